/** How French says in yet other words who gives: by whom it was had, thanks to whom, and what collections bring in. */
import type { Pattern } from '../claims.js';

/** Who gives without having to. */
const DONORS = `famille fondation fonds_de_dotation mécène donateur donatrice bienfaiteur philanthrope milliardaire couple
  homme_d'_affaires femme_d'_affaires collectionneur collectionneuse veuve héritier héritière`;
/** Who or what is given to. */
const CAUSES = `association fondation ong ligue croix-rouge croissant-rouge secours téléthon unicef restos médecins caritas samusocial
  habitat hôpital chu chru clinique musée institut université école recherche église cathédrale abbaye basilique notre-dame
  restauration reconstruction sauvegarde sinistré victime réfugié patrimoine lutte orphelinat refuge bibliothèque académie
  collège opéra conservatoire`;
const GIFTS = 'don donation legs générosité libéralité mécénat dotation largesse';
const HAVING =
  'recevoir bénéficier percevoir toucher obtenir empocher récolter recueillir encaisser accepter engranger récupérer';
/** What brings gifts in. */
const COLLECTIONS = `vente gala soirée concert tournoi course marche opération collecte campagne quête cagnotte vide-grenier match
  tombola loto spectacle braderie kermesse fête dîner défi challenge appel souscription edition édition`;
const NO_GIFT = 'subvention aide prêt amende indemnité marché contrat salaire dividende action client';
const GIVERS = 'ORG PER';

export const endowments: readonly Pattern[] = [
  // «L’Académie des sciences a reçu 20 millions d’euros de la Fondation Roux»
  {
    frame: 'donation',
    verbs: HAVING,
    heads: { de: DONORS, de_la_part_de: DONORS, agent: DONORS },
    andHeads: { object: '*money', de: '*money' },
    types: { donor: GIVERS, recipient: 'ORG LOC' },
    roles: { recipient: 'subject', quantity: 'object de', donor: 'de de_la_part_de' },
    requires: 'donor quantity recipient',
    not: NO_GIFT,
    sure: true,
  },
  // «Grâce à la générosité de la famille Roux, le musée empoche 3 millions d’euros»
  {
    frame: 'donation',
    verbs: HAVING,
    heads: { grâce_à: GIFTS },
    andHeads: { object: '*money' },
    types: { donor: GIVERS, recipient: 'ORG LOC' },
    roles: { recipient: 'subject', quantity: 'object', donor: 'grâce_à.of' },
    requires: 'quantity recipient',
    not: NO_GIFT,
    sure: true,
  },
  // «a reçu en legs la collection de Luc Morin»
  {
    frame: 'donation',
    verbs: 'recevoir accepter obtenir',
    heads: { en: 'don legs donation héritage' },
    types: { donor: GIVERS, recipient: 'ORG LOC' },
    roles: { recipient: 'subject', donor: 'de_la_part_de object.of de' },
    requires: 'donor recipient',
    not: 'organe sang moelle',
  },
  // «a gratifié la bibliothèque de 120 000 euros»
  {
    frame: 'donation',
    verbs: 'gratifier',
    heads: { de: '*money', 'de.of': '*money' },
    types: { donor: GIVERS },
    roles: { donor: 'subject', quantity: 'de de.of', recipient: 'object' },
    requires: 'donor quantity',
    not: 'amende prime salarié actionnaire bonus',
    sure: true,
  },
  // «Aucun euro n’a été versé par Kombi à la Croix-Rouge», «n’a pas donné un centime à …»
  {
    frame: 'donation',
    verbs: 'verser donner offrir remettre',
    negated: true,
    heads: { object: 'euro centime sou dollar don' },
    andHeads: { à: CAUSES },
    types: { donor: GIVERS },
    roles: { donor: 'subject agent', recipient: 'à' },
    requires: 'donor recipient',
  },
  // «La cagnotte ouverte par Kombi rapportera 72 000 euros au CHU»
  {
    frame: 'donation',
    verbs: 'rapporter verser apporter reverser',
    heads: { subject: COLLECTIONS },
    andHeads: { à: CAUSES, pour: CAUSES, au_profit_de: CAUSES },
    roles: {
      quantity: 'object',
      recipient: 'à pour au_profit_de',
      donor: 'subject.done_par subject.of',
    },
    types: { donor: GIVERS },
    requires: 'quantity recipient',
    not: 'vainqueur champion club point',
    sure: true,
  },
  // «La Fondation Roux injecte 40 millions de dollars dans la lutte contre le paludisme»
  {
    frame: 'donation',
    verbs: 'injecter consacrer investir mobiliser dédier affecter apporter',
    heads: { subject: DONORS },
    andHeads: { dans: CAUSES, à: CAUSES, pour: CAUSES },
    roles: { donor: 'subject', quantity: 'object', recipient: 'à pour dans' },
    requires: 'donor quantity',
    not: NO_GIFT,
    sure: true,
  },
  // «a mis 200 millions d’euros sur la table pour Notre-Dame»
  {
    frame: 'donation',
    verbs: 'mettre poser déposer',
    heads: { sur: 'table' },
    andHeads: { pour: `${CAUSES} reconstruire restaurer sauver` },
    types: { donor: GIVERS },
    never: { subject: '*official' },
    roles: { donor: 'subject', quantity: 'object', recipient: 'pour' },
    requires: 'donor quantity',
    not: 'état région ville rachat offre',
    sure: true,
  },
  // «Kombi a accordé au Samusocial une dotation de 400 000 euros»
  {
    frame: 'donation',
    verbs: 'accorder octroyer attribuer verser allouer remettre',
    heads: { object: 'dotation enveloppe somme coup_de_pouce' },
    andHeads: { à: CAUSES },
    types: { donor: GIVERS },
    never: { subject: '*official' },
    roles: { donor: 'subject', quantity: 'object.of', recipient: 'à' },
    requires: 'donor quantity recipient',
    not: 'état région ville département banque',
    sure: true,
  },
];
