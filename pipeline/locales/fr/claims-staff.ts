/** How French says staff in passing: whom a firm has, takes on and lets go, beside the verbs of `claims-jobs.ts`. */
import type { Pattern } from '../claims.js';
import { JOBS, TRADES, WHERE } from './claims-figures.js';

/** Whom a company has at work, whatever they do. */
const STAFF = `salarié salariée employé employée collaborateur collaboratrice ouvrier ouvrière travailleur personne équivalent_temps_plein
  etp compagnon permanent agent`;
const POSTS = 'poste emploi';
const TAKEN_ON = `${STAFF} ${TRADES} cdi cdd alternant apprenti intérimaire saisonnier opératrice caissière vendeuse aide-soignant
  aide-soignante bagagiste cariste couvreur maçon serveur cuisinier`;
/** Who is of some of the staff only, or tells of something else than who works there. */
const OTHERS = `grève manifestation gréviste suppression licenciement départ licencier supprimer embaucher recruter supplémentaire nouveau
  nouvelle perdre partir quitter malade reclasser réunir défiler`;

export const staff: readonly Pattern[] = [
  // headcount
  {
    // «compte 41 succursales et 900 employés», «n’a que dix-neuf salariés»
    frame: 'headcount',
    nouns: STAFF,
    governors: 'compter avoir posséder dénombrer aligner conserver garder afficher',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'subject', place: `dans ${WHERE}` },
    requires: 'quantity org',
    not: `${OTHERS} contre`,
  },
  // «Fort de 85 consultants, le cabinet», «Axa, fort de 150.000 collaborateurs,»
  {
    frame: 'headcount',
    nouns: 'fort_de forte_de',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'holder' },
    counted: `${STAFF} ${TRADES}`,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'occuper rassembler abriter',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: `dans ${WHERE}` },
    counted: STAFF,
    requires: 'quantity org',
    not: OTHERS,
  },
  {
    // «fait vivre 640 personnes», «fait travailler 94 soudeurs»
    frame: 'headcount',
    verbs: 'vivre travailler',
    forms: 'infinitive',
    governors: 'faire',
    types: { org: 'ORG' },
    roles: { quantity: 'object complement', org: 'subject.named subject', place: 'en à dans subject.of' },
    counted: `${STAFF} ${TRADES} saisonnier saisonnière`,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'donner procurer fournir assurer',
    heads: { de: 'travail' },
    types: { org: 'ORG' },
    roles: { quantity: 'à', org: 'subject', place: 'en dans' },
    counted: STAFF,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'être rester demeurer',
    heads: { complement: 'employeur' },
    types: { org: 'ORG' },
    roles: { quantity: 'avec', org: 'subject' },
    counted: STAFF,
    requires: 'quantity org',
    also: true,
  },
  {
    frame: 'headcount',
    verbs: 'rester',
    types: { org: 'ORG' },
    roles: { quantity: 'object subject', org: 'chez topic', place: WHERE },
    heads: { chez: '*name', dans: 'usine site atelier entreprise groupe société', à: 'usine atelier' },
    counted: STAFF,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    nouns: 'effectif équipe',
    governors: 'avoir disposer compter employer posséder réunir afficher représenter',
    types: { org: 'ORG' },
    roles: { quantity: 'of', org: 'subject', place: WHERE },
    counted: `${STAFF} ${TRADES}`,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'compter',
    heads: { subject: 'équipe' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject.owner subject.possessive topic', place: WHERE },
    counted: `${STAFF} ${TRADES} membre`,
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    nouns: `expert auxiliaire artisan informaticien comptable caissière vendeuse opératrice aide-soignant coursier
      convoyeur bagagiste manutentionnaire technicien`,
    heads: { self: '*the *own' },
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'de possessive', segment: 'counted' },
    requires: 'quantity org',
    not: `*relative ${OTHERS} contrat poste`,
  },
  // layoffs
  {
    frame: 'layoffs',
    verbs: 'sacrifier rayer éliminer abolir biffer effacer sabrer',
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: POSTS,
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'virer licencier congédier évincer éjecter',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: `${STAFF} ${TRADES} effectif équipe`,
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: `amputer alléger raboter comprimer réduire diminuer abaisser dégraisser rogner`,
    heads: { object: 'effectif personnel masse_salariale équipe' },
    types: { org: 'ORG' },
    roles: { quantity: 'de', org: 'subject object.possessive', place: WHERE },
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'tailler couper trancher sabrer',
    heads: { dans: 'effectif personnel' },
    types: { org: 'ORG' },
    roles: { quantity: 'dans.of', org: 'subject', place: WHERE },
    counted: `${JOBS} ${TRADES}`,
    requires: 'org',
  },
  {
    frame: 'layoffs',
    verbs: 'perdre',
    heads: { object: 'emploi travail job gagne-pain boulot' },
    forms: 'future conditional past present participle infinitive',
    roles: { quantity: 'subject', org: 'subject.of chez topic', place: `dans ${WHERE}` },
    counted: `${STAFF} ${TRADES}`,
    requires: 'quantity',
  },
  {
    // «aucun poste ne sera supprimé»
    frame: 'layoffs',
    verbs: 'supprimer disparaître sauter',
    negated: true,
    heads: { patient: POSTS },
    roles: { quantity: 'patient', org: 'agent chez topic', place: WHERE },
    types: { org: 'ORG' },
    requires: 'org',
  },
  {
    frame: 'layoffs',
    verbs: 'licencier',
    negated: true,
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    requires: 'org',
  },
  {
    // «a annoncé 600 départs en janvier»
    frame: 'layoffs',
    nouns: 'départ',
    governors: 'annoncer prévoir viser programmer envisager confirmer provoquer entraîner',
    types: { org: 'ORG' },
    roles: { quantity: 'self', org: 'subject chez', place: WHERE },
    requires: 'quantity org',
    not: 'vacances course incendie feu train vol bateau retraite',
  },
  // hiring
  {
    frame: 'hiring',
    verbs: 'recruter embaucher engager',
    forms: 'infinitive',
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject outer topic', place: WHERE, segment: '' },
    counted: `${JOBS} ${TAKEN_ON}`,
    requires: 'quantity org',
  },
  {
    frame: 'hiring',
    verbs: 'engager',
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: TAKEN_ON,
    requires: 'quantity org',
  },
  {
    frame: 'hiring',
    verbs: 'attirer accueillir intégrer titulariser',
    passive: false,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject', place: WHERE },
    counted: `salarié salariée collaborateur collaboratrice apprenti alternant cdi ${TRADES}`,
    requires: 'quantity org',
    not: 'formation stage visite école patient congrès salon journée',
  },
  {
    frame: 'hiring',
    verbs: 'recruter embaucher engager',
    passive: true,
    roles: { quantity: 'object', org: 'agent chez topic', place: WHERE },
    types: { org: 'ORG' },
    requires: 'quantity org',
    not: 'procédure poursuite action démarche',
  },
  {
    frame: 'hiring',
    verbs: 'attendre prévoir annoncer promettre programmer espérer',
    passive: true,
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'agent chez topic', place: WHERE },
    counted: 'emploi poste embauche recrutement',
    requires: 'quantity org',
    not: 'suppression menace',
  },
  {
    // «35 caristes sont attendus»: whom a firm that is hiring waits for
    frame: 'hiring',
    nouns: 'besoin',
    governors: 'avoir',
    types: { org: 'ORG' },
    roles: { quantity: 'de', org: 'subject', place: WHERE },
    counted: TAKEN_ON,
    requires: 'quantity org',
  },
  {
    // «cent emplois à pourvoir»
    frame: 'hiring',
    verbs: 'pourvoir',
    forms: 'infinitive',
    roles: { quantity: 'subject object', org: 'chez topic', place: WHERE },
    counted: 'emploi poste cdi',
    requires: 'quantity',
  },
];
