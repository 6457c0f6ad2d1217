/** How French says who goes to law, is searched, accused and judged: by whom, with or without a name, and how it ends. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';
import { OFFENCES } from './claims-public.js';

/** Who goes to law without a name. */
const PLAINTIFFS = `salarié syndicat intersyndicale actionnaire héritier famille victime association client riverain collectif élu
  petit_porteur porteur investisseur éditeur parent patient plaignant consommateur agriculteur locataire usager créancier
  employé cse comité concurrent avocat opposant habitant franchisé sous-traitant livreur chauffeur abonné étudiant`;
/** Those of a firm who are held and tried. */
const OFFICERS = `cadre dirigeant responsable patron directeur gérant administrateur associé salarié employé fondateur suspect
  ${TITLES}`;
/** Before whom one goes to law. */
const JUDGES = `tribunal cour justice juge prud'_hommes prud'hommes référé correctionnelle cassation`;
/** What is begun against somebody. */
const CASES = `plainte recours recours_collectif action action_en_justice action_collective action_de_groupe poursuite procédure
  pourvoi référé procès`;
/** What a verdict calls somebody. */
const GUILTY = 'coupable responsable complice';
/** Who searches. */
const SEARCHERS = `police policier gendarme gendarmerie enquêteur justice juge magistrat parquet douane douanier brigade fbi fisc
  agent autorité`;

/** Who prosecutes and investigates, and no other body. */
const PROSECUTORS = `parquet parquets procureur procureure police gendarmerie justice juge magistrat pnf pnat enquêteur brigade
  juge_d'_instruction`;
/** What they open. */
const INQUIRIES = `enquête enquête_préliminaire enquête_judiciaire information_judiciaire instruction investigation
  enquête_de_flagrance procédure`;
/** What a court has said, and is appealed against. */
const RULED = `jugement décision condamnation arrêt verdict ordonnance amende peine sanction relaxe arrêté plan autorisation permis
  licenciement homologation décret`;
/** What one goes to another court by. */
const APPEALS = 'recours pourvoi pourvoi_en_cassation appel référé';
/** What one is sentenced to. */
const SENTENCES =
  'prison détention réclusion emprisonnement sursis inéligibilité mois an bracelet perpétuité';

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
    types: { plaintiff: 'ORG PER LOC', subject: 'ORG PER' },
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
  },
  // «La plainte contre Kombi», «Plainte pour tromperie contre Kombi»
  {
    frame: 'legal_action',
    nouns: 'plainte recours_collectif action_en_justice action_collective action_de_groupe',
    notGovernors: `porter déposer retirer abandonner engager intenter introduire lancer former entamer menacer envisager
      étudier préparer rejeter classer craindre`,
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'de', subject: 'contre visant', action: 'self' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'plainte recours_collectif action_en_justice action_collective action_de_groupe',
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
  // «ont été condamnés à six mois de prison», «sont renvoyés devant le tribunal»: whoever it is
  {
    frame: 'legal_action',
    verbs: 'condamner renvoyer',
    passive: true,
    sure: true,
    heads: { à: SENTENCES, de: 'prison détention réclusion', devant: 'tribunal cour', en: 'correctionnelle' },
    never: { object: 'affaire dossier match examen décision projet texte loi audience' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'placer maintenir condamner',
    passive: true,
    sure: true,
    heads: {
      en: 'garde_à_vue garde détention détention_provisoire',
      sous: 'contrôle_judiciaire statut_de_témoin_assisté',
      à: SENTENCES,
      de: 'prison détention réclusion',
    },
    types: { subject: 'PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'comparaître',
    types: { subject: 'PER' },
    roles: { subject: 'subject', action: 'trigger' },
    requires: 'subject',
    not: 'commission sénat parlement assemblée congrès',
  },
  {
    frame: 'legal_action',
    verbs: 'comparaître',
    heads: { subject: `${OFFICERS} homme femme prévenu accusé personne militant policier` },
    roles: { subject: 'subject', action: 'trigger' },
    requires: 'subject',
    not: 'commission sénat parlement assemblée congrès',
  },
  // «a été mise en cause dans une enquête», «est rattrapé par la justice», «sous le coup d’un mandat d’arrêt»
  {
    frame: 'legal_action',
    verbs: 'mettre impliquer citer',
    passive: true,
    heads: { dans: `${INQUIRIES} affaire scandale dossier` },
    andHeads: { en: 'cause', dans: `${INQUIRIES} affaire scandale` },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
    not: 'examen vente place service',
  },
  {
    frame: 'legal_action',
    verbs: 'rattraper inquiéter convoquer entendre auditionner',
    passive: true,
    heads: { par: SEARCHERS },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: "mandat_d'_arrêt mandat_de_dépôt avis_de_recherche",
    types: { subject: 'PER' },
    roles: { plaintiff: 'de', subject: "contre à_l'_encontre_de visant done_contre bearer", action: 'self' },
    requires: 'subject',
  },
  // «Le parquet de Lyon a ouvert une enquête», «L’enquête ouverte par le parquet vise Kombi»
  {
    frame: 'legal_action',
    verbs: 'ouvrir rouvrir lancer diligenter mener conduire élargir étendre',
    passive: false,
    sure: true,
    heads: { subject: PROSECUTORS },
    andHeads: { object: INQUIRIES },
    roles: {
      plaintiff: 'subject',
      subject: "contre visant sur à_l'_encontre_de concernant object.contre object.visant object.sur",
      action: 'phrase',
    },
    requires: 'plaintiff',
  },
  {
    frame: 'legal_action',
    verbs: 'ouvrir rouvrir lancer diligenter mener',
    passive: true,
    sure: true,
    heads: { agent: PROSECUTORS },
    andHeads: { object: INQUIRIES },
    roles: {
      plaintiff: 'agent',
      subject: "object.contre object.visant object.sur contre visant sur à_l'_encontre_de",
      action: 'object',
    },
    requires: 'plaintiff',
  },
  {
    frame: 'legal_action',
    nouns: INQUIRIES,
    sure: true,
    heads: { done_par: PROSECUTORS, de: PROSECUTORS },
    types: { subject: 'ORG PER PRODUCT' },
    roles: {
      plaintiff: 'done_par de',
      subject: 'predicate contre visant sur done_contre done_sur',
      action: 'self',
    },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'faire',
    sure: true,
    heads: { object: 'objet' },
    andHeads: { 'de.of': PROSECUTORS, par: PROSECUTORS },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'de.of par', subject: 'subject', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'viser cibler',
    passive: true,
    sure: true,
    heads: { par: INQUIRIES },
    andHeads: { 'par.of': PROSECUTORS },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'par.of', subject: 'object', action: 'par' },
    requires: 'plaintiff subject',
  },
  // «a débouté l’association de son recours contre Kombi»
  {
    frame: 'legal_action',
    verbs: 'débouter',
    sure: true,
    roles: { plaintiff: 'object', subject: 'contre de.contre', action: 'phrase' },
    requires: 'plaintiff',
  },
  // «fait appel du jugement», «n’a pas déposé de recours contre la décision»
  {
    frame: 'legal_action',
    verbs: 'faire interjeter relever',
    heads: { object: 'appel' },
    andHeads: { de: RULED, 'object.of': RULED, contre: RULED },
    roles: { plaintiff: 'subject', subject: 'object.of de contre', action: 'phrase' },
    requires: 'plaintiff',
    not: 'à offre',
  },
  {
    frame: 'legal_action',
    verbs: 'introduire former déposer engager lancer intenter entamer exercer',
    heads: { object: CASES },
    andHeads: { contre: RULED, 'object.contre': RULED },
    roles: { plaintiff: 'subject', subject: 'contre object.contre', action: 'phrase' },
    requires: 'plaintiff subject',
  },
  // «a obtenu en référé la suspension de …»
  {
    frame: 'legal_action',
    verbs: 'obtenir gagner perdre',
    heads: { en: "référé justice appel cassation première_instance prud'_hommes", devant: JUDGES },
    types: { plaintiff: 'ORG PER LOC', subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'contre face_à object.of', action: 'phrase' },
    requires: 'plaintiff',
    not: 'équipe match contrat gain_de_cause',
  },
  // «s’est constituée partie civile face à Kombi»
  {
    frame: 'legal_action',
    verbs: 'se:constituer se:porter',
    heads: { any: 'partie_civile' },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'face_à contre concern', action: 'phrase' },
    requires: 'plaintiff',
  },
  // «Le pourvoi formé par Kombi», «Une action de groupe, lancée par l’association»
  {
    frame: 'legal_action',
    nouns: `${APPEALS} plainte action_collective action_de_groupe action_en_justice recours_collectif`,
    heads: { done_par: '*name *the *plural *some' },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'done_par', subject: 'contre done_contre visant concern', action: 'self' },
    requires: 'plaintiff',
  },
  {
    frame: 'legal_action',
    nouns: 'recours pourvoi pourvoi_en_cassation référé action_en_justice action_collective action_de_groupe',
    types: { plaintiff: 'ORG PER LOC' },
    roles: { plaintiff: 'doer', subject: 'contre', action: 'self' },
    requires: 'plaintiff',
    not: 'massif',
  },
  {
    frame: 'legal_action',
    verbs: 'rejeter retoquer examiner déclarer juger recevoir',
    passive: true,
    heads: { object: `${APPEALS} plainte requête` },
    types: { plaintiff: 'ORG PER LOC' },
    roles: { plaintiff: 'object.of object.done_par', subject: 'object.contre', action: 'object' },
    requires: 'plaintiff',
  },
  // «Les salariés ont saisi le tribunal»: against whom the article is about
  {
    frame: 'legal_action',
    verbs: 'saisir',
    passive: false,
    heads: { object: JUDGES },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'contre concern', action: 'phrase' },
    requires: 'plaintiff subject',
  },
];
