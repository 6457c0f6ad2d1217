/** How French says in other words who meets whom: receives, joins, dines with, is brought together by an event. */
import type { Pattern } from '../claims.js';

/** What brings people together. */
const EVENTS = `sommet déjeuner dîner réunion conclave table_ronde rencontre entretien séminaire visioconférence conférence
  petit-déjeuner entrevue tête-à-tête face-à-face forum colloque`;
/** Those who meet without a name. */
const DELEGATES = `élu syndicat délégation représentant dirigeant maire salarié direction patronat ministre négociateur actionnaire
  intersyndicale collectif agriculteur victime famille avocat`;
const PEOPLE = { participant: 'PER', 'participant+': 'PER' } as const;
const ANY = { participant: 'PER ORG', 'participant+': 'PER ORG' } as const;
const BOTH = 'participant participant+';
/** What is a match or a show, and no talk. */
const PLAY = 'finale demi-finale match tournoi tour ballon but joueur scène plateau film';

export const meetings: readonly Pattern[] = [
  {
    frame: 'meeting',
    verbs: 'croiser retrouver accueillir convier convoquer',
    passive: false,
    heads: { object: '*name' },
    types: PEOPLE,
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en where' },
    requires: BOTH,
    not: PLAY,
  },
  {
    frame: 'meeting',
    verbs: 'échanger conférer se:concerter trinquer',
    types: PEOPLE,
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en' },
    requires: 'participant',
    not: PLAY,
  },
  // «Réunis à Matignon, patronat et syndicats …»
  {
    frame: 'meeting',
    verbs: 'réunir rassembler',
    passive: true,
    types: ANY,
    roles: { participant: 'object', place: 'à dans en' },
    requires: 'participant',
    not: 'condition élément critère ingrédient par',
  },
  {
    frame: 'meeting',
    verbs: 'réunir rassembler',
    passive: true,
    heads: { object: DELEGATES },
    roles: { participant: 'object', place: 'à dans en' },
    requires: 'participant',
    not: 'condition élément critère ingrédient par',
  },
  // «Un sommet a réuni à Berlin Luc Morin et Anne Duval»
  {
    frame: 'meeting',
    verbs: 'réunir rassembler',
    passive: false,
    heads: { subject: EVENTS },
    andHeads: { object: '*name' },
    roles: { participant: 'object', place: 'à dans en' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    verbs: 'partager prendre boire',
    heads: { object: 'dîner déjeuner repas café verre petit-déjeuner' },
    types: PEOPLE,
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    verbs: 'rendre',
    heads: { object: 'visite' },
    types: PEOPLE,
    roles: { participant: 'subject', 'participant+': 'à', place: 'dans en' },
    requires: BOTH,
  },
  // «ont fait le point lors d’un rendez-vous à Lyon»
  {
    frame: 'meeting',
    verbs: 'faire échanger discuter évoquer aborder',
    heads: { lors_de: `${EVENTS} rendez-vous`, au_cours_de: `${EVENTS} rendez-vous` },
    types: ANY,
    roles: { participant: 'subject', 'participant+': 'avec', place: 'lors_de.à à' },
    requires: 'participant',
  },
  // «Une rencontre est prévue entre Luc Morin et Anne Duval», «Aucune rencontre n’est prévue entre …»
  {
    frame: 'meeting',
    verbs: 'prévoir programmer planifier',
    passive: true,
    ahead: true,
    heads: { object: EVENTS },
    roles: { participant: 'entre object.entre', place: 'à object.à' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    nouns:
      'face-à-face visioconférence table_ronde conclave déjeuner dîner rendez-vous poignée_de_main petit-déjeuner',
    types: ANY,
    roles: { participant: 'entre', place: 'à' },
    requires: 'participant',
    not: PLAY,
  },
  // «Les élus ont rencontré Luc Morin», «ils ont été accueillis par Luc Morin»
  {
    frame: 'meeting',
    verbs: 'rencontrer',
    passive: false,
    heads: { subject: DELEGATES },
    andHeads: { object: '*name' },
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en' },
    requires: BOTH,
  },
  {
    frame: 'meeting',
    verbs: 'avoir prendre obtenir',
    heads: { subject: DELEGATES },
    andHeads: { object: 'rendez-vous' },
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en' },
    requires: BOTH,
  },
  {
    frame: 'meeting',
    verbs: 'recevoir accueillir',
    passive: true,
    heads: { agent: '*name' },
    types: { participant: 'PER', 'participant+': 'PER ORG' },
    roles: { participant: 'agent', 'participant+': 'object', place: 'à dans en where' },
    requires: BOTH,
    not: 'prix titre médaille cour',
  },
];
