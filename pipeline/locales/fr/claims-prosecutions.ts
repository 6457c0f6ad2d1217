/** How French says what prosecutors, appeals and parties to a case do, and what comes after an arrest. */
import type { Pattern } from '../claims.js';
import { CASES, JUDGES, SEARCHERS } from './claims-lawsuits.js';
import { OFFENCES } from './claims-public.js';

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
const SENTENCES = `prison détention réclusion emprisonnement sursis inéligibilité mois an jour heure bracelet perpétuité peine
  travail_d'_intérêt_général stage probation mort`;

export const prosecutions: readonly Pattern[] = [
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
  // «Deux surveillants comparaissaient lundi devant le tribunal», «ont comparu pour violences»
  {
    frame: 'legal_action',
    verbs: 'comparaître',
    never: { subject: 'témoin expert affaire dossier' },
    roles: { subject: 'subject', action: 'trigger' },
    requires: 'subject',
    not: 'commission sénat parlement assemblée congrès sénateur député parlementaire favorablement avantageusement',
  },
  // «Trois hommes jugés pour trafic»
  {
    frame: 'legal_action',
    verbs: 'juger poursuivre inculper interpeller condamner',
    passive: true,
    heads: { pour: `*thing ${OFFENCES}`, de: OFFENCES },
    never: { object: 'projet affaire dossier match plan texte idée mesure décision examen loi politique' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
    without: 'à',
    not: 'instant moment partie heure utilité absence prix valeur jour an mois juste part nature',
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
    frame: 'regulatory_action',
    verbs: 'ouvrir rouvrir lancer diligenter mener conduire élargir étendre',
    passive: false,
    sure: true,
    heads: { subject: PROSECUTORS },
    andHeads: { object: INQUIRIES },
    roles: {
      authority: 'subject',
      subject: "contre visant sur à_l'_encontre_de concernant object.contre object.visant object.sur",
      action: 'phrase',
    },
    requires: 'authority',
  },
  {
    frame: 'regulatory_action',
    verbs: 'ouvrir rouvrir lancer diligenter mener',
    passive: true,
    sure: true,
    heads: { agent: PROSECUTORS },
    andHeads: { object: INQUIRIES },
    roles: {
      authority: 'agent',
      subject: "object.contre object.visant object.sur contre visant sur à_l'_encontre_de",
      action: 'object',
    },
    requires: 'authority',
  },
  {
    frame: 'regulatory_action',
    nouns: INQUIRIES,
    sure: true,
    heads: { done_par: PROSECUTORS, de: PROSECUTORS },
    types: { subject: 'ORG PER PRODUCT' },
    roles: {
      authority: 'done_par de',
      subject: 'predicate contre visant sur done_contre done_sur',
      action: 'self',
    },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'faire',
    sure: true,
    heads: { object: 'objet' },
    andHeads: { 'de.of': PROSECUTORS, par: PROSECUTORS },
    types: { subject: 'ORG PER' },
    roles: { authority: 'de.of par', subject: 'subject', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'viser cibler',
    passive: true,
    sure: true,
    heads: { par: INQUIRIES },
    andHeads: { 'par.of': PROSECUTORS },
    types: { subject: 'ORG PER' },
    roles: { authority: 'par.of', subject: 'object', action: 'par' },
    requires: 'authority subject',
  },
  // «Une enquête est en cours», «L’enquête a été confiée à la gendarmerie»
  {
    frame: 'legal_action',
    verbs: 'être',
    heads: { subject: 'enquête enquête_préliminaire enquête_judiciaire information_judiciaire' },
    andHeads: { en: 'cours' },
    roles: { plaintiff: 'subject.of', action: 'subject' },
    requires: 'action',
    not: 'interne publique négociation étude',
  },
  {
    frame: 'legal_action',
    verbs: 'confier',
    passive: true,
    heads: { object: INQUIRIES },
    andHeads: {
      à: `*official ${SEARCHERS} section escadron pj sûreté direction service commissariat office`,
    },
    roles: { plaintiff: 'à', action: 'object' },
    requires: 'plaintiff action',
    not: 'interne publique',
  },
  {
    frame: 'legal_action',
    verbs: 'confier',
    passive: false,
    heads: { object: INQUIRIES },
    andHeads: { subject: PROSECUTORS },
    roles: { plaintiff: 'subject', action: 'phrase' },
    requires: 'plaintiff action',
  },
  // «à la suite d’une plainte d’Altor»
  {
    frame: 'legal_action',
    nouns: 'plainte',
    heads: { de: '*name' },
    types: { plaintiff: 'ORG PER', subject: 'ORG PER' },
    roles: { plaintiff: 'de', subject: 'contre visant', action: 'self' },
    requires: 'plaintiff',
    notGovernors: 'rejeter classer recevoir',
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
    nouns:
      'recours pourvoi pourvoi_en_cassation référé plainte action_collective action_de_groupe action_en_justice recours_collectif',
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
