/** How French says what authorities impose, how cases go on, who says nothing, and who gives. */
import type { Pattern } from '../claims.js';
import { FINES } from './claims-fines.js';
import { TITLES } from './claims-nouns.js';
import { OFFENCES } from './claims-public.js';

/** Those of a firm or body who are arrested and tried, as plain nouns. */
const OFFICERS = `cadre dirigeant responsable patron directeur gérant administrateur associé élu maire ministre salarié
  employé syndicaliste militant policier trader courtier banquier actionnaire fondateur suspect`;
/** Who decides a case. */
const COURTS = `tribunal cour justice juge prud'_hommes cassation`;
/** What one refuses to tell. */

export const cases: readonly Pattern[] = [
  // «prononce une sanction de 2 millions d’euros à l’encontre de», «se voit notifier un redressement de …»
  {
    frame: 'penalty',
    verbs: 'prononcer notifier infliger imposer réclamer',
    heads: { object: FINES },
    roles: { authority: 'subject', subject: "à contre à_l'_encontre_de topic", quantity: 'object.of de' },
    requires: ['subject quantity', 'authority quantity'],
  },
  {
    frame: 'penalty',
    verbs: 'notifier',
    governors: 'voir',
    heads: { object: FINES },
    roles: { subject: 'subject', authority: 'par', quantity: 'object.of' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    nouns: FINES,
    governors: 'faire subir contester essuyer',
    types: { subject: 'ORG PER' },
    roles: { quantity: 'of', subject: 'subject' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'frapper',
    heads: { de: FINES },
    roles: { authority: 'subject', subject: 'object', quantity: 'de.of de' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'se:acquitter',
    heads: { de: FINES },
    roles: { subject: 'subject', quantity: 'de.of de' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'assortir',
    heads: { de: '*money' },
    andHeads: { object: 'blâme sanction avertissement interdiction radiation' },
    roles: { authority: 'outer', subject: "contre à à_l'_encontre_de", quantity: 'de' },
    requires: 'quantity subject',
  },
  // «verse 90 millions pour solder un litige»
  {
    frame: 'penalty',
    verbs: 'solder éteindre clore',
    heads: { object: 'litige contentieux poursuite procès procédure enquête' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'spent' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'mettre',
    heads: { object: 'fin terme' },
    andHeads: { à: 'litige contentieux poursuite procès procédure enquête' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'spent' },
    requires: 'subject quantity',
  },
  // regulatory_action
  {
    frame: 'regulatory_action',
    verbs: 'interdire permettre',
    heads: { à: `*name ${TITLES}` },
    roles: { authority: 'subject', subject: 'à', action: 'phrase' },
    requires: 'authority subject',
  },
  // «se voit interdire d’exercer»
  {
    frame: 'regulatory_action',
    verbs: 'interdire ordonner enjoindre imposer',
    forms: 'infinitive',
    governors: 'voir',
    types: { subject: 'ORG PER' },
    roles: { subject: 'à', authority: 'par', action: 'phrase' },
    requires: 'subject action',
    without: 'object',
  },
  {
    frame: 'regulatory_action',
    verbs: 'retirer suspendre refuser accorder délivrer',
    governors: 'voir',
    heads: {
      object: `agrément autorisation licence permis visa habilitation accréditation homologation permis_de_construire
        certification label concession fréquence`,
    },
    roles: { subject: 'à subject', authority: 'par', action: 'phrase' },
    requires: ['authority subject', 'subject action'],
  },
  {
    frame: 'regulatory_action',
    verbs: 'adresser prononcer infliger envoyer notifier',
    heads: { object: "avertissement blâme mise_en_demeure rappel_à_l'_ordre injonction radiation" },
    roles: { authority: 'subject', subject: "à contre à_l'_encontre_de", action: 'phrase' },
    requires: 'authority subject',
  },
  // legal_action
  // «Deux cadres de Kombi ont été inculpés», «Luc Morin, interpellé lundi»
  {
    frame: 'legal_action',
    verbs:
      'arrêter interpeller incarcérer écrouer extrader inculper appréhender poursuivre renvoyer relâcher',
    forms: 'finite',
    passive: true,
    heads: { object: OFFICERS },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
    not: 'par',
  },
  {
    frame: 'legal_action',
    verbs: 'interpeller incarcérer écrouer extrader inculper appréhender',
    forms: 'participle',
    passive: true,
    types: { subject: 'PER' },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'poursuivre',
    forms: 'finite',
    passive: true,
    without: 'par sur dans',
    types: { subject: 'PER' },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'poursuivre',
    passive: true,
    heads: { par: 'parquet justice procureur tribunal fisc' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'mise_en_examen',
    governors: 'être',
    types: { subject: 'ORG PER' },
    roles: { subject: 'bearer', action: 'self' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'attaquer poursuivre assigner',
    passive: false,
    heads: { pour: OFFENCES, en: 'contrefaçon diffamation référé' },
    types: { plaintiff: 'ORG PER LOC', subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'phrase' },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'contester',
    heads: { en: 'justice', devant: 'tribunal justice cour juge juridiction conseil' },
    types: { plaintiff: 'ORG PER LOC' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'phrase' },
    requires: 'plaintiff',
  },
  {
    frame: 'legal_action',
    verbs: 'engager intenter introduire lancer entamer former déposer',
    heads: {
      object:
        'poursuite action action_en_justice action_collective recours procédure procès pourvoi référé référé-suspension référé-liberté',
    },
    types: { plaintiff: 'ORG PER LOC STATE', subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'contre à', action: 'phrase' },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'introduire former déposer',
    heads: { object: 'recours pourvoi référé référé-suspension référé-liberté requête' },
    roles: { plaintiff: 'subject', action: 'phrase' },
    requires: 'plaintiff',
  },
  {
    frame: 'legal_action',
    verbs: 'faire',
    heads: { object: 'objet' },
    andHeads: {
      any: 'plainte poursuite enquête information_judiciaire mise_en_examen perquisition',
    },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'perquisition',
    types: { subject: 'ORG PER' },
    roles: { subject: 'chez à.of dans.of', action: 'self' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'perquisitionner',
    passive: true,
    heads: { object: 'siège local bureau domicile usine agence' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'object.of', action: 'trigger' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'non-lieu',
    notGovernors: 'demander requérir réclamer',
    types: { subject: 'PER ORG' },
    roles: { subject: 'pour en_faveur_de au_bénéfice_de à', action: 'self' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'bénéficier obtenir',
    heads: { de: 'non-lieu relaxe acquittement', object: 'non-lieu relaxe acquittement' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'subject', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'comparaître',
    heads: { devant: 'tribunal cour justice juge', pour: OFFENCES },
    types: { subject: 'PER ORG' },
    roles: { subject: 'subject', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'juger',
    forms: 'future conditional',
    passive: true,
    without: 'sur à par',
    types: { subject: 'PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'procès',
    governors: 'se:ouvrir débuter commencer reprendre',
    types: { subject: 'PER ORG' },
    roles: { subject: 'de', action: 'self' },
    requires: 'subject',
  },

  // «devra verser 3 millions d’euros à Veepee, a tranché la cour d’appel»
  {
    frame: 'penalty',
    verbs: 'verser payer rembourser débourser régler',
    governors: 'devoir',
    heads: { any: COURTS },
    andHeads: { object: '*money' },
    types: { subject: 'ORG PER' },
    roles: { authority: 'any', subject: 'subject subject.of', quantity: 'object' },
    requires: 'authority subject quantity',
    not: 'loyer facture',
  },
  // legal_action
  {
    frame: 'legal_action',
    verbs: 'se:ouvrir débuter commencer reprendre',
    heads: { subject: 'procès' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'subject.of', action: 'subject' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'mener conduire effectuer opérer',
    passive: true,
    heads: { object: 'perquisition' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'chez à.of dans.of', action: 'object' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'avoir',
    heads: { object: 'lieu' },
    andHeads: { subject: 'perquisition' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'chez à.of dans.of', action: 'subject' },
    requires: 'subject',
  },
];
