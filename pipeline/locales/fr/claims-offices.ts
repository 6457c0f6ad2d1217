/** How French says that a house has another head, without a verb of naming or leaving. */
import type { Pattern } from '../claims.js';
import { TITLES } from './claims-nouns.js';
import { HEADS, SEATS } from './claims-people.js';

/** `HEADS` in the complement of a noun. */
const headsOf = (slot: string): string => HEADS.replace(/\S+/gu, `${slot}.$&`);
const NEXT = 'futur future nouveau nouvel nouvelle prochain prochaine';

export const offices: readonly Pattern[] = [
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
    types: { org: 'ORG' },
    roles: { org: 'subject', role: 'object' },
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
];
