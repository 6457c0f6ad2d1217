/** How French says what prosecutors ask, what courts have somebody do, and how a case begins and ends. */
import type { Pattern } from '../claims.js';
import { OFFENCES } from './claims-public.js';

/** What a court has somebody suffer, and a prosecutor asks for. */
const PUNISHMENTS = `prison détention réclusion emprisonnement peine sursis inéligibilité interdiction relaxe acquittement
  renvoi amende condamnation mise_en_examen incarcération bracelet travail_d'_intérêt_général contrôle_judiciaire
  placement_en_détention révocation dissolution confiscation non-lieu perquisition`;
/** Who asks for them. */
const PROSECUTORS = `parquet procureur procureure ministère_public avocat_général avocate_générale accusation parquet_général`;
/** How long one is to go to prison, where prison is not said. */
const TERMS = 'an mois perpétuité';
/** Before whom one goes to law. */
const JUDGES = `tribunal tribunaux cour justice juge juridiction conseil prud'_hommes prud'hommes référé correctionnelle cassation
  arbitrage`;
/** What is begun against somebody, and dropped. */
const CHARGES = 'poursuite plainte charge accusation enquête action recours procédure pourvoi appel procès';
/** Who is arrested, as plain nouns. */
const ARRESTED = `militant manifestant syndicaliste activiste opposant journaliste salarié suspect cadre dirigeant trader
  courtier policier étudiant élu maire personne homme femme hacker pirate`;

export const trials: readonly Pattern[] = [
  // «a requis six mois de prison contre X», «a requis la relaxe de X»
  {
    frame: 'legal_action',
    verbs: 'requérir réclamer demander',
    heads: { any: PUNISHMENTS },
    andHeads: { subject: PROSECUTORS },
    never: { 'object.of': PUNISHMENTS },
    roles: { plaintiff: 'subject', subject: "contre à_l'_encontre_de pour object.of", action: 'phrase' },
    requires: ['plaintiff subject', 'plaintiff action'],
    not: 'attention présence',
  },
  // «Le parquet avait requis quatre ans»
  {
    frame: 'legal_action',
    verbs: 'requérir réclamer',
    passive: false,
    heads: { subject: PROSECUTORS },
    andHeads: { object: TERMS },
    roles: { plaintiff: 'subject', subject: "contre à_l'_encontre_de pour", action: 'phrase' },
    requires: 'plaintiff action',
    not: 'délai',
  },
  {
    frame: 'legal_action',
    verbs: 'requérir',
    passive: true,
    heads: { any: PUNISHMENTS },
    roles: { subject: "contre à_l'_encontre_de", plaintiff: 'agent', action: 'object' },
    requires: 'subject',
  },
  // «attaque son ancien employeur aux prud’hommes», «a traîné la Ville devant le tribunal administratif»
  {
    frame: 'legal_action',
    verbs: 'attaquer poursuivre assigner traîner citer contester',
    heads: { à: "prud'_hommes prud'hommes", devant: JUDGES, en: 'justice référé cassation' },
    types: { plaintiff: 'ORG PER LOC STATE' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'phrase' },
    requires: ['plaintiff subject', 'plaintiff action'],
    not: 'élève',
  },
  {
    frame: 'legal_action',
    verbs: 'saisir',
    heads: { object: "prud'_hommes prud'hommes tribunal cour conseil_de_prud'_hommes" },
    types: { plaintiff: 'ORG PER LOC' },
    roles: { plaintiff: 'subject', action: 'phrase' },
    requires: 'plaintiff action',
    not: 'occasion opportunité balle main',
  },
  // «condamné à rembourser», «jugé pour avoir détourné»
  {
    frame: 'legal_action',
    verbs: 'condamner',
    passive: true,
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'then' },
    requires: 'subject action',
    not: 'échec attendre vivre subir oubli disparaître échouer mourir rester être perdre fermer réussir choisir',
  },
  {
    frame: 'legal_action',
    verbs: 'juger poursuivre condamner inculper arrêter interpeller',
    passive: true,
    roles: { subject: 'object', action: 'done_before' },
    requires: 'subject action',
  },
  {
    frame: 'legal_action',
    verbs: 'juger arrêter interpeller écrouer incarcérer renvoyer',
    passive: true,
    heads: { pour: OFFENCES, de: OFFENCES },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'condamner',
    passive: true,
    also: true,
    heads: {
      à: `prison détention réclusion emprisonnement peine sursis mois an jour`,
      de: 'prison détention réclusion',
    },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'écoper',
    heads: { de: 'prison sursis mois an peine réclusion détention' },
    types: { subject: 'PER' },
    roles: { subject: 'subject', action: 'phrase' },
    requires: 'subject',
    not: 'suspension match',
  },
  {
    frame: 'legal_action',
    verbs: 'remettre laisser',
    passive: true,
    heads: { en: 'liberté' },
    types: { subject: 'PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'arrêter interpeller relâcher libérer incarcérer écrouer expulser',
    passive: true,
    heads: { object: ARRESTED },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
    not: 'par otage',
  },
  {
    frame: 'legal_action',
    verbs: 'mettre',
    heads: { hors_de: 'cause' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'blanchir innocenter disculper',
    types: { subject: 'PER ORG' },
    heads: { object: '*name' },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
    not: 'argent dent',
  },
  // «a abandonné les poursuites contre X», «a retiré sa plainte»
  {
    frame: 'legal_action',
    verbs: 'abandonner classer lever retirer suspendre éteindre stopper',
    heads: { object: CHARGES },
    roles: { plaintiff: 'subject', subject: "contre à_l'_encontre_de visant", action: 'phrase' },
    requires: ['subject', 'plaintiff action'],
    not: 'interne',
  },
  {
    frame: 'legal_action',
    verbs: 'classer',
    passive: true,
    heads: { object: 'plainte enquête affaire dossier' },
    andHeads: { sans: 'suite' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object.contre object.visant object.of', action: 'phrase' },
    requires: 'subject',
  },
  // regulatory_action
  {
    frame: 'regulatory_action',
    verbs: 'se:saisir',
    heads: { de: 'office' },
    roles: { authority: 'subject', subject: 'de.of', action: 'phrase' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'se:saisir',
    heads: { de: 'dossier affaire cas question plainte' },
    roles: { authority: 'subject', subject: 'de', action: 'phrase' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'conditionner subordonner suspendre lier',
    passive: false,
    heads: { object: 'feu_vert autorisation approbation aval agrément accord homologation' },
    roles: { authority: 'subject', subject: 'à.of', action: 'phrase' },
    requires: 'authority action',
  },
];
