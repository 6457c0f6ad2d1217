/** How French counts crowds, and those whom something has struck. */
import type { Pattern } from '../claims.js';

/** Who comes together. */
const CROWD = `manifestant manifestante protestataire gréviste participant participante marcheur opposant opposante
  contestataire militant militante agriculteur tracteur`;
/** Whom or what an attack, a failure or a measure strikes. */
const STRUCK = `client abonné abonnée usager foyer ménage compte utilisateur utilisatrice internaute patient assuré adhérent
  allocataire bénéficiaire contribuable commune entreprise établissement salarié voyageur passager élève logement véhicule
  habitant personne ordinateur serveur téléphone`;
/** What strikes them. */
const BLOWS = `cyberattaque attaque piratage fuite panne incident coupure intrusion faille vol virus rançongiciel bug rappel
  grève arrêt suspension perturbation dysfonctionnement`;

export const crowds: readonly Pattern[] = [
  {
    // «La préfecture a compté 1.500 manifestants», «La CGT revendique 4.000 grévistes»
    frame: 'count',
    verbs: 'compter dénombrer recenser comptabiliser revendiquer annoncer estimer évoquer avancer',
    passive: false,
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    counted: CROWD,
    requires: 'quantity item',
  },
  {
    // «Ils étaient 1.800 manifestants»
    frame: 'count',
    verbs: 'être',
    heads: { complement: CROWD },
    roles: { quantity: 'complement', item: 'counted', place: 'à en dans' },
    counted: CROWD,
    requires: 'quantity item',
  },
  {
    // «Ils étaient 1.800 à défiler»
    frame: 'count',
    verbs: 'être',
    forms: 'finite',
    roles: { quantity: 'complement', item: 'then', place: 'à en dans' },
    requires: 'quantity item',
    without: 'subject',
    not: 'travailler œuvrer exercer vivre habiter',
  },
  {
    // «La cyberattaque a touché 2 millions de clients de Kombi»
    frame: 'count',
    verbs: 'toucher affecter concerner frapper atteindre impacter pénaliser viser',
    passive: false,
    heads: { subject: BLOWS },
    roles: {
      quantity: 'object',
      item: 'counted',
      entity: 'object.of subject.contre subject.chez subject.à subject.of contre chez topic',
    },
    types: { entity: 'ORG' },
    counted: STRUCK,
    requires: 'quantity item',
  },
  {
    frame: 'count',
    verbs: 'priver',
    forms: 'finite',
    passive: false,
    roles: { quantity: 'object', item: 'counted', place: 'à en dans' },
    counted: 'foyer ménage client habitant abonné logement personne',
    requires: 'quantity item',
  },
  {
    // «Les données de 140.000 clients ont été volées»
    frame: 'count',
    verbs: 'voler dérober pirater compromettre exposer subtiliser divulguer exfiltrer',
    passive: true,
    heads: { object: 'donnée information coordonnée compte fichier dossier' },
    roles: { quantity: 'object.of', item: 'counted', entity: 'object.of.of chez topic' },
    types: { entity: 'ORG' },
    counted: STRUCK,
    requires: 'quantity item',
  },
];
