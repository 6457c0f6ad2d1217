/** How French says what authorities and courts decide, beyond the plain verbs of permission, and how cases go on. */
import type { Pattern } from '../claims.js';

/** What is ordered or forbidden, as a noun. */
const ORDERS = `cession fermeture suspension dissolution liquidation interdiction retrait rappel annulation remboursement
  saisie gel expulsion levée prolongation réouverture publication destruction mise_en_liquidation mise_en_conformité
  redressement reconduite abattage confinement placement nullité restitution démolition évacuation réquisition dépollution
  mise_sous_tutelle mise_sous_séquestre dessaisissement séparation vente scission`;
/** What a court decides, and another confirms or overturns. */
const RULINGS = `décision arrêt jugement condamnation ordonnance peine interdiction suspension gel relaxe décret
  arrêté verdict non-lieu licenciement élection autorisation permis plan nomination`;
/** What a parliament votes, beside laws. */
const MOTIONS = `suppression création abrogation indépendance prolongation interdiction fin levée destitution confiance censure
  nationalisation privatisation légalisation dépénalisation ratification dissolution gratuité motion résolution budget
  état_d'_urgence loi texte projet_de_loi proposition_de_loi amendement réforme traité accord directive règlement moratoire taxe`;
/** What says of a thing that it is lawful or not. */
const LAWFUL = `compatible conforme contraire illégal illégale abusif abusive anticonstitutionnel inconstitutionnel recevable
  irrecevable légal légale illicite discriminatoire anticoncurrentiel`;

export const rulings: readonly Pattern[] = [
  {
    frame: 'regulatory_action',
    verbs: 'sanctionner réprimander désavouer bannir rétrograder reléguer radier',
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'se:opposer',
    roles: { authority: 'subject', subject: 'à', action: 'phrase' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'mettre opposer apposer',
    heads: { object: 'veto' },
    roles: { authority: 'subject', subject: 'à', action: 'phrase' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'émettre rendre donner formuler',
    heads: { object: 'avis recommandation décision ordonnance verdict arrêt jugement injonction' },
    roles: { authority: 'subject', action: 'phrase', subject: 'sur à concernant contre' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'bénéficier recevoir obtenir décrocher',
    heads: {
      de: 'avis feu_vert aval agrément autorisation',
      object: 'avis feu_vert aval agrément autorisation approbation homologation',
    },
    roles: { authority: 'de.of object.of de auprès_de', subject: 'subject', action: 'phrase' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'juger estimer considérer déclarer',
    heads: { any: LAWFUL },
    roles: { authority: 'subject', action: 'phrase' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'poser imposer fixer',
    heads: { object: 'condition restriction quota sanction' },
    roles: { authority: 'subject', action: 'phrase', subject: 'à' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'exiger imposer ordonner prononcer décréter requérir',
    heads: { object: ORDERS },
    roles: { authority: 'subject', action: 'phrase', subject: 'object.of object.possessive' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'confirmer infirmer casser invalider',
    heads: { object: RULINGS },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
    not: 'presse agence',
  },
  {
    frame: 'regulatory_action',
    verbs: 'donner',
    heads: { object: 'raison tort' },
    roles: { authority: 'subject', subject: 'à', action: 'phrase' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'prendre signer publier édicter émettre',
    heads: { object: 'arrêté décret ordonnance directive circulaire' },
    roles: { authority: 'subject', action: 'phrase' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'voter adopter',
    heads: { object: MOTIONS },
    roles: { authority: 'subject', subject: 'object', action: 'trigger' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'voter se:prononcer',
    heads: { en_faveur_de: `*the ${MOTIONS}`, pour: MOTIONS, contre: MOTIONS },
    roles: { authority: 'subject', subject: 'en_faveur_de pour contre', action: 'phrase' },
    requires: 'authority subject',
  },
  // legal_action
  {
    frame: 'legal_action',
    verbs: 'déposer porter',
    passive: true,
    heads: { object: 'plainte recours' },
    types: { subject: 'ORG PER', plaintiff: 'ORG PER' },
    roles: { subject: 'contre', plaintiff: 'agent', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'ouvrir diligenter lancer',
    passive: true,
    heads: { object: 'enquête information_judiciaire instruction enquête_préliminaire' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'contre visant sur', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'juger poursuivre',
    passive: true,
    heads: { en: 'correctionnelle appel', devant: 'tribunal cour justice', par: 'tribunal cour' },
    types: { subject: 'PER ORG' },
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'perquisitionner',
    passive: true,
    types: { subject: 'ORG PER' },
    roles: { subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    verbs: 'assigner',
    types: { subject: 'ORG PER', plaintiff: 'ORG PER' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'trigger' },
    requires: 'plaintiff subject',
  },
  // penalty
  {
    frame: 'penalty',
    verbs: 'verser payer débourser régler',
    heads: { de: 'retard infraction' },
    andHeads: { object: '*money' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'object' },
    requires: 'subject quantity',
    not: 'intérêt facture loyer',
  },
  // org_status
  {
    frame: 'org_status',
    verbs: 'être se:trouver se:retrouver rester',
    heads: { en: 'difficulté difficulté_financière difficulté_économique faillite banqueroute' },
    types: { org: 'ORG' },
    roles: { org: 'subject', status: 'en' },
    requires: 'org status',
  },
];
