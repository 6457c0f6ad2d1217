/** How French says that a house has another head, without a verb of naming or leaving. */
import { BRACKETED_HOUSE, type Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';
import { HEADS, SEATS } from './claims-people.js';

/** `HEADS` in the complement of a noun. */
const headsOf = (slot: string): string => HEADS.replace(/\S+/gu, `${slot}.$&`);
const NEXT = 'futur future nouveau nouvel nouvelle prochain prochaine';

/** What somebody is at the head of, without a name. */
const BODIES = `conseil conseil_d'_administration conseil_de_surveillance comité commission syndicat fédération association gouvernement assemblée conseil_départemental
  conseil_régional conseil_municipal agence institut office chambre ligue parti mouvement délégation société cabinet entreprise club école laboratoire centre rédaction orchestre festival
  coopérative confédération interprofession établissement hôpital clinique lycée collège théâtre musée conservatoire opéra exploitation domaine
  caisse organisation organisme congrégation restaurant magasin hôtel brasserie usine atelier port aéroport université parc
  fonds fondation observatoire mission collectif coopérative coordination communauté_de_communes métropole agglomération`;

/** What somebody leads in a house, or of it. */
const PARTS = `site usine division branche pôle filiale activité département service achat vente équipe unité région zone réseau antenne 
  bureau direction portefeuille marque production recherche stratégie communication marketing
  logistique finance transformation ingénierie développement chantier programme projet communication `;

export const offices: readonly Pattern[] = [
  // «Anne Duval, élue CFTC au CSE»
  {
    frame: 'position',
    verbs: 'élire',
    forms: 'participle',
    passive: true,
    sure: true,
    heads: { complement: '*name' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'object', role: 'trigger', org: 'complement' },
    requires: 'person org',
  },
  // «Anne Duval (CGT)», «Anne Duval, de la CGT»
  {
    frame: 'position',
    nouns: BRACKETED_HOUSE,
    types: { person: 'PER', org: 'ORG' },
    roles: { org: 'self', person: 'outside' },
    requires: 'person org',
  },
  // «préside le conseil départemental», «le comité du tourisme, dirigé par Luc Morin»
  {
    frame: 'position',
    verbs: 'diriger présider piloter codiriger coprésider',
    forms: 'present imperfect past participle',
    notGovernors: 'laisser',
    heads: { object: BODIES },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'agent subject', org: 'object.of house' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    verbs: 'diriger présider piloter codiriger coprésider',
    forms: 'future conditional',
    heads: { object: BODIES },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: 'object.of house' },
    requires: 'person org',
    not: 'débat séance réunion audience jury',
  },
  // «dirigeait le site de Kombi à Lens», «la SNCF, où elle dirigeait les ventes»
  {
    frame: 'position',
    verbs: 'diriger piloter superviser chapeauter animer codiriger',
    forms: 'present imperfect past',
    notGovernors: 'laisser',
    heads: { object: PARTS },
    types: { person: 'PER', org: 'ORG' },
    roles: {
      person: 'subject',
      role: 'phrase',
      org: 'object.of object.named whose where thereof chez au_sein_de',
    },
    requires: 'person org',
    not: 'réunion débat transition',
  },
  {
    frame: 'appointment',
    verbs: 'être se:appeler se:nommer',
    heads: { subject: TITLES },
    andHeads: { subject: NEXT },
    types: { person: 'PER' },
    roles: { person: 'complement', role: 'subject', org: 'subject.of' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'se:appeler se:nommer',
    heads: { subject: 'successeur remplaçant remplaçante successeure' },
    types: { person: 'PER' },
    roles: { person: 'complement' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'avoir trouver chercher',
    heads: { object: TITLES },
    andHeads: { object: NEXT },
    roles: { org: 'subject', role: 'object' },
    requires: 'org role',
  },
  // «Un administrateur a été désigné : Luc Morin»
  {
    frame: 'appointment',
    verbs: 'désigner nommer élire choisir recruter introniser',
    passive: true,
    heads: { object: TITLES },
    types: { person: 'PER' },
    roles: { person: 'colon', role: 'object', org: 'object.of agent concern' },
    requires: 'person role',
  },
  {
    frame: 'appointment',
    verbs: 'changer',
    heads: { de: TITLES },
    roles: { org: 'subject', role: 'de' },
    requires: 'org role',
  },
  {
    frame: 'appointment',
    verbs: 'porter fixer arrêter',
    heads: { object: 'choix' },
    types: { person: 'PER' },
    roles: { person: 'sur', org: 'subject' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'débarquer atterrir',
    passive: false,
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: 'chez à_la_tête_de à_la_direction_de', role: 'comme en_tant_que' },
    requires: 'person org',
  },
  // «le renouvellement du mandat de X à la tête de Y», «son mandat a été prolongé»
  {
    frame: 'appointment',
    nouns: 'renouvellement prolongation reconduction prorogation',
    heads: { of: 'mandat' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'de de.possessive', org: `${HEADS} chez au_sein_de de`, role: 'à_la_présidence_de' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'renouveler prolonger reconduire proroger',
    heads: { object: 'mandat' },
    types: { person: 'PER', org: 'ORG' },
    roles: {
      person: 'object.of object.possessive',
      org: `${headsOf('object')} ${HEADS} object.chez subject object.of`,
    },
    requires: 'person org',
  },
  // «propose le nom de X pour la présidence de Y»
  {
    frame: 'appointment',
    nouns: 'nom',
    heads: { pour: `${SEATS} tête`, predicate: SEATS },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'de', org: 'pour.of predicate.of' },
    requires: 'person org',
    not: 'prix médaille',
  },
  {
    frame: 'appointment',
    nouns: 'nom',
    heads: Object.fromEntries(['pour', ...HEADS.split(' ')].map((slot) => [slot, `*name ${TITLES}`])),
    governors: 'évoquer circuler citer avancer proposer souffler mentionner murmurer',
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'de', org: HEADS, role: 'comme' },
    requires: 'person org',
  },
  {
    frame: 'appointment',
    nouns: 'choix',
    heads: { comme: TITLES },
    types: { person: 'PER' },
    roles: { person: 'de', role: 'comme', org: 'comme.of par' },
    requires: 'person role',
  },
  {
    frame: 'appointment',
    verbs: 'hériter',
    heads: { de: SEATS },
    types: { person: 'PER' },
    roles: { person: 'subject', role: 'de', org: 'de.of de' },
    requires: 'person',
  },
  {
    frame: 'appointment',
    verbs: 'maintenir confirmer conforter reconduire',
    heads: Object.fromEntries(HEADS.split(' ').map((slot) => [slot, '*name'])),
    types: { person: 'PER' },
    roles: { person: 'object', org: HEADS },
    requires: 'person org',
  },
  {
    frame: 'departure',
    verbs: 'contraindre forcer pousser conduire amener',
    passive: true,
    heads: { à: 'démission départ retraite', vers: 'sortie' },
    types: { person: 'PER' },
    roles: { person: 'object', org: 'de' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'démettre relever décharger suspendre destituer',
    heads: { de: 'fonction mandat commandement poste responsabilité' },
    types: { person: 'PER' },
    roles: { person: 'object', role: 'object', org: 'subject object.of' },
    requires: ['person', 'role org'],
  },
  {
    frame: 'departure',
    verbs: 'perdre',
    heads: { object: TITLES },
    types: { org: 'ORG', person: 'PER' },
    roles: { org: 'subject', role: 'object', person: 'object.bearer' },
    requires: 'org role',
    not: 'procès match élection confiance',
  },
  {
    frame: 'departure',
    nouns: 'départ démission éviction limogeage',
    notAfter: 'à',
    heads: { de: TITLES },
    types: { person: 'PER', org: 'ORG' },
    roles: { role: 'de', org: 'de.of de.possessive', person: 'de.named de.bearer' },
    requires: 'role org',
  },
  // «laisse le pouvoir», «avait pris le pouvoir en 1994»; not «a perdu du pouvoir d’achat»
  {
    frame: 'departure',
    verbs: 'quitter laisser céder abandonner rendre lâcher',
    heads: { object: 'pouvoir' },
    types: { person: 'PER', org: 'LOC' },
    roles: { person: 'subject', org: 'à en' },
    requires: 'person',
    not: 'achat',
  },
  {
    frame: 'appointment',
    verbs: 'prendre reprendre conquérir',
    heads: { object: 'pouvoir' },
    types: { person: 'PER', org: 'LOC' },
    roles: { person: 'subject', org: 'à en' },
    requires: 'person',
    not: 'achat',
  },
  {
    frame: 'appointment',
    also: true,
    verbs: 'céder laisser abandonner remettre',
    heads: { object: 'pouvoir' },
    types: { person: 'PER' },
    roles: { person: 'à' },
    requires: 'person',
  },
  {
    frame: 'position',
    verbs: 'être rester demeurer se:maintenir',
    heads: { à: 'pouvoir' },
    types: { person: 'PER', org: 'LOC' },
    roles: { person: 'subject', org: 'en' },
    requires: 'person',
  },
  {
    frame: 'departure',
    verbs: 'cesser',
    heads: { object: 'fonction mandat' },
    andHeads: { object: '*own' },
    types: { person: 'PER', org: 'ORG' },
    roles: { person: 'subject', org: 'à chez object.of' },
    requires: 'person',
  },
  // «depuis la nomination d’Anne Duval en 2013»
  {
    frame: 'appointment',
    nouns: 'nomination élection réélection intronisation désignation',
    types: { person: 'PER' },
    roles: { person: 'de' },
    requires: 'person',
    not: `oscar césar prix miss meilleur meilleure candidat candidate primaire présidentielle présidentiel législatif
      municipal`,
  },
  // «a été proclamé roi», «couronné roi»
  {
    frame: 'appointment',
    verbs: 'proclamer couronner',
    passive: true,
    heads: { complement: TITLES, comme: TITLES },
    types: { person: 'PER' },
    roles: { person: 'object', role: 'complement comme', org: 'complement.of comme.of' },
    requires: 'person role',
  },
];
