/** How French says that somebody comes, goes or stays at the head of a house, in turns of phrase. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';
import { HEADS, HELM, SEATS } from './claims-people.js';

/** What somebody has done for a house who comes into its service. */
const SERVICES = 'service talent expertise compétence savoir-faire';

export const moves: readonly Pattern[] = [
  // position
  // «assure l’intérim»: who will do so comes to it
  {
    frame: 'position',
    verbs: 'assurer',
    forms: 'present imperfect',
    heads: { object: 'intérim transition' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', role: 'object', org: `object.of ${HEADS} chez object.à` },
    requires: 'person role',
    not: 'énergétique écologique numérique',
  },
  // «tient la barre de Sédaine», «en tient les rênes»
  {
    frame: 'position',
    verbs: 'tenir conserver garder',
    heads: { object: `${HELM} boutique` },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', org: 'object.of thereof where' },
    requires: 'person org',
    not: 'maison voiture appartement',
  },
  {
    frame: 'position',
    verbs: 'présider',
    heads: { à: 'destinée sort' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', org: 'à.of thereat' },
    requires: 'person org',
  },
  {
    frame: 'position',
    verbs: 'présider diriger conduire codiriger',
    heads: {
      object:
        "conseil_de_surveillance conseil_d'_administration directoire comité_exécutif comex conseil destinée board",
    },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', role: 'object', org: 'object.of object.named' },
    requires: 'person org',
  },
  // «a pour président X», «aura pour adjointes X et Y»
  {
    frame: 'position',
    verbs: 'avoir',
    forms: 'present imperfect',
    heads: { pour: TITLES },
    types: { person: 'PER', org: 'ORG' },
    roles: { org: 'subject', role: 'pour', person: 'pour.named pour.bearer' },
    requires: 'person role',
  },
  // appointment
  {
    frame: 'appointment',
    verbs: 'avoir',
    forms: 'future conditional',
    heads: { pour: TITLES },
    types: { person: 'PER', org: 'ORG' },
    roles: { org: 'subject', role: 'pour', person: 'pour.named pour.bearer' },
    requires: 'person role',
  },
  // «passe présidente»; not «a vu passer sept ministres»
  {
    frame: 'appointment',
    verbs: 'passer',
    forms: 'finite participle',
    heads: { complement: TITLES },
    without: 'complement',
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', role: 'complement', org: 'complement.of where thereof' },
    requires: 'person role',
  },
  {
    frame: 'appointment',
    verbs: 'tenir trouver dénicher',
    heads: { object: TITLES },
    andHeads: { object: '*own' },
    types: { person: 'PER', org: 'ORG' },
    roles: { org: 'subject', role: 'object', person: 'object.bearer colon' },
    requires: 'org role',
  },
  // «s’attache les services de X»
  {
    frame: 'appointment',
    verbs: 'se:attacher se:offrir se:assurer',
    heads: { object: SERVICES },
    types: { person: 'PER', org: 'ORG' },
    roles: { org: 'subject', person: 'object.of object.bearer', role: 'comme' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'rebondir filer',
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: 'chez à_la_tête_de', role: 'comme au_poste_de en_tant_que' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'se:replier se:retrouver se:recaser',
    heads: { sur: SEATS, ...Object.fromEntries(HEADS.split(' ').map((slot) => [slot, '*name'])) },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', role: 'sur', org: `sur.of ${HEADS}` },
    requires: ['person org', 'person role'],
  },
  // «Anne Duval le remplace»
  {
    frame: 'appointment',
    verbs: 'remplacer suppléer',
    forms: 'finite',
    passive: false,
    without: 'object',
    types: { person: 'PER' },
    roles: { person: 'subject', org: HEADS, role: 'au_poste_de comme' },
    requires: 'person',
    not: 'minute match terrain mi-temps',
  },
  // «entrera en fonctions le 1er mars», «est entré en fonction à la tête de Kombi»
  {
    frame: 'appointment',
    verbs: 'entrer',
    heads: { en: 'fonction fonctions' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: `${HEADS} chez`, role: 'comme en_tant_que' },
    requires: 'person',
  },
  // «laissera sa place à Anne Duval»
  {
    frame: 'appointment',
    verbs: 'céder laisser',
    forms: 'future conditional infinitive',
    heads: { object: 'place fauteuil' },
    andHeads: { object: '*own' },
    types: { person: 'PER' },
    roles: { person: 'à', followed: 'subject' },
    requires: 'person',
    not: 'minute match terrain mi-temps pause',
  },
  {
    frame: 'departure',
    also: true,
    verbs: 'céder laisser',
    forms: 'future conditional infinitive',
    heads: { object: 'place fauteuil' },
    andHeads: { object: '*own' },
    types: { person: 'PER' },
    roles: { person: 'subject', org: HEADS },
    requires: 'person',
    not: 'minute match terrain mi-temps pause',
  },
  // «Exit Luc Petit, place à Anne Duval»
  {
    frame: 'appointment',
    nouns: 'place bonjour bienvenue',
    heads: { any: 'exit adieu' },
    types: { person: 'PER' },
    roles: { person: 'à named' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    nouns: 'voici voilà',
    heads: Object.fromEntries(HEADS.split(' ').map((slot) => [slot, '*name'])),
    types: { person: 'PER' },
    roles: { person: 'named', org: HEADS },
    requires: 'person org',
  },
  // «arrivé aux commandes en mai»
  {
    frame: 'appointment',
    verbs: 'arriver',
    heads: { à: 'commande manette tête barre présidence direction direction_générale pouvoir' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: 'à.of' },
    requires: 'person',
    not: 'sprint étape course',
  },
  // «placé Luc Petit à la direction financière»
  {
    frame: 'appointment',
    verbs: 'placer nommer installer propulser porter bombarder catapulter parachuter promouvoir hisser',
    heads: { à: SEATS, object: '*name' },
    andHeads: { à: SEATS },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', role: 'à', org: 'à.of' },
    requires: 'person role',
  },
  // «son directeur, Luc Petit, nommé en janvier»
  {
    frame: 'appointment',
    verbs: 'nommer désigner élire réélire promouvoir',
    passive: true,
    forms: 'participle',
    heads: { object: '*name *the *own *pronoun' },
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
    without: 'complement à pour dans comme parmi à_la_tête_de',
    not: 'meilleur meilleure joueur joueuse homme femme personnalité volontaire',
  },
  // «a pris ses fonctions de préfet du Gers»
  {
    frame: 'appointment',
    verbs: 'prendre',
    heads: { object: 'fonction poste' },
    andHeads: { 'object.of': TITLES },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', org: 'where object.of à', role: 'object.of' },
    requires: 'person org',
  },
  // «Deux administrateurs rejoignent le conseil : Luc Petit et Anne Duval»
  {
    frame: 'appointment',
    verbs: 'rejoindre intégrer',
    heads: {
      object: `conseil conseil_d'_administration conseil_de_surveillance comité_exécutif comité_de_direction directoire comex codir board`,
    },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject colon', org: 'object.of topic' },
    requires: 'person',
    not: 'municipal régional départemental général',
  },
  // departure
  {
    frame: 'departure',
    verbs: 'remercier écarter renvoyer licencier débarquer',
    passive: true,
    heads: {
      par: `conseil conseil_d'_administration conseil_de_surveillance direction actionnaire directoire`,
      avec: 'chèque indemnité parachute',
    },
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
  },
  {
    frame: 'departure',
    nouns: 'exit',
    types: { person: 'PER' },
    roles: { person: 'named' },
    requires: 'person',
  },
  // «renonce à la présidence de Kombi»
  {
    frame: 'departure',
    verbs: 'renoncer',
    heads: Object.fromEntries(HEADS.split(' ').map((slot) => [slot, '*name'])),
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', role: 'seat', org: HEADS },
    requires: 'person org',
  },
  // «s’en va», «s’en est allé»; not «s’en va en guerre»
  {
    frame: 'departure',
    verbs: 'se:aller',
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: 'de' },
    requires: 'person',
    without: 'en',
    not: 'guerre vacance vacances congé campagne chasse quête droit monde ciel paix vers',
  },
  {
    frame: 'departure',
    verbs: 'se:éloigner',
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: 'de' },
    requires: 'person org',
    not: 'ligne doctrine programme idée',
  },
  {
    frame: 'departure',
    verbs: 'filer',
    also: true,
    heads: { chez: '*name' },
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
  },
  // «est sur le départ», «donné sur le départ»
  {
    frame: 'departure',
    verbs: 'être se:trouver se:dire donner annoncer dire',
    heads: { sur: 'départ sortie' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'patient', org: 'de' },
    requires: 'person',
    not: 'ligne grille course',
  },
  // «Luc Petit, démissionnaire», «le président démissionnaire, Luc Petit»
  {
    frame: 'departure',
    nouns: 'démissionnaire',
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'bearer', org: 'de' },
    requires: 'person',
  },
  // «appelé à d’autres fonctions», «admis à faire valoir ses droits à la retraite»
  {
    frame: 'departure',
    verbs: 'appeler',
    passive: true,
    heads: { à: 'fonction responsabilité', de: 'fonction responsabilité' },
    not: 'nouveau nouvelle haut haute',
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'admettre',
    passive: true,
    heads: { any: 'retraite' },
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'valoir',
    heads: { object: 'droit' },
    andHeads: { any: 'retraite' },
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
  },
];
