/** How French says without a figure, or in passing, how a firm does: in the black, in the red, by what it turns over, by its share and its prices. */
import type { Pattern } from '../claims.js';
import { DOWN, UP } from './claims-figures.js';
import { GOODS } from './claims-nouns.js';

/** What shares are quoted at. */
const QUOTED = `cours_de_bourse cours_de_l'_action`;
const SHARE = `action titre cours valeur ${QUOTED}`;
/** What money is spent for that is done, and not sold. */
const WORKS =
  'travaux travail chantier projet opération rénovation réfection construction installation aménagement équipement';

const MOVES = [
  ['up', UP, 'propulser doper porter gonfler soutenir hisser'],
  ['down', DOWN, 'plomber lester pénaliser couler alourdir précipiter'],
] as const;

export const earnings: readonly Pattern[] = [
  // «Kombi est redevenu bénéficiaire», «n’a jamais été rentable»
  {
    frame: 'profit',
    verbs: 'être redevenir devenir rester demeurer',
    forms: 'finite infinitive',
    heads: { complement: 'bénéficiaire rentable excédentaire profitable' },
    without: 'de',
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'complement.of' },
    requires: 'org',
  },
  {
    frame: 'profit',
    verbs: 'être redevenir devenir rester demeurer',
    forms: 'finite infinitive',
    heads: { complement: 'déficitaire' },
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'complement.of' },
    negates: true,
    requires: 'org',
  },
  // «est dans le rouge», «Toujours dans le rouge, Kombi …»
  {
    frame: 'profit',
    verbs: 'être rester replonger basculer retomber passer',
    forms: 'finite',
    heads: { dans: 'rouge' },
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'dans.of' },
    negates: true,
    requires: 'org',
    not: 'bourse séance indice cote cours action titre valeur',
  },
  // «est repassé dans le vert», «a renoué avec les bénéfices»
  {
    frame: 'profit',
    verbs: 'renouer revenir repasser retrouver',
    heads: { avec: 'bénéfice rentabilité profit', à: 'bénéfice rentabilité profit', dans: 'vert noir' },
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'avec.of à.of' },
    requires: 'org',
    not: 'bourse séance indice cote',
  },
  // «perd de l’argent», «gagne de l’argent»
  ...(['perdre', 'gagner'] as const).map(
    (verb): Pattern => ({
      frame: 'profit',
      verbs: verb,
      passive: false,
      heads: { de: 'argent', object: 'argent' },
      types: { org: 'ORG' },
      roles: { org: 'subject' },
      requires: 'org',
    }),
  ),
  // «laisse une ardoise de 9 millions d’euros»
  {
    frame: 'profit',
    nouns: 'ardoise trou',
    governors: 'laisser afficher accuser creuser présenter',
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'of' },
    negates: true,
    requires: 'quantity org',
  },
  // «brasse plus de 70 millions d’euros par an», «facture 38 millions d’euros par an»
  {
    frame: 'revenue',
    verbs: 'brasser facturer',
    passive: false,
    heads: { object: '*money' },
    without: 'de',
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'object' },
    requires: 'quantity org',
    not: 'client patient usager abonné foyer particulier consommateur ménage assuré',
  },
  // «n’a pas dépassé 3 millions d’euros de volume d’affaires»
  {
    frame: 'revenue',
    verbs:
      'dépasser atteindre frôler avoisiner approcher franchir excéder viser réaliser faire représenter peser',
    heads: {
      'object.of': `volume_d'_affaires activité facturation`,
      de: `volume_d'_affaires activité facturation`,
    },
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'object' },
    affirms: true,
    requires: 'quantity org',
  },
  // «Avec une activité de 92 millions d’euros», «L’activité de Kombi a représenté 200 millions d’euros»
  {
    frame: 'revenue',
    nouns: 'activité',
    after: 'avec pour sur',
    heads: { of: '*money' },
    types: { org: 'ORG' },
    roles: { org: 'main subject', quantity: 'of' },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    verbs: 'représenter peser atteindre dépasser se:élever avoisiner frôler',
    heads: { subject: 'activité' },
    andHeads: { object: '*money', à: '*money' },
    types: { org: 'ORG' },
    roles: { org: 'subject.owner subject.possessive', quantity: 'object à' },
    requires: 'quantity org',
  },
  // «sabre son dividende», without saying by how much
  {
    frame: 'change',
    verbs: 'sabrer tailler raboter rogner amputer réduire baisser diminuer',
    passive: false,
    heads: {
      object:
        'dividende rémunération prime salaire budget subvention dotation production cadence objectif prévision',
    },
    types: { subject: 'ORG LOC' },
    roles: { metric: 'object', subject: 'subject', quantity: 'de' },
    values: { direction: 'down' },
    requires: 'metric subject',
  },
  ...MOVES.flatMap(([direction, own, moving]): readonly Pattern[] => [
    // «Le cours de Bourse de Kombi a chuté de 9 %»
    {
      frame: 'stock_move',
      verbs: own,
      sure: true,
      heads: { subject: QUOTED },
      roles: { quantity: 'de object', issuer: 'subject.owner subject.named subject.possessive topic' },
      values: { direction },
      requires: 'quantity issuer',
    },
    // «propulsant son action de 21 %», «a plombé le titre de 4 %»
    {
      frame: 'stock_move',
      verbs: moving,
      passive: false,
      heads: { object: SHARE },
      andHeads: { de: '*percent' },
      roles: { quantity: 'de', issuer: 'object.owner object.named object.possessive topic' },
      values: { direction },
      requires: 'quantity issuer',
    },
    // «L’action a plongé. Elle a fermé en baisse de 4 %»
    {
      frame: 'stock_move',
      verbs: 'terminer clôturer finir fermer ouvrir évoluer achever',
      passive: false,
      heads: { subject: '*pronoun' },
      andHeads: { en: direction === 'up' ? 'hausse progression' : 'baisse repli recul retrait' },
      types: { issuer: 'ORG PRODUCT' },
      roles: { quantity: 'en.of', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
      not: 'exercice année trimestre semestre',
    },
    // «Le baril de Brent reculait de 1,2 % à 73,60 dollars»: what it costs then
    {
      frame: 'price',
      verbs: own,
      also: true,
      heads: { subject: `baril once tonne boisseau livre mégawattheure cours prix ${GOODS}` },
      andHeads: { à: '*money' },
      roles: { item: 'subject', quantity: 'à' },
      requires: 'item quantity',
      not: `action titre ${QUOTED}`,
    },
  ]),
  // «une équipe de 25 personnes», beside the name of the firm
  {
    frame: 'headcount',
    nouns: 'équipe',
    heads: { of: '*count' },
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'bearer apposed' },
    requires: 'quantity org',
    not: 'chercheur projet match football rugby',
  },
  // «a fixé à 19 990 euros le prix de départ de sa citadine»
  {
    frame: 'price',
    verbs: 'fixer porter ramener',
    passive: false,
    heads: { object: 'prix tarif', complement: 'prix tarif' },
    andHeads: { à: '*money' },
    types: { seller: 'ORG' },
    roles: {
      item: 'object.of.of object.of complement.of.of complement.of',
      quantity: 'à',
      seller: 'subject',
    },
    requires: 'item quantity',
  },
  // «est proposé au tarif de 89 euros», «vendu au prix de 12 euros»
  {
    frame: 'price',
    nouns: 'tarif prix',
    after: 'à',
    heads: { of: '*money' },
    types: { seller: 'ORG' },
    governors: 'proposer vendre commercialiser offrir afficher écouler facturer lancer acheter louer',
    roles: { item: 'governed', quantity: 'of', seller: 'governed.owner' },
    requires: 'item quantity',
  },
  // «Six logements ont été rénovés, pour un coût de 480 000 euros»
  {
    frame: 'price',
    nouns: 'coût montant budget enveloppe facture',
    after: 'pour',
    heads: { of: '*money' },
    roles: { item: 'subject', quantity: 'of' },
    only: {
      subject: `logement salle école pont route bâtiment gymnase piscine église toit toiture rue place ${WORKS}`,
    },
    requires: 'item quantity',
  },
  // «Il faudra débourser 49 euros pour une journée», «Comptez 49 euros l’entrée»
  {
    frame: 'price',
    verbs: 'compter débourser payer',
    heads: { pour: '*some *article' },
    andHeads: { object: '*money' },
    without: 'subject',
    never: { pour: 'personne dette amende impôt salarié famille victime erreur' },
    roles: { item: 'pour', quantity: 'object' },
    requires: 'item quantity',
  },
];
