/** How French says that somebody does not answer, does not comment, cannot be reached. */
import type { Pattern } from '../claims.js';

/** What somebody says, or does not want to. */
const SAYING = `dire préciser indiquer détailler dévoiler révéler divulguer se:étendre se:prononcer commenter se:exprimer
  répondre réagir communiquer évoquer développer se:épancher témoigner spéculer`;
/** Verbs that hand over what is told. */
const TELLING =
  'donner livrer fournir confirmer communiquer apporter faire formuler émettre délivrer avancer';
/** What is told. */
const TOLD = `précision détail chiffre information montant rumeur explication nom calendrier commentaire déclaration réponse
  suite éclaircissement indication réaction`;
/** What says that nothing is told, when negated. */
const ANSWERS = 'commentaire déclaration réaction réponse précision explication éclaircissement';
/** Verbs of will. */
const WILL = 'souhaiter vouloir désirer pouvoir tenir';
/** Verbs of those who would rather not. */
const CHOOSING = 'préférer choisir décider opter';
const REFUSING = 'refuser se:refuser décliner se:abstenir éviter se:garder se:interdire';
/** What the press asks, and how. */
const ASKED =
  'question interrogation demande sollicitation requête appel message courriel mail e-mail relance';
/** Those who are silent: «la direction de Kombi», «Chez Kombi, on …». */
const SILENT = { org: 'subject subject.of subject.chez chez du_côté_de' } as const;
const NAMED = { org: 'ORG PER' } as const;

export const silence: readonly Pattern[] = [
  // «n’a pas souhaité commenter», «n’a pas voulu en dire plus»
  { frame: 'no_comment', verbs: SAYING, governors: WILL, negated: true, roles: SILENT, requires: 'org' },
  // «a préféré ne pas s’étendre», «a choisi de ne pas réagir»
  {
    frame: 'no_comment',
    verbs: SAYING,
    governors: CHOOSING,
    negated: true,
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  // «refuse de commenter»
  {
    frame: 'no_comment',
    verbs: SAYING,
    governors: REFUSING,
    types: NAMED,
    roles: SILENT,
    requires: 'org',
    not: 'président présidente',
  },
  // «n’a pas souhaité donner de détails»
  {
    frame: 'no_comment',
    verbs: TELLING,
    governors: WILL,
    negated: true,
    heads: { object: TOLD, de: TOLD },
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: TELLING,
    governors: REFUSING,
    heads: { object: TOLD, de: TOLD },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  // «ne souhaite pas entrer dans les détails», «n’a pas voulu prendre position»
  {
    frame: 'no_comment',
    verbs: 'entrer prendre',
    governors: `${WILL} ${REFUSING}`,
    heads: { dans: 'détail', object: 'parole position' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
    forms: 'infinitive',
  },
  // «ne peut ni confirmer ni infirmer», «ne confirme ni n’infirme»
  {
    frame: 'no_comment',
    verbs: 'confirmer',
    governors: WILL,
    negated: true,
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'infirmer démentir',
    governors: 'confirmer',
    negated: true,
    heads: { any: '*name *the' },
    types: NAMED,
    roles: { org: 'subject' },
    requires: 'org',
  },
  // «n’était pas en mesure de commenter»
  {
    frame: 'no_comment',
    verbs: SAYING,
    governors: 'être',
    negated: true,
    forms: 'infinitive',
    types: NAMED,
    roles: SILENT,
    requires: 'org',
    not: 'possible question facile',
  },
  // «n’a pas répondu à nos questions», «n’a pas réagi»
  {
    frame: 'no_comment',
    verbs: 'répondre réagir donner faire',
    negated: true,
    heads: { à: ASKED, suite_à: ASKED },
    roles: SILENT,
    requires: 'org',
  },
  // «Silence radio chez Kombi»
  {
    frame: 'no_comment',
    nouns: 'silence_radio motus silence',
    heads: { chez: '*name *the', du_côté_de: '*name *the' },
    roles: { org: 'chez du_côté_de' },
    requires: 'org',
    not: 'minute rompre briser',
  },
  {
    frame: 'no_comment',
    verbs: 'communiquer se:exprimer commenter',
    passive: false,
    negated: true,
    roles: SILENT,
    requires: 'org',
    notGovernors: 'cesser arrêter',
    not: 'bien mal match',
  },
  {
    frame: 'no_comment',
    verbs: 'répondre réagir',
    negated: true,
    without: 'à object complement sur de',
    types: { org: 'ORG' },
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'répondre',
    negated: true,
    heads: { à: 'appel message relance' },
    andHeads: { à: '*own' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'donner',
    negated: true,
    heads: { object: 'suite' },
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'retourner',
    negated: true,
    heads: { object: 'appel courriel message mail' },
    roles: SILENT,
    requires: 'org',
  },
  // «ne fait aucun commentaire», «n’a pas apporté de réponse»
  {
    frame: 'no_comment',
    verbs: 'faire formuler émettre apporter livrer fournir',
    negated: true,
    heads: { de: ANSWERS, object: ANSWERS },
    roles: SILENT,
    requires: 'org',
    not: 'affaire objet impôt',
  },
  // «s’est abstenu de tout commentaire», «décline nos demandes d’interview»
  {
    frame: 'no_comment',
    verbs: 'refuser se:refuser décliner se:abstenir éviter se:garder',
    heads: {
      de: 'commentaire déclaration réaction',
      à: 'commentaire déclaration réaction',
      object: 'commentaire réaction interview déclaration prise_de_parole',
    },
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'décliner refuser',
    heads: { object: 'demande sollicitation proposition' },
    andHeads: { any: 'entretien entrevue interview commentaire reportage *own' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'vouloir',
    negated: true,
    heads: { any: 'question commentaire sollicitation' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
    without: 'object',
  },
  // «« Aucun commentaire », a répondu Kombi», «Pas de commentaire chez Kombi»
  {
    frame: 'no_comment',
    nouns: 'commentaire no_comment',
    types: { org: 'ORG' },
    roles: { org: 'quoter' },
    requires: 'org',
  },
  // «n’a pas pu être joint», «n’était pas joignable», «était injoignable»
  {
    frame: 'no_comment',
    verbs: 'joindre contacter',
    passive: true,
    governors: 'pouvoir',
    negated: true,
    types: NAMED,
    roles: { org: 'object' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'être',
    negated: true,
    heads: { complement: 'joignable disponible' },
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'être rester demeurer',
    heads: { complement: 'muet muette silencieux silencieuse injoignable évasif évasive mutique coi coite' },
    types: { org: 'ORG' },
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'rester demeurer se:montrer',
    heads: { complement: 'discret discrète prudent prudente vague flou floue laconique' },
    andHeads: {
      sur: 'sujet question montant calendrier intention projet détail dossier affaire nom condition prix modalité',
    },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'être rester demeurer',
    heads: { à: 'abonné' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  // «garde le silence», «se mure dans le silence», «fait la sourde oreille»
  {
    frame: 'no_comment',
    verbs: 'garder observer conserver opposer',
    heads: { object: 'silence mutisme' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
    not: 'minute',
  },
  {
    frame: 'no_comment',
    verbs: 'se:murer se:enfermer se:cantonner se:retrancher camper',
    heads: { dans: 'silence mutisme', sur: 'silence mutisme' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'botter',
    heads: { en: 'touche' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
    not: 'ballon match joueur',
  },
  {
    frame: 'no_comment',
    verbs: 'éluder esquiver',
    heads: { object: 'question sujet interrogation' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'éluder',
    without: 'object',
    passive: false,
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'dire piper',
    negated: true,
    heads: { object: 'mot' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  // «À l’Élysée, on botte en touche», «on ne souhaite pas s’exprimer»
  {
    frame: 'no_comment',
    verbs: 'botter refuser se:refuser éluder faire communiquer',
    heads: { en: 'touche', object: 'commentaire', de: 'commentaire' },
    without: 'subject',
    types: { org: 'LOC' },
    roles: { org: 'à' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: SAYING,
    governors: `${WILL} ${REFUSING}`,
    negated: true,
    without: 'subject',
    types: { org: 'LOC' },
    roles: { org: 'à' },
    requires: 'org',
  },
  // «Nos questions à Kombi sont restées sans réponse»
  {
    frame: 'no_comment',
    verbs: 'rester demeurer être',
    heads: { subject: ASKED },
    andHeads: { sans: 'réponse suite effet', complement: 'vain lettre_morte' },
    types: NAMED,
    roles: { org: 'subject.à subject.auprès_de subject.done_à' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'laisser',
    heads: { object: ASKED },
    andHeads: { sans: 'réponse suite' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  // «Silence radio chez Kombi»
  {
    frame: 'no_comment',
    nouns: 'silence_radio motus mutisme',
    types: NAMED,
    roles: { org: 'chez du_côté_de de à' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    nouns: 'commentaire',
    types: { org: 'ORG' },
    roles: { org: 'chez du_côté_de de_la_part_de' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    nouns: 'silence',
    heads: { chez: '*name', du_côté_de: '*name' },
    types: NAMED,
    roles: { org: 'chez du_côté_de' },
    requires: 'org',
    not: 'minute',
  },
  // «Le cabinet de Luc Morin n’avait pas réagi mercredi»
  {
    frame: 'no_comment',
    verbs: 'répondre réagir',
    negated: true,
    without: 'à object complement sur de par face_à',
    heads: { subject: 'cabinet entourage avocat avocate conseil équipe service porte-parole proche' },
    types: { org: 'PER' },
    roles: { org: 'subject.of' },
    requires: 'org',
  },
  // «On se borne à un « no comment »», «s’en tient à son communiqué», «renvoie à son avocat»
  {
    frame: 'no_comment',
    verbs: 'se:borner se:limiter se:contenter se:tenir renvoyer se:retrancher',
    heads: {
      à: 'no_comment communiqué commentaire avocat silence',
      de: 'no_comment communiqué',
      vers: 'communiqué avocat conseil',
      derrière: 'communiqué secret enquête instruction devoir',
    },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
    not: 'salarié',
  },
  // «oppose une fin de non-recevoir aux questions des journalistes»
  {
    frame: 'no_comment',
    verbs: 'opposer adresser',
    heads: { object: 'fin fin_de_non-recevoir' },
    andHeads: { à: ASKED },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
  // «n’a pas confirmé l’information», «ne s’étend pas sur le sujet»
  {
    frame: 'no_comment',
    verbs: 'confirmer',
    negated: true,
    heads: { object: 'information rumeur chiffre montant nom projet' },
    types: { org: 'ORG' },
    roles: SILENT,
    requires: 'org',
    not: 'encore tendance',
  },
  {
    frame: 'no_comment',
    verbs: 'se:étendre se:épancher',
    negated: true,
    heads: { sur: '*the *article' },
    types: NAMED,
    roles: { org: 'subject' },
    requires: 'org',
    not: 'réseau ligne territoire',
  },
  // «réserve ses explications à la justice»
  {
    frame: 'no_comment',
    verbs: 'réserver',
    heads: { object: 'commentaire explication réponse déclaration observation' },
    types: NAMED,
    roles: SILENT,
    requires: 'org',
  },
];
