/** More of how French says that figures and shares move: what makes them, in brackets, by a noun and its verb. */
import { type Pattern, SIGNED } from '../claims.js';
import { METRICS } from './claims-figures.js';

/** Verbs of a figure that moves by itself, which «voir» and «faire» lead to («a vu fondre ses commandes»). */
const RISING =
  'bondir grimper progresser croître exploser flamber monter remonter gonfler se:envoler rebondir';
const FALLING =
  'fondre chuter reculer plonger dégringoler se:effondrer baisser fléchir dévisser diminuer tomber se:contracter';
const SHARES = 'action titre cours cours_de_bourse cote valeur dossier';
const RISES = 'hausse augmentation progression bond envolée rebond accélération gain essor croissance';
const FALLS =
  'baisse recul chute repli diminution effondrement réduction contraction plongeon dégringolade correction décrue érosion perte';
const SALES = "chiffre_d'_affaires vente revenu recette ca";
/** Figures whose change is said in passing, where more than those of `METRICS` are meant by themselves. */
const COUNTED = `dépôt tonnage apport adhésion réservation nuitée abonnement souscription visiteur passager voyageur adhérent
  lecteur spectateur volume ${METRICS}`;

export const swings: readonly Pattern[] = [
  ...(['up', 'down'] as const).flatMap((direction): Pattern[] => [
    {
      // «a vu fondre ses commandes de 22 %»
      frame: 'change',
      verbs: direction === 'up' ? RISING : FALLING,
      forms: 'infinitive',
      passive: false,
      heads: { object: COUNTED },
      roles: {
        quantity: 'de',
        metric: 'object',
        subject: 'object.owner object.possessive',
        from: 'de',
        to: 'à',
      },
      values: { direction },
      requires: 'quantity metric',
      not: 'effectif',
    },
    {
      // «l’annonce a fait bondir l’action Renault de 12 %»
      frame: 'stock_move',
      verbs: direction === 'up' ? RISING : FALLING,
      forms: 'infinitive',
      passive: false,
      heads: { object: SHARES },
      roles: { quantity: 'de', issuer: 'object object.possessive' },
      values: { direction },
      requires: 'quantity issuer',
    },
    {
      // «Les adhésions fondent (- 12 % en deux ans)»
      frame: 'change',
      verbs: direction === 'up' ? `${RISING} augmenter` : FALLING,
      heads: { subject: COUNTED },
      andHeads: { inset: '*percent' },
      roles: {
        quantity: 'inset',
        metric: 'subject',
        subject: 'subject.owner subject.possessive topic',
      },
      values: { direction },
      requires: 'quantity metric',
    },
    {
      // «La dégringolade des ventes atteint 21 %»
      frame: 'change',
      verbs: 'atteindre être dépasser avoisiner approcher frôler se:élever se:établir',
      passive: false,
      heads: { subject: direction === 'up' ? RISES : FALLS },
      andHeads: { 'subject.of': COUNTED },
      roles: { quantity: 'object complement à', metric: 'subject.of' },
      values: { direction },
      requires: 'quantity metric',
    },
    {
      // «Les ventes ont subi une chute de 21 %»
      frame: 'change',
      nouns: direction === 'up' ? RISES : FALLS,
      governors: 'subir connaître afficher enregistrer accuser marquer signer présenter montrer',
      heads: { subject: COUNTED },
      without: 'de',
      roles: { quantity: 'of', metric: 'subject', subject: 'subject.owner subject.possessive topic' },
      values: { direction },
      requires: 'quantity metric',
    },
    {
      // «des revenus supérieurs de 3 % à ceux de l’an dernier»
      frame: 'change',
      nouns: direction === 'up' ? 'supérieur supérieure' : 'inférieur inférieure',
      heads: { host: METRICS },
      andHeads: { of: '*percent' },
      roles: { quantity: 'of', metric: 'host', subject: 'host.owner host.possessive subject topic' },
      values: { direction },
      requires: 'quantity metric',
      not: 'attente attentes prévision consensus objectif estimation moyenne concurrent marché',
    },
    {
      frame: 'stock_move',
      nouns: direction === 'up' ? RISES : FALLS,
      governors: 'subir signer afficher enregistrer accuser marquer inscrire',
      heads: { subject: SHARES },
      roles: { quantity: 'of', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
    },
    {
      // «Kombi s’envole à Wall Street (+12 %)»
      frame: 'stock_move',
      verbs: direction === 'up' ? RISING : FALLING,
      heads: { subject: `*name ${SHARES}` },
      andHeads: { inset: '*percent' },
      types: { issuer: 'ORG' },
      roles: { quantity: 'inset', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
    },
    {
      // «Kombi reculait de 0,9 %»: the imperfect of a day on the market
      frame: 'stock_move',
      verbs:
        direction === 'up'
          ? 'progresser monter avancer augmenter se:redresser remonter reprendre se:raffermir'
          : 'reculer baisser fléchir se:replier refluer se:effriter se:tasser diminuer tomber glisser',
      forms: 'imperfect',
      heads: { subject: '*name' },
      andHeads: { de: '*percent' },
      types: { issuer: 'ORG' },
      roles: { quantity: 'de', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
      not: 'an année trimestre semestre mois part voix point vente client salarié sondage',
    },
    {
      // «une hausse de 5 % du titre Kombi», «une chute de 9 % de l’action»
      frame: 'stock_move',
      nouns: direction === 'up' ? RISES : FALLS,
      heads: { de: SHARES },
      roles: { quantity: 'of', issuer: 'de de.named topic' },
      values: { direction },
      requires: 'quantity issuer',
    },
    {
      // «Kombi caracole en tête du CAC 40 avec un gain de 6 %»
      frame: 'stock_move',
      nouns: direction === 'up' ? RISES : FALLS,
      heads: { any: 'cac_40 indice bourse séance palmarès valeur cote peloton lanterne_rouge' },
      governors:
        'caracoler trôner prendre figurer se:distinguer arriver se:classer pointer fermer mener terminer finir emmener ravir',
      types: { issuer: 'ORG' },
      roles: { quantity: 'of', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
      not: "vente chiffre_d'_affaires",
    },
    {
      // «a vu son cours doubler», «Le titre a doublé depuis janvier»
      frame: 'stock_move',
      verbs: direction === 'up' ? 'doubler tripler quadrupler quintupler' : 'diviser',
      passive: direction === 'down',
      heads: { [direction === 'up' ? 'subject' : 'object']: 'action titre cours cours_de_bourse cote' },
      types: { issuer: 'ORG' },
      roles: {
        issuer: direction === 'up' ? 'subject subject.possessive topic' : 'object object.possessive topic',
      },
      values: { direction },
      requires: 'issuer',
    },
    {
      // «Kombi (+7,4 %) signe la plus forte hausse du Nasdaq»
      frame: 'stock_move',
      nouns: SIGNED[direction],
      heads: { bracketed: '*name' },
      andHeads: {
        any: `investisseur nasdaq smi dax ftse stoxx sbf_120 bel_20 cote palmarès clôture euro_stoxx indice marché_boursier
          valeur place_financière gagnant perdant séance hausse`,
        à: '*money',
      },
      types: { issuer: 'ORG' },
      roles: { quantity: 'self', issuer: 'bracketed' },
      values: { direction },
      requires: 'quantity issuer',
      not: "vente chiffre_d'_affaires client volume",
    },
    {
      // «La cote a pris 18 % en un mois»
      frame: 'stock_move',
      verbs:
        direction === 'up'
          ? `${RISING} prendre gagner se:apprécier reprendre`
          : `${FALLING} perdre céder lâcher rendre abandonner se:déprécier`,
      heads: { subject: 'cote' },
      roles: { quantity: 'object de', issuer: 'subject.owner subject.possessive topic' },
      values: { direction },
      requires: 'quantity issuer',
    },
    {
      // «Vallène rendait 2,8 % après le détachement de son dividende»
      frame: 'stock_move',
      verbs:
        direction === 'up' ? 'gagner prendre grappiller se:octroyer se:offrir' : 'céder perdre lâcher rendre',
      heads: { subject: '*name' },
      andHeads: { après: '*the *own', à: '*money', sur: 'mois semaine séance', depuis: 'janvier' },
      types: { issuer: 'ORG' },
      without: 'object.genitive',
      roles: { quantity: 'object', issuer: 'subject' },
      values: { direction },
      requires: 'quantity issuer',
      not: 'part voix point taille capital chiffre client vente salarié talent',
    },
  ]),
  {
    frame: 'stock_move',
    verbs: 'se:octroyer',
    heads: { object: '*percent' },
    types: { issuer: 'ORG' },
    roles: { quantity: 'object', issuer: 'subject topic' },
    without: 'object.genitive',
    values: { direction: 'up' },
    requires: 'quantity issuer',
    not: 'marché capital part vote voix',
  },
  {
    // «a été rogné de 12 %»
    frame: 'change',
    verbs: 'rogner comprimer raboter éroder amputer alléger grever',
    passive: true,
    heads: { object: METRICS },
    types: { subject: 'ORG LOC' },
    roles: { quantity: 'de', metric: 'object', subject: 'object.owner object.possessive topic' },
    values: { direction: 'down' },
    requires: 'quantity metric',
    not: 'effectif participation',
  },
  {
    // «une perte nette de 12 millions, réduite d’un tiers»
    frame: 'change',
    verbs: 'réduire diminuer ramener diviser abaisser',
    passive: true,
    heads: { object: METRICS },
    types: { subject: 'ORG' },
    roles: { quantity: 'de trigger', metric: 'object', subject: 'object.subject' },
    values: { direction: 'down' },
    requires: 'quantity metric subject',
    not: 'effectif participation',
  },
  {
    // «promet d’y doubler ses effectifs»
    frame: 'change',
    verbs: 'doubler tripler quadrupler quintupler',
    passive: false,
    heads: { object: 'effectif' },
    types: { subject: 'ORG' },
    roles: { quantity: 'trigger', metric: 'object', subject: 'subject object.possessive topic' },
    values: { direction: 'up' },
    requires: 'metric subject',
  },
  // revenue
  {
    frame: 'revenue',
    verbs: 'peser',
    heads: { de: SALES },
    types: { org: 'ORG' },
    roles: { quantity: 'object', org: 'subject' },
    requires: 'quantity org',
  },
  {
    frame: 'revenue',
    nouns: SALES,
    governors: 'peser approcher frôler dépasser franchir atteindre frotter tutoyer',
    types: { org: 'ORG' },
    roles: { quantity: 'compound', org: 'subject' },
    requires: 'quantity org',
  },
  // profit
  {
    frame: 'profit',
    nouns: 'déficitaire bénéficiaire excédentaire',
    governors: 'être rester demeurer redevenir',
    types: { org: 'ORG' },
    roles: { quantity: 'of de à_hauteur_de', org: 'subject' },
    requires: 'quantity org',
  },
  // price
  {
    // «Le casque sera vendu 3 499 dollars»: by whom the text is about
    frame: 'price',
    verbs: 'vendre facturer proposer commercialiser',
    passive: true,
    types: { seller: 'ORG' },
    roles: { item: 'object', quantity: 'à complement au_prix_de à_partir_de pour', seller: 'agent topic' },
    requires: 'item quantity seller',
    not: 'action titre obligation part',
  },
];
