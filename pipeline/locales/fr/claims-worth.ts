/** How French says in yet other words what a firm is worth. */
import type { Pattern } from '../claims.js';

const WORTH = `valorisation valeur_d'_entreprise capitalisation capitalisation_boursière valeur_boursière
  valeur_en_bourse valeur_de_marché`;
const RISES = 'atteindre dépasser avoisiner approcher frôler excéder franchir toucher talonner repasser';

export const worth: readonly Pattern[] = [
  {
    frame: 'valuation',
    verbs: 'se:valoriser se:évaluer',
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'à complement autour_de' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: 'chiffrer évaluer estimer fixer établir arrêter situer porter ramener',
    heads: { patient: `valeur ${WORTH}` },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'patient.of patient.possessive', quantity: 'à complement autour_de entre sous' },
    requires: 'quantity target',
    not: 'mobilier bien dégât stock',
  },
  {
    // «Sa fortune a été estimée à 3,3 milliards de dollars»
    frame: 'valuation',
    verbs: 'chiffrer évaluer estimer',
    heads: { patient: 'fortune fortune_personnelle fortune_professionnelle' },
    types: { target: 'PER' },
    roles: { target: 'patient.owner patient.possessive', quantity: 'à complement autour_de entre' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: `${RISES} totaliser afficher peser représenter valoir`,
    heads: { 'object.of': WORTH, de: WORTH },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'object' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: RISES,
    heads: { en: 'bourse', à: 'bourse' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'object' },
    requires: 'quantity target',
    not: 'vente bénéfice revenu chiffre_d’_affaires dollar action titre',
  },
  {
    frame: 'valuation',
    verbs: 'capitaliser',
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'object' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: 'flirter',
    heads: { 'avec.of': WORTH, de: WORTH, en: 'bourse', à: 'bourse' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'avec' },
    requires: 'quantity target',
  },
  // «avec ses 250 milliards de capitalisation, Kombi …», «(250 milliards de capitalisation)»
  {
    frame: 'valuation',
    nouns: WORTH,
    heads: { numbered: '*own *money', numeral: '*own *money', compound: '*own *money' },
    types: { target: 'ORG PRODUCT' },
    roles: {
      quantity: 'compound',
      target: 'compound.outside compound.possessive compound.bearer main subject',
    },
    requires: 'quantity target',
    not: 'perdre gagner effacer regagner',
  },
  // «confère à EDF une valeur d’entreprise de 46 milliards», «les experts lui prêtent une valeur de …»
  {
    frame: 'valuation',
    verbs: `conférer donner attribuer accorder prêter octroyer reconnaître assigner offrir garantir assurer valoir
      permettre apporter fixer`,
    heads: { object: `${WORTH} valeur` },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'à object.of object.à', quantity: 'object.of de à' },
    requires: 'quantity target',
  },
  // «fait ressortir la valeur de Believe à 1,5 milliard», «ressort à 200 euros»
  {
    frame: 'valuation',
    verbs: 'ressortir apparaître',
    heads: { subject: `${WORTH} valeur`, object: `${WORTH} valeur`, patient: `${WORTH} valeur` },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'object.of subject.of subject.possessive', quantity: 'à object.of' },
    requires: 'quantity target',
  },
  // «avec une valeur de 4,3 milliards de dollars»
  {
    frame: 'valuation',
    nouns: WORTH,
    heads: { of: '*money' },
    types: { target: 'ORG PRODUCT' },
    roles: { quantity: 'of', target: 'de possessive pour subject governed main' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    nouns: 'valeur',
    governors: 'accéder atteindre devenir lever entrer rejoindre afficher avoir représenter revendiquer',
    heads: { of: '*money' },
    types: { target: 'ORG' },
    roles: { quantity: 'of', target: 'subject' },
    requires: 'quantity target',
    not: 'marchandise cocaïne drogue objet butin contrat commande bien action titre objectif cible bijou produit',
  },
  // «Kombi a vu sa valorisation bondir à 3 milliards»
  {
    frame: 'valuation',
    verbs: `bondir fondre tomber grimper chuter monter passer retomber remonter dégringoler doubler tripler reculer baisser
      descendre redescendre ramener porter plonger`,
    forms: 'infinitive',
    governors: 'voir faire',
    also: true,
    heads: { subject: WORTH },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject.possessive subject.of', quantity: 'à sous' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: 'valoriser évaluer estimer',
    heads: { object: 'totalité intégralité ensemble capital fonds_propres *percent' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'object.of de', quantity: 'à complement autour_de' },
    requires: 'quantity target',
    not: 'opération transaction perte',
  },
  // «deuxième capitalisation du pays avec 3 milliards», «licorne à 3 milliards»
  {
    frame: 'valuation',
    nouns: 'capitalisation capitalisation_boursière licorne décacorne valorisation',
    andHeads: { avec: '*money', à: '*money' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'bearer', quantity: 'avec à' },
    requires: 'quantity target',
    not: 'perdre',
  },
  {
    frame: 'valuation',
    nouns: WORTH,
    heads: { predicate: '*money' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'de pour done_pour possessive', quantity: 'predicate' },
    requires: 'quantity target',
    not: 'perdre gagner prendre effacer abandonner regagner',
  },
  // «L’offre valorise l’ensemble à 1,9 milliard»: what is bought
  {
    frame: 'valuation',
    verbs: 'valoriser évaluer estimer',
    passive: false,
    heads: { object: 'ensemble' },
    types: { target: 'ORG' },
    roles: { target: 'object.of bought', quantity: 'à autour_de object complement' },
    requires: 'target quantity',
  },
];
