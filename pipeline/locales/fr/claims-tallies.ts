/** How French counts those who protest somewhere, who use what is theirs, and what somebody has beside what was just counted. */
import type { Pattern } from '../claims.js';

/** Who comes out to protest. */
const PROTESTERS = `manifestant manifestante protestataire gréviste participant militant militante opposant syndicaliste agriculteur
  éleveur viticulteur pêcheur tracteur taxi salarié agent employé ouvrier cheminot enseignant fonctionnaire soignant infirmier
  médecin postier conducteur avocat magistrat parent élève lycéen étudiant habitant riverain élu personne retraité jeune femme
  homme routier livreur pompier policier étudiante lycéenne intermittent sans-papiers locataire commerçant buraliste`;
/** Who comes to listen. */
const AUDIENCE = `sympathisant sympathisante partisan partisane militant militante supporter spectateur fidèle pèlerin invité
  convive curieux personne manifestant participant étudiant élève salarié élu maire journaliste investisseur actionnaire
  entrepreneur patron chef_d'_entreprise adhérent habitant congressiste`;
/** Who uses what others run. */
const USERS = `voyageur usager passager client visiteur touriste automobiliste véhicule voiture camion poids_lourd train avion bateau
  navire abonné élève étudiant patient pèlerin festivalier skieur baigneur cycliste`;
/** Whom a measure is for. */
const BENEFICIARIES = `foyer ménage habitant personne famille salarié agent élève étudiant retraité client usager abonné assuré
  allocataire locataire propriétaire agriculteur exploitation entreprise commune département patient enfant français fonctionnaire`;

export const tallies: readonly Pattern[] = [
  // «Une cinquantaine de cheminots ont protesté devant la gare»
  {
    frame: 'count',
    verbs: `protester manifester se:rassembler se:réunir se:mobiliser se:regrouper converger camper occuper envahir
      scander défiler se:donner filtrer`,
    roles: { quantity: 'subject', item: 'counted', place: 'à dans en devant sur object' },
    types: { place: 'LOC' },
    counted: PROTESTERS,
    requires: 'quantity item',
  },
  // «devant quelque 200 sympathisants réunis au théâtre»
  {
    frame: 'count',
    nouns: AUDIENCE,
    after: 'devant',
    heads: { self: '*count' },
    roles: { quantity: 'self numeral', item: 'counted', place: 'à dans en' },
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'réunir rassembler',
    passive: true,
    roles: { quantity: 'object', item: 'counted', place: 'à dans en devant sur' },
    counted: `${PROTESTERS} ${AUDIENCE}`,
    requires: 'quantity item',
  },
  // «le RSA, dont bénéficient 24 600 foyers», «où vivent 3 000 personnes»
  {
    frame: 'count',
    verbs: 'bénéficier vivre habiter résider dépendre travailler loger étudier séjourner transiter circuler',
    forms: 'present imperfect future conditional past',
    passive: false,
    roles: { quantity: 'object', item: 'counted', place: 'where' },
    counted: `${BENEFICIARIES} ${USERS}`,
    requires: 'quantity item',
  },
  // «les 2.100 voyageurs qui empruntent chaque jour la ligne»
  {
    frame: 'count',
    verbs: 'emprunter fréquenter visiter utiliser parcourir',
    forms: 'finite',
    types: { entity: 'ORG PRODUCT LOC EVENT' },
    roles: { quantity: 'subject', item: 'counted', entity: 'object object.of' },
    counted: USERS,
    requires: 'quantity item',
  },
  // «d’une capacité de 25 000 packs par an»
  {
    frame: 'count',
    nouns: 'capacité jauge cadence production',
    heads: { of: '*count' },
    roles: { quantity: 'of', item: 'counted', entity: 'possessive bearer main holder' },
    types: { entity: 'ORG PRODUCT EVENT' },
    counted: `pièce unité voiture véhicule batterie pack panneau plaquette puce cellule repas lit place passager spectateur personne
      bouteille flacon dose vélo moteur avion tonne camion robot machine appareil carton paire pneu siège colis logement élève`,
    requires: 'quantity item',
  },
  // «revendique 112 000 clients et 38 agences»
  {
    frame: 'count',
    verbs:
      'revendiquer afficher totaliser fabriquer transporter abriter comporter aligner former fédérer employer avoir',
    also: true,
    forms: 'finite gerund',
    heads: { object: '*count' },
    types: { entity: 'ORG PRODUCT EVENT' },
    roles: { quantity: 'joined', item: 'counted', entity: 'subject' },
    requires: 'quantity item entity',
    counted: `magasin boutique supermarché hypermarché agence restaurant hôtel point_de_vente site usine entrepôt client abonné adhérent
      licencié sociétaire membre utilisateur patient lecteur filiale pays établissement résidence clinique crèche camion avion
      navire véhicule lit chambre logement enseigne marque franchisé partenaire fournisseur concession garage salle`,
  },
  // «300 habitants ont déposé plainte»
  {
    frame: 'count',
    verbs: 'déposer adresser signer remplir',
    heads: { object: 'dossier demande candidature plainte recours pétition préavis' },
    forms: 'finite',
    roles: { quantity: 'subject', item: 'counted' },
    counted: `${BENEFICIARIES} ${PROTESTERS} plaignant victime copropriétaire association collectivité actionnaire candidat`,
    never: { subject: '*article' },
    requires: 'quantity item',
  },
  // «la libération de 5 000 otages», «l’arrestation de douze personnes à Lyon»
  {
    frame: 'count',
    nouns:
      'libération arrestation interpellation évacuation expulsion relogement sauvetage capture enlèvement rapatriement',
    heads: { of: '*count' },
    roles: { quantity: 'of', item: 'counted', place: 'à en dans headline of.à of.en of.dans' },
    counted: `otage personne prisonnier détenu habitant migrant suspect manifestant militant opposant journaliste étranger résident
      locataire passager soldat lycéenne élève enfant terroriste ressortissant réfugié homme femme famille`,
    requires: 'quantity item',
  },
  // «Le groupe retient 200 lycéennes»
  {
    frame: 'count',
    verbs: 'retenir détenir capturer enlever libérer arrêter rapatrier',
    passive: false,
    forms: 'finite',
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    counted: `otage personne prisonnier détenu habitant migrant suspect manifestant militant opposant journaliste étranger soldat
      lycéenne lycéen élève enfant terroriste ressortissant femme homme fille jeune_fille touriste`,
    requires: 'quantity item',
  },
  // «60 000 commentaires ont été postés»
  {
    frame: 'count',
    verbs: 'poster échanger envoyer recevoir déposer',
    passive: true,
    forms: 'finite',
    types: { entity: 'ORG PRODUCT' },
    roles: { quantity: 'object', item: 'counted', entity: 'sur', place: 'en' },
    counted:
      'commentaire message tweet plainte signalement photo vidéo candidature dossier demande courriel mail avis',
    requires: 'quantity item',
  },
  // «2.300 dockers ont cessé le travail»
  {
    frame: 'count',
    verbs: 'cesser arrêter reprendre faire',
    heads: { object: 'travail grève' },
    roles: { quantity: 'subject', item: 'counted', place: 'à en dans' },
    counted: `${PROTESTERS} docker mineur marin contrôleur aiguilleur machiniste personnel interne sage-femme éboueur greffier`,
    requires: 'quantity item',
  },
  // «14 navires étaient en attente»
  {
    frame: 'count',
    verbs: 'être se:trouver rester demeurer',
    forms: 'finite',
    heads: {
      en: 'attente rade panne mer vol alerte cours service exercice construction activité quarantaine chantier',
      hors: 'service',
    },
    roles: { quantity: 'subject', item: 'counted', place: 'à en dans' },
    counted: `${USERS} éolienne réacteur logement chambre projet hélicoptère canadair rame métro bus tramway drone char ambulance`,
    never: { subject: '*article' },
    requires: 'quantity item',
  },
  // «six personnes interpellées lors de heurts»
  {
    frame: 'count',
    verbs: 'interpeller arrêter évacuer secourir',
    passive: true,
    forms: 'participle',
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    counted:
      'personne manifestant individu suspect militant supporter habitant homme femme jeune mineur migrant passager résident',
    never: { object: '*article' },
    requires: 'quantity item',
  },
  // «Les ports ont traité 4,6 millions de conteneurs», «L’association accompagne 1 150 personnes»
  {
    frame: 'count',
    verbs: `traiter accompagner suivre soigner servir distribuer collecter recycler trier former équiper embouteiller assembler
      exporter importer aider conseiller nourrir orienter`,
    forms: 'finite gerund',
    passive: false,
    heads: { object: '*count' },
    types: { entity: 'ORG PRODUCT' },
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    counted: `${BENEFICIARIES} ${USERS} conteneur colis repas dossier appel demande bénéficiaire jeune étudiant start-up
      projet bouteille appareil panier bagage lettre courrier pneu téléphone vêtement kit dose échantillon victime sans-abri`,
    requires: 'quantity item',
    not: 'baisse hausse',
  },
  // «La fédération regroupe 47 pays»
  {
    frame: 'count',
    verbs: 'regrouper fédérer rassembler réunir',
    forms: 'finite gerund',
    passive: false,
    heads: { object: '*count' },
    types: { entity: 'ORG' },
    roles: { quantity: 'object', item: 'counted', entity: 'subject' },
    counted: `pays commune ville entreprise association club section fédération syndicat école université hôpital établissement caisse
      coopérative exploitation parti organisation État région département`,
    requires: 'quantity item entity',
  },
  // «Biocoop, premier réseau bio avec 700 magasins»
  {
    frame: 'count',
    nouns:
      'magasin boutique supermarché hypermarché agence restaurant hôtel point_de_vente clinique crèche résidence concession',
    after: 'avec',
    heads: { self: '*count' },
    types: { entity: 'ORG PRODUCT' },
    roles: { quantity: 'self numeral', item: 'counted', entity: 'main bearer topic' },
    requires: 'quantity item entity',
  },
  // «1 200 exploitations girondines ont déposé un dossier»
  {
    frame: 'count',
    verbs: '*',
    except: 'être avoir pouvoir devoir falloir aller vouloir',
    forms: 'past present imperfect',
    roles: { quantity: 'subject', item: 'counted', place: 'à en dans devant' },
    counted: `exploitation propriétaire bailleur copropriétaire locataire actionnaire signataire artisan taxi pharmacie pharmacien magasin
      boutique usine site voyageur touriste passager créancier plaignant agent ouvrier employé fonctionnaire infirmier soignant
      postier routier livreur retraité sympathisant restaurateur hôtelier hôpital collectivité région association famille enfant
      fidèle pèlerin manifestante protestataire internaute abonnée lycéen lycéenne collégien étudiante chercheur scientifique`,
    never: { subject: '*article' },
    requires: 'quantity item',
  },
];
