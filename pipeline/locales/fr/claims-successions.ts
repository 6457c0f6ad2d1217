/** How French says in figures of speech and by the way who takes an office. */
import type { Pattern } from '../claims.js';
import { PORTFOLIOS, TITLES } from './claims-nouns.js';
import { HEADS, HELM } from './claims-people.js';

/** What one puts on with an office. */
const DRESS = 'costume casquette habit tenue botte écharpe vêtement uniforme';
/** What falls to somebody with an office. */
const TASKS = 'mission tâche charge responsabilité soin rôle';
/** What a minister gets. */
const BRIEFS = 'portefeuille maroquin ministère secrétariat présidence vice-présidence direction délégation';
/** How somebody comes, as a noun. */
const COMINGS = 'entrée retour arrivée rentrée come-back';
/** What is no office. */
const STAGE =
  'scène cinéma bourse cote marché musée compétition championnat stade prison hôpital domicile paix vedette';
const heading = (of: string): Readonly<Record<string, string>> =>
  Object.fromEntries(HEADS.split(' ').map((slot) => [slot, of]));
const SOMEBODY = { person: 'PER', org: 'ORG' } as const;

export const successions: readonly Pattern[] = [
  // «mutée en Occitanie comme préfète de région», «a été muté à Lyon»
  {
    frame: 'appointment',
    verbs: 'muter affecter détacher',
    passive: true,
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'object', role: 'comme en_tant_que en_qualité_de au_poste_de', org: 'à en au_sein_de' },
    requires: 'person org',
  },
  // «s’offre les services de Luc Morin»
  {
    frame: 'appointment',
    verbs: 'se:attacher se:offrir se:assurer',
    sure: true,
    heads: { object: 'service compétence expertise talent' },
    types: SOMEBODY,
    roles: { person: 'object.of', org: 'subject', role: 'comme en_tant_que en_qualité_de' },
    requires: 'person org',
  },
  // «C’est à Luc Morin que revient la mission de présider Kombi»
  {
    frame: 'appointment',
    verbs: 'revenir incomber',
    heads: { patient: TASKS, any: TASKS },
    andHeads: { inner: '*name *the' },
    types: SOMEBODY,
    roles: { person: 'à', org: 'inner' },
    requires: 'person org',
  },
  // «a accédé au poste de directrice générale»
  {
    frame: 'appointment',
    verbs: 'accéder parvenir',
    heads: { au_poste_de: TITLES, aux_fonctions_de: TITLES },
    types: SOMEBODY,
    roles: {
      person: 'subject',
      role: 'au_poste_de aux_fonctions_de',
      org: 'au_poste_de.of aux_fonctions_de.of',
    },
    requires: 'person role',
  },
  // «endosse le costume de sélectionneur»
  {
    frame: 'appointment',
    verbs: 'endosser enfiler coiffer reprendre prendre',
    heads: { object: DRESS },
    andHeads: { 'object.of': TITLES },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', role: 'object.of', org: 'object.of.of' },
    requires: 'person role',
    not: 'scène rôle film',
  },
  // «a jeté son dévolu sur Luc Morin», «appelle Luc Morin à sa tête»
  {
    frame: 'appointment',
    verbs: 'jeter porter',
    heads: { object: 'dévolu choix' },
    types: SOMEBODY,
    roles: { person: 'sur', org: 'subject subject.of', role: 'comme pour_le_poste_de' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'appeler rappeler',
    heads: { comme: TITLES, en_tant_que: TITLES, au_poste_de: TITLES, ...heading('*name *the') },
    types: SOMEBODY,
    roles: {
      person: 'object',
      role: 'comme en_tant_que au_poste_de seat',
      org: `${HEADS} subject auprès_de`,
    },
    requires: 'person',
    not: 'ordre calme grève',
  },
  // «fait son entrée au comité exécutif de Kombi», «fait son retour chez Kombi»
  {
    frame: 'appointment',
    verbs: 'faire signer effectuer réussir',
    heads: { object: COMINGS },
    andHeads: { object: '*own' },
    types: SOMEBODY,
    roles: {
      person: 'subject',
      org: `chez object.chez au_sein_de au_conseil_de au_conseil_d'_administration_de ${HEADS} à.of object.à.of à object.à dans`,
    },
    requires: 'person org',
    not: STAGE,
  },
  {
    frame: 'appointment',
    verbs: 'revenir retourner remonter',
    heads: heading('*name *the'),
    types: SOMEBODY,
    roles: { person: 'subject', org: HEADS },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    nouns: 'retour',
    heads: heading('*name *the'),
    types: SOMEBODY,
    roles: { person: 'de possessive', org: HEADS },
    requires: 'person org',
    not: STAGE,
  },
  // «a remporté l’élection à la présidence du Medef»
  {
    frame: 'appointment',
    verbs: 'remporter gagner',
    heads: { object: 'élection scrutin vote primaire présidentielle' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: {
      person: 'subject',
      role: 'seat object.à object.of',
      org: 'à_la_présidence_de à_la_tête_de à_la_direction_de object.of.of object.à.of',
    },
    requires: ['person org', 'person role'],
  },
  // «a porté à sa présidence Luc Morin», «a placé à sa tête Luc Morin»
  {
    frame: 'appointment',
    verbs: 'porter hisser placer installer nommer élire désigner appeler',
    passive: false,
    heads: { à: 'tête présidence direction' },
    andHeads: { à: '*own' },
    types: SOMEBODY,
    roles: { person: 'object à.named à.bearer', role: 'à', org: 'subject.of subject' },
    requires: 'person',
  },
  // «a nommé à sa place Luc Morin», «a choisi pour lui succéder Luc Morin»
  {
    frame: 'appointment',
    verbs: 'nommer élire désigner choisir installer recruter placer promouvoir',
    passive: false,
    heads: { à: 'place' },
    andHeads: { à: '*own' },
    types: SOMEBODY,
    roles: { person: 'object à.named à.bearer', org: 'subject.of subject' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'choisir désigner nommer recruter retenir',
    passive: false,
    without: 'object',
    heads: { inner: '*name' },
    types: SOMEBODY,
    roles: { person: 'inner', org: 'subject.of subject' },
    requires: 'person org',
  },
  // «a confié les finances à Luc Morin, et l’urbanisme à Anne Duval», «L’urbanisme revient à Anne Duval»
  {
    frame: 'appointment',
    verbs: 'confier attribuer octroyer réattribuer',
    heads: { object: PORTFOLIOS },
    andHeads: { object: '*the' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'à', role: 'object', org: 'object.of subject' },
    requires: 'person role',
  },
  {
    frame: 'appointment',
    verbs: 'revenir incomber',
    heads: { patient: PORTFOLIOS },
    andHeads: { patient: '*the' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'à', role: 'patient', org: 'patient.of' },
    requires: 'person role',
  },
  {
    frame: 'appointment',
    verbs: 'hériter',
    heads: { de: PORTFOLIOS },
    andHeads: { de: '*the' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', role: 'de', org: 'de.of' },
    requires: 'person role',
    not: 'maison château fortune dette déficit',
  },
  // «a été reconduit dans ses fonctions», «Le mandat de Luc Morin a été renouvelé»
  {
    frame: 'appointment',
    verbs: 'reconduire confirmer maintenir renouveler',
    passive: true,
    heads: { dans: 'fonction mandat', à: 'poste' },
    andHeads: { dans: '*own', à: '*own' },
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'renouveler prolonger reconduire proroger',
    passive: true,
    heads: { object: 'mandat' },
    andHeads: { 'object.of': `*name ${TITLES}`, object: '*own' },
    types: { person: 'PER' },
    roles: { person: 'object.of object.possessive' },
    requires: 'person',
  },
  // «officialise l’arrivée de Luc Morin»
  {
    frame: 'appointment',
    nouns: 'arrivée recrutement nomination venue signature engagement',
    governors: 'annoncer officialiser confirmer acter entériner préparer',
    not: `${STAGE} salon rassemblement meeting course`,
    types: SOMEBODY,
    roles: { person: 'de', org: 'subject', role: 'comme au_poste_de en_tant_que' },
    requires: 'person org',
  },
  // «s’installe dans le fauteuil de patron de Kombi»
  {
    frame: 'appointment',
    verbs: 'se:installer se:asseoir se:glisser prendre',
    heads: { dans: `fauteuil siège ${DRESS}`, sur: 'siège fauteuil trône' },
    andHeads: { 'dans.of': TITLES, 'sur.of': TITLES },
    types: SOMEBODY,
    roles: { person: 'subject', role: 'dans.of sur.of', org: 'dans.of.of sur.of.of' },
    requires: 'person role',
  },
  // «obtient le portefeuille de la Santé»
  {
    frame: 'appointment',
    verbs: 'obtenir décrocher récupérer recevoir conquérir ravir arracher',
    heads: { object: `${BRIEFS} ${HELM} mairie poste` },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'object', org: 'object.of' },
    requires: 'person role org',
    not: 'compte rendez-vous match finale',
  },
  // «accueille Luc Morin au poste de directeur financier»
  {
    frame: 'appointment',
    verbs: 'accueillir promouvoir intégrer',
    passive: false,
    heads: { comme: TITLES, au_poste_de: TITLES, en_tant_que: TITLES },
    types: SOMEBODY,
    roles: { person: 'object', role: 'comme au_poste_de en_tant_que', org: 'subject' },
    requires: 'person org',
  },
  // «s’est engagé avec le RC Lens», «a signé au RC Lens»
  {
    frame: 'appointment',
    verbs: 'se:engager signer',
    heads: { avec: '*name', à: '*name', chez: '*name' },
    without: 'object contre',
    types: SOMEBODY,
    roles: { person: 'subject', org: 'avec à chez' },
    requires: 'person org',
    not: 'accord pétition contrat partenariat',
  },
  // «arrivé en juin à la place de Paul Roux»
  {
    frame: 'appointment',
    verbs: 'arriver venir entrer recruter',
    heads: { à_la_place_de: '*name', en_remplacement_de: '*name' },
    types: { person: 'PER' },
    roles: { person: 'patient', followed: 'à_la_place_de en_remplacement_de' },
    requires: 'person',
    not: 'minute mi-temps pause jeu match',
  },
];
