/** How French says in other words who holds how much of whom, and how shares come to somebody. */
import type { Pattern } from '../claims.js';

/** Who can hold shares. */
const HOLDERS = 'ORG PER LOC STATE';
/** What is held, beside a share of it. */
const CAPITAL = 'capital titre action part droit_de_vote droits_de_vote';
const SHAREHOLDERS =
  'actionnaire actionnaire_majoritaire actionnaire_principal propriétaire maison_mère maison-mère société_mère';
/** Whose owner owns no firm. */
const NO_SHARES = 'logement appartement immeuble maison assemblée dividende';
/** What is counted in shares and is no firm. */
const NO_FIRMS = 'marché vote voix suffrage électeur population part_de_marché sondage audience budget';

export const capital: readonly Pattern[] = [
  // stake
  {
    frame: 'stake',
    verbs: `se:arroger se:adjuger se:offrir se:octroyer se:attribuer accumuler amasser souscrire récupérer recevoir obtenir
      détenir posséder contrôler conserver garder prendre acquérir racheter acheter ramasser rafler reprendre`,
    heads: { object: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'object', holder: 'subject', target: 'object.of de dans chez au_capital_de' },
    requires: 'quantity holder target',
    not: NO_FIRMS,
  },
  {
    frame: 'stake',
    verbs: 'se:emparer hériter disposer',
    heads: { de: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'de', holder: 'subject', target: 'de.of de.dans dans' },
    requires: 'quantity holder target',
    not: NO_FIRMS,
  },
  {
    frame: 'stake',
    verbs: 'mettre faire',
    heads: { sur: '*percent' },
    andHeads: { object: 'main' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'sur', holder: 'subject', target: 'sur.of de' },
    requires: 'quantity holder target',
    not: NO_FIRMS,
  },
  // «Reprise par Estey, … Paul Martin détient les 15 % restants»
  {
    frame: 'stake',
    verbs: 'détenir posséder contrôler conserver garder',
    heads: { object: 'restant restants solde reliquat' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'object', holder: 'subject', target: 'object.of bought topic' },
    requires: 'holder target',
    not: NO_FIRMS,
  },
  {
    frame: 'stake',
    verbs: 'détenir posséder contrôler',
    passive: true,
    heads: { object: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'object', holder: 'agent', target: 'object.of' },
    requires: 'quantity holder target',
    not: NO_FIRMS,
  },
  {
    frame: 'stake',
    verbs: 'posséder détenir contrôler conserver garder',
    heads: { object: 'majorité totalité intégralité contrôle capital' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', target: 'whose object.of thereof' },
    requires: 'holder target',
    not: NO_FIRMS,
  },
  {
    frame: 'stake',
    verbs: 'rester demeurer figurer siéger être apparaître',
    types: { holder: HOLDERS, target: 'ORG' },
    roles: {
      holder: 'subject',
      target: 'au_capital_de dans_le_capital_de',
      quantity: 'à_hauteur_de avec à',
    },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'descendre tomber redescendre repasser passer',
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', target: 'au_capital_de dans_le_capital_de de', quantity: 'à sous' },
    andHeads: { au_capital_de: '*name', dans_le_capital_de: '*name', de: CAPITAL },
    requires: 'quantity holder target',
  },
  {
    frame: 'stake',
    verbs: 'appartenir',
    types: { holder: HOLDERS, target: 'ORG PRODUCT' },
    roles: { quantity: 'pour à', holder: 'à', target: 'subject' },
    requires: 'quantity holder target',
  },
  {
    frame: 'stake',
    verbs: 'appartenir',
    heads: { subject: 'capital' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'à', target: 'subject.of subject.possessive', quantity: 'pour à_hauteur_de' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'répartir partager se:répartir se:partager',
    heads: { patient: 'capital action' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'entre', target: 'patient.of', quantity: 'entre.of' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: SHAREHOLDERS,
    types: { holder: HOLDERS, target: 'ORG PRODUCT' },
    roles: {
      holder: 'bearer',
      target: 'de possessive its',
      quantity: 'avec à_hauteur_de à bearer.of fronted',
    },
    requires: 'holder target',
    not: `${NO_SHARES} actionnaires`,
  },
  {
    frame: 'stake',
    nouns: SHAREHOLDERS,
    governors: 'être rester devenir demeurer redevenir',
    types: { holder: HOLDERS, target: 'ORG PRODUCT' },
    roles: { holder: 'bearer subject', target: 'de', quantity: 'avec à_hauteur_de à' },
    requires: 'holder target',
    not: NO_SHARES,
  },
  // «dont l’actionnaire majoritaire est Kombi», «Ses principaux actionnaires sont Altor (34 %) et Sopral (12 %)»
  {
    frame: 'stake',
    verbs: 'être rester devenir demeurer',
    heads: { subject: SHAREHOLDERS },
    andHeads: { object: '*name' },
    types: { holder: HOLDERS, target: 'ORG PRODUCT' },
    roles: {
      holder: 'object',
      target: 'subject.of subject.possessive',
      quantity: 'object.of avec à_hauteur_de à fronted',
    },
    requires: 'holder target',
    not: NO_SHARES,
  },
  {
    frame: 'stake',
    verbs: 'peser représenter',
    heads: { object: '*percent' },
    andHeads: { 'object.of': CAPITAL, de: CAPITAL },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'subject', quantity: 'object', target: 'object.of de topic' },
    requires: 'quantity holder target',
  },
  // «conserve son siège et ses 38 % du capital», «avec ses 38 % des droits de vote, Kombi bloque …»
  {
    frame: 'stake',
    nouns: CAPITAL,
    heads: { numbered: '*own', numeral: '*own', compound: '*own' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'compound.possessive subject main', quantity: 'compound', target: 'de topic' },
    requires: 'quantity holder target',
    not: NO_FIRMS,
  },
  {
    frame: 'stake',
    nouns: 'maître détenteur détentrice porteur',
    heads: { de: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { holder: 'bearer', quantity: 'de', target: 'de.of de' },
    requires: 'holder target quantity',
    not: NO_FIRMS,
  },
  {
    frame: 'stake',
    nouns: 'fort_de forte_de',
    heads: { self: '*percent' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'self', holder: 'holder', target: 'self.of de' },
    requires: 'holder target quantity',
    not: NO_FIRMS,
  },
  // «a transmis 40 % des actions de Kombi à ses enfants»
  {
    frame: 'stake',
    verbs: 'donner transmettre léguer distribuer offrir apporter attribuer ouvrir',
    heads: { object: '*percent' },
    andHeads: { 'object.of': `${CAPITAL} *name`, de: `${CAPITAL} *name` },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: {
      quantity: 'object',
      target: 'object.of.possessive de.possessive object.of de',
      holder: 'à',
    },
    requires: 'quantity holder target',
  },
  {
    frame: 'stake',
    verbs: 'ouvrir',
    heads: { object: 'capital' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { target: 'object.of object.possessive', holder: 'à', quantity: 'à_hauteur_de' },
    requires: 'quantity holder target',
  },
  {
    frame: 'stake',
    verbs: 'faire',
    heads: { object: 'partie' },
    andHeads: { de: 'groupe galaxie empire giron', 'object.of': 'groupe galaxie empire giron' },
    types: { holder: 'ORG PER', target: 'ORG' },
    roles: { target: 'subject', holder: 'object.of de' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'franchir dépasser',
    types: { holder: HOLDERS, target: 'ORG' },
    heads: { object: 'seuil barre' },
    andHeads: { de: '*name', 'object.of': '*name' },
    roles: { holder: 'subject', quantity: 'object.of de', target: 'object.of de' },
    requires: 'holder target quantity',
    not: 'croissance bourse indice endettement',
  },
  {
    frame: 'stake',
    nouns: 'filiale filiale_commune coentreprise co-entreprise société_commune joint-venture',
    governors: 'créer lancer ouvrir fonder monter constituer',
    types: { holder: 'ORG', target: 'ORG' },
    roles: { holder: 'subject', target: 'bearer' },
    requires: 'holder target',
  },
];
