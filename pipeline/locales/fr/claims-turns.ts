/** How French says in passing who goes, comes, meets and keeps silent: short stays, seats on boards, mandates renewed. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';
import { HEADS, SEATS } from './claims-people.js';

/** Bodies of a house that one sits on. */
const BODIES = `conseil_d'_administration conseil_de_surveillance comité_exécutif comité_de_direction directoire comex codir board
  conseil comité`;
/** What one takes part in with others. */
const MEETINGS = `réunion rencontre dîner déjeuner sommet entretien table_ronde entrevue audience séance visioconférence
  petit-déjeuner conciliabule tête-à-tête`;
const houses = (of: string): Readonly<Record<string, string>> =>
  Object.fromEntries(HEADS.split(' ').map((slot) => [slot, of]));

export const turns: readonly Pattern[] = [
  // «n’aura tenu que onze mois à la tête de Kombi», «n’a passé que six mois chez Kombi»
  {
    frame: 'departure',
    verbs: 'tenir',
    forms: 'finite',
    heads: { ...houses('*name *the'), chez: '*name' },
    without: 'object',
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: `${HEADS} chez` },
    requires: 'person org',
    not: 'promesse parole conférence discours',
    affirms: true,
  },
  {
    frame: 'departure',
    verbs: 'repartir',
    forms: 'finite',
    heads: { subject: '*name' },
    without: 'à pour vers dans avec sur en',
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: 'de thereof' },
    requires: 'person',
    not: 'vainqueur bredouille médaille victoire main zéro hausse baisse',
  },
  // «licencié en décembre par Kombi», «révoquée par son conseil»
  {
    frame: 'departure',
    verbs: 'licencier remercier renvoyer congédier révoquer limoger virer',
    passive: true,
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', org: 'agent' },
    requires: 'person org',
    not: 'carton arbitre tribunal correctionnelle justice',
  },
  // «Il est mis fin aux fonctions d’Anne Duval»
  {
    frame: 'departure',
    verbs: 'mettre',
    passive: true,
    heads: { complement: 'fin terme', subject: 'fin terme', any: 'fin terme' },
    andHeads: { aux_fonctions_de: `*name ${TITLES}` },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'aux_fonctions_de aux_fonctions_de.bearer' },
    requires: 'person',
  },
  // «emporté par l’affaire des notes de frais»
  {
    frame: 'departure',
    verbs: 'emporter balayer',
    passive: true,
    heads: { agent: 'affaire scandale crise polémique tempête fronde vague tourmente' },
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
  },
  // appointment
  {
    // «siégera en janvier au comité exécutif de Kombi»
    frame: 'appointment',
    verbs: 'siéger',
    forms: 'future',
    heads: {
      à: BODIES,
      au_conseil_de: '*name *the',
      "au_conseil_d'_administration_de": '*name *the',
      au_sein_de: BODIES,
    },
    types: { person: 'PER', org: 'ORG' },
    roles: {
      person: 'subject',
      role: 'à au_sein_de',
      org: "à.of au_sein_de.of au_conseil_de au_conseil_d'_administration_de",
    },
    requires: ['person org', 'person role'],
  },
  {
    // «va retrouver son fauteuil de directeur général de Kombi»
    frame: 'appointment',
    verbs: 'retrouver récupérer',
    heads: { object: `${SEATS} fauteuil siège` },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: `object.of ${HEADS} chez au_sein_de` },
    requires: 'person org',
    not: 'majorité voix électeur',
  },
  {
    // «a fait d’Anne Duval sa directrice des affaires publiques»
    frame: 'appointment',
    verbs: 'faire',
    passive: false,
    heads: { object: TITLES },
    andHeads: { de: '*name' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'de', role: 'object', org: 'subject object.of' },
    requires: 'person role',
    not: 'cible',
  },
  {
    // «s’est attaché les services d’Anne Duval»
    frame: 'appointment',
    verbs: 'se:attacher se:offrir',
    heads: { object: 'service compétence expertise renfort' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object.of', org: 'subject', role: 'comme en_tant_que en_qualité_de' },
    requires: 'person org',
  },
  {
    // «débauche Anne Duval», «s’offre l’ancien patron de Kombi, Luc Petit»
    frame: 'appointment',
    verbs: 'débaucher chiper recruter',
    heads: { object: '*name' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', org: 'subject' },
    requires: 'person org',
  },
  {
    // «a débauché chez Kombi son nouveau directeur financier, Luc Petit»
    frame: 'appointment',
    verbs: 'débaucher recruter embaucher engager dénicher enrôler attirer choisir nommer désigner chiper',
    passive: false,
    sure: true,
    heads: { object: TITLES },
    andHeads: { object: 'nouveau nouvel nouvelle futur future prochain prochaine' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object.bearer object', role: 'object', org: 'subject' },
    requires: 'person role',
  },
  {
    // «sera la nouvelle directrice générale de Kombi»
    frame: 'appointment',
    verbs: 'être',
    forms: 'future conditional',
    heads: { complement: TITLES },
    andHeads: { complement: 'nouveau nouvel nouvelle futur future prochain prochaine' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', role: 'complement', org: 'complement.of' },
    requires: 'person role',
  },
  {
    // «deviendra l’une des administratrices de Kombi»
    frame: 'appointment',
    verbs: 'devenir',
    heads: { de: TITLES },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', role: 'de', org: 'de.of' },
    requires: 'person org',
  },
  {
    // «laisse à Anne Duval le soin de piloter le groupe»
    frame: 'appointment',
    verbs: 'laisser confier',
    heads: { object: 'soin charge mission' },
    andHeads: { inner: '*name *the' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'à', org: 'inner' },
    requires: 'person org',
  },
  {
    // «a renouvelé le mandat du président du directoire, Luc Petit»
    frame: 'appointment',
    verbs: 'renouveler prolonger reconduire proroger',
    heads: { object: 'mandat' },
    andHeads: { 'object.of': TITLES },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object.of', org: 'subject subject.of' },
    requires: 'person',
  },
  // meeting
  {
    frame: 'meeting',
    verbs: 'réunir rassembler recevoir convier',
    passive: false,
    heads: { autour_de: '*name' },
    roles: { participant: 'subject', 'participant+': 'autour_de', place: 'à dans en venue' },
    requires: 'participant participant+',
  },
  {
    frame: 'meeting',
    verbs: 'se:donner prendre fixer avoir',
    heads: { object: 'rendez-vous' },
    types: { participant: 'PER ORG', 'participant+': 'PER ORG' },
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: 'participant',
    not: 'public supporter électeur',
  },
  {
    frame: 'meeting',
    verbs: 'prendre',
    heads: { object: 'part' },
    andHeads: { any: MEETINGS },
    types: { participant: 'PER ORG' },
    roles: { participant: 'subject', place: 'à en venue' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    verbs: 'participer assister',
    heads: { à: MEETINGS, any: MEETINGS },
    types: { participant: 'PER ORG' },
    roles: { participant: 'subject' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    verbs: 'convoquer recevoir accueillir inviter convier',
    passive: true,
    heads: { agent: `*name ${TITLES}` },
    types: { participant: 'PER', 'participant+': 'PER' },
    roles: { participant: 'agent', 'participant+': 'object', place: 'à dans en venue' },
    requires: 'participant participant+',
    not: 'cour',
  },
];
