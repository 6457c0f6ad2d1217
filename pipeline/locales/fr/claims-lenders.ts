/** How French says in passing who lends, vouches for, aids, and takes an aid away. */
import type { Pattern } from '../claims.js';

const GIVERS = 'ORG LOC STATE';
const DEBTS = 'dette emprunt prêt crédit';
const CREDITS = `coup_de_pouce rallonge dotation subside ligne_de_crédit facilité_de_crédit refinancement crédit-relais
  prêt_garanti pge`;
const LOANS = `prêt crédit subvention aide garantie emprunt financement avance avance_remboursable enveloppe soutien
  prêt_garanti ${CREDITS}`;
/** Aid, behind an amount of it. */
const AID = 'aide subvention prêt garantie fonds';
/** Who lends and gives without a name. */
const LENDERS = `état gouvernement région département métropole ville commune mairie agglomération collectivité ministère
  conseil_départemental conseil_régional conseil_municipal union_européenne banque *official`;

export const lenders: readonly Pattern[] = [
  // «a garanti la dette de Kombi», «cautionne l’emprunt de Kombi»
  {
    frame: 'financing',
    verbs: 'garantir cautionner reprendre refinancer racheter effacer',
    passive: false,
    heads: { object: DEBTS },
    andHeads: { 'object.of': '*name' },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'subject', recipient: 'object.of', instrument: 'object' },
    requires: 'provider recipient',
    not: 'reprendre racheter',
  },
  // «bénéficie d’un coup de pouce de 3 millions de la Corrèze»
  {
    frame: 'financing',
    verbs: 'bénéficier profiter disposer',
    heads: { de: LOANS },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: {
      recipient: 'subject',
      quantity: 'de.of',
      provider: 'de.of.of de_la_part_de auprès_de',
      instrument: 'de',
    },
    requires: 'recipient quantity',
  },
  // «a encaissé 9 millions d’euros d’aides publiques»
  {
    frame: 'financing',
    verbs: 'encaisser toucher percevoir recevoir empocher engranger obtenir capter décrocher',
    heads: { 'object.of': AID, de: AID },
    andHeads: { object: '*money' },
    types: { provider: GIVERS, recipient: 'ORG' },
    roles: {
      recipient: 'subject',
      quantity: 'object',
      provider: 'object.of.of de_la_part_de auprès_de',
      instrument: 'object.of de',
    },
    requires: 'recipient quantity',
  },
  // «L’Union européenne y contribuera à hauteur de 19 millions», «La Région met 1 million au pot»
  {
    frame: 'financing',
    verbs: 'contribuer participer abonder cofinancer',
    heads: { subject: LENDERS },
    andHeads: { à_hauteur_de: '*money', pour: '*money' },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'subject', quantity: 'à_hauteur_de pour', recipient: 'à.of à object concern' },
    requires: 'provider quantity',
    not: 'baisse hausse croissance déficit',
  },
  {
    frame: 'financing',
    verbs: 'mettre remettre ajouter apporter',
    sure: true,
    heads: { à: 'pot', dans: 'pot' },
    andHeads: { subject: LENDERS },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'subject', quantity: 'object', recipient: 'pour concern' },
    requires: 'provider quantity',
  },
  // «s’est endetté de 500 millions auprès d’Altor»
  {
    frame: 'financing',
    verbs: 'se:endetter',
    types: { provider: 'ORG', recipient: 'ORG LOC' },
    roles: { recipient: 'subject', quantity: 'de à_hauteur_de pour', provider: 'auprès_de' },
    requires: 'recipient quantity',
  },
  // «a supprimé sa subvention de 40 000 euros à Kombi»
  {
    frame: 'financing',
    verbs: 'supprimer retirer suspendre couper geler annuler',
    passive: false,
    heads: { object: 'subvention aide dotation prêt crédit garantie avance rallonge' },
    andHeads: { object: '*own' },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'subject', quantity: 'object.of', recipient: 'à object.à', instrument: 'object' },
    requires: 'provider recipient',
    negates: true,
  },
  // «vole au secours de Kombi», «vient en aide à Kombi»
  {
    frame: 'financing',
    verbs: 'venir voler courir',
    heads: { à: 'secours rescousse', en: 'aide' },
    andHeads: { subject: LENDERS },
    types: { provider: GIVERS, recipient: 'ORG' },
    roles: { provider: 'subject', recipient: 'à.of à', quantity: 'avec.of avec', instrument: 'avec' },
    requires: 'provider recipient',
  },
  // «L’usine sera financée par un crédit de 120 millions, mené par Altor, et par une subvention de 60 millions»
  {
    frame: 'financing',
    verbs: 'financer cofinancer',
    passive: true,
    heads: { par: LOANS, avec: LOANS, via: LOANS, grâce_à: LOANS },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: {
      recipient: 'object object.of object.possessive topic',
      quantity: 'par.of avec.of via.of grâce_à.of',
      instrument: 'par avec via grâce_à',
      provider: 'par.done_par par.auprès_de par.of.of',
    },
    requires: 'recipient quantity',
    sure: true,
  },
  // «L’aide de l’État à Kombi s’élève à 5 millions»
  {
    frame: 'financing',
    nouns: 'aide subvention prêt',
    heads: { predicate: '*money' },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'de possessive', recipient: 'à pour', quantity: 'predicate', instrument: 'self' },
    requires: 'recipient quantity',
    not: 'rembourser baisse hausse',
  },
  // «La Région a épaulé financièrement Kombi»
  {
    frame: 'financing',
    verbs: 'soutenir épauler aider accompagner appuyer',
    sure: true,
    beside: 'financièrement',
    heads: { subject: LENDERS },
    types: { provider: GIVERS, recipient: 'ORG' },
    roles: { provider: 'subject', recipient: 'object', quantity: 'à_hauteur_de' },
    requires: 'provider recipient',
  },
  // «accompagne Kombi avec un prêt de 50 millions»
  {
    frame: 'financing',
    verbs: 'accompagner soutenir aider épauler appuyer sauver secourir',
    heads: { avec: LOANS, via: LOANS, grâce_à: LOANS, par: LOANS },
    andHeads: { 'avec.of': '*money', 'via.of': '*money', 'grâce_à.of': '*money', 'par.of': '*money' },
    types: { provider: GIVERS, recipient: 'ORG' },
    roles: {
      provider: 'subject',
      recipient: 'object',
      quantity: 'avec.of via.of grâce_à.of par.of',
      instrument: 'avec via grâce_à par',
    },
    requires: 'provider recipient quantity',
  },
  // «est cofinancé par l’Ademe», «La ville subventionne Kombi»: how much is not said
  {
    frame: 'financing',
    verbs: 'cofinancer subventionner',
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'subject', recipient: 'object object.of' },
    requires: 'provider recipient',
  },
  // «a adopté une aide de 50 milliards pour l’Ukraine»
  {
    frame: 'financing',
    verbs: 'adopter entériner avaliser',
    heads: { object: LOANS },
    andHeads: { 'object.of': '*money' },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: {
      provider: 'subject',
      quantity: 'object.of',
      recipient: 'à pour object.à object.pour',
      instrument: 'object',
    },
    requires: 'provider quantity recipient',
  },
];
