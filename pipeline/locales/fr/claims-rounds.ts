/** How French says in other words that capital is raised, what a firm is worth then, and what is invested. */
import type { Pattern } from '../claims.js';
import { SITES } from './claims-nouns.js';

const ROUNDS = `tour tour_de_table tour_de_financement tour_d'_amorçage levée levée_de_fonds série_a série_b série_c série_d
  augmentation_de_capital financement_d'_amorçage financement`;
/** Those of them that are nothing else. */
const CLEAR_ROUNDS = `tour_de_table tour_de_financement tour_d'_amorçage levée levée_de_fonds série_a série_b série_c série_d
  augmentation_de_capital financement_d'_amorçage`;
/** Who lives on capital raised. */
const STARTUPS = `start-up startup jeune_pousse licorne pépite fintech biotech medtech foodtech greentech legaltech deeptech
  néobanque scale-up scaleup`;
/** Where a firm puts its money. */
const OUTLETS = `${SITES} installation infrastructure data_center datacenter centre_de_données ia intelligence_artificielle
  cloud rénovation modernisation agrandissement extension construction production recherche développement parc chais flotte
  machine robot îlot ligne chaudière équipement numérique outil entrepôt investissement formation digitalisation`;
const WORTH = "valorisation valeur_d'_entreprise capitalisation capitalisation_boursière valeur_boursière";

export const rounds: readonly Pattern[] = [
  // funding_round
  {
    frame: 'funding_round',
    verbs: `boucler réaliser annoncer finaliser conclure clôturer clore réussir effectuer officialiser dévoiler signer
      lancer préparer négocier`,
    heads: { object: ROUNDS },
    types: { company: 'ORG PRODUCT', investor: 'ORG PER' },
    roles: {
      company: 'subject',
      quantity: 'object.of de de.of',
      investor: 'auprès_de avec',
      'investor+': 'avec.of aux_côtés_de object.avec.of',
    },
    requires: ['company quantity', 'company investor'],
    not: 'monde piste france circuit dette obligation prêt valorisation',
  },
  // «Augmentation de capital de 220 millions chez Kombi», «Tour d’amorçage à 4 millions pour Kombi»
  {
    frame: 'funding_round',
    nouns: CLEAR_ROUNDS,
    types: { company: 'ORG PRODUCT', investor: 'ORG PER' },
    roles: { quantity: 'of à', company: 'chez pour', investor: 'auprès_de avec' },
    requires: 'quantity company',
    not: 'ligue coupe match',
  },
  // «La start-up Kombi a attiré 500 millions»
  {
    frame: 'funding_round',
    verbs: 'attirer capter obtenir engranger sécuriser décrocher empocher récolter réunir recevoir',
    heads: { subject: STARTUPS },
    andHeads: { object: '*money' },
    types: { company: 'ORG PRODUCT', investor: 'ORG PER' },
    never: { de: '*official', de_la_part_de: '*official' },
    roles: { company: 'subject', quantity: 'object', investor: 'auprès_de de_la_part_de grâce_à de' },
    requires: 'company quantity',
    not: `subvention aide prêt crédit bourse contrat commande amende prime récompense prix emprunt état région bpifrance
      ademe dommage client marché garantie`,
  },
  // «engrange 45 millions grâce à Altor»
  {
    frame: 'funding_round',
    verbs: 'lever engranger récolter empocher collecter réunir sécuriser',
    heads: { grâce_à: '*name' },
    andHeads: { object: '*money' },
    types: { company: 'ORG PRODUCT', investor: 'ORG PER' },
    roles: { company: 'subject', quantity: 'object', investor: 'grâce_à' },
    requires: 'company quantity investor',
    not: 'don vote voix bénéfice vente prix',
  },
  // «s’est financée à hauteur de 12 millions auprès d’Altor»
  {
    frame: 'funding_round',
    verbs: 'se:financer',
    types: { company: 'ORG PRODUCT', investor: 'ORG PER' },
    roles: { company: 'subject', quantity: 'à_hauteur_de', investor: 'auprès_de' },
    requires: 'company quantity investor',
    not: 'dette emprunt obligation prêt',
  },
  // «l’augmentation de capital réservée à Luc Petit»
  {
    frame: 'funding_round',
    verbs: 'réserver ouvrir proposer souscrire',
    passive: true,
    heads: { object: 'augmentation_de_capital' },
    types: { company: 'ORG', investor: 'ORG PER' },
    roles: { investor: 'à agent', company: 'object.of object.possessive topic', quantity: 'object.of' },
    requires: 'investor company',
  },
  {
    frame: 'funding_round',
    verbs: 'lever réunir récolter collecter sécuriser',
    heads: { object: '*money' },
    types: { company: 'ORG PRODUCT', investor: 'ORG PER' },
    roles: {
      company: 'subject',
      quantity: 'object',
      investor: 'auprès_de',
      'investor+': 'avec.of aux_côtés_de',
    },
    requires: 'company quantity investor',
    not: 'don vote voix signature parrainage',
  },
  {
    frame: 'funding_round',
    nouns: "financement_d'_amorçage tour_d'_amorçage financement_en_série_a",
    types: { company: 'ORG PRODUCT' },
    roles: { quantity: 'of', company: 'de subject holder', investor: 'auprès_de' },
    requires: 'quantity company',
  },
  {
    frame: 'funding_round',
    verbs: 'mener diriger emmener souscrire piloter coordonner conduire orchestrer boucler compléter',
    passive: true,
    heads: { object: CLEAR_ROUNDS },
    types: { investor: 'ORG PER', company: 'ORG' },
    roles: {
      investor: 'agent',
      'investor+': 'avec.of aux_côtés_de',
      company: 'object.possessive served_à topic',
      quantity: 'object.of',
    },
    requires: 'investor',
    not: 'monde piste france circuit',
  },
  {
    frame: 'funding_round',
    verbs: 'atteindre se:élever porter dépasser avoisiner totaliser représenter se:monter approcher être',
    heads: { subject: ROUNDS },
    types: { company: 'ORG PRODUCT' },
    roles: { quantity: 'object à sur', company: 'subject.of subject.possessive subject.pour' },
    requires: 'quantity company',
    not: 'valorisation',
  },
  {
    frame: 'funding_round',
    nouns: 'levée_de_fonds levée tour_de_table augmentation_de_capital',
    types: { company: 'ORG PRODUCT' },
    roles: { quantity: 'of', company: 'holder', investor: 'auprès_de' },
    requires: 'quantity company',
  },
  // valuation
  {
    frame: 'valuation',
    verbs: 'valoriser',
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'object beside', quantity: 'à complement autour_de à_hauteur_de' },
    requires: 'quantity target',
    not: 'dégât coût préjudice dommage perte montant population besoin opération transaction rachat contrat',
  },
  {
    frame: 'valuation',
    verbs: 'estimer évaluer fixer',
    passive: true,
    heads: { object: `valeur ${WORTH}` },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'object.of object.possessive', quantity: 'à complement' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs:
      'être ressortir se:établir se:élever atteindre monter grimper bondir passer dépasser avoisiner approcher',
    heads: { subject: WORTH },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject.of subject.possessive topic', quantity: 'à object' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    nouns: 'sur_la_base_de',
    heads: { self: `valeur ${WORTH} prix` },
    types: { target: 'ORG' },
    roles: { quantity: 'self.of', target: 'self.de bought subject topic' },
    requires: 'quantity target',
    not: 'action titre',
  },
  {
    frame: 'valuation',
    nouns: WORTH,
    heads: { fronted: '*money' },
    types: { target: 'ORG' },
    roles: { quantity: 'fronted', target: 'de possessive its topic' },
    requires: 'quantity target',
  },
  // investment
  {
    frame: 'investment',
    verbs: 'consacrer affecter allouer dédier',
    heads: { à: OUTLETS },
    andHeads: { object: '*money' },
    types: { investor: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: 'à.of à.à' },
    requires: 'investor quantity',
  },
  {
    frame: 'investment',
    verbs: 'mettre poser aligner',
    heads: { sur: 'table' },
    andHeads: { inner: '*thing *plural *count' },
    types: { investor: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: 'dans pour.of' },
    requires: 'investor quantity',
    not: 'offre rachat état région',
  },
  {
    frame: 'investment',
    verbs: 'engloutir claquer flamber déverser dépenser engager injecter débloquer investir mettre',
    heads: { dans: OUTLETS },
    andHeads: { object: '*money' },
    types: { investor: 'ORG PER' },
    roles: { investor: 'subject', quantity: 'object', investee: 'dans.of' },
    requires: 'investor quantity',
    not: 'amende loyer salaire impôt',
  },
  {
    frame: 'investment',
    verbs: 'injecter investir mettre placer',
    passive: true,
    heads: { dans: OUTLETS },
    andHeads: { object: '*money' },
    types: { investor: 'ORG PER' },
    roles: { investor: 'agent topic', quantity: 'object', investee: 'dans.of' },
    requires: 'investor quantity',
  },
  {
    frame: 'investment',
    verbs: 'mettre remettre injecter ajouter sortir apporter investir',
    heads: { de: 'poche denier fonds_propres' },
    andHeads: { object: '*money' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: 'dans topic' },
    requires: 'investor quantity',
  },
  // «verse 3 milliards pour prendre 49 % de Kombi»
  {
    frame: 'investment',
    verbs: 'verser débourser payer dépenser mettre apporter',
    heads: { object: '*money' },
    andHeads: { inner: '*percent' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: 'inner.of dans' },
    requires: 'investor quantity investee',
  },
  {
    frame: 'investment',
    verbs: 'ouvrir',
    heads: { object: 'capital' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: {
      investee: 'object.of object.possessive',
      investor: 'à',
      quantity: 'moyennant pour contre',
    },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    nouns: 'ouverture',
    heads: { de: 'capital' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investee: 'de.of de.possessive', investor: 'à', quantity: 'moyennant pour contre' },
    requires: 'investor investee',
  },
  // backing
  {
    frame: 'backing',
    verbs: 'accompagner soutenir épauler financer',
    heads: { subject: '*name', object: '*name' },
    types: { investor: 'ORG', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'object' },
    andHeads: { depuis: 'début création origine amorçage lancement démarrage naissance' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'accompagner soutenir épauler financer',
    types: { investor: 'ORG PER', investee: 'ORG' },
    heads: { subject: 'fonds investisseur actionnaire business_angel capital-risqueur' },
    roles: { investor: 'subject', investee: 'object' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'entrer',
    forms: 'infinitive',
    governors: 'faire',
    types: { investor: 'ORG PER', investee: 'ORG' },
    heads: { à: 'capital', dans: 'capital' },
    roles: { investor: 'object à.named dans.named', investee: 'subject' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    nouns: 'présent présente',
    types: { investor: 'ORG PER', investee: 'ORG' },
    heads: {
      à: 'tour_de_table actionnariat capital',
      dans: 'tour_de_table actionnariat',
      depuis: 'amorçage',
    },
    roles: { investor: 'bearer', investee: 'à.of dans.of de topic bought' },
    requires: 'investor investee',
  },
  // «boucle un tour de série C mené par Altor», «annonce une levée de 62 millions, menée par Altor, avec Zerna»
  {
    frame: 'funding_round',
    verbs: 'boucler réaliser annoncer finaliser conclure clôturer réussir clore effectuer dévoiler',
    passive: false,
    heads: { object: `${CLEAR_ROUNDS} tour` },
    andHeads: { 'object.done_par': '*name' },
    types: { company: 'ORG PRODUCT', investor: 'ORG PER' },
    roles: {
      company: 'subject',
      quantity: 'object.of de',
      investor: 'object.done_par',
      'investor+': 'avec.of object.done_avec.of object.done_avec object.done_aux_côtés_de avec aux_côtés_de',
    },
    requires: 'company investor',
    sure: true,
  },
  // «discute avec Altor d’un tour de table de 1,5 milliard»
  {
    frame: 'funding_round',
    nouns: `${CLEAR_ROUNDS}`,
    governors: 'discuter négocier parler',
    types: { company: 'ORG PRODUCT', investor: 'ORG PER' },
    roles: { company: 'subject', quantity: 'of', investor: 'before_avec avec' },
    requires: 'company investor',
    sure: true,
  },
];
