/** How French says who is arrested, heard and tried, what inquiries are opened, and what states and chambers decide. */
import type { Pattern } from '../claims.js';

/** Who arrests, searches and hears. */
const POLICE = `police gendarmerie policier gendarme enquêteur autorité autorités justice juge magistrat parquet douane douanier
  force_de_l'_ordre forces_de_l'_ordre force_de_sécurité forces_de_sécurité armée fbi brigade service raid gign`;
/** Whom they arrest, as plain nouns. */
const TAKEN = `suspect auteur tireur assaillant agresseur ravisseur complice voleur braqueur trafiquant passeur terroriste
  djihadiste meurtrier assassin violeur incendiaire conducteur conductrice chauffeur pilote capitaine frère père fils mère
  sœur épouse mari compagnon compagne cousin ressortissant ressortissante adolescent adolescente jeune officier général colonel
  militaire soldat prêtre imam enseignant opposant opposante leader chef fugitif fugitive individu homme femme`;
/** What is opened to find out what happened. */
const INQUIRIES = `enquête enquête_préliminaire enquête_judiciaire enquête_interne information_judiciaire instruction
  procédure enquête_de_flagrance enquête_administrative enquête_parlementaire`;
/** What a head of state signs, and a judge hands down. */
const DECREES = `décret ordonnance décret_présidentiel moratoire grâce injonction interdiction
  référé mandat`;
/** What a government proclaims. */
const STATES = `état_d'_urgence état_de_siège loi_martiale couvre-feu cessez-le-feu deuil_national état_de_catastrophe embargo
  quarantaine confinement moratoire gel sanction`;
/** Bodies that vote. */
const CHAMBERS = `assemblée assemblée_nationale sénat parlement chambre congrès douma bundestag knesset conseil député sénateur
  eurodéputé conseil_de_sécurité parlementaire élu`;

/** What they vote, beside laws. */
const VOTED = `réduction suppression hausse baisse augmentation prolongation interdiction création notion principe texte mesure
  disposition mise destitution levée fin report dépénalisation légalisation abolition réforme abaissement allongement relèvement
  gel nationalisation privatisation reconnaissance modification taxe impôt sanction motion résolution budget crédit plan
  adhésion retrait intervention confiance`;

export const justice: readonly Pattern[] = [
  {
    frame: 'legal_action',
    verbs: 'arrêter interpeller incarcérer écrouer extrader inculper appréhender',
    forms: 'finite',
    passive: true,
    heads: { object: TAKEN },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'arrêter interpeller incarcérer écrouer extrader inculper appréhender',
    forms: 'finite',
    passive: false,
    heads: { subject: POLICE },
    andHeads: { object: `*name ${TAKEN}` },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
    not: 'travail cours production activité date principe liste circulation',
  },
  {
    frame: 'legal_action',
    verbs: 'entendre auditionner',
    passive: true,
    heads: { agent: POLICE, à: 'commissariat gendarmerie tribunal', en: 'audition' },
    types: { subject: 'PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'remettre laisser',
    passive: true,
    heads: { en: 'liberté' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
    not: 'semi-liberté expression',
  },
  // «une enquête a été ouverte», «une information judiciaire est ouverte pour …»
  {
    frame: 'regulatory_action',
    verbs: 'ouvrir diligenter lancer',
    passive: true,
    forms: 'finite',
    heads: { object: INQUIRIES },
    roles: {
      action: 'object',
      authority: 'agent',
      subject: "contre visant sur à_l'_encontre_de object.sur object.visant object.contre",
    },
    requires: 'action',
    not: 'interne publique négociation',
  },
  {
    frame: 'legal_action',
    nouns: 'procès',
    governors:
      'ouvrir se:ouvrir débuter commencer reprendre tenir se:tenir dérouler se:dérouler achever se:achever',
    types: { subject: 'PER ORG' },
    roles: { subject: 'de contre', action: 'self' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'se:ouvrir débuter commencer reprendre se:tenir se:dérouler se:achever',
    heads: { subject: 'procès' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'subject.of subject.contre', action: 'subject' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'prolonger lever',
    heads: { object: 'garde_à_vue garde détention détention_provisoire immunité contrôle_judiciaire' },
    types: { subject: 'PER' },
    roles: { subject: 'object.of object.possessive', action: 'phrase' },
    requires: 'subject',
  },
  // «a signé un décret pour interdire …», «le juge a rendu une ordonnance»
  {
    frame: 'regulatory_action',
    verbs: 'signer publier promulguer édicter abroger révoquer prendre émettre rendre',
    passive: false,
    heads: { object: DECREES },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'subject action',
    not: 'récit livre accord contrat ministériel',
  },
  {
    frame: 'regulatory_action',
    verbs: 'décréter proclamer instaurer imposer prolonger lever',
    passive: false,
    heads: { object: STATES },
    types: { authority: 'ORG LOC STATE' },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'voter adopter approuver rejeter repousser valider',
    passive: false,
    heads: { subject: CHAMBERS },
    andHeads: { object: VOTED },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'subject action',
    not: 'mesure',
  },
  // «Un mandat d’arrêt a été lancé contre Luc Morin», «La justice enquête sur Kombi»
  {
    frame: 'legal_action',
    verbs: 'lancer émettre délivrer décerner',
    passive: true,
    heads: { object: "mandat_d'_arrêt mandat" },
    types: { subject: 'PER' },
    roles: { plaintiff: 'agent', subject: "contre visant à_l'_encontre_de", action: 'object' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'enquêter',
    sure: true,
    heads: {
      subject:
        'parquet procureur procureure police gendarmerie justice juge pnf pnat policier gendarme enquêteur',
    },
    roles: { plaintiff: 'subject', subject: 'sur', action: 'trigger' },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    nouns: 'garde_à_vue détention_provisoire',
    governors: 'être se:trouver rester',
    types: { subject: 'PER' },
    roles: { subject: 'subject', action: 'self' },
    requires: 'subject',
  },
  // «a conclu une convention judiciaire avec le parquet», «menace Kombi de poursuites»
  {
    frame: 'legal_action',
    verbs: 'conclure signer accepter valider négocier',
    passive: false,
    heads: { object: "convention_judiciaire convention_judiciaire_d'_intérêt_public cjip plaider-coupable" },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'avec object.avec', subject: 'subject', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'menacer',
    passive: false,
    ahead: true,
    heads: { de: 'poursuite procès plainte action_en_justice' },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'phrase' },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'réclamer demander exiger',
    passive: false,
    heads: { devant: "tribunal cour justice juge prud'hommes", en: 'justice référé' },
    types: { subject: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'à', action: 'phrase' },
    requires: 'plaintiff subject',
  },
];
