/** How French says who holds, takes or leaves an office, and who founded what. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';

const HOUSES = 'de chez au_sein_de dans en';
/** Founders are made by the founding frame, the other titles are offices. */
const OFFICES = TITLES.split(/\s+/)
  .filter((title) => !/fondat/.test(title))
  .join(' ');
const FOUNDERS =
  'fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice créateur créatrice';

export const people: readonly Pattern[] = [
  // appointment
  {
    frame: 'appointment',
    verbs: `nommer désigner promouvoir élire réélire choisir introniser propulser parachuter installer recruter
      reconduire renommer`,
    roles: {
      role: 'comme au_poste_de aux_fonctions_de en_tant_que complement en_qualité_de',
      person: 'object complement',
      org: "de à à_la_tête_de à_la_direction_de à_la_présidence_de au_sein_de chez au_conseil_d'_administration_de subject",
    },
    requires: ['person role', 'person org'],
  },
  {
    frame: 'appointment',
    verbs: 'rejoindre intégrer',
    types: { org: 'ORG PRODUCT' },
    roles: { person: 'subject', org: 'object', role: 'comme en_tant_que au_poste_de en_qualité_de' },
    requires: 'person org',
    passive: false,
  },
  {
    frame: 'appointment',
    verbs: 'arriver entrer venir',
    types: { org: 'ORG PRODUCT' },
    roles: {
      person: 'subject',
      org: "chez à_la_tête_de au_sein_de à_la_direction_de au_conseil_d'_administration_de",
      role: 'comme en_tant_que au_poste_de',
    },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    nouns: 'arrivée nomination promotion élection intronisation venue recrutement',
    types: { org: 'ORG PRODUCT' },
    roles: {
      person: 'de',
      org: 'chez au_sein_de à_la_tête_de à_la_direction_de à_la_présidence_de à dans',
      role: 'au_poste_de comme en_tant_que en_qualité_de aux_fonctions_de',
    },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'appointment',
    verbs: 'prendre reprendre',
    heads: {
      object: 'rêne tête direction présidence commande barre fonction poste manette gouvernail succession',
    },
    roles: { person: 'subject', org: 'de chez au_sein_de', role: 'en_tant_que comme en_qualité_de' },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'appointment',
    verbs: 'prendre',
    heads: { object: 'fonction' },
    types: { person: 'PER' },
    roles: {
      person: 'subject',
      org: 'chez au_sein_de à_la_tête_de',
      role: 'en_tant_que comme en_qualité_de',
    },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'devenir',
    heads: { complement: TITLES },
    roles: { person: 'subject', role: 'complement', org: HOUSES },
    requires: 'person role',
  },
  {
    frame: 'appointment',
    verbs: 'succéder remplacer',
    roles: {
      person: 'subject',
      org: 'à_la_tête_de à_la_direction_de à_la_présidence_de aux_commandes_de',
      role: 'au_poste_de aux_fonctions_de comme en_tant_que',
    },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'appointment',
    verbs: 'succéder',
    roles: { person: 'subject' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'remplacer',
    passive: true,
    roles: { person: 'agent', role: 'au_poste_de aux_fonctions_de', org: 'à_la_tête_de' },
    types: { person: 'PER' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'reconduire renouveler confirmer',
    passive: true,
    heads: { à_la_tête_de: '*name', comme: TITLES, dans: 'fonction mandat', à: 'poste présidence' },
    roles: { person: 'object', org: 'à_la_tête_de de', role: 'comme au_poste_de à_la_présidence_de' },
    types: { person: 'PER' },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'appointment',
    verbs: 'entrer',
    heads: { à: 'gouvernement', dans: 'gouvernement' },
    roles: { person: 'subject', role: 'comme en_tant_que', org: 'à dans' },
    types: { person: 'PER' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'revenir confier attribuer',
    heads: {
      patient:
        'présidence direction direction_générale vice-présidence tête poste fonction portefeuille mairie commande',
    },
    roles: { person: 'à', role: 'patient', org: 'patient.de' },
    types: { person: 'PER' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'accéder',
    heads: { à: 'présidence direction direction_générale tête poste fonction' },
    roles: { person: 'subject', role: 'à', org: 'de à.de' },
    types: { person: 'PER' },
    requires: 'person role',
  },
  {
    frame: 'appointment',
    verbs: 'remplacer',
    passive: true,
    roles: {
      person: 'agent',
      org: 'à_la_tête_de à_la_direction_de à_la_présidence_de aux_commandes_de',
      role: 'au_poste_de aux_fonctions_de comme',
    },
    requires: 'person',
    not: 'minute match terrain mi-temps',
  },
  {
    frame: 'appointment',
    verbs: 'remplacer',
    passive: false,
    heads: { object: '*name' },
    roles: { person: 'subject' },
    types: { person: 'PER' },
    requires: 'person',
    not: 'minute match terrain mi-temps',
  },
  {
    frame: 'appointment',
    verbs: 'débaucher recruter embaucher enrôler engager',
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', org: 'subject', role: 'comme au_poste_de en_tant_que' },
    requires: 'person org',
  },
  // departure
  {
    frame: 'departure',
    verbs: 'quitter',
    roles: { role: 'object', person: 'subject', org: 'de' },
    heads: {
      object: 'fonction poste présidence direction tête mandat siège ministère gouvernement rêne commande',
    },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'quitter',
    types: { org: 'ORG PRODUCT' },
    roles: { person: 'subject', org: 'object', role: 'de' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'assurer prendre assumer',
    heads: { object: 'intérim présidence direction_générale' },
    types: { person: 'PER', org: 'ORG LOC' },
    roles: {
      person: 'subject',
      role: 'object',
      org: 'à_la_tête_de de à_la_direction_de à_la_présidence_de chez',
    },
    requires: 'person org',
  },
  {
    frame: 'departure',
    verbs: 'renverser',
    passive: true,
    types: { person: 'PER' },
    roles: { person: 'object' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'démissionner',
    roles: { person: 'subject', org: 'de chez', role: 'de au_poste_de' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'partir',
    types: { org: 'ORG PRODUCT' },
    roles: { person: 'subject', org: 'de chez' },
    requires: 'person org',
  },
  {
    frame: 'departure',
    verbs: 'limoger congédier évincer révoquer destituer débarquer',
    roles: { person: 'object', org: 'de subject', role: 'de au_poste_de' },
    requires: 'person',
  },
  {
    frame: 'departure',
    notAfter: 'à',
    nouns: 'départ démission éviction limogeage retrait',
    roles: { person: 'de possessive', org: 'de chez', role: 'au_poste_de' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'remercier écarter renvoyer licencier pousser',
    passive: true,
    roles: { person: 'object', org: 'de', role: 'de au_poste_de' },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'departure',
    verbs: 'passer',
    heads: { object: 'main relais témoin flambeau' },
    roles: { person: 'subject', org: 'chez à_la_tête_de de' },
    types: { person: 'PER', org: 'ORG' },
    requires: 'person',
    not: 'cheveu visage dos barbe dans sur',
  },
  {
    frame: 'departure',
    verbs: 'céder laisser abandonner rendre lâcher',
    heads: {
      object: 'fauteuil poste siège rêne présidence direction commande mandat écharpe portefeuille',
    },
    roles: { person: 'subject', org: 'de', role: 'object' },
    types: { person: 'PER' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'claquer',
    heads: { object: 'porte' },
    roles: { person: 'subject', org: 'object.of de' },
    types: { person: 'PER', org: 'ORG' },
    requires: 'person org',
  },
  {
    frame: 'departure',
    verbs: 'pousser',
    passive: true,
    heads: { vers: 'sortie', à: 'démission' },
    roles: { person: 'object', org: 'de' },
    types: { person: 'PER' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'se:séparer',
    heads: { de: TITLES },
    roles: { person: 'de', org: 'subject', role: 'de' },
    types: { person: 'PER' },
    requires: 'person',
  },
  // position
  {
    frame: 'position',
    nouns: OFFICES,
    roles: { role: 'title', person: 'bearer', org: `named possessive ${HOUSES} fronted`, 'org+': 'à pour' },
    types: { 'org+': 'ORG PRODUCT' },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'position',
    verbs: 'diriger présider piloter chapeauter',
    types: { org: 'ORG PRODUCT' },
    roles: { person: 'subject', org: 'object' },
    requires: 'person org',
  },
  {
    frame: 'position',
    verbs: 'occuper exercer',
    heads: { object: 'poste fonction' },
    roles: { person: 'subject', role: 'de', org: 'de chez au_sein_de à' },
    requires: 'person',
  },
  // founding
  {
    frame: 'founding',
    verbs: 'fonder cofonder',
    passive: true,
    roles: { founder: 'subject', org: 'object' },
    requires: 'org',
  },
  {
    frame: 'founding',
    verbs: 'fonder cofonder',
    passive: false,
    heads: { object: '*name *the' },
    roles: { founder: 'subject', org: 'object' },
    requires: 'org',
  },
  {
    frame: 'founding',
    verbs: 'lancer imaginer monter',
    passive: true,
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'object', founder: 'agent' },
    requires: 'org founder',
  },
  {
    frame: 'founding',
    verbs: 'naître',
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'subject' },
    requires: 'org',
    not: 'polémique idée affaire',
  },
  {
    frame: 'founding',
    verbs: 'créer',
    heads: { object: '*name' },
    roles: { founder: 'subject', org: 'object' },
    requires: 'org founder',
  },
  {
    frame: 'founding',
    verbs: 'créer',
    passive: true,
    roles: { org: 'object', founder: 'agent' },
    requires: 'org',
  },
  {
    frame: 'founding',
    nouns: FOUNDERS,
    roles: { founder: 'bearer', org: 'de possessive' },
    requires: ['founder org', 'founder'],
  },
  {
    frame: 'founding',
    nouns: 'création fondation naissance',
    roles: { org: 'genitive', founder: 'par' },
    requires: 'org',
  },
];
