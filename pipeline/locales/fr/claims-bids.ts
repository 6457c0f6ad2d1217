/** How French says who bids for whom, who takes over what a court sells, and what becomes of a deal. */
import type { Pattern } from '../claims.js';

/** Whom a buyer can be. */
const BUYERS = 'ORG PER';
/** What is put on the table for a firm. */
const BIDS = `offre offre_de_reprise offre_d'_achat offre_d'_acquisition offre_de_rachat offre_publique_d'_achat
  offre_publique_d'_échange offre_d'_échange offre_publique opa ope surenchère contre-offre
  offre_non_sollicitée offre_hostile offre_amicale proposition_de_rachat
  proposition_de_reprise proposition_d'_achat`;
/** Those of them that mean nothing but the purchase of a firm. */
const SURE_BIDS = `offre_de_reprise offre_d'_acquisition offre_de_rachat offre_publique_d'_achat offre_publique_d'_échange
  offre_d'_échange offre_publique offre_non_sollicitée offre_hostile offre_amicale opa ope contre-offre proposition_de_rachat proposition_de_reprise`;
const TAKEOVERS =
  'rachat reprise acquisition cession vente fusion absorption prise_de_contrôle rapprochement mariage';
const NO_BIDS = 'emploi service prêt salaire médiation abonnement promotion stage formation loyer mutuelle';
const COURTS = 'tribunal justice juge';

export const bids: readonly Pattern[] = [
  {
    frame: 'acquisition',
    nouns: BIDS,
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'de par', target: 'sur', quantity: 'of à' },
    requires: 'acquirer target',
    not: NO_BIDS,
  },
  {
    frame: 'acquisition',
    verbs: 'présenter déposer formuler lancer soumettre adresser remettre initier',
    passive: true,
    heads: { object: BIDS },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'agent', target: 'sur object.sur pour', quantity: 'object.of object.à' },
    requires: 'acquirer target',
    not: NO_BIDS,
  },
  {
    frame: 'acquisition',
    verbs: 'faire déposer présenter formuler soumettre remettre lancer initier',
    heads: { object: BIDS },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'subject', target: 'sur object.sur', quantity: 'object.of object.à de' },
    requires: 'acquirer target',
    not: NO_BIDS,
  },
  {
    frame: 'acquisition',
    verbs:
      'relever améliorer maintenir retirer étudier préparer lancer rehausser confirmer prolonger abandonner',
    heads: { object: BIDS },
    andHeads: { sur: '*name', 'object.sur': '*name' },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'subject', target: 'object.sur sur', quantity: 'object.of à' },
    requires: 'acquirer target',
    not: NO_BIDS,
  },
  {
    frame: 'acquisition',
    nouns: SURE_BIDS,
    governors:
      'recevoir rejeter repousser accepter étudier examiner décliner refuser approuver recommander juger',
    heads: { subject: '*name' },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'de de_la_part_de', target: 'subject', quantity: 'of à' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    nouns: BIDS,
    governors: 'rejeter repousser accepter décliner refuser approuver recommander',
    heads: {
      subject:
        "actionnaire actionnaires conseil_d'_administration conseil_de_surveillance directoire conseil",
    },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'de de_la_part_de', target: 'subject.of', quantity: 'of à' },
    requires: 'acquirer target',
    not: NO_BIDS,
  },
  // «une offre à 17 milliards de dollars de Google»
  {
    frame: 'acquisition',
    nouns: 'offre proposition',
    governors: 'rejeter repousser décliner refuser examiner étudier accepter recevoir juger',
    heads: { à: '*money' },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { quantity: 'à', target: 'subject', acquirer: 'de' },
    requires: 'quantity target acquirer',
    not: NO_BIDS,
  },
  {
    frame: 'acquisition',
    nouns: BIDS,
    governors: 'retenir accepter choisir préférer valider privilégier',
    heads: { subject: COURTS },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'de', target: 'pour bought topic', quantity: 'of à' },
    requires: 'acquirer target',
    not: NO_BIDS,
  },
  {
    frame: 'acquisition',
    verbs: 'choisir désigner retenir nommer',
    heads: { comme: 'repreneur acquéreur', object: 'repreneur acquéreur' },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'object', target: 'comme.of object.of de topic' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'choisir désigner retenir autoriser',
    andHeads: { inner: '*name' },
    heads: { subject: COURTS, agent: COURTS },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'object', target: 'inner' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'attribuer adjuger céder confier',
    heads: { subject: COURTS },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { target: 'object', acquirer: 'à', quantity: 'pour contre moyennant' },
    requires: 'acquirer target',
    not: 'gestion mandat mission procédure',
  },
  // «en négociations exclusives avec Sopral pour la vente de Kombi»: the other side of the talks buys
  {
    frame: 'acquisition',
    nouns: 'cession vente',
    types: { acquirer: BUYERS },
    roles: { target: 'de', acquirer: 'before_avec', quantity: 'pour' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'céder vendre revendre apporter',
    heads: { object: 'part participation titre action' },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: {
      target: 'object.of object.dans dans de bought topic',
      acquirer: 'à au_profit_de',
      quantity: 'pour contre moyennant',
    },
    requires: 'target acquirer',
    not: 'marché bourse',
  },
  {
    frame: 'acquisition',
    nouns: 'mainmise',
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'de', target: 'sur' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    nouns: 'fusion-absorption absorption',
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { acquirer: 'par', target: 'de' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'brader abandonner lâcher liquider refiler solder rétrocéder fourguer',
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { target: 'object', acquirer: 'à au_profit_de', quantity: 'pour contre moyennant' },
    requires: ['target acquirer'],
    not: 'sort poste siège joueur',
  },
  {
    frame: 'acquisition',
    verbs: 'mettre',
    heads: { en: 'vente', à: 'encan' },
    andHeads: { object: '*name', 'en.named': '*name', 'à.named': '*name' },
    types: { target: 'ORG' },
    roles: { target: 'en.named à.named object', quantity: 'pour' },
    requires: 'target',
    not: 'ligne billet place',
  },
  {
    frame: 'acquisition',
    verbs: 'changer',
    heads: { de: 'main propriétaire pavillon actionnaire' },
    types: { target: 'ORG' },
    roles: { target: 'subject', quantity: 'pour contre moyennant' },
    requires: 'target',
  },
  {
    frame: 'acquisition',
    verbs: 'tomber se:jeter finir atterrir rester entrer passer',
    heads: { dans: 'bras giron escarcelle', à: 'bras' },
    types: { target: 'ORG PRODUCT', acquirer: 'ORG' },
    roles: { target: 'subject', acquirer: 'dans.of à.of', quantity: 'pour' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'faire mettre',
    heads: { object: 'main' },
    types: { target: 'ORG PRODUCT', acquirer: BUYERS },
    roles: { acquirer: 'subject', target: 'sur', quantity: 'pour spent' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'mettre ranger glisser placer faire',
    heads: { dans: 'escarcelle giron poche corbeille besace' },
    andHeads: { object: '*name' },
    types: { target: 'ORG', acquirer: 'ORG' },
    roles: { acquirer: 'subject', target: 'object', quantity: 'pour' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'entrer passer',
    forms: 'infinitive',
    governors: 'faire',
    heads: { dans: 'giron escarcelle portefeuille groupe' },
    types: { target: 'ORG', acquirer: 'ORG' },
    roles: { acquirer: 'subject', target: 'object' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'chiper faucher ravir arracher',
    types: { target: 'ORG', acquirer: 'ORG' },
    roles: { acquirer: 'subject', target: 'object', quantity: 'pour' },
    heads: { object: '*name' },
    requires: 'acquirer target',
    not: 'titre coupe victoire point ballon match place joueur attaquant défenseur siège',
  },
  {
    frame: 'acquisition',
    verbs: 'mettre aligner poser proposer',
    heads: { sur: 'table' },
    andHeads: { object: '*money' },
    types: { target: 'ORG', acquirer: BUYERS },
    roles: { quantity: 'object', acquirer: 'subject', target: 'pour' },
    requires: 'quantity acquirer target',
    not: 'état gouvernement région',
  },
  // deal_status
  {
    frame: 'deal_status',
    verbs: 'renoncer',
    heads: { à: `projet coentreprise alliance partenariat ${TAKEOVERS} introduction_en_bourse` },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'à', party: 'subject', 'party+': 'à.avec avec à.of' },
    requires: ['party party+ subject', 'party subject'],
  },
  {
    frame: 'deal_status',
    nouns: 'échec rupture abandon fin arrêt',
    heads: { de: `discussion négociation pourparler tractation contact ${TAKEOVERS}` },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'de', party: 'main topic', 'party+': 'de.avec avec' },
    requires: 'party subject party+',
    not: 'guerre paix',
  },
  {
    frame: 'deal_status',
    verbs: 'approuver valider rejeter refuser voter adopter ratifier repousser',
    heads: { object: 'fusion rapprochement mariage union' },
    andHeads: {
      subject:
        "actionnaire actionnaires sociétaire sociétaires adhérent adhérents conseil_d'_administration assemblée",
    },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'object', party: 'subject.of', 'party+': 'object.avec avec object.à' },
    requires: 'party subject party+',
  },
  {
    frame: 'deal_status',
    verbs: 'jeter',
    heads: { object: 'éponge' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'phrase', party: 'subject', 'party+': 'sur dans' },
    requires: 'party subject',
    not: 'match combat round candidat',
  },
  {
    frame: 'deal_status',
    nouns: "protocole_d'_accord lettre_d'_intention accord_de_principe promesse_de_vente",
    governors: 'signer conclure parapher sceller trouver annoncer',
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { subject: 'self', party: 'subject doer', 'party+': 'avec' },
    requires: 'party subject party+',
    not: 'syndicat salarié grève',
  },
];
