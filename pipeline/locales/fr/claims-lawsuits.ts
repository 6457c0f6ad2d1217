/** How French says who goes to law, is searched, accused and judged: by whom, with or without a name, and how it ends. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';
import { OFFENCES } from './claims-public.js';

/** Who goes to law without a name. */
const PLAINTIFFS = `salarié syndicat intersyndicale actionnaire héritier famille victime association client riverain collectif élu
  petit_porteur porteur investisseur éditeur parent patient plaignant consommateur agriculteur locataire usager créancier
  employé cse comité concurrent avocat opposant habitant franchisé sous-traitant livreur chauffeur abonné étudiant`;
/** Those of a firm who are held and tried. */
export const OFFICERS = `cadre dirigeant responsable patron directeur gérant administrateur associé salarié employé fondateur suspect
  ${TITLES}`;
/** Before whom one goes to law. */
export const JUDGES = `tribunal cour justice juge prud'_hommes prud'hommes référé correctionnelle cassation`;
/** What is begun against somebody. */
export const CASES = `plainte recours recours_collectif class_action action action_en_justice action_collective action_de_groupe poursuite procédure
  pourvoi référé procès`;
/** What a verdict calls somebody. */
const GUILTY = 'coupable responsable complice';
/** Who searches. */
export const SEARCHERS = `police policier gendarme gendarmerie enquêteur justice juge magistrat parquet douane douanier brigade fbi fisc
  agent autorité`;

export const lawsuits: readonly Pattern[] = [
  // «Les salariés de Kombi ont saisi les prud’hommes»
  {
    frame: 'legal_action',
    verbs: 'attaquer poursuivre assigner traîner contester',
    passive: false,
    heads: { subject: PLAINTIFFS },
    andHeads: { en: 'justice référé', devant: JUDGES, à: "prud'_hommes prud'hommes" },
    roles: { plaintiff: 'subject', subject: 'object', action: 'phrase' },
    requires: 'plaintiff action',
    not: 'élève',
  },
  {
    frame: 'legal_action',
    verbs: 'saisir',
    passive: false,
    heads: { subject: PLAINTIFFS },
    andHeads: { object: JUDGES },
    roles: { plaintiff: 'subject', subject: 'contre', action: 'phrase' },
    requires: 'plaintiff action',
  },
  {
    frame: 'legal_action',
    verbs: 'saisir',
    passive: false,
    heads: { object: JUDGES },
    types: { plaintiff: 'ORG PER LOC STATE', subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'contre', action: 'phrase' },
    requires: 'plaintiff subject',
  },
  // «Un recours collectif a été lancé contre Meta»
  {
    frame: 'legal_action',
    verbs: 'engager intenter introduire lancer former ouvrir entamer',
    passive: true,
    heads: { object: CASES },
    types: { subject: 'ORG PER', plaintiff: 'ORG PER' },
    roles: { subject: "contre à_l'_encontre_de visant", plaintiff: 'agent', action: 'object' },
    requires: 'subject',
    not: 'infraction',
  },
  // «La plainte contre Kombi», «Plainte pour tromperie contre Kombi»
  {
    frame: 'legal_action',
    nouns: 'plainte recours_collectif class_action action_en_justice action_collective action_de_groupe',
    notGovernors: `porter déposer retirer abandonner engager intenter introduire lancer former entamer menacer envisager
      étudier préparer rejeter classer craindre`,
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'de', subject: 'contre visant', action: 'self' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'plainte recours_collectif class_action action_en_justice action_collective action_de_groupe',
    heads: { predicate: '*name' },
    types: { subject: 'ORG PER', plaintiff: 'ORG PER' },
    roles: { plaintiff: 'de', subject: 'predicate', action: 'self' },
    requires: 'plaintiff subject',
  },
  // «est visé par une plainte d’Altor», «fait face à une plainte d’Altor»
  {
    frame: 'legal_action',
    verbs: 'viser cibler',
    passive: true,
    heads: { par: CASES },
    types: { subject: 'ORG PER', plaintiff: 'ORG PER' },
    roles: { plaintiff: 'par.of', subject: 'object', action: 'par' },
    requires: 'subject plaintiff',
  },
  {
    frame: 'legal_action',
    verbs: 'faire',
    heads: { face_à: `${CASES} enquête` },
    types: { subject: 'ORG PER', plaintiff: 'ORG PER' },
    roles: { plaintiff: 'face_à.of', subject: 'subject', action: 'face_à' },
    requires: 'subject',
    not: 'hausse afflux',
  },
  // «La justice américaine accuse Google d’entente», «Le ministère de la Justice poursuit Apple»
  {
    frame: 'legal_action',
    verbs: 'accuser poursuivre inculper soupçonner',
    passive: false,
    heads: { subject: '*official procureur parquet magistrat' },
    andHeads: { de: OFFENCES, pour: OFFENCES },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'phrase' },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'poursuivre attaquer assigner',
    passive: false,
    heads: { subject: '*official' },
    andHeads: { object: '*name' },
    types: { subject: 'ORG' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'trigger' },
    requires: 'plaintiff subject',
    not: 'soutien politique effort travail réforme',
  },
  // «a plaidé coupable», «a été reconnu coupable de fraude»
  {
    frame: 'legal_action',
    verbs: 'plaider',
    heads: { any: 'coupable' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'reconnaître juger déclarer',
    passive: true,
    heads: { any: GUILTY },
    types: { subject: 'ORG PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
    not: 'sanitaire financièrement',
  },
  // «condamné par les prud’hommes de Lyon», «Les prud’hommes de Lyon ont condamné Kombi»
  {
    frame: 'legal_action',
    verbs: 'condamner relaxer acquitter débouter',
    passive: true,
    heads: { par: JUDGES },
    types: { subject: 'ORG PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'condamner relaxer acquitter',
    passive: true,
    heads: { en: 'appel première_instance correctionnelle', pour: 'pratique' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'condamner',
    passive: false,
    heads: { subject: "prud'_hommes prud'hommes conseil_de_prud'_hommes" },
    types: { subject: 'ORG PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  // «Le PDG de Kombi sera jugé pour fraude», «a été déféré au parquet»
  {
    frame: 'legal_action',
    verbs: 'juger poursuivre inculper condamner accuser renvoyer soupçonner relaxer',
    passive: true,
    heads: { object: OFFICERS },
    andHeads: { pour: OFFENCES, de: OFFENCES, devant: 'tribunal cour justice', en: 'correctionnelle' },
    roles: { subject: 'object', action: 'phrase', plaintiff: 'agent' },
    requires: 'subject action',
  },
  {
    frame: 'legal_action',
    verbs: 'déférer',
    passive: true,
    types: { subject: 'PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'avoir',
    heads: { object: 'lieu' },
    andHeads: { subject: 'procès' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'subject.of', action: 'subject' },
    requires: 'subject',
  },
  // «a gagné son procès contre Altor», «obtient gain de cause face à Altor»
  {
    frame: 'legal_action',
    verbs: 'gagner perdre remporter obtenir',
    heads: { object: 'procès gain_de_cause bataille_judiciaire' },
    types: { subject: 'ORG PER', plaintiff: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'object.contre contre face_à object.face_à', action: 'phrase' },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'se:constituer',
    heads: { any: 'partie_civile' },
    types: { plaintiff: 'ORG PER LOC' },
    roles: { plaintiff: 'subject', action: 'phrase' },
    requires: 'plaintiff',
  },
  {
    frame: 'legal_action',
    verbs: 'perquisitionner',
    passive: false,
    heads: { subject: SEARCHERS },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'object.of object', action: 'trigger' },
    requires: 'subject',
  },
];
