/** How French says what something costs. */
import type { Pattern } from '../claims.js';
import { GOODS } from './claims-nouns.js';

/** What has a price of its own, beside goods of every day. */
export const PRICED = `${GOODS} mètre_carré mètre entrée tarif séance visite nuit nuitée chambre séjour location loyer appartement maison villa
  studio terrain parcelle château manoir immeuble chalet toile tableau œuvre sculpture bijou diamant manuscrit
  voiture citadine berline suv modèle véhicule moto vélo scooter trottinette batterie smartphone téléphone tablette console
  ordinateur casque robot jeu livre bd album parapluie bougie jouet cartable baskets chaussure robe sac parfum
  t-shirt jean manteau kit pack formule offre option abonnement_mensuel traitement médicament vaccin injection dose test boîte
  stylo burger sandwich pizza cornet bière pinte verre cognac champagne vin whisky huître caviar truffe
  kebab gamme plat produit article croissant steak poulet œuf fruit légume tomate fraise pomme cerise melon poisson saumon huile_d'_olive chocolat
  stère granulé bois_de_chauffage électricité gaz pétrole brent argent palladium platine nickel zinc lithium soja riz maïs
  orge caoutchouc laine bouquet sapin lunettes matelas canapé poussette panneau pompe_à_chaleur chaudière
  trajet vol aller aller-retour croisière stationnement macaron permis licence passeport visa inscription cotisation
  mutuelle assurance heure journée minute connexion carnet lettre courrier leçon cours_particulier`;

/** What somebody values: it is not sold yet. */
const VALUED = `appartement maison villa terrain parcelle château manoir immeuble bâtiment hôtel_particulier toile tableau œuvre
  sculpture bijou diamant manuscrit collection butin domaine`;

/** Where somebody lives, as it is bought and sold. */
const HOMES = `appartement maison villa pavillon studio duplex loft chalet deux-pièces trois-pièces quatre-pièces cinq-pièces t2 t3 t4
  maison_de_ville maison_d'_habitation hôtel_particulier château manoir résidence_secondaire logement terrain parcelle`;

/** What is bought and sold as a firm or a part of one: that is a deal. */
export const FIRMS = `action titre part participation capital société entreprise groupe start-up startup jeune_pousse filiale branche
  division activité marque enseigne club usine site fonds obligation créance dette actif portefeuille réseau concurrent rival
  magasin mine gisement licence contrat accord poste salarié emploi`;

/** What money is paid for that is no good. */
export const DUTIES = `amende dommage dommages dommage_et_intérêt pénalité indemnité rançon impôt taxe facture salaire prime caution
  intérêt dette erreur faute retard cotisation bonus dividende loyer personne victime famille salarié`;

/** Prepositions before a price. */
const AT = 'à complement au_prix_de à_partir_de pour dès contre moyennant autour_de';

/** A pattern of what is called by a noun that has a price, and of products by their names. */
export const ofThings = (slot: string, pattern: Pattern, things = PRICED): readonly Pattern[] => [
  { ...pattern, heads: { [slot]: things } },
  { ...pattern, heads: { [slot]: '*name' }, types: { ...pattern.types, item: 'PRODUCT' } },
];

export const prices: readonly Pattern[] = [
  // «Le Scénic de Renault coûte 39 990 euros»
  {
    frame: 'price',
    verbs: 'coûter valoir se:vendre se:négocier se:échanger se:afficher se:louer',
    heads: { subject: '*name' },
    types: { item: 'PRODUCT', seller: 'ORG' },
    roles: { item: 'subject', quantity: 'object à complement jusque à_partir_de', seller: 'subject.of' },
    requires: 'item quantity seller',
  },
  {
    frame: 'price',
    verbs: `valoir coûter atteindre dépasser grimper augmenter baisser culminer chuter tomber passer monter descendre revenir
      démarrer débuter commencer plafonner avoisiner frôler franchir approcher`,
    also: true,
    heads: { subject: PRICED },
    roles: { item: 'subject', quantity: 'à object de sous au-dessus_de autour_de à_partir_de' },
    requires: 'item quantity',
    not: 'vie mort',
  },
  ...ofThings('subject', {
    frame: 'price',
    verbs:
      'se:vendre se:acheter se:louer se:afficher se:arracher se:monnayer se:négocier se:échanger se:facturer se:commercialiser se:payer se:écouler se:envoler',
    never: { subject: FIRMS },
    roles: { item: 'subject', quantity: 'à object jusque autour_de à_partir_de entre pour contre' },
    requires: 'item quantity',
  }),
  // «est disponible dès 9,99 euros», «est accessible pour 20 euros»
  ...ofThings('subject', {
    frame: 'price',
    verbs: 'être rester devenir sembler',
    andHeads: { complement: 'disponible accessible' },
    roles: { item: 'subject', quantity: 'complement à dès pour contre au_prix_de moyennant' },
    requires: 'item quantity',
  }),
  // «L’abonnement est à 9,99 euros»
  {
    frame: 'price',
    verbs: 'être rester',
    heads: { subject: PRICED },
    roles: { item: 'subject', quantity: 'à' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    nouns: 'comptez prévoyez',
    heads: { pour: `*thing ${PRICED}` },
    never: { pour: `${FIRMS} ${DUTIES}` },
    roles: { item: 'pour', quantity: 'of' },
    requires: 'item quantity',
  },
  // «Comptez 38 euros pour le forfait»
  {
    frame: 'price',
    verbs: 'compter débourser',
    heads: { pour: `*thing ${PRICED}` },
    never: { pour: `${FIRMS} ${DUTIES}` },
    roles: { item: 'pour', quantity: 'object' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    verbs: 'demander réclamer',
    heads: { pour: PRICED },
    roles: { item: 'pour', quantity: 'object', seller: 'subject' },
    types: { seller: 'ORG' },
    requires: 'item quantity',
  },
  // «a été adjugée 2,4 millions d’euros chez Artcurial»
  {
    frame: 'price',
    verbs: 'adjuger',
    passive: true,
    roles: { item: 'object', quantity: AT, seller: 'chez par' },
    requires: 'item quantity',
  },
  // «a trouvé preneur à 18 millions», «est parti pour 3.000 euros»
  {
    frame: 'price',
    verbs: 'trouver',
    heads: { object: 'preneur acquéreur acheteur' },
    never: { subject: FIRMS },
    roles: { item: 'subject', quantity: 'à pour contre' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    verbs: 'estimer évaluer',
    passive: true,
    heads: { object: VALUED },
    roles: { item: 'object', quantity: 'à complement entre' },
    requires: 'item quantity',
  },
  // «écoule son gazole à 1,58 euro», «l’affiche à 39 990 euros»
  {
    frame: 'price',
    verbs: 'commercialiser vendre proposer lancer écouler facturer afficher brader solder offrir louer',
    passive: false,
    also: true,
    heads: { object: '*thing *name' },
    types: { item: 'PRODUCT', seller: 'ORG' },
    never: { object: FIRMS },
    roles: { item: 'object', quantity: 'à dès contre au_prix_de à_partir_de moyennant', seller: 'subject' },
    requires: 'item quantity',
    not: FIRMS,
  },
  {
    frame: 'price',
    verbs: 'commercialiser vendre proposer lancer écouler facturer afficher brader solder offrir louer',
    passive: false,
    also: true,
    heads: { object: PRICED },
    types: { seller: 'ORG' },
    never: { object: FIRMS },
    roles: {
      item: 'object',
      quantity: 'à dès contre au_prix_de à_partir_de moyennant complement',
      seller: 'subject',
    },
    requires: 'item quantity',
    not: FIRMS,
  },
  {
    frame: 'price',
    verbs: 'afficher proposer commercialiser lancer vendre facturer inscrire mettre',
    passive: true,
    heads: { object: '*name' },
    types: { item: 'PRODUCT', seller: 'ORG' },
    roles: {
      item: 'object',
      quantity: 'à dès contre à_partir_de complement au_prix_de',
      seller: 'agent object.of',
    },
    requires: 'item quantity',
  },
  // «paient leur café 2 euros»
  {
    frame: 'price',
    verbs: 'payer',
    passive: false,
    andHeads: { object: '*money' },
    heads: { object: PRICED },
    never: { object: `${DUTIES} journée heure minute nuit mois an` },
    roles: { quantity: 'object', item: 'object' },
    requires: 'item quantity',
  },
  // «l’abonnement standard à 14,99 euros», «des parapluies à 2,99 euros pièce»
  {
    frame: 'price',
    nouns: PRICED,
    never: { self: FIRMS },
    roles: { item: 'self', quantity: 'à dès à_partir_de' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    nouns: 'prix tarif',
    roles: { quantity: 'of predicate à colon', item: 'possessive' },
    types: { item: 'PRODUCT' },
    requires: 'item quantity',
    not: 'baisse hausse',
  },
  // «a vendu son deux-pièces pour 268 000 euros», «achète une maison 300 000 euros»
  {
    frame: 'price',
    verbs: 'vendre céder revendre acheter acquérir adjuger',
    passive: false,
    also: true,
    sure: true,
    heads: { object: HOMES },
    types: { seller: 'ORG' },
    roles: { item: 'object', quantity: 'pour à contre moyennant complement', seller: 'subject' },
    requires: 'item quantity',
  },
  // «Le prix de vente du modèle est fixé à 30 000 euros»
  {
    frame: 'price',
    nouns:
      "prix_de_vente prix_d'_achat prix_de_départ prix_de_lancement prix_public prix_catalogue prix_d'_entrée",
    roles: { quantity: 'of predicate à', item: 'de' },
    requires: 'item quantity',
  },
  // «Coût de la rénovation : 2 milliards d’euros», «La facture du stade s’élèvera à 240 millions»
  {
    frame: 'price',
    nouns: 'coût facture addition ardoise devis',
    heads: {
      de: '*thing *name opération travail chantier projet mesure réforme programme plan rénovation construction dispositif',
    },
    never: { de: 'vie travail main-d_œuvre capital dette emprunt crise ' },
    roles: { quantity: 'of predicate', item: 'de' },
    requires: 'item quantity',
    not: 'baisse hausse électricité ',
  },
  // «Il vous en coûtera 12 euros pour visiter le château»
  {
    frame: 'price',
    verbs: 'coûter',
    without: 'subject',
    roles: { quantity: 'object', item: 'then' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    nouns: 'comptez prévoyez',
    roles: { quantity: 'of', item: 'then' },
    requires: 'item quantity',
  },
];
