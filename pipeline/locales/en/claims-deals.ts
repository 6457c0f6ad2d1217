/** How English says that money changes hands for companies: investments, rounds, purchases, stakes, loans, contracts. */
import type { Pattern } from '../claims.js';
import { SITES } from './claims-nouns.js';

const LOANS = `loan grant subsidy aid guarantee credit funding bailout package credit_line financing facility credit_facility
  rescue_package bailout_package loan_guarantee state_aid rescue_loan bridging_loan bridge_loan bond debt_financing bank_loan
  soft_loan emergency_loan emergency_funding line_of_credit term_loan green_loan syndicated_loan mortgage subsidies
  government_grant research_grant debt_facility revolving_credit_facility overdraft state_support`;
const ROUNDS = `funding_round round series_a series_b series_c series_d series_e seed_round financing_round investment_round fundraising
  fundraising_round capital_raise capital_raising seed_funding venture_funding equity_round funding financing rights_issue
  share_sale initial_public_offering ipo capital_increase share_placement equity_raise`;
/** What stands behind «raised … in» where shares are sold for it. */
const EQUITY = `funding financing seed_funding venture_funding equity_funding equity_financing venture_capital seed_capital
  equity growth_funding growth_capital equity_capital fresh_capital series_a series_b series_c series_d series_e funding_round
  seed_financing`;
const DEALS = `deal transaction takeover acquisition purchase buyout merger agreement offer bid sale`;
const NO_PURCHASE = `share stock bond ticket right licence license land house home car plane aircraft time product
  good food weapon drug data power electricity gas oil engine vehicle stake chip jet`;
/** What a share of a firm is of. */
const CAPITAL = 'share stock equity capital share_capital voting_right vote';
const PARTNERED = `partnership alliance joint_venture tie-up collaboration strategic_partnership cooperation_agreement
  strategic_alliance partnership_agreement licensing_agreement licensing_deal distribution_agreement memorandum_of_understanding
  collaboration_agreement codeshare_agreement joint-venture commercial_partnership multi-year_partnership
  multiyear_partnership strategic_collaboration research_partnership exclusive_partnership content_deal licensing_partnership
  technology_partnership distribution_deal distribution_partnership supply_partnership`;
const CONTRACTS = `contract order supply_deal supply_contract supply_agreement framework_agreement service_contract purchase_agreement
  defence_contract defense_contract procurement_contract framework_contract maintenance_contract outsourcing_contract
  cloud_contract offtake_agreement power_purchase_agreement`;
/** What firms are in that may merge. */
const TALKS = `talk negotiation discussion advanced_talk exclusive_talk early_talk merger_talk takeover_talk preliminary_talk
  exclusive_negotiation`;
/** What is done with a bid. */
const BIDDING = 'make table launch submit lodge raise sweeten increase prepare plan weigh consider withdraw';
const PRICE = 'for in worth at for_a_total_of in_exchange_for';

export const deals: readonly Pattern[] = [
  // investment
  {
    frame: 'investment',
    verbs: 'invest inject pump plough plow put sink pour channel reinvest',
    roles: { quantity: 'object', investor: 'subject', investee: 'in into' },
    types: { investee: 'ORG PRODUCT LOC' },
    heads: { in: '*name', into: '*name', object: '*money' },
    andHeads: { in: '*name *the', into: '*name *the' },
    requires: ['investor investee', 'investee quantity'],
    not: 'time effort energy faith trust charge place hold jail fund prison custody hospital share',
  },
  {
    frame: 'investment',
    verbs: 'commit spend',
    roles: { quantity: 'object', investor: 'subject', investee: 'in into' },
    types: { investor: 'ORG LOC', investee: 'ORG PRODUCT LOC' },
    heads: { in: '*name', into: '*name', object: '*money' },
    andHeads: { in: '*name *the', into: '*name *the' },
    requires: 'investor investee',
    not: 'time effort energy prison jail fine tax advertising marketing',
  },
  {
    frame: 'investment',
    verbs: 'invest inject pump plough plow',
    roles: { quantity: 'object', investor: 'subject', investee: 'in into' },
    requires: ['investor investee', 'investor quantity', 'investee quantity'],
    not: 'time effort energy',
  },
  {
    frame: 'investment',
    nouns: 'investment capital_injection cash_injection equity_investment',
    notGovernors: 'block approve suspend criticise reject attract',
    roles: { quantity: 'self of', investor: 'compound by from possessive subject', investee: 'in into' },
    requires: ['investor investee', 'investor quantity', 'investee quantity'],
    not: 'bank fund firm company trust banker',
  },
  // funding_round
  {
    frame: 'funding_round',
    verbs: 'raise secure pull_in bag land net close attract',
    heads: { object: '*money' },
    types: { company: 'ORG PRODUCT' },
    roles: { company: 'subject', quantity: 'object', investor: 'from led_by' },
    requires: 'company quantity',
    not: `price question concern loan deposit charity dividend tax wage contract order grant fine debt bond settlement
      customer guidance target bid offer savings forecast`,
  },
  {
    frame: 'funding_round',
    verbs: 'raise secure close complete announce finalise finalize land unveil',
    heads: { object: ROUNDS },
    types: { company: 'ORG PRODUCT' },
    roles: { company: 'subject', quantity: 'object object.of in', investor: 'from led_by' },
    requires: 'company',
    not: 'loan grant bank eu government',
  },
  {
    frame: 'funding_round',
    nouns: ROUNDS,
    heads: { self: '*money', of: '*money' },
    roles: {
      quantity: 'self of',
      company: 'compound possessive for by subject topic',
      investor: 'led_by from',
    },
    notGovernors: 'lead join back cut lose freeze receive approve grant',
    requires: 'company quantity',
    not: 'eu government council grant cut gap public state',
  },
  {
    // «raised $65 million in Series B funding», «… in new funding»
    frame: 'funding_round',
    verbs: 'raise secure attract land close pull_in bag net',
    heads: { in: EQUITY },
    andHeads: { object: '*money' },
    types: { company: 'ORG PRODUCT' },
    roles: { company: 'subject', quantity: 'object', investor: 'from in.from led_by in.led_by' },
    requires: 'company quantity',
    not: 'grant state government debt loan public aid',
  },
  {
    // «has raised a total of $210 million»
    frame: 'funding_round',
    verbs: 'raise secure attract',
    heads: { object: 'total' },
    andHeads: { 'object.of': '*money', of: '*money' },
    types: { company: 'ORG PRODUCT' },
    roles: { company: 'subject', quantity: 'object.of of', investor: 'from led_by' },
    requires: 'company quantity',
    not: 'grant loan debt charity donation',
  },
  {
    // «… with $11 million in funding»
    frame: 'funding_round',
    verbs: 'come_out emerge launch exit come',
    heads: { in: 'funding financing', with: '*money' },
    andHeads: { with: '*money' },
    types: { company: 'ORG PRODUCT' },
    roles: { company: 'subject', quantity: 'with', investor: 'from' },
    requires: 'company quantity',
    not: 'bankruptcy loss debt',
  },
  {
    frame: 'funding_round',
    verbs: 'lead co-lead back join anchor',
    heads: { object: `${ROUNDS}` },
    roles: {
      investor: 'subject agent',
      company: 'object.compound object.of object.for object.in object.possessive in topic',
      quantity: 'object object.of',
    },
    types: { company: 'ORG PRODUCT' },
    requires: 'investor company',
  },
  {
    frame: 'funding_round',
    verbs: 'take_part participate',
    heads: { in: ROUNDS },
    roles: { investor: 'subject', company: 'in.compound in.of topic', quantity: 'in in.of' },
    requires: 'investor company',
  },
  // acquisition
  {
    frame: 'acquisition',
    verbs: 'acquire buy purchase take_over snap_up swallow buy_out gobble_up absorb scoop_up',
    roles: { acquirer: 'subject agent', target: 'object', quantity: PRICE },
    types: { target: 'ORG PRODUCT', acquirer: 'ORG PER' },
    requires: ['acquirer target', 'target quantity'],
    not: NO_PURCHASE,
  },
  {
    frame: 'acquisition',
    verbs: 'acquire buy take_over snap_up buy_out',
    heads: {
      object: `${SITES} business unit division arm brand portfolio maker owner operator company group chain startup start-up
        publisher producer developer provider firm network`,
    },
    roles: { acquirer: 'subject agent', target: 'object', quantity: PRICE },
    types: { acquirer: 'ORG PER' },
    requires: 'acquirer target',
    not: `${NO_PURCHASE} control helm`,
  },
  {
    frame: 'acquisition',
    verbs: 'sell divest offload hive_off spin_off dispose resell',
    heads: { object: '*name *own *the' },
    roles: { target: 'object', acquirer: 'to', quantity: PRICE },
    types: { acquirer: 'ORG PER' },
    requires: ['target acquirer', 'target quantity'],
    not: NO_PURCHASE,
  },
  {
    frame: 'acquisition',
    verbs: 'sell divest offload dispose',
    passive: false,
    heads: { object: '*name' },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    roles: { target: 'object', acquirer: 'to', quantity: PRICE },
    requires: 'target',
    not: NO_PURCHASE,
  },
  {
    frame: 'acquisition',
    nouns: `acquisition takeover purchase buyout buy-out takeover_deal hostile_takeover leveraged_buyout
      management_buyout reverse_takeover`,
    notGovernors:
      'approve clear block reject investigate probe examine suspend oppose scrutinise review fund finance',
    roles: {
      target: 'of',
      acquirer: 'compound by possessive subject',
      quantity: `${PRICE} self predicate of`,
    },
    types: { target: 'ORG PRODUCT', acquirer: 'ORG PER' },
    requires: ['target acquirer', 'target quantity', 'target'],
    not: 'share data skill',
  },
  {
    frame: 'acquisition',
    nouns: 'sale disposal divestment divestiture',
    heads: { of: '*name *own *the' },
    types: { acquirer: 'ORG PER' },
    roles: { target: 'of', acquirer: 'to', quantity: `${PRICE} self` },
    requires: ['target acquirer', 'target quantity'],
    not: 'share product weapon arms ticket alcohol stake bond',
  },
  {
    frame: 'acquisition',
    verbs: 'take gain seize win assume',
    heads: { object: 'control ownership' },
    roles: { acquirer: 'subject', target: 'of object.of', quantity: PRICE },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'bid offer pay',
    roles: { acquirer: 'subject', target: 'for', quantity: 'object' },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    requires: 'acquirer target quantity',
  },
  {
    frame: 'acquisition',
    verbs: BIDDING,
    heads: { object: 'bid offer takeover_bid takeover_offer approach proposal takeover_approach' },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    roles: {
      acquirer: 'subject',
      target: 'for to object.for object.to',
      quantity: 'object object.of object.worth',
    },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'reject accept receive rebuff spurn turn_down back recommend agree',
    heads: {
      object: 'bid offer takeover_bid takeover_offer approach proposal takeover_approach takeover',
      to: 'bid takeover offer',
    },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    roles: { target: 'subject', acquirer: 'from by object.from object.by', quantity: 'object object.of to' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    nouns:
      'bid offer takeover_bid takeover_offer buyout_offer approach takeover_approach tender_offer cash_offer cash_bid',
    roles: { target: 'for', acquirer: 'compound by from possessive subject', quantity: 'of self worth' },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    requires: 'acquirer target',
    notGovernors: BIDDING,
  },
  {
    frame: 'acquisition',
    verbs: 'merge',
    heads: { with: '*name' },
    types: { target: 'ORG', acquirer: 'ORG' },
    roles: { acquirer: 'subject', target: 'with', quantity: 'in' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'value',
    heads: { subject: DEALS },
    andHeads: { at: '*money' },
    roles: { quantity: 'at', target: 'object' },
    also: true,
    implicit: true,
    types: { target: 'ORG' },
    requires: 'quantity acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'value',
    passive: true,
    heads: { object: DEALS },
    roles: { quantity: 'at' },
    implicit: true,
    requires: 'quantity acquirer target',
  },
  {
    frame: 'acquisition',
    nouns: 'deal takeover transaction merger',
    heads: { self: '*money', worth: '*money' },
    roles: { quantity: 'self worth' },
    implicit: true,
    requires: 'quantity acquirer target',
  },
  // stake
  {
    frame: 'stake',
    verbs: 'own hold acquire buy take control have sell retain keep increase raise pick_up purchase build',
    roles: { quantity: 'object', holder: 'subject', target: 'of in object.of object.in' },
    types: { target: 'ORG PRODUCT' },
    requires: ['quantity target'],
    not: 'stake share holding shareholding interest',
  },
  {
    frame: 'stake',
    verbs: 'increase raise lift up reduce cut lower trim build_up',
    heads: { object: 'stake holding shareholding interest' },
    roles: { quantity: 'to', holder: 'subject', target: 'object.in in object.of' },
    andHeads: { to: '*percent' },
    types: { target: 'ORG' },
    requires: 'quantity target',
  },
  {
    // «cuts stake in Kombi», «trimmed its 20% stake in Kombi»
    frame: 'stake',
    verbs: 'increase raise lift up reduce cut lower trim build_up',
    heads: { object: 'stake holding shareholding interest' },
    types: { holder: 'ORG PER LOC', target: 'ORG' },
    roles: { quantity: 'object', holder: 'subject object.compound', target: 'object.in in object.of' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns:
      'stake share holding shareholding interest minority_stake majority_stake controlling_stake equity_stake controlling_interest',
    heads: { in: '*name *the *own', of: '*name *percent', self: '*percent' },
    roles: { quantity: 'self of', target: 'in of', holder: 'compound possessive subject' },
    types: { target: 'ORG PRODUCT' },
    requires: ['quantity target', 'holder target'],
    without: 'price',
    not: 'fall rise drop jump market vote seat profit price trade vote close',
    notGovernors: `fall rise drop jump surge tumble climb slip slide plunge close trade open soar gain lose increase raise lift
      up reduce cut lower trim build_up`,
  },
  {
    // «holds 5% of the shares in Kombi», «of Kombi’s shares»
    frame: 'stake',
    verbs: 'own hold acquire buy control have purchase',
    heads: { of: CAPITAL, 'object.of': CAPITAL },
    andHeads: { object: '*percent' },
    types: { target: 'ORG PRODUCT' },
    roles: {
      quantity: 'object',
      holder: 'subject',
      target: 'of.in of.of of.possessive of.compound object.of.in of',
    },
    requires: 'quantity target',
  },
  {
    // «Kombi’s stake in Zerna stands at 17%»
    frame: 'stake',
    verbs: 'be stand amount total',
    heads: { subject: 'stake holding shareholding interest' },
    andHeads: { at: '*percent', to: '*percent', complement: '*percent' },
    types: { target: 'ORG PRODUCT' },
    roles: {
      quantity: 'at to complement',
      target: 'subject.in subject.of',
      holder: 'subject.compound subject.possessive',
    },
    requires: 'quantity target',
  },
  {
    // «is 60% owned by Kombi»
    frame: 'stake',
    verbs: 'own hold control',
    passive: true,
    types: { target: 'ORG PRODUCT' },
    roles: { holder: 'agent', target: 'object', quantity: 'numeral' },
    requires: 'holder target quantity',
  },
  {
    // «the Kombi-owned retailer Zerna»
    frame: 'stake',
    nouns: '-owned -controlled',
    types: { holder: 'ORG PER', target: 'ORG PRODUCT' },
    roles: { holder: 'compound', target: 'named bearer' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: 'subsidiary unit arm division affiliate',
    roles: { holder: 'of compound', target: 'bearer' },
    types: { holder: 'ORG', target: 'ORG' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: `owner parent parent_company shareholder majority_shareholder majority_owner 
      controlling_shareholder co-owner`,
    roles: { holder: 'bearer', target: 'of in compound possessive', quantity: 'with' },
    types: { holder: 'ORG PER LOC STATE', target: 'ORG' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: 'majority-owned wholly-owned part-owned partly-owned jointly-owned',
    heads: { by: '*name' },
    types: { holder: 'ORG PER LOC', target: 'ORG' },
    roles: { holder: 'by', target: 'bearer' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'own control',
    heads: { object: '*name' },
    types: { holder: 'ORG PER', target: 'ORG' },
    roles: { holder: 'subject agent', target: 'object', quantity: '' },
    requires: 'holder target',
    not: 'share percent account passport',
  },
  // backing, use of funds
  {
    frame: 'backing',
    verbs: 'back support fund',
    passive: true,
    roles: { investor: 'agent', investee: 'object' },
    types: { investor: 'ORG PER', investee: 'ORG PRODUCT' },
    requires: 'investor investee',
    not: 'claim plan bid call proposal party candidate',
  },
  {
    frame: 'backing',
    nouns: 'investor backer',
    types: { investor: 'ORG PER', investee: 'ORG' },
    heads: { of: '*name *the', in: '*name *the', self: '*own', compound: '*name' },
    roles: { investor: 'bearer', investee: 'in of compound possessive topic' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    nouns: '-backed',
    types: { investor: 'ORG PER', investee: 'ORG PRODUCT' },
    roles: { investor: 'compound', investee: 'named bearer' },
    requires: 'investor investee',
  },
  {
    // «its backers include Altor», «whose investors include Altor»
    frame: 'backing',
    verbs: 'include',
    passive: false,
    heads: { subject: 'investor backer shareholder' },
    types: { investor: 'ORG PER', investee: 'ORG PRODUCT' },
    roles: {
      investor: 'object',
      investee: 'subject.possessive subject.compound subject.of subject.in',
    },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'count have number',
    heads: { among: 'investor backer shareholder', as: 'investor backer shareholder' },
    types: { investor: 'ORG PER', investee: 'ORG PRODUCT' },
    roles: { investor: 'object', investee: 'subject' },
    requires: 'investor investee',
  },
  {
    // «plans to use the $20 million to build a factory»
    frame: 'use_of_funds',
    verbs: 'use spend invest deploy',
    heads: { object: '*money' },
    andHeads: { object: '*the' },
    roles: { org: 'subject', quantity: 'object', purpose: 'then' },
    requires: 'org quantity purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: 'use spend deploy invest',
    heads: { object: 'money fund proceeds funding cash investment capital fundraising proceed round' },
    roles: { org: 'subject topic', purpose: 'then' },
    requires: 'purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: 'use allocate earmark',
    passive: true,
    heads: { object: 'money fund proceeds funding cash investment capital proceed' },
    roles: { org: 'agent topic', purpose: 'then' },
    requires: 'purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: 'go help allow enable',
    heads: { subject: 'money fund proceeds funding cash investment capital proceed' },
    roles: { org: 'topic', purpose: 'then towards toward' },
    requires: 'purpose org',
  },
  // financing, donation
  {
    frame: 'financing',
    verbs:
      'grant award approve provide give lend offer extend pledge allocate commit hand promise guarantee arrange',
    heads: { object: LOANS },
    roles: {
      provider: 'subject agent',
      quantity: 'object object.of',
      recipient: 'to for object',
      instrument: 'object',
    },
    requires: ['provider recipient', 'provider quantity'],
  },
  {
    frame: 'financing',
    verbs: 'receive secure obtain get win draw_down sign agree clinch land raise take_out',
    heads: { object: LOANS },
    roles: { recipient: 'subject', quantity: 'object object.of', provider: 'from', instrument: 'object' },
    types: { recipient: 'ORG PRODUCT LOC' },
    requires: ['recipient quantity', 'recipient provider'],
    not: 'round series venture investor seed',
  },
  {
    frame: 'financing',
    verbs: 'receive secure obtain get win borrow',
    heads: { in: LOANS, of: LOANS },
    roles: { recipient: 'subject', quantity: 'object', provider: 'from', instrument: 'in of' },
    requires: 'recipient quantity',
    not: 'series venture seed equity round',
  },
  {
    frame: 'financing',
    verbs: 'raise',
    heads: { in: 'loan debt bond bank_loan debt_financing debt_funding grant mortgage' },
    roles: { recipient: 'subject', quantity: 'object', provider: 'from', instrument: 'in' },
    requires: 'recipient quantity',
    not: 'equity',
  },
  {
    // «Ohio awarded Kombi $30 million in tax breaks»
    frame: 'financing',
    verbs: 'grant award give provide offer extend hand pledge lend',
    heads: { in: `${LOANS} tax_break tax_credit tax_incentive incentive support assistance` },
    andHeads: { object: '*money' },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG PRODUCT LOC' },
    roles: { provider: 'subject agent', recipient: 'to object', quantity: 'object', instrument: 'in' },
    requires: 'provider recipient quantity',
  },
  {
    // «has been given a $12 million grant by»
    frame: 'financing',
    verbs: 'grant award give offer lend hand extend promise',
    passive: true,
    heads: { complement: LOANS },
    types: { recipient: 'ORG PRODUCT LOC' },
    roles: {
      recipient: 'object',
      provider: 'agent complement.from',
      quantity: 'complement complement.of',
      instrument: 'complement',
    },
    requires: 'recipient quantity',
  },
  {
    frame: 'financing',
    verbs: 'lend',
    roles: { quantity: 'object', provider: 'subject', recipient: 'to object' },
    requires: ['provider quantity recipient'],
  },
  {
    frame: 'financing',
    verbs: 'borrow',
    roles: { quantity: 'object', recipient: 'subject', provider: 'from' },
    types: { recipient: 'ORG LOC' },
    requires: 'recipient quantity',
  },
  {
    frame: 'financing',
    nouns:
      'loan grant bailout subsidy credit_line loan_guarantee rescue_package credit_facility rescue_loan state_aid',
    heads: { self: '*money', of: '*money' },
    roles: {
      quantity: 'self of',
      provider: 'from by compound possessive',
      recipient: 'to for',
      instrument: 'self',
    },
    types: { provider: 'ORG LOC' },
    requires: ['quantity provider', 'quantity recipient'],
  },
  {
    frame: 'donation',
    verbs: 'donate give contribute bequeath',
    heads: {
      to: '*name charity foundation university hospital museum fund victim campaign cause appeal relief effort school',
    },
    roles: { quantity: 'object', donor: 'subject agent', recipient: 'to' },
    requires: ['quantity donor recipient', 'quantity donor'],
    not: 'loan grant guarantee interview contract right evidence notice',
  },
  {
    frame: 'donation',
    verbs: 'donate pledge',
    heads: { object: '*money' },
    roles: { quantity: 'object', donor: 'subject', recipient: 'to' },
    requires: 'quantity donor',
    not: 'loan aid military invest investment',
  },
  {
    frame: 'donation',
    nouns: 'donation gift bequest',
    heads: { self: '*money', of: '*money' },
    roles: { quantity: 'of self', donor: 'from by possessive compound', recipient: 'to subject' },
    requires: ['quantity donor', 'donor recipient'],
  },
  // partnership
  {
    frame: 'partnership',
    nouns: PARTNERED,
    roles: { party: 'between of', quantity: 'self' },
    requires: 'party',
  },
  {
    frame: 'partnership',
    nouns: `${PARTNERED} agreement deal`,
    notGovernors: 'end terminate leave quit scrap pull_out collapse',
    roles: { party: 'compound subject of bearer', 'party+': 'with', quantity: 'self worth' },
    types: { party: 'ORG', 'party+': 'ORG' },
    requires: 'party party+',
    not: 'acquire buy acquisition union pay wage peace trade plea',
  },
  {
    frame: 'partnership',
    verbs:
      'partner team collaborate team_up join_forces work ally link_up cooperate join_up tie_up partner_up',
    types: { party: 'ORG PRODUCT', 'party+': 'ORG PRODUCT' },
    heads: { with: '*name' },
    roles: { party: 'subject', 'party+': 'with' },
    requires: 'party party+',
    not: 'police lawyer lawyers closely authority',
  },
  {
    frame: 'partnership',
    verbs: 'form create set_up sign announce launch establish enter unveil agree forge strike',
    heads: { object: PARTNERED, into: PARTNERED },
    roles: { party: 'subject', 'party+': 'with object.with into.with' },
    types: { party: 'ORG LOC', 'party+': 'ORG LOC' },
    requires: ['party'],
  },
  {
    // «are to combine their operations in a joint venture»
    frame: 'partnership',
    verbs: 'combine pool merge',
    heads: { in: PARTNERED, into: PARTNERED },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'with' },
    requires: 'party',
  },
  {
    frame: 'partnership',
    verbs: 'partner collaborate team_up join_forces',
    passive: false,
    without: 'with',
    types: { party: 'ORG PRODUCT' },
    roles: { party: 'subject' },
    requires: 'party',
  },
  // customer
  {
    frame: 'customer',
    verbs: 'supply provide equip',
    types: { supplier: 'ORG', customer: 'ORG LOC' },
    heads: { object: '*name *thing *plural *count' },
    roles: { supplier: 'subject agent', customer: 'to object for', quantity: 'worth spent' },
    requires: 'supplier customer',
    not: 'loan grant guarantee funding evidence information detail comment support',
  },
  {
    frame: 'customer',
    verbs: 'order buy purchase',
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    heads: { from: '*name' },
    without: 'object.of',
    roles: { customer: 'subject', supplier: 'from', quantity: 'for worth in' },
    requires: 'supplier customer',
    not: 'share stake business unit division company brand holding arm subsidiary bond debt',
  },
  {
    frame: 'customer',
    verbs: 'order',
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    heads: { object: '*count' },
    roles: { customer: 'subject', supplier: 'object.compound object from', quantity: 'for worth' },
    requires: 'supplier customer',
  },
  {
    frame: 'customer',
    verbs: 'win secure land sign clinch get receive bag book agree',
    heads: { object: CONTRACTS },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: {
      supplier: 'subject',
      customer: 'from with by object.from object.with for object.compound',
      quantity: 'object object.worth worth object.of',
    },
    requires: ['supplier customer', 'supplier quantity'],
    not: 'employment',
  },
  {
    frame: 'customer',
    verbs: 'award hand give grant place',
    passive: false,
    heads: { object: CONTRACTS },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'to object with', quantity: 'object object.worth worth' },
    requires: 'supplier customer',
  },
  {
    frame: 'customer',
    verbs: 'award hand give grant',
    passive: true,
    heads: { complement: CONTRACTS },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { supplier: 'object', customer: 'agent', quantity: 'complement complement.worth' },
    requires: ['supplier customer', 'supplier quantity'],
  },
  {
    frame: 'customer',
    nouns: CONTRACTS,
    heads: { with: '*name', from: '*name', to: '*name' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { supplier: 'possessive subject compound', customer: 'with from', quantity: 'self worth of' },
    requires: ['supplier customer'],
    notGovernors: 'win secure land sign clinch award get receive bag book agree place hand give grant',
    not: 'employment',
  },
  {
    frame: 'customer',
    nouns: 'customer client',
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'bearer', supplier: 'of compound possessive' },
    requires: 'supplier customer',
  },
  {
    frame: 'customer',
    nouns: 'supplier contractor vendor',
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { supplier: 'bearer', customer: 'of to compound possessive' },
    requires: 'supplier customer',
  },
  {
    frame: 'customer',
    verbs: 'count include',
    andHeads: { among: 'customer client', subject: 'customer client', as: 'customer client' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'object', supplier: 'subject subject.possessive subject.of subject.compound' },
    requires: 'supplier customer',
  },
  {
    frame: 'customer',
    verbs: 'be',
    heads: { among: 'customer client' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'among.possessive among.compound among.of' },
    requires: 'supplier customer',
  },
  // deal status
  {
    frame: 'deal_status',
    verbs: `collapse resume continue stall fail end suspend terminate break_down fall_through break_off call_off scrap abandon drop
      start begin open restart go_ahead fall_apart halt pause drag_on progress advance reopen enter hold walk_away`,
    heads: {
      patient:
        'talk negotiation merger deal discussion agreement takeover bid partnership joint_venture tie-up merger_talk takeover_talk',
    },
    types: { party: 'ORG PER', 'party+': 'ORG PER' },
    roles: {
      subject: 'patient',
      party: 'patient.between patient.of patient.compound subject agent',
      'party+': 'patient.with with',
    },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'be enter hold begin start open remain',
    heads: {
      in: TALKS,
      into: 'talk negotiation',
      object: 'talk negotiation discussion merger_talk takeover_talk',
    },
    andHeads: { with: '*name', 'in.with': '*name', 'object.with': '*name' },
    types: { party: 'ORG', 'party+': 'ORG PER' },
    roles: { party: 'subject', 'party+': 'with in.with object.with', subject: 'in object into' },
    requires: 'party party+',
  },
  {
    // «Kombi and Zerna are in merger talks», «have reached an agreement»
    frame: 'deal_status',
    verbs: 'be enter hold begin start open remain',
    heads: { in: TALKS, into: TALKS, object: TALKS },
    without: 'with in.with object.with into.with',
    types: { party: 'ORG' },
    roles: { party: 'subject', subject: 'in object into' },
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'reach strike',
    passive: false,
    heads: { object: 'agreement deal accord' },
    without: 'with object.with',
    types: { party: 'ORG' },
    roles: { party: 'subject', subject: 'object' },
    requires: 'party subject',
    not: 'union pay wage',
  },
  {
    frame: 'deal_status',
    verbs: 'call_off scrap abandon drop shelve suspend end terminate break_off halt pause resume',
    passive: false,
    heads: {
      object:
        'talk negotiation merger deal discussion takeover bid partnership joint_venture tie-up merger_talk',
    },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'with object.with', subject: 'object' },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'pull_out withdraw walk_away back_out',
    heads: {
      from: 'deal talk merger negotiation',
      of: 'deal talk merger negotiation joint_venture takeover',
    },
    types: { party: 'ORG PER', 'party+': 'ORG PER' },
    roles: { party: 'subject', subject: 'from of', 'party+': 'from.with of.with with' },
    implicit: true,
    requires: 'party subject',
  },
];
