/** How French says that something is new on the market or begins, beside «lancer» and «ouvrir». */
import type { Pattern } from '../claims.js';
import { FIRMS, OFFERS, PLANT } from './claims-launches.js';

/** What is new, of any sort. */
const NOVELTIES = `${OFFERS} ${PLANT} catalogue timbre pièce billet pick-up modèle_économique bouquet garantie option carte_bancaire
  nouveauté menu mode menus téléphone ligne_de_produits hybride fragrance rouge_à_lèvres poupée peluche manuel guide
  opération_commerciale coffret jumeau_numérique jumeau_virtuel vin whisky cuvée couche pansement logement
  livret_d'_épargne assurance-vie obligation indice etf produit_financier crypto monnaie carburant batterie
  avion hélicoptère moteur fusée lanceur satellite radar porte-avions paquebot voilier yacht sous-marin frégate`;
/** What comes out; a train, a plane or a robot that leaves is none. */
const RELEASED = `jeu jeu_vidéo console smartphone téléphone album film série parfum voiture suv berline citadine modèle
  tablette montre collection magazine numéro revue version application logiciel médicament vaccin traitement timbre
  nouveauté gamme casque ordinateur moto scooter utilitaire pick-up bière boisson livre roman podcast opus volet`;
/** Whose the product is, said beside it. */
const OWNERS = 'subject.of subject.named subject.owner subject.possessive';
/** What a firm has to offer, and adds to. */
const RANGES =
  'gamme catalogue offre portefeuille famille palette arsenal assortiment bouquet collection menu carte line-up';
/** What a firm goes into for the first time. */
const NO_VENTURES = `bataille course campagne aventure politique guerre opération projet travail chantier polémique diatribe monologue
  plaidoyer recherche négociation grève discours analyse bras_de_fer offensive rénovation élection présidentielle
  municipale mouvement`;

/** Beginning to make, sell or run something. */
const BEGIN = 'commencer débuter entamer démarrer initier';
const TRADE = `vente commercialisation distribution location production fabrication livraison exploitation diffusion déploiement
  essai test`;

export const novelties: readonly Pattern[] = [
  {
    frame: 'launch',
    verbs: 'créer',
    passive: false,
    heads: {
      object: `fonds livret prêt compte application appli service plateforme monnaie abonnement formule assurance garantie
        carte podcast newsletter programme_de_fidélité place_de_marché label prix`,
    },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'introduire sortir dévoiler étrenner dégainer inaugurer lancer présenter ressortir',
    passive: false,
    heads: { object: NOVELTIES },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: `foule appel alerte enquête procédure excuse opa rachat reprise échange achat emploi candidature pari négociation
      déficit dette bourse défense argument carton essai résultat compte`,
  },
  {
    frame: 'launch',
    verbs: 'présenter sortir introduire dégainer publier étrenner',
    passive: false,
    heads: { object: '*name' },
    types: { org: 'ORG', product: 'PRODUCT' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'bourse',
  },
  {
    frame: 'launch',
    verbs: 'mettre remettre',
    heads: {
      en: 'vente rayon ligne circulation chantier orbite location libre-service',
      à: "disposition eau catalogue carte l'_eau",
      sur: 'marché rail orbite',
      dans: 'rayon kiosque bac',
    },
    andHeads: { object: `*name ${NOVELTIES}` },
    types: { org: FIRMS },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'place œuvre cause avant argent fonds million usine action part filiale siège immeuble bâtiment bureau entrepôt magasin terrain',
  },
  {
    // «rend public son modèle», «rend disponible son application»; not «rend public un rapport»
    frame: 'launch',
    verbs: 'rendre',
    heads: { object: `*name ${NOVELTIES}` },
    andHeads: { complement: 'public publique disponible accessible' },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'test compte résultat jeu',
  },
  {
    frame: 'launch',
    verbs: BEGIN,
    heads: { object: TRADE },
    andHeads: { 'object.of': `*name *thing ${NOVELTIES}` },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object.of' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'vendre commercialiser distribuer produire fabriquer livrer proposer exploiter louer tester',
    forms: 'infinitive',
    governors: 'commencer débuter mettre',
    heads: { object: `*name ${NOVELTIES}` },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  // «propose désormais un livret», «proposera un nouveau forfait»
  {
    frame: 'launch',
    verbs: 'proposer offrir vendre accueillir',
    passive: false,
    beside: 'désormais bientôt dorénavant maintenant',
    heads: { object: NOVELTIES },
    andHeads: { object: '*some *count' },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'baisse hausse prime',
  },
  {
    frame: 'launch',
    verbs: 'proposer offrir vendre',
    forms: 'future conditional',
    passive: false,
    heads: { object: `*name ${NOVELTIES}` },
    andHeads: { object: 'nouveau nouvel nouvelle nouveaux nouvelles premier première' },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    // «a donné le coup d’envoi de sa plateforme»; not «de la saison»
    frame: 'launch',
    verbs: 'donner',
    heads: { object: "coup_d'_envoi top_départ" },
    andHeads: { 'object.of': `*name ${NOVELTIES}` },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object.of' },
    requires: 'org product',
  },
  {
    // «enrichit sa gamme d’un modèle», «complète son offre avec une carte»
    frame: 'launch',
    verbs: 'enrichir compléter étoffer élargir agrandir renforcer muscler diversifier étendre',
    passive: false,
    heads: { object: RANGES, de: '*name *article', 'object.of': '*name *article' },
    andHeads: { object: '*own' },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'de object.of avec' },
    requires: 'org product',
    never: { de: 'marque client actif action façon manière' },
  },
  {
    frame: 'launch',
    verbs: 'ajouter intégrer introduire accueillir faire',
    heads: { à: RANGES, dans: `${RANGES} rayon application magasin` },
    andHeads: { object: `*name ${NOVELTIES}` },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'se:lancer',
    passive: false,
    heads: { dans: '*thing', sur: 'marché créneau segment' },
    never: { dans: NO_VENTURES },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'dans sur.of' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'faire',
    heads: { object: 'début pas' },
    andHeads: { object: '*own', dans: '*thing' },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'dans' },
    requires: 'org product',
    never: { dans: `${NO_VENTURES} vie championnat ligue élite cour monde histoire industrie` },
  },
  {
    frame: 'launch',
    verbs: 'sortir débarquer arriver',
    passive: false,
    forms: 'finite',
    heads: { subject: RELEASED },
    types: { org: 'ORG' },
    roles: { product: 'subject', org: OWNERS },
    requires: 'org product',
    without: 'object',
    not: 'route piste course tête indemne',
  },
  {
    frame: 'launch',
    verbs: 'paraître débarquer arriver atterrir',
    passive: false,
    heads: {
      subject: `*name ${NOVELTIES}`,
    },
    andHeads: {
      en: 'concession librairie magasin rayon kiosque salle boutique vente pharmacie france europe',
      sur: 'marché console pc smartphone étal',
      dans: 'rayon bac magasin concession boutique',
    },
    types: { org: 'ORG' },
    roles: { product: 'subject', org: OWNERS },
    requires: 'org product',
    not: 'train avion bateau navire',
  },
  {
    // «commercialise depuis jeudi une assurance pour les vélos»
    frame: 'launch',
    verbs: 'commercialiser proposer vendre distribuer',
    passive: false,
    forms: 'present',
    heads: { depuis: '*time' },
    andHeads: { object: '*some' },
    sure: true,
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object complement' },
    requires: 'org product',
    not: 'an année siècle décennie',
  },
  {
    // «Chez Kombi, une galette fait son entrée en rayon», «le triporteur arrive en magasin»
    frame: 'launch',
    verbs: 'arriver débarquer faire',
    passive: false,
    heads: { en: 'rayon magasin kiosque concession librairie pharmacie boutique', dans: 'rayon kiosque bac' },
    andHeads: { subject: '*some *the' },
    never: {
      subject: 'client clientèle vendeur livreur acheteur premier police policier gendarme salarié foule',
    },
    types: { org: 'ORG' },
    roles: { product: 'subject', org: `${OWNERS} chez fronted` },
    requires: 'org product',
    not: 'stage visite chute contrôle descente braquage',
  },
  {
    // «fait son entrée au catalogue», «voit le jour»
    frame: 'launch',
    verbs: 'voir faire',
    heads: { object: 'jour apparition arrivée entrée' },
    andHeads: { subject: NOVELTIES },
    types: { org: 'ORG' },
    roles: { product: 'subject', org: OWNERS },
    requires: 'org product',
  },
  {
    frame: 'launch',
    nouns: `disponible accessible`,
    heads: { bearer: `*name ${NOVELTIES}` },
    types: { org: 'ORG' },
    roles: { product: 'bearer', org: 'bearer.of bearer.owner bearer.possessive main' },
    requires: 'org product',
    not: 'plus peu pas',
  },
  {
    frame: 'launch',
    nouns:
      'dernier-né dernière-née petit_dernier petite_dernière nouveau-né benjamin benjamine dernière_nouveauté',
    types: { org: 'ORG' },
    heads: { de: '*name' },
    roles: { product: 'bearer', org: 'de' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    nouns: `lancement commercialisation sortie mise_sur_le_marché mise_en_service déploiement démarrage mise_en_vente mise_en_ligne
      disponibilité introduction coup_d'_envoi mise_en_rayon mise_à_l'_eau arrivée`,
    heads: { de: NOVELTIES },
    types: { org: FIRMS },
    roles: { product: 'de', org: 'par chez doer' },
    requires: 'product org',
    not: 'opa enquête procédure bourse',
  },
  {
    frame: 'launch',
    nouns: `sortie commercialisation mise_sur_le_marché mise_en_service déploiement démarrage mise_en_vente mise_en_ligne disponibilité
      introduction coup_d'_envoi mise_à_l'_eau arrivée`,
    heads: { de: '*name' },
    types: { org: FIRMS, product: 'PRODUCT' },
    roles: { product: 'de', org: 'par chez doer possessive' },
    requires: 'product org',
  },
  {
    // «repousse à 2027 le démarrage du TGV M»
    frame: 'launch',
    nouns: `lancement démarrage commercialisation sortie mise_en_service mise_en_vente déploiement arrivée livraison
      mise_sur_le_marché`,
    heads: { de: `*name ${NOVELTIES}` },
    governors: 'repousser reporter avancer retarder décaler différer ajourner suspendre fixer maintenir',
    types: { org: 'ORG' },
    roles: { product: 'de', org: 'subject' },
    requires: 'product org',
    ahead: true,
  },
  {
    // «crée un fonds de 20 millions d’euros»
    frame: 'launch',
    verbs: 'créer lancer dévoiler inaugurer annoncer monter constituer',
    passive: false,
    heads: { object: 'fonds programme fonds_de_dotation incubateur accélérateur' },
    andHeads: { object: '*some' },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object', quantity: 'object.of object.done_de' },
    requires: 'org product quantity',
  },
  {
    // «propose une nouvelle formule»; not «propose une formule»
    frame: 'launch',
    verbs: 'proposer offrir annoncer publier adopter développer',
    passive: false,
    heads: { object: NOVELTIES },
    andHeads: { object: 'nouveau nouvel nouvelle' },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'série modèle_économique compte plan dispositif test édition version vol',
  },
  {
    frame: 'launch',
    verbs: 'proposer introduire étrenner expérimenter',
    passive: true,
    heads: { object: NOVELTIES },
    types: { org: 'ORG' },
    roles: { product: 'object', org: 'agent' },
    requires: 'org product',
  },
  {
    // «La console de Sorvane sera en vente en mars»
    frame: 'launch',
    verbs: 'être',
    heads: { en: 'vente rayon kiosque précommande', sur: 'marché' },
    andHeads: { subject: `*name ${RELEASED}` },
    types: { org: 'ORG' },
    roles: { product: 'subject', org: OWNERS },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'lever',
    heads: { object: 'voile' },
    andHeads: { sur: NOVELTIES },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'sur' },
    requires: 'org product',
    not: 'compte',
  },
  {
    frame: 'launch',
    verbs: 'ouvrir',
    heads: { object: 'précommande réservation commande' },
    andHeads: { 'object.of': `*name ${NOVELTIES}` },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object.of' },
    requires: 'org product',
  },
];
