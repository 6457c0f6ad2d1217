/** How French says who bears what part of a cost, whom a loan was asked of, what fund is fed by whom, and what is put into works. */
import type { Pattern } from '../claims.js';

const GIVERS = 'ORG LOC STATE';
const LOANS = `prêt crédit subvention aide emprunt financement avance avance_remboursable prêt_garanti pge prêt_participatif
  soutien_financier aide_financière garantie`;
const LENDERS = `état gouvernement région département métropole ville commune mairie agglomération collectivité ministère
  conseil_départemental conseil_régional union_européenne banque intercommunalité communauté_de_communes *official *name`;

/** What is built, mended and modernised. */
const BUILDINGS = `usine site atelier gare ligne école collège lycée église cathédrale hôpital clinique pont station réseau port aéroport stade
  piscine théâtre musée centre bâtiment immeuble halle route quartier barrage entrepôt magasin hôtel fonderie raffinerie centrale
  four chaîne abattoir cave laboratoire campus gymnase médiathèque tramway métro quai digue mairie caserne ferme laiterie`;
/** Works, and what comes before them. */
const WORKS = `étude travail travaux chantier rénovation modernisation construction réfection aménagement restauration réhabilitation
  extension agrandissement remise_en_état reconstruction sécurisation entretien dépollution électrification`;

export const grants: readonly Pattern[] = [
  // «La région en prendra 21 millions à sa charge», «prend en charge 3 millions»
  {
    frame: 'financing',
    verbs: 'prendre avoir garder',
    heads: { à: 'charge', en: 'charge' },
    andHeads: { subject: LENDERS },
    types: { provider: GIVERS, recipient: 'ORG LOC PRODUCT' },
    roles: { provider: 'subject', quantity: 'object', recipient: 'object.of' },
    requires: 'provider quantity',
    not: 'patient malade personne enfant élève perte',
  },
  // «Le solde incombe à l’État»
  {
    frame: 'financing',
    verbs: 'incomber revenir',
    heads: { subject: 'solde facture coût surcoût financement reliquat complément *money' },
    types: { provider: GIVERS },
    roles: { provider: 'à', quantity: 'subject' },
    requires: 'provider',
    not: 'vendre acheteur acquéreur',
  },
  // «une demande de prêt a été déposée auprès de la BEI», «a déposé une demande de subvention auprès de l’État»
  {
    frame: 'financing',
    verbs: 'déposer adresser formuler introduire présenter soumettre faire',
    heads: { object: 'demande dossier sollicitation' },
    andHeads: { 'object.of': LOANS },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: {
      provider: 'auprès_de à',
      instrument: 'object.of',
      quantity: 'object.of.of',
      recipient: 'subject object.possessive agent topic',
    },
    requires: 'provider',
    ahead: true,
    sure: true,
  },
  // «financé aux deux tiers par un emprunt auprès du CIC»
  {
    frame: 'financing',
    verbs: 'financer cofinancer couvrir payer régler assurer boucler',
    passive: true,
    heads: { agent: LOANS, grâce_à: LOANS, via: LOANS },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: {
      provider: 'agent.auprès_de agent.of auprès_de grâce_à.of via.of agent.of.of',
      quantity: 'agent.of',
      instrument: 'agent grâce_à via',
      recipient: 'object.possessive object.of object topic',
    },
    requires: 'provider',
    sure: true,
  },
  // «un fonds de 800 millions alimenté par l’Agirc-Arrco»
  {
    frame: 'financing',
    verbs: 'alimenter abonder doter',
    passive: true,
    heads: { object: 'fonds enveloppe caisse dispositif programme cagnotte budget' },
    types: { provider: GIVERS },
    roles: { provider: 'agent', quantity: 'de à_hauteur_de' },
    requires: 'provider',
  },
  // «débloque une aide d’un milliard à destination de la Guyane»
  {
    frame: 'financing',
    verbs:
      'débloquer accorder allouer octroyer verser attribuer mobiliser apporter prévoir promettre voter annoncer',
    heads: { object: `${LOANS} enveloppe fonds dotation rallonge aide_d'_urgence plan_d'_urgence` },
    andHeads: { 'object.of': '*money' },
    passive: false,
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: {
      provider: 'subject',
      quantity: 'object.of',
      instrument: 'object',
      recipient: 'à_destination_de en_faveur_de au_profit_de au_bénéfice_de en_direction_de',
    },
    requires: 'provider quantity recipient',
    not: 'association victime sinistré',
  },
  // «dont 1,5 million demandé à la Région»
  {
    frame: 'financing',
    verbs: 'demander solliciter réclamer',
    passive: true,
    heads: { object: '*money' },
    andHeads: { à: LENDERS, auprès_de: LENDERS },
    types: { provider: GIVERS, recipient: 'ORG LOC' },
    roles: { provider: 'à auprès_de', quantity: 'object', recipient: 'agent topic' },
    requires: 'provider quantity',
    ahead: true,
    not: 'dommage dommages amende indemnité',
  },
  // «investit 3 millions pour rénover le collège»
  {
    frame: 'investment',
    verbs: 'investir réinvestir dépenser débourser mettre injecter engager mobiliser prévoir',
    passive: false,
    heads: { inner: BUILDINGS },
    andHeads: { object: '*money' },
    types: { investor: 'ORG PER LOC STATE' },
    roles: { investor: 'subject', quantity: 'object', investee: 'inner' },
    requires: 'investor quantity investee',
  },
  // «La ville avait engagé 1,8 million dans les études»
  {
    frame: 'investment',
    verbs: 'engager investir mettre injecter dépenser',
    passive: false,
    heads: { dans: WORKS },
    andHeads: { object: '*money' },
    types: { investor: 'ORG LOC STATE' },
    roles: { investor: 'subject', quantity: 'object', investee: 'dans.of dans' },
    requires: 'investor quantity',
    sure: true,
  },
  // «ont signé un protocole de 47 millions destiné à remettre en état la ligne»
  {
    frame: 'investment',
    verbs: 'signer parapher conclure sceller',
    passive: false,
    heads: { object: "protocole convention contrat_de_plan protocole_d'_accord convention_de_financement" },
    andHeads: { 'object.of': '*money' },
    types: { investor: 'ORG LOC STATE' },
    roles: { investor: 'subject', quantity: 'object.of', investee: 'object.pour pour' },
    requires: 'investor quantity',
    not: 'amende transaction licence',
  },
];
