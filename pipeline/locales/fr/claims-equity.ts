/** How French says that shares change hands, that capital is raised, and that something is ordered. */
import type { Pattern } from '../claims.js';
import { SITES } from './claims-nouns.js';

/** What shares are sold in. */
const BLOCKS = 'bloc paquet tranche lot';
const INTO = 'au_capital_de dans_le_capital_de au_tour_de_table_de';
/** What a firm puts its money in, other than another firm. */
const OUTLETS = `${SITES} matériau modernisation développement recherche projet construction production ligne capacité outil
  infrastructure technologie réseau extension rénovation formation innovation énergie laboratoire numérique`;

export const equity: readonly Pattern[] = [
  // stake
  {
    frame: 'stake',
    nouns: 'participation part',
    roles: { quantity: 'predicate of', holder: 'de', target: 'dans au_capital_de chez' },
    types: { holder: 'ORG PER LOC', target: 'ORG' },
    requires: 'holder target',
    not: 'marché',
  },
  {
    frame: 'stake',
    verbs: 'se:inviter se:hisser',
    types: { target: 'ORG PRODUCT' },
    roles: { holder: 'subject', target: INTO, quantity: 'à_hauteur_de à avec' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'faire',
    heads: { object: 'entrée' },
    types: { target: 'ORG PRODUCT' },
    roles: { holder: 'subject', target: INTO, quantity: 'à_hauteur_de avec' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: BLOCKS,
    governors: `acquérir acheter racheter prendre ramasser détenir posséder obtenir rafler conserver récupérer`,
    types: { target: 'ORG' },
    roles: { quantity: 'of', holder: 'subject', target: 'de dans' },
    requires: 'quantity holder target',
  },
  {
    frame: 'stake',
    verbs: 'céder vendre revendre',
    heads: { object: BLOCKS },
    types: { target: 'ORG' },
    roles: { quantity: 'object.of', target: 'object.of de dans au_capital_de', holder: 'à au_profit_de' },
    requires: 'quantity target',
  },
  {
    frame: 'stake',
    nouns: 'cession vente',
    heads: { de: `${BLOCKS} *percent` },
    types: { target: 'ORG' },
    roles: { quantity: 'de.of de', target: 'de.of de', holder: 'à au_profit_de' },
    requires: 'quantity target',
  },
  {
    frame: 'stake',
    verbs: 'détenir contrôler posséder',
    passive: true,
    heads: { object: 'capital' },
    types: { holder: 'ORG PER LOC', target: 'ORG' },
    roles: {
      holder: 'agent',
      target: 'object.of object.possessive',
      quantity: 'à à_hauteur_de complement agent.of',
    },
    requires: 'holder target',
  },
  // acquisition
  {
    frame: 'acquisition',
    nouns: 'prise_de_contrôle',
    types: { target: 'ORG PRODUCT', acquirer: 'ORG PER' },
    roles: { target: 'de possessive', acquirer: 'par possessive doer', quantity: 'pour' },
    requires: 'target acquirer',
  },
  {
    frame: 'acquisition',
    verbs: 'se:adjuger',
    types: { target: 'ORG PRODUCT', acquirer: 'ORG PER' },
    roles: { acquirer: 'subject', target: 'object', quantity: 'pour contre moyennant' },
    requires: 'acquirer target',
    not: 'titre victoire étape coupe match course set médaille trophée tournoi',
  },
  {
    frame: 'acquisition',
    verbs: 'rejoindre intégrer',
    heads: { object: 'groupe giron escarcelle portefeuille' },
    types: { target: 'ORG', acquirer: 'ORG' },
    roles: { target: 'subject', acquirer: 'object.named object.of', quantity: 'pour' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'attribuer confier céder',
    heads: { subject: 'tribunal justice juge' },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    roles: { target: 'object', acquirer: 'à' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    nouns: 'candidat repreneur acquéreur prétendant',
    heads: { à: 'reprise rachat acquisition' },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    roles: { acquirer: 'bearer subject', target: 'à.of' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    nouns: 'lice rang course',
    governors: 'être rester demeurer se:mettre entrer',
    heads: { pour: 'reprise rachat acquisition' },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    roles: { acquirer: 'subject', target: 'pour.of' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    nouns: `offre_de_reprise offre_d'_achat proposition_de_rachat proposition_de_reprise offre_d'_acquisition
      proposition_d'_achat`,
    governors: 'recevoir rejeter repousser accepter étudier examiner décliner refuser',
    heads: { subject: '*name' },
    types: { target: 'ORG', acquirer: 'ORG PER' },
    roles: { target: 'subject', acquirer: 'de de_la_part_de', quantity: 'of' },
    requires: 'acquirer target',
    not: 'emploi',
  },
  {
    frame: 'acquisition',
    verbs: 'convoiter lorgner courtiser',
    types: { target: 'ORG', acquirer: 'ORG PER' },
    roles: { acquirer: 'subject', target: 'object sur' },
    requires: 'acquirer target',
    not: 'joueur attaquant défenseur milieu électeur poste',
  },
  // funding_round
  {
    frame: 'funding_round',
    nouns: 'augmentation_de_capital recapitalisation',
    types: { company: 'ORG' },
    roles: {
      quantity: 'of self predicate',
      company: 'de possessive pour doer subject',
      investor: 'auprès_de par',
    },
    requires: 'quantity company',
  },
  // financing
  {
    frame: 'financing',
    verbs: 'renflouer recapitaliser',
    types: { provider: 'ORG LOC PER', recipient: 'ORG' },
    roles: { provider: 'subject', recipient: 'object', quantity: 'à_hauteur_de de pour avec' },
    requires: 'provider recipient',
  },
  // investment
  {
    frame: 'investment',
    verbs: 'mettre injecter placer',
    heads: { object: '*money' },
    andHeads: { dans: OUTLETS },
    types: { investor: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: 'dans.of' },
    requires: 'investor quantity',
  },
  // revenue
  {
    frame: 'revenue',
    verbs: 'rapporter',
    heads: { object: '*money' },
    andHeads: { à: '*name *the' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'à' },
    requires: 'quantity org',
  },
  // customer: «l’achat de 114 Airbus» names the maker by what it makes
  {
    frame: 'customer',
    nouns: 'achat commande acquisition',
    notGovernors:
      'recevoir décrocher remporter enregistrer engranger obtenir gagner signer rafler empocher passer',
    heads: { de: '*name' },
    andHeads: { de: '*count' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { supplier: 'auprès_de à de', customer: 'par possessive doer subject' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'acheter commander acquérir',
    heads: { object: '*name' },
    andHeads: { object: '*count' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { supplier: 'auprès_de à object', customer: 'subject', quantity: 'pour' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'passer',
    heads: { object: 'commande' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à auprès_de chez', quantity: 'object.of pour' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'remporter gagner décrocher rafler',
    heads: { object: "appel_d'_offres appel_d'_offre" },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'object.of de auprès_de' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'retenir sélectionner choisir',
    passive: true,
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'object', customer: 'agent' },
    requires: 'customer supplier',
    not: 'prix jury concours trophée programme finale équipe joueur sélection festival tournoi tribunal justice juge',
  },
  {
    frame: 'customer',
    verbs: 'se:approvisionner se:fournir',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'chez auprès_de' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    nouns: 'contrat',
    heads: { of: '*money' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { quantity: 'of', customer: 'avec', supplier: 'possessive doer topic' },
    requires: 'quantity customer supplier',
    not: 'assurance travail sponsoring joueur',
  },
];
