/** How French says in other words what regulators, prefects and their agencies grant, forbid, examine and blame. */
import type { Pattern } from '../claims.js';

/** What a body gives leave by, and takes back. */
const LICENCES = `agrément autorisation licence permis permis_de_construire visa habilitation accréditation homologation certification dérogation
  concession exemption label fréquence autorisation_de_mise_sur_le_marché amm`;
/** What a body opens to find out. */
const INQUIRIES =
  "enquête enquête_approfondie enquête_préliminaire procédure procédure_d'_infraction investigation instruction examen audit contrôle";
/** What is stopped, sold or begun, and needs leave. */
const WORKS = `commercialisation vente production exploitation mise_en_service redémarrage activité importation exportation
  utilisation distribution construction extension prolongation mise_sur_le_marché remboursement pêche chasse culture
  fabrication installation fusion rachat acquisition reprise cession opération rapprochement projet usage baignade
  manifestation rassemblement vol épandage`;
/** What leave is asked by. */
const REQUESTS = `demande dossier candidature projet offre requête plan recours pourvoi`;
/** What a body hands down without an amount. */
const BLAMES = `sanction blâme avertissement mise_en_demeure radiation rappel_à_l'_ordre injonction mise_en_garde interdiction`;

export const regulators: readonly Pattern[] = [
  // «rappelle à l’ordre le fournisseur», «met en garde CNews»
  {
    frame: 'regulatory_action',
    verbs: 'rappeler',
    heads: { à: 'ordre' },
    types: { subject: 'ORG PER' },
    roles: { authority: 'subject', subject: 'object à.named', action: 'phrase' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'mettre',
    heads: { en: 'garde' },
    types: { subject: 'ORG PER' },
    roles: { authority: 'subject', subject: 'object en.named', action: 'phrase' },
    requires: 'authority subject',
    not: 'vue à',
  },
  {
    // «a donné son accord à l’extension de l’usine»
    frame: 'regulatory_action',
    verbs: 'donner apporter',
    heads: { object: 'accord aval caution quitus' },
    roles: { authority: 'subject', subject: 'à pour', action: 'phrase' },
    requires: 'authority subject',
  },
  {
    // «retire l’agrément de Kombi»
    frame: 'regulatory_action',
    verbs: 'retirer suspendre révoquer renouveler prolonger annuler accorder délivrer restituer',
    heads: { object: LICENCES },
    roles: { authority: 'subject', subject: 'à object.of', action: 'phrase' },
    requires: 'authority action',
  },
  {
    // «L’agrément de Kombi lui a été retiré», «L’autorisation de Kombi a été suspendue par la préfecture»
    frame: 'regulatory_action',
    verbs: 'retirer suspendre révoquer refuser accorder délivrer renouveler annuler octroyer',
    passive: true,
    heads: { object: LICENCES },
    types: { subject: 'ORG' },
    roles: { authority: 'agent', subject: 'à object.of', action: 'object' },
    requires: ['authority subject', 'subject action'],
    not: 'séjour conduire construire visite crédit',
  },
  {
    // «Une enquête de la Commission européenne vise X»
    frame: 'regulatory_action',
    nouns: INQUIRIES,
    heads: { predicate: '*name' },
    roles: { authority: 'de', subject: 'predicate', action: 'self' },
    requires: 'authority subject',
  },
  {
    // «Google est visé par une enquête de l’Autorité de la concurrence»
    frame: 'regulatory_action',
    verbs: 'viser cibler',
    passive: true,
    heads: { par: INQUIRIES },
    roles: { authority: 'par.of', subject: 'object', action: 'par' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'faire',
    heads: { object: 'objet' },
    andHeads: { 'object.of': INQUIRIES, de: INQUIRIES },
    roles: { authority: 'de.of object.of.of', subject: 'subject', action: 'phrase' },
    requires: 'authority subject',
  },
  {
    // «recommande la suspension du médicament», «recommande d’autoriser …» stays a statement
    frame: 'regulatory_action',
    verbs: 'recommander préconiser',
    heads: { object: `suspension retrait rappel interdiction autorisation ${WORKS}` },
    roles: { authority: 'subject', subject: 'object.of', action: 'phrase' },
    requires: 'authority action',
  },
  {
    // «a rejeté la demande d’autorisation du Leqembi»
    frame: 'regulatory_action',
    verbs: 'rejeter retoquer repousser recaler accepter examiner instruire étudier valider approuver',
    heads: { object: REQUESTS },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
  },
  {
    // «a limité l’accès de Huawei», «restreint les exportations»
    frame: 'regulatory_action',
    verbs: 'restreindre limiter encadrer plafonner geler prohiber proscrire',
    passive: false,
    heads: { object: `accès ${WORKS}` },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
  },
  {
    // «a prononcé une sanction à l’encontre d’Orange»
    frame: 'regulatory_action',
    verbs: 'adresser prononcer infliger envoyer notifier émettre',
    heads: { object: BLAMES },
    roles: { authority: 'subject', subject: "à contre à_l'_encontre_de", action: 'phrase' },
    requires: 'authority subject',
  },
];
