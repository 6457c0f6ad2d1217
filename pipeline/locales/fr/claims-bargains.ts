/** How French says in other words who orders from whom, who lends how, and what becomes of talks between firms. */
import type { Pattern } from '../claims.js';
import { ASSETS } from './claims-nouns.js';

/** What is borrowed on the market. */
const DEBTS = 'dette obligation emprunt';
const MARKETS = 'marché_obligataire marché_de_la_dette marché_du_crédit';
/** What stands ready to be drawn. */
const LINES =
  'ligne_de_crédit facilité_de_crédit ligne_de_liquidité ligne_de_trésorerie pge prêt prêt_garanti';
/** What was lent, given or borrowed, where others bring it. */
const FUNDS = 'financement prêt crédit emprunt subvention aide garantie refinancement ligne_de_crédit';
/** What one firm runs or does for a city or another firm. */
const SERVICES = `exploitation gestion construction maintenance conception réalisation fourniture livraison rénovation collecte
  entretien nettoyage modernisation fabrication distribution logistique transport hébergement sécurité restauration délégation
  concession`;
const CONTRACTS = 'contrat commande marché accord-cadre contrat-cadre mégacontrat concession';
const NO_CUSTOMERS = `assurance travail sponsoring joueur entraîneur entraineur mariage match club saison titre coupe diffusion
  syndicat salarié cdi cdd`;
/** What firms come to terms on. */
const MERGERS =
  'fusion rapprochement mariage alliance rachat regroupement union combinaison coentreprise reprise cession';
/** What is agreed, and is no deal of firms. */
const NO_DEALS =
  'syndicat syndicats salarié grève cgt cfdt paix guerre retraite salaire cessez-le-feu gouvernement joueur club';

export const bargains: readonly Pattern[] = [
  // «lève 3 milliards sur le marché obligataire», «lève 500 millions de dette»: no round of capital
  {
    frame: 'financing',
    verbs: 'lever émettre emprunter placer récolter',
    heads: { sur: MARKETS, de: DEBTS, 'object.of': DEBTS, pour: '*money' },
    andHeads: { object: `*money ${DEBTS}` },
    types: { recipient: 'ORG LOC', provider: 'ORG' },
    roles: {
      recipient: 'subject',
      quantity: 'object pour object.of',
      provider: 'auprès_de',
      instrument: 'object.of de sur',
    },
    requires: 'recipient quantity instrument',
    not: 'capital fonds_propres',
  },
  {
    frame: 'financing',
    verbs: 'émettre placer',
    heads: { object: DEBTS },
    types: { recipient: 'ORG LOC', provider: 'ORG' },
    roles: { recipient: 'subject', quantity: 'pour à_hauteur_de pour_un_montant_de', instrument: 'object' },
    requires: 'recipient quantity',
  },
  {
    frame: 'financing',
    verbs: 'disposer',
    heads: { de: LINES },
    types: { recipient: 'ORG', provider: 'ORG' },
    roles: { recipient: 'subject', quantity: 'de.of', provider: 'auprès_de', instrument: 'de' },
    requires: 'recipient quantity',
  },
  {
    // «Le financement, apporté par BNP Paribas, s’élève à 120 millions d’euros»
    frame: 'financing',
    verbs: 'apporter accorder fournir consentir arranger octroyer',
    passive: true,
    heads: { object: FUNDS },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG LOC' },
    roles: { provider: 'agent', recipient: 'à pour object.of', quantity: 'object.of', instrument: 'object' },
    requires: ['provider quantity', 'provider recipient', 'recipient quantity'],
  },
  {
    // «autorise une aide d’État de 850 millions d’euros à ArcelorMittal» stays what the body does
    frame: 'financing',
    nouns: 'subvention aide prêt garantie avance crédit pge',
    heads: { compound: '*money' },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG LOC' },
    roles: { quantity: 'compound', provider: 'de de_la_part_de', recipient: 'à pour', instrument: 'self' },
    requires: 'quantity recipient',
    not: 'rembourser baisse hausse coupe',
  },
  {
    frame: 'financing',
    verbs: 'recevoir toucher percevoir obtenir décrocher',
    heads: { 'object.of': 'aide subvention prêt garantie fonds' },
    andHeads: { object: '*money' },
    types: { recipient: 'LOC', provider: 'ORG LOC STATE' },
    roles: {
      recipient: 'subject',
      quantity: 'object',
      provider: 'object.of.of de_la_part_de de',
      instrument: 'object.of',
    },
    requires: 'recipient quantity',
  },
  // acquisition: «vend 300 magasins à Intermarché»
  {
    frame: 'acquisition',
    verbs: 'céder vendre revendre',
    also: true,
    heads: { object: ASSETS },
    andHeads: { object: '*count' },
    types: { acquirer: 'ORG PER' },
    roles: { target: 'object', acquirer: 'à au_profit_de', quantity: 'pour contre moyennant' },
    requires: 'target acquirer',
    not: 'abonné',
  },
  // customer
  {
    // «passe commande de 40 avions à Boeing»
    frame: 'customer',
    verbs: 'passer',
    heads: { object: 'commande' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: {
      customer: 'subject',
      supplier: 'à auprès_de chez object.à object.of.à',
      quantity: 'pour object.of',
    },
    requires: 'customer supplier',
  },
  {
    // «La commande de 30 trains passée par la SNCF à CAF»
    frame: 'customer',
    verbs: 'passer',
    passive: true,
    heads: { object: 'commande contrat' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'agent', supplier: 'à auprès_de avec chez', quantity: 'object.of' },
    requires: 'customer supplier',
  },
  {
    // «équipera le métro de Marseille», «Le métro de Marseille sera équipé par Alstom»
    frame: 'customer',
    verbs: 'équiper approvisionner',
    heads: {
      object:
        'métro tramway réseau ville aéroport stade gare police armée gendarmerie flotte hôpital port ligne parc',
    },
    types: { supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'object' },
    requires: 'customer supplier',
    not: 'ballon balle',
  },
  {
    frame: 'customer',
    verbs: 'équiper approvisionner fournir livrer',
    passive: true,
    heads: { agent: '*name' },
    andHeads: {
      object:
        'métro tramway réseau ville aéroport stade gare police armée gendarmerie flotte hôpital port ligne parc *name',
    },
    types: { supplier: 'ORG' },
    roles: { supplier: 'agent', customer: 'object' },
    requires: 'customer supplier',
  },
  {
    // «La ville de Lyon a confié l’exploitation de son réseau à Keolis»
    frame: 'customer',
    verbs: 'confier attribuer concéder',
    heads: { object: SERVICES },
    types: { supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à object.à', quantity: 'pour pour_un_montant_de' },
    requires: 'customer supplier',
    not: 'ministre député juge tribunal fils présidence',
  },
  {
    frame: 'customer',
    verbs: 'confier attribuer concéder',
    passive: true,
    heads: { object: `${SERVICES} ${CONTRACTS} chantier` },
    types: { supplier: 'ORG' },
    roles: { customer: 'agent', supplier: 'à', quantity: 'object.of pour pour_un_montant_de' },
    requires: 'customer supplier',
    not: 'ministre député juge tribunal présidence',
  },
  {
    // «signe un contrat avec l’armée indonésienne», «renouvelle son contrat avec la ville de Dijon»
    frame: 'customer',
    verbs: 'signer conclure renouveler prolonger reconduire décrocher remporter',
    heads: { object: CONTRACTS },
    andHeads: {
      avec: '*official armée marine police état ministère ville métropole région agglomération hôpital',
      'object.avec':
        '*official armée marine police état ministère ville métropole région agglomération hôpital',
    },
    types: { supplier: 'ORG' },
    roles: {
      supplier: 'subject',
      customer: 'avec object.avec',
      quantity: 'object.of pour pour_un_montant_de',
    },
    requires: 'customer supplier',
    not: NO_CUSTOMERS,
  },
  {
    // «Le contrat entre Suez et la métropole de Bordeaux»: who serves whom is not said of two firms
    frame: 'customer',
    nouns: 'contrat mégacontrat commande marché',
    heads: { of: '*money' },
    notGovernors: 'perdre rompre résilier dénoncer',
    types: { supplier: 'ORG', customer: 'ORG LOC' },
    roles: { supplier: 'pour', quantity: 'of', customer: 'avec de_la_part_de auprès_de en à' },
    requires: 'supplier quantity',
    not: NO_CUSTOMERS,
  },
  {
    frame: 'customer',
    verbs: 'remporter décrocher gagner rafler obtenir',
    heads: { object: 'chantier' },
    types: { supplier: 'ORG', customer: 'ORG LOC' },
    roles: {
      supplier: 'subject',
      customer: 'auprès_de object.pour',
      quantity: 'object.of pour_un_montant_de',
    },
    requires: 'supplier quantity',
  },
  {
    frame: 'customer',
    verbs: 'livrer vendre fournir',
    passive: false,
    heads: { à: 'armée police marine gendarmerie aviation' },
    types: { supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'à', quantity: 'pour' },
    requires: 'customer supplier',
    not: 'information preuve renseignement arme',
  },
  // deal_status
  {
    frame: 'deal_status',
    verbs: 'abandonner enterrer suspendre confirmer relancer finaliser geler annuler reporter',
    heads: { object: 'projet' },
    andHeads: { 'object.of': 'fusion rapprochement mariage' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'object', party: 'subject object.entre', 'party+': 'object.avec avec' },
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'parvenir arriver aboutir',
    heads: { à: 'accord compromis' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'à', party: 'subject', 'party+': 'avec à.avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  {
    // «discutent d’un rapprochement», «étudient une fusion»
    frame: 'deal_status',
    verbs: 'discuter négocier parler',
    heads: {
      de: 'fusion rapprochement mariage alliance contrat accord partenariat',
      object: 'fusion rapprochement mariage alliance contrat accord partenariat',
    },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'de object', party: 'subject', 'party+': 'avec object.avec de.avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    verbs: 'étudier envisager explorer examiner préparer sceller officialiser',
    heads: { object: 'fusion rapprochement mariage' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'object', party: 'subject object.entre', 'party+': 'avec object.avec' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  {
    // «Carrefour et Auchan entrent en négociations exclusives»
    frame: 'deal_status',
    nouns: 'négociation discussion pourparler',
    governors: 'entrer être se:trouver',
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'self', party: 'subject', 'party+': 'avec' },
    requires: 'party subject',
    not: `${NO_DEALS} ${MERGERS} racheter acquérir reprendre céder vendre`,
  },
];
