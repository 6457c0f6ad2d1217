/** How French says in passing who buys from whom: by what share of the sales, by whom machines are sold to, for whom a plant is run. */
import type { Pattern } from '../claims.js';

const SALES = "chiffre_d'_affaires vente activité commande volume revenu production recette débouché";
/** Who buys for the state, and has no other name. */
const BUYERS = `armée marine police gendarmerie armée_de_l'_air aviation ministère défense douane état gouvernement hôpital
  métropole région département ville mairie agglomération`;
const BODIES = `*official ${BUYERS}`;
/** What is agreed for some years between who orders and who delivers. */
const CONTRACTS =
  'contrat marché accord-cadre contrat-cadre concession délégation_de_service_public convention';
const NO_CONTRACTS = 'travail sponsoring joueur entraîneur mariage assurance diffusion bail';
/** What partners agree on. */
const ALLIES =
  'partenariat sponsoring parrainage diffusion naming licence distribution exclusivité coopération collaboration';
/** Parts of a firm, which are no customers of it. */
const PARTS = 'filiale marque branche division activité gamme enseigne';
const WORKS = `ligne tramway métro rame bus réseau chantier rénovation construction maintenance modernisation exploitation gestion
  nettoyage sécurité transport cantine restauration logiciel système flotte renouvellement fourniture centrale usine parc éclairage`;

export const clients: readonly Pattern[] = [
  // «Leclerc représente un quart des ventes de Kombi»
  {
    frame: 'customer',
    verbs: 'représenter peser absorber assurer',
    passive: false,
    heads: { object: '*share quart tiers moitié essentiel majorité' },
    andHeads: { 'object.of': SALES },
    never: { subject: PARTS },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'object.of.of object.of.possessive' },
    requires: 'customer supplier',
    not: PARTS,
  },
  // «Ses machines sont vendues à Ferrero», «Ces pièces sont livrées à Kombi»
  {
    frame: 'customer',
    verbs: 'vendre livrer fournir destiner facturer louer',
    passive: true,
    heads: { object: '*plural *own *count' },
    andHeads: { à: '*name' },
    never: {
      object: `${PARTS} usine site part action titre participation magasin parcelle terrain joueur actif`,
    },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'agent object.possessive object.of concern', customer: 'à', quantity: 'pour' },
    requires: 'customer supplier',
    not: 'filiale usine part action titre participation information',
  },
  // «équipera la marine grecque de trois frégates»: who orders has no name
  {
    frame: 'customer',
    verbs: 'équiper approvisionner fournir livrer doter',
    passive: false,
    heads: { object: BUYERS },
    types: { supplier: 'ORG', customer: 'ORG LOC WORDS' },
    only: { object: BUYERS },
    roles: { supplier: 'subject', customer: 'object' },
    requires: 'customer supplier',
    not: 'information preuve renseignement suspect',
  },
  // «exploite pour la métropole de Lille l’usine d’incinération»
  {
    frame: 'customer',
    verbs: 'exploiter gérer construire assurer fabriquer concevoir réaliser assembler imprimer entretenir',
    passive: false,
    heads: { pour: '*name' },
    andHeads: { object: '*thing *own *some *count *the' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'pour' },
    requires: 'customer supplier',
    not: 'match coupe film série album saison',
  },
  {
    frame: 'customer',
    verbs: 'exploiter gérer construire assurer fabriquer concevoir réaliser assembler entretenir moderniser',
    passive: false,
    heads: { pour: BODIES },
    types: { customer: 'ORG LOC WORDS', supplier: 'ORG' },
    only: { pour: BODIES },
    roles: { supplier: 'subject', customer: 'pour' },
    requires: 'customer supplier',
  },
  // «La ville de Nice a choisi Alstom pour sa ligne 4»
  {
    frame: 'customer',
    verbs: 'choisir retenir sélectionner désigner préférer',
    passive: false,
    heads: { pour: WORKS },
    andHeads: { object: '*name' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'object' },
    requires: 'customer supplier',
    not: 'jury concours prix candidat',
  },
  // «Le ministère des Armées n’a pas renouvelé un contrat de 3 millions»: with whom the article is about
  {
    frame: 'customer',
    verbs:
      'renouveler reconduire prolonger résilier rompre dénoncer attribuer notifier passer confier signer suspendre',
    passive: false,
    heads: { subject: BODIES },
    andHeads: { object: CONTRACTS },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à avec object.avec object.of concern', quantity: 'object.of' },
    requires: 'customer supplier',
    not: NO_CONTRACTS,
  },
  // «un contrat avec le ministère de la Défense, d’une valeur de 240 millions»
  {
    frame: 'customer',
    nouns: 'contrat mégacontrat accord-cadre',
    heads: { avec: BODIES },
    types: { supplier: 'ORG', customer: 'ORG LOC WORDS' },
    only: { avec: BODIES },
    roles: {
      supplier: 'possessive doer subject concern',
      customer: 'avec',
      quantity: "of d'_une_valeur_de pour_un_montant_de d'_un_montant_de",
    },
    requires: 'customer supplier',
    not: NO_CONTRACTS,
  },
  // «revendique 14 000 entreprises clientes, dont Kombi»
  {
    frame: 'customer',
    nouns: 'cliente',
    plural: true,
    governors: 'revendiquer compter avoir servir totaliser afficher dénombrer accompagner équiper conquérir',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'self', supplier: 'subject' },
    requires: 'customer supplier',
  },
  // «a signé un contrat avec Kombi»: who delivers is told first; of whom, where it is one of supply, is not sure
  {
    frame: 'customer',
    nouns: 'contrat',
    governors: 'signer conclure parapher sceller nouer passer décrocher remporter obtenir',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'avec', quantity: 'of' },
    requires: 'customer supplier',
    not: `${NO_CONTRACTS} ${ALLIES} fourniture approvisionnement livraison achat match saison club titre coupe syndicat salarié`,
  },
  // «a signé un contrat de sponsoring avec Kombi»
  {
    frame: 'partnership',
    nouns: 'contrat',
    governors: 'signer conclure parapher sceller nouer passer prolonger renouveler',
    heads: { de: ALLIES },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec', quantity: 'of' },
    requires: ['party party+', 'party'],
  },
];
