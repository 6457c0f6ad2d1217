/** How French says how many of something there are, beside «compte 300 adhérents», «a vendu 300 véhicules». */
import type { Pattern } from '../claims.js';

/** Whom and what a house, a club or a festival has many of. */
const MANY = `magasin boutique supermarché hypermarché pharmacie agence restaurant hôtel point_de_vente point_de_contact guichet
  station-service concession clinique crèche ehpad résidence casino cinéma centre salle chambre lit client abonné
  adhérent licencié sociétaire assuré allocataire bénéficiaire utilisateur membre patient lecteur auditeur festivalier visiteur spectateur
  passager étudiant élève interne bénévole coopérateur éleveur producteur agriculteur fermier franchisé partenaire locataire logement
  habitant navire avion appareil camion bus train tracteur bateau véhicule borne antenne éolienne serveur centre_de_données
  parcelle vigneron exploitant entrée commune pays langue référence marque`;

/** Those who have none of it: what stands behind is said of them. */
const NOT_BESIDE = `dans à de sur en pour sans par après avant depuis entre vers chez contre sous selon parmi lors_de pendant d'_ici
  malgré hors devant derrière dès durant outre suivant via jusque près_de au_sein_de à_l'_issue_de au_cours_de à_partir_de`;

/** Whom a strike or a march brings together. */
const STRIKERS = `salarié agent employé ouvrier cheminot enseignant fonctionnaire soignant infirmier médecin postier conducteur
  contrôleur pilote personne grève gréviste professeur avocat magistrat interne livreur chauffeur routier agriculteur`;

/** «privés d’électricité», «privée de courant» */
const DEPRIVED = ['privé', 'privés', 'privée', 'privées']
  .flatMap((form) =>
    ["d'_électricité", "d'_eau", "d'_internet", 'de_courant', 'de_gaz', 'de_chauffage', 'de_téléphone'].map(
      (lost) => `${form}_${lost}`,
    ),
  )
  .join(' ');

const HOUSE = 'ORG PRODUCT EVENT';
const WORKFORCE =
  'salarié employé collaborateur travailleur compagnon permanent emploi poste effectif licenciement suppression départ';

export const counts: readonly Pattern[] = [
  // «Avec ses 1 400 pharmacies, Giphar …», «ses 23 000 abonnés»
  {
    frame: 'count',
    nouns: MANY,
    heads: { self: '*own' },
    types: { entity: `${HOUSE} LOC PER` },
    roles: { quantity: 'self', item: 'counted', entity: 'possessive main' },
    requires: 'quantity item entity',
    notAfter: 'sur parmi dont',
  },
  // «Fort de 5,3 millions de sociétaires, Groupama …», «Avec 300 magasins, Kombi …»
  {
    frame: 'count',
    nouns: MANY,
    types: { entity: HOUSE },
    roles: { quantity: 'self numeral', item: 'counted', entity: 'main' },
    requires: 'quantity item entity',
    notAfter: NOT_BESIDE,
  },
  // «Le festival (346 000 festivaliers en 2023)»
  {
    frame: 'count',
    nouns: `client abonné sociétaire assuré utilisateur membre festivalier visiteur spectateur passager chambre lit couvert
      franchisé lecteur auditeur coopérateur bénévole`,
    types: { entity: HOUSE },
    roles: { quantity: 'self numeral', item: 'counted', entity: 'outside' },
    requires: 'quantity item entity',
  },
  // «À la tête d’une flotte de 650 navires, CMA CGM …»
  {
    frame: 'count',
    nouns: 'flotte parc réseau portefeuille patrimoine cheptel catalogue clientèle communauté collection',
    types: { entity: HOUSE },
    roles: { quantity: 'of', item: 'counted', entity: 'possessive holder main subject' },
    requires: 'quantity item entity',
    counted: MANY,
  },
  // «Il manque deux cents chauffeurs en Gironde»
  {
    frame: 'count',
    verbs: 'manquer',
    forms: 'finite',
    without: 'subject',
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    requires: 'quantity item',
    not: WORKFORCE,
  },
  // «répartis sur quarante-quatre centres de données»
  {
    frame: 'count',
    verbs: 'répartir implanter',
    passive: true,
    types: { entity: HOUSE },
    roles: { quantity: 'sur dans entre', item: 'counted', entity: 'object object.of' },
    requires: 'quantity item entity',
  },
  // «rappelle 72 000 véhicules», «a enregistré 878 commandes»
  {
    frame: 'count',
    verbs:
      'enregistrer rappeler engranger facturer expédier assembler écouler aligner opérer équiper louer réunir fédérer dénombrer recevoir',
    forms: 'finite gerund',
    types: { entity: HOUSE },
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    counted: `${MANY} commande immatriculation véhicule voiture exemplaire unité inscription nuitée réservation téléchargement vente
      livraison naissance candidature dossier demande plainte appel déclaration sinistre signalement réclamation alerte réponse avis recours modèle moto moteur batterie missile char avion`,
    requires: 'quantity item entity',
    not: WORKFORCE,
  },
  // «230 agents s’étaient mis en grève», «ont débrayé»
  {
    frame: 'count',
    verbs: 'se:mettre être',
    heads: { en: 'grève' },
    roles: { quantity: 'subject', item: 'counted', entity: 'subject.of', place: 'à dans' },
    types: { entity: 'ORG' },
    counted: STRIKERS,
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'débrayer manifester défiler',
    roles: { quantity: 'subject', item: 'counted', entity: 'subject.of', place: 'à en dans devant' },
    types: { entity: 'ORG' },
    counted: STRIKERS,
    requires: 'quantity item',
  },
  // «La Bretagne recense 26 000 exploitations»
  {
    frame: 'count',
    verbs: 'compter recenser dénombrer totaliser posséder accueillir concentrer abriter regrouper',
    forms: 'finite gerund',
    types: { place: 'LOC' },
    heads: { subject: '*name département région commune ville province canton île pays' },
    roles: { quantity: 'object', item: 'counted', place: 'subject' },
    requires: 'quantity item place',
    never: { object: 'mort morte décès blessé blessée disparu disparue victime tué tuée' },
    not: WORKFORCE,
  },
  // «Fort de 5,3 millions de sociétaires, Groupama …»
  {
    frame: 'count',
    nouns: 'fort_de forte_de',
    types: { entity: HOUSE },
    roles: { quantity: 'self', item: 'counted', entity: 'main holder bearer' },
    counted: MANY,
    requires: 'quantity item entity',
  },
  // «exploite 32 casinos et 20 hôtels de luxe»
  {
    frame: 'count',
    verbs:
      'exploiter compter posséder gérer détenir livrer vendre produire accueillir regrouper recenser opérer réunir',
    also: true,
    forms: 'finite gerund',
    heads: { object: '*count' },
    types: { entity: HOUSE },
    roles: { quantity: 'joined', item: 'counted', entity: 'subject' },
    requires: 'quantity item entity',
    never: { joined: WORKFORCE },
  },
  // «Les gendarmes ont interpellé 12 personnes à Lille»
  {
    frame: 'count',
    verbs: 'interpeller évacuer secourir héberger reloger confiner déployer',
    passive: false,
    forms: 'finite',
    roles: { quantity: 'object', item: 'counted', place: 'à en dans sur' },
    counted:
      'personne habitant résident migrant sans-abri pompier policier gendarme militaire suspect manifestant',
    requires: 'quantity item',
  },
  // «Le film a réuni 1,2 million de spectateurs»
  {
    frame: 'count',
    verbs: 'réunir rassembler totaliser cumuler',
    forms: 'finite gerund',
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    counted:
      'spectateur téléspectateur visiteur festivalier abonné adhérent utilisateur entrée téléchargement vue',
    requires: 'quantity item',
  },
  // «Enedis a installé 37 millions de compteurs», «La ville plantera 3 000 arbres»
  {
    frame: 'count',
    verbs: `installer planter inscrire vacciner transporter acheminer tirer imprimer desservir scolariser abattre
      élever immatriculer`,
    forms: 'finite gerund',
    passive: false,
    heads: { object: '*count' },
    types: { entity: `${HOUSE} LOC` },
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    requires: 'quantity item entity',
    never: { object: `${WORKFORCE} euro an jour mois fois an heure point but coup` },
    not: `${WORKFORCE} sort`,
  },
  // «620 foyers sont privés d’électricité», «La tempête a privé de courant 30 000 foyers»
  {
    frame: 'count',
    nouns: DEPRIVED,
    roles: { quantity: 'self bearer', item: 'counted', place: 'à en dans' },
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'priver',
    forms: 'finite',
    heads: {
      de: 'électricité courant eau eau_potable gaz chauffage téléphone internet réseau connexion ramassage transport',
    },
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    requires: 'quantity item',
    never: { object: `${WORKFORCE} euro an jour mois fois an heure point but coup` },
  },
  // «Le Gicat représente 450 entreprises»
  {
    frame: 'count',
    verbs: 'représenter fédérer rassembler',
    forms: 'finite gerund',
    passive: false,
    types: { entity: 'ORG' },
    roles: { quantity: 'object', item: 'counted', entity: 'subject' },
    counted:
      'entreprise société pme tpe adhérent exploitant producteur éleveur commerçant artisan club commune restaurateur vigneron hôtelier',
    requires: 'quantity item entity',
  },
  // «dit avoir enregistré 2 900 déclarations»
  {
    frame: 'count',
    verbs: 'enregistrer recevoir recenser dénombrer',
    forms: 'infinitive',
    types: { entity: HOUSE },
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    counted:
      'déclaration sinistre signalement réclamation plainte demande candidature dossier appel commande inscription réservation',
    requires: 'quantity item entity',
  },
  // «n’a réservé que 1 870 lots», «a placé 40 000 billets»
  {
    frame: 'count',
    verbs: 'réserver commercialiser écouler vendre livrer placer distribuer émettre délivrer',
    passive: false,
    types: { entity: `${HOUSE} LOC` },
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    counted:
      'lot logement appartement maison studio billet place abonnement siège permis passeport carte ticket bouteille',
    requires: 'quantity item entity',
  },
  // «L’incendie a détruit 300 maisons»
  {
    frame: 'count',
    verbs: 'détruire endommager ravager incendier raser inonder',
    forms: 'finite gerund',
    passive: false,
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    counted:
      'maison habitation logement immeuble véhicule voiture bâtiment commerce exploitation école tombe',
    requires: 'quantity item',
  },
  // «La flotte se compose de 57 avions»
  {
    frame: 'count',
    verbs: 'se:composer',
    heads: { de: '*count' },
    types: { entity: 'ORG' },
    roles: { quantity: 'de', item: 'counted', entity: 'subject subject.of subject.possessive' },
    counted: `${MANY} député sénateur élu ministre juge joueur équipe musicien`,
    requires: 'quantity item',
  },
  // «La pétition rassemblait 1,9 million de signatures», «Le film a fait 3 millions d’entrées»
  {
    frame: 'count',
    verbs:
      'rassembler réunir recueillir totaliser cumuler dépasser atteindre franchir faire réaliser enregistrer approcher',
    forms: 'finite gerund infinitive',
    passive: false,
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'à en dans' },
    counted:
      'signature entrée vue téléchargement écoute nuitée journée-skieur parrainage adhésion spectateur',
    requires: 'quantity item',
  },
  // «Vesoul (15 000 habitants)»
  {
    frame: 'count',
    nouns: 'habitant âme',
    types: { place: 'LOC' },
    roles: { quantity: 'self numeral', item: 'counted', place: 'outside' },
    requires: 'quantity item place',
  },
  // «a signé 130 nouvelles commandes»
  {
    frame: 'count',
    verbs: 'signer décrocher obtenir remporter cumuler annuler perdre',
    forms: 'finite gerund',
    passive: false,
    types: { entity: HOUSE },
    roles: { quantity: 'object', item: 'counted', entity: 'subject' },
    counted: 'commande réservation inscription abonnement',
    requires: 'quantity item entity',
  },
  // «adopté par 61 voix contre 20»
  {
    frame: 'count',
    nouns: 'voix suffrage',
    after: 'par à avec de',
    roles: { quantity: 'self numeral', item: 'counted' },
    requires: 'quantity item',
    notGovernors: 'obtenir remporter recueillir récolter',
  },
  // «Une quarantaine de parents ont bloqué l’entrée», «24 600 foyers bénéficient du RSA»
  {
    frame: 'count',
    verbs: '*',
    except: 'être avoir pouvoir devoir falloir aller vouloir',
    forms: 'past present imperfect',
    roles: { quantity: 'subject', item: 'counted', place: 'à en dans' },
    counted: `manifestant parent élu conseiller habitant foyer ménage riverain agriculteur élève étudiant enseignant salarié cheminot
      électeur électrice policier gendarme pompier soldat militant supporter participant spectateur visiteur bénéficiaire client abonné
      adhérent usager patient migrant réfugié gréviste avocat médecin député sénateur délégué maire département commune
      personne pays train vol candidat équipe entreprise établissement école commerce commerçant automobiliste conducteur
      pêcheur viticulteur éleveur exploitant bénévole voiture véhicule camion avion bateau navire foyer_fiscal abonnement voix`,
    // «les deux candidats ont fini leur campagne» counts nobody
    never: { subject: '*article' },
    requires: 'quantity item',
  },
  // «54 départements étaient dans le rouge»
  {
    frame: 'count',
    verbs: 'être se:trouver rester demeurer',
    forms: 'finite',
    heads: {
      dans: 'rouge difficulté situation impasse attente',
      en: 'difficulté danger alerte vigilance colère déficit attente circulation',
      sous: 'eau neige surveillance vigilance',
      sans: 'toit électricité eau abri courant nouvelle logement emploi',
    },
    roles: { quantity: 'subject', item: 'counted', place: 'à en' },
    counted:
      'département commune pays entreprise hôpital établissement école foyer ménage personne habitant élève village route',
    requires: 'quantity item',
  },
];
