/** How French says in other words who leaves an office: on a day, by a letter, by a mandate that ends. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';
import { HEADS, SEATS } from './claims-people.js';

/** What somebody leaves for and comes back from. */
const AWAY = `vacance guerre mission voyage exil croisade campagne chasse route fumée vacances week-end congé congés tournée conquête
  assaut quête recherche rencontre zéro favori`;
const SOMEBODY = { person: 'PER', org: 'ORG' } as const;

export const exits: readonly Pattern[] = [
  // «Luc Morin partira le 31 mars», «ne partira pas avant 2027»
  {
    frame: 'departure',
    verbs: 'partir',
    forms: 'future conditional',
    heads: { any: '*time' },
    without: 'à pour dans vers chez sur',
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
    not: AWAY,
  },
  // «Son prédécesseur, Luc Morin, est parti en avril»
  {
    frame: 'departure',
    verbs: 'partir',
    forms: 'past finite',
    heads: { subject: 'prédécesseur prédécesseure' },
    types: { person: 'PER' },
    roles: { person: 'subject.bearer subject' },
    requires: 'person',
    not: AWAY,
  },
  // «Le PDG de Kombi démissionne», without his name
  {
    frame: 'departure',
    verbs: 'démissionner',
    heads: { subject: TITLES },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: { person: 'subject', role: 'subject', org: 'subject.of subject.possessive' },
    requires: 'role org',
  },
  // «Kombi : Luc Morin sur le départ»
  {
    frame: 'departure',
    nouns: 'départ',
    after: 'sur',
    types: { person: 'PER' },
    roles: { person: 'headlined bearer' },
    requires: 'person',
  },
  // «laissera partir Luc Morin»
  {
    frame: 'departure',
    verbs: 'partir',
    forms: 'infinitive',
    governors: 'laisser',
    types: SOMEBODY,
    roles: { person: 'object', org: 'subject' },
    requires: 'person org',
    not: AWAY,
  },
  // «a remis sa lettre de démission»
  {
    frame: 'departure',
    verbs: 'remettre présenter envoyer déposer adresser signer',
    heads: { object: 'lettre_de_démission lettre démission' },
    andHeads: { 'object.of': 'démission gouvernement cabinet', object: 'lettre_de_démission' },
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
  },
  // «l’avait démis de sa vice-présidence»
  {
    frame: 'departure',
    verbs: 'démettre destituer décharger',
    heads: { de: SEATS },
    types: { person: 'PER' },
    roles: { person: 'object', role: 'de', org: 'de.of' },
    requires: 'person',
  },
  // «a licencié sans préavis son directeur créatif, Luc Morin»
  {
    frame: 'departure',
    verbs:
      'licencier virer congédier évincer débarquer remercier limoger écarter renvoyer révoquer suspendre',
    passive: false,
    heads: { object: TITLES },
    types: { person: 'PER' },
    roles: { person: 'object', org: 'subject', role: 'object' },
    requires: 'person',
    not: 'chaleureusement vivement soutien accueil',
  },
  // «a délaissé le poste de secrétaire général», «renonce à son mandat de maire»
  {
    frame: 'departure',
    verbs: 'délaisser déserter',
    heads: { object: SEATS },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'object', org: 'object.of.of object.of' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'renoncer',
    heads: { à: SEATS },
    andHeads: { à: '*own' },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'à', org: 'à.of' },
    requires: 'person',
    not: 'candidature',
  },
  // «ne se représentera pas», «ne briguera pas de nouveau mandat»
  {
    frame: 'departure',
    verbs: 'se:représenter',
    negated: true,
    affirms: true,
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'briguer solliciter',
    negated: true,
    affirms: true,
    heads: { object: 'mandat', de: 'mandat' },
    types: { person: 'PER' },
    roles: { person: 'subject' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'renouveler prolonger reconduire proroger',
    passive: true,
    negated: true,
    affirms: true,
    sure: true,
    heads: { object: 'mandat contrat' },
    types: { person: 'PER' },
    roles: { person: 'object.of object.possessive' },
    requires: 'person',
  },
  // «met un terme à dix ans de direction générale», «met fin à sa carrière»
  {
    frame: 'departure',
    verbs: 'mettre',
    passive: false,
    heads: { object: 'fin terme' },
    andHeads: { 'à.of': `${SEATS} règne carrière mandat présence`, à: 'carrière règne' },
    types: { person: 'PER' },
    // «a mis fin à dix-huit ans de règne de Luc Morin», «au règne de Luc Morin»
    roles: { person: 'à.of.of à.of subject', role: 'à.of' },
    requires: 'person',
    not: 'grève conflit guerre',
  },
  // «Le mandat de Luc Morin s’achève en juin»
  {
    frame: 'departure',
    verbs: 'se:achever se:terminer expirer finir',
    heads: { subject: 'mandat' },
    types: { person: 'PER' },
    roles: { person: 'subject.of subject.possessive', role: 'subject.of' },
    requires: 'person',
  },
  // «Le haut-commissaire Luc Morin a été remplacé par Anne Duval»
  {
    frame: 'departure',
    also: true,
    verbs: 'remplacer',
    passive: true,
    forms: 'finite',
    heads: { object: `*name ${TITLES}` },
    types: { person: 'PER' },
    roles: { person: 'object object.bearer', role: 'au_poste_de', org: HEADS },
    requires: 'person',
    not: 'minute match terrain mi-temps pause but',
  },
];
