/** More of how French says what a house closes: whatever it calls its own, by its machines, by what it gives up. */
import type { Pattern } from '../claims.js';
import { SITES } from './claims-nouns.js';

/** What is closed, and is seldom called a site otherwise. */
const PARTS = `studio unité chai tréfilerie centre_d'_appels cave laboratoire ligne ligne_de_production antenne service
  département rayon internat chaîne four haut-fourneau hauts-fourneaux réacteur tranche puits carrière chantier forge cristallerie
  faïencerie manufacture chocolaterie minoterie moulin rizerie malterie distillerie chaudronnerie cokerie laminoir quai terminal
  salle piste station kiosque relais drive camping village_vacances centre_de_vacances maison_de_retraite résidence foyer école
  collège lycée classe caserne perception trésorerie sous-préfecture tribunal gare maternité bloc urgence dispensaire cabinet
  officine étude rédaction imprimerie centrale mine plateforme base dépôt hangar silo scierie comptoir showroom`;
export const CLOSED = `${SITES} ${PARTS}`;
/** What tells that it is opened again. */
export const SHORT = `semaine jour heure mois dimanche lundi mardi mercredi jeudi vendredi samedi nuit midi week-end provisoire temporaire
  technique momentané partiel vote porte œil circulation`;

/** What is nothing but a firm's, so that its end is a closure whoever has it. */
const WORKS = `chai tréfilerie centre_d'_appels cristallerie faïencerie manufacture chocolaterie minoterie moulin malterie distillerie
  chaudronnerie cokerie laminoir silo forge showroom imprimerie 
   ligne_de_production fromagerie rhumerie meunerie cartonnerie vinaigrerie huilerie confiserie`;

export const closures: readonly Pattern[] = [
  {
    // «Un chai sera fermé»
    frame: 'closure',
    verbs: 'fermer',
    heads: { patient: WORKS },
    types: { org: 'ORG' },
    roles: { quantity: 'patient', site: 'counted patient', org: 'subject.named agent patient.of topic' },
    counted: WORKS,
    requires: 'site',
    not: SHORT,
  },
  {
    // «ferme sa tréfilerie», «en fermant son studio de Leamington»
    frame: 'closure',
    verbs: 'fermer',
    passive: false,
    heads: { object: '*own' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', site: 'counted object', org: 'subject' },
    never: {
      object: `porte œil frontière compte marché rang capital espace parenthèse score dossier capot ciel gueule bouche plaie page
      guichet rideau volet vanne robinet exercice portefeuille livre`,
    },
    requires: 'site org',
    not: SHORT,
  },
  {
    // «Un chai sera fermé», «Deux centres d’appels du groupe ont fermé», «fermer l’unité de soins»
    frame: 'closure',
    verbs: 'fermer clore',
    heads: { patient: PARTS },
    types: { org: 'ORG' },
    roles: {
      quantity: 'patient',
      site: 'counted patient',
      org: 'subject.named subject agent patient.of patient.possessive',
    },
    requires: 'site org',
    counted: PARTS,
    not: SHORT,
  },
  {
    frame: 'closure',
    verbs: 'fermer',
    heads: { patient: PARTS },
    forms: 'future conditional infinitive past',
    types: { org: 'ORG' },
    roles: { quantity: 'patient', site: 'patient', org: 'topic' },
    requires: 'site org',
    not: SHORT,
  },
  {
    frame: 'closure',
    nouns: 'fermeture',
    heads: { de: PARTS },
    types: { org: 'ORG' },
    roles: { quantity: 'of', site: 'counted de', org: 'possessive de.named de.of subject par' },
    requires: 'site',
    counted: PARTS,
    not: SHORT,
  },
  {
    // «a confirmé l’arrêt des usines de Trèves et Homburg», «Disparition programmée de 12 casernes»
    frame: 'closure',
    nouns: 'arrêt disparition démantèlement extinction abandon suppression',
    heads: { de: CLOSED },
    types: { org: 'ORG' },
    roles: { quantity: 'of', site: 'counted de', org: 'possessive subject par de.named de.of' },
    requires: 'site',
    counted: CLOSED,
    not: `${SHORT} poste emploi`,
  },
  {
    // «n’a aucun projet de fermeture à Bellignat»
    frame: 'closure',
    nouns: 'fermeture',
    heads: { à: '*name', en: '*name' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { site: 'à en', org: 'chez subject topic' },
    requires: 'site org',
    without: 'de',
    not: 'hausse baisse bourse séance',
  },
  {
    // «L’usine, condamnée à brève échéance», «Les bureaux ont été clos»
    frame: 'closure',
    verbs: 'condamner clore sacrifier murer rayer',
    passive: true,
    heads: { object: CLOSED },
    types: { org: 'ORG' },
    roles: {
      quantity: 'object',
      site: 'counted object',
      org: 'object.named object.of object.possessive agent topic',
    },
    requires: 'site',
    counted: CLOSED,
    not: `amende peine prison verser payer ${SHORT}`,
  },
  {
    // «La sucrerie a arrêté ses machines»
    frame: 'closure',
    verbs: 'arrêter éteindre stopper',
    heads: { object: 'machine four haut-fourneau hauts-fourneaux chaudière rotative métier lumière' },
    andHeads: { subject: CLOSED },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', site: 'counted subject', org: 'subject.named subject.of' },
    counted: CLOSED,
    requires: 'site',
    not: SHORT,
  },
  {
    // «a éteint ses hauts-fourneaux»
    frame: 'closure',
    verbs: 'arrêter éteindre stopper',
    passive: false,
    heads: { object: 'four haut-fourneau hauts-fourneaux chaudière rotative réacteur ligne laminoir' },
    types: { org: 'ORG' },
    roles: { quantity: 'object', site: 'counted object', org: 'subject' },
    requires: 'site org',
    not: SHORT,
  },
  {
    // «la maternité baisse pavillon», «Le cinéma jette l’éponge»
    frame: 'closure',
    verbs: 'baisser amener jeter tirer rendre',
    passive: false,
    heads: { object: 'pavillon éponge révérence tablier' },
    andHeads: { subject: CLOSED },
    types: { org: 'ORG' },
    roles: { quantity: 'subject', site: 'counted subject', org: 'subject.named subject.of' },
    counted: CLOSED,
    requires: 'site',
  },
  {
    // «n’exploite plus aucune boutique»
    frame: 'closure',
    verbs: 'exploiter tenir posséder gérer avoir compter',
    ended: true,
    affirms: true,
    heads: { object: '*some' },
    andHeads: { object: `${SITES} guichet antenne` },
    types: { org: 'ORG' },
    roles: { site: 'object', org: 'subject' },
    requires: 'site org',
  },
  {
    // «Aucune fermeture n’est à l’ordre du jour»
    frame: 'closure',
    verbs: 'être',
    heads: { subject: 'fermeture' },
    andHeads: { à: 'ordre ordre_du_jour programme étude', sur: 'table', de: 'actualité' },
    types: { org: 'ORG' },
    roles: { site: 'subject.of', org: 'chez subject.of topic' },
    requires: 'org',
  },
  {
    // «abandonnerait Hambach», «va quitter son site de Lyon»
    frame: 'closure',
    verbs: 'abandonner',
    passive: false,
    heads: { object: '*name' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { site: 'object', org: 'subject' },
    requires: 'site org',
    not: 'match course tournoi ville',
  },
  {
    frame: 'closure',
    verbs: 'quitter déserter abandonner délaisser',
    passive: false,
    heads: { object: '*own' },
    andHeads: { object: 'site usine magasin boutique implantation atelier entrepôt antenne' },
    types: { org: 'ORG' },
    roles: { site: 'object', org: 'subject' },
    requires: 'site org',
  },
  {
    // «a baissé le rideau de son bureau», «Rideau sur l’usine»
    frame: 'closure',
    verbs: 'baisser tirer',
    passive: false,
    heads: { object: 'rideau' },
    andHeads: { 'object.of': CLOSED, sur: CLOSED },
    types: { org: 'ORG' },
    roles: { quantity: 'object.of sur', site: 'counted object.of sur', org: 'subject' },
    requires: 'site org',
  },
  {
    frame: 'closure',
    nouns: 'rideau clap_de_fin adieu',
    heads: { sur: CLOSED, à: CLOSED },
    types: { org: 'ORG' },
    roles: { site: 'sur à', org: 'sur.named sur.of à.named' },
    requires: 'site',
    notGovernors: 'lever ouvrir',
  },
  {
    // «La cristallerie s’est éteinte»
    frame: 'closure',
    verbs: 'se:éteindre',
    heads: { subject: '*name' },
    types: { org: 'ORG', site: 'ORG' },
    roles: { org: 'subject' },
    requires: 'org',
    not: 'espoir feu lumière',
  },
  {
    // «La fin de l’usine de Lens est actée»
    frame: 'closure',
    nouns: 'fin',
    heads: {
      de: 'usine site mine fonderie papeterie raffinerie sucrerie aciérie verrerie laiterie abattoir magasin filature',
    },
    types: { org: 'ORG' },
    roles: { site: 'de', org: 'de.named de.of possessive' },
    requires: 'site org',
    notAfter: "à en depuis avant dès jusqu'à",
  },
];
