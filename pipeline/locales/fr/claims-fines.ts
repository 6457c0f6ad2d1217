/** How French says what authorities claim back, ask for, raise and lower, and what is paid to be left in peace. */
import type { Pattern } from '../claims.js';

/** What is to be paid as a punishment. */
export const FINES = `amende contravention sanction pénalité astreinte redressement redressement_fiscal amende_administrative
  sanction_financière`;
/** Who sentences. */
const COURTS = `cour tribunal justice juge tribunaux prud'_hommes conseil_de_prud'_hommes magistrat`;
/** Who claims taxes and fines, without a name. */
const COLLECTORS = `*official fisc urssaf administration_fiscale douane justice parquet régulateur gendarme tribunal`;
/** What is not claimed as a punishment. */
const NOT_OWED = `subvention aide budget prêt crédit rallonge dotation économie investissement emprunt capital effort indemnisation
  plan enveloppe fonds`;
/** How a case ends for money. */
const PEACE = `litige contentieux poursuite procès procédure enquête affaire accusation différend dossier plainte querelle
  scandale`;

export const fines: readonly Pattern[] = [
  // «échappe à toute amende», «a été dispensé d’amende par le tribunal»
  {
    frame: 'penalty',
    verbs: 'échapper couper',
    heads: { à: 'amende pénalité astreinte redressement' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'à.of', authority: 'à.done_par' },
    requires: 'subject',
  },
  {
    frame: 'penalty',
    verbs: 'dispenser exempter exonérer',
    passive: true,
    heads: { de: FINES },
    negates: true,
    types: { subject: 'ORG PER' },
    roles: { subject: 'object', quantity: 'de.of', authority: 'agent' },
    requires: 'subject',
  },
  // «l’Urssaf réclame 3 millions d’euros à Kombi», «lui réclame 8 millions d’arriérés»
  {
    frame: 'penalty',
    verbs: 'réclamer exiger',
    passive: false,
    affirms: true,
    heads: { subject: COLLECTORS },
    andHeads: { object: '*money' },
    types: { subject: 'ORG PER' },
    roles: { authority: 'subject', subject: 'à de contre', quantity: 'object' },
    requires: 'authority subject quantity',
    not: NOT_OWED,
  },
  // «a requis une amende de 2 millions d’euros contre Kombi»: it is still to be imposed
  {
    frame: 'penalty',
    verbs: 'requérir réclamer demander proposer préconiser recommander',
    passive: false,
    also: true,
    ahead: true,
    affirms: true,
    heads: { object: FINES },
    roles: {
      authority: 'subject',
      subject: "contre à_l'_encontre_de pour à",
      quantity: 'object.of object',
    },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'requérir réclamer demander proposer préconiser recommander',
    passive: true,
    also: true,
    ahead: true,
    affirms: true,
    heads: { object: FINES },
    roles: { authority: 'agent', subject: "contre à_l'_encontre_de pour à", quantity: 'object.of object' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'requérir',
    also: true,
    ahead: true,
    affirms: true,
    heads: { object: '*money' },
    andHeads: { de: FINES, any: FINES },
    roles: { authority: 'subject', subject: "contre à_l'_encontre_de pour", quantity: 'object' },
    requires: 'subject quantity',
  },
  // «a ramené à 4,5 millions d’euros l’amende infligée à Kombi», «porte de 2 à 3 millions l’amende de Kombi»
  {
    frame: 'penalty',
    verbs: 'ramener réduire porter abaisser relever alourdir alléger diminuer',
    also: true,
    heads: { object: `${FINES} addition facture condamnation` },
    andHeads: { à: '*money', 'object.of': '*money' },
    types: { subject: 'ORG PER' },
    roles: {
      authority: 'subject',
      quantity: 'à object.of',
      subject: 'object.of object.à object.contre object.visant object.done_à object.done_contre',
    },
    requires: ['subject quantity', 'authority quantity'],
  },
  {
    frame: 'penalty',
    verbs: 'ramener réduire porter abaisser alourdir',
    governors: 'voir',
    heads: { object: `${FINES} addition facture condamnation note` },
    andHeads: { à: '*money' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'outer subject', authority: 'par', quantity: 'à' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'voir',
    passive: false,
    heads: { object: `${FINES} addition` },
    andHeads: { à: '*money' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'à', authority: 'par' },
    requires: 'subject quantity',
  },
  // «encourt jusqu’à 20 millions d’euros d’amende»
  {
    frame: 'penalty',
    verbs: 'encourir risquer se:exposer',
    heads: { object: '*money', à: '*money', jusque: '*money' },
    andHeads: { any: FINES },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'object à jusque', authority: 'de_la_part_de' },
    requires: 'subject quantity',
  },
  // «paiera 94 millions au fisc», «va verser 300 millions à la justice américaine»
  {
    frame: 'penalty',
    verbs: 'payer verser régler débourser rembourser restituer devoir',
    passive: false,
    heads: { à: COLLECTORS },
    andHeads: { object: '*money' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', authority: 'à', quantity: 'object' },
    requires: 'authority subject quantity',
    not: 'don dividende impôt loyer taxe contribution redevance cotisation',
  },
  // «paie 300 millions de dollars pour clore l’enquête»
  {
    frame: 'penalty',
    verbs: 'clore clôturer effacer enterrer terminer refermer régler',
    heads: { object: PEACE },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'spent' },
    requires: 'subject quantity',
  },
  // «devra verser 3 millions d’euros de dommages et intérêts à Kombi»
  {
    frame: 'penalty',
    verbs: 'verser payer régler débourser acquitter',
    heads: { object: '*money' },
    andHeads: { any: 'dommage dommages-intérêts dommages_et_intérêts' },
    never: { subject: COURTS },
    roles: { subject: 'subject', quantity: 'object' },
    requires: 'subject quantity',
    sure: true,
  },
  // «La cour a ordonné à Kombi le versement de 2 millions d’euros»
  {
    frame: 'penalty',
    verbs: 'ordonner imposer exiger',
    passive: false,
    heads: { subject: `*official ${COURTS}` },
    andHeads: { object: 'versement paiement remboursement restitution' },
    types: { subject: 'ORG PER' },
    roles: { authority: 'subject', subject: 'à object.par topic', quantity: 'object.of' },
    requires: 'authority quantity',
    sure: true,
  },
  // «Une peine d’amende de 3 millions d’euros a été prononcée à l’encontre de Kombi»
  {
    frame: 'penalty',
    verbs: 'prononcer infliger requérir confirmer',
    passive: true,
    heads: { object: 'peine condamnation' },
    andHeads: { 'object.of': FINES },
    roles: { authority: 'agent', subject: "à_l'_encontre_de contre à", quantity: 'object.of.of object.of' },
    requires: 'subject quantity',
  },
  // «est sous le coup d’une astreinte de 10 000 euros par jour»
  {
    frame: 'penalty',
    nouns: FINES,
    after: 'sous_le_coup_de',
    types: { subject: 'ORG PER' },
    roles: { quantity: 'of', subject: 'subject bearer', authority: 'done_par' },
    requires: 'subject quantity',
  },
  // «L’amende infligée à Kombi s’élève à 3 millions d’euros»
  {
    frame: 'penalty',
    verbs: 'se:élever être atteindre se:monter avoisiner dépasser',
    heads: { subject: FINES },
    types: { subject: 'ORG PER' },
    roles: {
      quantity: 'à de object complement',
      subject: 'subject.done_à subject.à subject.contre subject.of',
      authority: 'subject.done_par',
    },
    requires: 'subject quantity',
  },
  // «Kombi s’est vu infliger l’amende maximale, soit 75 000 euros», «a reçu la sanction maximale»
  {
    frame: 'penalty',
    verbs: 'recevoir prendre accepter reconnaître',
    passive: false,
    heads: { object: FINES },
    roles: { subject: 'subject', quantity: 'object.of object', authority: 'de_la_part_de de' },
    requires: 'subject quantity',
  },
  // «L’amende est tombée : 18 millions d’euros pour Kombi», «Verdict : 300 000 euros d’amende pour Kombi»
  {
    frame: 'penalty',
    verbs: 'tomber',
    heads: { subject: `${FINES} verdict couperet facture` },
    types: { subject: 'ORG PER' },
    roles: { quantity: 'subject.of any', subject: 'pour sur any', authority: 'pour selon' },
    requires: 'subject quantity',
  },
  {
    // «La Cnil épingle Kombi : 2,5 millions d’euros d’amende»
    frame: 'penalty',
    verbs: 'épingler punir sanctionner condamner frapper pénaliser',
    passive: false,
    heads: { object: '*name' },
    andHeads: { any: FINES },
    types: { subject: 'ORG PER PRODUCT' },
    roles: { authority: 'subject', subject: 'object', quantity: 'any' },
    requires: 'authority subject quantity',
  },
  {
    // «60 millions d’euros d’amende pour Kombi»
    frame: 'penalty',
    nouns: FINES,
    types: { subject: 'ORG PER' },
    roles: { quantity: 'compound', subject: 'pour contre à à_la_charge_de' },
    requires: 'subject quantity',
    notGovernors: 'requérir réclamer demander encourir risquer éviter',
  },
  {
    // «a été puni d’une amende de 43 millions», «soumis par la Cnil à une pénalité de 30 millions»
    frame: 'penalty',
    verbs: 'punir sanctionner frapper pénaliser épingler soumettre astreindre',
    passive: true,
    heads: { de: FINES, à: FINES },
    types: { subject: 'ORG PER' },
    roles: { authority: 'agent', subject: 'object', quantity: 'de.of à.of de' },
    requires: 'subject quantity',
  },
  {
    // «est redevable d’une amende de 9 000 euros»
    frame: 'penalty',
    verbs: 'être',
    heads: { de: FINES },
    andHeads: { complement: 'redevable passible' },
    types: { subject: 'ORG PER' },
    roles: { subject: 'subject', quantity: 'de.of' },
    requires: 'subject quantity',
  },
  {
    // «a assorti la peine de Luc Morin d’une amende de 60 000 euros»
    frame: 'penalty',
    verbs: 'assortir',
    passive: false,
    heads: { de: FINES },
    types: { subject: 'ORG PER' },
    roles: { authority: 'subject', subject: 'object.of', quantity: 'de.of' },
    requires: 'subject quantity',
  },
  {
    // «devra verser 3 millions d’euros de dommages et intérêts»
    frame: 'penalty',
    verbs: 'verser payer débourser régler',
    governors: 'devoir',
    heads: {
      'object.of': 'dommages_et_intérêts dommages-intérêts dommages_intérêts amende astreinte pénalité',
    },
    roles: { subject: 'subject subject.of', quantity: 'object' },
    requires: 'subject quantity',
  },
  // «Mis à l’amende par l’Arcom, CNews paiera 200 000 euros»
  {
    frame: 'penalty',
    verbs: 'mettre',
    heads: { à: 'amende' },
    types: { subject: 'ORG PER' },
    roles: { authority: 'subject agent', subject: 'object', quantity: 'any' },
    requires: ['subject quantity', 'authority subject'],
  },
  {
    // «Kombi épinglé par la Cnil : 30 millions d’euros d’amende»
    frame: 'penalty',
    verbs: 'épingler punir sanctionner condamner frapper pénaliser verbaliser',
    passive: true,
    heads: { any: FINES },
    andHeads: { any: '*money' },
    types: { subject: 'ORG PER' },
    roles: { authority: 'agent', subject: 'object', quantity: 'any' },
    requires: 'subject quantity',
  },
  {
    // «L’amende de Kombi atteint 3 millions d’euros», «s’élève à 3 millions pour Kombi»
    frame: 'penalty',
    verbs: 'atteindre avoisiner approcher dépasser se:élever se:monter se:chiffrer culminer',
    heads: { subject: FINES },
    andHeads: { object: '*money', à: '*money' },
    types: { subject: 'ORG PER' },
    roles: {
      quantity: 'object à',
      subject: 'subject.of subject.possessive pour',
      authority: 'subject.done_par',
    },
    requires: 'subject quantity',
  },
  {
    // «a dressé à Kombi une amende de 3 millions», «colle une contravention de 30 000 euros à Kombi»
    frame: 'penalty',
    verbs: 'dresser coller adresser signifier appliquer administrer envoyer',
    heads: { object: FINES },
    roles: { authority: 'subject', subject: "à contre à_l'_encontre_de", quantity: 'object.of object' },
    requires: 'subject quantity',
  },
  {
    // «écope de la sanction la plus lourde, 51 millions d’euros»
    frame: 'penalty',
    verbs: 'écoper hériter',
    heads: { de: FINES },
    andHeads: { any: '*money' },
    roles: { subject: 'subject', quantity: 'any' },
    requires: 'subject quantity',
    not: "chiffre_d'_affaires vente bénéfice",
  },
  {
    // «a prononcé 50 000 euros d’amende à l’encontre de Kombi»
    frame: 'penalty',
    verbs: 'prononcer',
    heads: { object: '*money' },
    andHeads: { any: FINES },
    roles: { authority: 'subject', subject: "contre à_l'_encontre_de à", quantity: 'object' },
    requires: 'subject quantity',
  },
];
