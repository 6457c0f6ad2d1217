/** How French says who would buy, who is looked for to buy, and where talks and deals between firms have got to. */
import type { Pattern } from '../claims.js';
import { ASSETS } from './claims-nouns.js';

/** Whom a buyer can be. */
const BUYERS = 'ORG PER';
const TALKS = 'négociation discussion pourparler tractation';
const BIDS = `offre offre_de_reprise offre_de_rachat offre_d'_achat offre_publique_d'_achat opa contre-offre offre_ferme
  proposition_de_rachat`;
const OFFERS = `${BIDS} proposition`;
/** Who judges the bids of others. */
const JUDGES =
  'tribunal juge justice syndicat intersyndicale cgt cfdt fo unsa cftc cfe-cgc sud administrateur créancier';
const NO_OFFERS = 'emploi service prêt salaire médiation promotion stage formation paix loi trêve';
/** What of a firm changes hands without being one. */
const PARTS = 'filiale branche division activité pôle';
/** What is sold that stands somewhere. */
const PROPERTY = `${ASSETS} hôpital école collège lycée gare caserne immeuble bâtiment terrain mur murs siège villa tour local locaux maison manoir ferme entrepôt friche`;
/** Who brings money, by his noun. */
const FUNDS = '*fund fonds groupe géant';
const NO_DEALS = 'guerre paix cessez-le-feu trêve otage climat joueur transfert syndicat salarié grève';
const FIRMS = { party: 'ORG', 'party+': 'ORG' } as const;

export const takeovers: readonly Pattern[] = [
  // acquisition
  // «officialise la reprise de Kombi», «en négociations exclusives pour la reprise de Kombi»
  {
    frame: 'acquisition',
    nouns: 'reprise',
    governors:
      'annoncer officialiser finaliser boucler négocier étudier envisager préparer conclure signer concrétiser',
    heads: { de: '*name' },
    types: { acquirer: 'ORG', target: 'ORG' },
    never: { subject: '*official' },
    roles: { acquirer: 'subject', target: 'de', quantity: 'pour' },
    requires: 'acquirer target',
    not: 'par trafic production vol service négociation',
  },
  {
    frame: 'acquisition',
    nouns: TALKS,
    governors: 'entrer être rester se:trouver ouvrir entamer engager mener poursuivre',
    heads: { pour: 'reprise', en_vue_de: 'reprise', sur: 'reprise' },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { acquirer: 'subject', target: 'pour.of en_vue_de.of sur.of' },
    requires: 'acquirer target',
  },
  // «Le tribunal a désigné Altor comme repreneur de Kombi»
  {
    frame: 'acquisition',
    nouns: 'repreneur acquéreur',
    governors: 'désigner retenir choisir nommer sélectionner préférer',
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { acquirer: 'governed', target: 'de' },
    requires: 'acquirer target',
  },
  // «Kombi, dont Altor a fait l’acquisition»
  {
    frame: 'acquisition',
    verbs: 'faire',
    heads: { object: 'acquisition' },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { acquirer: 'subject', target: 'whose thereof', quantity: 'pour' },
    requires: 'acquirer target',
  },
  // «a exercé son option d’achat sur Kombi»
  {
    frame: 'acquisition',
    verbs: 'exercer lever activer',
    heads: { object: "option option_d'_achat droit_de_préemption option_de_rachat" },
    andHeads: { sur: '*name', 'object.sur': '*name', 'object.of': '*name' },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { acquirer: 'subject', target: 'sur object.sur object.of', quantity: 'pour' },
    requires: 'acquirer target',
    not: 'joueur attaquant défenseur milieu gardien prêt',
  },
  // «Kombi n’a pas trouvé de repreneur», «Aucun repreneur ne s’est manifesté pour Kombi»
  {
    frame: 'acquisition',
    nouns: 'repreneur',
    governors: 'trouver',
    negated: true,
    types: { target: 'ORG' },
    never: { subject: '*official' },
    roles: { target: 'subject' },
    requires: 'target',
    without: 'pour de à',
  },
  {
    frame: 'acquisition',
    verbs: 'se:manifester se:présenter se:déclarer se:positionner se:désister',
    heads: { subject: 'repreneur acquéreur acheteur' },
    andHeads: { pour: '*name' },
    types: { target: 'ORG' },
    roles: { target: 'pour' },
    requires: 'target',
  },
  // «a retenu Altor pour le rachat de Kombi»
  {
    frame: 'acquisition',
    verbs: 'retenir choisir désigner sélectionner préférer',
    heads: { pour: 'reprise rachat' },
    andHeads: { object: '*name' },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { acquirer: 'object', target: 'pour.of' },
    requires: 'acquirer target',
  },
  // «serait intéressé par Kombi», «aurait des vues sur Kombi»
  {
    frame: 'acquisition',
    verbs: 'intéresser',
    passive: true,
    heads: { agent: '*name rachat reprise acquisition' },
    types: { acquirer: 'ORG', target: 'ORG' },
    roles: { acquirer: 'object', target: 'agent.of agent' },
    requires: 'acquirer target',
    ahead: true,
  },
  {
    frame: 'acquisition',
    verbs: 'se:intéresser',
    heads: { subject: FUNDS },
    andHeads: { à: '*name' },
    types: { acquirer: 'ORG', target: 'ORG' },
    roles: { acquirer: 'subject', target: 'à' },
    requires: 'acquirer target',
    ahead: true,
    not: 'cas sort histoire',
  },
  {
    frame: 'acquisition',
    verbs: 'avoir',
    heads: { object: 'vue visée' },
    andHeads: { sur: '*name', 'object.sur': '*name' },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { acquirer: 'subject', target: 'sur object.sur' },
    requires: 'acquirer target',
    ahead: true,
  },
  {
    frame: 'acquisition',
    verbs: 'surenchérir',
    heads: { sur: '*name' },
    types: { acquirer: 'ORG', target: 'ORG' },
    roles: { acquirer: 'subject', target: 'sur' },
    requires: 'acquirer target',
  },
  // «L’immeuble a été vendu au groupe Kombi»
  {
    frame: 'acquisition',
    verbs: 'vendre revendre céder rétrocéder',
    passive: true,
    heads: { object: PROPERTY },
    andHeads: { à: '*name', au_profit_de: '*name' },
    types: { acquirer: BUYERS },
    roles: { acquirer: 'à au_profit_de', target: 'object', quantity: 'pour complement contre moyennant' },
    requires: 'acquirer target',
    not: 'billet place ticket exemplaire',
  },
  // «rachète 51 % de Kombi pour 14 millions»: a share for a price
  {
    frame: 'acquisition',
    verbs: 'racheter acquérir acheter prendre reprendre se:offrir se:adjuger',
    also: true,
    heads: { object: '*percent' },
    andHeads: { pour: '*money', contre: '*money', moyennant: '*money' },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { acquirer: 'subject', target: 'object.of de dans', quantity: 'pour contre moyennant' },
    requires: 'acquirer target quantity',
    not: 'marché obligation dette',
  },
  {
    frame: 'acquisition',
    verbs: 'remporter rafler décrocher',
    heads: { object: 'marque enseigne' },
    types: { acquirer: BUYERS, target: 'ORG PRODUCT' },
    roles: { acquirer: 'subject', target: 'object.named object', quantity: 'pour' },
    requires: 'acquirer target',
  },
  // «étudie la vente de sa filiale italienne»: to whom is not said
  {
    frame: 'acquisition',
    nouns: 'vente cession',
    governors: `annoncer envisager étudier prévoir préparer négocier confirmer démentir exclure finaliser boucler conclure
      approuver autoriser refuser bloquer accepter décider abandonner suspendre lancer confier`,
    heads: { de: PARTS },
    andHeads: { de: '*own' },
    roles: { target: 'de', acquirer: 'à au_profit_de', quantity: 'pour' },
    requires: 'target',
    not: 'produit vêtement',
  },
  // «fait l’objet d’une offre d’Altor», «a fait une offre de 9 milliards à Kombi»
  {
    frame: 'acquisition',
    verbs: 'faire',
    heads: { object: 'objet' },
    andHeads: { 'object.of': OFFERS },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { target: 'subject', acquirer: 'object.of.of object.of.par par', quantity: 'object.of.of de' },
    requires: 'acquirer target',
    not: NO_OFFERS,
  },
  {
    frame: 'acquisition',
    nouns: 'cible',
    heads: { de: OFFERS },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { target: 'bearer subject', acquirer: 'de.of de.par par', quantity: 'de.of' },
    requires: 'acquirer target',
    not: NO_OFFERS,
  },
  {
    frame: 'acquisition',
    verbs: 'faire présenter soumettre adresser remettre transmettre',
    heads: { object: OFFERS },
    andHeads: { 'object.of': '*money', de: '*money' },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { acquirer: 'subject', target: 'à object.à object.of.à', quantity: 'object.of de' },
    requires: 'acquirer target quantity',
    not: NO_OFFERS,
  },
  // «La librairie a été reprise par ses salariés»
  {
    frame: 'acquisition',
    verbs: 'reprendre racheter',
    passive: true,
    heads: {
      agent: 'salarié cadre dirigeant employé équipe concurrent couple duo trio entrepreneur investisseur',
    },
    types: { target: 'ORG' },
    roles: { target: 'object', quantity: 'pour' },
    requires: 'target',
  },
  // «Kombi, payé 518 millions»
  {
    frame: 'acquisition',
    verbs: 'payer',
    forms: 'participle',
    heads: { complement: '*money' },
    andHeads: { object: '*name' },
    types: { acquirer: BUYERS, target: 'ORG' },
    roles: { target: 'object', acquirer: 'agent', quantity: 'complement' },
    requires: 'target quantity',
    not: 'pour',
  },
  // deal_status
  // «renonce à racheter Kombi»
  {
    frame: 'deal_status',
    verbs:
      'racheter acquérir reprendre absorber avaler céder vendre fusionner se:marier se:rapprocher se:allier se:offrir',
    forms: 'infinitive',
    governors: 'renoncer',
    also: true,
    types: FIRMS,
    roles: { party: 'subject', 'party+': 'object avec à', subject: 'phrase' },
    requires: 'party subject',
  },
  // «a rejeté l’offre de Kombi»
  {
    frame: 'deal_status',
    verbs: 'rejeter repousser refuser accepter décliner retoquer balayer écarter',
    passive: false,
    heads: { object: BIDS },
    andHeads: { 'object.of': '*name' },
    types: FIRMS,
    roles: { subject: 'object', party: 'subject', 'party+': 'object.of' },
    requires: 'party party+ subject',
    not: `${NO_OFFERS} ${JUDGES}`,
  },
  // «Le dossier piétine entre Kombi et Sopral», «Le projet de fusion entre Kombi et Sopral avance»
  {
    frame: 'deal_status',
    verbs: `échouer capoter avorter achopper patiner piétiner aboutir avancer progresser se:enliser se:éterniser traîner
      se:concrétiser se:débloquer stagner dérailler bloquer mûrir`,
    passive: false,
    forms: 'finite infinitive',
    heads: { subject: 'dossier projet' },
    types: { party: 'ORG' },
    roles: { subject: 'subject', party: 'subject.entre entre' },
    requires: 'party subject',
    without: 'object',
    not: NO_DEALS,
  },
  // «Le contrat entre Kombi et Sopral n’est pas encore signé»
  {
    frame: 'deal_status',
    verbs: 'signer parapher finaliser conclure sceller prolonger reconduire suspendre annuler renégocier',
    passive: true,
    forms: 'finite',
    heads: { object: 'contrat accord partenariat convention' },
    types: { party: 'ORG' },
    roles: { subject: 'object', party: 'object.entre entre' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    verbs: 'soumettre suspendre conditionner subordonner',
    passive: true,
    heads: { object: 'rachat cession vente fusion rapprochement acquisition opération transaction' },
    andHeads: {
      à: 'feu_vert accord autorisation approbation aval consultation condition décision vote obtention levée',
    },
    types: { party: BUYERS, 'party+': BUYERS },
    roles: {
      subject: 'object',
      party: 'object.entre object.of entre',
      'party+': 'object.avec object.par object.à object.chez',
    },
    implicit: true,
    requires: 'party subject',
  },
  // «ont enterré la hache de guerre», «signent un armistice»
  {
    frame: 'deal_status',
    verbs: 'enterrer',
    heads: { object: 'hache' },
    types: FIRMS,
    roles: { subject: 'phrase', party: 'subject', 'party+': 'avec' },
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'signer parapher conclure',
    passive: false,
    heads: { object: 'armistice trêve' },
    types: FIRMS,
    roles: { subject: 'object', party: 'subject', 'party+': 'avec' },
    requires: 'party subject',
  },
  // «Aucune discussion n’est engagée avec Kombi, dément Sopral», «Les discussions avec Kombi n’ont pas abouti, dit Sopral»
  {
    frame: 'deal_status',
    verbs: 'engager entamer ouvrir prévoir trouver mener rompre interrompre suspendre signer',
    passive: true,
    heads: { object: `accord ${TALKS}` },
    andHeads: { avec: '*name', 'object.avec': '*name' },
    types: FIRMS,
    roles: { subject: 'object', party: 'avec object.avec', 'party+': 'agent outer' },
    requires: 'party party+ subject',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    verbs: 'échouer aboutir avancer progresser se:poursuivre reprendre se:enliser patiner piétiner',
    passive: false,
    heads: { subject: TALKS },
    andHeads: { 'subject.avec': '*name' },
    types: FIRMS,
    roles: { subject: 'subject', party: 'subject.avec', 'party+': 'outer topic' },
    requires: 'party party+ subject',
    without: 'object',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    nouns: 'discussion contact',
    heads: { entre: '*name' },
    governors: 'avoir exister démentir nier évoquer confirmer',
    types: { party: 'ORG' },
    roles: { subject: 'self', party: 'entre' },
    requires: 'party subject',
    not: NO_DEALS,
  },
  {
    frame: 'deal_status',
    nouns: `${TALKS} contact`,
    governors: 'démentir nier exclure',
    heads: { avec: '*name' },
    types: FIRMS,
    roles: { subject: 'self', party: 'subject', 'party+': 'avec' },
    requires: 'party party+ subject',
    not: NO_DEALS,
  },
  {
    // «Lactalis reprend sept des douze usines de Kombi»
    frame: 'acquisition',
    verbs: 'reprendre racheter',
    passive: false,
    heads: { object: '*count' },
    andHeads: { 'object.of': ASSETS, de: ASSETS },
    types: { acquirer: 'ORG' },
    roles: { acquirer: 'subject', target: 'object.of de' },
    requires: 'acquirer target',
  },
];
