/** How French says in passing who buys from whom, who is lent or given what, and what things cost. */
import type { Pattern } from '../claims.js';
import { FLEET } from './claims-business.js';
import { GOODS } from './claims-nouns.js';

/** Those who supply others. */
const SUPPLIERS = `fournisseur fournisseuse prestataire sous-traitant sous-traitante équipementier façonnier fabricant transporteur
  hébergeur imprimeur logisticien`;
/** What firms order from one another. */
const WARES = `${FLEET} machine moteur batterie composant équipement rame camion véhicule voiture bus utilitaire serveur puce robot pneu
  pièce module cellule panneau borne conteneur wagon`;
/** What is given to a contractor to carry out. */
const WORKS = `chantier travaux construction réalisation rénovation réhabilitation restauration conception maîtrise_d'œuvre
  maîtrise_d'_œuvre démolition reconstruction fabrication fourniture maintenance entretien nettoyage exploitation gestion marché
  contrat lot concession délégation_de_service_public aménagement extension modernisation étude installation logistique
  restauration_collective collecte tri transport hébergement campagne`;
/** What a lender gives. */
const LOANS = `prêt crédit subvention aide garantie emprunt financement avance avance_remboursable prêt_garanti
  ligne_de_crédit enveloppe soutien_financier rallonge`;
/** What is given for a cause. */

export const orders: readonly Pattern[] = [
  // customer: «revendique 400 clients, parmi lesquels Nexity et Carrefour»
  {
    frame: 'customer',
    nouns: 'client référence',
    plural: true,
    governors:
      'revendiquer compter avoir servir totaliser afficher dénombrer citer accompagner équiper conquérir',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'self', supplier: 'subject' },
    requires: 'customer supplier',
  },
  // «réalise 92 % de son activité avec un seul client, Airbus»
  {
    frame: 'customer',
    nouns: "client cliente donneur_d'_ordre donneur_d'_ordres",
    heads: { self: 'seul unique principal premier gros nouveau' },
    notGovernors: 'perdre',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'bearer', supplier: 'subject' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    nouns: SUPPLIERS,
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'bearer', customer: 'pour' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'héberger stocker basculer migrer transférer externaliser imprimer produire assembler',
    heads: { chez: '*name' },
    passive: false,
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'chez' },
    requires: 'customer supplier',
    not: 'salarié joueur employé poste',
  },
  {
    frame: 'customer',
    verbs: 'renouveler reconduire prolonger',
    heads: { object: 'contrat commande marché' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'object.of object.avec avec', quantity: 'pour' },
    requires: 'customer supplier',
    not: 'entraîneur joueur travail entraineur diffusion sponsoring parrainage naming licence distribution',
  },
  // «L’énergéticien a commandé quatorze machines»: from the firm that the article is about
  {
    frame: 'customer',
    verbs: 'commander acheter',
    heads: { object: '*count *some *plural' },
    andHeads: { object: WARES },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    never: { object: '*name' },
    roles: { customer: 'subject', supplier: 'à auprès_de chez concern', quantity: 'pour' },
    requires: 'customer supplier',
    not: 'étude enquête rapport sondage audit expertise attentat assassinat meurtre opération troupe unité livre film œuvre',
  },
  // «Le chantier a été confié au groupement Zerna»: by whom is not told
  {
    frame: 'customer',
    verbs: 'confier attribuer décerner adjuger notifier octroyer sous-traiter',
    passive: true,
    heads: { object: WORKS },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'agent', supplier: 'à', quantity: 'pour object.of' },
    requires: 'supplier',
    not: 'ministre député juge tribunal joueur entraîneur expert procureur enquête',
  },
  // «l’annonce d’un contrat de 870 millions d’euros avec la marine norvégienne»
  {
    frame: 'customer',
    nouns: 'contrat mégacontrat commande mégacommande',
    types: { supplier: 'ORG' },
    roles: {
      supplier: 'possessive doer subject topic',
      customer: 'avec auprès_de de_la_part_de',
      quantity: 'of',
    },
    requires: 'customer supplier quantity',
    not: `assurance travail sponsoring parrainage joueur match titre maillot diffusion droit partenariat apprentissage syndicat
      saison entraîneur pilote`,
  },
  // «un contrat de maintenance de douze ans avec Zerna»
  {
    frame: 'customer',
    nouns: 'contrat accord-cadre',
    heads: {
      de: `maintenance fourniture livraison entretien approvisionnement exploitation nettoyage restauration transport infogérance
        hébergement sous-traitance construction`,
    },
    types: { supplier: 'ORG', customer: 'ORG LOC' },
    roles: { supplier: 'doer subject possessive', customer: 'avec auprès_de de_la_part_de' },
    requires: 'customer supplier',
  },
  // «a officialisé une commande ferme de 60 avions de la compagnie Zerna»
  {
    frame: 'customer',
    verbs: 'officialiser annoncer confirmer enregistrer recevoir décrocher engranger obtenir dévoiler',
    passive: false,
    heads: { object: 'commande mégacommande' },
    andHeads: { 'object.of': '*count *name' },
    types: { supplier: 'ORG', customer: 'ORG LOC' },
    roles: { supplier: 'subject', customer: 'object.of.of de object.of', quantity: 'pour' },
    requires: 'customer supplier',
  },
  // «loue huit appareils à Zerna»; not «loue ses avions à Kombi»
  {
    frame: 'customer',
    verbs: 'louer sous-louer',
    heads: { object: '*count *some' },
    andHeads: { à: '*name' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à', quantity: 'pour' },
    requires: 'customer supplier',
    never: { object: 'bureau immeuble local terrain mètre appartement logement' },
  },
  // financing
  {
    frame: 'financing',
    verbs: 'secourir sauver renflouer recapitaliser aider soutenir subventionner refinancer',
    types: { provider: 'ORG LOC STATE', recipient: 'ORG' },
    roles: {
      provider: 'subject',
      recipient: 'object',
      quantity: 'à_hauteur_de pour_un_total_de pour_un_montant_de moyennant',
    },
    requires: 'provider recipient quantity',
  },
  {
    frame: 'financing',
    verbs: 'promettre proposer garantir offrir refuser renouveler',
    heads: { object: LOANS },
    andHeads: { 'object.of': '*money', de: '*money' },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG LOC' },
    roles: {
      provider: 'subject',
      quantity: 'object.of de',
      recipient: 'à object.à pour',
      instrument: 'object',
    },
    requires: 'provider quantity recipient',
  },
  {
    // «a confirmé une aide de 3 millions d’euros à Kombi»: who says so gives it
    frame: 'financing',
    nouns: LOANS,
    governors: 'annoncer confirmer officialiser dévoiler détailler rendre',
    types: { provider: 'ORG LOC STATE', recipient: 'ORG LOC' },
    roles: { provider: 'subject', quantity: 'of', recipient: 'à pour', instrument: 'self' },
    requires: 'provider quantity recipient',
  },
  {
    frame: 'financing',
    verbs: 'réclamer demander solliciter quémander espérer attendre',
    heads: { object: LOANS },
    andHeads: { 'object.of': '*money', de: '*money' },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG' },
    roles: {
      recipient: 'subject',
      quantity: 'object.of de',
      provider: 'à auprès_de de_la_part_de',
      instrument: 'object',
    },
    requires: 'recipient quantity',
    ahead: true,
  },
  // price
  {
    frame: 'price',
    verbs: 'se:afficher',
    heads: { subject: `*name ${GOODS}` },
    types: { item: 'PRODUCT' },
    roles: { item: 'subject', quantity: 'à' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    verbs: 'commercialiser vendre proposer lancer écouler céder',
    passive: false,
    also: true,
    heads: { object: '*thing *name' },
    types: { item: 'PRODUCT', seller: 'ORG' },
    roles: { item: 'object', quantity: 'au_prix_de à_partir_de', seller: 'subject' },
    requires: 'item quantity',
    not: 'part action titre filiale société usine',
  },
  // investment: «y a englouti plus de 16 milliards»
  {
    frame: 'investment',
    verbs: 'engloutir placer injecter miser réinvestir',
    heads: { object: '*money' },
    types: { investor: 'ORG PER', investee: 'ORG PRODUCT' },
    roles: { investor: 'subject', quantity: 'object', investee: 'dans chez sur' },
    requires: 'investor quantity investee',
    not: 'amende loyer salaire impôt poche table',
  },
  // deal_status: «Pourparlers rompus entre Kombi et Altor»
  {
    frame: 'deal_status',
    nouns: 'pourparler tractation fiançailles rapprochement négociation',
    heads: { entre: '*name' },
    types: { party: 'ORG' },
    roles: { subject: 'self', party: 'entre' },
    requires: 'party subject',
    not: 'paix guerre trêve syndicat intersyndicale direction',
  },
  // partnership
  {
    frame: 'partnership',
    verbs: 'mutualiser partager regrouper unifier',
    heads: {
      object:
        'logistique achat moyen force ressource infrastructure réseau flotte entrepôt centrale transport',
    },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec' },
    requires: ['party party+', 'party'],
  },
];
