/** How French says in other words that money is raised, lent, given and spent by firms and states. */
import type { Pattern } from '../claims.js';
import { SITES } from './claims-nouns.js';

/** What a lender lends, beside the words of loans and aid that stand with every verb of giving. */
const CREDITS = `refinancement facilité_de_crédit facilité_de_caisse ligne_de_liquidités ligne_de_liquidité
  ligne_de_trésorerie pge coup_de_pouce rallonge dotation plan_de_sauvetage subside`;
const LOANS = `prêt crédit subvention aide garantie emprunt financement avance avance_remboursable enveloppe soutien
  prêt_garanti ${CREDITS}`;
/** Who lends and gives without a name. */
const LENDERS = `état gouvernement région département métropole ville commune mairie agglomération collectivité ministère
  conseil_départemental conseil_régional conseil_municipal conseil_général union_européenne agence banque banques pool
  communauté_de_communes pouvoirs_publics`;
const ROUNDS = `tour tour_de_table tour_de_financement tour_d'_amorçage levée levée_de_fonds série_a série_b série_c série_d
  augmentation_de_capital`;
/** What is no capital. */
const NO_CAPITAL =
  'don vote voix signature parrainage amende plus-value bénéfice prime dividende gain loyer vente client commande';
/** Where a firm puts its money. */
const OUTLETS = `${SITES} four outil ligne machine équipement terminal quai chantier port projet production construction
  modernisation rénovation extension agrandissement développement recherche décarbonation automatisation numérisation
  capacité parc réseau infrastructure chaîne flotte laboratoire biscuiterie conserverie chaudière tour logistique`;

export const funds: readonly Pattern[] = [
  // funding_round
  {
    frame: 'funding_round',
    verbs: 'boucler réaliser annoncer finaliser conclure clôturer clore réussir effectuer',
    heads: { object: ROUNDS },
    types: { company: 'ORG PRODUCT' },
    roles: {
      company: 'subject',
      quantity: 'object.of de',
      investor: 'auprès_de avec',
      'investor+': 'avec.of aux_côtés_de',
    },
    requires: 'company quantity',
    not: 'monde piste france circuit',
  },
  {
    frame: 'funding_round',
    verbs: 'mener emmener diriger coordonner conduire souscrire suivre rejoindre compléter',
    passive: false,
    heads: { object: ROUNDS, à: ROUNDS, dans: ROUNDS },
    types: { company: 'ORG', investor: 'ORG PER' },
    roles: {
      investor: 'subject',
      quantity: 'object.of de',
      company: 'object.dans object.of dans à.of dans.of de pour',
    },
    requires: 'company investor',
  },
  {
    frame: 'funding_round',
    verbs: 'participer contribuer souscrire',
    heads: { à: ROUNDS },
    types: { company: 'ORG', investor: 'ORG PER' },
    roles: { investor: 'subject', quantity: 'à.of', company: 'à.of à.possessive' },
    requires: 'company investor',
  },
  {
    frame: 'funding_round',
    verbs: 'mettre glisser placer ranger',
    heads: { dans: 'escarcelle besace poche' },
    andHeads: { object: '*money' },
    types: { company: 'ORG', investor: 'ORG PER' },
    roles: { company: 'subject', quantity: 'object', investor: 'auprès_de' },
    requires: 'company quantity',
  },
  {
    frame: 'funding_round',
    verbs: 'récolter sécuriser réunir rassembler engranger empocher lever collecter',
    heads: { object: '*money' },
    types: { company: 'ORG', investor: 'ORG PER' },
    roles: { company: 'subject', quantity: 'object', investor: 'auprès_de' },
    requires: 'company quantity investor',
    not: NO_CAPITAL,
  },
  {
    frame: 'funding_round',
    verbs: 'récolter sécuriser réunir',
    heads: { object: '*money' },
    types: { company: 'ORG' },
    roles: { company: 'subject', quantity: 'object', investor: 'auprès_de' },
    requires: 'company quantity',
    not: `${NO_CAPITAL} recette association fondation ong téléthon`,
  },
  {
    frame: 'funding_round',
    verbs: 'remettre mettre',
    heads: { à: 'pot' },
    andHeads: { object: '*money' },
    types: { company: 'ORG', investor: 'ORG PER' },
    roles: { investor: 'subject', quantity: 'object', company: 'à topic' },
    requires: 'company quantity investor',
  },
  {
    frame: 'funding_round',
    verbs: 'remettre mettre',
    heads: { à: 'pot' },
    andHeads: { subject: 'actionnaire investisseur fonds associé' },
    types: { company: 'ORG' },
    roles: { quantity: 'object', company: 'à subject.possessive topic', investor: 'subject' },
    requires: 'company quantity',
  },
  // financing
  {
    frame: 'financing',
    verbs: 'participer contribuer',
    types: { provider: 'LOC STATE', recipient: 'ORG' },
    roles: { provider: 'subject', quantity: 'à_hauteur_de pour', recipient: 'à.of à' },
    requires: 'provider quantity',
    not: 'baisse hausse croissance déficit',
  },
  {
    frame: 'financing',
    verbs: 'signer accorder',
    heads: { object: 'chèque' },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG LOC' },
    roles: { provider: 'subject', quantity: 'object.of', recipient: 'à pour', instrument: 'object' },
    requires: 'provider quantity recipient',
  },
  {
    frame: 'financing',
    verbs:
      'apporter accorder verser octroyer allouer débloquer consentir attribuer injecter mettre mobiliser fournir',
    heads: { sous_forme_de: LOANS, sous_la_forme_de: LOANS },
    roles: {
      provider: 'subject',
      quantity: 'object',
      recipient: 'à pour dans',
      instrument: 'sous_forme_de sous_la_forme_de',
    },
    requires: ['provider quantity', 'recipient quantity'],
  },
  {
    frame: 'financing',
    verbs: 'emprunter',
    heads: { object: '*money' },
    types: { provider: 'ORG LOC PER STATE', recipient: 'ORG LOC' },
    roles: { recipient: 'subject', quantity: 'object', provider: 'à auprès_de' },
    requires: ['provider quantity', 'recipient quantity'],
  },
  {
    frame: 'financing',
    verbs: 'avancer attribuer consentir prêter octroyer accorder allouer promettre garantir apporter',
    notGovernors: 'condamner obliger sommer',
    heads: { object: '*money' },
    types: { recipient: 'ORG LOC' },
    roles: { quantity: 'object', provider: 'subject', recipient: 'à' },
    requires: 'provider quantity recipient',
    not: 'dommage indemnité amende marché contrat prime',
  },
  {
    frame: 'financing',
    verbs: 'remettre réinjecter avancer abonder',
    types: { provider: 'LOC STATE', recipient: 'ORG LOC' },
    heads: { object: '*money' },
    roles: { provider: 'subject', quantity: 'object', recipient: 'dans à pour' },
    requires: 'provider quantity',
  },
  {
    frame: 'financing',
    verbs: 'remettre réinjecter avancer attribuer voter',
    heads: { subject: LENDERS },
    andHeads: { object: '*money' },
    roles: { provider: 'subject', quantity: 'object', recipient: 'dans à pour concern' },
    requires: 'provider quantity',
  },
  {
    frame: 'financing',
    verbs: 'apporter accorder donner',
    heads: { object: 'garantie caution' },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG' },
    roles: { provider: 'subject', recipient: 'à', quantity: 'à_hauteur_de pour', instrument: 'object' },
    requires: 'provider recipient',
  },
  {
    frame: 'financing',
    verbs: 'mettre',
    heads: { à: 'disposition' },
    andHeads: { object: `*money ${LOANS} ligne` },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG LOC' },
    roles: { provider: 'subject', recipient: 'à.of', quantity: 'object object.of', instrument: 'object' },
    requires: 'provider recipient quantity',
  },
  {
    frame: 'financing',
    verbs:
      'accorder octroyer allouer débloquer consentir attribuer verser voter approuver annoncer offrir valider',
    heads: { object: CREDITS },
    roles: { provider: 'subject', quantity: 'object.of', recipient: 'à pour', instrument: 'object' },
    requires: ['provider recipient', 'provider quantity', 'recipient quantity'],
    not: 'rembourser',
  },
  {
    frame: 'financing',
    verbs:
      'obtenir décrocher recevoir contracter souscrire boucler signer conclure négocier émettre lever arracher',
    heads: { object: LOANS },
    types: { provider: 'ORG LOC PER STATE', recipient: 'ORG LOC' },
    roles: {
      recipient: 'subject',
      quantity: 'object.of',
      provider: 'de auprès_de avec',
      instrument: 'object',
    },
    requires: ['recipient quantity provider', 'recipient quantity'],
  },
  // «les 500 millions d’euros de prêts dont Daurac a bénéficié»
  {
    frame: 'financing',
    verbs: 'bénéficier disposer',
    heads: { 'whose.of': LOANS },
    andHeads: { whose: '*money' },
    types: { recipient: 'ORG LOC' },
    roles: { recipient: 'subject', quantity: 'whose', instrument: 'whose.of' },
    requires: 'recipient quantity',
  },
  {
    frame: 'financing',
    verbs: 'bénéficier disposer',
    heads: { whose: LOANS },
    types: { recipient: 'ORG LOC', provider: 'ORG LOC STATE' },
    roles: {
      recipient: 'subject',
      quantity: 'whose.of',
      provider: 'whose.of de_la_part_de',
      instrument: 'whose',
    },
    requires: 'recipient quantity',
  },
  {
    frame: 'financing',
    verbs: 'arracher décrocher obtenir',
    passive: true,
    heads: { object: LOANS },
    roles: { recipient: 'agent topic', quantity: 'object.of', provider: 'auprès_de', instrument: 'object' },
    requires: 'quantity recipient',
  },
  {
    frame: 'financing',
    nouns: `subvention prêt aide avance crédit avance_remboursable prêt_garanti ${CREDITS}`,
    notGovernors: 'rembourser refuser rejeter demander réclamer solliciter espérer chercher',
    types: { provider: 'ORG LOC PER STATE', recipient: 'ORG' },
    roles: { quantity: 'of', provider: 'de possessive', recipient: 'à pour', instrument: 'self' },
    requires: 'recipient quantity',
    not: 'baisse hausse intérêt',
  },
  {
    frame: 'investment',
    verbs: 'investir injecter réinvestir',
    passive: true,
    heads: { object: '*money' },
    types: { investor: 'ORG PER' },
    roles: { quantity: 'object', investor: 'agent' },
    requires: 'investor quantity',
  },
  // investment, after what states and regions bring
  {
    frame: 'investment',
    verbs: 'placer investir réinvestir injecter réinjecter mettre remettre verser consacrer dépenser engager',
    types: { investor: 'ORG PER', investee: 'ORG PRODUCT LOC' },
    heads: { object: '*money' },
    roles: { investor: 'subject', quantity: 'object', investee: 'dans where' },
    requires: 'investor quantity investee',
    not: 'poche escarcelle caisse',
  },
  {
    frame: 'investment',
    verbs:
      'remettre dépenser débourser mettre déployer engager mobiliser promettre réinjecter réinvestir aligner',
    heads: { object: '*money' },
    andHeads: { dans: OUTLETS, pour: OUTLETS, sur: OUTLETS },
    types: { investor: 'ORG PER' },
    roles: { investor: 'subject', quantity: 'object', investee: 'dans.of pour.of sur.of' },
    requires: 'investor quantity',
    not: 'amende loyer salaire impôt',
  },
  {
    frame: 'investment',
    nouns: 'investissement engagement_financier',
    governors: 'recevoir obtenir décrocher attirer accueillir capter',
    roles: { quantity: 'of', investee: 'subject', investor: 'de de_la_part_de' },
    requires: 'quantity investee',
  },
  {
    frame: 'investment',
    nouns: 'investissement engagement_financier prise_de_participation',
    governors:
      'confirmer annoncer officialiser saluer accepter recevoir obtenir décrocher attirer accueillir',
    roles: { quantity: 'of', investee: 'subject', investor: 'de par de_la_part_de' },
    requires: 'investor investee',
  },
  {
    frame: 'investment',
    verbs: 'engager prévoir programmer planifier annoncer',
    heads: { object: '*money' },
    andHeads: { 'object.of': 'investissement travail', de: 'investissement travail' },
    types: { investor: 'ORG' },
    roles: { investor: 'subject', quantity: 'object' },
    requires: 'investor quantity',
  },
];
