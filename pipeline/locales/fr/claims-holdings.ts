/** How French says in yet other words who owns how much of whom, and who gives a holding up. */
import type { Pattern } from '../claims.js';

/** Who can hold shares. */
const HOLDERS = 'ORG PER LOC STATE';
/** What is held of a firm. */
const HOLDING = `participation part titre action position intérêt bloc paquet_d'_actions`;
const REST = 'solde reliquat totalité intégralité';
const CAPITAL = 'capital droit_de_vote droits_de_vote';
const GROUP = 'groupe galaxie empire giron constellation nébuleuse';
const SHAREHOLDERS = `actionnaire actionnaire_majoritaire actionnaire_principal actionnaire_unique propriétaire maison_mère
  maison-mère société_mère`;
/** Whose owner owns no firm. */
const NO_SHARES = 'logement appartement immeuble maison assemblée dividende';
const INTO = 'au_capital_de dans_le_capital_de';

export const holdings: readonly Pattern[] = [
  // stake
  // «Saft (groupe TotalEnergies)», «Kombi, une marque du groupe Altor»
  {
    frame: 'stake',
    nouns: 'groupe',
    heads: { outside: '*name' },
    types: { holder: 'ORG', target: 'ORG' },
    roles: { holder: 'self', target: 'outside' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: 'marque enseigne société entreprise entité pépite',
    andHeads: { de: GROUP },
    types: { holder: 'ORG', target: 'ORG PRODUCT' },
    roles: { holder: 'de', target: 'bearer' },
    requires: 'holder target',
    not: 'concurrent concurrente rivale partenaire fournisseur cliente spin-off issue',
  },
  {
    frame: 'stake',
    verbs: 'faire',
    heads: { object: 'partie' },
    andHeads: { de: GROUP, 'object.of': GROUP },
    types: { holder: 'ORG PER', target: 'ORG PRODUCT' },
    roles: { target: 'subject', holder: 'object.of de' },
    requires: 'holder target',
  },
  // «a renforcé sa position dans Kombi, à 25 %»
  {
    frame: 'stake',
    verbs: `renforcer consolider conforter accroître augmenter relever étoffer grossir doubler réduire diminuer alléger abaisser
      diluer maintenir défendre diviser tripler`,
    heads: { object: HOLDING, patient: HOLDING },
    andHeads: { dans: '*name', chez: '*name', 'patient.dans': '*name', au_capital_de: '*name' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: {
      holder: 'subject patient.of patient.possessive',
      target: `patient.dans patient.chez dans chez ${INTO} patient.au_capital_de`,
      quantity: 'à jusqu’à',
    },
    requires: 'holder target',
    not: 'marché',
  },
  // «est descendu sous les 5 % de Kombi»
  {
    frame: 'stake',
    verbs: 'descendre tomber passer redescendre repasser monter grimper remonter',
    heads: { sous: '*percent', à: '*percent', 'au-dessus_de': '*percent' },
    andHeads: { 'sous.of': '*name capital', 'à.of': '*name capital', 'sous.dans': '*name', dans: '*name' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', quantity: 'sous à', target: 'sous.of à.of dans de' },
    requires: 'quantity holder target',
    not: 'marché part_de_marché vote voix production chômage taux croissance',
  },
  // «a cédé ses 5 % dans Kombi», «s’est délesté de ses 8 %»
  {
    frame: 'stake',
    verbs: 'céder vendre revendre liquider solder abandonner écouler apporter',
    heads: { object: '*percent' },
    andHeads: { object: '*own' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'object', target: 'object.of dans chez de', holder: 'object.possessive subject' },
    requires: 'quantity target holder',
    negates: true,
    not: 'production vente',
  },
  {
    frame: 'stake',
    verbs: 'se:séparer se:défaire se:délester se:débarrasser',
    heads: { de: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'de', target: 'de.of dans chez de', holder: 'subject' },
    requires: 'quantity target holder',
    negates: true,
  },
  {
    frame: 'stake',
    verbs: 'se:séparer se:défaire se:délester se:débarrasser',
    heads: { de: '*own *the' },
    andHeads: { de: HOLDING },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'de.of', target: 'dans chez', holder: 'subject' },
    requires: 'target holder',
    negates: true,
  },
  {
    frame: 'stake',
    nouns: `${HOLDING} ${REST}`,
    heads: { self: '*own *the' },
    governors: 'céder vendre revendre liquider solder abandonner écouler',
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'of', target: `dans chez ${INTO} de`, holder: 'possessive subject' },
    requires: 'target holder',
    negates: true,
    not: 'marché partie bloc tranche',
  },
  // «sort du capital de Kombi»
  {
    frame: 'stake',
    verbs: 'sortir se:retirer se:désengager disparaître',
    andHeads: { de: 'capital actionnariat tour_de_table' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', target: 'de', quantity: 'avec' },
    requires: 'target holder',
    negates: true,
  },
  {
    frame: 'stake',
    verbs: 'quitter déserter',
    heads: { object: 'capital actionnariat tour_de_table' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', target: 'object.of' },
    requires: 'target holder',
    negates: true,
  },
  {
    frame: 'stake',
    verbs: 'se:désengager',
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', target: 'de' },
    requires: 'target holder',
    negates: true,
    not: 'projet accord contrat programme',
  },
  {
    frame: 'stake',
    nouns: 'sortie retrait désengagement',
    heads: { de: 'capital actionnariat', doer: '*name' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'de possessive doer', target: 'de.of de' },
    requires: 'target holder',
    negates: true,
    not: 'crise',
  },
  {
    frame: 'stake',
    verbs: 'posséder détenir avoir',
    negated: true,
    heads: { plus_de: 'action titre part participation' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', target: 'plus_de.of plus_de.named dans' },
    requires: 'target holder',
    negates: true,
    not: 'marché',
  },
  // «Les salariés se partagent 37 % du capital»
  {
    frame: 'stake',
    verbs: 'se:partager se:répartir',
    heads: { object: '*percent' },
    types: { target: 'ORG' },
    roles: { quantity: 'object', holder: 'subject', target: 'object.of de' },
    requires: 'quantity holder target',
    not: 'marché vote voix suffrage',
  },
  {
    frame: 'stake',
    verbs: 'appartenir revenir',
    heads: { subject: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'subject', target: 'subject.of', holder: 'à' },
    requires: 'quantity holder target',
    not: 'marché vote voix',
  },
  {
    frame: 'stake',
    verbs: 'avoir compter',
    heads: { pour: SHAREHOLDERS, comme: SHAREHOLDERS },
    types: { holder: HOLDERS, target: 'ORG PRODUCT' },
    roles: {
      holder: 'object pour.named comme.named',
      target: 'subject',
      quantity: 'à_hauteur_de avec à object.of',
    },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: 'majoritaire minoritaire',
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'bearer', target: `dans chez ${INTO}`, quantity: 'avec à à_hauteur_de' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'détenir posséder conserver garder avoir prendre acquérir obtenir contrôler',
    heads: { object: 'minorité minorité_de_blocage pied tiers quart moitié' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', quantity: 'object', target: `object.of dans de ${INTO} chez` },
    requires: 'holder target',
    not: 'marché vote voix siège sénat assemblée parlement',
  },
  {
    frame: 'stake',
    verbs: 'convoiter viser lorgner guigner briguer négocier',
    heads: { object: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', quantity: 'object', target: 'object.of de dans' },
    requires: 'holder target quantity',
    ahead: true,
    not: 'marché vote voix',
  },
  // «comptait Volkswagen parmi ses actionnaires», «Bpifrance (11 %) et le CEA (7 %) figurent parmi ses actionnaires»
  {
    frame: 'stake',
    verbs: 'compter avoir recenser revendiquer',
    heads: { parmi: SHAREHOLDERS, au_nombre_de: SHAREHOLDERS },
    andHeads: { object: '*name', 'parmi.named': '*name' },
    types: { holder: HOLDERS, target: 'ORG PRODUCT' },
    roles: { holder: 'object parmi.named', target: 'subject', quantity: 'à_hauteur_de avec' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'compter figurer être se:trouver apparaître rester',
    heads: { parmi: SHAREHOLDERS, au_nombre_de: SHAREHOLDERS, object: SHAREHOLDERS },
    andHeads: { parmi: SHAREHOLDERS, au_nombre_de: SHAREHOLDERS },
    types: { holder: HOLDERS, target: 'ORG PRODUCT' },
    roles: {
      holder: 'complement subject',
      target: 'parmi.of parmi.possessive au_nombre_de.of au_nombre_de.possessive',
      quantity: 'subject.inset avec à_hauteur_de',
    },
    requires: 'holder target',
  },
  // «dont Seb est l’un des actionnaires», «Altor en est le premier actionnaire»
  {
    frame: 'stake',
    verbs: 'être rester demeurer devenir',
    heads: { object: SHAREHOLDERS, 'object.of': SHAREHOLDERS },
    types: { holder: HOLDERS, target: 'ORG PRODUCT' },
    roles: { holder: 'subject', target: 'whose thereof', quantity: 'avec à_hauteur_de à' },
    requires: 'holder target',
    not: NO_SHARES,
  },
  // «Bpifrance, au capital de Verallia depuis 2015, …»
  {
    frame: 'stake',
    nouns: 'au_capital_de',
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'holder', target: 'self' },
    requires: 'holder target',
  },
  // «Kombi dans le giron de Sopral», «Kombi aux mains de Sopral»: as headlines say it
  {
    frame: 'stake',
    nouns: 'giron main',
    heads: { headlined: '*name' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { target: 'headlined', holder: 'de' },
    requires: 'holder target',
    not: 'justice police',
  },
  // «frôle les 30 % du capital de Kombi»
  {
    frame: 'stake',
    verbs: 'frôler approcher dépasser atteindre avoisiner flirter plafonner camper stagner se:diluer',
    heads: { object: '*percent', avec: '*percent', à: '*percent' },
    andHeads: { 'object.of': CAPITAL, 'avec.of': CAPITAL, 'à.of': CAPITAL },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', quantity: 'object avec à', target: 'object.of avec.of à.of de' },
    requires: 'quantity holder target',
    not: 'marché vote voix',
  },
  // «Luc Petit, à la tête de 12 % du capital de Kombi, …»
  {
    frame: 'stake',
    nouns: 'à_la_tête_de',
    heads: { self: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'holder', quantity: 'self', target: 'self.of de' },
    requires: 'quantity holder target',
    not: 'marché vote voix',
  },
];
