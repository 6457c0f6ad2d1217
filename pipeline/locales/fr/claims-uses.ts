/** How French says what money that was raised, lent or earned is for. */
import type { Pattern } from '../claims.js';
import { SITES } from './claims-nouns.js';

/** Money that somebody has come by. */
const FUNDS = `fonds argent argent_frais somme montant enveloppe capital capitaux levée levée_de_fonds tour_de_table
  augmentation_de_capital apport financement manne pactole cagnotte trésorerie liquidité ressource moyen million emprunt
  collecte tour_de_financement série_a série_b série_c`;
/** Money whose owner by its words is who lends or gives it. */
const LENT = 'prêt crédit subvention aide coup_de_pouce avance_remboursable dotation';
/** What brings in money, behind «le produit de». */
const SALES = `vente cession opération émission introduction_en_bourse augmentation_de_capital levée emprunt levée_de_fonds`;
/** A part of it. */
const PARTS = 'moitié tiers quart totalité intégralité partie essentiel majeure_partie';
/** How a sum is said that has just been named: «ces 9 millions». */
const SUM = '*money';
/** Where money goes. */
const USING = `utiliser employer consacrer affecter destiner allouer dédier réserver investir réinvestir flécher orienter injecter
  réinjecter placer mettre diriger mobiliser engager verser`;
/** Words of an amount that is no sum raised. */
const NO_FUNDS = 'budget temps surface amende loyer salaire aide_alimentaire minute heure';
/** A round as a whole. */
const ROUNDS = `levée levée_de_fonds tour_de_table augmentation_de_capital tour_de_financement enveloppe apport financement
  injection somme argent`;
/** How a firm comes by it. */
const RAISING =
  'lever boucler réaliser récolter collecter réunir obtenir décrocher emprunter rechercher chercher sécuriser recevoir';
/** What firms raise money for. */
const WORKS = `${SITES} développement expansion croissance déploiement acquisition construction recherche lancement production
  industrialisation internationalisation extension modernisation rachat projet essai prototype`;
const WILL =
  'vouloir compter entendre prévoir souhaiter espérer aller pouvoir devoir envisager projeter viser ambitionner';
/** The firm, where the money’s own words do not say it: who speaks, whose money it is, whose works are paid. */
const FIRM = 'subject.of subject.possessive outer outer.of';

export const uses: readonly Pattern[] = [
  // «Cette enveloppe doit aider Kombi à franchir un cap»
  {
    frame: 'use_of_funds',
    verbs: 'aider',
    heads: { subject: `${FUNDS} ${LENT} *money` },
    types: { org: 'ORG' },
    roles: { purpose: 'then', quantity: 'subject subject.of', org: 'object' },
    requires: 'org purpose',
  },
  // «Le prêt de la BEI servira à construire une usine»: who lends does not spend
  {
    frame: 'use_of_funds',
    verbs: 'servir permettre contribuer financer',
    heads: { subject: LENT },
    andHeads: { subject: '*thing' },
    roles: {
      purpose: 'then à object',
      quantity: 'subject.of',
      org: 'à outer outer.of inner.possessive object.possessive object.of object.of.of topic',
    },
    requires: 'purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: USING,
    passive: true,
    heads: { object: LENT },
    andHeads: { à: '*thing', dans: '*thing', vers: '*thing', pour: '*thing' },
    roles: {
      quantity: 'object.of',
      purpose: 'à dans vers pour',
      org: 'agent outer outer.of à.of à.of.of à.possessive topic',
    },
    requires: 'purpose',
    not: NO_FUNDS,
  },
  // «Un tiers des fonds sera consacré à la recherche»
  {
    frame: 'use_of_funds',
    verbs: 'utiliser employer consacrer affecter destiner dédier allouer investir réserver flécher orienter',
    passive: true,
    heads: { object: `${PARTS} *share` },
    andHeads: { 'object.of': `${FUNDS} *money` },
    roles: { purpose: 'à dans vers then', org: 'agent outer outer.of object.of.of à.possessive topic' },
    requires: 'purpose',
  },
  // «Cette levée de fonds doit accélérer le déploiement des bornes de Kombi», «vise à renforcer ses fonds propres»
  {
    frame: 'use_of_funds',
    verbs: 'accélérer renforcer doper muscler booster soutenir consolider appuyer faciliter',
    heads: { subject: ROUNDS },
    roles: {
      purpose: 'phrase',
      quantity: 'subject.of subject',
      org: `${FIRM} object.possessive object.of object.of.of topic`,
    },
    requires: 'purpose org',
  },
  {
    frame: 'use_of_funds',
    verbs: 'viser',
    heads: { subject: `${ROUNDS} emprunt` },
    roles: {
      purpose: 'then',
      quantity: 'subject.of',
      org: `${FIRM} inner.possessive inner.of inner.of.of topic`,
    },
    requires: 'purpose org',
  },
  // «Kombi entend recruter grâce à cette levée», «Avec ces fonds, Kombi ouvrira deux bureaux»
  {
    frame: 'use_of_funds',
    nouns: FUNDS,
    after: 'avec grâce_à fort_de forte_de',
    types: { org: 'ORG' },
    roles: { org: 'subject', purpose: 'ruled', quantity: 'of' },
    requires: 'org purpose',
  },
  // «lève 72 millions d’euros pour son usine»
  {
    frame: 'use_of_funds',
    verbs: 'lever boucler réaliser récolter réunir obtenir décrocher emprunter sécuriser rechercher',
    passive: false,
    also: true,
    heads: { object: `${SUM} ${ROUNDS} prêt emprunt` },
    andHeads: { pour: WORKS },
    types: { org: 'ORG PRODUCT' },
    roles: { org: 'subject', quantity: 'object object.of', purpose: 'pour' },
    requires: 'org purpose quantity',
  },
  // «Une levée de 5 millions d’euros pour accélérer»
  {
    frame: 'use_of_funds',
    nouns: 'levée levée_de_fonds tour_de_table augmentation_de_capital emprunt',
    notGovernors: RAISING,
    also: true,
    types: { org: 'ORG PRODUCT' },
    roles: { org: 'de possessive holder subject', quantity: 'of', purpose: 'aim' },
    requires: 'org purpose',
  },
  // «Ces fonds serviront à construire une usine», «Cette levée permettra à Kombi de recruter»
  {
    frame: 'use_of_funds',
    verbs: 'servir permettre aider contribuer',
    heads: { subject: FUNDS },
    roles: {
      purpose: 'then à',
      quantity: 'subject.of',
      org: `à ${FIRM} inner.possessive inner.of inner.of.of à.of.of à.of topic`,
    },
    requires: 'purpose',
    not: 'aide_alimentaire',
  },
  {
    frame: 'use_of_funds',
    verbs: 'servir permettre financer aider contribuer',
    heads: { subject: SUM },
    roles: { quantity: 'subject', purpose: 'then à', org: `à ${FIRM} inner.possessive topic` },
    requires: 'quantity purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: 'servir permettre financer aider contribuer',
    heads: { subject: 'produit recette bénéfice' },
    andHeads: { 'subject.of': SALES },
    roles: { purpose: 'then à object', org: 'à outer topic' },
    requires: 'purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: 'servir permettre aider financer contribuer',
    heads: { subject: `${PARTS} *share` },
    andHeads: { 'subject.of': `${FUNDS} *money` },
    roles: { purpose: 'then à object', org: `à ${FIRM} inner.possessive inner.of topic` },
    requires: 'purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: 'servir permettre aider financer contribuer',
    heads: { subject: 'manne pactole produit cagnotte trésorerie liquidité apport ressource' },
    roles: { purpose: 'then à object', org: 'à outer topic' },
    requires: 'purpose org',
  },
  // «Cette enveloppe financera la construction de l’usine», «Les capitaux alimenteront ses essais»
  {
    frame: 'use_of_funds',
    verbs: 'financer alimenter soutenir couvrir payer rembourser accompagner irriguer nourrir',
    heads: {
      subject: `argent somme enveloppe levée levée_de_fonds tour_de_table augmentation_de_capital apport capital capitaux manne pactole cagnotte emprunt euro million collecte tour_de_financement`,
    },
    roles: { purpose: 'object', org: `${FIRM} object.possessive object.of object.of.of topic` },
    requires: 'purpose',
    not: 'pension investissement_responsable',
  },
  {
    frame: 'use_of_funds',
    verbs: 'financer alimenter soutenir couvrir payer rembourser',
    heads: { subject: SUM },
    roles: {
      quantity: 'subject',
      purpose: 'object',
      org: `${FIRM} object.possessive object.of object.of.of topic`,
    },
    requires: 'purpose quantity',
  },
  // «Ces 9 millions d’euros viendront muscler la force de vente»
  {
    frame: 'use_of_funds',
    verbs: 'venir',
    heads: { subject: `${FUNDS} *money` },
    roles: { quantity: 'subject', purpose: 'bare', org: `${FIRM} inner.possessive inner.of topic` },
    requires: 'purpose',
  },
  // «La moitié de la somme ira à la recherche», «L’argent ira droit dans la nouvelle chaîne»
  {
    frame: 'use_of_funds',
    verbs: 'aller',
    heads: {
      subject: `fonds argent somme enveloppe montant levée collecte manne pactole ${PARTS} *money *share`,
      'subject.of': 'fonds argent somme enveloppe levée montant *money',
    },
    andHeads: { à: '*thing', dans: '*thing', vers: '*thing', pour: '*thing' },
    roles: { quantity: 'subject', purpose: 'à dans vers pour', org: `${FIRM} à.possessive à.of topic` },
    requires: 'purpose org',
    not: `jusqu'à jusque`,
  },
  // «Les 40 millions sont destinés à l’agrandissement du site de Kombi», «L’emprunt, dédié à l’extension du tramway, …»
  {
    frame: 'use_of_funds',
    verbs: USING,
    passive: true,
    heads: { object: `${FUNDS} produit recette` },
    andHeads: {
      à: '*thing',
      dans: '*thing',
      vers: '*thing',
      pour: '*thing',
      entre: '*thing',
    },
    roles: {
      quantity: 'object object.of',
      purpose: 'à dans vers pour en',
      org: 'agent outer outer.of object.of object.possessive à.of à.of.of à.possessive dans.possessive topic',
    },
    requires: 'purpose',
    not: NO_FUNDS,
  },
  {
    frame: 'use_of_funds',
    verbs: 'utiliser employer consacrer affecter destiner allouer dédier réserver flécher orienter',
    passive: true,
    heads: { object: SUM },
    andHeads: {
      à: '*thing',
      dans: '*thing',
      vers: '*thing',
      pour: '*thing',
      entre: '*thing',
    },
    roles: {
      quantity: 'object object.of',
      purpose: 'à dans vers pour en',
      org: 'agent outer outer.of object.of object.possessive à.of à.of.of à.possessive dans.possessive topic',
    },
    requires: 'purpose',
    not: NO_FUNDS,
  },
  {
    frame: 'use_of_funds',
    verbs: 'utiliser employer consacrer affecter destiner dédier allouer',
    passive: true,
    heads: { object: `${FUNDS} ressource` },
    roles: {
      purpose: 'then à dans',
      org: 'agent outer outer.of object.of object.possessive inner.possessive topic',
    },
    requires: 'purpose',
    not: NO_FUNDS,
  },
  // «Le pactole sera partagé entre l’achat d’avions et la formation»
  {
    frame: 'use_of_funds',
    verbs: 'partager répartir ventiler se:partager se:répartir',
    heads: { patient: `${FUNDS} produit ${SUM}` },
    andHeads: { entre: '*thing' },
    roles: {
      quantity: 'patient',
      purpose: 'entre',
      org: 'agent outer outer.of patient.of patient.possessive topic',
    },
    requires: 'purpose org',
    not: 'actionnaire héritier salarié associé',
  },
  {
    frame: 'use_of_funds',
    verbs: 'utiliser employer consacrer affecter destiner allouer dédier réserver',
    heads: { object: 'produit recette' },
    andHeads: { 'object.of': SALES },
    roles: { purpose: 'then à pour', org: 'subject agent outer topic' },
    requires: 'purpose',
  },
  // «utilisera cet argent pour s’implanter au Japon»
  {
    frame: 'use_of_funds',
    verbs:
      'utiliser employer consacrer affecter destiner réserver investir réinvestir flécher orienter dédier mobiliser dépenser injecter réinjecter',
    passive: false,
    heads: {
      object:
        'fonds argent somme montant enveloppe capital capitaux manne pactole apport levée bénéfice trésorerie',
    },
    roles: { purpose: 'then à pour dans vers', org: 'subject topic' },
    requires: 'purpose',
    not: NO_FUNDS,
  },
  // «compte utiliser les 600 millions levés pour acheter des processeurs»
  {
    frame: 'use_of_funds',
    verbs: 'utiliser employer mobiliser',
    passive: false,
    heads: { object: SUM },
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'object', purpose: 'then pour à' },
    requires: 'org purpose quantity',
    not: NO_FUNDS,
  },
  {
    frame: 'use_of_funds',
    verbs: 'destiner réserver flécher',
    heads: { object: 'argent fonds somme montant produit enveloppe manne *money' },
    types: { org: 'ORG' },
    roles: { org: 'subject', purpose: 'à vers', quantity: 'object' },
    requires: 'org purpose',
    not: 'usine site aide budget salarié',
  },
  // «en destine la moitié à la construction d’une usine»
  {
    frame: 'use_of_funds',
    verbs: 'destiner consacrer affecter réserver employer utiliser dédier flécher',
    heads: { object: PARTS },
    types: { org: 'ORG' },
    roles: { org: 'subject', purpose: 'à vers then', quantity: 'object' },
    requires: 'org purpose',
    not: "chiffre_d'_affaires budget temps surface",
  },
  // «Avec ces 12 millions d’euros, Kombi veut doubler sa production»
  {
    frame: 'use_of_funds',
    verbs: WILL,
    heads: { avec: `${FUNDS} moyen`, grâce_à: `${FUNDS} moyen` },
    also: true,
    roles: { org: 'subject', purpose: 'then' },
    requires: 'org purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: WILL,
    heads: { avec: SUM, grâce_à: SUM, fort_de: SUM, forte_de: SUM },
    also: true,
    types: { org: 'ORG' },
    roles: { org: 'subject', purpose: 'then', quantity: 'avec grâce_à fort_de forte_de' },
    requires: 'org purpose quantity',
    not: "chiffre_d'_affaires vente salarié",
  },
  // «lève 304 millions d’euros pour accélérer le déploiement de ses bornes»
  {
    frame: 'use_of_funds',
    verbs: RAISING,
    passive: false,
    also: true,
    heads: {
      object: `${SUM} levée levée_de_fonds tour_de_table augmentation_de_capital prêt emprunt tour_de_financement`,
    },
    types: { org: 'ORG PRODUCT' },
    roles: { org: 'subject', quantity: 'object object.of', purpose: 'aim' },
    requires: 'org purpose quantity',
    not: 'amende dommage indemnité rançon',
  },
  // «a besoin de 32 millions d’euros pour bâtir son réacteur»
  {
    frame: 'use_of_funds',
    nouns: 'besoin',
    governors: 'avoir',
    types: { org: 'ORG' },
    roles: { org: 'subject', quantity: 'of', purpose: 'aim' },
    requires: 'org purpose quantity',
  },
  // «De quoi permettre à Kombi d’achever son prototype», «De quoi financer sa nouvelle usine»
  {
    frame: 'use_of_funds',
    verbs: 'permettre',
    after: 'de_quoi',
    forms: 'infinitive',
    types: { org: 'ORG' },
    roles: { org: 'à', purpose: 'then' },
    requires: 'org purpose',
    ahead: true,
  },
  {
    frame: 'use_of_funds',
    verbs: `financer se:offrir acheter construire accélérer ouvrir recruter développer embaucher bâtir rembourser moderniser lancer
      déployer agrandir poursuivre investir renforcer muscler`,
    after: 'de_quoi',
    forms: 'infinitive',
    also: true,
    types: { org: 'ORG' },
    roles: { org: 'object.possessive topic', purpose: 'phrase' },
    requires: 'org purpose',
    ahead: true,
  },
  // «L’objectif de cette levée est d’ouvrir deux usines»
  {
    frame: 'use_of_funds',
    verbs: 'être',
    heads: { subject: 'objectif but ambition priorité' },
    andHeads: { 'subject.of': FUNDS },
    types: { org: 'ORG' },
    roles: { org: 'outer topic', purpose: 'then' },
    requires: 'org purpose',
  },
];
