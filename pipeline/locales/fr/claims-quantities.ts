/** How French counts what somebody has or does, with whatever verb, and in figures beside a name. */
import type { Pattern } from '../claims.js';

/** Whom and what a house, a town or a festival has many of. */
const MANY = `magasin boutique supermarché hypermarché pharmacie agence restaurant hôtel point_de_vente guichet station-service
  concession clinique crèche ehpad résidence casino cinéma chambre lit client cliente abonné adhérent licencié sociétaire assuré
  allocataire bénéficiaire utilisateur membre patient lecteur auditeur festivalier visiteur spectateur passager étudiant élève bénévole
  coopérateur éleveur producteur agriculteur franchisé partenaire locataire logement appartement habitant navire avion camion bus
  train bateau véhicule voiture vélo trottinette borne antenne éolienne machine turbine panneau serveur parcelle exploitation pays
  commune ville département contrat usine site filiale enseigne marque bureau entrepôt couvert table place
  école crèche collège lycée église monument emplacement bungalow piste remontée_mécanique silo adresse atelier salle écran volume
  œuvre tableau pièce`;
/** What is counted in what somebody does. */
const DONE = `${MANY} exemplaire unité commande immatriculation inscription nuitée réservation téléchargement vente livraison naissance candidature
  dossier demande plainte appel modèle moteur batterie chantier projet intervention contrôle opération mission enquête dépistage
  consultation accouchement passage hospitalisation vaccination test dose kit repas colis conteneur billet
  ticket signature voix suffrage signalement cas permis licence brevet formation stage étudiante entreprise association
  collectivité mairie hôpital établissement foyer ménage famille personne jeune enfant touriste voyageur usager candidat participant
  exposant concert spectacle film livre album titre article épisode arbre défaillance
  faillite liquidation infraction procès-verbal interpellation garde_à_vue arme bombe missile drone char obus
  vache brebis porc volaille poule bouteille paire pneu smartphone ordinateur appareil téléviseur 
  produit référence robot satellite fusée lancement vol rotation rame métro tramway autocar`;
/** What is counted elsewhere: staff, money, time, and what a game is won by. */
const OTHERS = `salarié salariée employé employée collaborateur travailleur ouvrier permanent emploi poste effectif licenciement suppression départ
  an jour mois fois heure point but match victoire défaite médaille place mort blessé disparu victime`;
const HOUSE = 'ORG PRODUCT EVENT';

export const quantities: readonly Pattern[] = [
  {
    // «L’enseigne Kombi, 112 magasins et 640 salariés, …», «la barre des Sablons, 312 logements», «Kombi – 40 agences –»
    frame: 'count',
    nouns: MANY,
    types: { entity: HOUSE },
    roles: { quantity: 'self numeral', item: 'counted', entity: 'apposed', place: 'en' },
    requires: 'quantity item entity',
  },
  {
    // «À la tête de 112 magasins, Kombi …»
    frame: 'count',
    nouns: 'à_la_tête_de',
    types: { entity: HOUSE },
    roles: { quantity: 'self', item: 'counted', entity: 'holder main bearer' },
    counted: MANY,
    requires: 'quantity item entity',
  },
  {
    // «Il y a 36 pharmacies de garde dans la Sarthe», «Il n’y a que trois boulangeries à Tournon»
    frame: 'count',
    verbs: 'avoir',
    forms: 'finite',
    without: 'subject',
    heads: { object: '*count' },
    types: { place: 'LOC' },
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    never: { object: OTHERS },
    requires: 'quantity item place',
  },
  {
    // «a gelé 43 chantiers», «a écoulé 3 400 vélos», «fournit 300 communes», whatever the verb
    frame: 'count',
    verbs: '*',
    except: `être avoir pouvoir devoir falloir aller vouloir viser espérer prévoir citer chercher rechercher promettre attendre souhaiter
      nommer élire condamner tuer blesser`,
    forms: 'past present imperfect',
    passive: false,
    heads: { object: '*count' },
    types: { entity: HOUSE },
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'en à dans' },
    counted: DONE,
    never: { object: OTHERS },
    requires: 'quantity item entity',
  },
  {
    // «640 candidats se sont inscrits au concours», «Une quarantaine d’ouvriers se relaient»
    frame: 'count',
    verbs: 'se:*',
    except: 'être avoir pouvoir devoir falloir aller vouloir',
    forms: 'past present imperfect',
    roles: { quantity: 'subject', item: 'counted', place: 'à en dans sur devant' },
    counted: `${DONE} candidate ouvrier agent manifestant parent élu riverain enseignant soignant pompier policier gendarme militaire
      supporter militant curieux badaud fidèle pèlerin coureur marcheur cycliste équipe club technicien chercheur ingénieur`,
    never: { subject: '*article' },
    requires: 'quantity item',
  },
  {
    // «1 200 riverains ont dû être évacués», «3 000 personnes devraient défiler», «12 000 visiteurs sont attendus»
    frame: 'count',
    verbs: '*',
    except:
      'être avoir pouvoir devoir falloir aller vouloir tuer blesser mourir décéder périr supprimer licencier créer recruter',
    forms: 'infinitive future conditional',
    roles: { quantity: 'subject', item: 'counted', place: 'à en dans' },
    counted: `${DONE} riverain manifestant supporter migrant réfugié étudiante résident évacué sinistré`,
    never: { subject: '*article' },
    requires: 'quantity item',
  },
  {
    // «1 200 riverains ont dû être évacués», «42 dossiers seront examinés»
    frame: 'count',
    verbs: '*',
    except: `être avoir pouvoir devoir falloir aller vouloir tuer blesser supprimer licencier créer recruter embaucher tirer fermer
      menacer concerner pourvoir nommer élire condamner tuer`,
    forms: 'past present imperfect infinitive future conditional',
    passive: true,
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    counted: `${DONE} riverain manifestant supporter migrant réfugié étudiante résident évacué sinistré`,
    never: { object: '*article' },
    requires: 'quantity item',
  },
  {
    // «dispose de cinq usines et de 40 agences»
    frame: 'count',
    verbs: 'disposer se:doter se:composer',
    forms: 'finite gerund',
    heads: { de: '*count' },
    types: { entity: `${HOUSE} LOC` },
    roles: { quantity: 'de', item: 'counted', entity: 'subject subject.of' },
    counted: MANY,
    requires: 'quantity item',
  },
  {
    // «fédère 75 adhérents», whoever it is
    frame: 'count',
    verbs: `enregistrer fédérer regrouper rassembler réunir accueillir dénombrer compter recenser exploiter gérer posséder héberger
      scolariser abriter desservir attirer totaliser revendiquer`,
    forms: 'finite gerund',
    passive: false,
    heads: { subject: '*thing' },
    andHeads: { object: '*count' },
    types: { entity: `${HOUSE} LOC` },
    roles: { quantity: 'object', item: 'counted', entity: 'subject', place: 'subject.of à en dans' },
    counted: DONE,
    never: { object: OTHERS },
    requires: 'quantity item',
  },
  {
    // «Le nombre de loups dans les Alpes est estimé à 1 013»
    frame: 'count',
    verbs: 'estimer évaluer chiffrer',
    passive: true,
    heads: { object: 'nombre population' },
    types: { place: 'LOC' },
    roles: { quantity: 'à', item: 'object.of', place: 'object.en object.dans object.à en dans' },
    never: { 'object.of': OTHERS },
    requires: 'quantity item',
  },
  {
    // «80 000 exemplaires vendus depuis septembre»
    frame: 'count',
    verbs:
      'vendre écouler livrer produire fabriquer immatriculer distribuer recenser installer construire télécharger servir traiter',
    passive: true,
    forms: 'participle',
    types: { entity: HOUSE },
    roles: { quantity: 'object', item: 'counted', entity: 'agent headline', place: 'en à' },
    counted: DONE,
    never: { object: '*article' },
    requires: 'quantity item',
  },
  {
    // «une pétition de 6 500 signatures», «un convoi de 40 tracteurs», «une file de 300 voitures»
    frame: 'count',
    nouns: 'pétition cortège convoi rassemblement manifestation troupeau cheptel flotte lotissement complexe',
    roles: { quantity: 'of', item: 'counted', place: 'à en' },
    heads: { of: '*count' },
    types: { place: 'LOC' },
    never: { of: OTHERS },
    requires: 'quantity item',
  },
];
