/**
 * The frames of section 6 of the contract, once: their roles in order, what may fill them, their quantities,
 * and whether they are events or states. The claims stage fills them, the links stage compares them.
 */
import type { EntityType, Frame, QuantityKind } from './schema.js';

/** What may fill a role: entities of some types, words of the text, or one of a closed set of values. */
export interface Role {
  readonly name: string;
  /** A key role is part of the slot under which claims are compared. */
  readonly key: boolean;
  /** Entity types that may fill it; empty where only words or values do. */
  readonly types: readonly EntityType[];
  /** True where words that are no entity may fill it («postes de travail», «les syndicats»). */
  readonly words: boolean;
  /** The closed set of values, if it has one. */
  readonly values: readonly string[];
  /** True where a list of fillers is open: «Nvidia et Amazon» does not say that there are no others. */
  readonly open: boolean;
  /** How many fillers it must have, where it has any. */
  readonly least: number;
  /** True for titles of office. */
  readonly office: boolean;
  /** True where a state or a part of it may fill it without a name («l’État», «la région»). */
  readonly official: boolean;
  /** True where a house without a name may fill it («du syndicat mixte», «de la laiterie de Saint-Brice»). */
  readonly house: boolean;
  /** True where only official bodies may fill it. */
  readonly authority: boolean;
  /** True for what is keyed by its noun alone: without article, owner and amount. */
  readonly bare: boolean;
  /** True where a noun is the thing itself and stands for nobody («l’usine» that closes). */
  readonly literal: boolean;
  /** True where a part of a company may fill it («sa branche hydraulique»). */
  readonly parts: boolean;
  /** True where a field may fill it that money is put into («l’électricité»). */
  readonly outlets: boolean;
  /** True where firms that act together are told as those who make up the group («un groupement mené par X»). */
  readonly several: boolean;
  /** True where a branch of a firm is told by itself («sa filiale belge»), for what it has is not the firm's. */
  readonly branch: boolean;
  /** True where unions, media and official bodies are named for what they say, never as the filler. */
  readonly company: boolean;
  /** True where a name joined to another is not meant if it has a title of its own («l'assureur X et la banque Y»). */
  readonly untitled: boolean;
  /** True for who is judged or punished: no pronoun there means an official body, which judges. */
  readonly accused: boolean;
  /** True where only amounts may fill it. */
  readonly amount: boolean;
  /** True where a deal may fill it («cet accord»). */
  readonly deals: boolean;
  /** True where a place without a name may fill it («dans le monde»). */
  readonly spots: boolean;
  /** True where a building or square without a name may fill it («à la sous-préfecture»). */
  readonly venues: boolean;
  /** The role whose filler stands here too where nothing else does: prices that rise are what changes and what is measured. */
  readonly like: string | null;
  /** Which side of a deal the filler is on; one deal is spoken of in several frames. */
  readonly side: 'buyer' | 'bought' | null;
}

/** What a frame is, in every language. */
export interface FrameDefinition {
  /** Claims are compared within one family; each frame is its own, but appointment, departure and position are `role`. */
  readonly family: string;
  readonly roles: readonly Role[];
  /** The kinds of quantity that it takes, the usual one first. */
  readonly quantities: readonly QuantityKind[];
  readonly aspect: 'event' | 'state';
  /** The roles of the slot where they are fewer than the key roles (a position's are org and role). */
  readonly slot?: readonly string[];
  /** True where the key roles name one thing in several ways, so that sharing one of them is enough. */
  readonly anyKey?: true;
  /** It happens once to whom it happens, so that it is the same event however long ago it is said to be. */
  readonly once?: true;
  /** A state of something that happened once: counted over weeks, it is of no other event. */
  readonly toll?: true;
  /** What its counts count, whatever noun stands there: the dead are counted as workers, passengers, victims. */
  readonly counts?: string;
  /** An event that comes again every year, so that an earlier amount beside it is one of its own («contre 4 milliards en 2024»). */
  readonly recurs?: true;
  /** What comes in over a stretch of time, so that figures of stretches of one length are compared. */
  readonly flow?: true;
  /** `-` is the sign of its amount and no negation: a loss is a negative profit. */
  readonly signed?: true;
  /** Its count may be of whom one day brought together («ont défilé»), or of what is counted anew every day. */
  readonly crowd?: true;
  /** It changes all day long, so that two figures of one day are of two moments. */
  readonly momentary?: true;
  /** Its amount may be for one of several: «6 euros pour les enfants». */
  readonly payee?: true;
  /** Courts judge it one after the other: who decides and how much may change while the case stays one. */
  readonly judged?: true;
  /** Holding a post, or how that begins or ends. */
  readonly tenure?: 'begins' | 'holds' | 'ends';
  /** The only unit of its percentages, where points would be something else. */
  readonly unit?: '%';
  /** True where the verb is the act itself, and no cue for what it acts on («a rejeté le recours»). */
  readonly acts?: true;
  /** Made only of words that say no other claim: what is planned, said or foreseen is mostly one itself. */
  readonly residual?: true;
  /** True for what any noun can be counted in: a frame that tells more of the amount is taken before it. */
  readonly general?: true;
  /** True where its amount may be that of another claim: what is planned is mostly one itself. */
  readonly lends?: true;
  /** True where its amount is mostly that of another claim: what is spent was raised. */
  readonly borrows?: true;
  /**
   * What its noun says in passing holds whatever the sentence reports or plans: by a title («son cofondateur»), without
   * a figure («sa filiale X»), or where the article knows it («des 150 salariés»).
   */
  readonly given?: 'title' | 'bare' | 'known';
  /** Not to say anything: nobody reports it, hedges it or says it of himself, so that it is asserted by whoever tells it. */
  readonly silence?: true;
  /** True for what is still to come by its nature: `planned` where nothing says how sure it is. */
  readonly ahead?: true;
}

type Options = Partial<Omit<Role, 'name' | 'key' | 'types'>>;
const role =
  (key: boolean) =>
  (name: string, types: string, options: Options = {}): Role => ({
    name,
    key,
    types: types.split(' ').filter(Boolean) as EntityType[],
    words: types === '',
    values: [],
    open: false,
    least: 0,
    office: false,
    authority: false,
    official: false,
    house: false,
    deals: false,
    bare: false,
    amount: false,
    literal: false,
    parts: false,
    outlets: false,
    several: false,
    branch: false,
    company: false,
    untitled: false,
    accused: false,
    spots: false,
    venues: false,
    like: null,
    side: null,
    ...options,
  });
const key = role(true);
const other = role(false);

const BUYER: Options = { side: 'buyer', several: true };
const BOUGHT: Options = { side: 'bought' };
const DESCRIBED: Options = { words: true };
const direction = other('direction', '', { values: ['up', 'down'], words: false });
const person = key('person', 'PER');
const organisation = key('org', 'ORG PRODUCT', { branch: true });
const employer = key('org', 'ORG PRODUCT LOC EVENT', { official: true, house: true });
const company = key('org', 'ORG PRODUCT LOC', { company: true, branch: true });
const workforce = [company, key('place', 'LOC', { spots: true }), key('segment', '')];
const rounds = [
  ...workforce,
  other('means', '', { values: ['attrition', 'voluntary', 'early_retirement', 'compulsory'], words: false }),
  other('mainPlace', 'LOC', DESCRIBED),
];

const event = (roles: readonly Role[], quantities: string, family: string): FrameDefinition =>
  define(roles, quantities, family, 'event');
const state = (roles: readonly Role[], quantities: string, family: string): FrameDefinition =>
  define(roles, quantities, family, 'state');
const define = (
  roles: readonly Role[],
  quantities: string,
  family: string,
  aspect: 'event' | 'state',
): FrameDefinition => ({
  family,
  roles,
  quantities: quantities.split(' ').filter(Boolean) as QuantityKind[],
  aspect,
});

const ANY = 'money percent count factor duration measure';

/** All frames; how each is said is in `locales/<lang>/claims*.ts`. */
export const frames: Readonly<Record<Frame, FrameDefinition>> = {
  investment: {
    recurs: true,
    ...event(
      [
        key('investor', 'ORG PER LOC', BUYER),
        key('investee', 'ORG PRODUCT LOC', {
          ...BOUGHT,
          ...DESCRIBED,
          literal: true,
          parts: true,
          outlets: true,
        }),
      ],
      'money',
      'investment',
    ),
  },
  funding_round: event(
    [key('company', 'ORG PRODUCT', BOUGHT), other('investor', 'ORG PER', { open: true, several: true })],
    'money',
    'funding_round',
  ),
  acquisition: event(
    [
      key('acquirer', 'ORG PER', { ...BUYER, official: true }),
      key('target', 'ORG PRODUCT', { ...BOUGHT, ...DESCRIBED, literal: true, parts: true }),
    ],
    'money',
    'acquisition',
  ),
  stake: {
    given: 'bare',
    ...state(
      [
        key('holder', 'ORG PER LOC', { ...BUYER, ...DESCRIBED, official: true }),
        key('target', 'ORG PRODUCT', { ...BOUGHT, ...DESCRIBED, literal: true, parts: true }),
      ],
      'percent fraction',
      'stake',
    ),
  },
  valuation: state([key('target', 'ORG PRODUCT PER', BOUGHT)], 'money', 'valuation'),
  backing: {
    given: 'bare',
    ...state(
      [key('investor', 'ORG PER', { ...BUYER, open: true }), key('investee', 'ORG PRODUCT', BOUGHT)],
      '',
      'backing',
    ),
  },
  use_of_funds: {
    ...event([key('org', 'ORG PRODUCT'), other('purpose', '')], 'money', 'use_of_funds'),
    lends: true,
    borrows: true,
  },
  financing: {
    recurs: true,
    ...event(
      [
        key('provider', 'ORG LOC PER', { open: true, official: true, several: true, ...DESCRIBED }),
        key('recipient', 'ORG PRODUCT LOC'),
        other('instrument', ''),
      ],
      'money',
      'financing',
    ),
  },
  partnership: event([key('party', 'ORG PRODUCT LOC', { open: true, least: 2 })], 'money', 'partnership'),
  customer: state(
    [key('customer', 'ORG LOC', DESCRIBED), key('supplier', 'ORG', { several: true })],
    'money',
    'customer',
  ),
  revenue: { flow: true, ...state([organisation], 'money', 'revenue') },
  profit: { flow: true, signed: true, ...state([organisation], 'money', 'profit') },
  headcount: { given: 'known', ...state(workforce, 'count', 'headcount') },
  layoffs: event(rounds, 'count percent fraction', 'layoffs'),
  hiring: { recurs: true, ...event(rounds, 'count percent fraction', 'hiring') },
  closure: event([company, key('site', 'LOC ORG', { ...DESCRIBED, literal: true })], 'count', 'closure'),
  change: event(
    [
      key('subject', 'ORG LOC PER PRODUCT', { ...DESCRIBED, like: 'metric', branch: true }),
      key('metric', '', { bare: true }),
      direction,
      other('from', '', { amount: true }),
      other('to', '', { amount: true }),
    ],
    'percent factor fraction money count',
    'change',
  ),
  stock_move: {
    ...event(
      [key('issuer', 'ORG PRODUCT', { ...DESCRIBED, company: true }), direction],
      'percent',
      'stock_move',
    ),
    unit: '%',
    momentary: true,
  },
  price: {
    payee: true,
    ...state([key('item', 'PRODUCT', DESCRIBED), other('seller', 'ORG')], 'money', 'price'),
  },
  penalty: {
    acts: true,
    judged: true,
    payee: true,
    ...event(
      [
        other('authority', 'ORG LOC', DESCRIBED),
        key('subject', 'ORG PER PRODUCT LOC', { accused: true, ...DESCRIBED }),
      ],
      'money',
      'penalty',
    ),
  },
  donation: {
    recurs: true,
    ...event(
      [key('donor', 'ORG PER LOC', DESCRIBED), other('recipient', 'ORG LOC PER', DESCRIBED)],
      'money',
      'donation',
    ),
  },
  casualties: {
    ...state(
      [
        key('event', 'EVENT', DESCRIBED),
        key('place', 'LOC'),
        other('outcome', '', { values: ['killed', 'injured', 'missing'], words: false }),
      ],
      'count',
      'casualties',
    ),
    anyKey: true,
    toll: true,
    counts: 'person',
  },
  count: {
    crowd: true,
    general: true,
    ...state(
      [
        key('item', ''),
        other('entity', 'ORG PRODUCT LOC PER EVENT'),
        other('place', 'LOC', { venues: true }),
      ],
      'count',
      'count',
    ),
  },
  ranking: state(
    [key('subject', 'ORG LOC PER PRODUCT EVENT', { ...DESCRIBED, deals: true }), other('scope', '')],
    'ordinal',
    'ranking',
  ),
  appointment: {
    tenure: 'begins',
    ...event([person, employer, other('role', '', { office: true })], '', 'role'),
  },
  departure: {
    tenure: 'ends',
    ...event([person, employer, other('role', '', { office: true })], '', 'role'),
  },
  position: {
    tenure: 'holds',
    ...state([person, employer, other('role', '', { office: true })], '', 'role'),
    slot: ['org', 'role'],
  },
  founding: {
    given: 'title',
    once: true,
    ...event(
      [key('org', 'ORG PRODUCT'), other('founder', 'PER ORG', { open: true, ...DESCRIBED })],
      '',
      'founding',
    ),
  },
  meeting: event(
    [
      key('participant', 'PER ORG LOC', { open: true, least: 2, ...DESCRIBED }),
      other('place', 'LOC ORG', { venues: true }),
    ],
    '',
    'meeting',
  ),
  regulatory_action: {
    acts: true,
    ...event(
      [
        other('authority', 'ORG LOC', { authority: true, ...DESCRIBED }),
        key('subject', 'ORG PRODUCT PER', { ...DESCRIBED, deals: true }),
        other('action', ''),
      ],
      '',
      'regulatory_action',
    ),
  },
  legal_action: {
    acts: true,
    ...event(
      [
        other('plaintiff', 'ORG PER LOC', { ...DESCRIBED, official: true }),
        key('subject', 'ORG PER PRODUCT', { ...DESCRIBED, official: true }),
        other('action', ''),
      ],
      '',
      'legal_action',
    ),
  },
  deal_status: state(
    [key('party', 'ORG PER', { open: true, least: 2, ...DESCRIBED }), other('subject', '')],
    '',
    'deal_status',
  ),
  no_comment: {
    silence: true,
    ...event([key('org', 'ORG PER LOC', { open: true, official: true })], '', 'no_comment'),
  },
  org_status: state([organisation, other('status', '')], '', 'org_status'),
  launch: event(
    [organisation, other('product', 'PRODUCT', { ...DESCRIBED, literal: true })],
    'money',
    'launch',
  ),
  statement: {
    ...event([key('speaker', 'PER ORG LOC', DESCRIBED), other('content', '')], '', 'statement'),
    residual: true,
  },
  plan: {
    ...event([key('agent', 'ORG PER LOC', { open: true, ...DESCRIBED }), key('action', '')], ANY, 'plan'),
    residual: true,
    lends: true,
    ahead: true,
  },
  business_activity: state(
    [{ ...organisation, untitled: true }, other('activity', '')],
    '',
    'business_activity',
  ),
  forecast: {
    ...event(
      [key('subject', 'ORG LOC PRODUCT', { ...DESCRIBED, deals: true }), other('effect', '')],
      ANY,
      'forecast',
    ),
    residual: true,
    lends: true,
  },
};

/** The roles whose fillers make up a claim's key: its key roles, or the frame's own choice. */
export function slotRoles(frame: Frame): readonly string[] {
  const { slot, roles } = frames[frame];
  return slot ?? roles.filter((one) => one.key).map((one) => one.name);
}
