/** How French says what watchdogs do to a firm and its things: inspect, ground, supervise, list, freeze, oblige. */
import type { Pattern } from '../claims.js';

/** Whose agents search without being the police. */
const REGULATORS = `autorité commission dgccrf amf acpr cnil arcep arcom régulateur administration douane répression agence
  inspection bruxelles`;
/** What is done with a thing, or stops; whose it is says what the decision is about. */
const USES = `commercialisation vente production exploitation mise_en_service redémarrage activité importation utilisation
  distribution fermeture mise_sur_le_marché remboursement fabrication agrément licence cotation rappel retrait diffusion
  publicité accès`;
/** Under what somebody is placed. */
const WATCH = `surveillance surveillance_renforcée tutelle administration administration_provisoire curatelle séquestre contrôle
  observation pression`;
/** What is frozen and seized. */
const GOODS = 'avoirs actif compte bien fonds yacht villa participation';
/** What is asked for, and given. */
const LEAVE =
  'feu_vert aval agrément autorisation approbation homologation permis licence dérogation certification accord';
const OWN = 'authority subject';

export const watchdogs: readonly Pattern[] = [
  // «a suspendu la commercialisation du Zantac»
  {
    frame: 'regulatory_action',
    verbs: `autoriser interdire suspendre bloquer stopper restreindre limiter geler valider approuver rétablir prolonger
      ordonner exiger décréter lever`,
    passive: false,
    sure: true,
    heads: { object: USES },
    andHeads: { 'object.of': '*name' },
    types: { subject: 'ORG PRODUCT' },
    roles: { authority: 'subject', subject: 'object.of', action: 'trigger' },
    requires: OWN,
  },
  // «oblige Kombi à …», «a inspecté l’usine de Kombi»
  {
    frame: 'regulatory_action',
    verbs: `obliger inspecter auditer dissoudre radier réquisitionner agréer certifier habiliter scruter ausculter
      convoquer recadrer tancer homologuer`,
    passive: false,
    heads: { subject: '*official' },
    types: { subject: 'ORG PRODUCT' },
    roles: { authority: 'subject', subject: 'object object.of', action: 'trigger' },
    requires: OWN,
    not: 'part capital',
  },
  {
    frame: 'regulatory_action',
    verbs: `obliger inspecter auditer dissoudre radier réquisitionner agréer certifier habiliter scruter
      convoquer recadrer tancer homologuer`,
    passive: true,
    heads: { agent: '*official' },
    types: { subject: 'ORG PRODUCT' },
    roles: { authority: 'agent', subject: 'object object.of', action: 'trigger' },
    requires: OWN,
    not: 'part capital',
  },
  {
    frame: 'regulatory_action',
    verbs: 'perquisitionner',
    passive: false,
    sure: true,
    heads: { subject: `${REGULATORS} agent` },
    types: { subject: 'ORG' },
    roles: { authority: 'subject subject.of', subject: 'object.of object', action: 'trigger' },
    requires: OWN,
  },
  // «a été visé par une enquête», «dans le viseur de Bruxelles», «passe Kombi au crible»
  {
    frame: 'regulatory_action',
    verbs: 'être rester se:retrouver entrer',
    heads: { dans: 'viseur collimateur radar' },
    andHeads: { 'dans.of': '*official' },
    roles: { authority: 'dans.of', subject: 'subject', action: 'phrase' },
    requires: OWN,
  },
  {
    frame: 'regulatory_action',
    verbs: 'passer',
    heads: { à: 'crible loupe' },
    roles: { authority: 'subject', subject: 'object', action: 'phrase' },
    requires: OWN,
  },
  // «a cloué au sol les Boeing 737», «immobilise»
  {
    frame: 'regulatory_action',
    verbs: 'clouer immobiliser maintenir',
    heads: { à: 'sol' },
    types: { subject: 'ORG PRODUCT' },
    roles: { authority: 'subject', subject: 'object', action: 'phrase' },
    requires: OWN,
  },
  // «placé sous surveillance renforcée», «mise sous tutelle»
  {
    frame: 'regulatory_action',
    verbs: 'placer mettre',
    sure: true,
    heads: { sous: WATCH },
    roles: { authority: 'subject', subject: 'object', action: 'phrase' },
    requires: OWN,
    not: 'judiciaire',
  },
  {
    frame: 'regulatory_action',
    verbs: 'nommer désigner imposer',
    sure: true,
    heads: { object: 'administrateur administrateur_provisoire administratrice mandataire commissaire' },
    roles: { authority: 'subject', subject: 'à_la_tête_de chez object.of', action: 'phrase' },
    requires: OWN,
  },
  // «s’autosaisit du dossier Kombi», «saisit le régulateur irlandais du cas de Kombi»
  {
    frame: 'regulatory_action',
    verbs: 'se:autosaisir',
    roles: { authority: 'subject', subject: 'de de.named', action: 'trigger' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'saisir',
    passive: false,
    heads: { object: '*official' },
    andHeads: { de: '*the' },
    types: { subject: 'ORG PRODUCT' },
    roles: { authority: 'subject', subject: 'de.of de.named', action: 'phrase' },
    requires: OWN,
  },
  // «inscrit Kombi sur sa liste noire»
  {
    frame: 'regulatory_action',
    verbs: 'inscrire placer ajouter mettre ranger retirer rayer maintenir',
    heads: {
      sur: 'liste liste_noire liste_grise',
      de: 'liste_noire liste_grise',
      à: 'liste_noire liste_grise',
    },
    types: { subject: 'ORG' },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: OWN,
    not: 'candidat élection électoral',
  },
  {
    frame: 'regulatory_action',
    verbs:
      'inscrire placer ajouter mettre ranger retirer rayer bannir interdire bloquer sanctionner autoriser expulser',
    types: { authority: 'LOC', subject: 'ORG PRODUCT' },
    heads: { object: '*name' },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: OWN,
    not: 'candidat élection électoral place tête finale dos bourse dispositif',
  },
  // «a notifié des griefs à Kombi», «a accepté les engagements de Kombi», «gèle les avoirs de Kombi»
  {
    frame: 'regulatory_action',
    verbs: 'notifier adresser envoyer transmettre',
    heads: { object: 'grief communication_des_griefs communication notification mise_en_garde' },
    roles: { authority: 'subject', subject: "à à_l'_encontre_de contre", action: 'phrase' },
    requires: OWN,
  },
  {
    frame: 'regulatory_action',
    verbs: 'accepter valider rejeter refuser examiner',
    passive: false,
    heads: { object: 'engagement remède concession proposition' },
    types: { subject: 'ORG' },
    roles: { authority: 'subject', subject: 'object.of', action: 'phrase' },
    requires: OWN,
  },
  {
    frame: 'regulatory_action',
    verbs: 'geler saisir confisquer dégeler débloquer',
    passive: false,
    heads: { object: GOODS },
    andHeads: { subject: '*official' },
    types: { subject: 'ORG PER' },
    roles: { authority: 'subject', subject: 'object.of', action: 'phrase' },
    requires: OWN,
  },
  {
    frame: 'regulatory_action',
    verbs: 'mettre',
    heads: { en: 'garde' },
    andHeads: { contre: '*name' },
    types: { subject: 'ORG PRODUCT' },
    roles: { authority: 'subject', subject: 'contre', action: 'phrase' },
    requires: OWN,
    not: 'vue à',
  },
  // «lui a enjoint de modifier ses conditions», «lui a retiré sa concession»
  {
    frame: 'regulatory_action',
    verbs: 'enjoindre ordonner imposer interdire prescrire',
    passive: false,
    types: { subject: 'ORG PER' },
    roles: { authority: 'subject', subject: 'à', action: 'phrase' },
    requires: OWN,
  },
  // «a obtenu de la préfecture l’autorisation de …»
  {
    frame: 'regulatory_action',
    verbs: 'obtenir recevoir décrocher',
    passive: false,
    heads: { object: LEAVE },
    types: { subject: 'ORG PRODUCT' },
    roles: { authority: 'de auprès_de', subject: 'subject', action: 'phrase' },
    requires: OWN,
  },
  // «L’ARS a fermé la clinique Kombi»
  {
    frame: 'regulatory_action',
    verbs: 'fermer évacuer',
    passive: false,
    heads: { subject: 'préfet préfète préfecture ars agence ddpp mairie' },
    types: { subject: 'ORG' },
    roles: { authority: 'subject', subject: 'object object.of', action: 'trigger' },
    requires: OWN,
  },
  // «Rappel de fromages, exigé par les services vétérinaires»
  {
    frame: 'regulatory_action',
    verbs: 'exiger ordonner imposer prononcer décréter',
    passive: true,
    heads: {
      object: 'rappel retrait fermeture suspension interdiction saisie destruction abattage gel dissolution',
    },
    roles: { authority: 'agent', subject: 'object.of', action: 'object' },
    requires: OWN,
  },
];
