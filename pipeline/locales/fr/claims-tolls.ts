/** How French says who was killed, hurt or is missing, in what, and where. */
import type { Pattern } from '../claims.js';

/** What people die of together. */
const EVENTS = `accident incendie explosion attentat attentat-suicide attaque collision séisme tremblement_de_terre fusillade naufrage crash
  effondrement écroulement inondation avalanche éboulement bombardement frappe tempête cyclone ouragan tornade typhon carambolage
  émeute bousculade catastrophe drame tragédie chute coulée_de_boue glissement_de_terrain combat affrontement raid bagarre rixe
  déraillement embuscade assaut tuerie massacre tir intempérie crue tsunami canicule incident opération sortie_de_route choc
  prise_d'_otages échange_de_tirs écrasement chavirement éruption déflagration vague_de_froid coup_de_grisou offensive guerre
  conflit épidémie violence manifestation mouvement_de_foule intoxication noyade agression feu_de_forêt`;

/** Whom an accident hurts. */
const PEOPLE = `personne autre homme femme enfant pompier policier gendarme militaire soldat passager ouvrier salarié élève
  habitant occupant touriste randonneur skieur alpiniste marin pêcheur migrant civil conducteur chauffeur cycliste motard
  piéton adolescent lycéen collégien étudiant employé manifestant supporter spectateur enseignant détenu locataire résident
  nourrisson bébé secouriste infirmier patient voisin festivalier naufragé ostréiculteur agriculteur viticulteur éleveur
  maçon couvreur intérimaire apprenti cheminot livreur routier plongeur parapentiste cavalier vacancier baigneur campeur
  promeneur chasseur bûcheron docker soudeur électricien agent collègue technicien sous-traitant mineur facteur
  assaillant terroriste djihadiste combattant insurgé rebelle kamikaze otage victime blessé`;

/** Who or what tells of it, or did it: none of these is what happened. */
const TELLERS = `bilan décompte chiffre estimation autorité autorités police armée gendarmerie ministère ministre préfecture
  préfet sous-préfet maire parquet procureur président gouvernement hôpital secours force_de_l'_ordre
  forces_de_l'_ordre force_de_sécurité forces_de_sécurité pompier policier militaire soldat gendarme homme femme individu tireur
  assaillant terroriste djihadiste combattant insurgé rebelle kamikaze forcené suspect agresseur meurtrier assassin conducteur
  chauffeur personne porte-parole responsable média journal agence chaîne source rapport communiqué témoin groupe organisation
  commando milice tribu troupe secouriste sauveteur équipe foule lieu`;

/** Behind what its event stands, and where it was. */
const DURING = 'lors_de au_cours_de durant pendant à_la_suite_de suite_à après dans';
const SPOTS =
  'à près_de au_large_de au_nord_de au_sud_de en dans sur dans.près_de dans.of à.of subject.à subject.près_de subject.en subject.dans';

/** What stands behind «lors de» or «dans», where it is something that happens. */
const AMID = {
  only: Object.fromEntries(DURING.split(' ').map((slot) => [slot, EVENTS])),
} satisfies Partial<Pattern>;
/** What happened: that, or a subject that does not tell of it. */
const HAPPENED = {
  ...AMID,
  never: { subject: `${TELLERS} ${PEOPLE}`, headline: TELLERS },
} satisfies Partial<Pattern>;

const CAUSES = 'faire causer provoquer entraîner déplorer occasionner';
const DEAD = 'mort morte décès victime tué tuée';
const HURT = 'blessé blessée';
const LOST = 'disparu disparue';

/** «a fait deux morts», «deux morts dans un accident», «le bilan du séisme atteint 193 morts». */
const told = ([nouns, outcome]: readonly [nouns: string, outcome: string]): Pattern[] => [
  {
    frame: 'casualties',
    nouns,
    heads: { subject: 'bilan' },
    roles: { quantity: 'self numeral', event: 'subject.of', place: `${SPOTS} subject.of.à subject.of.en` },
    values: { outcome },
    requires: 'quantity event',
  },
  {
    frame: 'casualties',
    nouns,
    ...HAPPENED,
    roles: {
      quantity: 'self numeral',
      event: `lors_de subject headline ${DURING}`,
      place: `${SPOTS} headline.à headline.en headline.dans`,
    },
    values: { outcome },
    requires: 'quantity',
  },
  // «L’Équateur déplore 21 morts»
  {
    frame: 'casualties',
    nouns,
    governors: 'déplorer compter dénombrer recenser',
    heads: { subject: '*name' },
    ...AMID,
    types: { place: 'LOC' },
    roles: { quantity: 'self numeral', event: DURING, place: 'subject' },
    values: { outcome },
    requires: 'quantity place',
  },
  // «L’accident a fait un mort»: one, or some, that no number tells
  {
    frame: 'casualties',
    nouns,
    heads: { self: '*some' },
    governors: CAUSES,
    only: { ...AMID.only, subject: EVENTS },
    roles: { event: `subject ${DURING}`, place: SPOTS },
    values: { outcome },
    requires: ['event', 'place'],
  },
  // «Plusieurs morts dans un accident»
  {
    frame: 'casualties',
    nouns: nouns.replace(/ victime\b/u, ''),
    heads: { self: '*some' },
    ...AMID,
    roles: { event: DURING, place: `${SPOTS} headline` },
    values: { outcome },
    requires: 'event',
  },
];

/** «Ce décès porte à 86 le nombre de morts», «le nombre de blessés s’élève à 12». */
const numbered = ([nouns, outcome]: readonly [nouns: string, outcome: string]): Pattern[] => [
  {
    frame: 'casualties',
    verbs: 'porter ramener monter',
    heads: { object: 'nombre total' },
    andHeads: { 'object.of': nouns, 'object.of.of': nouns },
    roles: { quantity: 'à', event: DURING, place: SPOTS },
    only: AMID.only,
    values: { outcome },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'se:élever être atteindre monter passer se:établir grimper dépasser avoisiner',
    heads: { subject: 'nombre total' },
    andHeads: { 'subject.of': nouns },
    roles: { quantity: 'à de object complement', event: DURING, place: SPOTS },
    only: AMID.only,
    values: { outcome },
    requires: 'quantity',
  },
];

/** «Un homme est mort à Lens», «Des militaires trouvent la mort dans une avalanche»: somebody whom no number counts. */
const unnumbered = ([verbs, outcome, slot, object]: readonly [
  verbs: string,
  outcome: string,
  slot: string,
  object?: string,
]): Pattern => ({
  frame: 'casualties',
  verbs,
  ...(slot === 'object' && { passive: true }),
  heads: { [slot]: '*some', ...(object && { object }) },
  andHeads: { [slot]: PEOPLE },
  ...AMID,
  roles: { event: DURING, place: SPOTS },
  values: { outcome },
  requires: ['event', 'place'],
});

export const tolls: readonly Pattern[] = [
  ...[[DEAD, 'killed'] as const, [HURT, 'injured'] as const, [LOST, 'missing'] as const].flatMap(told),
  {
    frame: 'casualties',
    verbs: 'coûter',
    heads: { object: 'vie' },
    ...HAPPENED,
    roles: { quantity: 'à', event: 'subject', place: 'à en dans' },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'porter',
    passive: true,
    heads: { complement: LOST },
    ...HAPPENED,
    roles: { quantity: 'object', event: DURING, place: SPOTS },
    values: { outcome: 'missing' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'manquer',
    heads: { à: 'appel' },
    ...AMID,
    roles: { quantity: 'subject', event: DURING, place: 'dans en' },
    values: { outcome: 'missing' },
    requires: 'quantity',
    counted: PEOPLE,
  },
  ...[[DEAD, 'killed'] as const, [HURT, 'injured'] as const, [LOST, 'missing'] as const].flatMap(numbered),
  // «causent la mort de deux ouvriers»
  {
    frame: 'casualties',
    nouns: 'mort décès',
    governors: CAUSES,
    ...HAPPENED,
    roles: { quantity: 'of', event: `subject ${DURING}`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  // «y ont laissé la vie»
  {
    frame: 'casualties',
    verbs: 'perdre laisser',
    heads: { object: 'vie' },
    ...AMID,
    roles: { quantity: 'subject', event: DURING, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'trouver',
    heads: { object: 'mort' },
    ...AMID,
    roles: { quantity: 'subject', event: DURING, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'tuer',
    ...HAPPENED,
    roles: { quantity: 'object', event: `subject ${DURING}`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'abattre décapiter asphyxier électrocuter exécuter massacrer assassiner',
    ...HAPPENED,
    roles: { quantity: 'object', event: `subject ${DURING}`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
    counted: PEOPLE,
  },
  {
    frame: 'casualties',
    verbs: 'mourir décéder périr succomber se:noyer',
    ...AMID,
    roles: { quantity: 'subject', event: DURING, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'blesser',
    ...HAPPENED,
    roles: { quantity: 'object', event: `subject ${DURING}`, place: SPOTS },
    values: { outcome: 'injured' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'intoxiquer brûler contusionner hospitaliser',
    ...HAPPENED,
    roles: { quantity: 'object', event: `subject ${DURING}`, place: SPOTS },
    values: { outcome: 'injured' },
    requires: 'quantity',
    counted: PEOPLE,
  },
  {
    frame: 'casualties',
    verbs: 'disparaître',
    passive: true,
    ...HAPPENED,
    roles: { quantity: 'object', event: DURING, place: SPOTS },
    values: { outcome: 'missing' },
    requires: 'quantity',
    counted: PEOPLE,
  },
  unnumbered(['mourir décéder périr succomber se:noyer', 'killed', 'subject']),
  unnumbered(['perdre laisser', 'killed', 'subject', 'vie']),
  unnumbered(['trouver', 'killed', 'subject', 'mort']),
  unnumbered(['tuer abattre assassiner décapiter exécuter', 'killed', 'object']),
  unnumbered(['blesser', 'injured', 'object']),
  // «n’a pas fait de victimes»
  {
    frame: 'casualties',
    verbs: 'faire causer provoquer',
    negated: true,
    heads: { de: 'victime mort blessé décès' },
    never: { subject: TELLERS },
    roles: { event: 'subject', place: 'à dans en' },
    requires: 'event',
  },
];
