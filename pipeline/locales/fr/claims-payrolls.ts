/** More of how French says whom a house has at work, lets go and takes on: in numbers of people, by letters, by the door. */
import type { Pattern } from '../claims.js';
import { WHERE } from './claims-figures.js';
import { WORKERS } from './claims-headcounts.js';

/** Whom a house has at work, whatever they do. */
const STAFF = `salarié salariée employé employée collaborateur collaboratrice ouvrier ouvrière travailleur équivalent_temps_plein etp
  temps_plein professionnel`;
const POSTS = 'poste emploi';
/** Who is taken on, by trade or as a newcomer. */
const TAKEN_ON = `${WORKERS} équipier professionnel expert recrue contractuel stagiaire`.replace(
  /\b(?:départ|suppression|licenciement|effectif)\b/gu,
  '',
);
/** What is told of some of them only. */
const EVENTS =
  'grève manifestation gréviste suppression licenciement départ embauche recrutement formation congrès salon';

export const payrolls: readonly Pattern[] = [
  // headcount
  {
    // «recense 12 000 collaborateurs», «réunit 7 600 professionnels»
    frame: 'headcount',
    verbs: 'recenser réunir rassembler regrouper fédérer mobiliser déclarer afficher revendiquer rémunérer',
    passive: false,
    sure: true,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: `dans ${WHERE}` },
    counted: STAFF,
    requires: 'quantity org',
    not: EVENTS,
  },
  {
    // «Ils sont 1 200 à travailler à l’usine Kombi de Méaulte»
    frame: 'headcount',
    verbs: 'travailler œuvrer exercer officier se:activer',
    forms: 'infinitive',
    sure: true,
    types: { org: 'ORG' },
    roles: {
      quantity: 'spent',
      org: 'chez pour à.named dans.named sur.named au_sein_de',
      place: 'à.of dans.of sur.of en',
    },
    requires: 'quantity org',
  },
  {
    // «Une soixantaine de salariés font tourner la distillerie», «ils sont 900 à faire vivre l’usine»
    frame: 'headcount',
    verbs: 'tourner fonctionner vivre marcher',
    forms: 'infinitive',
    sure: true,
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'object.named object', place: 'object.of' },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «Chez Kombi, ils ne sont plus que 300», «Ils étaient 350 salariés chez Kombi»
    frame: 'headcount',
    verbs: 'être rester demeurer',
    sure: true,
    heads: { subject: '*pronoun' },
    andHeads: { chez: '*name', fronted: '*name' },
    types: { org: 'ORG' },
    roles: { quantity: 'complement object', org: 'chez fronted' },
    requires: 'quantity org',
    not: `an année mois jour heure euro million milliard ${EVENTS}`,
  },
  {
    // «Il ne reste que douze salariés à la librairie Kombi»
    frame: 'headcount',
    verbs: 'rester',
    heads: { à: '*name', dans: '*name', sur: '*name' },
    types: { org: 'ORG' },
    roles: { quantity: 'object subject', org: 'à dans sur' },
    counted: STAFF,
    requires: 'quantity org',
  },
  {
    // «ne compte aucun salarié», «n’a plus d’employés»
    frame: 'headcount',
    verbs: 'compter avoir employer',
    passive: false,
    negated: true,
    heads: { object: 'salarié employé collaborateur', de: 'salarié employé collaborateur' },
    types: { org: 'ORG' },
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    // «Nestlé, ce sont 11 000 collaborateurs et 13 usines»
    frame: 'headcount',
    nouns: STAFF,
    heads: { fronted: '*name' },
    andHeads: { compound: "c'_est ce_sont", subject: 'ce' },
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'fronted' },
    requires: 'quantity org',
  },
  {
    // «L’effectif sera porté à 235», «les effectifs sont redescendus à 30 personnes»
    frame: 'headcount',
    verbs: 'porter ramener hisser réduire',
    passive: true,
    heads: { object: 'effectif' },
    types: { org: 'ORG' },
    roles: { quantity: 'à', org: 'object.owner object.possessive chez fronted topic', place: 'en' },
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs:
      'descendre redescendre remonter fondre revenir se:établir se:élever se:monter ressortir plafonner stagner culminer',
    heads: { subject: 'effectif' },
    also: true,
    types: { org: 'ORG' },
    roles: { quantity: 'à object', org: 'subject.owner subject.possessive chez fronted topic', place: 'en' },
    requires: 'quantity org',
  },
  // «Fort de 16 000 professionnels, le CHU …»
  {
    frame: 'headcount',
    nouns: 'fort_de forte_de',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'holder bearer' },
    counted: `${WORKERS} professionnel expert praticien`,
    requires: 'quantity org',
  },
  {
    // «Le personnel de Kombi se compose de 420 personnes», «La main-d’œuvre compte 420 personnes»
    frame: 'headcount',
    verbs: 'compter se:composer réunir dépasser avoisiner atteindre',
    sure: true,
    heads: { subject: "personnel main-d'œuvre main-d'_œuvre équipe troupe" },
    types: { org: 'ORG' },
    roles: { quantity: 'object de', org: 'subject.owner subject.possessive topic' },
    counted: `${WORKERS} membre`,
    requires: 'quantity org',
    not: EVENTS,
  },
  {
    // «a terminé l’année avec 157 000 salariés», «réalise 310 millions de ventes avec 420 salariés»
    frame: 'headcount',
    verbs: 'terminer finir clore achever débuter démarrer commencer entamer réaliser dégager générer',
    types: { org: 'ORG' },
    roles: { quantity: 'avec', org: 'subject' },
    counted: STAFF,
    requires: 'quantity org',
  },
  // layoffs
  {
    // «250 salariés de Kombi sont menacés de licenciement»
    frame: 'layoffs',
    verbs: 'menacer',
    passive: true,
    sure: true,
    heads: { de: 'licenciement chômage' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'object.of chez topic', place: WHERE },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «réduire de 250 le nombre de ses salariés»
    frame: 'layoffs',
    verbs: 'réduire diminuer abaisser',
    sure: true,
    heads: { object: 'nombre' },
    andHeads: { 'object.of': `${STAFF} poste emploi` },
    types: { org: 'ORG' },
    roles: { quantity: 'de', org: 'subject', place: 'en' },
    requires: 'quantity org',
  },
  {
    // «300 salariés de Kombi vont perdre leur emploi»
    frame: 'layoffs',
    verbs: 'perdre',
    passive: false,
    sure: true,
    heads: { object: 'emploi travail job gagne-pain boulot poste place' },
    andHeads: { object: '*own' },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'subject.of chez topic', place: `dans ${WHERE}` },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «Sur 480 salariés, 190 perdront leur emploi»
    frame: 'layoffs',
    verbs: 'perdre',
    passive: false,
    sure: true,
    heads: { object: 'emploi travail job gagne-pain boulot' },
    andHeads: { subject: '*count' },
    never: { subject: 'pays club ville commune région site usine député sénateur élu' },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'subject.of chez topic', place: `dans ${WHERE}` },
    requires: 'quantity org',
  },
  {
    // «180 lettres de licenciement sont parties chez Kombi»
    frame: 'layoffs',
    nouns: 'lettre_de_licenciement notification_de_licenciement',
    values: { means: 'compulsory' },
    types: { org: 'ORG' },
    roles: { quantity: 'self numeral', org: 'chez subject topic fronted' },
    requires: 'quantity org',
  },
  {
    // «dit adieu à 10 000 salariés», «montre la porte à 300 employés»
    frame: 'layoffs',
    verbs: 'dire montrer indiquer signifier faire',
    passive: false,
    sure: true,
    heads: { object: 'adieu porte sortie congé' },
    types: { org: 'ORG' },
    roles: { quantity: 'à', org: 'subject', place: 'en' },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «pousse 1 200 salariés vers la sortie»
    frame: 'layoffs',
    verbs: 'pousser diriger conduire mener inviter',
    sure: true,
    heads: { vers: 'sortie porte départ retraite', à: 'sortie porte départ retraite' },
    types: { org: 'ORG' },
    roles: { quantity: 'patient', org: 'subject agent chez' },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «met fin aux contrats de 45 salariés»
    frame: 'layoffs',
    verbs: 'mettre rompre résilier casser interrompre',
    passive: false,
    heads: { à: 'contrat mission', object: 'contrat mission' },
    types: { org: 'ORG' },
    roles: { quantity: 'à.of object.of object', org: 'subject' },
    counted: `${WORKERS} contrat mission`,
    requires: 'quantity org',
  },
  {
    // «supprime l’équivalent de 300 temps pleins»
    frame: 'layoffs',
    verbs: 'supprimer couper éliminer sabrer économiser',
    types: { org: 'ORG' },
    roles: { quantity: 'patient patient.of', org: 'subject agent chez topic', place: WHERE },
    counted: 'temps_plein équivalent_temps_plein etp',
    requires: 'quantity org',
  },
  {
    // «Les sept vendeuses seront licenciées»
    frame: 'layoffs',
    verbs: 'licencier congédier',
    passive: true,
    heads: { object: '*count' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'agent chez object.of topic', segment: '' },
    requires: 'quantity org',
    not: 'message compte fichier club sportif fédération',
  },
  {
    // «55 salariés partiront en préretraite»
    frame: 'layoffs',
    verbs: 'partir',
    heads: { en: 'préretraite retraite_anticipée' },
    values: { means: 'early_retirement' },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', org: 'subject.of chez topic' },
    requires: 'quantity org',
  },
  {
    // «notifie leur licenciement à 185 salariés»
    frame: 'layoffs',
    nouns: 'licenciement',
    governors: 'notifier signifier annoncer',
    values: { means: 'compulsory' },
    types: { org: 'ORG' },
    roles: { quantity: 'à', org: 'subject chez' },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «Le nombre de suppressions de postes chez Kombi s’élève à 12 000»
    frame: 'layoffs',
    verbs: 'atteindre se:élever se:établir être dépasser passer grimper monter porter ramener réduire',
    sure: true,
    heads: { subject: 'nombre total' },
    andHeads: { 'subject.of': 'suppression licenciement départ' },
    types: { org: 'ORG' },
    roles: { quantity: 'à object complement de', org: 'subject.of.chez chez subject.of.of topic' },
    requires: 'quantity org',
  },
  {
    // «La CGT table sur 1 700 suppressions»
    frame: 'layoffs',
    nouns: 'suppression licenciement',
    governors:
      'tabler craindre redouter évoquer parler dénombrer chiffrer estimer prédire dénoncer pronostiquer',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'chez topic', place: WHERE },
    requires: 'quantity org',
    not: 'message compte fichier taxe impôt',
  },
  {
    // «Tous les emplois seront préservés»: who stays
    frame: 'layoffs',
    verbs: 'préserver maintenir sauver sauvegarder conserver garantir',
    passive: true,
    heads: { object: POSTS },
    negates: true,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'chez object.of agent topic' },
    requires: 'org',
    not: 'compétitivité pouvoir niveau plan',
  },
  {
    // «Seuls 144 des 549 emplois seront sauvés», «144 salariés seront repris»
    frame: 'layoffs',
    verbs: 'préserver maintenir sauver sauvegarder conserver garantir garder reprendre',
    passive: true,
    negates: true,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'object.of.owner chez topic', place: WHERE },
    counted: `${POSTS} salarié salariée employé`,
    requires: 'quantity org',
    not: 'travail activité',
  },
  {
    // «Le repreneur conserve 38 des 90 emplois de Kombi», «s’engage à maintenir 280 postes»
    frame: 'layoffs',
    verbs: 'préserver maintenir sauver sauvegarder conserver garder garantir pérenniser',
    passive: false,
    negates: true,
    sure: true,
    types: { org: 'ORG' },
    roles: { quantity: 'object joined', org: 'object.owner object.of.owner chez topic', place: WHERE },
    counted: POSTS,
    requires: 'quantity org',
  },
  {
    // «le maintien de 280 emplois», «la reprise de 38 salariés sur 90»
    frame: 'layoffs',
    nouns: 'maintien sauvegarde préservation conservation reprise',
    negates: true,
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'de.owner chez topic', place: WHERE },
    counted: `${POSTS} salarié salariée employé`,
    requires: 'quantity org',
    not: 'travail activité',
  },
  {
    // «L’usine et les 280 emplois seront conservés»
    frame: 'layoffs',
    verbs: 'préserver maintenir sauver sauvegarder conserver garantir garder',
    passive: true,
    heads: { joined: POSTS },
    negates: true,
    types: { org: 'ORG' },
    roles: { quantity: 'joined', org: 'chez agent topic' },
    counted: POSTS,
    requires: 'quantity org',
  },
  {
    // «a privé la ville de 863 emplois», «La ville perd 200 emplois», «la perte de 200 emplois»
    frame: 'layoffs',
    verbs: 'priver amputer',
    forms: 'finite',
    roles: { quantity: 'de', org: 'subject.owner topic', place: 'object' },
    types: { org: 'ORG' },
    counted: POSTS,
    requires: 'quantity',
  },
  {
    // «Nevers a perdu 200 emplois»
    frame: 'layoffs',
    verbs: 'perdre',
    passive: false,
    heads: { subject: '*name' },
    types: { place: 'LOC' },
    roles: { quantity: 'object', place: 'subject' },
    counted: POSTS,
    requires: 'quantity place',
  },
  {
    // «Le secteur a perdu 37.000 emplois en dix ans»
    frame: 'layoffs',
    verbs: 'perdre détruire',
    passive: false,
    heads: {
      subject: `secteur filière industrie profession métier territoire bassin bassin_d'_emploi branche construction bâtiment automobile
        textile ameublement restauration hôtellerie distribution commerce sidérurgie métallurgie aéronautique tourisme artisanat`,
    },
    roles: { quantity: 'object', place: WHERE, segment: 'subject' },
    counted: POSTS,
    requires: 'quantity segment',
  },
  {
    // «la fermeture de son usine, qui entraînera la disparition de 287 emplois»
    frame: 'layoffs',
    nouns: 'disparition perte suppression licenciement départ',
    governors: 'entraîner provoquer signifier impliquer menacer représenter',
    types: { org: 'ORG' },
    roles: {
      quantity: 'of self',
      org: 'chez subject.of.possessive subject.of.named subject.of subject.possessive',
    },
    counted: WORKERS,
    requires: 'quantity org',
  },
  {
    // «600 départs ont déjà été enregistrés»
    frame: 'layoffs',
    nouns: 'départ départ_volontaire',
    governors: 'enregistrer acter valider comptabiliser recenser',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'chez par topic' },
    requires: 'quantity org',
    not: 'incendie feu course retraite vol train',
  },
  // hiring
  {
    // «dans une usine en Pologne, où seront recrutées 350 personnes»
    frame: 'hiring',
    verbs: 'recruter embaucher créer',
    passive: true,
    types: { org: 'ORG' },
    roles: { quantity: 'complement object', org: 'agent topic', place: 'where where.en where.à' },
    heads: { where: '*article *own *name' },
    counted: `${TAKEN_ON} poste emploi`,
    requires: 'quantity org',
  },
  {
    // «L’extension de Kombi est synonyme de 60 emplois»
    frame: 'hiring',
    nouns: 'synonyme promesse gage porteur porteuse source',
    sure: true,
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'bearer.of subject.of subject.owner subject topic', place: 'subject.à à' },
    counted: 'emploi poste embauche recrutement création',
    requires: 'quantity org',
  },
  {
    // «veut faire entrer 800 ingénieurs», «a vu arriver 450 compagnons»
    frame: 'hiring',
    verbs: 'entrer arriver',
    forms: 'infinitive',
    sure: true,
    types: { org: 'ORG' },
    roles: {
      quantity: 'object complement',
      org: 'subject.named subject',
      place: `${WHERE} thereat`,
      segment: 'counted',
    },
    counted: TAKEN_ON.replace(/\b(?:personne|pompier|policier|gendarme|médecin)\b/gu, ''),
    requires: 'quantity org',
  },
  {
    // «Les recrutements de Kombi atteindront 10 000»
    frame: 'hiring',
    nouns: 'recrutement embauche',
    plural: true,
    types: { org: 'ORG' },
    roles: { quantity: 'predicate', org: 'de chez', place: WHERE },
    requires: 'quantity org',
    not: 'hausse baisse recul',
  },
  {
    // «Le nombre d’embauches chez Kombi atteindra 10 000»
    frame: 'hiring',
    verbs: 'atteindre se:élever se:établir être dépasser passer grimper monter porter ramener réduire',
    sure: true,
    heads: { subject: 'nombre total' },
    andHeads: { 'subject.of': 'embauche recrutement' },
    types: { org: 'ORG' },
    roles: { quantity: 'à object complement de', org: 'subject.of.chez chez subject.of.of topic' },
    requires: 'quantity org',
  },
  {
    // «a lancé une campagne de recrutement de 60 techniciens», «Campagne d’embauche : 150 conducteurs attendus»
    frame: 'hiring',
    nouns: `campagne_de_recrutement campagne_d'_embauche campagne_d'_embauches campagne_de_recrutements vague_de_recrutement vague_d'_embauches
      plan_de_recrutement plan_d'_embauche plan_de_recrutements`,
    types: { org: 'ORG' },
    roles: {
      quantity: 'of pour visant listed',
      org: 'chez de subject topic',
      place: WHERE,
      segment: 'counted',
    },
    requires: 'org',
  },
  {
    // «annonce l’arrivée de 300 techniciens»
    frame: 'hiring',
    nouns: 'arrivée renfort intégration embauche recrutement engagement',
    governors: 'annoncer prévoir attendre programmer planifier confirmer espérer viser préparer',
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'subject chez', place: WHERE, segment: 'counted' },
    counted: TAKEN_ON.replace(/\b(?:personne|poste|emploi)\b/gu, ''),
    requires: 'quantity org',
  },
  {
    // «est à la recherche de 300 conducteurs», «En quête de 300 conducteurs, Kombi …»
    frame: 'hiring',
    nouns: 'recherche quête',
    after: 'à en',
    ahead: true,
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'subject holder main bearer', place: WHERE, segment: 'counted' },
    counted: TAKEN_ON.replace(/\b(?:personne|poste|emploi|bénévole|victime)\b/gu, ''),
    requires: 'quantity org',
  },
  {
    // «300 postes à pourvoir chez Kombi», «Kombi a 7 000 postes à pourvoir»
    frame: 'hiring',
    nouns: 'poste emploi contrat cdi cdd',
    beside: 'pourvoir ouvrir ouvert vacant vacante vacants vacantes ouverts ouvertes disponible inoccupé',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'subject main headlined chez', place: WHERE },
    requires: 'quantity org',
    notGovernors: 'être rester supprimer geler',
  },
  {
    // «vient d’accueillir son deux millième salarié»
    frame: 'hiring',
    verbs: 'accueillir recruter embaucher engager intégrer',
    passive: false,
    heads: { object: STAFF },
    andHeads: { object: '*top' },
    types: { org: 'ORG' },
    roles: { org: 'subject', place: WHERE },
    requires: 'org',
  },
];
