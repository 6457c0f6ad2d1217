/** The words of the report in French and English: the fact of each frame, and the interface. */
import { FRAMES, type Frame, type Modality, type Relation } from '../schema.js';

/** Languages of the report's interface. */
export const REPORT_LANGUAGES = ['fr', 'en'] as const;
/** A language that the report is written in. */
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/**
 * A fact in words: `{role}` is what fills the role, `[…]` falls away when its role is empty.
 * A second template is for the same fact with an amount.
 */
export type FactTemplate = string | readonly [fact: string, amount: string];

const frenchFacts: Readonly<Record<Frame, FactTemplate>> = {
  investment: [
    'Investissement[ de {investor}][ dans {investee}]',
    'Montant de l’investissement[ de {investor}][ dans {investee}]',
  ],
  funding_round: ['Levée de fonds[ de {company}]', 'Montant de la levée de fonds[ de {company}]'],
  acquisition: ['Rachat[ de {target}][ par {acquirer}]', 'Montant du rachat[ de {target}][ par {acquirer}]'],
  stake: ['Participation[ de {holder}][ dans {target}]', 'Part[ de {holder}][ dans {target}]'],
  valuation: 'Valorisation[ de {target}]',
  backing: 'Soutien[ de {investor}][ à {investee}]',
  use_of_funds: 'Emploi des fonds[ de {org}][ : {purpose}]',
  financing: [
    'Financement[ de {recipient}][ par {provider}]',
    'Montant du financement[ de {recipient}][ par {provider}]',
  ],
  partnership: 'Partenariat[ entre {party}]',
  customer: '[{customer}, ]client[ de {supplier}]',
  revenue: 'Chiffre d’affaires[ de {org}]',
  profit: 'Résultat[ de {org}]',
  headcount: 'Effectif[ de {org}]',
  layoffs: [
    'Suppressions d’emplois[ chez {org}][ ({place})]',
    'Nombre d’emplois supprimés[ chez {org}][ ({place})]',
  ],
  hiring: ['Embauches[ chez {org}]', 'Nombre d’embauches[ chez {org}]'],
  closure: 'Fermeture[ de {site}][ ({org})]',
  change: 'Évolution[ de {metric}][ ({subject})]',
  stock_move: 'Cours de Bourse[ de {issuer}]',
  price: 'Prix[ de {item}]',
  penalty: [
    'Sanction[ contre {subject}][ par {authority}]',
    'Montant de la sanction[ contre {subject}][ par {authority}]',
  ],
  donation: ['Don[ de {donor}][ à {recipient}]', 'Montant du don[ de {donor}][ à {recipient}]'],
  casualties: 'Bilan humain[ : {outcome}]',
  count: 'Nombre[ : {item}][ ({entity})]',
  ranking: 'Rang[ de {subject}][ ({scope})]',
  appointment: 'Nomination[ de {person}][ : {role}][ ({org})]',
  departure: 'Départ[ de {person}][ ({org})]',
  position: 'Fonction[ de {person}][ : {role}][ ({org})]',
  founding: 'Fondation[ de {org}][ par {founder}]',
  meeting: 'Rencontre[ entre {participant}]',
  regulatory_action: 'Décision[ de {authority}][ sur {subject}]',
  legal_action: 'Action en justice[ de {plaintiff}][ contre {defendant}]',
  deal_status: 'État de l’accord[ entre {party}]',
  no_comment: 'Pas de commentaire[ de {org}]',
  org_status: 'Situation[ de {org}][ : {status}]',
  launch: 'Lancement[ par {org}][ : {product}]',
  statement: 'Déclaration[ de {speaker}]',
  plan: 'Projet[ de {agent}]',
  business_activity: 'Activité[ de {org}]',
  forecast: 'Perspective[ : {subject}]',
};

const englishFacts: Readonly<Record<Frame, FactTemplate>> = {
  investment: [
    'Investment[ by {investor}][ in {investee}]',
    'Amount of the investment[ by {investor}][ in {investee}]',
  ],
  funding_round: ['Funding round[ of {company}]', 'Amount raised[ by {company}]'],
  acquisition: [
    'Acquisition[ of {target}][ by {acquirer}]',
    'Price of the acquisition[ of {target}][ by {acquirer}]',
  ],
  stake: 'Stake[ of {holder}][ in {target}]',
  valuation: 'Valuation[ of {target}]',
  backing: 'Backing[ of {investee}][ by {investor}]',
  use_of_funds: 'Use of funds[ by {org}][: {purpose}]',
  financing: [
    'Financing[ of {recipient}][ by {provider}]',
    'Amount of the financing[ of {recipient}][ by {provider}]',
  ],
  partnership: 'Partnership[ of {party}]',
  customer: '[{customer}, a ]customer[ of {supplier}]',
  revenue: 'Revenue[ of {org}]',
  profit: 'Profit[ of {org}]',
  headcount: 'Headcount[ of {org}]',
  layoffs: ['Job cuts[ at {org}][ ({place})]', 'Number of job cuts[ at {org}][ ({place})]'],
  hiring: ['Hiring[ at {org}]', 'Number of hires[ at {org}]'],
  closure: 'Closure[ of {site}][ ({org})]',
  change: 'Change[ of {metric}][ ({subject})]',
  stock_move: 'Share price[ of {issuer}]',
  price: 'Price[ of {item}]',
  penalty: [
    'Penalty[ on {subject}][ by {authority}]',
    'Amount of the penalty[ on {subject}][ by {authority}]',
  ],
  donation: [
    'Donation[ of {donor}][ to {recipient}]',
    'Amount of the donation[ of {donor}][ to {recipient}]',
  ],
  casualties: 'Casualties[: {outcome}]',
  count: 'Number[: {item}][ ({entity})]',
  ranking: 'Rank[ of {subject}][ ({scope})]',
  appointment: 'Appointment[ of {person}][: {role}][ ({org})]',
  departure: 'Departure[ of {person}][ ({org})]',
  position: 'Position[ of {person}][: {role}][ ({org})]',
  founding: 'Founding[ of {org}][ by {founder}]',
  meeting: 'Meeting[ of {participant}]',
  regulatory_action: 'Decision[ of {authority}][ on {subject}]',
  legal_action: 'Legal action[ by {plaintiff}][ against {defendant}]',
  deal_status: 'Status of the deal[ between {party}]',
  no_comment: 'No comment[ from {org}]',
  org_status: 'Situation[ of {org}][: {status}]',
  launch: 'Launch[ by {org}][: {product}]',
  statement: 'Statement[ by {speaker}]',
  plan: 'Plan[ of {agent}]',
  business_activity: 'Business[ of {org}]',
  forecast: 'Outlook[: {subject}]',
};

const frenchInterface = {
  title: 'Recoupements',
  skip: 'Aller aux récits',
  stories: 'Récits',
  articles: 'Articles',
  links: 'Liens',
  scores: 'Scores',
  numbers: 'Chiffres du calcul',
  noStories: 'Aucun fait n’est rapporté deux fois.',
  consensus: 'Consensus',
  support: 'soutien : {n} sur {of}',
  noFigure: 'Sans chiffre',
  withoutFigure: 'Sans le chiffre, ou dans une autre unité',
  claims: 'Affirmations',
  claim: 'affirmation',
  oneArticle: 'article',
  article: 'Article',
  superseded: 'remplacée',
  conflict: 'en conflit',
  legend:
    'Barre : intervalle strict ; trait fin : intervalle large ; flèche : sans borne ; bande : consensus.',
  layers: 'Calques',
  entities: 'Entités',
  quantities: 'Quantités',
  times: 'Dates',
  claimWords: 'Mots des affirmations',
  boilerplate: 'Hors article',
  openAll: 'Ouvrir tout',
  closeAll: 'Fermer tout',
  matrix: 'Nombre de liens entre articles',
  relation: 'Relation',
  frame: 'Fait',
  entity: 'Entité',
  modality: 'Modalité',
  search: 'Recherche',
  all: 'tout',
  shown: 'liens affichés',
  layer: 'Couche',
  measure: 'Mesure',
  interval: 'Intervalle à 95 %',
  baseline: 'Plancher',
  errors: 'Erreurs',
  gold: 'Référence',
  predicted: 'Prédiction',
  context: 'Contexte',
  seconds: 'Secondes par étape',
  counts: 'Ce qui en est sorti',
  warnings: 'Avertissements',
  none: 'aucun',
  throughput: '{n} caractères par seconde',
  model: 'Modèle',
  rule: 'règle',
  disputed: 'contesté',
  agreed: 'concordant',
  rounded: 'arrondi',
  updated: 'mis à jour',
  single: 'seul',
};
/** Names of everything on the page that is no article's text. */
export type InterfaceWords = Readonly<typeof frenchInterface>;

const englishInterface: InterfaceWords = {
  title: 'Cross-checked',
  skip: 'Skip to the stories',
  stories: 'Stories',
  articles: 'Articles',
  links: 'Links',
  scores: 'Scores',
  numbers: 'Numbers of the run',
  noStories: 'No fact is told twice.',
  consensus: 'Consensus',
  support: 'support: {n} of {of}',
  noFigure: 'No figure',
  withoutFigure: 'Without the figure, or in another unit',
  claims: 'Claims',
  claim: 'claim',
  oneArticle: 'article',
  article: 'Article',
  superseded: 'superseded',
  conflict: 'in conflict',
  legend: 'Bar: strict interval; thin line: loose interval; arrow: open end; band: consensus.',
  layers: 'Layers',
  entities: 'Entities',
  quantities: 'Quantities',
  times: 'Times',
  claimWords: 'Words of claims',
  boilerplate: 'Boilerplate',
  openAll: 'Open all',
  closeAll: 'Close all',
  matrix: 'Number of links between articles',
  relation: 'Relation',
  frame: 'Frame',
  entity: 'Entity',
  modality: 'Modality',
  search: 'Search',
  all: 'all',
  shown: 'links shown',
  layer: 'Layer',
  measure: 'Measure',
  interval: '95% interval',
  baseline: 'Floor',
  errors: 'Errors',
  gold: 'Gold',
  predicted: 'Predicted',
  context: 'Context',
  seconds: 'Seconds per stage',
  counts: 'What came out',
  warnings: 'Warnings',
  none: 'none',
  throughput: '{n} characters a second',
  model: 'Model',
  rule: 'rule',
  disputed: 'disputed',
  agreed: 'agreed',
  rounded: 'rounded',
  updated: 'updated',
  single: 'single',
};

const frenchModalities: Readonly<Record<Modality, string>> = {
  confirmed: 'confirmé',
  asserted: 'affirmé',
  reported: 'rapporté',
  negotiated: 'en négociation',
  planned: 'prévu',
  hypothetical: 'hypothétique',
  denied: 'démenti',
  opinion: 'opinion',
};
const frenchRelations: Readonly<Record<Relation, string>> = {
  restates: 'répète',
  denies: 'dément',
  updates: 'met à jour',
  same_fact: 'même fait',
  corroborates: 'corrobore',
  refines: 'précise',
  compatible: 'compatible',
  conflicts: 'contredit',
  differs: 'diffère',
  consistent_with: 'cohérent avec',
  inconsistent_with: 'incohérent avec',
};

/** Everything that the report says in one language. */
export interface Words {
  readonly language: ReportLanguage;
  readonly facts: Readonly<Record<Frame, FactTemplate>>;
  readonly say: InterfaceWords;
  readonly modality: (modality: Modality) => string;
  readonly relation: (relation: Relation) => string;
}

const spaced = (text: string) => text.replaceAll('_', ' ');
/** French puts a no-break space before high punctuation and inside guillemets. */
const frenchSpaces = (text: string) => text.replace(/ (?=[:;?!»%])|(?<=«) /g, '\u00A0');
const frenchSpaced = <T extends Readonly<Record<string, string>>>(words: T): T =>
  Object.fromEntries(Object.entries(words).map(([name, text]) => [name, frenchSpaces(text)])) as T;
const frenchFactsSpaced = Object.fromEntries(
  FRAMES.map((frame) => {
    const fact = frenchFacts[frame];
    return [frame, typeof fact === 'string' ? frenchSpaces(fact) : fact.map(frenchSpaces)];
  }),
) as unknown as typeof frenchFacts;

/** The words of both languages. */
export const reportWords: Readonly<Record<ReportLanguage, Words>> = {
  fr: {
    language: 'fr',
    facts: frenchFactsSpaced,
    say: frenchSpaced(frenchInterface),
    modality: (modality) => frenchModalities[modality],
    relation: (relation) => frenchRelations[relation],
  },
  en: { language: 'en', facts: englishFacts, say: englishInterface, modality: spaced, relation: spaced },
};

/** «1 article», «2 articles»: both languages make the plurals of what is counted here with -s. */
export const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** «2 affirmations, 1 article» */
export const claimsInArticles = (claims: number, articles: number, { say }: Words): string =>
  `${counted(claims, say.claim)}, ${counted(articles, say.oneArticle)}`;

/** A frame's name on its own: its fact without what fills the roles. */
export function frameName(frame: Frame, { facts }: Words): string {
  const fact = facts[frame];
  const name = (typeof fact === 'string' ? fact : fact[0]).replace(/\[[^\]]*\]/g, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
