/** How French says who is where in a ranking, beside «est le premier», «la sixième place». */
import { BARE_RANK, type Pattern } from '../claims.js';

/** Who can be the first, the biggest or the oldest of its kind. */
const RANKED = `importateur exportateur producteur consommateur vendeur fabricant constructeur distributeur employeur bailleur foncière
  chaîne commune ville pays économie région département île gare musée festival salon université lycée aéroport
  port coopérative laiterie brasserie entreprise société pme start-up pépite licorne gestionnaire capitalisation fortune
  puissance parti syndicat fédération loueur transporteur logisticien cabinet éditeur label quotidien hebdomadaire site
  radio assureur mutuelle réassureur banque brasseur sidérurgiste chimiste pétrolier électricien énergéticien gazier
  opérateur cimentier papetier verrier équipementier sous-traitant fournisseur motoriste avionneur armateur croisiériste
  hôtelier voyagiste tour-opérateur compagnie traiteur négociant fromager volailler sucrier semencier meunier biscuitier
  chocolatier marché groupe acteur actionnaire réseau plateforme usine site centrale barrage hôpital chu
  école bourse club métropole agglomération stade centre_commercial parc_éolien gisement vignoble
  contributeur investisseur créancier partenaire destination application site_internet moteur_de_recherche`;

/** What is ranked, and what ranks. */
const TABLES = `classement palmarès hit-parade top podium baromètre sondage box-office peloton hiérarchie tableau championnat
  marché secteur filière segment compétition`;
const SUBJECT = 'ORG LOC PER PRODUCT EVENT';

export const rankings: readonly Pattern[] = [
  // «La Chine, plus gros importateur de soja de la planète, …», «Troisième port français, Dunkerque …»
  {
    frame: 'ranking',
    also: true,
    nouns: RANKED,
    heads: { self: '*top' },
    roles: { subject: 'bearer holder', scope: 'self', quantity: 'self' },
    types: { subject: SUBJECT },
    requires: 'subject scope',
  },
  // «Forvia, septième mondial du secteur, …», «Dixième de Ligue 1, le club …»
  {
    frame: 'ranking',
    nouns: 'mondial européen français national régional',
    heads: { self: '*top' },
    types: { subject: SUBJECT },
    roles: { subject: 'bearer holder', scope: 'de self', quantity: 'self' },
    requires: 'subject scope',
  },
  // «Numéro trois du biscuit, Biscol …», «Lanterne rouge du championnat, le FC Metz …»
  {
    frame: 'ranking',
    nouns:
      'numéro_un numéro_deux numéro_trois numéro_quatre numéro_cinq leader chef_de_file lanterne_rouge dauphin champion',
    types: { subject: SUBJECT },
    roles: { subject: 'bearer holder', scope: 'de' },
    requires: 'subject scope',
  },
  // «Le numéro deux mondial de la distribution a publié …»
  {
    frame: 'ranking',
    nouns: 'numéro_un numéro_deux numéro_trois numéro_quatre numéro_cinq leader',
    heads: { self: '*the' },
    types: { subject: SUBJECT },
    roles: { subject: 'bearer holder self topic', scope: 'de' },
    requires: 'subject scope',
    not: 'parti mouvement opposition syndicat',
  },
  // «conforte sa place de leader de la distribution»
  {
    frame: 'ranking',
    verbs: 'conforter conserver garder consolider défendre retrouver reprendre céder perdre asseoir',
    heads: { object: 'place position rang statut titre couronne' },
    andHeads: { 'object.of': 'leader numéro_un numéro_deux numéro_trois champion' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'object.of.of' },
    requires: 'subject scope',
    not: 'opposition parti',
  },
  // «domine le marché mondial de l’eau», «mène le palmarès»
  {
    frame: 'ranking',
    verbs: 'dominer mener survoler emmener',
    heads: { object: TABLES },
    // «un secteur dominé par Altor»
    never: { object: '*some' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'object' },
    requires: 'subject scope',
    not: 'enquête bataille',
  },
  {
    frame: 'ranking',
    verbs:
      'arriver caracoler trôner figurer pointer être rester se:placer virer passer se:maintenir se:hisser terminer',
    heads: { en: 'tête' },
    never: { 'en.of': 'cortège liste train manifestation gondole colonne convoi' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'en.of' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    verbs: 'prendre conserver garder occuper tenir reprendre',
    heads: { object: 'tête' },
    andHeads: { 'object.of': TABLES, de: TABLES },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'de object.of' },
    requires: 'subject scope',
  },
  // «grimpe sur la première marche du podium des villes», «monter sur le podium des fabricants»
  {
    frame: 'ranking',
    verbs: 'grimper monter se:hisser figurer être se:installer rester se:placer accéder terminer',
    heads: { sur: 'podium marche', à: 'podium' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'sur.of.of sur.of à.of', quantity: 'sur' },
    requires: 'subject scope',
  },
  // «fait partie du trio de tête des fromagers», «décroche la médaille d’argent des sociétés»
  {
    frame: 'ranking',
    nouns:
      "trio_de_tête peloton_de_tête quatuor_de_tête tiercé_de_tête médaille_d'_or médaille_d'_argent médaille_de_bronze",
    governors: 'faire figurer intégrer rejoindre entrer être décrocher remporter obtenir compléter',
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'de' },
    requires: 'subject scope',
  },
  // «Au classement FIFA, la Belgique recule au huitième échelon»
  {
    frame: 'ranking',
    nouns: 'échelon rang place position marche',
    heads: { fronted: TABLES },
    types: { subject: SUBJECT },
    roles: { quantity: 'self', subject: 'subject', scope: 'fronted' },
    requires: 'quantity subject',
  },
  {
    frame: 'ranking',
    nouns: 'échelon',
    types: { subject: SUBJECT },
    roles: { quantity: 'self', subject: 'subject', scope: 'de' },
    requires: 'quantity subject',
  },
  // «se place deuxième du classement», «a été classé troisième»
  {
    frame: 'ranking',
    verbs: 'se:placer se:positionner ressortir virer se:hisser',
    types: { subject: SUBJECT },
    heads: { complement: '*top' },
    roles: { quantity: 'complement', subject: 'subject', scope: 'complement.of' },
    requires: 'quantity subject',
  },
  {
    frame: 'ranking',
    verbs: 'classer',
    passive: true,
    types: { subject: SUBJECT },
    roles: { quantity: 'complement à', subject: 'object', scope: 'complement.of de à.of dans parmi' },
    requires: 'quantity subject',
  },
  // «est premier du championnat», «reste le deuxième de France»
  {
    frame: 'ranking',
    verbs: 'être rester demeurer redevenir',
    forms: 'present imperfect future past',
    heads: { complement: '*top' },
    never: { complement: 'ministre secrétaire président adjoint femme homme' },
    types: { subject: SUBJECT },
    roles: { quantity: 'complement', subject: 'subject', scope: 'complement.of' },
    requires: 'quantity subject scope',
  },
  // «figure parmi les dix meilleures tables de Bourgogne», «compte parmi les plus gros employeurs»
  {
    frame: 'ranking',
    verbs: 'figurer compter être se:classer se:ranger rester demeurer',
    heads: { parmi: '*top' },
    never: {
      parmi: 'client actionnaire investisseur partenaire fournisseur signataire soutien suspect victime',
    },
    not: 'client actionnaire investisseur partenaire fournisseur',
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'parmi' },
    requires: 'subject scope',
  },
  // «entre dans le top 10 des laboratoires»
  {
    frame: 'ranking',
    verbs: 'figurer être entrer rester se:hisser se:classer apparaître',
    heads: { dans: 'top tiercé trio_de_tête peloton_de_tête', parmi: 'leader' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'dans.of dans parmi.of' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    verbs: 'intégrer quitter rejoindre',
    heads: { object: 'top tiercé' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'object.of object' },
    requires: 'subject scope',
  },
  // «devance Zerna au classement», «devance tous ses rivaux»
  {
    frame: 'ranking',
    verbs: 'devancer surpasser coiffer supplanter détrôner dépasser doubler',
    heads: { à: TABLES, dans: TABLES },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'à dans' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    verbs: 'devancer surpasser supplanter distancer',
    heads: { object: 'rival rivale concurrent concurrente adversaire' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'à dans en sur' },
    requires: 'subject scope',
  },
  // «est arrivé en tête aux législatives», «garde la tête au sein des petites entreprises»
  {
    frame: 'ranking',
    verbs: 'arriver être terminer virer finir sortir',
    heads: { en: 'tête' },
    andHeads: {
      à: 'législative municipale présidentielle européenne régionale élection primaire scrutin sondage tour départementale sénatoriale',
      lors_de:
        'législative municipale présidentielle européenne régionale élection primaire scrutin tour départementale',
    },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', scope: 'à lors_de' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    verbs: 'prendre conserver garder occuper tenir reprendre',
    heads: { object: 'tête' },
    andHeads: { au_sein_de: '*thing', dans: '*thing', parmi: '*thing' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'au_sein_de dans parmi' },
    requires: 'subject scope',
  },
  // «ravit à Zerna la place de numéro un mondial», «conserve son titre de champion»
  {
    frame: 'ranking',
    verbs: 'ravir souffler conserver prendre reprendre garder décrocher remporter arracher perdre',
    heads: { object: 'place titre rang couronne trône fauteuil statut' },
    andHeads: { 'object.of': 'numéro_un numéro_deux leader champion premier dauphin' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'object.of' },
    requires: 'subject scope',
  },
  // «Kombi, (désormais) quatrième du marché belge, …»
  {
    frame: 'ranking',
    nouns: BARE_RANK,
    heads: {
      de: `${TABLES} classe groupe monde mondial course élection général départ étape coupe national`,
    },
    types: { subject: SUBJECT },
    roles: { quantity: 'self', subject: 'bearer holder', scope: 'de' },
    requires: 'quantity subject scope',
  },
  // «se présente comme le troisième producteur européen de résines», «se veut le numéro un de la pompe»
  {
    frame: 'ranking',
    verbs:
      'se:imposer se:affirmer se:présenter se:revendiquer se:poser se:considérer se:définir se:décrire apparaître',
    heads: { comme: '*top' },
    never: { comme: 'étape pas victime client partenaire' },
    types: { subject: SUBJECT },
    roles: { quantity: 'comme', subject: 'subject', scope: 'comme' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    verbs: 'se:vouloir se:dire se:proclamer se:prétendre',
    heads: {
      object: '*top numéro_un numéro_deux numéro_trois leader champion',
      complement: '*top numéro_un numéro_deux numéro_trois leader champion',
    },
    types: { subject: SUBJECT },
    roles: { quantity: 'complement object', subject: 'subject', scope: 'complement object' },
    requires: 'subject scope',
  },
  // «fera de Kombi le numéro deux du secteur», «hisserait Kombi sur le podium»
  {
    frame: 'ranking',
    verbs: 'faire',
    heads: { object: '*top numéro_un numéro_deux numéro_trois leader champion' },
    andHeads: { de: '*name' },
    types: { subject: SUBJECT },
    roles: { quantity: 'object', subject: 'de', scope: 'object' },
    requires: 'subject scope',
    not: 'fois priorité',
  },
  {
    frame: 'ranking',
    verbs: 'hisser propulser porter placer projeter installer ramener',
    passive: false,
    heads: { à: 'rang place position tête échelon', sur: 'podium marche' },
    types: { subject: SUBJECT },
    roles: { quantity: 'à sur', subject: 'object', scope: 'à.of sur.of' },
    requires: 'subject scope',
    not: 'parti gouvernement',
  },
  // «s’empare de la tête du championnat»
  {
    frame: 'ranking',
    verbs: 'se:emparer',
    heads: { de: 'tête place rang' },
    types: { subject: SUBJECT },
    roles: { quantity: 'de', subject: 'subject', scope: 'de.of' },
    requires: 'subject scope',
  },
  // «s’impose comme le leader du recyclage»
  {
    frame: 'ranking',
    verbs: 'se:imposer se:affirmer se:présenter se:revendiquer se:poser apparaître',
    heads: { comme: 'leader numéro_un numéro_deux chef_de_file champion', en: 'leader champion numéro_un' },
    types: { subject: SUBJECT },
    roles: { subject: 'subject', scope: 'comme.of en.of comme en' },
    requires: 'subject scope',
  },
];
