/** More of how French says what a house earns and how figures move: any thing by a share, ages and limits, indices without a number. */
import type { Pattern } from '../claims.js';
import { DOWN, FIGURES, UP } from './claims-figures.js';
import { FALLS, FOLLOWED, RISES } from './claims-trends.js';

/** What somebody raises or lowers, and what is raised or lowered. */
const RAISE = `augmenter relever rehausser accroître gonfler majorer revaloriser renforcer doper bonifier indexer hausser`;
const LOWER = `baisser réduire diminuer abaisser raboter rogner comprimer alléger amputer écorner restreindre minorer sabrer tailler
  ponctionner dégonfler`;
/** What is no figure, beside an amount that tells how far something moved. */
const NO_FIGURE = `action titre cours cours_de_bourse effectif participation capital amende peine condamnation personnel équipe poste
  emploi salarié vitesse part valeur capitalisation`;
/** What has a limit or a length that rules change. */
const LIMITS = `âge âge_légal âge_minimum durée durée_légale délai seuil plafond plancher quota limite vitesse limitation_de_vitesse
  peine_maximale jauge franchise distance taux_d'_alcoolémie température temps_de_travail carence délai_de_carence`;
/** Whom a house or a place has many of. */
const FOLLOWERS = `abonné client lecteur habitant visiteur utilisateur adhérent spectateur passager membre voyageur auditeur
  téléspectateur licencié élève étudiant patient sociétaire électeur militant effectif clientèle population audience surface`;
/** What the market calls what it lists. */
const LISTED = 'bourse indice action titre cours cours_de_bourse valeur';
const CLOSED_YEAR =
  'exercice année trimestre semestre an mois bénéfice résultat perte vente recette frontière porte rideau compte';

export const fluctuations: readonly Pattern[] = [
  // revenue, profit
  {
    // «Les primes collectées par la Maif se montent à 4,6 milliards», «Les encaissements du groupe s’élèvent à …»
    frame: 'revenue',
    nouns: 'encaissement rentrée prime_émise loyer_perçu revenu_locatif recette_publicitaire billetterie',
    types: { org: 'ORG' },
    roles: { quantity: 'of predicate à', org: 'de possessive subject' },
    requires: 'quantity org',
    not: 'scolaire septembre littéraire janvier',
  },
  {
    frame: 'revenue',
    verbs: 'collecter encaisser émettre engranger',
    passive: true,
    heads: { object: 'prime cotisation vente recette loyer revenu' },
    types: { org: 'ORG' },
    roles: { quantity: 'object.of object.predicate', org: 'agent' },
    requires: 'quantity org',
  },
  {
    // «engrange 17 milliards d’euros par an»
    frame: 'revenue',
    verbs: 'engranger encaisser',
    passive: false,
    heads: { object: '*money' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
    without: 'de',
    not: 'bénéfice profit dividende subvention commande perte aide indemnité plus-value amende don contrat résultat marge but point',
  },
  {
    // «La marge opérationnelle de Kombi se chiffre à 8,5 milliards»
    frame: 'profit',
    nouns: `marge_opérationnelle marge_brute marge_d'_exploitation rentabilité_opérationnelle capacité_d'_autofinancement
      autofinancement ebitdar`,
    types: { org: 'ORG' },
    roles: { quantity: 'of predicate à', org: 'de possessive subject topic' },
    requires: 'quantity org',
  },
  {
    // «est dans le rouge de 18 millions»
    frame: 'profit',
    nouns: 'rouge',
    after: 'dans',
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'subject' },
    requires: 'quantity org',
  },
  {
    // «un trou de 12 millions dans les comptes»
    frame: 'profit',
    nouns: 'trou gouffre ardoise',
    heads: { dans: 'compte caisse budget finance trésorerie' },
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'dans.of dans.possessive subject topic' },
    requires: 'quantity org',
  },
  {
    // «Pour Kombi, l’ardoise s’alourdit : 18 millions d’euros de pertes d’exploitation»
    frame: 'profit',
    nouns: "perte_d'_exploitation perte_opérationnelle perte perte_nette déficit",
    types: { org: 'ORG' },
    roles: { quantity: 'compound', org: 'fronted subject' },
    notGovernors: 'éviter risquer craindre redouter prévenir',
    requires: 'quantity org',
  },
  // change
  ...(['up', 'down'] as const).flatMap((direction): Pattern[] => [
    {
      // «Les pensions ont été revalorisées de 0,9 %», «La subvention sera réduite de 700 000 euros»
      frame: 'change',
      verbs: direction === 'up' ? RAISE : LOWER,
      passive: true,
      heads: { object: '*thing *own' },
      andHeads: { de: '*share *money' },
      not: NO_FIGURE,
      never: { object: `${NO_FIGURE} perte perte_nette bénéfice bénéfice_net résultat chiffre_d'_affaires` },
      roles: { quantity: 'de', metric: 'object', subject: 'object.owner object.possessive', to: 'à' },
      values: { direction },
      requires: 'quantity metric',
    },
    {
      // «Le nombre de cambriolages a explosé»
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      forms: 'present past',
      passive: false,
      heads: { subject: 'nombre taux quantité proportion' },
      types: { subject: 'ORG LOC' },
      roles: { metric: 'subject', subject: 'subject.owner en à dans' },
      values: { direction },
      requires: 'metric',
      not: 'seuil dessous place rang mort morte décès blessé victime touché touchés disparu cas',
    },
    {
      // «Les mises en chantier connaissent une baisse considérable»
      frame: 'change',
      nouns: direction === 'up' ? RISES : FALLS,
      governors: 'connaître accuser subir enregistrer afficher marquer amorcer traverser',
      heads: { subject: `${FIGURES} ${FOLLOWED}` },
      types: { subject: 'ORG LOC PRODUCT' },
      without: 'de',
      roles: {
        quantity: 'of',
        metric: 'subject',
        subject: 'subject.owner subject.possessive',
        from: 'contre',
      },
      values: { direction },
      requires: 'metric',
      not: 'action titre cours valeur capitalisation',
    },
    {
      // «Les communes ont vu leurs dotations baisser»
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      forms: 'infinitive',
      governors: 'voir',
      heads: { subject: '*own' },
      andHeads: { subject: `${FIGURES} ${FOLLOWED} dotation subvention aide charge` },
      roles: { metric: 'subject', subject: 'subject.possessive outer' },
      values: { direction },
      requires: 'metric',
      not: 'cours valeur capitalisation',
    },
    {
      // «Les tarifs n’augmenteront pas»
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      forms: 'future conditional',
      passive: false,
      heads: { subject: FOLLOWED },
      roles: { metric: 'subject', subject: 'subject.owner subject.possessive' },
      values: { direction },
      requires: 'metric',
    },
    {
      // «Lens a perdu 3 % de ses habitants»
      frame: 'change',
      verbs: direction === 'up' ? 'gagner conquérir' : 'perdre',
      passive: false,
      heads: { object: '*share' },
      andHeads: { de: FOLLOWERS, 'object.of': FOLLOWERS },
      types: { subject: 'ORG LOC PRODUCT' },
      roles: { quantity: 'object', metric: 'object.of de', subject: 'subject' },
      values: { direction },
      requires: 'quantity metric subject',
    },
  ]),
  {
    // «Kombi double la taille de son usine»
    frame: 'change',
    verbs: 'doubler tripler quadrupler quintupler décupler',
    forms: 'present past',
    passive: false,
    heads: { object: `${FIGURES} superficie flotte réseau capacité_de_production cadence objectif` },
    types: { subject: 'ORG LOC' },
    roles: { quantity: 'trigger', metric: 'object', subject: 'subject' },
    values: { direction: 'up' },
    requires: 'metric subject',
    not: 'participation action titre cours part',
  },
  {
    // «a grossi ses effectifs de 5 %»
    frame: 'change',
    verbs: 'grossir gonfler augmenter accroître étoffer muscler',
    passive: false,
    heads: { object: 'effectif rang équipe' },
    andHeads: { de: '*share' },
    types: { subject: 'ORG' },
    roles: { quantity: 'de', metric: 'object', subject: 'subject' },
    values: { direction: 'up' },
    requires: 'quantity metric subject',
  },
  // «L’âge légal passera de 62 à 64 ans», «La vitesse est ramenée de 70 à 50 km/h»
  {
    frame: 'change',
    verbs: 'passer reculer grimper descendre monter tomber avancer',
    heads: { subject: LIMITS },
    roles: { from: 'de', to: 'à', metric: 'subject', subject: 'subject.owner' },
    types: { subject: 'ORG LOC' },
    requires: 'from to metric',
  },
  {
    frame: 'change',
    verbs: 'porter relever repousser abaisser ramener allonger réduire reculer décaler étendre limiter',
    heads: { object: LIMITS },
    roles: { from: 'de object.de', to: 'à', metric: 'object', subject: 'object.owner' },
    types: { subject: 'ORG LOC' },
    requires: ['from to metric', 'to metric'],
  },
  // stock_move
  ...(['up', 'down'] as const).map(
    (direction): Pattern => ({
      // «Sur le Nasdaq, l’indice prenait 0,9 %»
      frame: 'stock_move',
      verbs: direction === 'up' ? `${UP} prendre` : `${DOWN} céder`,
      passive: false,
      heads: { subject: 'indice' },
      andHeads: { sur: '*name', de: '*percent', object: '*percent' },
      types: { issuer: 'ORG PRODUCT' },
      roles: { quantity: 'de object', issuer: 'sur' },
      values: { direction },
      requires: 'quantity issuer',
    }),
  ),
  ...(['up', 'down'] as const).flatMap((direction): Pattern[] => [
    {
      // «La Bourse de Paris clôture en repli», «L’indice a fini dans le rouge»
      frame: 'stock_move',
      verbs: 'clôturer terminer finir ouvrir évoluer achever débuter se:inscrire',
      passive: false,
      heads: { subject: `*name ${LISTED}` },
      andHeads:
        direction === 'up'
          ? { en: 'hausse progression', dans: 'vert', sur: 'gain hausse' }
          : { en: 'baisse repli recul retrait', dans: 'rouge', sur: 'perte baisse repli' },
      types: { issuer: 'ORG PRODUCT' },
      roles: { issuer: 'subject' },
      values: { direction },
      requires: 'issuer',
      without: 'object',
      not: CLOSED_YEAR,
    },
    {
      // «Kombi chute lourdement en Bourse»
      frame: 'stock_move',
      verbs:
        direction === 'up'
          ? 'bondir se:envoler grimper flamber rebondir progresser monter exploser décoller'
          : 'chuter plonger dévisser dégringoler se:effondrer reculer baisser décrocher tomber se:écrouler',
      passive: false,
      heads: { subject: '*name action titre cours' },
      andHeads: { en: 'bourse', à: 'bourse' },
      types: { issuer: 'ORG' },
      roles: { issuer: 'subject', quantity: 'de' },
      values: { direction },
      requires: 'issuer',
    },
    {
      // «le Nasdaq s’enfonçant de 1,2 %»
      frame: 'stock_move',
      verbs: direction === 'up' ? 'se:arracher surperformer' : 'se:enfoncer se:écrouler couler',
      heads: { subject: '*name' },
      andHeads: { de: '*percent' },
      roles: { quantity: 'de', issuer: 'subject' },
      types: { issuer: 'ORG PRODUCT' },
      values: { direction },
      requires: 'quantity issuer',
      not: 'part voix point vente client',
    },
    {
      // «a perdu 25 % de sa valeur en Bourse»
      frame: 'stock_move',
      verbs: direction === 'up' ? 'gagner reprendre regagner' : 'perdre lâcher abandonner céder',
      passive: false,
      sure: true,
      heads: { de: 'valeur capitalisation valeur_en_bourse valeur_boursière capitalisation_boursière' },
      andHeads: {
        any: 'bourse séance valeur_en_bourse valeur_boursière capitalisation capitalisation_boursière',
      },
      types: { issuer: 'ORG' },
      roles: { quantity: 'object', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
    },
  ]),
];
