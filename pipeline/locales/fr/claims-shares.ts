/** How French says in passing who holds what part of whom, what a firm is worth, and who stands by it. */
import type { Pattern } from '../claims.js';

/** Who can hold shares. */
const HOLDERS = 'ORG PER LOC STATE';
const CAPITAL = 'capital titre action droit_de_vote droits_de_vote';
const SHAREHOLDERS =
  'actionnaire actionnaire_majoritaire actionnaire_principal actionnaire_unique propriétaire';
const HOLDS = 'détenir posséder contrôler conserver garder avoir';
/** What is counted in shares and is no firm. */
const NO_FIRMS =
  'marché vote voix suffrage siège électeur population part_de_marché sondage audience budget chance';
const WORTH = `valeur prix valorisation valeur_d'entreprise valeur_d'_entreprise capitalisation capitalisation_boursière
  valeur_boursière`;
const INVESTORS = `investisseur investisseuse bailleur_de_fonds bailleur business_angel partenaire_financier parrain
  marraine mécène commanditaire financeur soutien`;

export const shares: readonly Pattern[] = [
  // stake
  // «la prise de participation de Kombi dans Zerna»: without a price it is no investment
  {
    frame: 'stake',
    nouns: 'prise_de_participation',
    types: { holder: HOLDERS, target: 'ORG' },
    roles: {
      holder: 'de par possessive doer',
      target: 'dans chez au_capital_de',
      quantity: 'à_hauteur_de of',
    },
    requires: 'holder target',
    without: 'pour',
  },
  // «Le capital de Kombi est aux mains d’Altor pour un tiers»
  {
    frame: 'stake',
    nouns: 'main giron',
    governors: 'être rester demeurer',
    heads: { subject: 'capital action' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { target: 'subject.of subject.possessive', holder: 'de', quantity: 'pour à_hauteur_de' },
    requires: 'holder target',
    not: 'justice juge tribunal police',
  },
  // «fera de Bpifrance un actionnaire à 9 % de Kombi»
  {
    frame: 'stake',
    verbs: 'faire',
    heads: { object: SHAREHOLDERS },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'de', target: 'object.of object.à.of', quantity: 'object.à à avec à_hauteur_de' },
    requires: 'holder target',
  },
  // «aurait en portefeuille 76 % de Kombi», «n’a plus que 15 % de Kombi», «Il n’en a plus que 15 %»
  {
    frame: 'stake',
    verbs: 'avoir',
    heads: { object: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'object', holder: 'subject', target: 'object.of de thereof' },
    requires: 'quantity holder target',
    not: NO_FIRMS,
  },
  // «possède cinq quotidiens et 30 % de Kombi»
  {
    frame: 'stake',
    verbs: HOLDS,
    also: true,
    heads: { joined: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'joined', holder: 'subject', target: 'joined.of' },
    requires: 'quantity holder target',
    not: NO_FIRMS,
  },
  // «Altor (17,4 % du capital) …»
  {
    frame: 'stake',
    nouns: CAPITAL,
    heads: { numbered: '*percent', numeral: '*percent', compound: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'compound.outside', quantity: 'compound', target: 'de topic' },
    requires: 'quantity holder target',
    not: NO_FIRMS,
  },
  // «Chez Kombi, le premier actionnaire est Altor, avec 14 %»
  {
    frame: 'stake',
    verbs: 'être rester devenir demeurer',
    heads: { subject: SHAREHOLDERS },
    andHeads: { chez: '*name' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'object', target: 'chez', quantity: 'avec à_hauteur_de object.of' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'faire',
    heads: { object: 'partie' },
    andHeads: { de: 'actionnaire', 'object.of': 'actionnaire' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', target: 'de.of de.possessive object.of.of object.of.possessive' },
    requires: 'holder target',
  },
  // «Kombi, société détenue à 60 % par Altor», «Kombi est une coentreprise détenue à parts égales par …»
  {
    frame: 'stake',
    verbs: 'détenir posséder contrôler',
    passive: true,
    heads: {
      object:
        'coentreprise filiale société entreprise holding structure groupe co-entreprise compagnie maison pme',
    },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: {
      holder: 'agent',
      target: 'object.bearer object.named',
      quantity: 'à à_hauteur_de complement agent.of',
    },
    requires: 'holder target',
  },
  // «détient le solde du capital de Kombi», «Le solde du capital est détenu par Altor»
  {
    frame: 'stake',
    verbs: HOLDS,
    passive: false,
    heads: { object: 'solde reliquat' },
    andHeads: { 'object.of': CAPITAL },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', target: 'object.of.of object.of.possessive bought topic' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'détenir posséder contrôler',
    passive: true,
    heads: { object: 'solde reliquat' },
    andHeads: { 'object.of': CAPITAL },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'agent', target: 'object.of.of object.of.possessive bought topic' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: 'main',
    governors: 'être rester demeurer',
    heads: { subject: 'solde reliquat' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'de', target: 'subject.of.of bought topic' },
    requires: 'holder target',
    not: 'justice juge tribunal police',
  },
  // «franchit les 30 % du capital de Kombi»
  {
    frame: 'stake',
    verbs: 'franchir dépasser',
    heads: { object: '*percent' },
    andHeads: { 'object.of': CAPITAL, de: CAPITAL },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', quantity: 'object', target: 'object.of.of object.of de' },
    requires: 'quantity holder target',
  },
  // «Les actionnaires de Kombi, Altor et Sopral, …», «a deux actionnaires, Altor et Sopral»
  {
    frame: 'stake',
    nouns: 'actionnaire',
    plural: true,
    heads: { bearer: '*name' },
    types: { holder: 'ORG', target: 'ORG' },
    roles: { holder: 'bearer listed', target: 'de possessive' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: 'actionnaire',
    plural: true,
    governors: 'avoir compter',
    types: { holder: 'ORG PER', target: 'ORG' },
    roles: { holder: 'bearer listed', target: 'subject' },
    requires: 'holder target',
  },
  // «Kombi, la marque de Sopral»
  {
    frame: 'stake',
    nouns: 'marque enseigne',
    heads: { de: '*name' },
    types: { holder: 'ORG', target: 'ORG PRODUCT' },
    roles: { holder: 'de', target: 'bearer' },
    requires: 'holder target',
    not: 'concurrent concurrente',
  },
  // «Sa filiale Kombi recrute, indique Sopral»
  {
    frame: 'stake',
    nouns: 'filiale',
    heads: { self: '*own' },
    types: { holder: 'ORG', target: 'ORG' },
    roles: { holder: 'outer', target: 'bearer' },
    requires: 'holder target',
  },
  // «cède la filiale espagnole Zerna»
  {
    frame: 'stake',
    nouns: 'filiale',
    heads: { self: '*name' },
    andHeads: { self: '*article' },
    governors: 'céder vendre revendre conserver garder fermer recapitaliser restructurer liquider',
    types: { holder: 'ORG', target: 'ORG' },
    roles: { holder: 'subject', target: 'bearer' },
    requires: 'holder target',
  },
  // valuation
  // «estime la valeur de Kombi à 1,4 milliard», «Le prix de Kombi est estimé à un milliard»
  {
    frame: 'valuation',
    verbs: 'estimer évaluer chiffrer fixer situer établir porter ramener',
    sure: true,
    heads: { object: WORTH },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'object.of object.possessive', quantity: 'à complement autour_de entre' },
    requires: 'quantity target',
    not: 'action titre mobilier bien dégât stock',
  },
  // «L’estimation de la maison Kombi, soit 310 millions, …»
  {
    frame: 'valuation',
    nouns: 'estimation évaluation',
    heads: { apposed: '*money', predicate: '*money', of: '*money' },
    types: { target: 'ORG' },
    roles: { target: 'de', quantity: 'apposed predicate of' },
    requires: 'quantity target',
    not: 'dégât coût préjudice dommage perte',
  },
  // «La Bourse donne à Kombi un prix de 3 milliards»
  {
    frame: 'valuation',
    verbs: 'donner prêter attribuer conférer accorder fixer',
    heads: { object: 'prix' },
    andHeads: {
      subject: 'bourse marché investisseur analyste banque banquier offre opération transaction expert',
    },
    types: { target: 'ORG' },
    roles: { target: 'à', quantity: 'object.of de' },
    requires: 'quantity target',
  },
  // «La fourchette des banques situe Kombi autour de 3,6 milliards»
  {
    frame: 'valuation',
    verbs: 'situer placer positionner',
    heads: { subject: 'fourchette estimation évaluation analyste banque banquier offre expert' },
    types: { target: 'ORG' },
    roles: { target: 'object', quantity: 'autour_de à entre aux_alentours_de' },
    requires: 'quantity target',
  },
  // «Entre 1,1 et 1,3 milliard d’euros : telle serait la valeur de Kombi»
  {
    frame: 'valuation',
    nouns: WORTH,
    governors: 'être',
    heads: { fronted: '*money' },
    types: { target: 'ORG' },
    roles: { quantity: 'fronted', target: 'de possessive' },
    requires: 'quantity target',
    not: 'action titre',
  },
  {
    frame: 'valuation',
    verbs: 'représenter valoir peser coter',
    heads: { fronted: 'cours prix' },
    types: { target: 'ORG' },
    roles: { quantity: 'object', target: 'subject' },
    requires: 'quantity target',
    not: `chiffre_d'_affaires vente revenu`,
  },
  // backing
  // «s’appuie sur un partenaire financier, le groupe Altor», «a pour mécène Altor»
  {
    frame: 'backing',
    verbs: 'avoir',
    heads: { pour: INVESTORS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investee: 'subject', investor: 'pour.named object' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'se:appuyer compter se:reposer',
    heads: { sur: INVESTORS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investee: 'subject', investor: 'sur.named sur' },
    requires: 'investor investee',
  },
  // «fait partie des investisseurs de Kombi»
  {
    frame: 'backing',
    verbs: 'faire',
    heads: { object: 'partie' },
    andHeads: { de: INVESTORS, 'object.of': INVESTORS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'de.of de.possessive object.of.of object.of.possessive' },
    requires: 'investor investee',
  },
  // «reste aux côtés de Kombi»
  {
    frame: 'backing',
    verbs: 'rester demeurer se:tenir',
    heads: { aux_côtés_de: '*name' },
    types: { investor: 'ORG', investee: 'ORG' },
    never: { subject: '*official' },
    roles: { investor: 'subject', investee: 'aux_côtés_de' },
    requires: 'investor investee',
    not: 'équipe club victime salarié famille',
  },
  // «figure au tour de table de Kombi»
  {
    frame: 'backing',
    verbs: 'figurer être se:trouver rester demeurer apparaître',
    heads: { à: 'tour_de_table', dans: 'tour_de_table' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'à.of à.possessive dans.of dans.possessive de' },
    requires: 'investor investee',
  },
];
