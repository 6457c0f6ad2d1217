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
  progiciel système modèle puce processeur carte_graphique semi-conducteur composant moteur capteur radar avion
  hélicoptère rame turbine pneu batterie licence`;
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
  // «Kombi et Zerna ont annoncé un accord de partenariat»
  {
    frame: 'partnership',
    nouns: TIES,
    governors: `${BY_SIGNING} signer dévoiler officialiser préparer négocier envisager étudier approfondir élargir étendre renforcer
      poursuivre entamer relancer consolider resserrer confirmer`,
    types: { party: 'ORG' },
    roles: { party: 'subject' },
    requires: 'party',
    not: NO_FIRMS,
  },
  // «est en discussions avec Zerna en vue d’un partenariat»
  {
    frame: 'partnership',
    nouns: TIES,
    after: 'en_vue_de pour sur autour_de de',
    types: FIRMS,
    roles: { party: 'subject outer topic', 'party+': 'before_avec' },
    requires: 'party party+',
    not: NO_FIRMS,
  },
  // «travaille avec Zerna sur un vaccin»
  {
    frame: 'partnership',
    verbs: 'travailler plancher œuvrer',
    heads: { avec: '*name' },
    andHeads: {
      sur: '*thing',
      à: 'développement conception mise_au_point création construction élaboration',
    },
    types: FIRMS,
    never: { 'party+': '*official' },
    roles: { party: 'subject', 'party+': 'avec' },
    requires: 'party party+',
  },
  // «Le consortium, que Kombi mène avec Zerna», «Aux côtés de Zerna, Kombi s’engage dans les algues»
  {
    frame: 'partnership',
    verbs: 'mener conduire emmener piloter diriger composer former constituer monter',
    passive: false,
    heads: { object: GROUPS },
    types: FIRMS,
    roles: { party: 'subject', 'party+': 'avec aux_côtés_de' },
    requires: 'party party+',
    not: NO_FIRMS,
  },
  {
    frame: 'partnership',
    verbs: 'se:engager se:lancer se:positionner se:investir participer investir concourir répondre',
    heads: { aux_côtés_de: '*name' },
    types: FIRMS,
    never: { aux_côtés_de: '*official' },
    roles: { party: 'subject', 'party+': 'aux_côtés_de' },
    requires: 'party party+',
    not: 'guerre élection campagne combat grève scrutin manifestation',
  },
  // «rejoint Zerna et Galda dans le projet»
  {
    frame: 'partnership',
    verbs: 'rejoindre épauler accompagner',
    heads: { dans: `projet programme ${GROUPS}`, au_sein_de: GROUPS },
    andHeads: { object: '*name' },
    types: FIRMS,
    roles: { party: 'subject', 'party+': 'object' },
    requires: 'party party+',
  },
  // «Ententes de coopération entre l’Inde et le Canada»
  {
    frame: 'partnership',
    nouns: `entente_de_coopération accord_de_coopération accord_de_partenariat accord_commercial
      accord_de_libre-échange traité_de_coopération convention_de_partenariat`,
    types: { party: 'ORG LOC', 'party+': 'ORG LOC' },
    roles: { party: 'entre', 'party+': 'avec' },
    requires: 'party',
  },
  // customer: «Le marché des cantines de Brest a été attribué à Zerna»
  {
    frame: 'customer',
    verbs: 'attribuer confier remporter notifier décerner',
    passive: true,
    heads: { object: 'marché contrat lot chantier concession délégation_de_service_public' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    never: { object: 'joueur entraîneur' },
    roles: { customer: 'agent object.of.of object.of', supplier: 'à' },
    requires: 'customer supplier',
    not: 'ministre député juge tribunal match',
  },
  // «Kombi, premier donneur d’ordres de Zerna»
  {
    frame: 'customer',
    nouns: "donneur_d'_ordres donneur_d'_ordre commanditaire",
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'bearer holder named', supplier: 'de possessive' },
    requires: 'customer supplier',
    not: 'meurtre assassinat attentat attaque',
  },
  // «Zerna, dont Kombi et Galda sont clients»
  {
    frame: 'customer',
    verbs: 'être rester devenir',
    heads: { complement: 'client cliente' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'whose complement.of complement.possessive' },
    requires: 'customer supplier',
  },
  // «absorbe 40 % de la production de Zerna»
  {
    frame: 'customer',
    verbs: 'absorber acheter acquérir écouler consommer',
    heads: { object: '*share' },
    andHeads: { 'object.of': 'production récolte fabrication volume lait cuvée' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'object.of.of object.of.possessive' },
    requires: 'customer supplier',
    sure: true,
  },
  // «réalise 40 % de son chiffre d’affaires avec Kombi»
  {
    frame: 'customer',
    verbs: 'réaliser faire tirer générer',
    heads: { object: '*share' },
    andHeads: { 'object.of': "chiffre_d'_affaires vente activité revenu commande recette" },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'avec auprès_de grâce_à' },
    requires: 'customer supplier',
  },
  // «abonné aux services de Zerna»
  {
    frame: 'customer',
    nouns: 'abonné abonnée',
    heads: { à: `${TOOLS} offre` },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'bearer subject', supplier: 'à.of' },
    requires: 'customer supplier',
  },
  // «a payé 200 000 euros à Zerna pour des conseils», «a rémunéré Zerna à hauteur de 200 000 euros»
  {
    frame: 'customer',
    verbs: 'payer verser régler débourser',
    heads: {
      pour: 'conseil prestation service étude travail mission audit fourniture livraison licence campagne maintenance construction',
    },
    andHeads: { à: '*name' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à', quantity: 'object' },
    requires: 'customer supplier',
    not: 'amende indemnité dommage',
  },
  {
    frame: 'customer',
    verbs: 'rémunérer payer',
    heads: { object: '*name' },
    andHeads: { pour: '*thing', à_hauteur_de: '*money' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'object', quantity: 'à_hauteur_de' },
    requires: 'customer supplier',
    not: 'action titre part',
  },
  // «figure au portefeuille de clients de Zerna»
  {
    frame: 'customer',
    verbs: 'figurer compter rejoindre compléter entrer',
    heads: { à: 'portefeuille', dans: 'portefeuille', object: 'portefeuille' },
    andHeads: { 'à.of': 'client', 'dans.of': 'client', 'object.of': 'client' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: {
      customer: 'subject',
      supplier: 'à.of.of dans.of.of object.of.of à.possessive dans.possessive object.possessive',
    },
    requires: 'customer supplier',
  },
  // «a signé chez Zerna pour 40 avions»
  {
    frame: 'customer',
    verbs: 'signer commander',
    heads: { chez: '*name' },
    andHeads: { pour: '*count *some', object: '*count *some' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'chez' },
    requires: 'customer supplier',
    not: 'saison an joueur club',
  },
  // customer: «utilise le logiciel de Zerna»
  {
    frame: 'customer',
    verbs: 'utiliser adopter déployer exploiter choisir retenir sélectionner installer généraliser intégrer',
    heads: { object: TOOLS },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'agent subject', supplier: 'object.of object.possessive' },
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
