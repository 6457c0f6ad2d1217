/** How French says that money changes hands for companies: investments, rounds, purchases, stakes, valuations. */
import type { Pattern } from '../claims.js';

export const deals: readonly Pattern[] = [
  // investment
  {
    frame: 'investment',
    verbs: 'investir réinvestir',
    roles: {
      investor: 'subject',
      quantity: 'object à_hauteur_de de pour',
      investee: 'dans chez sur à en au_capital_de',
    },
    requires: ['investor investee', 'investor quantity', 'investee quantity'],
    not: 'lieu immeuble bâtiment rue place domicile quartier police gendarmerie forces mission pouvoir candidat armée',
    passive: false,
  },
  {
    frame: 'investment',
    verbs: 'investir injecter placer miser débourser dépenser apporter engager',
    roles: { quantity: 'object', investor: 'subject', investee: 'dans chez sur' },
    requires: ['investee quantity'],
  },
  {
    frame: 'investment',
    verbs: 'miser parier',
    roles: { investor: 'subject', investee: 'sur' },
    requires: 'investor investee',
  },
  {
    frame: 'investment',
    verbs: 'injecter apporter',
    roles: { investor: 'subject', quantity: 'object', investee: 'dans chez à' },
    requires: ['quantity investor', 'quantity investee'],
  },
  {
    frame: 'investment',
    nouns: 'investissement engagement_financier réinvestissement prise_de_participation',
    roles: {
      quantity: 'of à_hauteur_de predicate',
      investor: 'de par possessive',
      investee: 'dans chez subject',
    },
    requires: ['investor investee', 'investor quantity', 'investee quantity'],
  },
  {
    frame: 'investment',
    nouns: 'investissement engagement_financier réinvestissement',
    roles: {
      quantity: 'of à_hauteur_de predicate',
      investor: 'possessive subject',
      investee: 'dans chez sur',
    },
    requires: ['investor investee', 'quantity'],
  },
  {
    frame: 'investment',
    nouns: 'pari',
    roles: { quantity: 'of', investor: 'de possessive subject', investee: 'dans chez sur' },
    requires: 'quantity investor',
  },
  {
    frame: 'investment',
    nouns: 'investissement prise_de_participation',
    governors: 'confirmer valider annoncer finaliser officialiser signer conclure sceller',
    roles: { investor: 'subject', quantity: 'of' },
    implicit: true,
    requires: 'investor investee',
  },
  {
    frame: 'investment',
    nouns: 'accord opération transaction',
    roles: { quantity: 'of' },
    implicit: true,
    requires: 'quantity investor investee',
  },
  // funding_round
  {
    frame: 'funding_round',
    verbs: 'lever',
    roles: { company: 'subject', quantity: 'object', investor: 'auprès_de avec chez' },
    requires: 'quantity company',
  },
  {
    frame: 'funding_round',
    verbs: 'boucler réaliser annoncer finaliser conclure clôturer réussir effectuer',
    heads: { object: 'levée tour_de_table levée_de_fonds augmentation_de_capital tour_de_financement' },
    roles: { company: 'subject', quantity: 'de', investor: 'auprès_de avec par' },
    requires: 'company',
  },
  {
    frame: 'funding_round',
    nouns: `levée_de_fonds tour_de_table tour_de_financement levée`,
    roles: {
      quantity: 'of self predicate',
      company: 'de possessive pour subject',
      investor: 'auprès_de mené_par avec par',
    },
    requires: 'quantity company',
  },
  {
    frame: 'funding_round',
    verbs: 'obtenir récolter recueillir décrocher empocher encaisser',
    roles: { quantity: 'object', company: 'subject', investor: 'auprès_de' },
    requires: 'quantity company investor',
  },
  // acquisition
  {
    frame: 'acquisition',
    verbs: 'racheter acquérir absorber',
    roles: {
      acquirer: 'subject',
      target: 'object',
      quantity: 'pour contre pour_un_montant_de pour_la_somme_de de',
    },
    requires: 'target',
    not: 'faute conduite péché âme vertu part action',
  },
  {
    frame: 'acquisition',
    verbs: 'acheter reprendre avaler croquer',
    roles: { acquirer: 'subject', target: 'object', quantity: 'pour contre' },
    requires: 'acquirer target',
    not: 'travail cours route chemin',
  },
  {
    frame: 'acquisition',
    verbs: 'se:offrir',
    roles: { acquirer: 'subject', target: 'object', quantity: 'pour' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'se:emparer',
    roles: { acquirer: 'subject', target: 'de', quantity: 'pour' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'céder vendre revendre',
    roles: { target: 'object', acquirer: 'à au_profit_de auprès_de', quantity: 'pour contre' },
    requires: ['target acquirer', 'target quantity'],
  },
  {
    frame: 'acquisition',
    nouns: 'rachat acquisition absorption',
    roles: {
      target: 'de',
      acquirer: 'par possessive subject',
      quantity: 'pour contre predicate pour_un_montant_de',
    },
    requires: 'target',
    not: 'action compétence langage savoir connaissance part',
  },
  {
    frame: 'acquisition',
    nouns: 'cession',
    roles: { target: 'de', acquirer: 'à au_profit_de', quantity: 'pour predicate pour_un_montant_de' },
    requires: ['target acquirer', 'target quantity'],
  },
  {
    frame: 'acquisition',
    nouns: 'vente',
    roles: { target: 'de', acquirer: 'à au_profit_de', quantity: 'pour pour_un_montant_de' },
    requires: 'target acquirer',
  },
  {
    frame: 'acquisition',
    nouns: "opa offre_publique_d'_achat offre_de_rachat",
    roles: { target: 'sur', acquirer: 'de par possessive subject', quantity: 'of à' },
    requires: 'target',
  },
  {
    frame: 'acquisition',
    verbs: 'mettre',
    heads: { object: 'main' },
    roles: { acquirer: 'subject', target: 'sur', quantity: 'pour' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'prendre',
    heads: { object: 'contrôle' },
    roles: { acquirer: 'subject', target: 'de', quantity: 'pour' },
    requires: 'acquirer target',
  },
  // stake
  {
    frame: 'stake',
    verbs:
      'détenir posséder contrôler conserver garder prendre acquérir racheter acheter céder vendre ramasser rafler',
    roles: { quantity: 'object', holder: 'subject', target: 'de dans au_capital_de du_capital_de chez' },
    requires: 'quantity target',
  },
  {
    frame: 'stake',
    verbs: 'entrer',
    roles: { target: 'au_capital_de dans_le_capital_de', holder: 'subject', quantity: 'à_hauteur_de avec' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    verbs: 'monter grimper',
    roles: { quantity: 'à', target: 'au_capital_de dans_le_capital_de dans de', holder: 'subject' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: `participation prise_de_participation part prise_de_contrôle`,
    roles: {
      quantity: 'of à_hauteur_de self',
      target: 'dans de chez au_capital_de',
      holder: 'possessive subject',
    },
    implicit: true,
    requires: ['quantity target', 'holder target'],
    not: 'actif active scrutin élection vote record citoyen électeur taux marché gâteau',
  },
  {
    frame: 'stake',
    nouns: 'actionnaire',
    roles: { holder: 'bearer', target: 'de possessive', quantity: 'avec à_hauteur_de à' },
    requires: 'holder target',
  },
  {
    frame: 'stake',
    nouns: 'filiale',
    roles: { holder: 'de possessive', target: 'bearer' },
    requires: 'holder target',
  },
  // valuation
  {
    frame: 'valuation',
    verbs: 'valoriser évaluer estimer',
    roles: { target: 'object', quantity: 'à complement' },
    requires: 'quantity target',
    not: 'dégât coût préjudice dommage perte montant population besoin',
  },
  {
    frame: 'valuation',
    verbs: 'valoir peser',
    roles: { target: 'subject', quantity: 'object' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    nouns: 'valorisation capitalisation_boursière capitalisation valeur_boursière',
    roles: { quantity: 'of à predicate', target: 'de possessive subject' },
    requires: 'quantity',
  },
  // backing
  {
    frame: 'backing',
    verbs: 'soutenir financer épauler appuyer adosser accompagner',
    passive: true,
    roles: { investor: 'agent', investee: 'object' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    nouns: 'soutien appui concours',
    governors: 'bénéficier recevoir avoir obtenir compter',
    roles: { investor: 'de', investee: 'subject' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    nouns: 'investisseur actionnaire bailleur_de_fonds soutien',
    roles: { investor: 'bearer self', investee: 'de possessive' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'compter',
    roles: { investor: 'object', investee: 'subject' },
    heads: { parmi: 'investisseur actionnaire' },
    requires: 'investor investee',
  },
];
