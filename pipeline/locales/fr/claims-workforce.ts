/** How French says in passing how many work for a house, and what becomes of them: beside an employer, a plan, a lost job. */
import type { Pattern } from '../claims.js';
import { JOBS, TRADES, WHERE } from './claims-figures.js';

/** Whom a house has at work, whatever they do. */
const STAFF = `salarié salariée employé employée collaborateur collaboratrice ouvrier ouvrière travailleur personne
  équivalent_temps_plein etp agent permanent`;
/** Who is let go, one by one or as a whole. */
const CUT = `${JOBS} ${TRADES} contrat personnel équipe troupe main-d'œuvre volontaire`;
/** What is agreed with staff before they go. */
const PLANS = `plan_social plan_de_départs plan_de_sauvegarde plan_de_sauvegarde_de_l'_emploi pse plan_de_licenciements plan_de_restructuration
  rupture_conventionnelle_collective rupture_conventionnelle rcc pdv volontariat restructuration`;
/** What is done with a workforce beside an amount that is none of it («gonfler ses effectifs de 500 ingénieurs»). */
const MOVING = `gonfler étoffer renforcer muscler augmenter accroître agrandir grossir étendre compléter réduire alléger amputer
  diminuer baisser`;

export const workforce: readonly Pattern[] = [
  // headcount
  {
    // «Premier employeur de la commune avec 620 salariés, Kombi …»
    frame: 'headcount',
    nouns: 'employeur',
    types: { org: 'ORG' },
    roles: { quantity: 'avec', org: 'bearer subject', place: 'de' },
    counted: STAFF,
    requires: 'quantity org',
    also: true,
  },
  {
    // «revendique 400 clients et 60 collaborateurs»
    frame: 'headcount',
    nouns: STAFF,
    governors:
      'revendiquer totaliser employer réunir regrouper fédérer rassembler déclarer représenter aligner',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'subject', place: WHERE },
    requires: 'quantity org',
    not: 'grève manifestation gréviste suppression licenciement départ contre',
  },
  {
    // «prend les rênes de Kombi, qui emploie 40 personnes»
    frame: 'headcount',
    verbs: 'employer compter',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject subject.of', place: `dans ${WHERE}` },
    counted: `${STAFF} ${TRADES} compagnon`,
    requires: 'quantity org',
  },
  {
    // «Ils sont 230 à travailler chez Kombi»
    frame: 'headcount',
    verbs: 'travailler œuvrer',
    forms: 'infinitive',
    heads: { chez: '*name' },
    types: { org: 'ORG' },
    roles: { quantity: 'spent', org: 'chez', place: WHERE },
    requires: 'quantity org',
  },
  {
    // «L’effectif de la filiale (320 personnes)», «l’effectif, 320 personnes, ne bougera pas»
    frame: 'headcount',
    nouns: 'effectif',
    notGovernors: MOVING,
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'de possessive fronted chez topic', place: WHERE },
    requires: 'quantity org',
    not: 'joueur joueurs élève élèves étudiant étudiants classe policier policiers gendarme gendarmes licenciés',
  },
  {
    // «avoisine les 400 salariés», «frôle les 300 personnes»
    frame: 'headcount',
    verbs: 'avoisiner frôler friser approcher dépasser excéder atteindre franchir',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: STAFF,
    requires: 'quantity org',
    not: 'grève manifestation rassemblement cortège',
  },
  // layoffs
  {
    // «35 personnes sont parties dans le cadre d’une rupture conventionnelle collective»
    frame: 'layoffs',
    verbs: 'partir quitter sortir',
    passive: false,
    heads: { any: PLANS },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'object chez fronted topic', place: WHERE },
    counted: CUT,
    requires: 'quantity',
  },
  {
    // «240 personnes se retrouvent sans emploi»
    frame: 'layoffs',
    verbs: 'se:retrouver laisser rester être',
    heads: { sans: 'emploi travail boulot' },
    types: { org: 'ORG' },
    roles: { quantity: 'patient', org: 'subject.of chez topic', place: WHERE },
    counted: CUT,
    requires: 'quantity org',
    not: 'monde pays français jeune population étude insee',
  },
  {
    // «va coûter leur emploi à 80 personnes»
    frame: 'layoffs',
    verbs: 'coûter',
    heads: { object: 'emploi poste place travail' },
    types: { org: 'ORG' },
    roles: { quantity: 'à', org: 'subject.of chez topic', place: 'en' },
    counted: CUT,
    requires: 'quantity',
  },
  {
    // «45 postes seront abolis»
    frame: 'layoffs',
    verbs: `abolir biffer éliminer sacrifier sabrer rayer effacer trancher couper détruire tailler retrancher gommer
      évincer congédier remercier virer licencier débarquer`,
    passive: true,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'agent chez fronted.named topic', place: WHERE },
    counted: CUT,
    requires: 'quantity',
  },
  {
    frame: 'layoffs',
    verbs: 'se:séparer se:délester se:défaire se:passer',
    types: { org: 'ORG' },
    roles: { quantity: 'de', org: 'subject', place: WHERE },
    counted: CUT,
    requires: 'quantity org',
  },
  {
    // «licencier un salarié sur quatre», «supprime un poste sur dix»
    frame: 'layoffs',
    verbs: `licencier supprimer congédier virer remercier sacrifier biffer abolir couper évincer débarquer`,
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: CUT,
    requires: 'quantity org',
  },
  {
    // «a licencié 40 magasiniers», whatever their trade
    frame: 'layoffs',
    verbs: 'licencier congédier',
    heads: { patient: '*count' },
    types: { org: 'ORG' },
    roles: { quantity: 'patient', org: 'subject agent chez', place: WHERE },
    requires: 'quantity org',
    not: 'message compte fichier taxe impôt',
  },
  {
    // «emportant une trentaine d’emplois», «emporte 40 postes»
    frame: 'layoffs',
    verbs: 'emporter balayer engloutir',
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject.of subject topic' },
    counted: 'emploi poste salarié',
    requires: 'quantity org',
  },
  {
    // «un plan de départs volontaires ouvert à 850 candidats», «… portant sur 210 postes»
    frame: 'layoffs',
    verbs: 'ouvrir porter viser concerner',
    heads: { patient: PLANS, subject: PLANS },
    types: { org: 'ORG' },
    roles: { quantity: 'à sur', org: 'patient.of chez topic', place: 'en' },
    counted: `${CUT} candidat`,
    requires: 'quantity org',
  },
  {
    // «700 emplois sont en jeu chez Kombi»
    frame: 'layoffs',
    nouns: 'jeu balance sursis péril danger',
    governors: 'être mettre se:trouver rester',
    types: { org: 'ORG' },
    roles: { quantity: 'governed subject', org: 'chez topic', place: 'à' },
    counted: 'emploi poste',
    requires: 'quantity org',
  },
  {
    // «propose 600 départs volontaires»
    frame: 'layoffs',
    nouns: 'départ_volontaire',
    values: { means: 'voluntary' },
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'subject chez topic', place: WHERE },
    requires: 'quantity org',
  },
  {
    // «un plan de départs volontaires ouvre 1 300 postes», «ouvre 1 300 postes aux départs volontaires»
    frame: 'layoffs',
    verbs: 'ouvrir proposer',
    passive: false,
    heads: { à: 'départ départ_volontaire volontariat volontaire' },
    values: { means: 'voluntary' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject' },
    counted: 'poste emploi',
    requires: 'quantity org',
  },
  {
    // «Aucun licenciement n’est prévu»
    frame: 'layoffs',
    verbs: 'prévoir envisager programmer planifier annoncer',
    passive: true,
    negated: true,
    heads: { object: 'licenciement départ_contraint suppression plan_social' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'chez agent topic', place: WHERE },
    requires: 'org',
  },
  {
    // «les 110 départs prévus»
    frame: 'layoffs',
    nouns: 'départ',
    heads: { self: '*the' },
    roles: { quantity: 'self', org: 'chez par topic', place: WHERE },
    types: { org: 'ORG' },
    requires: 'quantity org',
    not: 'retraite vacances course train vol bateau incendie feu volontaire nouveau',
  },
  // hiring
  {
    // «suspend tout recrutement», «gèle ses embauches»
    frame: 'hiring',
    nouns: 'recrutement embauche',
    governors: 'geler suspendre stopper interrompre relancer',
    types: { org: 'ORG' },
    roles: { org: 'subject de possessive', place: WHERE },
    requires: 'org',
  },
  {
    // «va faire naître 1 200 emplois»
    frame: 'hiring',
    verbs: 'naître',
    forms: 'infinitive',
    types: { org: 'ORG' },
    roles: { quantity: 'object complement', org: 'subject.named subject topic', place: WHERE },
    counted: 'emploi poste',
    requires: 'quantity org',
  },
  {
    // «Quinze ingénieurs supplémentaires rejoindront l’équipe»
    frame: 'hiring',
    verbs: 'rejoindre intégrer compléter grossir étoffer renforcer',
    passive: false,
    heads: { object: 'équipe effectif rang site usine atelier siège' },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'object.of object.possessive topic', place: 'à' },
    counted: `${STAFF} ${TRADES} recrue`,
    requires: 'quantity org',
  },
  {
    // «60 techniciens supplémentaires sont attendus»
    frame: 'hiring',
    verbs: 'attendre prévoir espérer annoncer',
    passive: true,
    ahead: true,
    heads: { object: 'supplémentaire nouveau nouvelle', 'object.of': 'supplémentaire nouveau nouvelle' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'agent chez where topic', place: 'where à', segment: 'counted' },
    counted: `${STAFF} ${TRADES} poste emploi`,
    requires: 'quantity org',
  },
];
