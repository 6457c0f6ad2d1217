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
  installation équipement ascenseur tunnel barrage raffinerie supercalculateur ordinateur_quantique antenne_relais
  navette rame_de_métro autobus drone fusée lanceur`;
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
  liaison vol rotation croisière ferry hôtel_flottant robotaxi taxi navette pick-up coupé break micro-voiture quad planche
  caravane camping-car yacht jet hélicoptère assistant_vocal écran liseuse caméra bracelet bague puce
  processeur copilote superapp carte_bancaire paiement paiement_fractionné assurance_vie jeton menu burger sandwich pizza dessert
  barre chocolat tablette gin whisky vin champagne cuvée rosé cidre eau maquillage rouge_à_lèvres mascara gel lessive couche
  meuble canapé lit matelas sneaker maillot bijou manteau blockbuster bande_dessinée roman guide supplément cahier emballage
  concept format bar_à_eaux espace formule_d'_abonnement système_de_paiement caisse_automatique portail drive livraison_à_domicile carte_de_fidélité click_and_collect`;
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
      roles: { org: 'subject', product: 'object', quantity: 'object.of object.à' },
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
    // «a coupé le ruban d’une ligne de résines»
    frame: 'launch',
    verbs: 'couper',
    passive: false,
    heads: { object: 'ruban' },
    types: { org: FIRMS },
    roles: { org: 'subject', product: 'object.of de' },
    requires: 'org product',
  },
  {
    // «Une navette a été mise en place par la ville»
    frame: 'launch',
    verbs: 'mettre',
    heads: { en: 'place' },
    andHeads: {
      object:
        'navette bus_scolaire bus minibus service_de_transport ligne_de_bus covoiturage numéro_vert plateforme application appli',
    },
    types: { org: FIRMS },
    roles: { org: 'subject agent', product: 'object' },
    requires: 'org product',
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
    // «étrenne sa navette»; no player a shirt
    frame: 'launch',
    verbs: 'étrenner',
    passive: false,
    heads: { object: '*own *some' },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'titre maillot statut capitaine fonction costume brassard sélectionneur entraîneur licence rôle couronne tunique médaille',
  },
  {
    // «La Rubik de Kombi fait ses débuts en concession», «fait son entrée en rayon»
    frame: 'launch',
    verbs: 'faire',
    heads: { object: 'début première entrée apparition' },
    andHeads: { subject: `*name ${OFFERS}` },
    types: { org: 'ORG' },
    roles: { product: 'subject', org: 'subject.named subject.owner subject.of' },
    requires: 'org product',
    not: 'bourse match équipe scène cinéma théâtre championnat compétition club politique',
  },
  {
    // «a donné naissance à un abonnement», «donne le coup d’envoi de son service»
    frame: 'launch',
    verbs: 'donner',
    heads: { object: 'naissance jour' },
    andHeads: { à: `${OFFERS} ${PLANT}` },
    types: { org: FIRMS },
    roles: { org: 'subject', product: 'à' },
    requires: 'org product',
  },
  {
    // «teste la seconde main», «expérimente la livraison par drone»
    frame: 'launch',
    verbs: 'tester expérimenter',
    passive: false,
    heads: {
      object: `seconde_main livraison location vente_en_ligne vrac consigne click_and_collect drive self-service réemploi reprise
        encaissement covoiturage`,
    },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'gratuité',
  },
  {
    // «a repoussé le lancement de son robotaxi», «L’ouverture du magasin a été avancée par Kombi»
    frame: 'launch',
    nouns: 'lancement commercialisation sortie ouverture inauguration mise_en_service mise_sur_le_marché',
    governors:
      'repousser reporter décaler retarder avancer fixer annuler abandonner suspendre stopper prévoir programmer différer',
    heads: { de: `${OFFERS} ${PLANT} ${OPENED}` },
    types: { org: FIRMS },
    roles: { org: 'subject agent de.of de.possessive', product: 'de' },
    requires: 'org product',
    not: 'opa enquête procédure capital négociation',
  },
  {
    // «L’ouverture du nouvel hôtel de Kombi est prévue en mai»
    frame: 'launch',
    nouns: 'ouverture réouverture inauguration lancement sortie commercialisation',
    heads: { de: `${OPENED} ${OFFERS} ${PLANT}` },
    notGovernors: 'fêter célébrer attendre',
    types: { org: 'ORG' },
    roles: { product: 'de', org: 'de.of' },
    requires: 'product org',
    not: 'capital enquête négociation',
  },
  {
    frame: 'launch',
    verbs: 'inaugurer',
    passive: false,
    heads: { object: 'siège siège_social quartier_général marché_couvert médiathèque piscine gymnase' },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    // «ressuscite la R5», «relance la R5»
    frame: 'launch',
    verbs: 'ressusciter relancer réinventer',
    passive: false,
    heads: { object: '*name' },
    types: { org: 'ORG', product: 'PRODUCT' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    // «Le satellite de Kombi a été mis en orbite»
    frame: 'launch',
    verbs: 'mettre placer',
    passive: true,
    heads: { en: 'orbite service vente ligne circulation', sur: 'orbite marché' },
    andHeads: { object: `*name ${PLANT} ${OFFERS}` },
    types: { org: 'ORG' },
    roles: { product: 'object', org: 'agent object.named object.owner object.of' },
    requires: 'org product',
    not: 'examen cause',
  },
  {
    // «Le nouvel iPhone d’Apple sera disponible en septembre»
    frame: 'launch',
    verbs: 'être',
    forms: 'future',
    heads: { complement: 'disponible commercialisé' },
    andHeads: { subject: `*name ${OFFERS}` },
    types: { org: 'ORG' },
    roles: { product: 'subject', org: 'subject.named subject.owner subject.of' },
    requires: 'org product',
    not: 'dose stock résultat',
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
    roles: { product: 'object', org: 'agent object.named object.owner avec concern' },
    requires: 'org product',
    without: 'contre',
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
