/** How French says in figures of speech that money is put into a firm, and that one firm comes to another. */
import type { Pattern } from '../claims.js';
import { SITES } from './claims-nouns.js';

const INVESTORS = 'ORG PER';
/** What money is put down for, other than a firm. */
const OUTLETS = `${SITES} installation outil infrastructure ligne production capacité extension rénovation modernisation réseau
  équipement machine atelier chaîne parc flotte`;
/** What an investor puts in. */
const TICKETS = 'ticket mise mise_de_fonds apport injection injection_de_capital chèque';
const SPENDS =
  'mettre remettre poser aligner sortir débourser dépenser verser mobiliser engager débloquer injecter investir apporter';
const INTO = 'au_capital_de dans_le_capital_de au_tour_de_table_de';
/** What of a firm changes hands without being one. */
const PARTS = 'filiale branche division activité pôle participation_majoritaire';
const FIELDS = 'rang lice course';
const BIDS = `offre_de_reprise offre_de_rachat offre_d'_achat offre_publique_d'_achat proposition_de_rachat
  proposition_de_reprise dossier_de_reprise projet_de_reprise`;

export const ventures: readonly Pattern[] = [
  // investment
  // «met 12 millions sur la table pour entrer chez Kombi», «débourse 60 millions pour épauler Kombi»
  {
    frame: 'investment',
    verbs: `soutenir épauler accompagner financer relancer sauver renflouer redresser développer muscler recapitaliser
      moderniser rejoindre appuyer aider`,
    forms: 'infinitive',
    governors: SPENDS,
    heads: { spent: '*money' },
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'spent', investee: 'object' },
    requires: 'investor investee quantity',
    not: 'subvention état région aide',
  },
  {
    frame: 'investment',
    verbs: 'entrer',
    forms: 'infinitive',
    governors: SPENDS,
    heads: { spent: '*money' },
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'spent', investee: `chez dans ${INTO}` },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    verbs: 'entrer monter se:inviter',
    andHeads: { pour: '*money', moyennant: '*money', contre: '*money' },
    types: { investor: INVESTORS, investee: 'ORG' },
    also: true,
    roles: { investor: 'subject', quantity: 'pour moyennant contre', investee: `chez dans ${INTO}` },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    verbs: 'prendre acquérir',
    heads: { object: 'participation part' },
    andHeads: { pour: '*money', moyennant: '*money', contre: '*money' },
    types: { investor: INVESTORS, investee: 'ORG' },
    also: true,
    roles: {
      investor: 'subject',
      quantity: 'pour moyennant contre',
      investee: 'object.dans object.of dans de',
    },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    verbs: 'mettre remettre ajouter apporter',
    heads: { à: 'pot', dans: 'pot corbeille' },
    andHeads: { object: '*money' },
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: 'de à.of bought topic' },
    requires: 'investor quantity',
  },
  {
    frame: 'investment',
    verbs: 'mettre remettre poser aligner débourser dépenser mobiliser engager débloquer consacrer',
    heads: { object: '*money' },
    andHeads: { inner: OUTLETS },
    types: { investor: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: 'inner.of' },
    requires: 'investor quantity',
    not: 'loyer salaire amende impôt',
  },
  {
    frame: 'investment',
    verbs: 'engager mettre apporter',
    heads: { object: '*money' },
    andHeads: { aux_côtés_de: '*name' },
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: 'aux_côtés_de' },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    verbs: 'verser injecter remettre réinjecter mettre placer déverser apporter',
    heads: { object: '*money' },
    andHeads: {
      dans: 'caisse trésorerie capital fonds_propres',
      à: 'capital',
      au_capital_de: '*name',
      dans_le_capital_de: '*name',
    },
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: `de ${INTO} dans.of à.of` },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    verbs: 'souscrire participer',
    types: { investor: INVESTORS, investee: 'ORG' },
    andHeads: { pour: '*money', à_hauteur_de: '*money', object: '*money' },
    roles: {
      investor: 'subject',
      quantity: 'pour à_hauteur_de object',
      investee: `${INTO} à.of`,
    },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    verbs: 'miser parier',
    andHeads: { avec: '*money', sur: '*name' },
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'avec', investee: 'sur' },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    verbs: 'doubler tripler augmenter relever renouveler',
    heads: { object: 'mise ticket investissement engagement' },
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'avec à', investee: 'object.dans object.chez dans chez sur' },
    requires: 'investor investee',
  },
  {
    frame: 'investment',
    verbs: 'investir injecter réinvestir placer réinjecter',
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'subject', quantity: 'object', investee: 'thereat' },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    nouns: TICKETS,
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'de possessive subject', quantity: 'of predicate', investee: `dans chez ${INTO}` },
    requires: 'investor investee',
    not: 'jeu restaurant métro',
  },
  {
    frame: 'investment',
    nouns: 'coup_de_pouce injection apport renfort',
    types: { investor: INVESTORS, investee: 'ORG' },
    heads: { apposed: '*money', of: '*money', predicate: '*money' },
    roles: { investor: 'de', quantity: 'apposed of predicate', investee: 'à dans chez' },
    requires: 'investor investee quantity',
  },
  // «bénéficie d’un investissement de 6 millions d’euros du japonais Altor»
  {
    frame: 'investment',
    nouns: 'investissement injection apport mise_de_fonds injection_de_capital',
    governors: 'bénéficier recevoir obtenir décrocher profiter accueillir enregistrer capter',
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investee: 'subject', quantity: 'of', investor: 'de de_la_part_de par auprès_de' },
    requires: 'investor investee quantity',
  },
  {
    frame: 'investment',
    nouns: 'investissement',
    heads: { compound: '*money', numbered: '*money', numeral: '*money' },
    types: { investor: INVESTORS },
    roles: { investor: 'subject doer', quantity: 'compound', investee: 'dans chez en à sur' },
    requires: 'investor quantity',
    not: 'étranger',
  },
  {
    frame: 'investment',
    nouns: `programme_d'_investissement plan_d'_investissement enveloppe_d'_investissement budget_d'_investissement
      programme_d'_investissements plan_d'_investissements`,
    types: { investor: 'ORG' },
    heads: { of: '*money' },
    roles: { investor: 'subject doer possessive de', quantity: 'of', investee: 'dans en à pour.of' },
    requires: 'investor quantity',
  },
  {
    frame: 'investment',
    nouns: 'investissement',
    governors: 'discuter négocier parler',
    types: { investor: INVESTORS, investee: 'ORG' },
    roles: { investor: 'subject', investee: 'dans before_avec', quantity: 'of predicate' },
    requires: 'investor investee',
  },
  // acquisition
  // «l’offre de reprise de Kombi déposée par Altor»
  {
    frame: 'acquisition',
    nouns: BIDS,
    types: { target: 'ORG', acquirer: INVESTORS },
    roles: { target: 'de', acquirer: 'done_par' },
    requires: 'acquirer target',
    not: `rejeter refuser repousser retenir choisir examiner étudier accepter valider contester critiquer soutenir juger
      décliner écarter loi emploi`,
  },
  {
    frame: 'acquisition',
    nouns: FIELDS,
    governors: 'être rester demeurer se:mettre entrer figurer se:placer',
    heads: { pour: '*name' },
    types: { target: 'ORG', acquirer: INVESTORS },
    roles: { acquirer: 'subject', target: 'pour' },
    requires: 'acquirer target',
    ahead: true,
    not: 'ligue coupe',
  },
  // «Rachat de SFR : Bouygues, Free et Orange sur les rangs»
  {
    frame: 'acquisition',
    nouns: 'rachat reprise vente cession acquisition',
    heads: { any: `${FIELDS} candidat repreneur prétendant offre favori tête` },
    types: { target: 'ORG', acquirer: INVESTORS },
    roles: { target: 'de', acquirer: 'listed' },
    requires: 'acquirer target',
    ahead: true,
  },
  {
    frame: 'acquisition',
    nouns: 'propriétaire repreneur acquéreur maison_mère actionnaire_majoritaire',
    governors: 'avoir trouver connaître tenir',
    heads: { self: 'nouveau *some' },
    types: { target: 'ORG PRODUCT', acquirer: INVESTORS },
    roles: { acquirer: 'bearer', target: 'subject' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'remporter gagner',
    heads: { object: 'bataille enchère bras_de_fer duel' },
    types: { target: 'ORG', acquirer: INVESTORS },
    roles: { acquirer: 'subject', target: 'pour object.pour', quantity: 'avec' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'porter jeter',
    heads: { object: 'dévolu' },
    types: { target: 'ORG PRODUCT', acquirer: INVESTORS },
    roles: { acquirer: 'subject', target: 'sur object.sur', quantity: 'pour' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'souffler arracher ravir',
    heads: { object: '*name' },
    andHeads: { à: '*name' },
    types: { target: 'ORG', acquirer: INVESTORS },
    roles: { acquirer: 'subject', target: 'object', quantity: 'pour' },
    requires: 'acquirer target',
    not: 'marché contrat victoire match titre point joueur',
  },
  {
    frame: 'acquisition',
    nouns: 'acquéreur repreneur acheteur',
    governors: 'chercher rechercher espérer attendre',
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'pour' },
    requires: 'target',
    ahead: true,
  },
  // «vend sa filiale argentine»: to whom is not said
  {
    frame: 'acquisition',
    verbs: 'céder vendre revendre',
    heads: { object: PARTS },
    andHeads: { object: '*own' },
    notGovernors: 'renoncer',
    roles: { target: 'object', acquirer: 'à au_profit_de auprès_de', quantity: 'pour contre moyennant' },
    requires: 'target',
    not: 'part produit loisir',
  },
  {
    frame: 'acquisition',
    verbs: 'se:séparer se:défaire se:délester se:débarrasser',
    heads: { de: PARTS },
    andHeads: { de: '*own' },
    roles: { target: 'de', acquirer: 'au_profit_de', quantity: 'pour contre moyennant' },
    requires: 'target',
    not: 'salarié patron',
  },
  {
    frame: 'acquisition',
    verbs: 'mettre',
    heads: { en: 'vente' },
    andHeads: { object: PARTS },
    roles: { target: 'object', quantity: 'pour' },
    requires: 'target',
  },
  // «Altor dans la course pour Kombi», «Altor favori pour le rachat de Kombi»: as headlines say it
  {
    frame: 'acquisition',
    nouns: FIELDS,
    heads: { pour: '*name' },
    types: { target: 'ORG', acquirer: INVESTORS },
    roles: { acquirer: 'headlined', target: 'pour' },
    requires: 'acquirer target',
    ahead: true,
    not: 'ligue coupe',
  },
  {
    frame: 'acquisition',
    nouns: 'favori prétendant candidat',
    heads: { pour: 'rachat reprise acquisition' },
    types: { target: 'ORG', acquirer: INVESTORS },
    roles: { acquirer: 'bearer headlined', target: 'pour.of' },
    requires: 'acquirer target',
    ahead: true,
  },
];
