/** More of how French says that a house or a part of it is no more: titles that stop, ovens put out, classes, streets of shops. */
import type { Pattern } from '../claims.js';
import { CLOSED, SHORT } from './claims-closures.js';
import { PUBLIC_SITES, SITES } from './claims-nouns.js';

/** What a town loses when it closes. */
const SHOPS = `bar tabac bar-tabac commerce primeur droguerie quincaillerie mercerie pressing bazar fleuriste fromagerie poissonnerie
  salon_de_coiffure coiffeur boîte_de_nuit club_de_jazz salle_de_sport drive disquaire bijouterie parfumerie chapellerie
  cordonnerie mûrisserie crêperie pizzeria auberge guinguette cabaret bowling karting`;

/** What is put out of work where it stands. */
const PLANT = `${SITES} unité ligne_de_production chaîne_de_production four haut-fourneau hauts-fourneaux réacteur laminoir cokerie
  urgence service_d'_urgence bloc_opératoire internat`;

export const shutdowns: readonly Pattern[] = [
  {
    // «arrêtera son unité de Tarascon», «la maternité suspendue faute de sages-femmes», «L’usine sera démantelée»
    frame: 'closure',
    verbs: 'arrêter stopper suspendre interrompre démanteler démonter débrancher',
    heads: { patient: PLANT },
    types: { org: 'ORG' },
    roles: {
      quantity: 'patient',
      site: 'counted patient',
      org: 'subject agent patient.named patient.of patient.possessive',
    },
    counted: PLANT,
    requires: 'site',
    not: `${SHORT} chantier projet`,
  },
  {
    // «a ordonné la fermeture du service de chirurgie de la clinique»: of whom it is ordered, and not of who orders it
    frame: 'closure',
    nouns: 'fermeture',
    governors: 'ordonner exiger imposer prononcer demander réclamer',
    heads: { de: `${CLOSED} ${SHOPS} ${PUBLIC_SITES}` },
    types: { org: 'ORG' },
    roles: { quantity: 'of', site: 'counted de', org: 'de.named de.owner' },
    counted: CLOSED,
    sure: true,
    requires: 'site',
    not: SHORT.replace('temporaire', '').replace('provisoire', ''),
  },
  {
    // «a décidé de ne pas rouvrir son usine»
    frame: 'closure',
    verbs: 'rouvrir redémarrer relancer',
    negated: true,
    affirms: true,
    heads: { object: PLANT },
    types: { org: 'ORG' },
    roles: { quantity: 'object', site: 'counted object', org: 'subject object.named' },
    counted: PLANT,
    requires: 'site org',
    not: SHORT,
  },
  {
    // «Elle fermera en juin», «il a fermé ses portes samedi»
    frame: 'closure',
    verbs: 'fermer',
    passive: false,
    forms: 'future conditional infinitive past',
    heads: { subject: '*pronoun' },
    types: { org: 'ORG' },
    roles: { org: 'subject' },
    requires: 'org',
    without: 'object',
    not: `${SHORT.replace('porte', '')} hausse baisse bourse séance repli recul compte rang marche`,
  },
  {
    // «Le dernier bar de Plouha ferme», «Deux commerces vont fermer»
    frame: 'closure',
    verbs: 'fermer disparaître',
    passive: false,
    heads: { subject: SHOPS },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', site: 'counted subject', org: 'subject.named' },
    counted: SHOPS,
    requires: 'site',
    not: SHORT.replace('porte', ''),
  },
  {
    // «Le dernier bar de Plouha a baissé le rideau»
    frame: 'closure',
    verbs: 'baisser tirer',
    passive: false,
    heads: { object: 'rideau' },
    andHeads: { subject: SHOPS },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', site: 'counted subject', org: 'subject.named' },
    counted: SHOPS,
    requires: 'site',
    not: SHORT.replace('porte', ''),
  },
  {
    // «La librairie n’existe plus»
    frame: 'closure',
    verbs: 'exister',
    ended: true,
    affirms: true,
    sure: true,
    heads: { subject: `${CLOSED} ${SHOPS}` },
    types: { org: 'ORG' },
    roles: { site: 'subject', org: 'subject.named' },
    requires: 'site',
  },
  {
    // «cesse de paraître», «a cessé d’émettre», «arrête d’imprimer»
    frame: 'closure',
    verbs: 'paraître émettre diffuser publier imprimer produire fonctionner exercer voler',
    forms: 'infinitive',
    governors: 'cesser arrêter',
    sure: true,
    types: { org: 'ORG PRODUCT' },
    roles: { org: 'subject.named subject' },
    without: 'object',
    requires: 'org',
    not: SHORT,
  },
  {
    // «ne paraîtra plus», «n’émet plus»
    frame: 'closure',
    verbs: 'paraître émettre',
    ended: true,
    affirms: true,
    types: { org: 'ORG PRODUCT' },
    roles: { org: 'subject.named subject' },
    without: 'object',
    requires: 'org',
    not: 'signal lumière avis doute action obligation titre dette billet',
  },
  {
    // «Le dernier four de Kombi a été éteint»
    frame: 'closure',
    verbs: 'éteindre arrêter stopper',
    passive: true,
    heads: { object: 'four haut-fourneau hauts-fourneaux réacteur chaudière rotative laminoir cokerie' },
    types: { org: 'ORG' },
    roles: { site: 'object', org: 'object.of object.named agent topic' },
    requires: 'site org',
    not: SHORT,
  },
  {
    // «raye de la carte 50 magasins»
    frame: 'closure',
    verbs: 'rayer effacer gommer',
    heads: { de: 'carte' },
    andHeads: { patient: `${CLOSED} ${SHOPS}` },
    types: { org: 'ORG' },
    roles: { quantity: 'patient', site: 'counted patient', org: 'subject agent patient.of patient.named' },
    requires: 'site',
  },
  {
    // «met la clef sous le paillasson»
    frame: 'closure',
    verbs: 'mettre',
    heads: { object: 'clé clef' },
    andHeads: { sous: 'porte paillasson' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { org: 'subject', site: 'à' },
    requires: 'org',
  },
  {
    // «éteint ses projecteurs», «a éteint les lumières»
    frame: 'closure',
    verbs: 'éteindre ranger remiser rendre',
    passive: false,
    heads: { object: 'projecteur lumière enseigne fourneau tablier pinceau micro caméra' },
    andHeads: { subject: `${CLOSED} ${SHOPS} cinéma théâtre restaurant chaîne radio station` },
    types: { org: 'ORG' },
    roles: { site: 'subject', org: 'subject.named' },
    requires: 'site',
    not: SHORT,
  },
  {
    // «C’est la fin pour la librairie Kombi», «sonne le glas de l’usine»
    frame: 'closure',
    nouns: 'fin glas coup_de_grâce épilogue',
    heads: { pour: `${CLOSED} ${SHOPS}` },
    types: { org: 'ORG' },
    roles: { site: 'pour', org: 'pour.named' },
    requires: 'site',
    notAfter: 'à en depuis avant dès jusque',
  },
  {
    // «L’usine Kombi vit ses dernières heures»
    frame: 'closure',
    verbs: 'vivre connaître',
    passive: false,
    heads: { object: 'heure jour instant moment semaine' },
    andHeads: { object: '*top' },
    types: { org: 'ORG' },
    roles: { org: 'subject.named subject' },
    requires: 'org',
    not: 'campagne saison championnat mandat vacances',
  },
  {
    // «échappe à la fermeture», «sauvé de la fermeture»
    frame: 'closure',
    nouns: 'fermeture',
    governors: 'échapper sauver éviter écarter',
    heads: { governed: CLOSED },
    types: { org: 'ORG' },
    roles: { site: 'governed', org: 'governed.named governed.of' },
    requires: 'site',
    not: SHORT,
  },
  {
    // «Deux classes vont être supprimées au collège Pasteur»
    frame: 'closure',
    verbs: 'supprimer fermer',
    passive: true,
    heads: { object: 'classe' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', site: 'counted object', org: 'à dans agent object.of where topic' },
    counted: 'classe',
    requires: 'site',
  },
  {
    // «où l’inspection envisage de supprimer deux classes»
    frame: 'closure',
    verbs: 'supprimer fermer',
    passive: false,
    heads: { object: 'classe' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', site: 'counted object', org: 'where à' },
    counted: 'classe',
    requires: 'site org',
  },
];
