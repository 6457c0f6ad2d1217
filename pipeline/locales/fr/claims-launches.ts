/** How French says what firms open, put into service and put on the market. */
import type { Pattern } from '../claims.js';
import { SITES } from './claims-nouns.js';

/** What a firm opens, and what stands in it. */
export const OPENED = `${SITES} base campus dépôt antenne parc showroom data_center datacenter centre_de_données laboratoire labo école
  studio corner club pôle hub incubateur résidence terminal gigafactory méga-usine bâtiment plateforme centre_logistique
  centre_d'_appels centre_de_recherche salle_de_sport centre_commercial complexe ferme unité filiale hall spa bar
  crèche drive ferme_solaire ferme_verticale académie fablab clinique enseigne adresse cabinet brasserie chai
  halle microbrasserie université_d'_entreprise centre_de_formation flagship pop-up concept-store relais bowling camping`;
/** What is put into service. */
export const PLANT = `ligne ligne_de_production chaîne four haut-fourneau réacteur chaudière éolienne parc_éolien centrale
  centrale_solaire parc_solaire méthaniseur électrolyseur turbine tramway tram métro funiculaire téléphérique câble bus rame train
  navire bateau ferry borne satellite réseau machine robot presse grue scanner entrepôt station pipeline gazoduc silo quai
  installation équipement ascenseur tunnel barrage raffinerie supercalculateur ordinateur_quantique antenne_relais`;
/** What is offered to customers. */
export const OFFERS = `application appli service modèle gamme offre plateforme véhicule smartphone produit collection abonnement logiciel
  outil fonctionnalité console jeu jeu_vidéo marque assistant puce vaccin médicament voiture suv berline robot agent carte
  forfait série film album téléviseur enceinte casque tablette montre ordinateur box vélo trottinette scooter moto
  camionnette utilitaire fourgon camion citadine monospace monture parfum boisson soda bière yaourt biscuit céréale fromage glace
  recette magazine quotidien revue newsletter podcast chaîne radio newsmagazine chatbot modèle_de_langage ia générateur
  moteur_de_recherche navigateur réseau_social messagerie place_de_marché marketplace site site_internet boutique_en_ligne
  terminal drone appareil machine kit capteur batterie solution formule prêt livret fonds compte assurance contrat néobanque
  programme_de_fidélité cryptomonnaie stablecoin portefeuille traitement test dispositif procédé lunettes jouet poupée sac chaussure
  vêtement basket ligne ligne_de_vêtements pneu matériau peinture crème shampooing cigarette pass billet formation cursus
  version édition mise_à_jour système système_d'_exploitation logiciel_libre outil_d'_ia lave-linge aspirateur imprimante
  liaison vol rotation croisière ferry hôtel_flottant`;
/** What is opened, launched or set going and is no place, plant or offer. */
const NO_OPENINGS = `enquête information crédit négociation discussion débat porte voie capital dialogue procédure appel parenthèse feu
  exposition festival salon saison édition stèle plaque rue place fresque statue monument mandat bal séance concertation
  perspective champ marché droit boîte_de_pandore`;
export const FIRMS = 'ORG PRODUCT';

export const launches: readonly Pattern[] = [
  // «ouvrira en septembre un magasin à Rennes», «vient d’inaugurer son usine»: no plan of what else may come
  ...(['finite', 'infinitive'] as const).map(
    (forms): Pattern => ({
      frame: 'launch',
      verbs: 'ouvrir rouvrir inaugurer',
      forms,
      ...(forms === 'infinitive' && { governors: 'venir aller devoir', notAfter: 'pour afin_de sans' }),
      passive: false,
      heads: { object: `${OPENED} ligne liaison desserte` },
      types: { org: FIRMS },
      roles: { org: 'subject', product: 'object' },
      requires: 'org product',
      not: NO_OPENINGS,
    }),
  ),
  {
    frame: 'launch',
    verbs: 'ouvrir rouvrir inaugurer',
    passive: true,
    heads: { object: OPENED },
    types: { org: FIRMS },
    roles: { product: 'object', org: 'agent object.named object.owner' },
    requires: 'org product',
    not: NO_OPENINGS,
  },
  {
    frame: 'launch',
    verbs: 'ouvrir rouvrir',
    forms: 'finite',
    passive: false,
    heads: { subject: OPENED },
    types: { org: FIRMS },
    roles: { product: 'subject', org: 'subject.named subject.owner subject.possessive topic' },
    requires: 'org product',
    without: 'object',
  },
  {
    frame: 'launch',
    verbs: 'ouvrir rouvrir',
    heads: { object: 'porte' },
    andHeads: { subject: OPENED },
    types: { org: FIRMS },
    roles: { product: 'subject', org: 'subject.named subject.owner subject.possessive topic' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'mettre remettre',
    heads: { en: 'service route exploitation', à: 'disposition' },
    andHeads: { object: `*name ${PLANT} ${OPENED} ${OFFERS}` },
    types: { org: FIRMS },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'argent fonds million',
  },
  {
    frame: 'launch',
    verbs: 'entrer',
    heads: { en: 'service exploitation' },
    types: { org: FIRMS },
    roles: { product: 'subject', org: 'subject.named subject.owner subject.possessive topic' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'démarrer redémarrer allumer rallumer étrenner',
    passive: false,
    heads: { object: `${PLANT} ${OPENED}` },
    types: { org: FIRMS },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'implanter installer',
    passive: false,
    forms: 'finite',
    heads: { object: OPENED },
    types: { org: FIRMS },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'déployer',
    passive: false,
    heads: { object: `*thing ${OFFERS} ${PLANT}` },
    types: { org: FIRMS },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: `effort efforts moyens énergies troupes forces soldats stratégie plan énergie force policier moyen soldat gendarme troupe agent arsenal trésor militaire méthode
      argument talent charme aile drapeau banderole logique`,
  },
  {
    // «commercialisera la Rubik», «a commercialisé un vélo»; what it commercializes day by day is its trade
    frame: 'launch',
    verbs: 'commercialiser',
    forms: 'past future conditional infinitive',
    passive: false,
    heads: { object: `*thing ${OFFERS} ${PLANT}` },
    types: { org: FIRMS },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'lancer dévoiler sortir tester expérimenter étrenner',
    passive: false,
    heads: { object: OFFERS },
    types: { org: FIRMS },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: `foule appel alerte enquête procédure excuse opa rachat reprise échange achat emploi candidature pari négociation
      déficit dette`,
  },
  // «la Rubik, que Lynxia commercialisera», «Sortie mardi, la Switch 2 de Nintendo»
  {
    frame: 'launch',
    verbs: 'lancer commercialiser dévoiler présenter sortir déployer distribuer tester',
    passive: true,
    heads: { object: OFFERS },
    types: { org: FIRMS },
    roles: { product: 'object', org: 'agent object.named object.owner' },
    requires: 'org product',
    not: 'appel alerte enquête procédure opa candidat plainte opération',
  },
  {
    frame: 'launch',
    verbs: 'sortir débarquer arriver',
    passive: false,
    heads: { subject: `*name ${OFFERS}` },
    andHeads: {
      en: 'concession librairie magasin rayon kiosque salle',
      sur: 'marché console pc',
      dans: 'rayon',
    },
    types: { org: 'ORG' },
    roles: { product: 'subject', org: 'subject.named subject.owner subject.possessive' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'sortir débarquer arriver',
    forms: 'future',
    heads: { subject: OFFERS },
    types: { org: 'ORG' },
    roles: { product: 'subject', org: 'subject.named subject.owner subject.possessive' },
    requires: 'org product',
    not: 'train avion bateau',
  },
  {
    frame: 'launch',
    nouns: 'ouverture réouverture inauguration',
    heads: { de: OPENED },
    notGovernors: 'fêter célébrer attendre',
    types: { org: FIRMS },
    roles: { product: 'de', org: 'par doer' },
    requires: 'product org',
    not: 'capital enquête négociation',
  },
  {
    frame: 'launch',
    nouns: 'lancement commercialisation sortie mise_sur_le_marché mise_en_service déploiement',
    heads: { de: `${OFFERS} ${PLANT}` },
    types: { org: FIRMS },
    roles: { product: 'de', org: 'par doer' },
    requires: 'product org',
    not: 'opa enquête procédure',
  },
];
