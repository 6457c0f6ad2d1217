/** How French says what companies do with each other: partners, clients, products, prices, sites, loans, status. */
import type { Pattern } from '../claims.js';
import { GOODS } from './claims-nouns.js';

const SITES = `usine site magasin agence boutique établissement restaurant entrepôt bureau centre succursale
  point_de_vente raffinerie hôtel hypermarché supermarché fonderie centrale librairie concession atelier`;
const PRODUCTS = `application appli service modèle gamme offre plateforme véhicule smartphone version produit collection
  abonnement logiciel outil fonctionnalité moteur console jeu site ligne chaîne marque assistant puce
  vaccin médicament médicament voiture suv berline robot agent carte`;
const AUTHORITIES = `état gouvernement région département métropole ville commune mairie agglomération ministère
  union_européenne commission agence exécutif collectivité pouvoirs_publics banque banques`;
const LOANS = `prêt crédit subvention aide garantie emprunt financement ligne_de_crédit avance avance_remboursable
  enveloppe soutien prêt_garanti`;

export const business: readonly Pattern[] = [
  // partnership
  {
    frame: 'partnership',
    nouns: `partenariat alliance collaboration coopération coentreprise co-entreprise joint-venture accord_de_partenariat
      accord_de_coopération`,
    roles: { party: 'entre', quantity: 'of' },
    requires: 'party',
  },
  {
    frame: 'partnership',
    nouns: `partenariat alliance collaboration coopération coentreprise co-entreprise joint-venture rapprochement
      accord_de_partenariat`,
    roles: { party: 'subject de possessive', 'party+': 'avec', quantity: 'of' },
    requires: 'party party+',
    not: 'accord_de_libre-échange',
  },
  {
    frame: 'partnership',
    nouns: 'partenariat alliance collaboration coentreprise co-entreprise joint-venture',
    governors:
      'créer nouer former monter finaliser signer annoncer sceller conclure nouer approfondir étendre renforcer prolonger',
    roles: { party: 'subject' },
    implicit: true,
    requires: 'party',
  },
  {
    frame: 'partnership',
    verbs: 'se:associer se:allier collaborer coopérer',
    roles: { party: 'subject', 'party+': 'à avec' },
    requires: ['party party+', 'party'],
  },
  {
    frame: 'partnership',
    nouns: `contrat accord protocole_d'_accord contrat_d'_approvisionnement lettre_d'_intention mémorandum accord_cadre
      accord-cadre accord_commercial accord_stratégique`,
    governors: 'signer conclure parapher sceller annoncer nouer passer',
    types: { party: 'ORG', 'party+': 'ORG' },
    roles: { party: 'subject', 'party+': 'avec', quantity: 'of' },
    requires: 'party party+',
    not: 'syndicat salarial',
  },
  // customer
  {
    frame: 'customer',
    nouns: 'client cliente',
    roles: { customer: 'bearer', supplier: 'de possessive' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'se:appuyer',
    roles: { customer: 'subject', supplier: 'sur' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'fournir livrer vendre',
    heads: { à: '*name' },
    types: { customer: 'ORG' },
    roles: { supplier: 'subject', customer: 'à', quantity: 'pour' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'équiper approvisionner fournir livrer',
    heads: { object: '*name' },
    roles: { supplier: 'subject', customer: 'object' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'commander',
    roles: { customer: 'subject', supplier: 'à auprès_de chez', quantity: 'pour' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'compter',
    heads: { parmi: 'client cliente' },
    roles: { customer: 'object', supplier: 'subject' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'compter figurer',
    heads: { parmi: 'client cliente', au_nombre_de: 'client' },
    roles: { customer: 'subject', supplier: 'parmi.possessive de topic' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'livrer travailler produire fabriquer',
    heads: { pour: '*name' },
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'pour' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'fournir livrer',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { supplier: 'subject', customer: 'à', quantity: 'pour' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    verbs: 'acheter commander',
    types: { customer: 'ORG', supplier: 'ORG' },
    roles: { customer: 'subject', supplier: 'à auprès_de chez', quantity: 'pour' },
    requires: 'customer supplier',
    not: 'part action titre',
  },
  {
    frame: 'customer',
    nouns: 'prestataire fournisseur sous-traitant',
    roles: { supplier: 'bearer', customer: 'de possessive' },
    types: { customer: 'ORG', supplier: 'ORG' },
    requires: 'customer supplier',
  },
  {
    frame: 'customer',
    nouns: 'commande contrat',
    roles: { customer: 'de', supplier: 'auprès_de à', quantity: 'of' },
    requires: 'customer supplier',
  },
  // launch
  {
    frame: 'launch',
    verbs: 'lancer dévoiler commercialiser inaugurer déployer sortir',
    heads: { object: `*name ${PRODUCTS}` },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
    not: 'foule appel alerte enquête procédure excuse',
  },
  {
    frame: 'launch',
    nouns: 'lancement sortie commercialisation',
    heads: { de: '*name' },
    roles: { product: 'de', org: 'par possessive subject' },
    requires: 'product org',
  },
  // price
  {
    frame: 'price',
    verbs: 'coûter',
    roles: { item: 'subject', quantity: 'object' },
    requires: 'item quantity',
    not: 'vie cher emploi mouvement grève crise erreur incident panne retard scandale état contribuable',
  },
  {
    frame: 'price',
    verbs: 'vendre facturer proposer commercialiser afficher',
    passive: true,
    roles: { item: 'object', quantity: 'à complement au_prix_de à_partir_de pour', seller: 'agent' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    verbs: 'se:échanger se:négocier se:vendre se:monnayer se:traiter se:payer',
    roles: { item: 'subject', quantity: 'à object autour_de' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    verbs: 'passer grimper monter tomber descendre atteindre dépasser franchir bondir valoir revenir',
    also: true,
    heads: { subject: GOODS },
    roles: { item: 'subject', quantity: 'à object de' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    verbs: 'relever porter fixer augmenter baisser abaisser ramener réduire maintenir passer geler',
    heads: { object: 'prix tarif', subject: 'prix tarif' },
    also: true,
    roles: { item: 'object.of subject.of', quantity: 'à', seller: 'subject' },
    requires: 'item quantity',
  },
  {
    frame: 'price',
    nouns: 'prix tarif',
    roles: { quantity: 'of predicate à', item: 'de' },
    requires: 'item quantity',
    not: 'baisse hausse',
  },
  // business_activity
  {
    frame: 'business_activity',
    verbs: 'spécialiser',
    passive: true,
    roles: { org: 'object', activity: 'dans en sur' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    verbs: 'se:spécialiser se:concentrer se:focaliser',
    roles: { org: 'subject', activity: 'dans sur' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    nouns: `spécialiste fabricant éditeur fournisseur producteur distributeur pionnier exploitant constructeur
      développeur concepteur prestataire opérateur`,
    roles: { org: 'bearer', activity: 'de dans en' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    nouns: 'entreprise société start-up startup acteur',
    heads: { self: 'clé majeur spécialisé spécialisée' },
    roles: { org: 'bearer', activity: 'dans de' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    verbs: 'fournir fabriquer produire concevoir exploiter commercialiser',
    forms: 'present gerund',
    heads: { object: '*plural' },
    not: 'effort explication excuse résultat retard tension difficulté',
    roles: { org: 'subject', activity: 'phrase' },
    requires: 'org activity',
  },
  {
    frame: 'business_activity',
    verbs: 'élargir étendre diversifier',
    heads: { object: 'service activité offre gamme' },
    roles: { org: 'subject', activity: 'then' },
    requires: 'org activity',
  },
  // org_status
  {
    frame: 'org_status',
    nouns: `redressement_judiciaire liquidation_judiciaire procédure_de_sauvegarde cessation_de_paiements
      cessation_des_paiements faillite sauvegarde liquidation dépôt_de_bilan`,
    roles: { status: 'self', org: 'governed de bearer subject' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    nouns: 'statut',
    governors: 'maintenir garder conserver perdre obtenir acquérir',
    roles: { status: 'de self', org: 'subject' },
    requires: 'org status',
  },
  {
    frame: 'org_status',
    verbs: 'nationaliser privatiser dissoudre',
    passive: true,
    roles: { status: 'trigger', org: 'object' },
    requires: 'org',
  },
  {
    frame: 'org_status',
    verbs: 'déposer',
    heads: { object: 'bilan' },
    roles: { status: 'object', org: 'subject' },
    requires: 'org status',
  },
  // closure
  {
    frame: 'closure',
    verbs: 'fermer',
    heads: { object: SITES, de: SITES },
    not: 'vote',
    roles: { org: 'subject', quantity: 'object', site: 'counted object' },
    requires: 'site',
    counted: SITES,
  },
  {
    frame: 'closure',
    nouns: 'fermeture',
    heads: { de: SITES },
    not: 'vote',
    roles: { quantity: 'of', org: 'possessive subject par', site: 'counted de' },
    requires: 'site',
    counted: SITES,
  },
  {
    frame: 'closure',
    verbs: 'fermer',
    passive: false,
    heads: { subject: SITES },
    roles: { site: 'subject' },
    requires: 'site',
    not: 'porte heure jour dimanche lundi nuit',
  },
  {
    frame: 'closure',
    nouns: 'fermeture',
    governors: 'démentir annoncer envisager redouter craindre confirmer exclure',
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    frame: 'closure',
    verbs: 'baisser',
    heads: { object: 'rideau' },
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    frame: 'closure',
    verbs: 'mettre',
    heads: { object: 'clé clef', sous: 'porte' },
    andHeads: { sous: 'porte' },
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    frame: 'closure',
    verbs: 'fermer',
    heads: { object: '*plural' },
    andHeads: { object: 'porte' },
    roles: { org: 'subject' },
    requires: 'org',
  },
  // use_of_funds
  {
    frame: 'use_of_funds',
    verbs: 'servir permettre aider financer contribuer',
    heads: { subject: 'fonds argent somme montant enveloppe levée_de_fonds capital levée tour_de_table' },
    roles: { purpose: 'then à', org: 'à outer subject.of' },
    requires: 'purpose',
  },
  {
    frame: 'use_of_funds',
    verbs: 'utiliser employer consacrer affecter destiner',
    passive: true,
    heads: { object: 'fonds argent somme montant enveloppe' },
    roles: { purpose: 'then à', org: 'agent outer' },
    requires: 'purpose',
  },
  // financing
  {
    frame: 'financing',
    verbs: 'accorder octroyer allouer débloquer consentir attribuer prêter verser garantir',
    heads: { object: LOANS },
    roles: { provider: 'subject', quantity: 'object.of', recipient: 'à pour', instrument: 'object' },
    requires: ['provider recipient', 'provider quantity', 'recipient quantity'],
  },
  {
    frame: 'financing',
    verbs: 'prêter allouer débloquer octroyer accorder verser',
    roles: { quantity: 'object', provider: 'subject', recipient: 'à pour' },
    requires: 'provider quantity recipient',
  },
  {
    frame: 'financing',
    verbs: 'apporter investir mettre injecter consacrer mobiliser engager',
    types: { provider: 'LOC', recipient: 'ORG LOC' },
    roles: { quantity: 'object', provider: 'subject', recipient: 'à pour dans' },
    requires: 'provider quantity',
  },
  {
    frame: 'financing',
    verbs: 'apporter débloquer allouer octroyer accorder verser mettre injecter consacrer mobiliser prêter',
    heads: { subject: AUTHORITIES },
    roles: { quantity: 'object object.of', provider: 'subject', recipient: 'à pour pour.of' },
    requires: 'provider quantity',
  },
  {
    frame: 'financing',
    verbs: 'recevoir toucher percevoir obtenir décrocher',
    types: { recipient: 'ORG', provider: 'ORG LOC' },
    heads: { object: '*money' },
    roles: { recipient: 'subject', quantity: 'object', provider: 'de de_la_part_de auprès_de' },
    requires: 'recipient quantity',
    not: 'amende dommage indemnité commande salaire',
  },
  {
    frame: 'financing',
    verbs: 'débloquer',
    roles: { quantity: 'object', provider: 'subject' },
    requires: 'provider quantity',
  },
  {
    frame: 'financing',
    verbs: 'obtenir décrocher recevoir contracter solliciter toucher souscrire',
    heads: { object: LOANS },
    roles: { recipient: 'subject', quantity: 'object.of', provider: 'de auprès_de', instrument: 'object' },
    requires: ['recipient quantity', 'recipient provider'],
  },
  {
    frame: 'financing',
    verbs: 'bénéficier',
    heads: { de: LOANS },
    roles: { recipient: 'subject', quantity: 'de.of de', provider: 'de.of auprès_de', instrument: 'de' },
    requires: 'recipient quantity',
  },
  {
    frame: 'financing',
    verbs: 'financer garantir',
    passive: true,
    heads: { par: LOANS },
    roles: { quantity: 'par.of par', provider: 'auprès_de', instrument: 'par', recipient: 'topic' },
    requires: 'quantity',
  },
  {
    frame: 'financing',
    verbs: 'subventionner soutenir financer cofinancer aider',
    roles: { provider: 'subject', recipient: 'object', quantity: 'à_hauteur_de avec pour' },
    types: { provider: 'ORG LOC', recipient: 'ORG' },
    requires: 'provider recipient quantity',
  },
  {
    frame: 'financing',
    verbs: 'étudier examiner négocier envisager préparer approuver voter valider signer',
    heads: { object: LOANS },
    roles: { provider: 'subject', quantity: 'object.of', recipient: 'à pour', instrument: 'object' },
    requires: 'provider quantity',
    types: { provider: 'ORG LOC' },
  },
  {
    frame: 'financing',
    nouns: LOANS,
    roles: { quantity: 'of', provider: 'de', recipient: 'à pour', instrument: 'self' },
    requires: 'provider quantity',
    not: 'baisse',
  },
  // donation
  {
    frame: 'donation',
    verbs: 'donner léguer',
    heads: { object: '*money' },
    types: { donor: 'ORG PER', recipient: 'ORG LOC PER' },
    roles: { quantity: 'object', donor: 'subject', recipient: 'à pour' },
    requires: 'donor quantity',
    not: 'mois heure an salarié salaire client actionnaire',
  },
  {
    frame: 'donation',
    verbs: 'donner verser léguer offrir',
    roles: { quantity: 'object', donor: 'subject', recipient: 'à pour' },
    heads: {
      à: `association fondation œuvre hôpital recherche victime université église croix-rouge organisation ong
      musée famille`,
    },
    requires: 'donor quantity',
  },
  {
    frame: 'donation',
    verbs: 'léguer offrir donner',
    heads: { à: '*name' },
    types: { recipient: 'ORG' },
    roles: { quantity: 'object', donor: 'subject', recipient: 'à' },
    requires: 'quantity donor recipient',
    not: 'prime salaire rachat',
  },
  {
    frame: 'donation',
    nouns: 'don donation legs',
    roles: { quantity: 'of', donor: 'de subject', recipient: 'à pour' },
    requires: ['donor quantity', 'donor recipient'],
    not: 'organe sang',
  },
];
