/** More of how French says who is let go and who is taken on: by letter, by the door, by what a plan aims at, by whom a house calls. */
import type { Pattern } from '../claims.js';
import { WHERE } from './claims-figures.js';
import { WORKERS } from './claims-headcounts.js';

const POSTS = 'poste emploi';
const PLANS = `plan_social plan_de_départs plan_de_sauvegarde plan_de_sauvegarde_de_l'_emploi pse pdv
  plan_de_licenciements plan_de_restructuration rupture_conventionnelle_collective`;
/** A workforce as a whole. */
const ALL = 'effectif équipe personnel masse_salariale';
const NEWCOMERS = `${WORKERS} recrue contractuel diplômé stagiaire renfort`;

export const cuts: readonly Pattern[] = [
  // «Aucun licenciement n’est à l’ordre du jour», «Un plan social est sur la table chez Kombi»
  {
    frame: 'layoffs',
    verbs: 'être rester figurer',
    heads: { à: 'ordre ordre_du_jour programme étude', sur: 'table', de: 'actualité' },
    andHeads: {
      subject: `${PLANS} licenciement licenciement_économique suppression`,
    },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'chez subject.of subject.chez topic' },
    requires: 'org',
  },
  // layoffs
  {
    // «Les 91 ouvrières ont reçu leur lettre de licenciement»
    frame: 'layoffs',
    nouns: 'lettre_de_licenciement notification_de_licenciement lettre_de_congé',
    governors: 'recevoir attendre redouter',
    heads: { subject: WORKERS },
    values: { means: 'compulsory' },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'subject.of subject.possessive chez topic', place: 'à' },
    requires: 'org',
  },
  {
    // «80 salariés ont pris la porte»
    frame: 'layoffs',
    verbs: 'prendre',
    heads: { object: 'porte' },
    andHeads: { subject: WORKERS },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'subject.of chez where topic', place: 'en' },
    requires: 'org',
  },
  {
    // «Le quotidien, où 180 postes sont passés à la trappe»
    frame: 'layoffs',
    verbs: 'passer disparaître sauter supprimer menacer',
    types: { org: 'ORG' },
    roles: { quantity: 'patient', org: 'where', place: 'en' },
    counted: WORKERS,
    requires: 'quantity org',
    not: 'main table action',
  },
  {
    // «ne remplacera pas 900 départs à la retraite»
    frame: 'layoffs',
    verbs: 'remplacer renouveler',
    negated: true,
    affirms: true,
    heads: { patient: 'départ' },
    values: { means: 'attrition' },
    types: { org: 'ORG' },
    roles: { quantity: 'patient', org: 'subject chez', place: WHERE },
    requires: 'org',
  },
  {
    // «propose à 99 salariés un départ anticipé»
    frame: 'layoffs',
    verbs: 'proposer offrir ouvrir',
    heads: {
      object: 'départ départ_volontaire préretraite rupture_conventionnelle',
    },
    types: { org: 'ORG' },
    roles: { quantity: 'à', org: 'subject', place: WHERE },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «un PSE visant 65 d’entre eux»
    frame: 'layoffs',
    nouns: `${PLANS} procédure licenciement licenciement_économique licenciement_collectif procédure_de_licenciement`,
    heads: { visant: '*count', concernant: '*count', touchant: '*count' },
    never: {
      visant: 'site usine pays magasin',
      concernant: 'site usine pays magasin',
      touchant: 'site usine pays magasin',
    },
    types: { org: 'ORG' },
    roles: { quantity: 'visant concernant touchant', org: 'subject chez de topic', place: WHERE },
    requires: 'quantity org',
  },
  {
    // «rabote ses équipes», «taille dans ses effectifs»
    frame: 'layoffs',
    verbs: 'raboter tailler dégraisser comprimer sabrer couper trancher',
    heads: { object: ALL, dans: ALL },
    types: { org: 'ORG' },
    roles: { quantity: 'de', org: 'subject', place: WHERE },
    requires: 'org',
  },
  {
    // «économiser 300 postes», «fait une croix sur 300 postes»
    frame: 'layoffs',
    verbs: 'économiser retrancher',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: POSTS,
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'faire tirer mettre',
    heads: { object: 'croix trait fin terme' },
    types: { org: 'ORG' },
    roles: { quantity: 'sur à à.of', org: 'subject', place: 'en' },
    counted: `${POSTS} contrat mission intérimaire`,
    requires: 'quantity org',
  },
  {
    // «débauche dix salariés», and not from a rival
    frame: 'layoffs',
    verbs: 'débaucher',
    types: { org: 'ORG' },
    roles: { quantity: 'patient', org: 'subject agent', place: WHERE },
    counted: WORKERS,
    requires: 'quantity org',
    not: 'chez',
  },
  {
    // «écarte toute réduction d’effectifs»
    frame: 'layoffs',
    nouns: "réduction_d'_effectifs licenciement plan_social départ_contraint",
    governors: 'exclure écarter démentir rejeter réfuter promettre garantir',
    types: { org: 'ORG' },
    roles: { org: 'subject subject.of chez topic' },
    requires: 'org',
    not: 'recours action plainte demande',
  },
  {
    // «redoute une quinzaine de départs dans les bureaux»
    frame: 'layoffs',
    nouns: 'départ licenciement suppression',
    governors: 'redouter craindre annoncer prévoir évoquer envisager confirmer dénoncer entraîner provoquer',
    types: { org: 'ORG' },
    roles: { quantity: 'numeral', org: 'chez possessive topic', place: WHERE },
    requires: 'quantity org',
    not: 'vacances course incendie feu train vol bateau',
  },
  // hiring
  {
    // «promet une trentaine d’embauches»
    frame: 'hiring',
    nouns: 'embauche recrutement',
    types: { org: 'ORG' },
    roles: { quantity: 'numeral', org: 'chez possessive subject topic', place: WHERE },
    requires: 'quantity org',
  },
  {
    // «a débauché chez Criteo une dizaine de développeurs»
    frame: 'hiring',
    verbs: 'débaucher recruter puiser',
    passive: false,
    heads: { chez: '*name', à: '*name' },
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'object' },
    counted: NEWCOMERS,
    requires: 'quantity org',
  },
  {
    // «a enrôlé 70 ingénieurs», «titularise 50 contractuels»
    frame: 'hiring',
    verbs: 'enrôler engager attirer titulariser intégrer accueillir ajouter réembaucher rappeler',
    passive: false,
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'object', place: WHERE },
    counted: NEWCOMERS.replace(
      /\b(?:poste|emploi|personne|départ|suppression|licenciement|travailleur|agent|effectif|stagiaire)\b/gu,
      '',
    ),
    requires: 'quantity org',
    not: 'formation stage visite école patient congrès salon journée conférence colloque centre hébergement',
  },
  {
    // «Un millier de recrues ont rejoint Kombi»
    frame: 'hiring',
    verbs: 'rejoindre intégrer',
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'object', place: 'en à' },
    counted: NEWCOMERS,
    requires: 'quantity org',
    not: 'mouvement grève manifestation cortège syndicat parti',
  },
  {
    // «a renforcé ses rangs de 260 artisans»
    frame: 'hiring',
    verbs: 'étoffer renforcer muscler agrandir gonfler grossir augmenter compléter',
    heads: { object: 'équipe effectif rang' },
    types: { org: 'ORG' },
    roles: { quantity: 'de par avec grâce_à', org: 'subject', place: WHERE },
    counted: NEWCOMERS,
    requires: 'quantity org',
  },
  {
    // «a fait venir 45 policiers»
    frame: 'hiring',
    verbs: 'venir',
    forms: 'infinitive',
    types: { org: 'ORG' },
    roles: { quantity: 'object complement', org: 'subject.named subject', place: 'en à' },
    counted: NEWCOMERS,
    requires: 'quantity org',
  },
  {
    // «fait appel à 70 intérimaires», «recourt à 30 saisonniers»
    frame: 'hiring',
    verbs: 'faire avoir lancer',
    heads: { object: 'appel recours' },
    types: { org: 'ORG' },
    roles: { quantity: 'à', org: 'subject', place: WHERE },
    counted: `${NEWCOMERS} intérimaire saisonnier saisonnière extra vacataire renfort`,
    requires: 'quantity org',
  },
  {
    frame: 'hiring',
    verbs: 'recourir',
    types: { org: 'ORG' },
    roles: { quantity: 'à', org: 'subject', place: WHERE },
    counted: `${NEWCOMERS} intérimaire saisonnier saisonnière extra vacataire renfort`,
    requires: 'quantity org',
  },
  {
    // «organise un concours pour 120 postes de rédacteur»
    frame: 'hiring',
    nouns: 'concours ',
    ahead: true,
    types: { org: 'ORG' },
    roles: { quantity: 'pour of', org: 'subject de' },
    counted: 'poste place emploi recrutement',
    requires: 'quantity org',
  },
  {
    // «a pris à son service 75 réparateurs»
    frame: 'hiring',
    verbs: 'prendre',
    heads: { à: 'service' },
    types: { org: 'ORG' },
    roles: { quantity: 'object complement', org: 'subject' },
    counted: NEWCOMERS,
    requires: 'quantity org',
  },
  {
    frame: 'hiring',
    verbs: 'proposer offrir',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: 'contrat cdi cdd alternance apprentissage job',
    requires: 'quantity org',
  },
  {
    // «À la clé, 35 emplois»
    frame: 'hiring',
    nouns: 'emploi poste cdi embauche recrutement',
    heads: { fronted: 'clé clef' },
    types: { org: 'ORG' },
    roles: { quantity: 'self numeral', org: 'chez topic', place: 'en à' },
    requires: 'quantity org',
  },
  {
    frame: 'hiring',
    nouns: 'engagement',
    plural: true,
    governors: 'prévoir annoncer promettre programmer',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'subject', place: WHERE },
    requires: 'quantity org',
  },
];
