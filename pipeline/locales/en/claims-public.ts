/** How English says what is fined, forbidden, sued, counted, ranked, launched, planned, said and foreseen. */
import type { Pattern } from '../claims.js';
import { nouns, SITES } from './claims-nouns.js';

const FINES = `fine penalty settlement civil_penalty financial_penalty damage compensation record_fine antitrust_fine sanction`;
const EVENTS = `accident crash fire explosion attack earthquake shooting collision flood bombing strike storm derailment blaze
  landslide avalanche stampede hurricane typhoon cyclone tornado tsunami blast airstrike air_strike missile_strike drone_strike
  massacre stabbing ambush raid clash protest riot shipwreck sinking capsizing plane_crash train_crash bus_crash car_crash
  helicopter_crash car_bombing suicide_bombing gas_explosion house_fire forest_fire wildfire heatwave outbreak epidemic
  collapse flooding mudslide quake eruption crush gas_leak car_bomb bomb tragedy disaster incident violence fighting war
  hotel_fire factory_fire nightclub_fire road_accident road_crash pile-up mass_shooting school_shooting terrorist_attack
  rocket_attack knife_attack drone_attack crossfire siege conflict offensive bombardment shelling mine_collapse
  building_collapse bridge_collapse`;
const VICTIMS = `people person worker passenger child man woman soldier civilian victim student miner officer police_officer
  troop policeman firefighter resident pedestrian tourist migrant teenager boy girl schoolchild pupil other patient protester
  militant fighter sailor driver crew_member crew villager fan pilgrim prisoner inmate journalist aid_worker rescuer cyclist
  skier climber motorist adult baby infant toddler guest member rescue_worker reservist demonstrator gunman attacker bystander
  shopper rebel commuter fisherman farmer pensioner swimmer hiker family_member hostage refugee life death guard
  police pilot doctor nurse teacher employee servicemen servicewoman national`;
/** Who dies and is no victim. */
const ANIMALS = `animal bird fish cow sheep chicken cattle pig dog cat horse whale dolphin elephant goat turkey duck poultry
  seal wolf bear deer tree plant`;
const EXPECTED = `growth profit revenue sale earnings loss margin deficit inflation increase decline synergy saving dividend
  operating_profit net_profit core_profit pre-tax_profit cash_flow capital_expenditure production output volume cost_saving
  annual_saving core_earnings ebitda operating_margin full-year_profit full-year_revenue net_income`;
const COURT_PAPERS = `lawsuit complaint suit appeal legal_action case claim legal_challenge class-action_lawsuit
  class_action class-action antitrust_lawsuit legal_proceedings proceedings patent_lawsuit defamation_lawsuit counterclaim
  countersuit injunction petition criminal_complaint writ proceeding`;
const PROBES = `investigation probe inquiry antitrust_investigation in-depth_investigation formal_investigation criminal_investigation
  review antitrust_probe preliminary_investigation in-depth_probe competition_inquiry market_study formal_probe audit
  public_inquiry phase_2_investigation`;
const APPROVALS = `approval clearance permission consent authorisation authorization licence license green_light permit go-ahead
        regulatory_approval marketing_authorisation marketing_authorization nod emergency_use_authorization planning_permission
        warning recall_order clearance_order conditional_approval`;
const BANS = `ground approve block clear ban investigate probe suspend reject prohibit authorise authorize halt veto greenlight
  green-light revoke scrutinise examine review vet licence license bar freeze overturn wave_through
  sanction outlaw restrict designate blacklist ratify adopt repeal reprimand censure raid
  nationalise nationalize`;
/** What somebody will do that is no plan. */
const UNWILLED =
  'be have remain face need become know see think get lose receive benefit miss suffer die continue report';
const MAKERS = `maker carmaker bank airline retailer producer operator insurer employer exporter company group lender supermarket
  manufacturer supplier brewer miner provider city country economy market port airport chain publisher automaker drugmaker
  chipmaker firm user importer consumer buyer brand owner seller supermarket_chain energy_company oil_company software_company
  steelmaker housebuilder university hospital network builder distributor shareholder customer destination investor
  tech_company startup utility oil_producer asset_manager hotel_group food_company`;
/** Whose comment is asked for: «a spokesman for Kombi». */
const SPOKEN = 'subject subject.for subject.of subject.at subject.compound subject.possessive';
/** Firms by trade: «the world’s third-largest battery maker». */
const FIRMS = nouns.anaphora.nouns
  .filter(({ trade }) => trade)
  .map((one) => one.nouns)
  .join(' ');
const STATUS = `bankruptcy bankruptcy_filing insolvency administration receivership liquidation bankruptcy_protection creditor_protection
  chapter_11 special_administration chapter_11_bankruptcy_protection provisional_liquidation court_protection
  chapter_11_protection chapter_7 examinership voluntary_administration compulsory_liquidation`;
/** What is made, given and had, and is no trade. */
const DOINGS = `mistake change decision sense effort excuse result progress gain loss profit money cut claim plan promise payment
  statement offer deal acquisition investment call contact headline way room point share stake bond asset business unit
  support help evidence information detail comment update guidance insight opportunity job benefit relief cover access
  evidence proof tension difficulty headwind history use sure certain clear public available`;
const PRODUCTS = `app service product model platform brand range version smartphone phone car vehicle tool feature chatbot device
  console collection line website game magazine newspaper channel drug vaccine satellite chip subscription scheme card
  browser headset tablet laptop watch store store_format route assistant plan trial bond fund offer system software
  streaming_service website electric_car suv truck robot menu campaign programme program initiative`;

export const affairs: readonly Pattern[] = [
  // penalty
  {
    frame: 'penalty',
    verbs: 'fine penalise penalize',
    roles: { authority: 'subject agent', subject: 'object', quantity: 'complement object.self' },
    requires: ['subject quantity', 'authority subject'],
  },
  {
    frame: 'penalty',
    verbs: 'impose levy issue slap hand give hit issue',
    andHeads: { object: FINES, complement: FINES },
    types: { subject: 'ORG PER LOC PRODUCT' },
    roles: {
      authority: 'subject agent',
      subject: 'on to against object with',
      quantity: 'object object.of of',
    },
    requires: ['subject quantity', 'authority quantity'],
  },
  {
    frame: 'penalty',
    verbs: 'hit slap hand strike',
    heads: { with: FINES, complement: FINES },
    types: { subject: 'ORG PER PRODUCT' },
    roles: { authority: 'subject agent', subject: 'object', quantity: 'with complement with.of' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'pay face receive get incur owe accept',
    heads: { object: FINES },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject object', quantity: 'object object.of', authority: 'from agent by' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'order sentence force require tell',
    passive: true,
    heads: { inner: '*money' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'object', quantity: 'inner', authority: 'agent' },
    requires: 'subject quantity',
    not: 'invest sell raise divest',
  },
  {
    frame: 'penalty',
    verbs: 'order',
    passive: false,
    heads: { inner: '*money' },
    types: { subject: 'ORG PER', authority: 'ORG STATE' },
    roles: { authority: 'subject', subject: 'object', quantity: 'inner' },
    requires: 'subject quantity',
    not: 'invest sell raise divest',
  },
  {
    frame: 'penalty',
    verbs: 'pay agree',
    heads: { object: '*money' },
    andHeads: {
      inner:
        'claim case lawsuit charge allegation investigation criminal_investigation probe suit dispute class-action_lawsuit criminal_charge complaint',
      to: 'claim case',
      any: 'settlement lawsuit allegation',
    },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'object', authority: 'to' },
    requires: 'subject quantity',
    not: 'acquire buy stake',
  },
  {
    frame: 'penalty',
    nouns: FINES,
    heads: { self: '*money', of: '*money' },
    roles: {
      quantity: 'self of',
      subject: 'on against for between possessive',
      authority: 'by from compound subject',
    },
    types: { subject: 'ORG PER' },
    requires: 'quantity subject',
    not: 'pay against',
    notGovernors: 'pay',
  },
  {
    // a headline: «Kombi fined £5m over data breach»
    frame: 'penalty',
    verbs: 'fine',
    passive: false,
    heads: { object: '*money' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'object' },
    without: 'object',
    requires: 'subject quantity',
  },
  {
    // «reached a $90 million settlement with»
    frame: 'penalty',
    verbs: 'reach agree strike sign',
    heads: { object: 'settlement', to: 'settlement' },
    types: { subject: 'ORG PER', authority: 'ORG LOC STATE' },
    roles: {
      subject: 'subject',
      quantity: 'object object.of to to.of',
    },
    requires: 'subject quantity',
  },
  {
    // «must pay £5m in compensation»
    frame: 'penalty',
    verbs: 'pay',
    passive: false,
    heads: { in: FINES, as: FINES },
    andHeads: { object: '*money' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'object', authority: 'to' },
    requires: 'subject quantity',
    not: 'order tell force require',
  },
  {
    // «settled the lawsuit for $90 million»
    frame: 'penalty',
    verbs: 'settle resolve',
    passive: false,
    heads: { object: `${COURT_PAPERS} charge allegation investigation dispute` },
    andHeads: { for: '*money', with: '*money' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'for with' },
    requires: 'subject quantity',
  },
  // regulatory action
  {
    frame: 'regulatory_action',
    verbs: BANS,
    roles: { authority: 'subject agent', subject: 'object object.of object.by', action: 'trigger' },
    types: { subject: 'ORG PRODUCT' },
    heads: { subject: '*official *name', agent: '*official *name' },
    requires: 'authority subject',
    not: 'lawsuit strike time money',
  },
  {
    frame: 'regulatory_action',
    verbs: 'open launch begin start conduct announce carry_out order drop close extend reopen',
    heads: { object: PROBES },
    roles: {
      authority: 'subject agent',
      action: 'phrase',
      subject: 'into against of object.into object.of object.against',
    },
    requires: 'authority action',
  },
  {
    // «is looking into Kombi’s deal»
    frame: 'regulatory_action',
    verbs: 'look',
    heads: { subject: '*official' },
    roles: { authority: 'subject', subject: 'into', action: 'phrase' },
    types: { subject: 'ORG PRODUCT' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'give grant issue deny refuse withhold award revoke withdraw',
    andHeads: { object: APPROVALS, complement: APPROVALS },
    roles: { authority: 'subject agent', subject: 'to for object.for object.to object', action: 'phrase' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'win receive secure gain get obtain',
    heads: {
      object:
        'approval clearance permission consent authorisation authorization licence license green_light go-ahead regulatory_approval nod',
    },
    types: { authority: 'ORG LOC' },
    roles: { subject: 'subject', authority: 'from object.from object.compound object.of', action: 'phrase' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    nouns: PROBES,
    roles: { authority: 'by possessive compound', subject: 'into of', action: 'self' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    nouns: 'investigation probe',
    governors: 'face be',
    roles: { authority: 'by compound', subject: 'subject', action: 'self' },
    types: { authority: 'ORG LOC STATE', subject: 'ORG' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'order tell instruct force require urge warn ask direct',
    heads: { object: '*name *the' },
    types: { authority: 'ORG LOC STATE', subject: 'ORG' },
    roles: { authority: 'subject', subject: 'object', action: 'phrase' },
    requires: 'authority subject',
    not: 'fine pay aircraft jet plane',
  },
  // legal action
  {
    frame: 'legal_action',
    verbs: 'sue prosecute indict countersue',
    roles: { plaintiff: 'subject agent', subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'charge convict sentence jail acquit imprison arrest detain extradite indict find_guilty clear',
    passive: true,
    forms: 'finite',
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
    not: 'deal takeover merger',
  },
  {
    frame: 'legal_action',
    verbs: 'arrest detain charge jail convict sentence acquit indict imprison',
    passive: false,
    types: { subject: 'PER ORG', plaintiff: 'ORG LOC STATE' },
    andHeads: { subject: '*official police prosecutor authority jury court judge officer detective' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'trigger' },
    requires: 'subject',
    not: 'fee price rate tax bill customer',
  },
  {
    frame: 'legal_action',
    verbs: 'file bring launch lodge take initiate start issue open pursue begin win lose mount commence',
    heads: { object: COURT_PAPERS },
    roles: { plaintiff: 'subject', subject: 'against object.against over with', action: 'phrase' },
    requires: 'plaintiff',
    not: 'bankruptcy administration',
    types: { plaintiff: 'ORG PER LOC STATE' },
  },
  {
    frame: 'legal_action',
    verbs: 'take drag haul',
    heads: { to: 'court tribunal' },
    types: { plaintiff: 'ORG PER LOC', subject: 'ORG PER LOC' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'phrase' },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'appeal challenge contest',
    heads: {
      object: 'decision ruling verdict fine judgment judgement sentence order conviction ban penalty',
      against: 'decision ruling verdict fine judgment judgement sentence order conviction ban penalty',
      to: 'court',
    },
    types: { plaintiff: 'ORG PER LOC' },
    roles: { plaintiff: 'subject', action: 'phrase' },
    requires: 'plaintiff',
    not: 'calm help witness information',
  },
  {
    frame: 'legal_action',
    verbs: 'accuse',
    types: { plaintiff: 'ORG PER LOC STATE', subject: 'ORG PER' },
    heads: { subject: '*official prosecutor police' },
    roles: { plaintiff: 'subject agent', subject: 'object', action: 'phrase' },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'plead',
    heads: { complement: 'guilty' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'subject', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'dismiss throw_out reject uphold overturn',
    heads: { object: COURT_PAPERS },
    types: { plaintiff: 'ORG PER' },
    roles: {
      plaintiff: 'object.by object.from object.possessive',
      subject: 'object.against',
      action: 'phrase',
    },
    requires: ['subject', 'plaintiff'],
  },
  {
    frame: 'legal_action',
    nouns: COURT_PAPERS.replace(/\b(?:claim|case|proceeding|petition)\b/gu, ''),
    roles: { plaintiff: 'by from compound possessive', subject: 'against', action: 'self' },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'face',
    heads: { object: `${COURT_PAPERS} charge trial criminal_charge` },
    types: { subject: 'PER ORG', plaintiff: 'ORG PER' },
    roles: { subject: 'subject', plaintiff: 'from object.from object.by', action: 'phrase' },
    requires: 'subject',
  },
  // casualties
  {
    frame: 'casualties',
    verbs: 'kill murder massacre slaughter',
    roles: { quantity: 'object', event: 'in subject by agent', place: 'in at near' },
    values: { outcome: 'killed' },
    only: { in: EVENTS, subject: EVENTS, by: EVENTS, agent: EVENTS },
    requires: 'quantity',
    counted: VICTIMS,
  },
  {
    frame: 'casualties',
    verbs: 'kill',
    heads: { object: '*count' },
    roles: {
      quantity: 'object',
      event: 'in subject agent',
      place: 'in at near subject.in subject.at subject.near',
    },
    only: { in: EVENTS, subject: EVENTS, agent: EVENTS },
    never: { object: ANIMALS },
    values: { outcome: 'killed' },
    requires: 'quantity',
    not: 'job hour',
  },
  ...(['killed', 'injured'] as const).map(
    (outcome): Pattern => ({
      // a headline: «Five people killed in Turkey hotel fire»
      frame: 'casualties',
      verbs: outcome === 'killed' ? 'kill' : 'injure wound hurt',
      passive: false,
      without: 'object',
      roles: { quantity: 'subject', event: 'in', place: 'in at near' },
      only: { in: EVENTS },
      values: { outcome },
      requires: 'quantity',
      counted: VICTIMS,
    }),
  ),
  ...(['killed', 'injured'] as const).map(
    (outcome): Pattern => ({
      // «Two killed, eight hurt in Ohio shooting»
      frame: 'casualties',
      verbs: outcome === 'killed' ? 'kill' : 'injure wound hurt',
      forms: 'past participle',
      simple: true,
      without: 'object',
      heads: { subject: '*count', object: '*count' },
      roles: { quantity: 'subject object', event: 'in', place: 'in at near' },
      only: { in: EVENTS },
      never: { subject: ANIMALS, object: ANIMALS },
      values: { outcome },
      requires: 'quantity',
    }),
  ),
  {
    frame: 'casualties',
    verbs: 'injure wound hurt hospitalise hospitalize',
    roles: {
      quantity: 'object',
      event: 'in subject by agent',
      place: 'in at near subject.in subject.at subject.near',
    },
    only: { in: EVENTS, subject: EVENTS, by: EVENTS, agent: EVENTS },
    values: { outcome: 'injured' },
    requires: 'quantity',
    not: 'pride',
  },
  {
    frame: 'casualties',
    verbs: 'die perish drown',
    roles: { quantity: 'subject', event: 'in', place: 'in near at' },
    only: { in: EVENTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
    counted: VICTIMS,
    not: 'year every each smoking hunger',
  },
  {
    frame: 'casualties',
    verbs: 'claim take cost',
    heads: { object: 'life' },
    roles: { quantity: 'object', event: 'subject', place: 'in' },
    only: { subject: EVENTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
    counted: 'life victim',
  },
  {
    frame: 'casualties',
    verbs: 'lose',
    heads: { object: 'life' },
    roles: { quantity: 'subject', event: 'in', place: 'in' },
    only: { in: EVENTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
    counted: VICTIMS,
  },
  ...(
    [
      ['killed', 'dead'],
      ['injured', 'injured wounded hurt'],
      ['missing', 'missing unaccounted_for'],
    ] as const
  ).flatMap(([outcome, words]): Pattern[] => [
    {
      frame: 'casualties',
      nouns: words,
      notGovernors: 'find report',
      roles: { quantity: 'self compound subject', event: 'subject in', place: 'in at near' },
      only: { subject: EVENTS, in: EVENTS },
      values: { outcome },
      requires: 'quantity',
      counted: `${VICTIMS} ${words}`,
      not: 'link body sea language pet animal',
    },
    {
      frame: 'casualties',
      nouns: words,
      governors: 'leave be remain have',
      roles: { quantity: 'self compound subject', event: 'subject in after', place: 'in at near after.in' },
      only: { subject: EVENTS, in: EVENTS, after: EVENTS },
      values: { outcome },
      requires: 'quantity',
      counted: `${VICTIMS} ${words}`,
    },
  ]),
  {
    // «341 are missing»
    frame: 'casualties',
    verbs: 'miss',
    forms: 'gerund',
    without: 'object',
    roles: { quantity: 'subject', event: 'in after', place: 'in' },
    only: { in: EVENTS, after: EVENTS },
    values: { outcome: 'missing' },
    requires: 'quantity',
    not: 'link target deadline training game match',
  },
  {
    frame: 'casualties',
    nouns: 'death_toll toll',
    roles: { quantity: 'predicate of at to', event: 'from in of', place: 'in' },
    only: { from: EVENTS, in: EVENTS, of: EVENTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    nouns: 'death fatality',
    heads: { self: '*count' },
    roles: { quantity: 'self', event: 'in from', place: 'in' },
    only: { in: EVENTS, from: EVENTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
    not: 'sentence threat row rate year per',
  },
  {
    frame: 'casualties',
    nouns: 'injury',
    heads: { self: '*count' },
    roles: { quantity: 'self', event: 'in', place: 'in' },
    only: { in: EVENTS },
    values: { outcome: 'injured' },
    requires: 'quantity',
  },
  // count
  {
    frame: 'count',
    verbs: `operate run serve produce build deliver have count own manage sell make open attract register list supply manufacture
      export import treat train process handle carry transport issue recall`,
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'in' },
    types: { entity: 'ORG PRODUCT LOC' },
    requires: 'quantity item entity',
    not: 'employee worker job staff people stake share percent seat thing reason way chance question idea',
  },
  {
    // «3,000 people attended the festival in Leeds»
    frame: 'count',
    verbs: 'attend march protest demonstrate rally gather turn_out take_part flock visit evacuate',
    counted: `${VICTIMS} visitor fan supporter delegate mourner marcher runner spectator`,
    roles: { quantity: 'patient subject', item: 'counted', place: 'in object.in through across at' },
    requires: 'quantity item',
    not: 'per every each',
  },
  {
    frame: 'count',
    verbs: 'arrest detain evacuate rescue displace',
    counted: VICTIMS,
    roles: { quantity: 'object', item: 'counted', place: 'in from at near' },
    requires: 'quantity item',
  },
  {
    // «40,000 homes in Ohio lost power»
    frame: 'count',
    verbs: 'lose be',
    heads: { object: 'power electricity', without: 'power electricity water heating' },
    counted: 'home household customer people person house building business',
    roles: { quantity: 'subject', item: 'counted', place: 'subject.in in across' },
    requires: 'quantity item',
  },
  // ranking
  {
    frame: 'ranking',
    verbs: 'be become remain rank',
    roles: { subject: 'subject', scope: 'superlative', quantity: 'complement' },
    requires: 'subject scope',
    not: 'time priority step goal day week month year quarter thing question person woman man victim',
  },
  {
    // «ranks third in the world», «finished second»
    frame: 'ranking',
    verbs: 'rank come finish place',
    heads: { complement: '*top' },
    roles: { subject: 'subject object', scope: 'complement', quantity: 'complement' },
    types: { subject: 'ORG LOC PER' },
    requires: 'subject quantity',
    not: 'time day week month quarter year half try attempt term',
  },
  {
    frame: 'ranking',
    nouns: `${MAKERS} ${FIRMS}`,
    roles: { scope: 'superlative', subject: 'bearer' },
    types: { subject: 'ORG LOC' },
    requires: 'subject scope',
  },
  // launch
  {
    frame: 'launch',
    verbs: `launch unveil release introduce roll_out debut present reveal bring_out showcase start_selling premiere relaunch
      begin_selling inaugurate open`,
    heads: { object: `*name ${PRODUCTS}` },
    types: { product: 'PRODUCT', org: 'ORG' },
    roles: { org: 'subject agent', product: 'object' },
    requires: 'org product',
    not: `investigation probe inquiry attack lawsuit bid offer strike review appeal offensive result figure account door hearing
      talk ${SITES.replace(/\s+/gu, ' ')} round statement`,
  },
  {
    // «is launching a new credit card», «unveiled its new phone»
    frame: 'launch',
    verbs:
      'launch unveil release introduce roll_out debut bring_out showcase start_selling relaunch begin_selling',
    heads: { object: PRODUCTS },
    types: { org: 'ORG PRODUCT' },
    roles: { org: 'subject agent', product: 'object' },
    requires: 'org product',
    not: 'investigation probe inquiry attack lawsuit bid offer review appeal offensive strike',
  },
  {
    // «opened a new store in Leeds»
    frame: 'launch',
    verbs: 'open reopen inaugurate',
    forms: 'finite',
    passive: false,
    heads: { object: SITES },
    types: { org: 'ORG PRODUCT' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'door investigation account talk',
  },
  {
    frame: 'launch',
    verbs: 'launch release unveil introduce roll_out debut',
    passive: true,
    types: { product: 'PRODUCT', org: 'ORG' },
    heads: { object: `*name ${PRODUCTS}` },
    roles: { product: 'object', org: 'agent topic' },
    requires: 'product org',
    not: 'investigation probe inquiry attack lawsuit',
  },
  {
    frame: 'launch',
    nouns: 'launch rollout roll-out release debut introduction',
    heads: { of: `*name ${PRODUCTS}` },
    types: { product: 'PRODUCT', org: 'ORG' },
    roles: { product: 'of', org: 'by of subject possessive compound' },
    requires: 'product org',
  },
  // no comment
  {
    frame: 'no_comment',
    verbs: 'comment',
    governors: 'decline refuse',
    roles: { org: SPOKEN },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'respond reply answer return',
    negated: true,
    affirms: true,
    roles: { org: SPOKEN },
    heads: {
      to: 'request question inquiry enquiry email message call query',
      object: 'request question call email message',
    },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'respond reply',
    negated: true,
    affirms: true,
    without: 'to',
    roles: { org: SPOKEN },
    requires: 'org',
    not: 'to',
  },
  {
    // «Neither Kombi nor Zerna would comment»
    frame: 'no_comment',
    nouns: 'comment',
    governors: 'decline refuse',
    roles: { org: SPOKEN },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'comment',
    negated: true,
    affirms: true,
    roles: { org: SPOKEN },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'be',
    negated: true,
    affirms: true,
    heads: { for: 'comment', to: 'comment' },
    roles: { org: SPOKEN },
    requires: 'org',
    andHeads: { complement: 'available reachable' },
  },
  {
    frame: 'no_comment',
    verbs: 'reach',
    negated: true,
    affirms: true,
    passive: true,
    heads: { for: 'comment' },
    roles: { org: 'object object.for object.of object.at object.compound' },
    requires: 'org',
  },
  {
    // «had no immediate comment»
    frame: 'no_comment',
    verbs: 'have offer make',
    heads: { object: 'comment' },
    negated: true,
    affirms: true,
    roles: { org: SPOKEN },
    requires: 'org',
  },
  // org status
  {
    frame: 'org_status',
    verbs: 'file apply seek declare enter face exit avoid emerge request',
    heads: { for: STATUS, object: STATUS, from: STATUS, into: STATUS },
    types: { org: 'ORG' },
    roles: { status: 'for object into from', org: 'subject' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    verbs: 'go fall collapse put place slip be plunge enter slide tumble call send force',
    heads: { into: STATUS, in: STATUS, under: STATUS },
    types: { org: 'ORG' },
    roles: { status: 'into in under', org: 'patient' },
    requires: 'org status',
    without: 'in.of',
  },
  {
    frame: 'org_status',
    verbs: 'collapse fold',
    passive: false,
    without: 'object',
    heads: { subject: '*name company firm lender retailer airline bank group startup business chain' },
    types: { org: 'ORG' },
    roles: { org: 'subject', status: 'trigger' },
    requires: 'org',
    not: 'talk price share to by',
  },
  {
    frame: 'org_status',
    verbs: 'go',
    heads: { complement: 'bankrupt bust insolvent' },
    types: { org: 'ORG' },
    roles: { status: 'complement', org: 'subject' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    nouns: 'bankrupt insolvent bust',
    governors: 'be declare become',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'subject governed' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    nouns: STATUS,
    roles: { status: 'self', org: 'of compound possessive' },
    types: { org: 'ORG' },
    requires: 'org status',
    not: 'law court judge lawyer proceeding trustee',
    notGovernors: 'go fall enter file put place avoid',
  },
  {
    frame: 'org_status',
    verbs: 'cease stop',
    heads: { object: 'trading operation' },
    types: { org: 'ORG' },
    roles: { status: 'phrase', org: 'subject' },
    requires: 'org status',
    without: 'at',
  },
  {
    frame: 'org_status',
    verbs: 'nationalise nationalize privatise privatize wind_up liquidate',
    passive: true,
    types: { org: 'ORG' },
    roles: { status: 'trigger', org: 'object' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    verbs: 'go',
    heads: { complement: 'public private' },
    types: { org: 'ORG' },
    roles: { status: 'phrase', org: 'subject' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    verbs: 'list float delist',
    heads: { on: '*name stock_exchange exchange stock_market' },
    types: { org: 'ORG' },
    roles: { status: 'phrase', org: 'patient' },
    requires: 'org status',
    not: 'website',
  },
  // activity
  {
    frame: 'business_activity',
    verbs: 'specialise specialize',
    roles: { org: 'subject', activity: 'in' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    nouns: 'maker manufacturer provider developer distributor publisher producer supplier specialist',
    roles: { org: 'bearer', activity: 'of in' },
    types: { org: 'ORG PRODUCT' },
    requires: 'org activity',
  },
  {
    // «Kombi, which makes tyres, …»
    frame: 'business_activity',
    verbs: 'make manufacture produce design develop sell distribute provide operate supply',
    forms: 'present gerund',
    simple: true,
    heads: {
      object:
        '*plural software equipment furniture clothing steel aluminium electricity insurance food beer wine',
    },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    notGovernors: '*',
    not: `${DOINGS} ${DOINGS.replace(/\S+/gu, '$&s')}`,
  },
  // plan, statement, forecast
  {
    frame: 'plan',
    verbs: 'plan intend aim pledge want',
    roles: { agent: 'subject', action: 'then' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'expect hope decide agree prepare seek vow promise',
    forms: 'finite',
    passive: false,
    not: 'sale revenue profit earnings growth price demand cost market margin share rate inflation economy loss dividend',
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'subject', action: 'then' },
    requires: 'agent action',
  },
  {
    // «said it would review its pricing», «will build a plant»
    frame: 'plan',
    verbs: 'will would',
    forms: 'future conditional',
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'subject', action: 'then' },
    requires: 'agent action',
    not: UNWILLED,
  },
  {
    // «is set to move», «is expected to announce»
    frame: 'plan',
    verbs: 'set expect schedule',
    passive: true,
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'object', action: 'then' },
    requires: 'agent action',
    not: UNWILLED,
  },
  {
    // «is considering a sale of its plastics unit», «scrapped plans to build»
    frame: 'plan',
    verbs:
      'consider mull weigh explore study review prepare plan propose scrap abandon shelve drop delay postpone cancel',
    passive: false,
    heads: {
      object: `sale listing flotation ipo initial_public_offering merger split spin-off bid move expansion restructuring
        closure plan reorganisation reorganization break-up breakup share_sale relocation demerger project`,
    },
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'subject', action: 'matter object' },
    requires: 'agent action',
  },
  {
    // «Kombi’s plan to move to Oslo»
    frame: 'plan',
    nouns: 'plan decision intention pledge promise ambition proposal',
    types: { agent: 'ORG PER LOC' },
    roles: { agent: 'possessive compound', action: 'then' },
    requires: 'agent action',
  },
  {
    frame: 'statement',
    verbs: 'express voice raise',
    heads: { object: 'concern doubt fear support regret worry opposition' },
    roles: { speaker: 'subject', content: 'object' },
    requires: 'speaker content',
  },
  {
    frame: 'forecast',
    verbs: 'could might',
    roles: { subject: 'subject', effect: 'then' },
    requires: 'subject effect',
  },
  {
    frame: 'forecast',
    verbs: 'expect forecast predict target anticipate project',
    heads: { object: EXPECTED },
    roles: { subject: 'subject', quantity: 'object object.of', effect: 'object' },
    requires: 'subject quantity',
  },
];
