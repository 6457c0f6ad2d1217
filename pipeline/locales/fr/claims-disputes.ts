/** How French says in other words that parties are before a court, what prosecutors are told, and what bodies lift, ban and take back. */
import type { Pattern } from '../claims.js';
import { JUDGES, SEARCHERS } from './claims-lawsuits.js';
import { OFFENCES } from './claims-public.js';

/** What two parties have with each other before a court. */
const DISPUTES = `litige contentieux différend procès bataille_judiciaire bras_de_fer_judiciaire procédure conflit affaire guerre_juridique`;
/** What is laid before a court. */
const MATTERS = 'affaire litige dossier contentieux différend cas conflit';
/** What somebody tells prosecutors. */
const REPORTS = 'signalement dénonciation rapport';
/** Whom it is told. */
const PROSECUTORS = 'justice parquet procureur pnf procureure';
const INQUIRIES = `enquête enquête_préliminaire enquête_judiciaire information_judiciaire instruction investigation plainte recours
  recours_collectif procédure_judiciaire`;
/** What one is sentenced to, and the press counts in years. */
const TERMS = 'prison emprisonnement réclusion détention inéligibilité';
/** What a body puts in the way of somebody, and lifts. */
const BARS = `restriction sanction interdiction embargo suspension moratoire blocage gel avertissement tutelle mesure mise_en_demeure
  quarantaine`;
/** What a body gives leave by. */
const LICENCES = `agrément autorisation licence permis permis_de_construire habilitation accréditation homologation certification
  concession label amm`;
const PARTIES = { plaintiff: 'ORG PER LOC', subject: 'ORG PER' } as const;

export const disputes: readonly Pattern[] = [
  // «conteste la sanction»
  {
    frame: 'legal_action',
    verbs: 'contester',
    passive: false,
    heads: { object: 'sanction amende redressement redressement_fiscal condamnation' },
    types: { plaintiff: 'ORG PER' },
    roles: { plaintiff: 'subject', action: 'phrase' },
    requires: 'plaintiff action',
  },
  // «Le litige qui oppose Kombi à Altor»
  {
    frame: 'legal_action',
    verbs: 'opposer',
    passive: false,
    heads: { subject: DISPUTES },
    andHeads: { any: `${JUDGES} litige contentieux procès différend bataille_judiciaire` },
    types: PARTIES,
    roles: { plaintiff: 'object', subject: 'à', action: 'subject' },
    requires: 'plaintiff subject',
    not: 'commercial politique',
  },
  // «porte l’affaire devant la justice», «va porter le litige en cassation»
  {
    frame: 'legal_action',
    verbs: 'porter',
    heads: { object: MATTERS },
    andHeads: { devant: `${JUDGES} conseil tribunaux juridiction arbitrage`, en: 'justice cassation appel' },
    types: PARTIES,
    roles: { plaintiff: 'subject', subject: 'contre', action: 'phrase' },
    requires: 'plaintiff action',
  },
  // «Deux viticulteurs ont saisi le tribunal»
  {
    frame: 'legal_action',
    verbs: 'saisir',
    passive: false,
    heads: { object: "tribunal prud'_hommes prud'hommes juge cour conseil_de_prud'_hommes" },
    andHeads: { subject: '*plural *some *count *the *own' },
    never: { subject: 'parquet procureur procureure juge magistrat police tribunal cour' },
    roles: { plaintiff: 'subject', subject: 'contre', action: 'phrase' },
    requires: 'plaintiff action',
  },
  // «annonce le dépôt d’une plainte contre Kombi»
  {
    frame: 'legal_action',
    nouns: 'dépôt',
    heads: { de: 'plainte recours action_en_justice recours_collectif action_collective' },
    types: PARTIES,
    roles: { plaintiff: 'doer subject', subject: 'de.contre de.visant contre', action: 'de' },
    requires: 'plaintiff',
    sure: true,
  },
  // «a transmis à la justice un signalement visant Luc Morin», «a signalé Luc Morin au parquet»
  {
    frame: 'legal_action',
    verbs: 'transmettre faire adresser déposer envoyer effectuer',
    heads: { object: REPORTS },
    andHeads: { à: PROSECUTORS },
    types: PARTIES,
    roles: {
      plaintiff: 'subject',
      subject: 'object.visant visant object.contre contre object.sur sur',
      action: 'object',
    },
    requires: 'plaintiff subject',
  },
  {
    frame: 'legal_action',
    verbs: 'signaler dénoncer',
    heads: { à: PROSECUTORS },
    types: PARTIES,
    roles: { plaintiff: 'subject', subject: 'object', action: 'trigger' },
    requires: 'plaintiff subject',
  },
  // «Une plainte pour fraude vise Kombi», «L’enquête préliminaire cible Kombi»
  {
    frame: 'legal_action',
    verbs: 'viser cibler',
    passive: false,
    heads: { subject: INQUIRIES },
    andHeads: {
      subject:
        'enquête_préliminaire enquête_judiciaire information_judiciaire plainte recours_collectif procédure_judiciaire',
      'subject.pour': OFFENCES,
      pour: OFFENCES,
    },
    types: PARTIES,
    roles: { plaintiff: 'subject.of', subject: 'object', action: 'subject' },
    requires: 'subject',
  },
  // «est sous le coup d’une enquête», «tombe sous le coup d’une plainte»
  {
    frame: 'legal_action',
    nouns: `${INQUIRIES} poursuite inculpation mandat_d'_arrêt`,
    after: 'sous_le_coup_de',
    types: PARTIES,
    roles: { plaintiff: 'de', subject: 'subject bearer', action: 'self' },
    requires: 'subject',
  },
  // «Le tribunal a reconnu Luc Morin coupable de fraude»
  {
    frame: 'legal_action',
    verbs: 'reconnaître juger déclarer',
    passive: false,
    heads: { any: 'coupable' },
    andHeads: { object: '*name' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  // «Trois ans de prison pour Luc Morin»
  {
    frame: 'legal_action',
    nouns: TERMS,
    heads: { pour: '*name', contre: '*name' },
    notGovernors: 'requérir demander réclamer encourir risquer éviter proposer',
    types: { subject: 'PER' },
    roles: { subject: 'pour contre', action: 'self' },
    requires: 'subject',
  },
  // «est jugé depuis lundi à Paris»
  {
    frame: 'legal_action',
    verbs: 'juger',
    passive: true,
    forms: 'finite',
    heads: { depuis: '*time', à_partir_de: '*time', à_compter_de: '*time' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  // «doit répondre de fraude devant le tribunal»
  {
    frame: 'legal_action',
    verbs: 'répondre',
    heads: { de: OFFENCES },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', action: 'phrase' },
    requires: 'subject',
  },
  // «Les poursuites contre Luc Morin ont été abandonnées»
  {
    frame: 'legal_action',
    verbs: 'abandonner lever suspendre annuler éteindre',
    passive: true,
    heads: { object: 'poursuite plainte charge accusation procédure_judiciaire' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'object.contre object.visant contre', action: 'phrase' },
    requires: 'subject',
  },
  // «La brigade financière enquête sur Kombi»
  {
    frame: 'legal_action',
    verbs: 'enquêter',
    heads: { subject: `${SEARCHERS} brigade_financière office` },
    roles: { plaintiff: 'subject', subject: 'sur', action: 'trigger' },
    requires: 'plaintiff action',
  },
  // «L’enquête a été confiée à la gendarmerie»
  {
    frame: 'legal_action',
    verbs: 'confier',
    passive: true,
    heads: { object: 'enquête investigation instruction' },
    andHeads: { à: `${SEARCHERS} commissariat section office sûreté *official` },
    roles: { plaintiff: 'à', subject: 'object.sur', action: 'object' },
    requires: 'plaintiff',
    not: 'interne cabinet',
  },
  // «Anticor, à l’origine de la plainte, …»
  {
    frame: 'legal_action',
    nouns: 'plainte recours signalement action_en_justice',
    after: "à_l'_origine_de",
    types: PARTIES,
    roles: { plaintiff: 'bearer subject', subject: 'contre', action: 'self' },
    requires: 'plaintiff',
  },
  // «demande à la Cour suprême l’annulation du référendum»
  {
    frame: 'legal_action',
    verbs: 'demander réclamer solliciter',
    passive: false,
    affirms: true,
    heads: { object: 'annulation suspension' },
    andHeads: { à: JUDGES, devant: JUDGES, auprès_de: JUDGES, en: 'référé justice' },
    types: PARTIES,
    roles: { plaintiff: 'subject', subject: 'object.of', action: 'phrase' },
    requires: 'plaintiff action',
  },
  // regulatory_action
  // «Retrait de l’agrément de la mutuelle Kombi par l’ACPR»
  {
    frame: 'regulatory_action',
    nouns: 'retrait suspension délivrance renouvellement octroi révocation',
    heads: { de: LICENCES },
    types: { subject: 'ORG PRODUCT' },
    roles: { authority: 'par', subject: 'de.of de.à à', action: 'self' },
    requires: 'authority subject',
  },
  // «Wikipédia a été bloqué en Turquie», «TikTok interdit au Canada»
  {
    frame: 'regulatory_action',
    verbs: 'bloquer interdire bannir censurer',
    passive: true,
    heads: { en: '*name', à: '*name' },
    types: { subject: 'ORG PRODUCT' },
    roles: { authority: 'agent', subject: 'object object.à', action: 'trigger' },
    requires: 'subject',
    not: 'route usine site trafic circulation agriculteur manifestant salarié gréviste militant par',
  },
  // «Washington lève les sanctions contre Kombi», «lève les restrictions imposées à Kombi»
  {
    frame: 'regulatory_action',
    verbs: 'lever alléger durcir assouplir annuler suspendre prolonger renforcer',
    passive: false,
    heads: { object: BARS },
    types: { authority: 'LOC', subject: 'ORG PER PRODUCT' },
    roles: {
      authority: 'subject',
      subject:
        'object.contre object.visant object.sur object.done_à object.done_contre contre visant sur object.of',
      action: 'phrase',
    },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'lever alléger durcir assouplir annuler suspendre prolonger renforcer',
    passive: false,
    heads: { object: BARS },
    types: { subject: 'ORG PER PRODUCT' },
    roles: {
      authority: 'subject',
      subject:
        'object.contre object.visant object.sur object.done_à object.done_contre contre visant sur object.of',
      action: 'phrase',
    },
    requires: 'authority subject',
  },
  // «La Chine interdit les puces de Kombi»
  {
    frame: 'regulatory_action',
    verbs: 'bannir interdire bloquer autoriser',
    passive: false,
    heads: { 'object.of': '*name' },
    types: { authority: 'LOC', subject: 'ORG PRODUCT' },
    roles: { authority: 'subject', subject: 'object.of', action: 'trigger' },
    requires: 'authority subject',
    not: 'investissement vente rachat compte route',
  },
  // «Classée sans suite par la Finma, l’instruction visant Kombi»
  {
    frame: 'regulatory_action',
    verbs: 'classer clore clôturer refermer',
    passive: true,
    sure: true,
    heads: { object: 'enquête instruction procédure plainte dossier examen' },
    andHeads: { agent: '*name *official' },
    never: { agent: 'parquet procureur justice tribunal juge magistrat pnf' },
    types: { authority: 'ORG', subject: 'ORG PER' },
    roles: {
      authority: 'agent',
      subject: 'object.visant object.contre object.sur object.of',
      action: 'phrase',
    },
    requires: 'authority subject',
    not: 'parquet tribunal',
  },
  // «a retoqué le rachat d’Altor»
  {
    frame: 'regulatory_action',
    verbs: 'retoquer recaler censurer rétrograder reléguer disqualifier homologuer',
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
    not: 'match joueur finale tour',
  },
  // «Le feu vert de Bruxelles au rachat d’Altor»
  {
    frame: 'regulatory_action',
    nouns: 'feu_vert aval veto approbation homologation',
    heads: { de: '*name *official' },
    types: { authority: 'ORG LOC' },
    roles: { authority: 'de', subject: 'à pour sur', action: 'self' },
    requires: 'authority subject',
    also: true,
  },
];
