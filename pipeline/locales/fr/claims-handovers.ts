/** How French says in passing who takes over what: all of a firm, a part of something that has no name, who is interested, who is sought. */
import type { Pattern } from '../claims.js';
import { ASSETS } from './claims-nouns.js';

const BUYERS = 'ORG PER';
const HOLDERS = 'ORG PER LOC';
/** What has no name and several owners: a mine, a pipeline, wind farms. */
const THINGS = `${ASSETS} projet coentreprise gazoduc oléoduc mine autoroute immeuble tour participation bloc immobilier centrale
  port infrastructure holding foncière`;
const SHARES = '*share partie essentiel moitié tiers quart plupart majorité totalité intégralité';
/** What is sold to anybody. */
const GOODS = 'produit billet place arme donnée maison villa appartement terrain toile tableau lot';
/** Those who buy. */
const TAKERS = 'repreneur acquéreur acheteur preneur racheteur';
/** Announced, planned or denied by who buys. */
const TOLD = `annoncer confirmer démentir envisager étudier préparer finaliser officialiser négocier signer examiner boucler conclure
  exclure abandonner projeter viser proposer`;

/** Before what is said of a part. */
export const wholes: readonly Pattern[] = [
  // «l’acquisition de 100 % du capital de Kombi», «a racheté 100 % de Kombi»: the whole
  {
    frame: 'acquisition',
    nouns: 'acquisition rachat reprise cession vente achat',
    sure: true,
    heads: { de: '*whole' },
    types: { acquirer: BUYERS },
    roles: {
      target: 'de.of.of de.of',
      acquirer: 'par à au_profit_de possessive subject doer',
      quantity: 'pour pour_un_montant_de moyennant',
    },
    requires: 'target',
  },
  {
    frame: 'acquisition',
    verbs: 'racheter acquérir reprendre acheter se:offrir',
    sure: true,
    heads: { object: '*whole' },
    types: { acquirer: BUYERS },
    roles: {
      target: 'object.of.of object.of',
      acquirer: 'subject',
      quantity: 'pour pour_un_montant_de moyennant contre',
    },
    requires: 'target acquirer',
  },
  {
    frame: 'acquisition',
    verbs: 'céder vendre revendre',
    sure: true,
    heads: { object: '*whole' },
    types: { acquirer: BUYERS },
    roles: {
      target: 'object.of.of object.of',
      acquirer: 'à au_profit_de',
      quantity: 'pour pour_un_montant_de moyennant contre',
    },
    requires: ['target acquirer', 'target quantity'],
  },
];

export const handovers: readonly Pattern[] = [
  // «cède 49 % d’un portefeuille solaire à Kombi», «détient 30 % d’un gisement»
  {
    frame: 'stake',
    verbs: 'céder vendre revendre apporter rétrocéder',
    heads: { object: '*share' },
    andHeads: { 'object.of': THINGS },
    never: { 'object.of': '*plural' },
    roles: { quantity: 'object', target: 'object.of', holder: 'à au_profit_de' },
    requires: 'quantity target',
  },
  {
    frame: 'stake',
    verbs:
      'racheter acquérir reprendre acheter détenir posséder contrôler conserver garder prendre se:offrir',
    heads: { object: '*share' },
    andHeads: { 'object.of': THINGS },
    never: { 'object.of': '*plural' },
    roles: { quantity: 'object', target: 'object.of', holder: 'subject' },
    requires: 'quantity target holder',
    not: 'marché',
  },
  {
    frame: 'stake',
    nouns: 'cession vente acquisition rachat reprise achat',
    heads: { de: '*share' },
    andHeads: { 'de.of': THINGS },
    never: { 'de.of': '*plural' },
    roles: { quantity: 'de', target: 'de.of', holder: 'à au_profit_de par' },
    requires: 'quantity target',
  },
  // «a racheté Kombi, ainsi que 50 % d’un parc éolien»
  {
    frame: 'stake',
    verbs: 'racheter acquérir acheter reprendre se:offrir détenir posséder',
    also: true,
    heads: { joined: '*share' },
    roles: { quantity: 'joined', target: 'joined.of', holder: 'subject' },
    requires: 'quantity target holder',
    not: 'marché',
  },
  // «conserve les 20 % restants»: of what was sold
  {
    frame: 'stake',
    verbs: 'conserver garder détenir posséder',
    heads: { object: '*percent' },
    beside: 'restant restante restants restantes',
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { quantity: 'object', holder: 'subject', target: 'object.of bought topic' },
    requires: 'quantity target holder',
  },
  // «s’est invité au capital de Kombi»
  {
    frame: 'stake',
    verbs: 'se:inviter se:hisser se:maintenir rester',
    types: { holder: HOLDERS, target: 'ORG' },
    roles: { target: 'au_capital_de dans_le_capital_de', holder: 'subject', quantity: 'à_hauteur_de avec' },
    requires: 'holder target',
  },
  // «reprend une partie des activités de Kombi», «cède la moitié de ses magasins à Zerna»
  {
    frame: 'acquisition',
    verbs: 'racheter acquérir reprendre se:offrir acheter récupérer',
    passive: false,
    heads: { object: SHARES },
    andHeads: { 'object.of': ASSETS },
    types: { acquirer: BUYERS },
    roles: { acquirer: 'subject', target: 'object.of', quantity: 'pour contre moyennant' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'céder vendre revendre',
    heads: { object: SHARES },
    andHeads: { 'object.of': ASSETS },
    types: { acquirer: BUYERS },
    roles: { target: 'object.of', acquirer: 'à au_profit_de', quantity: 'pour contre moyennant' },
    requires: ['acquirer target', 'target quantity'],
  },
  // «L’opérateur pourrait être vendu»
  {
    frame: 'acquisition',
    verbs: 'vendre céder',
    passive: true,
    heads: { object: '*the' },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { target: 'object', acquirer: 'à au_profit_de', quantity: 'pour contre moyennant' },
    requires: 'target',
    not: `action titre part capital participation usine site magasin ${GOODS}`,
    never: { object: 'action titre part usine site magasin direction produit' },
  },
  // «regarderait une trentaine de boutiques»
  {
    frame: 'acquisition',
    verbs: 'regarder',
    forms: 'conditional',
    heads: { object: `*name ${ASSETS}` },
    types: { acquirer: 'ORG', target: 'ORG PRODUCT WORDS' },
    only: { object: ASSETS },
    roles: { acquirer: 'subject', target: 'object' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'lorgner convoiter guigner',
    heads: { object: '*count *some *plural' },
    andHeads: {
      object: 'magasin boutique usine site agence hypermarché supermarché clinique hôtel restaurant',
    },
    types: { acquirer: 'ORG', target: 'ORG PRODUCT WORDS' },
    roles: { acquirer: 'subject', target: 'object' },
    requires: 'acquirer target',
  },
  // «Le fondateur voit sa part ramenée de 71 % à 47 %»
  {
    frame: 'stake',
    verbs: 'ramener réduire diluer porter abaisser relever',
    passive: true,
    heads: { object: 'participation part' },
    andHeads: { object: '*own' },
    types: { holder: HOLDERS, target: 'ORG' },
    roles: {
      quantity: 'à sous',
      holder: 'object.possessive',
      target: 'object.dans object.au_capital_de concern',
    },
    requires: 'holder target quantity',
    sure: true,
    not: 'marché',
  },
  // «se dit intéressé par le site»
  {
    frame: 'acquisition',
    verbs: 'intéresser',
    passive: true,
    heads: { agent: ASSETS },
    types: { acquirer: BUYERS, target: 'ORG PRODUCT WORDS' },
    only: { agent: ASSETS },
    roles: { acquirer: 'object', target: 'agent' },
    requires: 'acquirer target',
    ahead: true,
    not: 'poste prix technologie',
  },
  // «cité comme un candidat à une partie des actifs»
  {
    frame: 'acquisition',
    nouns: 'candidat candidate prétendant prétendante postulant',
    heads: { à: `${ASSETS} reprise rachat acquisition achat partie` },
    types: { acquirer: BUYERS, target: 'ORG PRODUCT WORDS' },
    roles: { acquirer: 'bearer subject', target: 'à.of à' },
    requires: 'acquirer target',
    not: 'présidentielle mairie élection',
  },
  // «a trouvé un repreneur pour Kombi», «Kombi n’a pas trouvé preneur»
  {
    frame: 'acquisition',
    verbs: 'trouver',
    passive: false,
    forms: 'finite',
    heads: { object: TAKERS },
    types: { target: 'ORG PRODUCT WORDS' },
    only: { 'object.pour': ASSETS, pour: ASSETS },
    roles: { target: 'object.pour pour subject' },
    requires: 'target',
    not: 'bail logement appartement maison',
  },
  // «Kombi change de mains», «passe dans le giron de Zerna» said by who makes it so
  {
    frame: 'acquisition',
    verbs: 'passer entrer tomber basculer',
    forms: 'infinitive',
    governors: 'faire',
    heads: {
      sous: 'contrôle giron coupe pavillon bannière aile',
      dans: 'giron escarcelle main portefeuille',
      entre: 'main',
      à: 'main',
    },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { target: 'object', acquirer: 'sous.of sous.named dans.of entre.of à.of' },
    requires: 'acquirer target',
  },
  // «dément tout projet de reprise des magasins Kombi»
  {
    frame: 'acquisition',
    nouns: 'reprise projet_de_reprise dossier_de_reprise',
    governors: TOLD,
    heads: { de: `*name ${ASSETS}` },
    types: { acquirer: BUYERS, target: 'ORG PRODUCT WORDS' },
    only: { de: ASSETS },
    roles: { acquirer: 'par subject doer', target: 'de', quantity: 'pour' },
    requires: 'acquirer target',
    not: 'production activité travail négociation dialogue cours discussion grève',
  },
  // «avec l’achat de Kombi»
  {
    frame: 'acquisition',
    nouns: 'achat',
    heads: { de: '*name' },
    types: { acquirer: 'ORG', target: 'ORG' },
    roles: { acquirer: 'par possessive subject main', target: 'de', quantity: 'pour' },
    requires: 'acquirer target',
    not: 'action titre obligation avion pouvoir',
  },
  // «Le prix de cession de Kombi n’a pas été dévoilé»
  {
    frame: 'acquisition',
    nouns: 'prix montant',
    heads: { de: 'cession rachat reprise acquisition vente' },
    andHeads: { 'de.of': '*name' },
    types: { target: 'ORG' },
    roles: { target: 'de.of', quantity: 'predicate' },
    requires: 'target',
    not: 'immeuble',
  },
  {
    frame: 'acquisition',
    nouns: 'rachat cession reprise acquisition',
    governors: 'élever chiffrer monter atteindre se:élever se:monter se:chiffrer dépasser avoisiner',
    heads: { de: '*name' },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { target: 'de', acquirer: 'par', quantity: 'predicate governed' },
    requires: 'target quantity',
  },
];
