/** How French says what a house does for a living, beside «spécialisé dans» and «fabricant de». */
import type { Pattern } from '../claims.js';
import { ASSETS, CRAFTS } from './claims-nouns.js';

/** What a house sells when it gives it up, and what it has only one of. */
const GIVEN_UP = ASSETS;

/** What a house goes on making, of things of one sort. */
const MAKING = `fabriquer produire concevoir assembler importer exporter éditer imprimer brasser torréfier élever cultiver
  raffiner recycler usiner forger tisser tricoter tanner embouteiller découper reconditionner
  distribuer commercialiser planter récolter distiller mouler confectionner`;
/** What it goes on doing for others, or with what is not its own. */
const SERVING = `transformer abattre réparer louer héberger stocker acheminer transporter équiper entretenir restaurer rénover construire
  bâtir édifier desservir affréter loger traiter collecter trier broyer composter numériser vendre proposer développer
  livrer exploiter gérer administrer opérer`;
/** What is sold, offered or made once, and no trade. */
const ONCE = `part action titre obligation participation filiale mesure hausse baisse départ poste emploi prime augmentation
  indemnité rabais remise accord compromis projet plan stratégie relation partenariat effort résultat retard tension difficulté
  explication excuse garantie synergie lien perspective capacité compétence million milliard salarié preuve détail chiffre
  réponse aide soutien condition document information élément place numéro dossier crise conséquence stock dette menace
  conflit priorité équipe rapport bilan communiqué compte excédent perte émotion problème situation doute enquête date candidat
  idée talent alliance réforme loi texte motion amendement avancée changement objectif échange manière façon piste option
  alternative reclassement repas siège bureau usine tract dividende critique objection voix carte fonds don faille donnée
  vulnérabilité peur erreur actif activité fonds_de_commerce marque branche pôle division contrat formation rendez-vous locaux
  échéance prix tarif virage arbitrage économie mouvement peloton défense but ballon occasion passe effet retombée polémique
  monde public attention sanction amende réduction report vote aménagement cession vente profit bénéfice réfugié migrant`;
/** Houses, as what somebody is. */
const HOUSE = `entreprise société start-up startup pme eti groupe coopérative association cabinet agence plateforme enseigne chaîne
  compagnie bureau organisme site application réseau`;
/** Trades, behind «entreprise de». */
const TRADES = `logiciel télécommunication télécom transport logistique conseil nettoyage bâtiment  btp travaux
  sécurité gardiennage restauration service informatique cybersécurité surveillance jeu  vente vente_en_ligne rencontre distribution location maçonnerie
  menuiserie charpente plomberie peinture déménagement intérim  livraison formation assurance crédit paiement
  messagerie édition presse production construction promotion gestion recyclage traitement biotechnologie nanotechnologie robotique
  aéronautique mécanique métallurgie chaudronnerie tôlerie plasturgie textile mode cosmétique parfum bijou vêtement chaussure
  meuble jouet vélo voiture pneu batterie panneau capteur puce semi-conducteur drone satellite fusée bateau yacht avion train pièce
  équipement matériel matériau bois papier carton emballage verre acier aluminium énergie électricité gaz pétrole eau déchet
  agroalimentaire viande volaille poisson fromage biscuit chocolat pain boisson bière vin spiritueux fruit légume semence engrais
  pesticide médicament vaccin  prothèse lunette optique crèche  ingénierie
   design publicité marketing communication   audit expertise comptabilité
  courtage négoce import-export commerce e-commerce  réservation voyage tourisme covoiturage autopartage vtc taxi
  autocar car bus ferry fret armement forage sondage maintenance dépannage installation chauffage climatisation isolation
  rénovation démolition terrassement désamiantage dépollution  paysage horticulture pépinière élevage aquaculture
  fitness loisirs spectacle cinéma animation musique télévision radio streaming intelligence données hébergement
  stockage cloud internet téléphonie fibre réseau sucre alcool amidon lait céréale coton laine cuir zinc nickel lithium uranium
  cacao café thé huile œuf fleur luxe beauté hôtellerie immobilier banque armement spatial
  nucléaire éolien solaire photovoltaïque hydrogène biogaz méthanisation biométhane surgelé conserve charcuterie boulangerie
  pâtisserie confiserie brasserie horlogerie joaillerie maroquinerie lingerie parfumerie ameublement literie carrelage céramique
  supermarché hypermarché magasin grand_magasin architecte avocat bricolage jardinerie jardinage ameublement décoration habillement
  prêt-à-porter grande_distribution presse_régionale traiteur recrutement événementiel clinique maison_de_retraite ehpad
  porcelaine ciment béton brique chimie chimie_verte pharmacie viticulture fonderie forge emballage_alimentaire
  petfood nutrition dermatologie ophtalmologie radiologie dentaire minéral`;

/** Words for a firm that say nothing of what it does, or too little. */
const FIRMS = `${HOUSE} industriel sous-traitant équipementier laboratoire opérateur constructeur fabricant distributeur promoteur
  bailleur banque géant spécialiste acteur fournisseur prestataire exploitant producteur transformateur négociant holding
  fonds pépite jeune_pousse multinationale conglomérat firme maison mutuelle`;
/** Adjectives of a trade. */
const TRADE_ADJECTIVES = `aéronautique spatial spatiale aérospatial aérospatiale automobile textile pharmaceutique agroalimentaire
  agro-alimentaire alimentaire chimique pétrochimique cosmétique aérien aérienne maritime fluvial ferroviaire routier routière
  naval navale portuaire aéroportuaire logistique informatique numérique électronique électrique énergétique pétrolier pétrolière
  parapétrolier parapétrolière gazier gazière nucléaire solaire éolien éolienne photovoltaïque minier minière métallurgique
  sidérurgique mécanique papetier papetière laitier laitière agricole viticole vinicole sucrier sucrière céréalier céréalière
  semencier semencière avicole porcin porcine forestier forestière immobilier immobilière hôtelier hôtelière touristique
  bancaire mutualiste médical médicale médico-social médico-sociale vétérinaire dentaire audiovisuel audiovisuelle publicitaire
  musical musicale cinématographique événementiel événementielle funéraire sportif sportive postal postale parapharmaceutique
  horticole ostréicole piscicole halieutique horloger horlogère joaillier joaillière verrier verrière brassicole
  biopharmaceutique biotechnologique télécom télécoms robotique low-cost`;

/** Sectors, behind «dans». */
const FIELDS = `secteur domaine marché segment univers filière industrie ${TRADES}`;

export const activities: readonly Pattern[] = [
  {
    // «Kombi, qui assemble des vélos»
    frame: 'business_activity',
    verbs: MAKING,
    forms: 'present gerund imperfect conditional',
    simple: true,
    heads: { object: '*plural *own' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: ONCE,
    also: true,
  },
  {
    // «fabrique 40 tonnes de gâteaux par jour», «exploite 1,2 gigawatt d’éolien»
    frame: 'business_activity',
    verbs:
      'fabriquer produire transformer assembler embouteiller torréfier brasser recycler traiter collecter exploiter gérer',
    forms: 'present gerund imperfect',
    simple: true,
    heads: { object: '*measure' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: ONCE,
    also: true,
  },
  {
    // «fabrique du papier», «vend de la bière»
    frame: 'business_activity',
    verbs: `${MAKING.replace(/concevoir|éditer|élever/gu, '')} vendre transformer livrer stocker`,
    forms: 'present gerund imperfect conditional',
    simple: true,
    heads: { de: '*thing' },
    without: 'object',
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: ONCE,
    also: true,
  },
  {
    // «loue des voitures», «vend des chaises»; not «vend ses usines», «vend des magasins»
    frame: 'business_activity',
    verbs: SERVING.replace(/exploiter gérer administrer opérer/u, ''),
    forms: 'present gerund imperfect conditional',
    simple: true,
    heads: { object: '*some' },
    andHeads: { object: '*plural' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: ONCE,
    never: { object: GIVEN_UP },
    also: true,
  },
  {
    // «vend ses chaises dans cinquante pays»
    frame: 'business_activity',
    verbs: 'vendre commercialiser écouler',
    forms: 'present gerund imperfect',
    simple: true,
    heads: { object: '*own' },
    andHeads: { object: '*plural' },
    without: 'à',
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: `${ONCE} ${GIVEN_UP}`,
    also: true,
  },
  {
    // «gère des parcs solaires»; how many they are is a count
    frame: 'business_activity',
    verbs: 'exploiter gérer administrer opérer',
    forms: 'present gerund imperfect',
    simple: true,
    heads: { object: '*some' },
    andHeads: { object: '*plural' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: ONCE,
    also: true,
  },
  {
    // «développe un ordinateur quantique», «édite un logiciel»
    frame: 'business_activity',
    verbs: 'développer éditer commercialiser concevoir',
    forms: 'present gerund imperfect',
    simple: true,
    heads: { object: '*some' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: `${ONCE} vaccin`,
    also: true,
  },
  {
    // «assure la desserte des Antilles»
    frame: 'business_activity',
    verbs: 'assurer',
    forms: 'present gerund imperfect',
    simple: true,
    heads: {
      object: `desserte liaison transport maintenance entretien gestion distribution exploitation livraison collecte traitement nettoyage
        gardiennage logistique restauration production fabrication commercialisation conception assainissement chauffage`,
    },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'object' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    verbs: 'se:consacrer se:dédier',
    types: { org: 'ORG' },
    heads: { à: '*thing' },
    roles: { org: 'subject', activity: 'à' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    verbs: 'se:diversifier se:reconvertir se:recentrer',
    types: { org: 'ORG' },
    heads: { dans: '*the', sur: '*the' },
    roles: { org: 'subject', activity: 'dans sur' },
    requires: 'org activity',
    not: 'course bataille aventure guerre conquête campagne match',
  },
  {
    // «opère dans le transport routier»
    frame: 'business_activity',
    verbs: 'opérer intervenir évoluer œuvrer travailler exercer',
    types: { org: 'ORG' },
    forms: 'present gerund imperfect',
    simple: true,
    heads: { dans: FIELDS, pour: FIELDS },
    roles: { org: 'subject', activity: 'dans pour' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    verbs: 'vivre',
    forms: 'present gerund imperfect',
    simple: true,
    heads: { de: '*thing' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'de' },
    requires: 'org activity',
    not: 'moment heure jour période',
  },
  {
    // «a pour activité la réparation navale»
    frame: 'business_activity',
    verbs: 'avoir',
    heads: { pour: 'activité métier spécialité vocation' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'object complement then' },
    requires: 'org activity',
  },
  {
    // «active dans le lait et le cidre»
    frame: 'business_activity',
    nouns: 'actif active',
    heads: { dans: '*thing' },
    types: { org: 'ORG' },
    roles: { org: 'bearer governed', activity: 'dans' },
    requires: 'org activity',
  },
  {
    // «Le cœur de métier d’Elis reste la location de linge», «dont l’activité consiste à …»
    frame: 'business_activity',
    nouns: `cœur_de_métier métier spécialité activité activité_principale activité_historique métier_historique cœur_d'_activité
      métier_premier`,
    types: { org: 'ORG' },
    roles: { org: 'de possessive whose', activity: 'predicate' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    verbs: 'être rester demeurer',
    heads: {
      subject: "cœur_de_métier métier spécialité activité_principale activité_historique cœur_d'_activité",
    },
    types: { org: 'ORG' },
    roles: { org: 'subject.of subject.possessive', activity: 'complement' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    verbs: 'consister',
    heads: { subject: 'activité métier spécialité cœur_de_métier travail mission' },
    types: { org: 'ORG' },
    roles: { org: 'subject.of subject.possessive whose', activity: 'then à' },
    requires: 'org activity',
  },
  {
    // «L’entreprise de télécommunications Ericsson», «est une entreprise de logiciels»
    frame: 'business_activity',
    nouns: HOUSE,
    heads: { de: TRADES },
    types: { org: 'ORG' },
    roles: { org: 'bearer named', activity: 'de' },
    requires: 'org activity',
  },
  {
    // «Le groupe de luxe a publié …»: whom the article has named
    frame: 'business_activity',
    nouns: 'entreprise société start-up startup pme eti groupe coopérative cabinet enseigne chaîne compagnie',
    heads: { de: TRADES },
    types: { org: 'ORG' },
    plural: false,
    roles: { org: 'described', activity: 'title' },
    requires: 'org activity',
  },
  {
    // «est un des leaders mondiaux du nid-d’abeilles»
    frame: 'business_activity',
    nouns: 'leader acteur poids_lourd champion',
    plural: true,
    heads: { de: '*thing', dans: '*thing' },
    types: { org: 'ORG' },
    roles: { org: 'bearer', activity: 'de dans' },
    requires: 'org activity',
    also: true,
  },
  {
    // «est un acteur de la chimie verte»
    frame: 'business_activity',
    nouns: 'acteur pilier poids_lourd champion pionnier spécialiste',
    heads: { de: FIELDS, dans: FIELDS },
    types: { org: 'ORG' },
    roles: { org: 'bearer', activity: 'de dans' },
    requires: 'org activity',
    also: true,
  },
  {
    // «Le géant de la chimie Kombi»
    frame: 'business_activity',
    nouns: 'géant mastodonte groupe poids_lourd roi champion pionnier spécialiste fleuron',
    heads: { de: TRADES },
    types: { org: 'ORG' },
    roles: { org: 'named', activity: 'de' },
    requires: 'org activity',
  },
  {
    // «L’avionneur Kombi», «Kombi, brasseur belge»: the trade is the noun itself; «la papeterie Kombi» is a place as well
    frame: 'business_activity',
    nouns: `${CRAFTS} réassureur constructeur constructeur_automobile équipementier équipementier_automobile gazier
      promoteur_immobilier foncière transporteur_routier opérateur_télécoms bailleur_social`,
    types: { org: 'ORG' },
    roles: { org: 'bearer named', activity: 'title' },
    requires: 'org activity',
    // «premier groupe laitier mondial», «seul constructeur à …»
    not: `groupe société entreprise coopérative industriel géant laboratoire marché secteur industrie produit filière site usine
      premier première deuxième troisième seul dernier`,
  },
  {
    // «le sous-traitant aéronautique Kombi», «Kombi, groupe pharmaceutique suisse»
    frame: 'business_activity',
    nouns: FIRMS,
    heads: { self: TRADE_ADJECTIVES },
    types: { org: 'ORG' },
    plural: false,
    roles: { org: 'bearer named', activity: 'title' },
    requires: 'org activity',
  },
  {
    // «Le fabricant de fenêtres a présenté …»: whom the article has named
    frame: 'business_activity',
    nouns: `fabricant producteur spécialiste éditeur distributeur fournisseur constructeur exploitant concepteur développeur
      transformateur importateur exportateur négociant loueur opérateur prestataire`,
    heads: { de: '*common' },
    types: { org: 'ORG' },
    plural: false,
    roles: { org: 'described', activity: 'title' },
    requires: 'org activity',
  },
  {
    // «s’est fait un nom dans le surgelé»
    frame: 'business_activity',
    verbs: 'se:faire',
    heads: { object: 'nom place' },
    andHeads: { dans: FIELDS },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'dans' },
    requires: 'org activity',
  },
  {
    // «édite le logiciel Sage»
    frame: 'business_activity',
    verbs: 'éditer exploiter développer commercialiser',
    forms: 'present gerund imperfect',
    simple: true,
    heads: {
      object: 'logiciel plateforme application site site_internet progiciel journal quotidien magazine',
    },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    also: true,
  },
  {
    // «met au point des vaccins»
    frame: 'business_activity',
    verbs: 'mettre',
    forms: 'present gerund imperfect',
    simple: true,
    heads: { à: 'point' },
    andHeads: { object: '*plural' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: ONCE,
  },
  {
    frame: 'business_activity',
    nouns: `importateur exportateur transformateur assembleur loueur gestionnaire hébergeur intégrateur façonnier imprimeur promoteur
      courtier négociant grossiste transporteur réparateur recycleur éleveur expert`,
    types: { org: 'ORG' },
    heads: { de: '*common', dans: '*common', en: '*common' },
    roles: { org: 'bearer named', activity: 'de dans en' },
    requires: 'org activity',
    not: 'difficulté tourmente crise redressement liquidation faillite grève chute hausse baisse tête négociation',
  },
  {
    // «exploite une mine de sel», «gère l’aéroport de Lens»
    frame: 'business_activity',
    verbs: 'exploiter gérer opérer administrer',
    forms: 'present gerund imperfect',
    simple: true,
    heads: {
      object: `réseau aéroport port autoroute mine carrière centrale barrage gisement parking tunnel tramway métro téléphérique patrimoine
        concession domaine théâtre stade vignoble camping`,
    },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: 'aucun aucune plus',
  },
  {
    // «propose un service de livraison», «effectue des travaux publics»
    frame: 'business_activity',
    verbs: 'proposer offrir réaliser effectuer assurer fournir',
    forms: 'present gerund imperfect',
    simple: true,
    heads: {
      object: `service application solution logiciel assurance prestation travail livraison transport soin formation abonnement cours
        diagnostic expertise étude forage installation`,
    },
    andHeads: { object: '*some' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
    not: ONCE.replace(/ formation/u, ''),
    also: true,
  },
  {
    // «s’occupe de la collecte des déchets»
    frame: 'business_activity',
    verbs: 'se:occuper',
    forms: 'present gerund imperfect',
    heads: { de: '*thing' },
    types: { org: 'ORG' },
    roles: { org: 'subject', activity: 'de' },
    requires: 'org activity',
  },
  {
    // «présente dans le bâtiment»
    frame: 'business_activity',
    nouns: 'présent présente',
    heads: { dans: FIELDS },
    types: { org: 'ORG' },
    roles: { org: 'bearer governed subject', activity: 'dans' },
    requires: 'org activity',
  },
];
