/** How French says who was killed, hurt or is missing, in what, and where. */
import type { Pattern } from '../claims.js';

/** What happens all at once and hurts people: a toll behind it is its own. */
export const HAPPENINGS = `accident incendie explosion attentat attentat-suicide attaque collision séisme tremblement_de_terre
  fusillade naufrage crash effondrement inondation avalanche éboulement bombardement frappe tempête cyclone ouragan tornade
  typhon carambolage bousculade catastrophe drame tragédie coulée_de_boue glissement_de_terrain déraillement embuscade tuerie
  massacre intempérie crue tsunami canicule sortie_de_route écrasement chavirement éruption déflagration coup_de_grisou
  mouvement_de_foule intoxication feu_de_forêt sinistre attaque_au_couteau brasier face-à-face réplique ensevelissement
  prise_d'_otages échange_de_tirs raid secousse explosion_de_gaz coup_de_feu meurtre assassinat agression affrontement
  heurt échauffourée émeute rixe bagarre guet-apens lynchage noyade assaut mutinerie règlement_de_comptes putsch pogrom
  carnage bain_de_sang tuerie_de_masse hécatombe foudroiement électrocution insurrection soulèvement offensive`;

/** What people die of together. */
const EVENTS = `${HAPPENINGS} émeute chute combat affrontement bagarre rixe assaut tir incident opération choc vague_de_froid offensive
  guerre conflit épidémie violence manifestation noyade agression feu feux orage trombe ruée cohue panne_d'_ascenseur
  rupture fuite fuite_de_gaz renversement sérac chute_de_sérac chute_de_pierres
  querelle dispute altercation bataille braquage cambriolage fusillade rébellion insurrection soulèvement coup_d'_État
  traversée ascension randonnée baignade sortie_en_mer plongée course-poursuite course_poursuite poursuite interpellation
  arrestation perquisition contrôle_routier entraînement exercice sauvetage déminage démolition travaux chantier tournage
  concert festival procession pèlerinage rassemblement rallye rallye-raid critérium répression représailles siège évasion
  course_de_côte rodéo déluge dôme_de_chaleur vague_de_chaleur virus grippe covid`;

/** Whom an accident hurts. */
const PEOPLE = `personne autre homme femme enfant pompier policier gendarme militaire soldat passager ouvrier salarié élève
  habitant occupant touriste randonneur skieur alpiniste marin pêcheur migrant civil conducteur chauffeur cycliste motard
  piéton adolescent lycéen collégien étudiant employé manifestant supporter spectateur enseignant détenu locataire résident
  nourrisson bébé secouriste infirmier patient voisin festivalier naufragé ostréiculteur agriculteur viticulteur éleveur
  maçon couvreur intérimaire apprenti cheminot livreur routier plongeur parapentiste cavalier vacancier baigneur campeur
  promeneur chasseur bûcheron docker soudeur électricien agent collègue technicien sous-traitant mineur facteur
  assaillant terroriste djihadiste combattant insurgé rebelle kamikaze otage victime blessé
  pensionnaire jeune fillette garçon fille automobiliste octogénaire nonagénaire septuagénaire sexagénaire quinquagénaire
  quadragénaire trentenaire retraité couple famille frère sœur père mère fils journaliste humanitaire spéléologue plaisancier
  pilote motocycliste trottinettiste vététiste surfeur nageur guide moniteur vigile gardien douanier casque_bleu fidèle pèlerin
  villageois réfugié exilé déplacé déplacée fondeur ouvrière employée conductrice passagère rescapé rescapée sinistré sinistrée évacué ressortissant palestinien israélien ukrainien russe syrien libanais portugais italien
  espagnol belge allemand britannique américain français turc irakien afghan pakistanais indien chinois japonais coréen
  canadien mexicain brésilien suisse néerlandais polonais roumain algérien marocain tunisien égyptien iranien
  commissaire brigadier adjudant sergent caporal capitaine lieutenant officier légionnaire parachutiste réserviste appelé
  imam prêtre muezzin rabbin évêque religieux religieuse moine curé pasteur paroissien juge avocat avocate magistrat député élu élue
  conseiller conseillère diplomate ambassadeur médecin infirmière chirurgien aide-soignante professeur professeure institutrice instituteur
  chanteur chanteuse acteur musicien photographe cameraman reporter correspondant blogueur militant militante activiste
  opposant syndicaliste garde garde_du_corps vigile commerçant restaurateur buraliste boulanger bijoutier client cliente
  convive fêtard danseur camarade ami amie compagnon compagne conjoint épouse époux mari cousin cousine oncle tante neveu
  nièce grand-père grand-mère voisine inconnu individu malfaiteur cambrioleur braqueur trafiquant dealer jihadiste
  islamiste milicien suspect agresseur tireur forcené fuyard évadé prisonnier prisonnière surveillant surveillante joueur coureur
  athlète copilote steward hôtesse équipier skipper marcheur grimpeur kayakiste kitesurfeur bénévole sauveteur ambulancier
  paysan cultivateur berger technicienne ingénieur stagiaire apprentie grutier chaudronnier cariste
  déménageur éboueur sans-abri migrante naufragée noyé noyée supportrice adolescente lycéenne collégienne écolier écolière
  étudiante bambin garçonnet résidente travailleur travailleuse malade scout`;

/** What is killed or hurt, and is nobody. */
const NOBODY = `animal bête vache taureau bœuf brebis mouton agneau chèvre cheval chien chat loup ours lynx renard sanglier cerf
  chevreuil oiseau poule volaille porc cochon abeille requin baleine dauphin vautour projet idée équipe club bateau avion
  drone navire hélicoptère secteur marché pays industrie filière entreprise groupe parti candidat cheptel troupeau espoir`;

/** Who or what tells of it, or did it: none of these is what happened. */
const TELLERS = `bilan décompte chiffre estimation autorité autorités police armée gendarmerie ministère ministre préfecture
  préfet sous-préfet maire parquet procureur président gouvernement hôpital secours force_de_l'_ordre
  forces_de_l'_ordre force_de_sécurité forces_de_sécurité pompier policier militaire soldat gendarme homme femme individu tireur
  assaillant terroriste djihadiste combattant insurgé rebelle kamikaze forcené suspect agresseur meurtrier assassin conducteur
  chauffeur personne porte-parole responsable média journal agence chaîne source rapport communiqué témoin groupe organisation
  commando milice tribu troupe secouriste sauveteur équipe foule lieu protection coalition service samu hélicoptère voiture camion
  car bus autocar train avion bateau navire ferry chalutier camionnette véhicule moto automobile van fourgon tramway engin appareil`;

/** Behind what its event stands, and where it was. */
const DURING = 'lors_de au_cours_de durant pendant à_la_suite_de suite_à après dans';
const SPOTS =
  'à près_de au_large_de au_nord_de au_sud_de en dans sur dans.près_de dans.of sur.of à.of subject.à subject.près_de subject.en subject.dans opening_à opening_en opening_dans opening_sur scene';

/** What stands behind «lors de» or «dans», where it is something that happens. */
const AMID = {
  only: Object.fromEntries(DURING.split(' ').map((slot) => [slot, EVENTS])),
} satisfies Partial<Pattern>;
/** What happened: that, or a subject that does not tell of it. */
const HAPPENED = {
  only: { ...AMID.only, subject: `${EVENTS} *pronoun` },
  never: { 'subject.of': TELLERS, headline: TELLERS },
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
    never: { 'subject.of': TELLERS },
    roles: {
      quantity: 'self numeral',
      event: 'subject.of scene',
      place: `${SPOTS} subject.of.à subject.of.en`,
    },
    values: { outcome },
    requires: 'quantity event',
  },
  {
    frame: 'casualties',
    nouns,
    ...HAPPENED,
    roles: {
      quantity: 'self numeral',
      event: `lors_de subject headline ${DURING} scene`,
      place: `headline.à headline.en headline.dans ${SPOTS}`,
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
    heads: { self: '*some nombreux nombreuses' },
    governors: CAUSES,
    only: { ...AMID.only, subject: EVENTS },
    roles: { event: `subject ${DURING} scene`, place: SPOTS },
    values: { outcome },
    requires: ['event', 'place'],
  },
  // «Plusieurs morts dans un accident»
  {
    frame: 'casualties',
    nouns: nouns.replace(/ victime\b/u, ''),
    heads: { self: '*some nombreux nombreuses' },
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
    roles: { quantity: 'à', event: `object.of.of ${DURING} scene`, place: SPOTS },
    only: { ...AMID.only, 'object.of.of': EVENTS },
    values: { outcome },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'se:élever être atteindre monter passer se:établir grimper dépasser avoisiner',
    heads: { subject: 'nombre total' },
    andHeads: { 'subject.of': nouns },
    roles: { quantity: 'à de object complement', event: `subject.of.of ${DURING} scene`, place: SPOTS },
    only: { ...AMID.only, 'subject.of.of': EVENTS },
    values: { outcome },
    requires: 'quantity',
  },
];

/** «Un homme est mort à Lens», «Des militaires trouvent la mort dans une avalanche»: somebody whom no number counts, in `slot`. */
const unnumbered = ([verbs, outcome, slot, beside]: readonly [
  verbs: string,
  outcome: string,
  slot: string,
  beside?: string,
]): Pattern => ({
  frame: 'casualties',
  verbs,
  ...(slot === 'object' && { passive: true }),
  heads: { [slot]: '*some' },
  andHeads: { [slot]: PEOPLE },
  ...(beside && { beside }),
  ...(slot === 'subject' ? AMID : HAPPENED),
  roles: { event: `${slot === 'subject' ? '' : 'subject '}${DURING} scene`, place: SPOTS },
  values: { outcome },
});

/** Verbs that are said of people alone, and of no thing or beast. */
const VIOLENCE = 'tuer assassiner égorger décapiter lyncher';

/** «Un muezzin a été tué à Bagdad», «Le commissaire a été blessé dans l’attaque»: whoever it was. */
const victim = ([verbs, outcome, who]: readonly [
  verbs: string,
  outcome: string,
  who?: string,
]): Pattern[] => [
  {
    frame: 'casualties',
    verbs,
    passive: true,
    heads: { object: '*some *the *own' },
    ...(who && { andHeads: { object: who } }),
    ...HAPPENED,
    never: { ...HAPPENED.never, object: NOBODY },
    roles: { event: `${DURING} scene`, place: SPOTS },
    values: { outcome },
  },
  // «L’un des ouvriers a été tué»
  {
    frame: 'casualties',
    verbs,
    passive: true,
    heads: { object: '*pronoun' },
    andHeads: { 'object.of': PEOPLE },
    ...AMID,
    roles: { event: `${DURING} scene`, place: SPOTS },
    values: { outcome },
  },
  // «Luc Petit a été tué dans l’attentat»
  {
    frame: 'casualties',
    verbs,
    passive: true,
    heads: { object: '*person' },
    ...AMID,
    roles: { event: `${DURING} scene`, place: SPOTS },
    values: { outcome },
    requires: outcome === 'killed' ? ['event', 'place'] : 'event',
  },
  // «Il a été abattu», whom the event before tells of
  {
    frame: 'casualties',
    verbs,
    passive: true,
    forms: 'finite',
    heads: { object: '*pronoun' },
    ...AMID,
    roles: { event: `${DURING} scene`, place: SPOTS },
    values: { outcome },
    requires: 'event',
    not: 'orgueil amour-propre',
  },
  // «Des hommes armés ont tué un muezzin à Bagdad»
  {
    frame: 'casualties',
    verbs,
    passive: false,
    heads: { object: '*some *the *person' },
    andHeads: { object: `${PEOPLE} *person` },
    ...AMID,
    never: { subject: NOBODY },
    roles: { event: `${DURING} scene`, place: SPOTS },
    values: { outcome },
  },
];

/** Somebody who is counted, as a role of the verb says. */
const counted = (verbs: string, outcome: string, quantity: string, more: Partial<Pattern> = {}): Pattern => ({
  frame: 'casualties',
  verbs,
  ...(quantity.startsWith('subject') ? AMID : HAPPENED),
  roles: {
    quantity,
    event: `${quantity.startsWith('subject') ? '' : 'subject '}${DURING} scene`,
    place: SPOTS,
  },
  values: { outcome },
  requires: 'quantity',
  ...more,
});

export const tolls: readonly Pattern[] = [
  ...[[DEAD, 'killed'] as const, [HURT, 'injured'] as const, [LOST, 'missing'] as const].flatMap(told),
  {
    frame: 'casualties',
    verbs: 'coûter',
    heads: { object: 'vie' },
    ...HAPPENED,
    roles: { quantity: 'à', event: 'subject scene', place: 'à en dans scene' },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'porter',
    passive: true,
    heads: { complement: LOST, any: LOST },
    ...HAPPENED,
    roles: { quantity: 'object', event: `${DURING} scene`, place: SPOTS },
    values: { outcome: 'missing' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'manquer',
    heads: { à: 'appel' },
    ...AMID,
    roles: { quantity: 'subject', event: `${DURING} scene`, place: 'dans en scene' },
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
    roles: { quantity: 'of', event: `subject ${DURING} scene`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
    not: 'état',
  },
  // «y ont laissé la vie»
  {
    frame: 'casualties',
    verbs: 'perdre laisser',
    heads: { object: 'vie' },
    ...AMID,
    roles: { quantity: 'subject', event: `${DURING} scene`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'trouver',
    heads: { object: 'mort' },
    ...AMID,
    roles: { quantity: 'subject', event: `${DURING} scene`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'tuer',
    ...HAPPENED,
    roles: { quantity: 'object', event: `subject ${DURING} scene`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'abattre décapiter asphyxier électrocuter exécuter massacrer assassiner',
    ...HAPPENED,
    roles: { quantity: 'object', event: `subject ${DURING} scene`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
    counted: PEOPLE,
  },
  {
    frame: 'casualties',
    verbs: 'mourir décéder périr succomber se:noyer',
    sure: true,
    ...AMID,
    roles: { quantity: 'subject', event: `${DURING} scene`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'blesser',
    ...HAPPENED,
    roles: { quantity: 'object', event: `subject ${DURING} scene`, place: SPOTS },
    values: { outcome: 'injured' },
    requires: 'quantity',
  },
  {
    frame: 'casualties',
    verbs: 'intoxiquer brûler contusionner hospitaliser',
    ...HAPPENED,
    roles: { quantity: 'object', event: `subject ${DURING} scene`, place: SPOTS },
    values: { outcome: 'injured' },
    requires: 'quantity',
    counted: PEOPLE,
  },
  {
    frame: 'casualties',
    verbs: 'disparaître',
    passive: true,
    ...HAPPENED,
    roles: { quantity: 'object', event: `${DURING} scene`, place: SPOTS },
    values: { outcome: 'missing' },
    requires: 'quantity',
    counted: PEOPLE,
  },
  unnumbered(['mourir décéder périr succomber se:noyer', 'killed', 'subject']),
  unnumbered(['perdre laisser', 'killed', 'subject', 'vie']),
  unnumbered(['trouver', 'killed', 'subject', 'mort']),
  unnumbered(['porter', 'missing', 'object', 'disparaître disparu disparue']),
  unnumbered(['coûter ôter', 'killed', 'à', 'vie']),
  unnumbered(['se:tuer', 'killed', 'subject']),
  unnumbered(['retrouver trouver découvrir', 'killed', 'object', 'mort morte']),
  unnumbered(['retrouver trouver découvrir', 'killed', 'object', 'vie']),
  {
    // «Une randonneuse reste introuvable»
    frame: 'casualties',
    nouns: 'introuvable',
    heads: { bearer: '*some' },
    andHeads: { bearer: PEOPLE },
    roles: { event: `${DURING} scene`, place: SPOTS },
    values: { outcome: 'missing' },
  },
  // «Luc Petit est mort dans un accident de voiture»
  {
    frame: 'casualties',
    verbs: 'mourir décéder périr succomber se:noyer se:tuer',
    heads: { subject: '*person' },
    ...AMID,
    roles: { event: DURING, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'event',
  },
  // «mort de dizaines de civils dans l’effondrement d’un immeuble»
  {
    frame: 'casualties',
    nouns: 'mort décès disparition',
    heads: { of: '*count' },
    ...AMID,
    roles: { quantity: 'of', event: DURING, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'quantity event',
  },
  // «la mort d’un ouvrier dans l’explosion»
  {
    frame: 'casualties',
    nouns: 'mort décès',
    heads: { of: '*some' },
    andHeads: { of: PEOPLE },
    ...AMID,
    roles: { event: DURING, place: SPOTS },
    values: { outcome: 'killed' },
    requires: 'event',
  },
  // «L’explosion a tué un ouvrier»
  ...(['killed', 'injured'] as const).map(
    (outcome): Pattern => ({
      frame: 'casualties',
      verbs: outcome === 'killed' ? 'tuer' : 'blesser',
      passive: false,
      heads: { object: '*some' },
      andHeads: { object: PEOPLE },
      only: { ...AMID.only, subject: EVENTS },
      roles: { event: 'subject', place: SPOTS },
      values: { outcome },
      requires: 'event',
    }),
  ),
  // «Deux motards se sont tués»
  counted('se:tuer', 'killed', 'subject', { counted: PEOPLE }),
  // «Huit corps ont été repêchés», «Les secours ont extrait trois corps»
  counted(
    'retirer retrouver trouver découvrir repêcher dégager remonter exhumer sortir',
    'killed',
    'object',
    {
      ...AMID,
      roles: { quantity: 'object', event: `${DURING} scene`, place: SPOTS },
      counted: 'corps cadavre dépouille',
    },
  ),
  // «Dix soldats ont été retrouvés morts», «sans vie»
  ...[{ complement: 'mort morte' }, { sans: 'vie' }].map((heads) =>
    counted('retrouver trouver découvrir', 'killed', 'object', {
      ...AMID,
      passive: true,
      never: {},
      heads,
      counted: PEOPLE,
    }),
  ),
  // «a fauché dix vies», «ôter la vie à 86 personnes»
  counted('faucher emporter arracher briser prendre ôter', 'killed', 'object', { counted: 'vie' }),
  counted('ôter', 'killed', 'à', { heads: { object: 'vie' }, counted: PEOPLE }),
  // «Les inondations ont emporté sept personnes»
  counted('emporter faucher décimer terrasser engloutir', 'killed', 'object', {
    heads: { subject: `${EVENTS} maladie choléra rougeole paludisme bactérie vague coulée` },
    counted: PEOPLE,
  }),
  // «Trois randonneurs restent introuvables», «On est sans nouvelles de six marins»
  counted('être rester demeurer', 'missing', 'subject', {
    heads: { complement: 'introuvable' },
    counted: PEOPLE,
  }),
  counted('être rester demeurer', 'missing', 'sans.of', { heads: { sans: 'nouvelle' }, counted: PEOPLE }),
  // «Cinq personnes sont en urgence absolue»
  counted('être se:trouver rester', 'injured', 'subject', { heads: { en: 'urgence' }, counted: PEOPLE }),
  counted('être se:trouver rester', 'injured', 'subject', {
    heads: { dans: 'état' },
    counted: `${PEOPLE} eux elles`,
  }),
  // «Deux sont dans un état critique»
  counted('être se:trouver rester', 'injured', 'subject', {
    heads: { dans: 'état' },
    beside: 'grave critique sérieux préoccupant désespéré alarmant',
    requires: 'quantity event',
  }),
  // «Une dizaine présentent des brûlures», «Trois passagers souffrent de fractures»
  counted('présenter', 'injured', 'subject', {
    heads: { object: 'brûlure blessure fracture traumatisme contusion lésion engelure plaie' },
  }),
  counted('souffrir', 'injured', 'subject', {
    heads: { de: 'brûlure blessure fracture traumatisme contusion lésion engelure plaie' },
  }),
  // «La fusillade s’est soldée par la mort de 33 civils»
  counted('se:solder', 'killed', 'par.of', {
    heads: { par: 'mort décès' },
    roles: { quantity: 'par.of', event: 'subject', place: SPOTS },
  }),
  // «Deux passagers n’ont pas survécu», «Le pilote n’a pas survécu»
  ...['*count', '*some *the *own'].map(
    (heads): Pattern => ({
      frame: 'casualties',
      verbs: 'survivre',
      negated: true,
      affirms: true,
      heads: { subject: heads },
      andHeads: { subject: PEOPLE },
      only: { à: EVENTS },
      roles: {
        ...(heads === '*count' && { quantity: 'subject' }),
        event: `à ${DURING} scene`,
        place: SPOTS,
      },
      values: { outcome: 'killed' },
      requires: heads === '*count' ? 'quantity' : ['event', 'place'],
    }),
  ),
  // «Un corps a été retrouvé dans le port»
  {
    frame: 'casualties',
    verbs: 'retrouver repêcher découvrir dégager',
    passive: true,
    heads: { object: '*some' },
    andHeads: { object: 'corps cadavre' },
    ...AMID,
    roles: { event: `${DURING} scene`, place: SPOTS },
    values: { outcome: 'killed' },
    requires: ['event', 'place'],
  },
  // «Le conducteur a été blessé»: one of whom the event before tells
  ...(['killed', 'injured'] as const).map(
    (outcome): Pattern => ({
      frame: 'casualties',
      verbs: outcome === 'killed' ? 'tuer' : 'blesser brûler',
      passive: true,
      heads: { object: '*the *own' },
      andHeads: {
        object:
          'conducteur conductrice chauffeur pilote passager passagère motard cycliste piéton grand-père grand-mère',
      },
      ...AMID,
      roles: { event: `${DURING} scene`, place: SPOTS },
      values: { outcome },
      requires: 'event',
    }),
  ),
  ...victim([VIOLENCE, 'killed']),
  ...victim(['abattre exécuter', 'killed', PEOPLE]),
  ...victim(['blesser', 'injured']),
  // «un mort à Lens», «Savoie : un camion dévale une pente, un mort»
  ...(['killed', 'injured', 'missing'] as const).map(
    (outcome): Pattern => ({
      frame: 'casualties',
      nouns: { killed: 'mort tué tuée', injured: HURT, missing: LOST }[outcome],
      heads: { self: '*some nombreux nombreuses' },
      only: { ...AMID.only, subject: EVENTS },
      never: {
        self: `${NOBODY} *none temps poids angle point bras jambe bois arbre feuille langue nature saison main eau joueur`,
      },
      roles: { event: `subject ${DURING} scene`, place: `${SPOTS} headline` },
      values: { outcome },
      requires: 'place',
    }),
  ),
  // «impute 480 décès à la canicule»
  ...[[DEAD, 'killed'] as const, [HURT, 'injured'] as const].map(
    ([nouns, outcome]): Pattern => ({
      frame: 'casualties',
      nouns,
      governors: 'imputer attribuer lier',
      only: { à: EVENTS },
      roles: { quantity: 'self numeral', event: 'à', place: SPOTS },
      values: { outcome },
      requires: 'quantity event',
    }),
  ),
  unnumbered(['tuer abattre assassiner décapiter exécuter', 'killed', 'object']),
  unnumbered(['blesser brûler intoxiquer', 'injured', 'object']),
  // «n’a pas fait de victimes», «Il n’y a pas eu de blessés dans l’incendie»
  {
    frame: 'casualties',
    verbs: 'faire causer provoquer avoir déplorer recenser',
    negated: true,
    heads: { de: 'victime mort blessé décès' },
    ...HAPPENED,
    roles: { event: `subject ${DURING} scene`, place: 'en dans scene' },
    requires: 'event',
  },
  // «Aucun blessé n’est à déplorer», «Aucune victime n’a été signalée»
  {
    frame: 'casualties',
    verbs: 'déplorer signaler recenser',
    negated: true,
    heads: { subject: 'victime mort blessé décès', object: 'victime mort blessé décès' },
    ...AMID,
    roles: { event: `${DURING} scene`, place: SPOTS },
    requires: 'event',
  },
];
