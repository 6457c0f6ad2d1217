/** How English says whom a company employs, hires and lets go, and what it closes. */
import type { Pattern } from '../claims.js';
import { CRAFTS, JOBS, SITES } from './claims-nouns.js';

/** Whom a company has at work, whatever they do. */
const STAFF = `employee worker staff people person staffer staff_member full-time_equivalent fte colleague team_member associate
  full-time_employee permanent_employee workforce member_of_staff`;
/** What tells that a number of staff is of some of them only. */
const OTHERS = `job layoff redundancy cut strike picket union lay_off dismiss sack affect threaten strike protest walk_out
  new additional more extra ballot vote injure kill infect`;
const CUT = `${JOBS} ${CRAFTS}`;
const WHERE = 'in at across from';
const NO_STAFF = `customer client user subscriber share member store shop branch point seat vote passenger vehicle car
  house home tonne barrel euro dollar pound price cost`;

export const jobs: readonly Pattern[] = [
  // headcount
  {
    frame: 'headcount',
    verbs: 'employ',
    passive: false,
    roles: {
      quantity: 'object',
      org: 'subject subject.compound subject.possessive',
      place: 'in at across subject.in subject.at',
      segment: '',
    },
    counted: `${JOBS} ${CRAFTS}`,
    requires: ['quantity org', 'quantity place'],
  },
  {
    frame: 'headcount',
    verbs: 'employ',
    heads: { object: '*count' },
    types: { org: 'ORG' },
    passive: false,
    roles: { quantity: 'object', org: 'subject', place: 'in at across' },
    requires: 'quantity org',
    not: NO_STAFF,
  },
  {
    frame: 'headcount',
    verbs: 'employ',
    passive: true,
    roles: { quantity: 'subject object', org: 'agent at', place: 'in at across' },
    counted: `${JOBS} ${CRAFTS}`,
    requires: ['quantity org', 'quantity place'],
  },
  {
    frame: 'headcount',
    verbs: 'have count boast number total retain maintain',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: 'in across at' },
    counted: STAFF,
    requires: 'quantity org',
    not: 'strike redundancy layoff cut lay_off',
  },
  {
    frame: 'headcount',
    nouns: 'workforce headcount staff_count workforce_size payroll employee_count staffing_level',
    heads: { of: '*count', self: '*count', predicate: '*count' },
    roles: { quantity: 'of predicate self', org: 'compound at of possessive subject topic', place: 'in' },
    requires: 'quantity org',
    not: `${OTHERS} third quarter half`,
  },
  {
    frame: 'headcount',
    nouns: 'staff team',
    heads: { of: '*count', self: '*count', predicate: '*count' },
    roles: { quantity: 'of predicate self', org: 'compound at of possessive subject', place: 'in' },
    requires: 'quantity org',
    not: `${OTHERS} third quarter half`,
  },
  {
    frame: 'headcount',
    nouns: STAFF,
    heads: { self: '*own *the', compound: '*name' },
    roles: { quantity: 'self', org: 'compound at of possessive topic', place: 'in' },
    types: { org: 'ORG' },
    requires: 'quantity org',
    not: OTHERS,
  },
  {
    frame: 'headcount',
    verbs: 'work',
    roles: { quantity: 'subject complement', org: 'for at', place: 'in at' },
    types: { org: 'ORG' },
    counted: `${JOBS} ${CRAFTS}`,
    requires: ['quantity org', 'quantity place'],
    not: 'from home hour week',
  },
  {
    frame: 'headcount',
    verbs: 'fall drop rise grow climb shrink reach increase decrease decline stand',
    heads: { subject: 'workforce headcount payroll' },
    also: true,
    roles: {
      quantity: 'to object at',
      org: 'subject.compound subject.of subject.at subject.possessive topic',
    },
    requires: 'quantity org',
  },
  {
    // «Kombi, with 12,000 employees, …»
    frame: 'headcount',
    nouns: STAFF,
    heads: { self: '*count' },
    roles: { quantity: 'self', org: 'bearer', place: 'in' },
    types: { org: 'ORG' },
    requires: 'quantity org',
    not: OTHERS,
  },
  // layoffs
  {
    frame: 'layoffs',
    verbs: `cut slash eliminate axe shed trim scrap lose lay_off let_go make_redundant dismiss sack reduce remove abolish cull
      fire retrench furlough give_notice ditch drop jettison ax cut_back sacrifice`,
    roles: { quantity: 'object', org: 'subject agent', place: WHERE, segment: '' },
    counted: CUT,
    requires: ['quantity org', 'quantity'],
    not: 'spending emission',
  },
  {
    frame: 'layoffs',
    verbs: 'lay',
    heads: { object: '*count' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: CUT,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'make',
    heads: { object: 'redundancy layoff job_cut', complement: 'redundant' },
    roles: { quantity: 'object', org: 'subject agent', place: WHERE },
    requires: ['quantity org', 'quantity'],
  },
  {
    // «1,600 jobs will go», «500 posts are at risk», «jobs are to be lost»
    frame: 'layoffs',
    verbs: 'go disappear vanish',
    passive: false,
    roles: { quantity: 'subject', org: 'at topic', place: WHERE },
    counted: 'job post position role job_cut redundancy',
    requires: 'quantity',
    not: 'to into overseas abroad unfilled towards',
  },
  {
    frame: 'layoffs',
    verbs: 'be put leave place remain',
    heads: { at: 'risk', under: 'threat' },
    roles: { quantity: 'subject object', org: 'subject at topic', place: 'in' },
    types: { org: 'ORG' },
    counted: CUT,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'lose leave',
    heads: { object: 'job position post role company firm' },
    roles: { quantity: 'subject', org: 'at topic', place: 'in' },
    counted: `${STAFF} ${CRAFTS}`,
    requires: 'quantity',
    not: 'home life',
  },
  {
    // «The closure will cost 450 jobs»
    frame: 'layoffs',
    verbs: 'cost',
    passive: false,
    roles: { quantity: 'object', org: 'subject.compound subject.at subject.possessive topic', place: WHERE },
    counted: 'job post position role',
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'affect threaten hit impact jeopardise jeopardize',
    heads: {
      subject:
        'cut layoff closure redundancy restructuring job_cut plan move reorganisation reorganization shake-up overhaul',
    },
    roles: { quantity: 'object', org: 'subject.compound subject.at subject.possessive topic', place: WHERE },
    counted: CUT,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    nouns:
      'layoff job_cut redundancy job_loss lay-off staff_cut dismissal compulsory_redundancy voluntary_redundancy redundancies_round',
    roles: {
      quantity: 'self of predicate',
      org: 'at by compound possessive doer subject topic',
      place: 'in across at',
    },
    requires: ['quantity org', 'quantity'],
    not: 'further',
    notGovernors: 'avoid rule_out prevent',
  },
  {
    frame: 'layoffs',
    nouns: 'layoff job_cut job_loss lay-off staff_cut redundancy',
    governors: 'announce plan make confirm prepare consider propose launch begin start unveil carry_out',
    roles: { org: 'subject at', place: 'in' },
    types: { org: 'ORG' },
    requires: 'org',
  },
  {
    frame: 'layoffs',
    nouns: 'loss cut reduction elimination axing',
    heads: { of: 'job post position role' },
    roles: { quantity: 'of', org: 'at by possessive subject topic', place: 'in' },
    counted: JOBS,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'cut reduce slash shrink trim downsize pare scale_back',
    heads: { object: 'workforce headcount staff payroll team staffing' },
    roles: {
      quantity: 'by object of object.of',
      org: 'object.compound object.possessive subject',
      place: 'in',
    },
    requires: 'org',
  },
  // hiring
  {
    frame: 'hiring',
    verbs: 'hire recruit take_on onboard bring_in bring_on rehire re-hire staff_up',
    passive: false,
    roles: { quantity: 'object', org: 'subject', place: 'in at across', segment: '' },
    counted: CUT,
    requires: 'quantity org',
    not: 'already currently',
    forms: 'infinitive past participle present future gerund finite',
  },
  {
    frame: 'hiring',
    verbs: 'create add generate bring support',
    types: { org: 'ORG PRODUCT' },
    roles: {
      quantity: 'object joined',
      org: 'subject agent subject.compound subject.possessive',
      place: 'in at across to',
    },
    counted: `job position post role vacancy employee worker staff headcount staff_member apprenticeship ${CRAFTS}`,
    requires: ['quantity org', 'quantity place'],
  },
  {
    frame: 'hiring',
    verbs: 'hire recruit create add',
    passive: true,
    roles: { quantity: 'object', org: 'agent at topic', place: 'in at across' },
    counted: CUT,
    requires: 'quantity',
    not: 'ceo chief',
  },
  {
    frame: 'hiring',
    nouns: 'hire recruit new_hire vacancy job_opening new_job new_position new_role',
    heads: { self: '*count' },
    roles: { quantity: 'self', org: 'at possessive subject compound', place: 'in' },
    types: { org: 'ORG' },
    requires: 'quantity org',
    not: 'cut lose axe eliminate shed slash fall',
  },
  {
    frame: 'hiring',
    nouns: 'creation',
    heads: { of: 'job post position role' },
    roles: { quantity: 'of', org: 'by at subject possessive', place: 'in' },
    counted: JOBS,
    requires: 'quantity',
  },
  // closure
  {
    frame: 'closure',
    verbs: 'close shut shutter shut_down close_down mothball wind_down axe padlock',
    heads: { object: SITES },
    roles: {
      org: 'subject agent object.compound object.possessive topic',
      quantity: 'object',
      site: 'counted object',
    },
    types: { org: 'ORG PRODUCT' },
    requires: 'site',
    not: 'deal gap border door airspace road loophole',
    counted: SITES,
  },
  {
    frame: 'closure',
    verbs: 'close shut shut_down close_down cease shutter',
    passive: false,
    heads: { subject: SITES },
    roles: {
      quantity: 'subject subject.compound',
      site: 'counted subject',
      org: 'subject.compound subject.possessive topic',
    },
    types: { org: 'ORG PRODUCT' },
    requires: 'site',
    without: 'object',
    counted: SITES,
    not: 'up down higher lower deal weekend night 3am',
  },
  {
    frame: 'closure',
    verbs: 'cease halt end stop',
    heads: { object: 'production operation manufacturing output' },
    andHeads: { at: SITES },
    roles: { org: 'subject', site: 'at' },
    requires: 'site',
  },
  {
    frame: 'closure',
    nouns: 'closure closing shutdown shuttering',
    heads: { of: SITES },
    types: { org: 'ORG PRODUCT' },
    roles: {
      quantity: 'of',
      org: 'of.compound of.possessive of possessive by doer subject topic',
      site: 'of',
    },
    requires: 'site',
  },
  {
    frame: 'closure',
    nouns: 'closure branch_closure store_closure shop_closure plant_closure site_closure factory_closure',
    roles: { quantity: 'self', org: 'by at possessive doer subject', site: 'self' },
    requires: ['quantity org'],
  },
];
