/** More of how French says whom a company employs, hires and lets go: verbless, in brackets, in figures of speech. */
import type { Pattern } from '../claims.js';
import { JOBS, TRADES, WHERE } from './claims-figures.js';
import { WORKERS } from './claims-headcounts.js';

/** Whom a company has at work, whatever they do. */
const STAFF =
  'salarié salariée employé collaborateur travailleur ouvrier permanent compagnon équivalent_temps_plein etp';
/** Who is let go, and what. */
const CUT = `${JOBS} ${TRADES} contrat`;
const PLANS = `plan_social plan_de_départs plan_de_sauvegarde plan_de_sauvegarde_de_l'_emploi pse
  plan_de_licenciements plan_de_restructuration restructuration réorganisation plan_d'_économies rupture_conventionnelle_collective`;
/** What is looked for in numbers, and is nobody to hire. */
const NO_STAFF =
  bothNumbers(`partenaire investisseur repreneur acquéreur site client associé solution victime témoin personne corps
  suspect financement nom fournisseur actionnaire terrain local candidat bénévole donateur moyen méthode technique mot terme
  fois voie piste million milliard adhérent abonné membre militant`);

export const jobs: readonly Pattern[] = [
  // headcount
  {
    // «Galdor, PME de 46 salariés, …»
    frame: 'headcount',
    nouns: STAFF,
    heads: {
      compound: `pme pmi tpe eti entreprise société start-up startup firme compagnie maison coopérative groupe filiale structure
        association établissement cabinet studio agence bureau pépite jeune_pousse fintech biotech medtech scop fabricant
        équipementier sous-traitant transporteur industriel clinique hôpital enseigne éditeur usine atelier`,
    },
    notAfter: 'à par pour avec',
    roles: { quantity: 'self', org: 'compound compound.bearer' },
    types: { org: 'ORG' },
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'employer',
    heads: { object: '*count' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject subject.of', place: `dans ${WHERE}` },
    requires: 'quantity org',
    not: NO_STAFF,
  },
  {
    frame: 'headcount',
    verbs: 'peser revendiquer aligner regrouper totaliser fédérer représenter rémunérer',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: `dans ${WHERE}` },
    counted: STAFF,
    requires: 'quantity org',
    not: 'grève manifestation grévistes',
  },
  {
    frame: 'headcount',
    verbs: 'disposer',
    types: { org: 'ORG' },
    roles: { quantity: 'de', org: 'subject', place: `dans ${WHERE}` },
    counted: STAFF,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'franchir dépasser passer atteindre approcher',
    heads: { object: 'barre cap seuil' },
    roles: { quantity: 'object.of', org: 'subject' },
    types: { org: 'ORG' },
    counted: JOBS,
    requires: 'quantity org',
  },
  // layoffs
  {
    // «120 salariés sur le carreau», «120 postes sont sur la sellette»
    frame: 'layoffs',
    nouns: 'carreau sellette',
    roles: { quantity: 'compound subject governed', org: 'subject.of chez topic', place: WHERE },
    counted: WORKERS,
    requires: 'quantity',
  },
  {
    // «200 postes en moins chez Galdor»
    frame: 'layoffs',
    nouns: 'en_moins',
    roles: { quantity: 'self compound subject', org: 'chez topic', place: WHERE },
    counted: 'poste emploi salarié effectif etp équivalent_temps_plein',
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'mettre',
    heads: { à: 'pied porte' },
    roles: { quantity: 'patient', org: 'subject chez', place: WHERE },
    counted: CUT,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'viser porter menacer toucher concerner',
    heads: { subject: PLANS },
    roles: { quantity: 'object sur', org: 'subject.of subject.subject topic', place: WHERE },
    counted: CUT,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    nouns: PLANS,
    roles: { quantity: 'of sur pour visant concernant', org: 'chez subject', place: WHERE },
    counted: CUT,
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'se:traduire se:solder aboutir conduire mener',
    heads: {
      par: 'départ suppression licenciement perte disparition',
      à: 'départ suppression licenciement perte disparition',
    },
    roles: { quantity: 'par par.of à à.of', org: 'chez subject.of topic', place: 'en' },
    counted: JOBS,
    requires: 'quantity',
  },
  {
    // «ne remplacera pas 120 départs à la retraite»
    frame: 'layoffs',
    verbs: 'remplacer renouveler reconduire pourvoir',
    negated: true,
    affirms: true,
    types: { org: 'ORG' },
    roles: { quantity: 'patient patient.of', org: 'subject chez', place: WHERE },
    counted: 'départ retraité contrat intérimaire poste cdd saisonnier',
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'remercier',
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: 'salarié employé collaborateur ouvrier intérimaire cadre',
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'se:délester se:défaire se:passer',
    types: { org: 'ORG' },
    roles: { quantity: 'de', org: 'subject', place: WHERE },
    counted: CUT,
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'perdre',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: 'poste emploi',
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'condamner menacer sacrifier rayer coûter',
    passive: false,
    roles: { quantity: 'object', org: 'subject.of topic', place: WHERE },
    counted: 'poste emploi',
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'licencier congédier',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: 'équipe effectif personnel troupe',
    requires: 'quantity org',
  },
  // hiring
  {
    frame: 'hiring',
    verbs: 'réembaucher reprendre rappeler',
    types: { org: 'ORG PER' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: `${STAFF} ${TRADES} licencié`,
    requires: 'quantity org',
    not: 'grève travail route',
  },
  {
    frame: 'hiring',
    verbs: 'créer promettre générer annoncer prévoir',
    roles: { quantity: 'object joined', org: 'subject', place: WHERE },
    counted: 'poste emploi embauche recrutement cdi',
    requires: 'quantity org',
    not: 'suppression menace',
  },
  {
    frame: 'hiring',
    verbs: 'proposer offrir signer ouvrir pourvoir',
    types: { org: 'ORG' },
    roles: { quantity: 'patient', org: 'subject chez', place: WHERE },
    counted: 'cdi cdd poste emploi recrutement',
    requires: 'quantity org',
  },
  {
    // «cherche trente stratifieurs», whatever their trade
    frame: 'hiring',
    verbs: 'chercher rechercher',
    ahead: true,
    heads: { object: '*count' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE, segment: 'counted' },
    requires: 'quantity org',
    not: NO_STAFF,
  },
  {
    frame: 'hiring',
    verbs: 'étoffer renforcer muscler agrandir gonfler grossir augmenter accroître étendre compléter',
    heads: { object: 'équipe effectif rang' },
    types: { org: 'ORG' },
    roles: { quantity: 'de par avec', org: 'subject', place: WHERE },
    counted: `${JOBS} ${TRADES}`,
    requires: 'quantity org',
  },
];

/** Words and their plurals in «s», where a list is read as it stands. */
function bothNumbers(words: string): string {
  return words
    .split(/\s+/u)
    .flatMap((word) => [word, `${word}s`])
    .join(' ');
}
