/** How French says in other words who supplies whom, who works with whom, and who lends to whom. */
import type { Pattern } from '../claims.js';

/** What is ordered from somebody. */
const GOODS = `paquebot navire avion train bus rame satellite métro tramway hélicoptère éolienne réacteur turbine frégate
  bateau sous-marin ferry logiciel serveur moteur batterie campagne construction maintenance réalisation fabrication
  production logistique paie informatique hébergement gestion exploitation distribution rénovation nettoyage transport`;
const CONTRACTS =
  "contrat commande marché accord-cadre contrat-cadre mégacontrat appel_d'_offres appel_d'_offre";
const NO_CUSTOMERS = 'assurance travail sponsoring joueur élection match titre coupe prix trophée médaille';
const SUPPLIERS = `fournisseur prestataire sous-traitant équipementier façonnier transporteur hébergeur imprimeur logisticien
  fournisseuse sous-traitante équipementière`;
const LOANS = `prêt crédit subvention aide garantie emprunt financement avance avance_remboursable prêt_garanti
  ligne_de_crédit`;
const BONDS = 'obligation emprunt dette euro_pp';
const LENDERS = `état gouvernement région département métropole ville commune mairie agglomération collectivité ministère
  banque banques pool pouvoirs_publics`;
/** What partners agree on in writing, and what it is about. */
const PACTS = 'accord convention protocole entente contrat accord-cadre mémorandum';
const JOINT = `codéveloppement co-développement coopération partenariat distribution licence collaboration recherche
  commercialisation développement coproduction co-production diffusion sponsoring parrainage naming codistribution interconnexion
  partage transfert exclusivité`;
const PARTNERS = 'partenaire associé allié';

export const supplies: readonly Pattern[] = [
  // customer
  {
    frame: 'customer',
    verbs: 'avoir',
    heads: { pour: 'client cliente clients' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'pour.named object' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    nouns: 'client cliente',
    governors: 'avoir compter trouver gagner conquérir décrocher signer',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'bearer', supplier: 'subject' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'figurer compter',
    heads: { parmi: 'client clients' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'complement subject', supplier: 'parmi.of parmi.possessive' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    nouns: 'client',
    plural: true,
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'self', supplier: 'de possessive' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    nouns: SUPPLIERS,
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'bearer', customer: 'de possessive' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'passer',
    heads: { object: 'commande mégacommande' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: {
      customer: 'subject',
      supplier: 'auprès_de à object.à object.auprès_de chez',
      quantity: 'object.of',
    },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    nouns: 'achat commande acquisition',
    notGovernors:
      'recevoir décrocher remporter enregistrer engranger obtenir gagner signer rafler empocher passer livrer honorer',
    heads: { de: '*count' },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject doer par', supplier: 'before_avec auprès_de à', quantity: 'pour' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'confier externaliser sous-traiter',
    heads: { object: GOODS },
    types: { customer: 'ORG LOC', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à chez', quantity: 'pour' },
    requires: 'customer supplier',
    not: 'juge tribunal ministre enquête',
  },
  {
    frame: 'customer',
    verbs: `décrocher remporter obtenir engranger signer enregistrer gagner recevoir rafler empocher conclure annoncer
      récupérer`,
    heads: { object: CONTRACTS },
    andHeads: { 'object.of': '*money', de: '*money', pour: '*money' },
    types: { supplier: 'ORG', customer: 'ORG LOC' },
    roles: {
      supplier: 'subject',
      customer: 'auprès_de de_la_part_de avec',
      quantity: 'object.of pour_un_montant_de pour_un_total_de pour de',
    },
    requires: 'supplier quantity',
    not: NO_CUSTOMERS,
  },
  {
    frame: 'customer',
    verbs: 'remporter décrocher gagner rafler',
    heads: { object: "appel_d'_offres appel_d'_offre" },
    types: { supplier: 'ORG', customer: 'ORG LOC' },
    roles: { supplier: 'subject', customer: 'object.of de auprès_de' },
    requires: 'supplier',
  },
  {
    frame: 'customer',
    verbs: 'opter',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'pour' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'avoir',
    heads: { object: 'recours' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à object.à' },
    requires: 'customer supplier',
    not: 'justice armée police tribunal cour',
  },
  // partnership
  {
    frame: 'partnership',
    verbs: 'associer allier lier',
    passive: true,
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'object', 'party+': 'à avec' },
    requires: 'party party+',
  },
  {
    frame: 'partnership',
    nouns: 'coentreprise co-entreprise joint-venture filiale_commune société_commune',
    also: true,
    types: { party: 'ORG' },
    roles: { party: 'de entre' },
    requires: 'party',
  },
  {
    frame: 'partnership',
    verbs: 'choisir retenir prendre avoir trouver',
    heads: { pour: PARTNERS, comme: PARTNERS },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'object pour.named' },
    requires: 'party party+',
    sure: true,
  },
  {
    frame: 'partnership',
    verbs: `développer construire lancer produire fabriquer bâtir concevoir exploiter ouvrir créer monter édifier
      commercialiser distribuer explorer tester expérimenter élaborer`,
    heads: { avec: '*name', aux_côtés_de: '*name' },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec aux_côtés_de' },
    requires: 'party party+',
    not: 'match coupe ligue championnat négociation discussion dialogue débat guerre polémique conversation procédure',
  },
  // «Un accord de codéveloppement a été conclu avec Kombi», «ont signé un accord de licence»
  {
    frame: 'partnership',
    verbs:
      'signer conclure nouer sceller parapher passer trouver annoncer dévoiler prolonger renouveler étendre',
    sure: true,
    heads: { object: PACTS },
    andHeads: { 'object.of': JOINT },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: {
      party: 'subject agent entre object.entre concern',
      'party+': 'avec object.avec',
      quantity: 'pour',
    },
    requires: ['party party+', 'party'],
  },
  {
    frame: 'partnership',
    verbs: 'parvenir aboutir arriver',
    sure: true,
    heads: { à: PACTS },
    andHeads: { 'à.of': JOINT },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec à.avec' },
    requires: ['party party+', 'party'],
  },
  // «a prolongé son accord avec Kombi»
  {
    frame: 'partnership',
    verbs: 'prolonger renouveler reconduire étendre élargir',
    heads: { object: `accord convention partenariat alliance ${PACTS}` },
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec object.avec' },
    requires: ['party party+', 'party'],
    not: 'travail syndicat salarial joueur entraîneur paix trêve cessez-le-feu',
  },
  // «Dans le cadre d’un accord avec Kombi, Zerna livrera …»
  {
    frame: 'partnership',
    nouns: 'accord entente convention protocole',
    after:
      'aux_termes_de en_vertu_de dans_le_cadre_de grâce_à à_la_faveur_de à_la_suite_de selon_les_termes_de',
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'main holder bearer subject', 'party+': 'avec done_avec' },
    requires: 'party party+',
    not: 'syndicat branche paix salarial',
  },
  // «Le projet est mené conjointement par Kombi et Zerna»
  {
    frame: 'partnership',
    verbs: `mener porter conduire développer réaliser piloter construire exploiter concevoir plancher travailler lancer produire
      fabriquer œuvrer bâtir`,
    beside: 'conjointement ensemble de_concert main_dans_la_main',
    types: { party: 'ORG' },
    roles: { party: 'agent subject' },
    requires: 'party',
    not: 'match coupe ligue championnat enquête grève mobilisation',
  },
  // «Emirates devient le sponsor du PSG»
  {
    frame: 'partnership',
    nouns: 'sponsor parrain partenaire_majeur partenaire_principal',
    governors: 'devenir être rester redevenir demeurer',
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'de' },
    requires: 'party party+',
  },
  // financing
  {
    frame: 'financing',
    verbs: 'émettre placer lever lancer',
    heads: { object: BONDS },
    types: { recipient: 'ORG', provider: 'ORG' },
    roles: { recipient: 'subject', quantity: 'object.of de', provider: 'auprès_de', instrument: 'object' },
    requires: 'recipient quantity',
  },
  {
    frame: 'financing',
    verbs: 'accorder octroyer consentir attribuer refuser verser débloquer',
    passive: true,
    heads: { object: LOANS },
    types: { recipient: 'ORG LOC' },
    roles: { provider: 'agent', recipient: 'à', quantity: 'object.of', instrument: 'object' },
    requires: ['provider recipient', 'recipient'],
  },
  {
    frame: 'financing',
    verbs: 'allonger aligner mettre débourser lâcher promettre injecter ajouter réinjecter',
    heads: { subject: LENDERS },
    andHeads: { object: '*money' },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG' },
    roles: { provider: 'subject', quantity: 'object', recipient: 'dans à pour inner' },
    requires: 'provider quantity',
  },
  {
    frame: 'financing',
    verbs: 'renouveler prolonger reconduire étendre',
    heads: { object: LOANS },
    types: { provider: 'ORG LOC STATE', recipient: 'ORG' },
    roles: {
      provider: 'subject',
      quantity: 'object.of',
      recipient: 'à topic',
      instrument: 'object',
    },
    requires: 'provider quantity',
  },
  {
    frame: 'financing',
    verbs: 'arranger diriger syndiquer structurer',
    heads: { object: LOANS },
    types: { provider: 'ORG', recipient: 'ORG' },
    roles: {
      provider: 'subject',
      quantity: 'object.of',
      recipient: 'object.de object.pour pour',
      instrument: 'object',
    },
    requires: 'provider quantity',
  },
  {
    frame: 'financing',
    verbs: 'décrocher obtenir recevoir contracter souscrire signer',
    heads: { object: LOANS },
    types: { recipient: 'ORG LOC', provider: 'ORG LOC STATE' },
    roles: {
      recipient: 'subject',
      quantity: 'object.of',
      provider: 'auprès_de.of auprès_de de de_la_part_de',
      instrument: 'object',
    },
    requires: 'recipient quantity',
  },
];
