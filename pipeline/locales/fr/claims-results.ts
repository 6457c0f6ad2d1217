/** How French says what a year brought in and what a share did on the day, where the verb or the place of the words is a rarer one. */
import type { Pattern } from '../claims.js';

const PROFITS = `bénéfice bénéfice_net résultat_net profit résultat_opérationnel résultat_d'_exploitation bénéfice_d'_exploitation
  bénéfice_opérationnel résultat_part_du_groupe ebitda résultat_courant bénéfice_avant_impôt excédent`;
const SALES = "chiffre_d'_affaires ca revenu vente recette";
/** Where shares are traded. */
const MARKETS =
  'amsterdam londres francfort zurich milan madrid tokyo stockholm copenhague bruxelles oslo bourse';

export const results: readonly Pattern[] = [
  // «a rapporté à Kombi un bénéfice de 125 millions»
  {
    frame: 'profit',
    nouns: PROFITS,
    governors: 'rapporter valoir procurer assurer apporter',
    heads: { before_à: '*name' },
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'before_à' },
    requires: 'quantity org',
  },
  // «Bénéfice record pour BNP Paribas : 11 milliards»
  {
    frame: 'profit',
    nouns: `${PROFITS} perte perte_nette déficit`,
    types: { org: 'ORG' },
    roles: { quantity: 'of predicate', org: 'pour chez' },
    requires: 'quantity org',
    notGovernors: 'prévoir attendre anticiper viser espérer',
  },
  // «avec 14 millions d’euros de résultat»
  {
    frame: 'profit',
    nouns: `${PROFITS} résultat ebit`,
    types: { org: 'ORG' },
    roles: { quantity: 'compound', org: 'main compound.outside compound.apposed subject fronted' },
    notGovernors: 'éviter risquer craindre redouter prévenir viser espérer attendre prévoir',
    requires: 'quantity org',
  },
  // «Excédentaire d’un million d’euros, le théâtre …»
  {
    frame: 'profit',
    nouns: 'déficitaire bénéficiaire excédentaire',
    types: { org: 'ORG' },
    roles: { quantity: 'of de à_hauteur_de', org: 'bearer holder' },
    requires: 'quantity org',
  },
  // «n’a dégagé aucun bénéfice depuis cinq ans»
  {
    frame: 'profit',
    verbs: 'dégager réaliser enregistrer faire générer engranger',
    negated: true,
    heads: { object: 'bénéfice profit excédent', de: 'bénéfice profit excédent' },
    types: { org: 'ORG' },
    roles: { org: 'subject' },
    requires: 'org',
  },
  // «Le chiffre d’affaires de Kombi passerait de 180 à 250 millions d’euros»
  ...(
    [
      ['revenue', SALES],
      ['profit', PROFITS],
    ] as const
  ).map(
    ([frame, nouns]): Pattern => ({
      frame,
      verbs: 'passer bondir grimper tomber monter',
      also: true,
      heads: { subject: nouns },
      andHeads: { à: '*money' },
      roles: { quantity: 'à', org: 'subject.owner subject.possessive topic' },
      requires: 'quantity org',
    }),
  ),
  // «laissait 71 % sur le tapis»
  {
    frame: 'stock_move',
    verbs: 'laisser abandonner',
    heads: { sur: 'tapis' },
    values: { direction: 'down' },
    types: { issuer: 'ORG' },
    roles: { quantity: 'object', issuer: 'subject' },
    requires: 'quantity issuer',
  },
  ...(['up', 'down'] as const).flatMap((direction): Pattern[] => [
    // «Kombi a accusé une perte de 12,4 %»
    {
      frame: 'stock_move',
      nouns: direction === 'up' ? 'gain' : 'perte',
      governors: 'accuser enregistrer afficher subir signer essuyer accumuler limiter creuser',
      values: { direction },
      types: { issuer: 'ORG PRODUCT' },
      roles: { quantity: 'of', issuer: 'subject' },
      requires: 'quantity issuer',
      not: 'part audience emploi vente',
    },
    // «Le groupe grimpait de 8,7 % à Amsterdam»
    {
      frame: 'stock_move',
      verbs:
        direction === 'up'
          ? 'grimper gagner bondir avancer se:envoler prendre progresser monter se:adjuger rebondir'
          : 'reculer perdre chuter céder plonger baisser dévisser se:effondrer dégringoler abandonner lâcher',
      forms: 'imperfect',
      heads: { à: MARKETS },
      values: { direction },
      types: { issuer: 'ORG' },
      roles: { quantity: 'de object', issuer: 'subject' },
      requires: 'quantity issuer',
    },
  ]),
];
