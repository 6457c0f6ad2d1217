/** How French says in passing that capital is raised and put to work: rounds, stakes bought with money, what it is spent on. */
import type { Pattern } from '../claims.js';
import { SITES } from './claims-nouns.js';

const ROUNDS = `tour tour_de_table tour_de_financement tour_d'_amorçage levée levée_de_fonds série_a série_b série_c série_d
  augmentation_de_capital`;
/** Those of them that are nothing else. */
const CLEAR_ROUNDS = `tour_de_table tour_de_financement tour_d'_amorçage levée_de_fonds série_a série_b série_c série_d
  augmentation_de_capital`;
/** Where the crowd pays. */
const CROWDS = `ulule kisskissbankbank kiss_kiss_bank_bank plateforme campagne financement_participatif crowdfunding
  campagne_de_financement_participatif campagne_de_financement collecte`;
/** Who has money in a firm already. */
const OWNERS = 'actionnaire investisseur associé';
const NO_CAPITAL =
  'don vote voix signature amende plus-value bénéfice prime dividende gain loyer vente économie impôt';
/** Money that was raised. */
const RAISED = `fonds argent argent_frais somme enveloppe capitaux levée levée_de_fonds tour_de_table augmentation_de_capital manne
  pactole cagnotte liquidité emprunt collecte apport trésorerie`;
const PARTS = 'moitié tiers quart totalité intégralité partie essentiel majeure_partie gros';
/** What money is spent on that is no house. */
const WORKS = `recherche développement marketing publicité communication formation recrutement embauche innovation
  commercialisation prospection remboursement désendettement chaîne ligne lancement industrialisation expansion
  internationalisation numérisation dépollution décarbonation`;
const OUTLETS = `${SITES} data_center datacenter centre_de_données extension construction rénovation modernisation ligne installation
  infrastructure`;
const FIRM = 'subject.of subject.possessive outer outer.of';

export const outlays: readonly Pattern[] = [
  // funding_round
  // «a levé des fonds», «n’a pas levé de fonds»: how much is not said
  {
    frame: 'funding_round',
    verbs: 'lever relever',
    passive: false,
    heads: { object: 'fonds capitaux capital', de: 'fonds capitaux capital' },
    types: { company: 'ORG', investor: 'ORG PER' },
    never: { subject: '*official' },
    roles: { company: 'subject', investor: 'auprès_de avec' },
    requires: 'company',
    not: 'impôt taxe association',
  },
  // «a collecté 640 000 euros sur Ulule», «décroche 10 millions lors d’un tour de série A»
  {
    frame: 'funding_round',
    verbs:
      'collecter récolter réunir lever obtenir rassembler recueillir empocher décrocher engranger sécuriser',
    sure: true,
    heads: {
      sur: CROWDS,
      via: CROWDS,
      grâce_à: CROWDS,
      lors_de: `${CROWDS} ${ROUNDS}`,
      dans: `campagne ${ROUNDS}`,
      par: CROWDS,
      "à_l'occasion_de": ROUNDS,
      au_cours_de: ROUNDS,
    },
    andHeads: { object: '*money' },
    types: { company: 'ORG', investor: 'ORG PER' },
    roles: { company: 'subject', quantity: 'object', investor: 'auprès_de' },
    requires: 'company quantity',
    not: `${NO_CAPITAL} fondation téléthon`,
  },
  {
    frame: 'funding_round',
    verbs: 'collecter récolter réunir lever rassembler recueillir',
    passive: true,
    heads: { sur: CROWDS, lors_de: `${CROWDS} ${ROUNDS}`, via: CROWDS },
    andHeads: { object: '*money' },
    types: { company: 'ORG' },
    roles: { company: 'agent pour', quantity: 'object' },
    requires: 'company quantity',
    not: `${NO_CAPITAL} fondation téléthon`,
  },
  {
    frame: 'funding_round',
    nouns: 'campagne_de_financement_participatif campagne_de_crowdfunding',
    types: { company: 'ORG' },
    roles: { company: 'de pour possessive', quantity: 'of predicate' },
    requires: 'company quantity',
  },
  // «prépare une levée de fonds», «Nouvelle levée de fonds pour Kombi»
  {
    frame: 'funding_round',
    verbs:
      'prévoir préparer envisager planifier lancer négocier viser rater manquer abandonner rechercher espérer reporter',
    heads: { object: CLEAR_ROUNDS },
    types: { company: 'ORG', investor: 'ORG PER' },
    never: { subject: '*official' },
    roles: { company: 'subject', quantity: 'object.of', investor: 'auprès_de avec' },
    requires: 'company',
  },
  {
    frame: 'funding_round',
    nouns: CLEAR_ROUNDS,
    types: { company: 'ORG', investor: 'ORG PER' },
    heads: { pour: '*name' },
    roles: { company: 'pour', quantity: 'of', investor: 'auprès_de' },
    requires: 'company',
  },
  {
    frame: 'funding_round',
    verbs: 'boucler réaliser annoncer finaliser conclure clôturer clore signer compléter',
    heads: { object: `${ROUNDS} round` },
    types: { company: 'ORG PRODUCT', investor: 'ORG PER' },
    roles: { company: 'subject', quantity: 'object.à object.of à avec', investor: 'auprès_de' },
    requires: 'company quantity',
    not: 'monde piste france circuit boxe',
  },
  // «a obtenu 130 millions de ses actionnaires», «Les actionnaires de Kombi ont remis 130 millions au pot»
  {
    frame: 'funding_round',
    verbs: 'obtenir recevoir décrocher',
    sure: true,
    heads: { de: OWNERS, auprès_de: OWNERS, de_la_part_de: OWNERS },
    andHeads: { object: '*money' },
    types: { company: 'ORG', investor: 'ORG PER' },
    roles: { company: 'subject', quantity: 'object', investor: 'auprès_de' },
    requires: 'company quantity',
    not: NO_CAPITAL,
  },
  // «a obtenu 100 millions auprès d’Altor Ventures»: who invests by its name lends nothing
  {
    frame: 'funding_round',
    verbs: 'obtenir décrocher recevoir',
    sure: true,
    heads: { auprès_de: '*fund fonds', de: '*fund fonds', de_la_part_de: '*fund fonds' },
    andHeads: { object: '*money' },
    types: { company: 'ORG', investor: 'ORG' },
    roles: { company: 'subject', quantity: 'object', investor: 'auprès_de de_la_part_de de' },
    requires: 'company quantity investor',
    not: `${NO_CAPITAL} subvention aide prêt crédit`,
  },
  {
    frame: 'funding_round',
    verbs: 'remettre réinjecter injecter apporter reverser',
    heads: { subject: OWNERS },
    andHeads: { object: '*money' },
    types: { company: 'ORG' },
    roles: { company: 'subject.of subject.possessive', quantity: 'object' },
    requires: 'company quantity',
    not: NO_CAPITAL,
  },
  {
    frame: 'funding_round',
    verbs: 'rafler empocher encaisser glaner',
    heads: { object: '*money' },
    andHeads: { auprès_de: '*name' },
    types: { company: 'ORG', investor: 'ORG PER' },
    roles: { company: 'subject', quantity: 'object', investor: 'auprès_de' },
    requires: 'company quantity investor',
    not: NO_CAPITAL,
  },
  // investment
  // «Les sommes investies par Kombi dans Zerna atteignent 8 milliards»
  {
    frame: 'investment',
    nouns: 'somme montant argent',
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'done_par', investee: 'done_dans', quantity: 'predicate' },
    requires: 'investor investee quantity',
  },
  // «n’a remis aucun centime dans Kombi»
  {
    frame: 'investment',
    verbs: 'mettre remettre investir injecter débourser réinvestir verser placer',
    heads: { object: 'centime sou kopeck denier' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'dans chez' },
    requires: 'investor investee',
  },
  // «débloque 20 millions pour son usine», «met 20 milliards sur la table pour des centres de données»
  {
    frame: 'investment',
    verbs: 'débloquer allouer',
    sure: true,
    heads: { object: '*money' },
    andHeads: { pour: SITES },
    types: { investor: 'ORG', investee: 'ORG' },
    never: { subject: '*official' },
    roles: { investor: 'subject', quantity: 'object', investee: 'pour' },
    requires: 'investor quantity',
    not: 'état région ville',
  },
  {
    frame: 'investment',
    verbs: 'mettre poser aligner',
    heads: { sur: 'table' },
    andHeads: { pour: OUTLETS },
    types: { investor: 'ORG' },
    never: { subject: '*official' },
    roles: { investor: 'subject', quantity: 'object', investee: 'pour.of' },
    requires: 'investor quantity',
    not: 'offre rachat',
  },
  // use_of_funds
  // «Objectif : ouvrir dix magasins» is a plan; «L’opération doit financer son développement»
  {
    frame: 'use_of_funds',
    verbs: 'financer',
    heads: { subject: 'opération ticket chèque injection cession transaction' },
    andHeads: {
      object: `${WORKS} ${SITES} croissance déploiement acquisition construction production projet essai`,
    },
    types: { org: 'ORG' },
    roles: { purpose: 'object', org: `${FIRM} object.possessive object.of object.of.of bought topic` },
    requires: 'purpose org',
  },
  // «Ce chèque doit permettre à Kombi de bâtir une usine»
  {
    frame: 'use_of_funds',
    verbs: 'permettre aider servir',
    heads: { subject: 'chèque ticket injection' },
    types: { org: 'ORG' },
    roles: { purpose: 'then', quantity: 'subject.of', org: 'à object inner.possessive inner.of inner.of.of' },
    requires: 'purpose org',
    not: 'énergie vacance voyage',
  },
  // «donnera à Kombi les moyens de recruter»
  {
    frame: 'use_of_funds',
    verbs: 'donner offrir fournir apporter',
    heads: { subject: `${RAISED} chèque prêt` },
    andHeads: { object: 'moyen' },
    types: { org: 'ORG' },
    roles: { org: 'à', purpose: 'then object.of', quantity: 'subject.of' },
    requires: 'org purpose',
  },
  // «consacre 15 millions au marketing»
  {
    frame: 'use_of_funds',
    verbs: 'consacrer affecter dédier réserver',
    sure: true,
    passive: false,
    heads: { object: '*money' },
    andHeads: { à: WORKS },
    types: { org: 'ORG' },
    never: { subject: '*official' },
    roles: { org: 'subject', quantity: 'object', purpose: 'à' },
    requires: 'org purpose quantity',
    not: 'budget par an',
  },
  // «a dépensé l’essentiel de sa levée en publicité», «a investi toute la somme dans une usine»
  {
    frame: 'use_of_funds',
    verbs:
      'dépenser investir engloutir consacrer mettre placer injecter brûler affecter allouer utiliser employer réinvestir',
    sure: true,
    passive: false,
    heads: { object: PARTS },
    andHeads: { 'object.of': RAISED },
    types: { org: 'ORG' },
    roles: { org: 'subject', purpose: 'en dans à pour then', quantity: 'object' },
    requires: 'org purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: 'dépenser allouer engloutir placer engager brûler',
    passive: false,
    heads: { object: RAISED },
    andHeads: { à: '*thing', dans: '*thing', en: '*thing', pour: '*thing' },
    types: { org: 'ORG' },
    roles: { org: 'subject', purpose: 'à dans en pour' },
    requires: 'org purpose',
    not: 'budget temps vacance retard avance',
  },
  // «mettra à profit ces fonds pour recruter»
  {
    frame: 'use_of_funds',
    verbs: 'mettre',
    heads: { à: 'profit' },
    andHeads: { object: `${RAISED} *money`, 'à.named': RAISED },
    types: { org: 'ORG' },
    roles: { org: 'subject', purpose: 'aim' },
    requires: 'org purpose',
  },
  // «L’utilisation des fonds par Kombi se limitera au remboursement de la dette»
  {
    frame: 'use_of_funds',
    verbs: 'se:limiter se:borner se:concentrer porter aller',
    heads: { subject: 'utilisation emploi usage affectation' },
    andHeads: { 'subject.of': RAISED },
    types: { org: 'ORG' },
    roles: { org: 'subject.par par subject.possessive topic', purpose: 'à sur vers' },
    requires: 'purpose org',
  },
  // «Objectif de cette levée : recruter»
  {
    frame: 'use_of_funds',
    nouns: 'objectif but ambition priorité objet',
    heads: { de: `${RAISED} ${CLEAR_ROUNDS}` },
    types: { org: 'ORG' },
    roles: { org: 'de.of de.pour outer topic', purpose: 'then' },
    requires: 'purpose',
  },
];
