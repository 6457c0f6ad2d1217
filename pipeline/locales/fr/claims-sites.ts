/** More of how French says what firms close, found and open, in what state they are, and who meets whom. */
import type { Pattern } from '../claims.js';
import { PUBLIC_SITES, SITES, TITLES } from './claims-nouns.js';

/** What is put out of work without being closed for good. */
const PLANT = `${SITES} four haut-fourneau hauts-fourneaux chaîne ligne ligne_de_production réacteur chaudière`;
/** What a firm closes, with what only a firm has that closes it. */
const CLOSED = `${SITES} base hangar résidence plateforme campus dépôt antenne ligne_de_production parc
  musée comptoir maison_de_retraite silo scierie bâtiment`;
/** What a firm opens to customers. */
const OFFERS = 'ligne gamme service marque collection enseigne plateforme application formule liaison';

export const sites: readonly Pattern[] = [
  // closure by public bodies
  {
    frame: 'closure',
    verbs: 'fermer',
    heads: { object: PUBLIC_SITES },
    types: { org: 'ORG LOC STATE' },
    roles: { org: 'subject', quantity: 'object', site: 'counted object' },
    requires: 'site org',
    counted: PUBLIC_SITES,
    not: 'vote semaine jour mois heure dimanche lundi porte accès',
  },
  {
    frame: 'closure',
    verbs: 'supprimer',
    heads: { object: 'classe' },
    types: { org: 'ORG LOC STATE' },
    roles: { org: 'subject', quantity: 'object', site: 'counted object' },
    requires: 'site org quantity',
    counted: 'classe',
  },
  {
    // «La piscine Garibaldi fermera en septembre», «L’école sera fermée»
    frame: 'closure',
    verbs: 'fermer',
    heads: { patient: PUBLIC_SITES },
    types: { org: 'ORG LOC STATE' },
    roles: { site: 'patient', quantity: 'patient', org: 'agent' },
    counted: PUBLIC_SITES,
    requires: 'site',
    forms: 'future conditional infinitive past',
    not: 'porte œil rang marche vote semaine jour mois heure dimanche lundi mardi mercredi samedi nuit midi parenthèse',
  },
  {
    frame: 'closure',
    nouns: 'fermeture',
    heads: { de: PUBLIC_SITES },
    types: { org: 'ORG LOC STATE' },
    roles: { quantity: 'of', site: 'counted de', org: 'possessive subject par' },
    requires: 'site',
    counted: PUBLIC_SITES,
    not: 'heure vote porte',
  },
  // org_status
  {
    frame: 'org_status',
    verbs: 'liquider',
    passive: true,
    types: { org: 'ORG' },
    roles: { status: 'trigger', org: 'object' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    nouns: `réorganisation_judiciaire procédure_collective procédure_de_conciliation procédure_d'_insolvabilité
      mandat_ad_hoc sursis_concordataire`,
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'governed de bearer subject' },
    requires: 'org status',
  },
  {
    // «a converti le redressement de Kombi en liquidation»
    frame: 'org_status',
    verbs: 'convertir transformer',
    heads: { object: 'redressement redressement_judiciaire sauvegarde procédure procédure_de_sauvegarde' },
    andHeads: { en: 'liquidation liquidation_judiciaire redressement redressement_judiciaire' },
    types: { org: 'ORG' },
    roles: { status: 'en', org: 'object.of object.possessive topic' },
    requires: 'org status',
  },
  {
    // «Kombi, en redressement depuis octobre, …», «En redressement depuis octobre, Kombi …»
    frame: 'org_status',
    nouns: 'redressement',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'bearer' },
    requires: 'org status',
    notAfter: 'à de pour dans sur par avec sans contre après',
    not: 'fiscal productif fiscale environnement patrimoine compte financier',
  },
  {
    // «a demandé l’ouverture d’une procédure de sauvegarde», «a été admis en sauvegarde»
    frame: 'org_status',
    nouns: `procédure_de_sauvegarde redressement_judiciaire sauvegarde liquidation_judiciaire conciliation`,
    governors: 'demander solliciter obtenir réclamer admettre ouvrir requérir prononcer ordonner',
    types: { org: 'ORG' },
    roles: {
      status: 'self',
      org: "à_l'_encontre_de contre au_bénéfice_de en_faveur_de governed subject topic",
    },
    requires: 'org status',
  },
  {
    // «est en redressement depuis octobre»
    frame: 'org_status',
    nouns: 'redressement sauvegarde',
    governors: 'être placer mettre rester',
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'governed subject' },
    requires: 'org status',
    notAfter: 'à de pour dans sur par avec',
    not: 'fiscal productif fiscale environnement patrimoine compte',
  },
  {
    frame: 'org_status',
    nouns: "demande_d'_insolvabilité insolvabilité",
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'subject de possessive' },
    requires: 'org status',
  },
  {
    // «sous la protection de la loi sur les faillites depuis juillet», «a obtenu la protection de ses créanciers»
    frame: 'org_status',
    nouns: 'protection abri',
    heads: {
      de: 'loi créancier chapitre faillite mandataire mandataire_ad_hoc administrateur conciliateur administrateur_judiciaire',
    },
    types: { org: 'ORG' },
    roles: { status: 'self', org: 'bearer subject governed' },
    requires: 'org status',
  },
  // closure
  {
    frame: 'closure',
    verbs: 'tirer baisser',
    heads: { subject: SITES },
    andHeads: { object: 'rideau' },
    roles: { site: 'subject', org: 'subject.named' },
    requires: 'site',
  },
  {
    frame: 'closure',
    verbs: 'tirer',
    heads: { object: 'rideau' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { org: 'subject', site: 'à en' },
    requires: 'org',
  },
  {
    // «arrêtera la production de ses deux usines de l’Ouest»
    frame: 'closure',
    verbs: 'cesser arrêter stopper suspendre',
    passive: false,
    heads: { object: 'production activité fabrication' },
    andHeads: { 'object.of': SITES },
    // «la production de beurre de son usine»
    only: { 'object.of': SITES },
    types: { org: 'ORG' },
    roles: { org: 'subject', site: 'object.of', quantity: 'object.of' },
    requires: 'org site',
  },
  {
    // «arrêtera la production sur son site de Rennes»
    frame: 'closure',
    verbs: 'cesser arrêter stopper suspendre',
    passive: false,
    heads: { object: 'production activité fabrication' },
    andHeads: { sur: SITES, dans: SITES, à: SITES },
    types: { org: 'ORG' },
    roles: { org: 'subject', site: 'sur dans à' },
    requires: 'org site',
  },
  {
    // «Deux abattoirs mis en sommeil», «met son four à l’arrêt»
    frame: 'closure',
    verbs: 'mettre',
    heads: { en: 'sommeil veille', sous: 'cocon cloche', à: 'arrêt' },
    andHeads: { patient: PLANT },
    roles: { quantity: 'patient', site: 'counted patient', org: 'subject chez patient.named' },
    requires: 'site',
    counted: PLANT,
  },
  {
    frame: 'closure',
    verbs: 'éteindre',
    heads: { object: 'four haut-fourneau hauts-fourneaux réacteur chaudière usine' },
    types: { org: 'ORG' },
    roles: { site: 'object', org: 'subject' },
    requires: 'site org',
  },
  {
    // «La société cessera son activité le 31 mai»
    frame: 'closure',
    verbs: 'cesser arrêter stopper',
    passive: false,
    heads: { object: 'activité exploitation' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { org: 'subject', site: 'à' },
    requires: 'org',
    without: 'object.of',
    not: 'semaine jour mois heure',
  },
  {
    // «Les portes du magasin se refermeront en mars»
    frame: 'closure',
    verbs: 'se:refermer se:fermer',
    heads: { subject: 'porte grille' },
    andHeads: { 'subject.of': CLOSED },
    types: { org: 'ORG' },
    roles: { site: 'subject.of', org: 'subject.of topic' },
    requires: 'site',
  },
  {
    frame: 'closure',
    verbs: 'fermer',
    heads: { object: CLOSED },
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'object', site: 'counted object' },
    requires: 'site org',
    counted: CLOSED,
    not: 'vote semaine jour mois dimanche lundi',
  },
  {
    // «La fin de la production à l’usine de Cholet est programmée pour mars»
    frame: 'closure',
    nouns: 'fin cessation',
    heads: { de: 'production activité fabrication exploitation' },
    andHeads: { à: SITES, sur: SITES, dans: SITES },
    types: { org: 'ORG' },
    roles: { site: 'à sur dans', org: 'à.named sur.named chez topic' },
    requires: 'site',
    notAfter: 'depuis à',
  },
  {
    // «Kombi ferme», «Kombi fermera définitivement le 15 avril»
    frame: 'closure',
    verbs: 'fermer',
    forms: 'finite',
    passive: false,
    heads: { subject: '*name' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { org: 'subject', site: 'à' },
    requires: 'org',
    without: 'object de',
    not: 'porte œil rang marche vote hausse baisse repli semaine jour dimanche lundi compte action titre bourse',
  },
  {
    // «Le service fermera ses portes»
    frame: 'closure',
    verbs: 'fermer',
    heads: { subject: `service ${CLOSED}` },
    andHeads: { object: 'porte' },
    types: { org: 'ORG' },
    roles: { site: 'subject', org: 'subject.named subject.of' },
    requires: 'site',
  },
  {
    // «ferme Tarbes», «fermera Dreux et Vierzon»
    frame: 'closure',
    verbs: 'fermer',
    passive: false,
    heads: { object: '*name' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { org: 'subject', site: 'object' },
    requires: 'org site',
    not: 'rue avenue route frontière porte accès circulation marché',
  },
  {
    frame: 'closure',
    verbs: 'supprimer sacrifier condamner abandonner liquider',
    heads: { object: CLOSED },
    types: { org: 'ORG' },
    roles: { quantity: 'object', site: 'counted object', org: 'subject object.named' },
    counted: CLOSED,
    requires: 'site org',
    not: 'semaine jour mois heure poste emploi projet peine amende prison bureau',
  },
  {
    frame: 'closure',
    verbs: 'plier',
    heads: { object: 'bagage bagages boutique' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { org: 'subject', site: 'à en de' },
    requires: 'org',
  },
  {
    // «L’usine s’arrêtera en mars», «L’activité du site s’arrêtera»
    frame: 'closure',
    verbs: 'se:arrêter se:éteindre disparaître',
    passive: false,
    heads: { subject: `${CLOSED} unité four haut-fourneau hauts-fourneaux` },
    types: { org: 'ORG' },
    roles: {
      quantity: 'subject',
      site: 'counted subject',
      org: 'subject.named subject.of subject.possessive',
    },
    counted: CLOSED,
    requires: 'site',
    not: 'semaine jour heure minute nuit week-end dimanche samedi internet web',
  },
  {
    frame: 'closure',
    verbs: 'se:arrêter cesser se:éteindre',
    heads: { subject: 'activité production exploitation' },
    andHeads: { 'subject.of': CLOSED },
    types: { org: 'ORG' },
    roles: { site: 'subject.of', org: 'subject.of' },
    requires: 'site',
    not: 'semaine jour heure',
  },
  {
    // «Clap de fin pour l’usine de Rennes»
    frame: 'closure',
    nouns: 'clap_de_fin fin_de_partie dernière_heure point_final',
    heads: { pour: CLOSED },
    types: { org: 'ORG' },
    roles: { site: 'pour', org: 'pour.named' },
    requires: 'site',
  },
  {
    // «L’usine ne rouvrira pas»
    frame: 'closure',
    verbs: 'rouvrir redémarrer repartir survivre',
    negated: true,
    affirms: true,
    heads: { subject: `${CLOSED} unité four` },
    types: { org: 'ORG' },
    roles: {
      quantity: 'subject',
      site: 'counted subject',
      org: 'subject.named subject.of subject.possessive',
    },
    counted: CLOSED,
    requires: 'site',
    not: 'avant jour semaine heure lundi mardi mercredi jeudi vendredi samedi dimanche',
  },
  {
    // «Le site est voué à la fermeture»
    frame: 'closure',
    nouns: 'fermeture',
    governors: 'vouer promettre condamner destiner menacer',
    heads: { governed: CLOSED },
    types: { org: 'ORG' },
    roles: { site: 'governed', org: 'governed.named governed.of' },
    requires: 'site',
  },
  {
    frame: 'closure',
    verbs: 'mettre',
    heads: { object: 'fin terme' },
    andHeads: { à: 'activité production exploitation fabrication' },
    types: { org: 'ORG', site: 'LOC' },
    roles: { org: 'subject', site: 'à en' },
    requires: 'org site',
  },
  {
    // «tire un trait sur son usine», «rend les clés de ses magasins», «tourne la page de son site»
    frame: 'closure',
    verbs: 'tirer rendre tourner éteindre',
    passive: false,
    heads: { object: 'trait clé clef page lumière' },
    andHeads: { sur: CLOSED, de: CLOSED, 'object.of': CLOSED },
    types: { org: 'ORG' },
    roles: { quantity: 'sur de object.of', site: 'counted sur de object.of', org: 'subject' },
    counted: CLOSED,
    requires: 'site org',
  },
  // founding
  {
    frame: 'founding',
    verbs: 'lancer monter bâtir',
    passive: false,
    heads: { object: '*name' },
    types: { org: 'ORG', founder: 'PER' },
    roles: { org: 'object', founder: 'subject' },
    requires: 'org founder',
    not: 'assaut attaque appel bourse dossier équipe opération',
  },
  // meeting
  {
    frame: 'meeting',
    verbs: 'recevoir',
    passive: true,
    heads: { agent: TITLES },
    types: { participant: 'PER' },
    roles: { participant: 'object', 'participant+': 'agent', place: 'à venue' },
    requires: 'participant participant+',
  },
  {
    frame: 'meeting',
    verbs: 'se:voir se:retrouver se:parler',
    types: { participant: 'PER', 'participant+': 'PER' },
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en venue' },
    requires: 'participant',
    not: 'finale match tribunal terrain court',
  },
  // launch
  {
    frame: 'launch',
    verbs: 'créer étrenner',
    passive: false,
    heads: { object: OFFERS },
    types: { org: 'ORG' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    frame: 'launch',
    verbs: 'débarquer arriver sortir',
    passive: false,
    heads: { subject: '*name' },
    types: { product: 'PRODUCT', org: 'ORG' },
    roles: { product: 'subject', org: 'subject.of' },
    requires: 'product org',
  },
];
