/** How French says what is fined, forbidden, sued, met, counted, ranked, planned, said and foreseen. */
import type { Pattern } from '../claims.js';

export const affairs: readonly Pattern[] = [
  // penalty
  {
    frame: 'penalty',
    verbs: 'infliger',
    roles: { authority: 'subject', subject: 'à', quantity: 'object.of object' },
    requires: ['subject quantity', 'authority quantity'],
  },
  {
    frame: 'penalty',
    verbs: 'condamner sanctionner verbaliser pénaliser',
    roles: { authority: 'subject', subject: 'object', quantity: 'à de à_hauteur_de pour' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'écoper payer régler',
    heads: { de: 'amende pénalité sanction astreinte' },
    roles: { subject: 'subject', quantity: 'de', authority: 'à' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    verbs: 'payer régler verser recevoir risquer encourir',
    heads: { object: 'amende pénalité astreinte redressement' },
    roles: { subject: 'subject', quantity: 'object.of', authority: 'à' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    nouns: 'amende pénalité redressement_fiscal astreinte',
    roles: { quantity: 'of', subject: 'à pour contre', authority: 'de par' },
    requires: 'subject quantity',
  },
  // regulatory_action
  {
    frame: 'regulatory_action',
    verbs: `autoriser interdire approuver valider bloquer examiner rejeter suspendre enquêter perquisitionner annuler
      refuser homologuer`,
    roles: { authority: 'subject', subject: 'object sur contre', action: 'trigger' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    verbs: 'ouvrir lancer mener diligenter demander réclamer exiger donner',
    heads: {
      object: 'enquête procédure information_judiciaire briefing explication feu_vert audit examen contrôle',
    },
    roles: { authority: 'subject', action: 'phrase', subject: 'sur contre visant à concernant' },
    requires: 'authority action',
  },
  {
    frame: 'regulatory_action',
    verbs: 'mettre',
    heads: { en: 'demeure' },
    roles: { authority: 'subject', action: 'phrase', subject: 'object' },
    requires: 'authority subject',
  },
  {
    frame: 'regulatory_action',
    nouns: 'enquête',
    roles: { authority: 'de', subject: 'sur contre', action: 'self' },
    requires: 'authority subject',
  },
  // legal_action
  {
    frame: 'legal_action',
    verbs: 'porter déposer',
    heads: { object: 'plainte' },
    roles: { plaintiff: 'subject', subject: 'contre', action: 'phrase' },
    requires: 'plaintiff',
  },
  {
    frame: 'legal_action',
    verbs: 'attaquer poursuivre assigner traîner',
    heads: { en: 'justice', devant: 'tribunal justice cour' },
    roles: { plaintiff: 'subject', subject: 'object', action: 'trigger' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'plainte action_en_justice poursuite',
    roles: { plaintiff: 'de', subject: 'contre', action: 'self' },
    requires: ['plaintiff subject'],
  },
  {
    frame: 'legal_action',
    verbs: 'mettre',
    heads: { en: 'examen' },
    passive: true,
    roles: { subject: 'object', action: 'phrase' },
    requires: 'subject',
  },
  {
    frame: 'legal_action',
    nouns: 'mise_en_examen',
    roles: { subject: 'de compound', action: 'self' },
    requires: 'subject',
  },
  // meeting
  {
    frame: 'meeting',
    verbs: 'rencontrer recevoir',
    roles: { participant: 'subject', 'participant+': 'object', place: 'à dans en' },
    types: { participant: 'PER', 'participant+': 'PER' },
    requires: 'participant participant+',
  },
  {
    frame: 'meeting',
    verbs: 'se:entretenir se:réunir se:rencontrer dîner déjeuner discuter',
    roles: { participant: 'subject', 'participant+': 'avec', place: 'à dans en' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    nouns: 'rencontre entretien réunion sommet tête-à-tête entrevue',
    roles: { participant: 'entre', place: 'à' },
    requires: 'participant',
  },
  {
    frame: 'meeting',
    nouns: 'rencontre entretien réunion tête-à-tête entrevue',
    types: { participant: 'PER', 'participant+': 'PER' },
    roles: { participant: 'de subject', 'participant+': 'avec', place: 'à' },
    requires: 'participant participant+',
  },
  // ranking
  {
    frame: 'ranking',
    verbs: 'être représenter constituer devenir rester demeurer',
    roles: { subject: 'subject', scope: 'superlative', quantity: 'complement' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    nouns: 'numéro_un numéro_deux numéro_trois leader premier_fabricant premier_producteur',
    roles: { subject: 'bearer', scope: 'de' },
    requires: 'subject scope',
  },
  {
    frame: 'ranking',
    nouns: 'place rang position',
    roles: { quantity: 'self', subject: 'subject', scope: 'de' },
    requires: 'quantity subject',
  },
  // casualties
  {
    frame: 'casualties',
    nouns: 'mort morte décès victime tué tuée',
    roles: { quantity: 'self', event: 'subject', place: 'à dans en' },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    nouns: 'blessé blessée',
    roles: { quantity: 'self', event: 'subject', place: 'à dans en' },
    values: { outcome: 'injured' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    nouns: 'disparu disparue',
    roles: { quantity: 'self', event: 'subject', place: 'à dans en' },
    values: { outcome: 'missing' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'tuer',
    roles: { quantity: 'object', event: 'subject dans', place: 'à en dans' },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'mourir décéder périr',
    roles: { quantity: 'subject', event: 'dans', place: 'à en' },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'blesser',
    roles: { quantity: 'object', event: 'subject dans', place: 'à en dans' },
    values: { outcome: 'injured' },
    requires: 'quantity',
  },
  // count
  {
    frame: 'count',
    forms: 'finite gerund',
    verbs: `compter réunir rassembler recenser accueillir totaliser exploiter gérer posséder dénombrer
      produire livrer vendre fabriquer construire immatriculer transporter`,
    roles: { quantity: 'object de', item: 'counted', entity: 'subject', place: 'à en dans' },
    requires: 'quantity item entity',
    not: 'salarié employé collaborateur emploi poste effectif',
  },
  {
    frame: 'count',
    verbs: 'disposer',
    roles: { quantity: 'de', item: 'counted', entity: 'subject', place: 'à en dans' },
    requires: 'quantity item entity',
  },
  // no_comment
  {
    frame: 'no_comment',
    verbs: 'répondre réagir donner',
    negated: true,
    heads: { à: 'demande sollicitation question requête', suite_à: 'demande sollicitation question requête' },
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'commenter réagir répondre',
    governors: 'souhaiter vouloir désirer pouvoir',
    negated: true,
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'commenter réagir répondre',
    governors: 'refuser décliner',
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'refuser se:refuser décliner se:abstenir',
    heads: { de: 'commentaire', à: 'commentaire', object: 'commentaire' },
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'faire',
    negated: true,
    heads: { de: 'commentaire déclaration', object: 'commentaire déclaration' },
    roles: { org: 'subject' },
    requires: 'org',
  },
  // deal_status
  {
    frame: 'deal_status',
    verbs: `avancer échouer aboutir progresser se:poursuivre rompre interrompre suspendre reprendre se:enliser
      finaliser conclure signer fixer achever`,
    heads: { patient: 'discussion négociation pourparler accord transaction terme fusion' },
    roles: { subject: 'patient', party: 'patient.entre patient.of subject', 'party+': 'patient.avec' },
    implicit: true,
    requires: 'party subject',
  },
  {
    frame: 'deal_status',
    verbs: 'mettre',
    heads: { object: 'fin terme' },
    andHeads: { à: 'discussion négociation pourparler accord' },
    roles: { subject: 'à', party: 'subject à.entre' },
    implicit: true,
    requires: 'party subject',
  },
  // plan
  {
    frame: 'plan',
    verbs: `prévoir envisager projeter ambitionner promettre entendre compter vouloir souhaiter décider choisir espérer
      programmer viser`,
    forms: 'finite',
    roles: { agent: 'subject', action: 'then' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'se:engager se:apprêter se:préparer',
    roles: { agent: 'subject', action: 'then' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'viser cibler',
    heads: { object: 'économie', de: 'économie' },
    roles: { agent: 'subject', quantity: 'object', action: 'object' },
    requires: 'agent action',
  },
  {
    frame: 'plan',
    verbs: 'promettre annoncer',
    heads: { object: 'garantie mesure plan réforme projet' },
    roles: { agent: 'subject', action: 'object' },
    requires: 'agent action',
  },
  // statement
  {
    frame: 'statement',
    verbs: 'exprimer formuler émettre',
    heads: { object: 'inquiétude doute réserve regret crainte soutien opposition critique espoir' },
    roles: { speaker: 'subject', content: 'object' },
    requires: 'speaker content',
  },
  {
    frame: 'statement',
    verbs: 'déclarer affirmer réaffirmer',
    heads: { object: 'intention volonté soutien attachement opposition' },
    roles: { speaker: 'subject', content: 'object' },
    requires: 'speaker content',
  },
  // forecast
  {
    frame: 'forecast',
    verbs: 'pouvoir devoir risquer',
    forms: 'conditional',
    roles: { subject: 'subject', effect: 'then' },
    requires: 'subject effect',
  },
  {
    frame: 'forecast',
    verbs: 'risquer menacer aider',
    forms: 'present future',
    roles: { subject: 'subject', effect: 'then' },
    requires: 'subject effect',
  },
  {
    frame: 'forecast',
    verbs: 'prévoir anticiper tabler attendre espérer viser',
    heads: {
      object: `croissance bénéfice chiffre_d'_affaires hausse baisse recul résultat déficit inflation perte`,
      sur: `croissance bénéfice chiffre_d'_affaires hausse baisse recul résultat déficit inflation perte`,
    },
    roles: { subject: 'subject', quantity: 'object.of de', effect: 'object sur' },
    requires: 'subject quantity',
  },
];
