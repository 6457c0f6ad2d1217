/** How French says in passing that money is lent or given where one of the two sides is left out, or has no name. */
import type { Pattern } from '../claims.js';

const GIVERS = 'ORG LOC STATE';
/** Who lends without a name: «ses banques». */
const LENDERS = `banque banquier créancier prêteur actionnaire bailleur bailleur_de_fonds pool état gouvernement région département
  métropole ville commune agglomération collectivité ministère fonds investisseur fournisseur`;
const BORROWED = `prêt crédit subvention aide garantie emprunt financement avance avance_remboursable enveloppe prêt_garanti pge
  crédit_syndiqué prêt_syndiqué ligne_de_crédit facilité_de_crédit refinancement coup_de_pouce rallonge dotation subside prêt_participatif aide_financière`;
const LOANS = `${BORROWED} soutien soutien_financier`;
const FUNDS = 'fonds enveloppe dotation rallonge plan crédit budget';
const BONDS = 'obligation dette emprunt';
const GUARANTEED = 'prêt pge prêt_garanti emprunt crédit ligne_de_crédit';

export const credits: readonly Pattern[] = [
  // «Bpifrance doit apporter un prêt de 20 millions»: to whom is not said
  {
    frame: 'financing',
    verbs: 'apporter fournir mobiliser ajouter compléter injecter consentir mettre avancer',
    passive: false,
    heads: { object: LOANS },
    andHeads: { 'object.of': '*money' },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'subject', quantity: 'object.of', recipient: 'à pour concern', instrument: 'object' },
    requires: 'provider quantity',
  },
  // «a débloqué un fonds d’urgence de 200 000 euros»
  {
    frame: 'financing',
    verbs: 'débloquer débourser mobiliser voter allouer dégager abonder',
    passive: false,
    heads: { object: FUNDS },
    andHeads: { 'object.of': '*money' },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: {
      provider: 'subject',
      quantity: 'object.of',
      recipient: 'pour à en_faveur_de au_profit_de concern',
      instrument: 'object',
    },
    requires: 'provider quantity',
    not: 'investissement social départ',
  },
  // «a obtenu de ses banques une ligne de crédit de 400 millions», «un prêt garanti par l’État»
  {
    frame: 'financing',
    verbs:
      'obtenir décrocher recevoir contracter toucher souscrire boucler signer négocier solliciter arracher',
    heads: { object: LOANS },
    types: { provider: `${GIVERS} WORDS`, recipient: 'ORG LOC' },
    only: { de: LENDERS, auprès_de: LENDERS, 'object.auprès_de': LENDERS, 'object.par': LENDERS },
    roles: {
      recipient: 'subject',
      quantity: 'object.of',
      provider: 'auprès_de object.auprès_de de object.par',
      instrument: 'object',
    },
    requires: 'recipient provider',
  },
  {
    frame: 'financing',
    verbs: 'bénéficier profiter disposer',
    heads: { de: BORROWED },
    types: { provider: `${GIVERS} WORDS`, recipient: 'ORG LOC' },
    only: { auprès_de: LENDERS, 'de.par': LENDERS, 'de.of': LENDERS },
    roles: {
      recipient: 'subject',
      quantity: 'de.of',
      provider: 'auprès_de de.par par de.of',
      instrument: 'de',
    },
    requires: 'recipient provider',
  },
  // «a touché 300 000 euros de l’État»: who got it has no name
  {
    frame: 'financing',
    verbs: 'recevoir toucher percevoir obtenir encaisser empocher',
    passive: false,
    heads: { object: '*money' },
    types: { provider: 'LOC STATE', recipient: 'ORG LOC' },
    roles: { recipient: 'subject', quantity: 'object', provider: 'de de_la_part_de' },
    requires: 'provider quantity',
    not: 'amende dommage indemnité commande salaire loyer',
  },
  // «a émis pour 1,25 milliard d’euros d’obligations»
  {
    frame: 'financing',
    verbs: 'émettre placer lever emprunter',
    passive: false,
    heads: { pour: '*money' },
    andHeads: { 'pour.of': BONDS },
    types: { recipient: 'ORG LOC' },
    roles: { recipient: 'subject', quantity: 'pour', instrument: 'pour.of' },
    requires: 'recipient quantity',
  },
  // «Sur les 50 millions empruntés, Kombi en consacrera …»
  {
    frame: 'financing',
    verbs: 'emprunter',
    passive: true,
    heads: { object: '*money' },
    types: { recipient: 'ORG LOC', provider: GIVERS },
    roles: { quantity: 'object', recipient: 'agent main topic', provider: 'auprès_de à' },
    requires: 'quantity recipient',
  },
  // «se porte garant des dettes de Kombi»
  {
    frame: 'financing',
    verbs: 'se:porter',
    heads: { object: 'garant garante caution' },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'subject', recipient: 'object.of.of de.of object.of de' },
    requires: 'provider recipient',
  },
  // «Aucune banque n’a voulu prêter à Kombi»
  {
    frame: 'financing',
    verbs: 'prêter',
    passive: false,
    heads: { subject: 'banque banquier bei bpifrance état gouvernement' },
    andHeads: { à: '*name' },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'subject', recipient: 'à', quantity: 'object' },
    requires: 'recipient',
    not: 'attention serment intention main_forte',
  },
  // «un prêt de 12 millions garanti par l’État», «un prêt garanti par l’État de 12 millions»
  {
    frame: 'financing',
    nouns: GUARANTEED,
    heads: { par: 'état *official région bpifrance' },
    notGovernors: 'rembourser',
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'par', quantity: 'of', recipient: 'à pour', instrument: 'self' },
    requires: 'provider quantity',
  },
  // «dont un prêt garanti par l’État (PGE) de 17 millions»: to whom the article is about
  {
    frame: 'financing',
    nouns: 'prêt_garanti pge',
    types: { provider: GIVERS, recipient: 'ORG' },
    roles: { provider: 'par', quantity: 'of', recipient: 'subject concern', instrument: 'self' },
    requires: 'quantity recipient',
  },
  // «l’emprunt obligataire de la région Bretagne»
  {
    frame: 'financing',
    nouns: 'emprunt',
    heads: { de: '*name' },
    types: { recipient: 'ORG LOC' },
    roles: { recipient: 'de', quantity: 'of predicate', instrument: 'self' },
    requires: 'recipient',
    not: 'métro',
  },
];
