/** How French says in yet other words who is tied to whom: partners by their deal, and who buys what from whom. */
import type { Pattern } from '../claims.js';

/** What partners have between them. */
const TIES = `partenariat alliance collaboration coopération coentreprise co-entreprise joint-venture accord_de_partenariat
  accord_de_coopération accord_commercial accord_stratégique accord-cadre accord_cadre convention convention_de_partenariat
  protocole_d'_accord rapprochement entente tandem mariage`;
/** Those of several at once. */
const GROUPS = 'consortium groupement alliance attelage coentreprise co-entreprise joint-venture';
const BY_SIGNING = `conclure nouer sceller former signer passer établir finaliser lancer annoncer parapher renouveler
  prolonger reconduire dénoncer rompre résilier constituer monter`;
/** Between whom no firms are partners. */
const NO_FIRMS = 'syndicat salarial otan libre-échange paix trêve cessez-le-feu électoral';
/** What is licensed, rented or connected to, of another firm. */
const TOOLS = `logiciel plateforme solution outil technologie moteur moteur_de_recherche serveur cloud service application
  progiciel système modèle`;
const FIRMS = { party: 'ORG', 'party+': 'ORG' } as const;

export const ties: readonly Pattern[] = [
  // «Le partenariat conclu par Kombi et Zerna», «Un partenariat a été noué avec Zerna»
  {
    frame: 'partnership',
    verbs: BY_SIGNING,
    passive: true,
    heads: { object: `${TIES} accord` },
    types: FIRMS,
    roles: { party: 'agent entre main topic', 'party+': 'avec object.avec' },
    requires: ['party party+', 'party'],
    not: NO_FIRMS,
  },
  // «Une convention lie Kombi à Zerna»
  {
    frame: 'partnership',
    verbs: 'lier unir relier associer réunir',
    heads: { subject: `${TIES} accord contrat` },
    types: FIRMS,
    roles: { party: 'object', 'party+': 'à avec' },
    requires: ['party party+', 'party'],
    not: NO_FIRMS,
  },
  // «Le rapprochement de Kombi et de Zerna», «l’association du CNRS et de Kombi»
  {
    frame: 'partnership',
    nouns: `${TIES} association`,
    types: FIRMS,
    roles: { party: 'de' },
    requires: 'party',
    not: NO_FIRMS,
  },
  // «Chez Kombi, on mise sur la coopération avec Zerna»
  {
    frame: 'partnership',
    nouns: TIES,
    types: FIRMS,
    roles: { party: 'subject de possessive topic', 'party+': 'avec' },
    requires: 'party party+',
    not: NO_FIRMS,
  },
  // «travaillent main dans la main sur un jumeau numérique»
  {
    frame: 'partnership',
    verbs: 'travailler avancer œuvrer marcher agir',
    heads: { dans: 'main', de: 'concert', object: 'main', à: 'coude' },
    types: FIRMS,
    roles: { party: 'subject', 'party+': 'avec' },
    requires: ['party party+', 'party'],
    not: 'match coupe ligue',
  },
  {
    frame: 'partnership',
    verbs: 'se:rapprocher',
    heads: { de: '*name' },
    types: FIRMS,
    roles: { party: 'subject', 'party+': 'de' },
    requires: 'party party+',
    not: 'match place podium leader titre sommet',
  },
  // «s’attache les services de Zerna»
  {
    frame: 'partnership',
    verbs: 'se:attacher',
    heads: { object: 'service compétence expertise concours' },
    types: FIRMS,
    roles: { party: 'subject', 'party+': 'object.of' },
    requires: 'party party+',
  },
  // «rejoint l’alliance formée par Kombi et Zerna»
  {
    frame: 'partnership',
    verbs: 'rejoindre intégrer',
    heads: { object: `${GROUPS} partenariat collaboration` },
    types: FIRMS,
    roles: { party: 'subject', 'party+': 'object.done_par object.de object.of object.entre' },
    requires: 'party party+',
    not: NO_FIRMS,
  },
  // «Le consortium mené par Kombi, avec Zerna et Galda», «un groupement composé de Kombi et de Zerna»
  {
    frame: 'partnership',
    verbs: 'mener conduire emmener piloter diriger composer former constituer réunir',
    passive: true,
    heads: { object: GROUPS },
    types: FIRMS,
    roles: { party: 'agent de', 'party+': 'avec aux_côtés_de' },
    requires: ['party party+', 'party'],
    not: NO_FIRMS,
  },
  {
    frame: 'partnership',
    verbs: 'réunir regrouper rassembler associer fédérer',
    passive: false,
    heads: { subject: GROUPS },
    types: FIRMS,
    roles: { party: 'object', 'party+': 'à' },
    requires: ['party party+', 'party'],
    not: NO_FIRMS,
  },
  // customer: «utilise le logiciel de Zerna»
  {
    frame: 'customer',
    verbs: 'utiliser adopter déployer exploiter',
    heads: { object: TOOLS },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'object.of' },
    requires: 'customer supplier',
  },
  // «a acquis auprès de Zerna quatre trains»
  {
    frame: 'customer',
    verbs: 'acquérir acheter louer',
    heads: { auprès_de: '*name', chez: '*name' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'auprès_de chez', quantity: 'pour pour_un_montant_de' },
    requires: 'customer supplier',
    not: 'part action titre capital filiale participation usine activité division branche joueur immeuble terrain marque %',
  },
  // «ont renouvelé leur confiance à Zerna pour le nettoyage»
  {
    frame: 'customer',
    verbs: 'renouveler accorder faire donner maintenir retirer',
    heads: { object: 'confiance' },
    andHeads: { à: '*name' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à object.à' },
    requires: 'customer supplier',
    not: 'gouvernement ministre entraîneur électeur marché justice police joueur sélectionneur conseil',
  },
  // «Parmi ses premiers clients figurent Zerna et Galda»
  {
    frame: 'customer',
    verbs: 'figurer compter',
    heads: { parmi: 'client', au_nombre_de: 'client' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'complement subject', supplier: 'parmi.of parmi.possessive topic' },
    requires: 'customer supplier',
  },
];
