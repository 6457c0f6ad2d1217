/** How French says in other words who meets whom: receives, joins, dines with, is brought together by an event. */
import type { Pattern } from '../claims.js';

/** What brings people together. */
const EVENTS = `sommet déjeuner dîner réunion conclave table_ronde rencontre entretien séminaire visioconférence conférence
  petit-déjeuner entrevue tête-à-tête face-à-face forum colloque`;
/** Those who meet without a name. */
const DELEGATES = `élu syndicat délégation représentant dirigeant maire salarié direction patronat ministre négociateur actionnaire
  intersyndicale collectif agriculteur victime famille avocat`;
/** Those who speak for a house, whose genitive is who meets. */
const DELEGATES_OF = `${DELEGATES} patron président directeur pdg responsable représentante émissaire conseiller avocat diplomate envoyé chef équipe`;
const PEOPLE = { participant: 'PER', 'participant+': 'PER' } as const;
const ANY = { participant: 'PER ORG', 'participant+': 'PER ORG' } as const;
const BOTH = 'participant participant+';
/** Bodies that meet as one. */
const BODIES = `conseil conseil_d'_administration conseil_de_surveillance conseil_municipal conseil_régional conseil_départemental
  conseil_des_ministres comité comité_social_et_économique comité_central cse cce csec comité_exécutif comité_de_groupe assemblée_générale
  bureau commission directoire collège intersyndicale cabinet état-major congrès syndicat délégation gouvernement eurogroupe adhérent
  sociétaire actionnaire`;
/** Who is met by his office. */
const OFFICIALS = `mandataire administrateur administrateur_judiciaire liquidateur préfet préfète sous-préfet procureur juge ministre ambassadeur
  repreneur investisseur banquier créancier médiateur conciliateur inspecteur homologue secrétaire_d'_État cabinet commissaire
  premier_ministre pape roi reine chancelier chancelière évêque recteur rectrice député sénateur parlementaire`;
/** What people do when they meet. */
const TALKS = `se:réunir se:rencontrer se:retrouver se:entretenir se:concerter dîner déjeuner négocier discuter échanger dialoguer`;
/** What is a match or a show, and no talk. */
const PLAY = 'finale demi-finale match tournoi tour ballon but joueur scène plateau film';

export const meetings: readonly Pattern[] = [
  {
    frame: 'meeting',
    verbs: 'croiser retrouver accueillir convier convoquer',
    passive: false,
    heads: { object: '*name' },
    types: PEOPLE,
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en where venue' },
    requires: BOTH,
    not: PLAY,
  },
  {
    frame: 'meeting',
    verbs: 'échanger conférer se:concerter trinquer',
    types: PEOPLE,
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: 'participant',
    not: PLAY,
  },
  // «Réunis à Matignon, patronat et syndicats …»
  {
    frame: 'meeting',
    verbs: 'réunir rassembler',
    passive: true,
    types: ANY,
    roles: { participant: 'object', place: 'à dans en venue' },
    requires: 'participant',
    not: 'condition élément critère ingrédient par',
  },
  {
    frame: 'meeting',
    verbs: 'réunir rassembler',
    passive: true,
    heads: { object: DELEGATES },
    roles: { participant: 'object', place: 'à dans en venue' },
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
    roles: { participant: 'object', place: 'à dans en venue' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    verbs: 'partager prendre boire',
    heads: { object: 'dîner déjeuner repas café verre petit-déjeuner petit_déjeuner' },
    types: PEOPLE,
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    verbs: 'rendre',
    heads: { object: 'visite' },
    types: ANY,
    roles: { participant: 'subject', 'participant+': 'à', place: 'dans en venue' },
    requires: BOTH,
  },
  // «ont fait le point lors d’un rendez-vous à Lyon»
  {
    frame: 'meeting',
    verbs: 'faire échanger discuter évoquer aborder',
    heads: { lors_de: `${EVENTS} rendez-vous`, au_cours_de: `${EVENTS} rendez-vous` },
    types: ANY,
    roles: { participant: 'subject', 'participant+': 'avec', place: 'lors_de.à à venue' },
    requires: 'participant',
  },
  // «Une rencontre est prévue entre Luc Morin et Anne Duval», «Aucune rencontre n’est prévue entre …»
  {
    frame: 'meeting',
    verbs: 'prévoir programmer planifier',
    passive: true,
    ahead: true,
    heads: { object: EVENTS },
    roles: { participant: 'entre object.entre', place: 'à object.à venue' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    nouns:
      'face-à-face visioconférence table_ronde conclave déjeuner dîner rendez-vous poignée_de_main petit-déjeuner',
    types: ANY,
    roles: { participant: 'entre', place: 'à venue' },
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
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en venue' },
    requires: BOTH,
  },
  {
    frame: 'meeting',
    verbs: 'avoir prendre obtenir',
    heads: { subject: DELEGATES },
    andHeads: { object: 'rendez-vous' },
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: BOTH,
  },
  {
    frame: 'meeting',
    verbs: 'recevoir accueillir',
    passive: true,
    heads: { agent: '*name' },
    types: { participant: 'PER', 'participant+': 'PER ORG' },
    roles: { participant: 'agent', 'participant+': 'object', place: 'à dans en where venue' },
    requires: BOTH,
    not: 'prix titre médaille cour',
  },
  // «Le CSE de Kombi se réunira jeudi», «Le conseil s’est réuni à Nantes»
  {
    frame: 'meeting',
    verbs: 'se:réunir se:rassembler',
    alone: true,
    heads: { subject: BODIES },
    never: { subject: '*pronoun' },
    roles: { participant: 'subject', place: 'à dans en venue' },
    requires: 'participant',
    not: 'condition manifestation hommage',
  },
  // «Une délégation a été reçue à la préfecture», «Reçus lundi à Matignon, les syndicats …»
  {
    frame: 'meeting',
    verbs: 'recevoir auditionner convoquer',
    passive: true,
    alone: true,
    heads: { object: DELEGATES },
    roles: { participant: 'object', place: 'à dans en venue' },
    requires: 'participant place',
    not: 'prix titre médaille cour hôpital urgence école soin',
  },
  // «sera reçue vendredi par la direction», «a été reçu mardi à Matignon»
  {
    frame: 'meeting',
    verbs: 'recevoir',
    passive: true,
    heads: { agent: `direction gouvernement cabinet ${DELEGATES_OF} ${OFFICIALS}` },
    types: { 'participant+': 'PER ORG' },
    roles: { participant: 'agent', 'participant+': 'object', place: 'à dans en where venue' },
    requires: BOTH,
    not: 'prix titre médaille cour hôpital urgence école soin',
  },
  {
    frame: 'meeting',
    verbs: 'recevoir auditionner convoquer',
    passive: true,
    alone: true,
    heads: {
      à: `matignon élysée bercy beauvau vatican sénat assemblée maison_blanche kremlin quai_d'_orsay ministère préfecture sous-préfecture
        mairie siège commissariat hôtel_de_ville chancellerie`,
      en: 'préfecture sous-préfecture mairie',
    },
    types: { participant: 'PER ORG' },
    roles: { participant: 'object', place: 'à en' },
    requires: 'participant place',
    without: 'agent',
    not: 'prix titre médaille cour hôpital urgence école soin concours',
  },
  // «Les dirigeants de Kombi et d’Altor se sont vus à Genève»
  {
    frame: 'meeting',
    verbs: 'se:voir se:parler',
    forms: 'past finite future',
    heads: { subject: `${DELEGATES_OF} *person` },
    andHeads: { à: '*name', en: '*name', avec: '*person' },
    types: ANY,
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: 'participant',
    without: 'object complement',
    not: `${PLAY} infliger refuser proposer confier retirer`,
  },
  {
    frame: 'meeting',
    verbs: 'réunir',
    passive: true,
    alone: true,
    forms: 'participle',
    heads: { object: `${BODIES} membre délégué associé élu ministre dirigeant` },
    never: { object: '*count' },
    roles: { participant: 'object', place: 'à dans en venue' },
    requires: 'participant place',
    not: 'condition élément critère ingrédient par',
  },
  // «Les dirigeants de Kombi et d’Altor se sont rencontrés à Milan»
  {
    frame: 'meeting',
    verbs: `${TALKS} se:asseoir`,
    heads: { subject: DELEGATES_OF },
    andHeads: { 'subject.of': '*name' },
    types: ANY,
    roles: { participant: 'subject.of', 'participant+': 'avec', place: 'à dans en venue' },
    requires: 'participant',
    without: 'object',
    not: PLAY,
  },
  {
    frame: 'meeting',
    verbs: 'se:asseoir se:remettre se:retrouver se:installer revenir être',
    heads: { autour_de: 'table', à: 'table table_des_négociations' },
    types: ANY,
    roles: { participant: 'subject.of subject', 'participant+': 'avec', place: 'venue' },
    requires: 'participant',
    not: 'restaurant convive invité',
  },
  // «Les négociateurs iraniens et américains se retrouvent samedi à Mascate»
  {
    frame: 'meeting',
    verbs: 'se:rencontrer se:retrouver se:réunir',
    alone: true,
    heads: { subject: DELEGATES_OF },
    andHeads: { subject: '*plural' },
    roles: { participant: 'subject', place: 'à dans en venue dans.of à.of' },
    requires: 'participant place',
    not: `${PLAY} chômage retraite rue prison hôpital urgence tête difficulté`,
  },
  // «Luc Morin a pris langue avec les héritiers de Kombi»
  {
    frame: 'meeting',
    verbs: 'prendre nouer',
    heads: { object: 'langue contact' },
    andHeads: { avec: `*name ${DELEGATES_OF} héritier fonds` },
    types: { participant: 'PER ORG' },
    roles: { participant: 'subject', 'participant+': 'avec', place: 'venue' },
    requires: BOTH,
  },
  // «Luc Morin a vu jeudi Anne Duval à Matignon»
  {
    frame: 'meeting',
    verbs: 'voir revoir',
    passive: false,
    heads: { object: '*name' },
    types: PEOPLE,
    roles: { participant: 'subject', 'participant+': 'object', place: 'à where' },
    requires: 'participant participant+ place',
    not: PLAY,
  },
  // «sera auditionné au Sénat par la commission d’enquête»
  {
    frame: 'meeting',
    verbs: 'auditionner entendre recevoir convoquer',
    passive: true,
    heads: { agent: 'commission mission députés député sénateur rapporteur' },
    types: { 'participant+': 'PER ORG' },
    roles: { participant: 'agent', 'participant+': 'object', place: 'à dans venue' },
    requires: BOTH,
  },
  // «Le groupe n’a pas encore reçu l’intersyndicale»
  {
    frame: 'meeting',
    verbs: 'recevoir rencontrer',
    passive: false,
    heads: { object: DELEGATES },
    andHeads: { subject: '*name direction groupe entreprise' },
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en venue' },
    requires: BOTH,
  },
  // «Une réunion s’est tenue à Paris entre Kombi et les syndicats»
  {
    frame: 'meeting',
    verbs: 'se:tenir avoir se:dérouler organiser tenir programmer prévoir',
    heads: { subject: EVENTS, object: EVENTS },
    andHeads: { entre: '*name *the' },
    roles: { participant: 'entre', place: 'à dans en venue' },
    requires: 'participant',
    not: PLAY,
  },
  // «Kombi et Altor ont tenu une réunion à Londres»
  {
    frame: 'meeting',
    verbs: 'tenir organiser avoir',
    passive: false,
    heads: { object: EVENTS },
    types: ANY,
    roles: { participant: 'subject', 'participant+': 'avec object.avec', place: 'venue' },
    requires: 'participant',
    not: PLAY,
  },
  // «La table ronde qui a rassemblé à Rungis Kombi, Altor et la Fédération …», «La rencontre a réuni les patrons de Kombi et d’Altor»
  {
    frame: 'meeting',
    verbs: 'réunir rassembler',
    passive: false,
    heads: { subject: EVENTS },
    andHeads: { object: DELEGATES_OF },
    types: ANY,
    roles: { participant: 'object.of', place: 'à dans en venue' },
    requires: 'participant',
  },
  // «Anne Duval doit rencontrer le mandataire judiciaire»
  {
    frame: 'meeting',
    verbs: 'rencontrer',
    passive: false,
    heads: { object: OFFICIALS },
    types: { participant: 'PER ORG' },
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en venue' },
    requires: BOTH,
  },
  // «À l’issue d’une réunion lundi avec le Premier ministre, l’intersyndicale …»
  {
    frame: 'meeting',
    nouns: EVENTS,
    after: "à_l'_issue_de après lors_de au_cours_de au_terme_de à_la_suite_de",
    heads: { avec: `*name ${DELEGATES_OF} ${OFFICIALS}` },
    roles: { participant: 'main', 'participant+': 'avec', place: 'à venue' },
    requires: BOTH,
    not: PLAY,
  },
  // «Une rencontre est prévue mardi entre la direction et les syndicats», «La direction et les syndicats se retrouveront mardi»
  {
    frame: 'meeting',
    verbs: 'se:retrouver se:revoir se:rencontrer',
    heads: { subject: `${DELEGATES} direction` },
    types: ANY,
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: 'participant',
    not: `${PLAY} chômage retraite rue prison hôpital urgence tête difficulté`,
  },
  // «Les élus ont échangé avec le ministre»
  {
    frame: 'meeting',
    verbs: 'échanger dialoguer négocier se:entretenir déjeuner dîner discuter',
    heads: { subject: `${DELEGATES_OF} *person` },
    andHeads: { avec: `${DELEGATES_OF} ${OFFICIALS}` },
    types: ANY,
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: BOTH,
    not: `${PLAY} cession rachat vente prix accord reprise fusion`,
  },
  // «Le gouvernement a annoncé une réunion avec les organisations syndicales»
  {
    frame: 'meeting',
    nouns: EVENTS,
    governors:
      'annoncer organiser programmer prévoir proposer tenir fixer convoquer solliciter demander obtenir réclamer',
    heads: {
      avec: `*name ${DELEGATES_OF} ${OFFICIALS} organisation organisation_syndicale partenaire_sociaux partenaire fédération`,
    },
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à venue' },
    requires: BOTH,
    ahead: true,
    not: PLAY,
  },
  // «recevra vendredi à Paris la CGT et la CFDT»
  {
    frame: 'meeting',
    verbs: 'recevoir rencontrer',
    passive: false,
    heads: {
      subject:
        "*person *pronoun ministre préfet maire président directeur premier_ministre secrétaire_d'_État",
    },
    andHeads: { object: '*name', complement: '*name' },
    types: { participant: 'PER', 'participant+': 'ORG' },
    roles: { participant: 'subject', 'participant+': 'object complement', place: 'à dans en venue' },
    requires: BOTH,
    not: `prix titre médaille cour hôpital soutien aide légion ordre ${PLAY}`,
  },
];
