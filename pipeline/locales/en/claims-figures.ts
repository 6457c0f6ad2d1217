/** How English says what companies earn and are worth, how figures and shares move, what things cost. */
import type { Pattern } from '../claims.js';
import { LOSSES, METRICS, PROFITS, REVENUES } from './claims-nouns.js';

export const UP = `rise grow increase climb jump surge soar gain double triple treble quadruple advance rebound recover rally leap spike
  accelerate improve edge_up tick_up go_up pick_up bounce bounce_back creep_up inch_up shoot_up skyrocket rocket expand swell
  widen strengthen move_up balloon mount quicken firm step_up come_up add pop close_up end_up finish_up trade_up open_up`;
export const DOWN = `fall drop decline decrease plunge slump tumble sink shrink slip slide dip plummet ease slow retreat contract halve
  narrow dive lose shed weaken go_down come_down cool crash nosedive worsen edge_down tick_down drift slow_down fall_back
  collapse soften moderate slacken tank crater dwindle recede sag slow_down close_down end_down finish_down trade_down open_down
  give_up surrender step_down wane move_down`;
/** Verbs of who moves a figure of its own. */
const RAISE = `increase raise lift boost grow hike double triple expand push_up bump_up put_up up improve upgrade`;
const LOWER = `cut reduce lower slash trim decrease halve scale_back cut_back pare downgrade shave narrow curb bring_down push_down`;
/** Nouns of a move, and their adjectives. */
const RISES = `rise increase jump gain surge growth climb hike uplift improvement rebound leap spike advance upturn uptick boost recovery`;
const FALLS = `fall drop decline decrease slump plunge slide dip reduction contraction tumble cut downturn slowdown loss collapse
  slide crash`;
/** All that can rise and fall. */
const MOVED = `${METRICS} ${PROFITS} ${REVENUES}`;
/** What is traded by weight or barrel. */
const TRADED = `crude oil gold copper wheat brent gas coffee cocoa silver bitcoin crude_oil brent_crude sugar corn aluminium aluminum
  nickel zinc lithium uranium platinum palladium iron_ore natural_gas barrel ether`;
const SHARES = 'share stock share_price stock_price';

/** Whose the figure in a slot is. */
export const ownerIn = (slot: string): string => `${slot}.compound ${slot}.of ${slot}.at ${slot}.possessive`;

const OWN = `compound of at possessive`;
const NO_MONEY_MADE = `job position redundancy worker people share stock money acquisition investment payment donation deal bid
  offer contract progress car vehicle product money`;

export const figures: readonly Pattern[] = [
  // revenue, profit
  // «a sale» is none
  ...[true, false].map(
    (plural): Pattern => ({
      frame: 'revenue',
      nouns: REVENUES.split(/\s+/u)
        .filter((noun) => /sale$/u.test(noun) === plural)
        .join(' '),
      ...(plural && { plural }),
      notGovernors: 'include exclude',
      roles: { quantity: 'of predicate self worth', org: `${OWN} subject outer topic` },
      requires: 'quantity org',
      not: 'target forecast tax share',
    }),
  ),
  {
    frame: 'revenue',
    verbs: `${UP} ${DOWN}`,
    also: true,
    heads: { subject: REVENUES },
    roles: { quantity: 'to', org: `${ownerIn('subject')} topic` },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    verbs: 'generate earn make take bring_in record post book turn_over report bank rake_in',
    heads: { in: `${REVENUES} advertising`, of: REVENUES },
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    verbs: 'turn_over',
    types: { org: 'ORG PRODUCT' },
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
  },
  {
    frame: 'profit',
    nouns: PROFITS,
    notGovernors: 'avoid',
    roles: { quantity: 'of predicate self', org: `${OWN} subject outer topic` },
    requires: 'quantity org',
    not: 'target warning forecast tax share ratio guidance from',
  },
  {
    frame: 'profit',
    verbs: `${UP} ${DOWN}`,
    also: true,
    heads: { subject: PROFITS },
    roles: { quantity: 'to', org: `${ownerIn('subject')} topic` },
    requires: 'quantity org',
  },
  {
    frame: 'profit',
    verbs: 'earn',
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
    not: 'wage salary share revenue sale hour year',
  },
  {
    frame: 'profit',
    verbs: 'make',
    passive: false,
    types: { org: 'ORG' },
    heads: { object: '*money' },
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
    not: `${NO_MONEY_MADE} revenue sale`,
  },
  {
    frame: 'profit',
    verbs: 'lose',
    passive: false,
    heads: { object: '*money' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
    not: 'wage salary share value market_value revenue sale valuation market_capitalisation',
  },
  // «narrowed its loss to $30 million», «grew its revenue to £2bn»
  ...(['profit', 'revenue'] as const).map(
    (frame): Pattern => ({
      frame,
      verbs: `${RAISE} ${LOWER} widen`,
      also: true,
      heads: { object: frame === 'profit' ? PROFITS : REVENUES },
      andHeads: { to: '*money' },
      roles: { quantity: 'to', org: 'object.compound object.possessive object.of subject' },
      requires: 'quantity org',
    }),
  ),
  // valuation
  {
    frame: 'valuation',
    verbs: 'value',
    heads: { at: '*money' },
    roles: { target: 'object', quantity: 'at' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: 'give',
    heads: {
      object:
        'valuation market_value enterprise_value market_capitalisation market_capitalization value price_tag',
    },
    roles: { target: 'object', quantity: 'object.of object.self of' },
    types: { target: 'ORG' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    nouns: `valuation market_value market_capitalization market_capitalisation market_cap enterprise_value price_tag
      post-money_valuation equity_value stock_market_value`,
    roles: { quantity: 'of self predicate', target: 'of compound possessive subject topic' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: 'be become',
    heads: { worth: '*money' },
    types: { target: 'ORG' },
    roles: { target: 'subject', quantity: 'worth' },
    requires: 'quantity target',
    not: 'contract deal stake order share',
  },
  {
    frame: 'valuation',
    nouns: 'company group firm business startup start-up',
    heads: { worth: '*money' },
    roles: { target: 'bearer', quantity: 'worth' },
    requires: 'quantity target',
  },
  // change, stock_move
  ...(['up', 'down'] as const).flatMap((direction): Pattern[] => [
    {
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      heads: { subject: MOVED },
      roles: {
        quantity: 'by object complement trigger',
        metric: 'subject',
        subject: `${ownerIn('subject')} subject.in subject.from topic`,
        from: 'from down_from up_from compared_with',
        to: 'to',
      },
      values: { direction },
      requires: ['quantity metric', 'metric to'],
      not: 'job position',
    },
    {
      frame: 'change',
      verbs: direction === 'up' ? 'rise increase climb grow jump' : 'fall drop decline decrease',
      heads: { subject: '*thing *own' },
      andHeads: { to: '*money *percent *count', by: '*percent *money *count' },
      roles: {
        quantity: 'by object complement',
        metric: 'subject',
        subject: `${ownerIn('subject')} subject.in`,
        from: 'from',
        to: 'to',
      },
      values: { direction },
      requires: ['quantity metric', 'metric to'],
      not: 'share stock toll death_toll rank place job',
    },
    {
      frame: 'change',
      verbs: direction === 'up' ? RAISE : LOWER,
      heads: { object: MOVED },
      notGovernors: 'expect',
      roles: {
        quantity: 'by',
        metric: 'object',
        subject: 'object.compound object.of object.possessive subject',
        from: 'from',
        to: 'to',
      },
      values: { direction },
      requires: ['quantity metric', 'metric to'],
      not: 'stake share job workforce staff headcount',
    },
    {
      // «Kombi reported revenue of £3bn, up 3%»
      frame: 'change',
      nouns: direction === 'up' ? 'up' : 'down',
      heads: { host: MOVED },
      andHeads: { subject: '*name' },
      types: { subject: 'ORG' },
      roles: { quantity: 'self', metric: 'host', subject: 'subject', to: 'to', from: 'from' },
      values: { direction },
      requires: 'quantity metric subject',
      governors: `report post record generate book have make announce earn deliver bring_in disclose`,
      not: 'share stock',
    },
    {
      // «sales up 3%», «revenue was down 4% to £3bn», «profits 12% higher»
      frame: 'change',
      nouns: direction === 'up' ? 'up' : 'down',
      heads: { host: MOVED },
      roles: {
        quantity: 'self',
        metric: 'subject host',
        subject: `subject.compound subject.of subject.possessive host.compound host.of host.possessive host.in topic`,
        to: 'to',
        from: 'from',
      },
      values: { direction },
      requires: 'quantity metric',
      not: 'share stock',
    },
    {
      frame: 'change',
      nouns: direction === 'up' ? 'higher' : 'lower',
      heads: { subject: MOVED },
      roles: { quantity: 'self compound', metric: 'subject', subject: `${ownerIn('subject')} topic` },
      values: { direction },
      requires: 'quantity metric',
      not: 'share stock',
    },
    {
      // «a 6.8% rise in sales», «an increase of 3.1% in revenue»
      frame: 'change',
      nouns: direction === 'up' ? RISES : FALLS,
      heads: { in: MOVED },
      roles: {
        quantity: 'self of',
        metric: 'in',
        subject: 'in.compound in.of in.possessive in.at subject compound possessive topic',
        to: 'to',
        from: 'from',
      },
      values: { direction },
      requires: ['quantity metric', 'metric to'],
      not: 'stake',
    },
    {
      // «a 3% sales increase», «revenue growth of 4%»
      frame: 'change',
      nouns: (direction === 'up' ? RISES : FALLS)
        .split(/\s+/u)
        .flatMap((noun) =>
          ['sales', 'revenue', 'profit', 'price', 'wage', 'pay', 'rate', 'tax', 'earnings', 'dividend'].map(
            (one) => `${one}_${noun}`,
          ),
        )
        .join(' '),
      roles: { quantity: 'self of', metric: 'self', subject: 'compound possessive subject topic' },
      values: { direction },
      requires: 'quantity metric',
    },
    {
      // «turnover was £16.3bn, an increase of 3.1%»
      frame: 'change',
      nouns: direction === 'up' ? RISES : FALLS,
      heads: { host: MOVED },
      andHeads: { of: '*percent', self: '*percent' },
      roles: { quantity: 'of self', metric: 'host', subject: 'host.compound host.of host.possessive topic' },
      values: { direction },
      requires: 'quantity metric',
      not: 'in stake share',
    },
    {
      // «its share of the market fell to 11% from 14%»
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      heads: { subject: 'share' },
      andHeads: { 'subject.of': 'market sale revenue vote output' },
      roles: {
        quantity: 'by object complement',
        metric: 'subject',
        subject: 'subject.compound subject.possessive topic',
        from: 'from',
        to: 'to',
      },
      values: { direction },
      requires: ['quantity metric', 'metric to'],
    },
    {
      frame: 'stock_move',
      verbs: `${direction === 'up' ? UP : DOWN}`,
      heads: { subject: SHARES },
      roles: {
        quantity: 'by object complement to',
        issuer: 'subject.compound subject.of subject.in subject.at subject.possessive subject topic',
      },
      values: { direction },
      requires: 'quantity issuer',
    },
    {
      frame: 'stock_move',
      nouns: direction === 'up' ? 'up higher' : 'down lower',
      heads: { host: SHARES, subject: SHARES },
      roles: {
        quantity: 'self compound',
        issuer: `subject.compound subject.of subject.in subject.possessive host.compound host.of host.in host.possessive
          topic`,
      },
      values: { direction },
      requires: 'quantity issuer',
    },
    {
      // «sending its shares down 13%», «Pfizer was down 1.2%», «Meta closed up 2%»
      frame: 'stock_move',
      nouns: direction === 'up' ? 'up' : 'down',
      governors: 'be close end finish trade open send',
      heads: { subject: '*name' },
      types: { issuer: 'ORG' },
      roles: { quantity: 'self', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
      not: 'sale profit revenue',
    },
    {
      frame: 'stock_move',
      verbs:
        direction === 'up'
          ? `rise climb jump surge soar gain rally add leap advance close_up end_up finish_up trade_up open_up
             edge_up tick_up rebound bounce_back`
          : `fall drop slip slide tumble plunge slump sink dip shed lose plummet close_down end_down finish_down
             trade_down open_down edge_down tick_down`,
      heads: { subject: '*name' },
      types: { issuer: 'ORG' },
      roles: { quantity: 'object complement by', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
      without: 'of in',
      not: 'share job sale revenue value customer subscriber seat vote point staff worker market_share',
    },
    {
      // «a 3% rise in its shares», «the stock's 5% fall»
      frame: 'stock_move',
      nouns: direction === 'up' ? RISES : FALLS,
      heads: { in: SHARES, compound: SHARES },
      roles: { quantity: 'self of', issuer: 'in.compound in.of in.in in.possessive compound.compound topic' },
      values: { direction },
      requires: 'quantity issuer',
    },
  ]),
  // price
  {
    frame: 'price',
    verbs: 'cost',
    roles: { item: 'subject', quantity: 'object complement' },
    requires: 'item quantity',
    not: 'job life project overrun scheme',
  },
  {
    frame: 'price',
    verbs: 'price',
    passive: true,
    roles: { item: 'object', quantity: 'at from', seller: 'agent' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    verbs: 'sell retail go_on_sale',
    heads: { for: '*money', at: '*money' },
    roles: { item: 'patient', quantity: 'for at' },
    requires: 'item quantity',
    only: {
      patient:
        'model car phone ticket bottle device version product item book house home painting barrel console',
    },
    not: 'stake share company business unit',
  },
  {
    // «prices start at $799», «the Opal starts at $799»
    frame: 'price',
    verbs: 'start begin',
    heads: { at: '*money', from: '*money' },
    types: { item: 'PRODUCT' },
    roles: { item: 'subject', quantity: 'at from' },
    requires: 'item quantity',
    only: { subject: 'model car phone ticket version subscription membership plan' },
  },
  {
    // «Brent crude traded at $82 a barrel»
    frame: 'price',
    verbs: 'trade settle sell change_hands fetch',
    heads: { subject: TRADED },
    andHeads: { at: '*money', for: '*money', object: '*money' },
    roles: { item: 'subject', quantity: 'at for object' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    verbs: 'charge',
    heads: { object: '*money' },
    andHeads: { for: '*thing *name *plural' },
    roles: { seller: 'subject', quantity: 'object', item: 'for' },
    requires: 'item quantity',
    not: 'fraud offence',
  },
  {
    frame: 'price',
    nouns: 'price starting_price list_price retail_price cost ticket_price asking_price subscription_price',
    heads: { of: '*thing *name *money *plural', predicate: '*money', compound: '*thing *name' },
    roles: { quantity: 'predicate of self', item: 'of compound' },
    requires: 'item quantity',
    not: 'target share stock project acquisition takeover deal war plant repair',
  },
];

/** What a company earns or loses, for other tables. */
export const EARNED = `${REVENUES} ${PROFITS} ${LOSSES}`;
