/** How French says who stands behind a firm with his money, and what a firm is worth. */
import type { Pattern } from '../claims.js';

/** Who puts money into firms: by trade, or by what he is to the firm. */
const FUNDS = `*fund fonds investisseur actionnaire business_angel capital-risqueur société_de_gestion family_office
  fonds_d'_investissement family_offices`;
/** What such a one is to the firm. */
const INVESTORS = `investisseur investisseuse bailleur_de_fonds bailleur business_angel
  partenaire_financier parrain marraine mécène commanditaire financeur`;
const BACKERS = `${INVESTORS} actionnaire`;
/** Support that is money whoever gives it. */
const MONEY = 'soutien_financier appui_financier concours_financier aide_financière renfort_financier';
const SUPPORT = `${MONEY} soutien appui concours confiance aide`;
/** When a firm is young. */
const START = `début création origine amorçage lancement démarrage naissance départ fondation première_heure
  premier_tour_de_table premier_tour premier_jour`;
const WORTH = `valorisation valeur_d'_entreprise capitalisation capitalisation_boursière valeur_boursière
  valeur_en_bourse valeur_de_marché`;
const RISES = 'atteindre dépasser avoisiner approcher frôler excéder franchir toucher talonner repasser';

export const backers: readonly Pattern[] = [
  // backing
  {
    frame: 'backing',
    verbs: 'soutenir épauler appuyer accompagner aider parrainer sponsoriser porter supporter',
    beside: 'financièrement',
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'object' },
    requires: 'investor investee',
    not: 'si',
  },
  {
    frame: 'backing',
    verbs: 'soutenir épauler appuyer accompagner financer suivre',
    heads: { en: 'capital fonds_propres equity', dès: START, depuis: START, à: START },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'object' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'accompagner épauler',
    heads: { depuis: '*time' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'object' },
    requires: 'investor investee',
    not: 'conseil cabinet avocat agence banque juridique fiscal sportif communication dans sur pour vers lors_de',
  },
  {
    frame: 'backing',
    verbs:
      'soutenir épauler appuyer accompagner financer parrainer porter aider suivre propulser backer chaperonner',
    heads: { subject: FUNDS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'object' },
    requires: 'investor investee',
    not: 'offre projet candidature candidat proposition plan',
  },
  {
    frame: 'backing',
    verbs: 'parrainer porter propulser backer chaperonner suivre',
    passive: true,
    heads: { agent: FUNDS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'agent', investee: 'object' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'parrainer sponsoriser aider',
    passive: true,
    beside: 'financièrement',
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'agent', investee: 'object' },
    requires: 'investor investee',
  },
  // «Khosla Ventures a été le premier à croire en elle»
  {
    frame: 'backing',
    verbs: 'croire',
    heads: { subject: FUNDS, dès: `*time ${START}`, depuis: `*time ${START}` },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'en à dans' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs:
      'apporter accorder renouveler confirmer maintenir réitérer conserver donner offrir prolonger réaffirmer',
    heads: { object: SUPPORT },
    andHeads: { subject: FUNDS, object: MONEY },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'à object.à' },
    requires: 'investor investee',
    not: 'projet candidature',
  },
  {
    frame: 'backing',
    verbs: 'faire refaire',
    heads: { object: 'confiance' },
    andHeads: { subject: FUNDS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'à' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'lâcher abandonner',
    heads: { subject: FUNDS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'object' },
    requires: 'investor investee',
    negates: true,
    not: 'projet',
  },
  {
    frame: 'backing',
    nouns: SUPPORT,
    andHeads: { self: MONEY, de: FUNDS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'de', investee: 'à subject main subject.owner' },
    requires: 'investor investee',
    notGovernors: 'perdre chercher solliciter espérer demander réclamer souhaiter attendre',
    not: 'ukraine candidature',
  },
  {
    frame: 'backing',
    nouns: BACKERS,
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'bearer holder', investee: 'dans chez au_capital_de de possessive' },
    requires: 'investor investee',
    not: 'actionnaire actionnaires',
  },
  // «Le milliardaire Marc Lasry en est l’investisseur principal»
  {
    frame: 'backing',
    verbs: 'être rester demeurer devenir',
    heads: { object: INVESTORS, 'object.of': INVESTORS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'thereof whose object.of object.dans object.chez' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'être rester demeurer',
    heads: { subject: INVESTORS },
    andHeads: { object: '*name' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'object', investee: 'subject.of subject.possessive subject.dans whose' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'compter figurer être se:trouver ranger se:ranger apparaître',
    heads: { parmi: `${INVESTORS} soutien`, au_nombre_de: `${INVESTORS} soutien` },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: {
      investor: 'complement subject',
      investee: 'parmi.of parmi.possessive parmi.dans au_nombre_de.of au_nombre_de.possessive',
    },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'compter avoir revendiquer recenser',
    heads: {
      parmi: `${INVESTORS} soutien`,
      au_nombre_de: `${INVESTORS} soutien`,
      comme: `${INVESTORS} soutien`,
      pour: `${INVESTORS} soutien`,
    },
    andHeads: { object: '*name' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'object', investee: 'subject' },
    requires: 'investor investee',
  },
  // «Verkor (investisseurs : Renault, Schneider Electric)»
  {
    frame: 'backing',
    nouns: BACKERS,
    plural: true,
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'listed', investee: 'outside' },
    requires: 'investor investee',
  },
  // «La société a derrière elle l’État et le groupe ONF»
  {
    frame: 'backing',
    verbs: 'avoir compter',
    heads: { derrière: '*pronoun' },
    types: { investor: 'ORG PER STATE', investee: 'ORG' },
    roles: { investor: 'object', investee: 'subject' },
    requires: 'investor investee',
    not: 'année expérience électeur peuple',
  },
  // «compte à son capital Bpifrance et Partech»
  {
    frame: 'backing',
    verbs: 'compter avoir accueillir',
    heads: {
      à: 'capital',
      dans: 'capital actionnariat tour_de_table',
      parmi: `${INVESTORS} soutien`,
      'object.of': BACKERS,
    },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'object à.named dans.named parmi.named', investee: 'subject' },
    requires: 'investor investee',
    not: 'aucun',
  },
  {
    frame: 'backing',
    verbs: 'miser parier',
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'sur' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    nouns: MONEY,
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'bearer', investee: 'de possessive' },
    requires: 'investor investee',
    notAfter: 'avec grâce_à fort_de forte_de forts_de fortes_de sans malgré sous',
  },
  {
    frame: 'backing',
    nouns: 'portefeuille',
    governors: 'avoir détenir posséder compter conserver garder rester',
    heads: { governed: '*name' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'governed' },
    requires: 'investor investee',
    not: 'ministre action',
  },
  {
    frame: 'backing',
    nouns: 'portefeuille',
    types: { investor: 'ORG', investee: 'ORG' },
    heads: { de: FUNDS },
    roles: { investor: 'de', investee: 'bearer subject' },
    requires: 'investor investee',
    not: 'ministre action dans',
  },
  {
    frame: 'backing',
    verbs: 'compter avoir garder conserver',
    heads: { dans: 'portefeuille', parmi: 'participation pépite' },
    andHeads: { object: '*name' },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'object' },
    requires: 'investor investee',
  },
  // «Derrière Kombi, on trouve le fonds Altor»
  {
    frame: 'backing',
    verbs: 'trouver se:trouver se:cacher se:tenir retrouver figurer',
    heads: { derrière: '*name' },
    andHeads: { object: FUNDS, patient: FUNDS, subject: FUNDS },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'object patient subject', investee: 'derrière' },
    requires: 'investor investee',
    not: 'classement',
  },
  {
    frame: 'backing',
    verbs: 'attirer séduire convaincre compter fédérer rallier',
    heads: { object: `${BACKERS} fonds` },
    andHeads: {
      'object.comme': '*name',
      'object.tels_que': '*name',
      'object.tel_que': '*name',
      'object.dont': '*name',
    },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'object.comme object.tels_que object.tel_que object.dont', investee: 'subject' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    verbs: 'retirer couper',
    heads: { object: SUPPORT },
    andHeads: { subject: FUNDS, object: MONEY },
    types: { investor: 'ORG PER', investee: 'ORG' },
    roles: { investor: 'subject', investee: 'à' },
    requires: 'investor investee',
    negates: true,
    not: 'projet candidature',
  },
  {
    frame: 'backing',
    verbs: 'faire',
    andHeads: { object: 'partie' },
    heads: { de: 'portefeuille participation', 'object.of': 'portefeuille participation' },
    types: { investor: 'ORG', investee: 'ORG' },
    roles: { investor: 'de object.of', investee: 'subject' },
    requires: 'investor investee',
  },
  {
    frame: 'backing',
    nouns: 'pépite protégée protégé poulain',
    types: { investor: 'ORG', investee: 'ORG' },
    heads: { de: FUNDS },
    roles: { investor: 'de', investee: 'bearer' },
    requires: 'investor investee',
    not: 'dans',
  },
  // valuation
  {
    frame: 'valuation',
    verbs: 'se:valoriser se:évaluer',
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'à complement autour_de' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: 'chiffrer évaluer estimer fixer établir arrêter situer porter ramener',
    heads: { patient: `valeur ${WORTH}` },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'patient.of patient.possessive', quantity: 'à complement autour_de entre sous' },
    requires: 'quantity target',
    not: 'mobilier bien dégât stock',
  },
  {
    frame: 'valuation',
    verbs: `${RISES} totaliser afficher peser représenter valoir`,
    heads: { 'object.of': WORTH, de: WORTH },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'object' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: RISES,
    heads: { en: 'bourse', à: 'bourse' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'object' },
    requires: 'quantity target',
    not: 'vente bénéfice revenu chiffre_d’_affaires dollar action titre',
  },
  {
    frame: 'valuation',
    verbs: 'capitaliser',
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'object' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: 'flirter',
    heads: { 'avec.of': WORTH, de: WORTH, en: 'bourse', à: 'bourse' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject', quantity: 'avec' },
    requires: 'quantity target',
  },
  // «avec ses 250 milliards de capitalisation, Kombi …», «(250 milliards de capitalisation)»
  {
    frame: 'valuation',
    nouns: WORTH,
    heads: { numbered: '*own *money', numeral: '*own *money', compound: '*own *money' },
    types: { target: 'ORG PRODUCT' },
    roles: {
      quantity: 'compound',
      target: 'compound.outside compound.possessive compound.bearer main subject',
    },
    requires: 'quantity target',
    not: 'perdre gagner effacer regagner',
  },
  // «confère à EDF une valeur d’entreprise de 46 milliards», «les experts lui prêtent une valeur de …»
  {
    frame: 'valuation',
    verbs: `conférer donner attribuer accorder prêter octroyer reconnaître assigner offrir garantir assurer valoir
      permettre apporter fixer`,
    heads: { object: `${WORTH} valeur` },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'à object.of object.à', quantity: 'object.of de à' },
    requires: 'quantity target',
  },
  // «fait ressortir la valeur de Believe à 1,5 milliard», «ressort à 200 euros»
  {
    frame: 'valuation',
    verbs: 'ressortir apparaître',
    heads: { subject: `${WORTH} valeur`, object: `${WORTH} valeur`, patient: `${WORTH} valeur` },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'object.of subject.of subject.possessive', quantity: 'à object.of' },
    requires: 'quantity target',
  },
  // «avec une valeur de 4,3 milliards de dollars»
  {
    frame: 'valuation',
    nouns: WORTH,
    heads: { of: '*money' },
    types: { target: 'ORG PRODUCT' },
    roles: { quantity: 'of', target: 'de possessive pour subject governed main' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    nouns: 'valeur',
    governors: 'accéder atteindre devenir lever entrer rejoindre afficher avoir représenter revendiquer',
    heads: { of: '*money' },
    types: { target: 'ORG' },
    roles: { quantity: 'of', target: 'subject' },
    requires: 'quantity target',
    not: 'marchandise cocaïne drogue objet butin contrat commande bien action titre objectif cible bijou produit',
  },
  // «Kombi a vu sa valorisation bondir à 3 milliards»
  {
    frame: 'valuation',
    verbs: `bondir fondre tomber grimper chuter monter passer retomber remonter dégringoler doubler tripler reculer baisser
      descendre redescendre ramener porter plonger`,
    forms: 'infinitive',
    governors: 'voir faire',
    also: true,
    heads: { subject: WORTH },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'subject.possessive subject.of', quantity: 'à sous' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    verbs: 'valoriser évaluer estimer',
    heads: { object: 'totalité intégralité ensemble capital fonds_propres *percent' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'object.of de', quantity: 'à complement autour_de' },
    requires: 'quantity target',
    not: 'opération transaction perte',
  },
  // «deuxième capitalisation du pays avec 3 milliards», «licorne à 3 milliards»
  {
    frame: 'valuation',
    nouns: 'capitalisation capitalisation_boursière licorne décacorne valorisation',
    andHeads: { avec: '*money', à: '*money' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'bearer', quantity: 'avec à' },
    requires: 'quantity target',
    not: 'perdre',
  },
  {
    frame: 'valuation',
    nouns: WORTH,
    heads: { predicate: '*money' },
    types: { target: 'ORG PRODUCT' },
    roles: { target: 'de pour done_pour possessive', quantity: 'predicate' },
    requires: 'quantity target',
    not: 'perdre gagner prendre effacer abandonner regagner',
  },
];
