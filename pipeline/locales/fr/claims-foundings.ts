/** How French says that a house comes into being, beside «fonder» and «créer». */
import type { Pattern } from '../claims.js';

/** What somebody founds, by its noun. */
const HOUSES = `filiale société entreprise start-up startup association ong cabinet collectif coentreprise co-entreprise joint-venture boîte
  agence studio maison marque structure coopérative parti mouvement fondation syndicat festival club école revue journal
  média label laboratoire think_tank groupe banque fintech néobanque holding restaurant brasserie distillerie fédération
  institut académie ligue plateforme jeune_pousse pme entité affaire compagnie enseigne`;
const BIRTH = 'existence naissance création vie';
const FOUNDER = { org: 'ORG PRODUCT', founder: 'PER ORG' };
/** On whose initiative something is founded. */
const INITIATIVE = "agent sous_l'_impulsion_de à_l'_initiative_de sous_l'_égide_de";

export const foundings: readonly Pattern[] = [
  // «a vu le jour en 2005»; to come: the plan of what has no name says it
  {
    frame: 'founding',
    verbs: 'voir',
    heads: { object: 'jour' },
    without: 'dans',
    types: { org: 'ORG', founder: 'PER ORG' },
    roles: { org: 'subject', founder: INITIATIVE },
    requires: 'org',
    not: 'projet modèle application usine site ligne magasin',
  },
  {
    frame: 'founding',
    verbs: 'mettre remettre',
    heads: { sur: 'pied' },
    andHeads: { object: `*name ${HOUSES}` },
    types: FOUNDER,
    roles: { org: 'object', founder: 'subject' },
    requires: 'org',
  },
  {
    frame: 'founding',
    verbs: 'porter tenir',
    heads: { sur: 'fonts_baptismaux' },
    types: { org: 'ORG PRODUCT', founder: 'PER ORG' },
    roles: { org: 'object', founder: 'subject' },
    requires: 'org',
  },
  {
    frame: 'founding',
    verbs: 'devoir',
    heads: { object: BIRTH },
    types: FOUNDER,
    roles: { org: 'subject', founder: 'à' },
    requires: 'org founder',
  },
  {
    // «a donné naissance à Stellantis»
    frame: 'founding',
    verbs: 'donner',
    heads: { object: 'naissance jour vie' },
    andHeads: { à: '*name' },
    types: FOUNDER,
    roles: { org: 'à', founder: 'subject' },
    requires: 'org',
    not: 'enfant fille fils garçon bébé',
  },
  {
    frame: 'founding',
    verbs:
      'immatriculer constituer instaurer établir ériger bâtir échafauder initier inventer concevoir essaimer édifier',
    passive: true,
    types: { org: 'ORG', founder: 'PER ORG' },
    roles: { org: 'object', founder: 'agent' },
    requires: 'org founder',
  },
  {
    frame: 'founding',
    verbs: 'immatriculer essaimer',
    passive: true,
    types: { org: 'ORG', founder: 'PER ORG' },
    roles: { org: 'object', founder: 'agent' },
    requires: 'org',
  },
  {
    // «ont démarré l’entreprise dans un garage»
    frame: 'founding',
    verbs: 'démarrer monter bâtir lancer initier inventer édifier constituer',
    passive: false,
    heads: {
      object: `*name entreprise société boîte start-up startup affaire association marque cabinet agence`,
    },
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'object', founder: 'subject' },
    requires: 'org founder',
    not: 'assaut attaque appel bourse dossier équipe opération enquête procédure',
  },
  {
    // «en ouvrant Zerna»; not «ouvre Roland-Garros»
    frame: 'founding',
    verbs: 'ouvrir',
    forms: 'gerund',
    heads: { object: '*name' },
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'object', founder: 'subject' },
    requires: 'org founder',
  },
  {
    // «vont créer une filiale commune, Waste2Glass», «a monté sa start-up, Qonto»
    frame: 'founding',
    also: true,
    verbs: 'créer cofonder fonder monter lancer constituer',
    passive: false,
    heads: { object: HOUSES },
    andHeads: { object: '*own *some' },
    types: { org: 'ORG', founder: 'PER ORG' },
    roles: { org: 'object.bearer object.named object', founder: 'subject' },
    requires: 'org founder',
  },
  {
    frame: 'founding',
    nouns: 'lancement création fondation',
    heads: { de: HOUSES },
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'de.bearer de.named de', founder: 'par doer' },
    requires: 'org founder',
  },
  {
    // «Deux anciens ingénieurs de Thales ont créé la start-up Kombi»: who has no name
    frame: 'founding',
    verbs: 'créer cofonder fonder monter lancer',
    passive: false,
    heads: {
      subject: `ingénieur ingénieure étudiant étudiante élève chercheur chercheuse entrepreneur entrepreneure ami amie frère sœur cousin
        couple famille associé médecin infirmier infirmière agriculteur éleveur vigneron développeur développeuse salarié salariée cadre
        commune mairie collectivité département région habitant parent bénévole artisan militant camarade dirigeant retraité jeune duo trio`,
    },
    andHeads: { object: '*name' },
    types: { org: 'ORG' },
    roles: { org: 'object', founder: 'subject' },
    requires: 'org founder',
    not: 'appel alerte pétition grève assaut',
  },
  {
    frame: 'founding',
    nouns: 'père mère papa maman initiateur initiatrice inventeur inventrice concepteur conceptrice',
    heads: { de: '*name' },
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'de', founder: 'bearer' },
    requires: 'org founder',
    not: 'fille fils enfant famille',
  },
  {
    frame: 'founding',
    verbs: 'être',
    heads: { "à_l'_origine_de": '*name *the' },
    types: { org: 'ORG', founder: 'PER' },
    roles: { founder: 'subject', org: "à_l'_origine_de" },
    requires: 'org founder',
    not: 'plainte enquête accident incendie',
  },
  {
    // «À l’origine de Kombi, Luc Petit …»
    frame: 'founding',
    nouns: "à_l'_origine_de",
    heads: { self: '*name' },
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'self', founder: 'holder' },
    requires: 'org founder',
  },
  {
    frame: 'founding',
    verbs: 'débuter commencer démarrer naître remonter',
    heads: { subject: 'aventure histoire épopée existence création fondation' },
    types: { org: 'ORG' },
    roles: { org: 'subject.named subject.of subject.owner' },
    requires: 'org',
    passive: false,
  },
  {
    // «Un syndicat, l’Union, s’est constitué au printemps»
    frame: 'founding',
    verbs: 'se:constituer se:former se:créer se:monter se:fonder',
    heads: { subject: `*name ${HOUSES}` },
    without: 'object',
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'subject.bearer subject', founder: "autour_de sous_l'_impulsion_de à_l'_initiative_de" },
    requires: 'org',
    not: 'partie_civile partie stock réserve trésor dossier prisonnier tête',
  },
  {
    // «La Maif date de 1934», «L’entreprise remonte à 1889», «existe depuis 1923»
    frame: 'founding',
    verbs: 'dater remonter exister',
    forms: 'finite',
    heads: { de: '*time', à: '*time', depuis: '*time' },
    andHeads: { subject: '*name' },
    types: { org: 'ORG' },
    roles: { org: 'subject' },
    requires: 'org',
    without: 'object',
  },
  {
    // «fut l’œuvre de trois cents instituteurs»
    frame: 'founding',
    verbs: 'être',
    heads: { complement: 'œuvre' },
    andHeads: { subject: '*name *pronoun' },
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'subject', founder: 'complement.of' },
    requires: 'org',
    not: 'caritative art sociale',
  },
  {
    // «a déposé les statuts d’un fonds, Orsay Capital»
    frame: 'founding',
    verbs: 'déposer rédiger',
    heads: { object: 'statut' },
    types: { org: 'ORG', founder: 'PER ORG' },
    roles: { org: 'object.of.bearer object.of.named object.of', founder: 'subject' },
    requires: 'org founder',
  },
  {
    // «L’Insee, institué en 1946, …», «Lancée en 2015, la société Kombi …»
    frame: 'founding',
    verbs: 'instituer constituer établir instaurer lancer monter former',
    passive: true,
    heads: { en: '*time' },
    andHeads: { object: '*name' },
    types: { org: 'ORG', founder: 'PER ORG' },
    roles: { org: 'object', founder: INITIATIVE },
    requires: 'org',
    not: 'enquête procédure dossier bourse à dans sur contre',
  },
];
