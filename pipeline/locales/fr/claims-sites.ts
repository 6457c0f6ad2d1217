/** More of how French says what firms close, found and open, in what state they are, and who meets whom. */
import type { Pattern } from '../claims.js';
import { SITES, TITLES } from './claims-nouns.js';

/** What is put out of work without being closed for good. */
const PLANT = `${SITES} four haut-fourneau chaîne ligne ligne_de_production réacteur chaudière`;
/** What a firm opens to customers. */
const OFFERS = 'ligne gamme service marque collection enseigne plateforme application formule liaison';

export const sites: readonly Pattern[] = [
  // org_status
  {
    frame: 'org_status',
    verbs: 'liquider',
    passive: true,
    types: { org: 'ORG' },
    roles: { status: 'trigger', org: 'object' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    nouns: `réorganisation_judiciaire procédure_collective procédure_de_conciliation procédure_d'_insolvabilité
      mandat_ad_hoc sursis_concordataire`,
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'governed de bearer subject' },
    requires: 'org status',
  },
  // closure
  {
    frame: 'closure',
    verbs: 'tirer baisser',
    heads: { subject: SITES },
    andHeads: { object: 'rideau' },
    roles: { site: 'subject', org: 'subject.named' },
    requires: 'site',
  },
  {
    frame: 'closure',
    verbs: 'tirer',
    heads: { object: 'rideau' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { org: 'subject', site: 'à en' },
    requires: 'org',
  },
  {
    // «arrêtera la production sur son site de Rennes»
    frame: 'closure',
    verbs: 'cesser arrêter stopper suspendre',
    passive: false,
    heads: { object: 'production activité fabrication' },
    andHeads: { sur: SITES, dans: SITES, à: SITES },
    types: { org: 'ORG' },
    roles: { org: 'subject', site: 'sur dans à' },
    requires: 'org site',
  },
  {
    // «Deux abattoirs mis en sommeil», «met son four à l’arrêt»
    frame: 'closure',
    verbs: 'mettre',
    heads: { en: 'sommeil veille', sous: 'cocon cloche', à: 'arrêt' },
    andHeads: { patient: PLANT },
    roles: { quantity: 'patient', site: 'counted patient', org: 'subject chez patient.named' },
    requires: 'site',
    counted: PLANT,
  },
  {
    frame: 'closure',
    verbs: 'éteindre',
    heads: { object: 'four haut-fourneau réacteur chaudière usine' },
    types: { org: 'ORG' },
    roles: { site: 'object', org: 'subject' },
    requires: 'site org',
  },
  // founding
  {
    frame: 'founding',
    verbs: 'lancer monter bâtir',
    passive: false,
    heads: { object: '*name' },
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'object', founder: 'subject' },
    requires: 'org founder',
    not: 'assaut attaque appel bourse dossier équipe opération',
  },
  // meeting
  {
    frame: 'meeting',
    verbs: 'recevoir',
    passive: true,
    heads: { agent: TITLES },
    types: { participant: 'PER' },
    roles: { participant: 'object', 'participant+': 'agent', place: 'à' },
    requires: 'participant participant+',
  },
  {
    frame: 'meeting',
    verbs: 'se:voir se:retrouver se:parler',
    types: { participant: 'PER', 'participant+': 'PER' },
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en' },
    requires: 'participant',
    not: 'finale match tribunal terrain court',
  },
  // launch
  {
    frame: 'launch',
    verbs: 'créer étrenner',
    passive: false,
    heads: { object: OFFERS },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'débarquer arriver sortir',
    passive: false,
    heads: { subject: '*name' },
    types: { product: 'PRODUCT', org: 'ORG' },
    roles: { product: 'subject', org: 'subject.of' },
    requires: 'product org',
  },
];
