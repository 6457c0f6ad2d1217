import type { DayPart, TimePattern, TimesLocale } from '../times.js';
import { FEASTS } from './times-feasts.js';

/** Words before a figure that make it a number of something. */
const COUNTING =
  "(plus de|moins de|près de|plus d'|pas moins de|environ|quelque|quelques|au moins|au plus|à peine|presque|de l'ordre de|les|ces|ses|leurs|nos|des|aux|n°|numéro|no|page|pages|article|lot de|total de|chèque de|série|modèle|version|loi|place|de ces|tous les) ";

/** What makes a four-digit figure a year. */
const YEAR_CUE =
  "(en|depuis|dès|avant|après|fin|début|mi|courant|milieu|années?|an|exercices?|saisons?|rentrée|entre|jusqu'en|jusqu'à|d'ici|d'ici à|horizon|millésime|édition|automne|hiver|printemps|été|vers|pour|de|à|à partir de|que|qu'en|contre|entre {fourfigures} et|(en|dès) {fourfigures}(, {fourfigures})?(, {fourfigures})?(,| et)) ";

/** Minutes behind an hour, in words. */
const MINUTES = '( {past}| moins {less}| {minutes})';

/** Hours in a row, of which one has minutes or a word before it that makes it one: «à 14 h, 16 h et 18 h», «10 h, 11 h 30 et 14 h». */
const AN_HOUR = '{anyhour}~h(~{anyminute})?';
const LISTED_HOURS = `((à|dès|{anyhour}~h~{anyminute},?)( et| ou)? )(${AN_HOUR},? )?(${AN_HOUR}(,| et| ou) )`;
const LISTED_BEFORE = `(, ${AN_HOUR})?(, ${AN_HOUR})?(,| et| ou|, et) {anyhour}~h~{anyminute}`;

/** Participles in all genders and numbers. */
const agreed = (words: string): string[] =>
  words.split(/\s+/).flatMap((word) => ['', 'e', 's', 'es'].map((ending) => word + ending));

/** What «premier» counts right behind a weekday. */
const FIRST_OF =
  '(ministre|secrétaire|président|vice-président|adjoint|magistrat|tour|match|acte|train|vol|prix|homme|livre|film|album|volet|cas)';
/** What stands after a figure that is a number of something. */
const SYMBOL =
  '%|€|\\$|£|°|°C|°F|‰|km|kg|m²|m2|ha|h|kWh|MWh|GWh|TWh|kW|MW|GW|Ko|Mo|Go|To|Md€|M€|k€|fois|voix|mille|ch|cm3|cm|mm|FF|BTC|pour cent|pourcent|ème|(m|g|t|l|V|F|e)( |,|\\.|;|\\))';
const UNIT = `(${SYMBOL}|{thousands})`;

/** After these a figure is a year whatever number comes next: «26 milliards en 2015 à 41 milliards». */
const STRONG_YEAR_CUE =
  "(en|qu'en|jusqu'en|fin|début|années?|exercices?|saisons?|rentrée|millésime|édition) ";

/** «En 2019 300 personnes …»: no number has four figures before its first space. */
const COUNTED = `~((${SYMBOL}){end}|{plural})`;
const NO_YEAR = `(${COUNTED}|~(à|et|ou|-|–)~{fourfigures}${COUNTED})`;

const MONTH_CUE =
  "(en|de|début|fin|mi|courant|depuis|dès|avant|après|entre|d'ici|d'ici à|d'ici fin|jusqu'en|jusqu'à|vers|et|ou|à|pour|fin de|plein) ";

const CLOCK_CUE =
  "({sentencestart}a |(à|vers|dès|depuis|avant|après|ou|voire|jusqu'à|à partir de|à environ|vers environ|il est|il est environ|il était|il sera|il était environ|sur les coups de|aux alentours de|autour de|entre {anyhour}~(h|heures)( {minute}|{minute}| {minutes}| {past}| moins {less})? et|de {anyhour}~(h|heures)( {minute}|{minute}| {minutes}| {past}| moins {less})? à|entre midi et|de midi à|(sur|vers) les|(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|hier|demain|aujourd'hui|après-midi|{anyday} {anymonth}),?|\\(|{modern},?)~)";

/** What lasts hours («1 h 48 de jeu»). */
const ACTIVITY =
  '(jeu|match|course|route|vol|trajet|marche|retard|discussions?|débats?|combats?|travail|film|spectacle|queue|attente|voiture|train|bus|vélo|sommeil|concert|procès|réunion|négociations?|musique|direct|communication)';

/** Words before a figure with «h» or «heures» that make it a length of time. */
const LASTING =
  '(en|pendant|durant|durée de|durée|de plus de|près de|plus de|moins de|environ|dans|il y a|les|des|après|en seulement|en moins de|en plus de|temps de|chrono de|passé|passe|passer|passent|joué|duré|dure|durent|durer|durera|mis|met|mettre|attendre|attendait|attendu|patienter|pris|couru|film de|vol de|trajet de|marche de|course de|match de|retard de|avance de|régime des|semaine de|toutes les) ';

/** «il y a», and what may bend the number behind it. */
const AGO =
  "(il y a|voilà|voici) (de cela |encore |environ |déjà |près de |plus de |moins de |un peu plus de |un peu moins de |bientôt |presque |quelque |près d'|plus d'|moins d'|un peu plus d'|tout juste |à peine )?";

const CHRIST = '(J.-C.|J.C.|JC|J-C|J.-C|Jésus-Christ|Jésus Christ)';
const BEFORE_CHRIST = `((avant|av.) (${CHRIST}|notre ère))`;
const AFTER_CHRIST = `((après|apr.|ap.) ${CHRIST}|de notre ère)`;

/** Before a weekday that is one of many («un lundi», «son troisième samedi de grève»). */
const ONE_OF_MANY =
  '(un|une|certain|quelque|deuxième|second|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|énième|nouveau) ';

/** Streets are called after days. */
const STREET = '(rue|avenue|place|boulevard|quai|pont|station|métro|cours|square)( du| le| de la)? ';

/** «lundi en huit heures», «lundi en huit étapes»: the figure counts something. */
const COUNTED_ON = '(~h{end}| heures?{end}| {plural})';

/** Days and week-ends that are called after a feast which moves with Easter. */
const DAYS_OF_FEASTS: readonly TimePattern[] = [
  { rule: 'feast', write: 'mardi gras( {year})?', easter: -47 },
  { rule: 'feast', write: 'mercredi des Cendres( {year})?', easter: -46 },
  { rule: 'feast', write: 'dimanche des Rameaux( {year})?', easter: -7 },
  { rule: 'feast', write: 'jeudi saint( {year})?', easter: -3 },
  { rule: 'feast', write: 'vendredi saint( {year})?', easter: -2 },
  { rule: 'feast', write: 'samedi saint( {year})?', easter: -1 },
  { rule: 'feast', write: '(dimanche|jour) de Pâques( {year})?', easter: 0 },
  { rule: 'feast', write: 'lundi de Pâques( {year})?', easter: 1 },
  { rule: 'feast', write: '(week-end|weekend) (de Pâques|pascal)( {year})?', easter: 0, unit: 'weekend' },
  { rule: 'feast', write: "jeudi de l'Ascension( {year})?", easter: 39 },
  { rule: 'feast', write: "(week-end|weekend) de l'Ascension( {year})?", easter: 39, unit: 'weekend' },
  { rule: 'feast', write: 'dimanche de( la)? Pentecôte( {year})?', easter: 49 },
  { rule: 'feast', write: 'lundi de( la)? Pentecôte( {year})?', easter: 50 },
  { rule: 'feast', write: '(week-end|weekend) de( la)? Pentecôte( {year})?', easter: 49, unit: 'weekend' },
];

const MOVABLE_FEASTS: readonly TimePattern[] = [
  ...DAYS_OF_FEASTS,
  ...DAYS_OF_FEASTS.map((pattern): TimePattern => ({ ...pattern, write: `ce ${pattern.write}`, which: 0 })),
];

/** How the press says a part of a day that no single word names, behind the day. */
const SPOTS: readonly (readonly [part: DayPart, phrases: string])[] = [
  [
    'MO',
    "(à l'aube|à l'aurore|aux aurores|au petit matin|au petit jour|au lever du (jour|soleil)|en matinée)",
  ],
  ['MI', '(à la mi-journée|en milieu de journée|à mi-journée)'],
  ['AF', "(dans l'après-midi|en cours d'après-midi|au cours de l'après-midi)"],
  [
    'EV',
    '(en fin de journée|en soirée|à la tombée de la nuit|à la nuit tombée|au coucher du soleil|au crépuscule|au cours de la soirée)',
  ],
  ['NI', '(en pleine nuit|au milieu de la nuit|dans la nuit|au cours de la nuit)'],
];

const PARTS_OF_DAYS: readonly TimePattern[] = SPOTS.flatMap(([part, phrases]): TimePattern[] => {
  const notBefore = "( de | d'| du )";
  return [
    {
      rule: 'weekday',
      write: `{weekday},? ${phrases}`,
      notAfter: '(un|une|certain|quelque) ',
      notBefore,
      part,
    },
    { rule: 'this-weekday', write: `ce {weekday},? ${phrases}`, which: 0, notBefore, part },
    {
      rule: 'day-month-year',
      write: `({weekday},? (le )?)?{day} {month} {year},? ${phrases}`,
      notBefore,
      part,
    },
    {
      rule: 'day-month',
      write: `({weekday},? (le )?)?{day} {month},? ${phrases}`,
      notAfter: STREET,
      notBefore,
      part,
    },
    { rule: 'yesterday', write: `hier,? ${phrases}`, unit: 'day', shift: -1, notBefore, part },
    { rule: 'tomorrow', write: `demain,? ${phrases}`, unit: 'day', shift: 1, notBefore, part },
    { rule: 'today', write: `aujourd'hui,? ${phrases}`, unit: 'day', shift: 0, notBefore, part },
  ];
});

/** «à l’aube du 8 décembre» */
const DAWNS: readonly TimePattern[] = [
  {
    rule: 'part-of-day',
    write: '(aube|petit matin) du ({weekday} )?{day} {month}( {year}| {which})?',
    part: 'MO',
  },
  { rule: 'part-of-day', write: '(aube|petit matin) de {weekday}', part: 'MO' },
];

const ENGLISH_MONTHS =
  '(January|Jan\\.?) (February|Feb\\.?) (March|Mar\\.?) (April|Apr\\.?) May (June|Jun\\.?) (July|Jul\\.?) (August|Aug\\.?) (September|Sept?\\.?) (October|Oct\\.?) (November|Nov\\.?) (December|Dec\\.?)'.split(
    ' ',
  );

/** Dates that a page in French was not translated in («March 3, 2020»). */
const ENGLISH_DATES: readonly TimePattern[] = ENGLISH_MONTHS.flatMap((name, month): TimePattern[] => [
  { rule: 'english', write: `${name} {day}(st|nd|rd|th)?,? {year}`, capital: true, month: month + 1 },
  { rule: 'english', write: `{day}(st|nd|rd|th)? ${name},? {year}`, month: month + 1 },
]);

/** A part of the day that hangs on the day told last. */
const PARTS_ALONE: readonly TimePattern[] = [
  { rule: 'part', write: '{part}', after: "dans (la |l')", notBefore: "( de | du | d'| des | où | qui |-)" },
  { rule: 'part', write: '(aube|aurore)', after: "à l'", notBefore: "( de | du | d'| des )", part: 'MO' },
  { rule: 'part', write: 'petit matin', after: 'au ', notBefore: "( de | du | d'| des )", part: 'MO' },
  { rule: 'part', write: '(matinée|soirée)', after: 'en ', notBefore: "( de | du | d'| des )" },
];

/** «matin et soir», «le matin et le soir»: parts of every day. */
const EVERY_PART: readonly TimePattern[] = [
  ['MO', 'matin', { before: ',?( midi)?,?( et)?( le)? (midi|soir){end}' }],
  ['EV', 'soir', { after: '(matin|midi),?( et| ou)( le)? ' }],
].flatMap(([part, write, around]) => [
  {
    rule: 'every-part',
    write: write as string,
    part: part as DayPart,
    small: true,
    every: true,
    notAfter:
      '(ce|du|au|un|cet|hier|demain|{anyweekday}|{anymonth}|{modern}|d’un|petit|bon)( (matin|midi),?( et| ou)( le)?)? ',
    ...(around as object),
  },
]);

/** Verbs in -rer and their kin, whose past looks like a future or conditional («montra», «montrait»). */
const STEMS_IN_R =
  'entr rentr montr démontr tir retir attir déclar assur rassur livr délivr rencontr demeur prépar répar sépar célébr consacr jur dur inaugur figur ador ignor explor pleur admir inspir respir espér considér libér récupér opér accélér modér gér intégr enregistr illustr administr filtr concentr empar compar par murmur mesur captur restaur instaur élabor collabor amélior évapor dévor honor sembl cour parcour concour mour ouvr couvr découvr offr souffr recouvr'.split(
    ' ',
  );

export const times: TimesLocale = {
  weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  shortWeekdays: [
    ['lun.', 'lun'],
    ['mar.', 'mar'],
    ['mer.', 'mer'],
    ['jeu.', 'jeu'],
    ['ven.', 'ven'],
    ['sam.', 'sam'],
    ['dim.', 'dim'],
  ],
  months: [
    ['janvier', 'janv.', 'jan.', 'janv', 'jan'],
    ['février', 'fevrier', 'févr.', 'fév.', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr.', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil.', 'juill.', 'juil', 'juill'],
    ['août', 'aout'],
    ['septembre', 'sept.', 'sept'],
    ['octobre', 'oct.', 'oct'],
    ['novembre', 'nov.', 'nov'],
    ['décembre', 'decembre', 'déc.', 'déc'],
  ],
  seasons: { SP: ['printemps'], SU: ['été'], FA: ['automne'], WI: ['hiver'] },
  parts: {
    MO: ['matin', 'matinée'],
    MI: ['midi'],
    AF: ['après-midi'],
    EV: ['soir', 'soirée'],
    NI: ['nuit'],
  },
  units: {
    minute: [['minute'], ['minutes']],
    hour: [['heure'], ['heures']],
    day: [['jour'], ['jours']],
    week: [['semaine'], ['semaines']],
    weekend: [
      ['week-end', 'weekend'],
      ['week-ends', 'weekends'],
    ],
    month: [['mois'], ['mois']],
    quarter: [['trimestre'], ['trimestres']],
    half: [['semestre'], ['semestres']],
    year: [
      ['an', 'année', 'exercice'],
      ['ans', 'années', 'exercices'],
    ],
    decade: [['décennie'], ['décennies']],
    century: [['siècle'], ['siècles']],
  },
  some: ['quelques', 'plusieurs', 'peu de', 'bien des', 'de nombreux', 'de nombreuses', 'des'],
  firstDays: ['1er', '1 er', '1ᵉʳ', 'premier'],
  decades: {},
  edges: {
    start: ['début', 'débuts', 'commencement', 'aube'],
    mid: ['milieu', 'mi', 'courant'],
    end: ['fin'],
  },
  which: {
    dernier: -1,
    dernière: -1,
    derniers: -1,
    dernières: -1,
    passé: -1,
    passée: -1,
    écoulé: -1,
    écoulée: -1,
    courant: 0,
    prochain: 1,
    prochaine: 1,
    prochains: 1,
    prochaines: 1,
  },
  hourParts: {
    'et quart': 15,
    'un quart': 15,
    'et demi': 30,
    'et demie': 30,
    'moins le quart': -15,
    'moins un quart': -15,
  },
  meridiems: { am: ['am', 'a.m.', 'a.m'], pm: ['pm', 'p.m.', 'p.m'] },
  plurals: {
    endings: ['s', 'x'],
    not: [
      'alors',
      'inclus',
      'compris',
      'confondus',
      'seuls',
      'seules',
      'après',
      'aux',
      'ans',
      'auprès',
      'autres',
      'avons',
      'cas',
      'ces',
      'ceux',
      'certains',
      'certaines',
      'chez',
      'dans',
      'depuis',
      'des',
      'dès',
      'deux',
      'dix',
      'dehors',
      'dessus',
      'dans',
      'envers',
      'elles',
      'hors',
      'ils',
      'jamais',
      'jusque',
      'les',
      'leurs',
      'lors',
      'lorsque',
      'mais',
      'mes',
      'moins',
      'nos',
      'nous',
      'parfois',
      'pas',
      'plus',
      'plusieurs',
      'pourtants',
      'près',
      'puis',
      'quelques',
      'sans',
      'sauf',
      'selon',
      'ses',
      'six',
      'sous',
      'suis',
      'tandis',
      'très',
      'trois',
      'tous',
      'toutes',
      'toujours',
      'vers',
      'via',
      'voix',
      'vos',
      'vous',
      'avais',
      'aurais',
      'étais',
      'divers',
      'diverses',
      'quatrièmes',
      'différents',
      'premiers',
      'versus',
      'parmis',
      'néanmoins',
    ],
  },
  patterns: [
    // Days in full and in part.
    // Written out, because a slot of ordinals would be tried at every number.
    ...(
      [
        ['premier', 1],
        ['deuxième', 2],
        ['second', 2],
        ['troisième', 3],
        ['quatrième', 4],
        ['dernier', -1],
      ] as const
    ).map(([nth, value]) => ({
      rule: 'nth-weekday',
      write: `${nth} {weekday} (de |d'){month}( {year})?`,
      nth: value,
    })),
    {
      rule: 'day-month-in-list',
      write: '({weekday} )?{day} {month}',
      before:
        '(, {anyday} {anymonth})?,? (et|ou|puis)( le| du| au)?( {anyweekday})? {anyday} {anymonth} {year}',
    },
    {
      rule: 'day-in-list',
      write: '({weekday} )?{day}',
      before:
        '(, {anyday})?(, {anyday})?,? (et|ou)( le| du)?( {anyweekday})? {anyday} {month}( {year}| {which})?',
    },
    {
      rule: 'month-in-list',
      write: '{longmonth}',
      small: true,
      before: "(, {anymonth})?(, {anymonth})?,? (et|ou|puis)( de | d'| en | )({edge} )?{anymonth} {year}",
    },
    {
      rule: 'day-month-year',
      write: "({weekday},? (le )?)?{day} {month},?( de l'an)? {year}(( au| dans la| en)? {part})?",
    },
    {
      rule: 'day-month',
      write: '({weekday},? (le )?)?{day} {month}( {which})?(( au| dans la| en)? {part})?',
      notAfter: STREET,
    },
    {
      rule: 'holiday',
      write: '{day}-{longmonth}( {year})?',
      after: '(le|du|au|ce|les|des) ',
      notAfter: STREET,
      small: true,
    },
    ...FEASTS,
    ...MOVABLE_FEASTS,
    ...PARTS_OF_DAYS,
    ...DAWNS,
    ...PARTS_ALONE,
    ...ENGLISH_DATES,
    { rule: 'holiday', write: 'nuit de la Saint-Sylvestre( {year})?', month: 12, day: 31 },
    {
      rule: 'week-of-day',
      write: '(cette )?semaine du ({weekday} )?{day} {month}( {year}| {which})?',
      unit: 'week',
    },
    {
      rule: 'weekend-of-day',
      write: '(ce )?(week-end|weekend) du ({weekday} )?{day} {month}( {year}| {which})?',
      unit: 'weekend',
    },
    {
      rule: 'weekend-of-days',
      write: '(ce )?(week-end|weekend) (du|des) {day}( et | et le |-|/| - ){day2} {month}( {year}| {which})?',
    },
    // Which half of a month.
    {
      rule: 'fortnight',
      write: "(première|1re|1ère) quinzaine (de |d'|du mois de |du mois d'){month}( {year}| {which})?",
      mod: 'start',
    },
    {
      rule: 'fortnight',
      write:
        "(seconde|deuxième|2e|dernière) quinzaine (de |d'|du mois de |du mois d'){month}( {year}| {which})?",
      mod: 'end',
    },
    { rule: 'day-running', write: '{day} courant', after: '(le|du|au|et) ', which: 0 },
    { rule: 'month-day-year', write: '({weekday},? )?{month} {day}, {year}' },
    { rule: 'weekday-day', write: '{weekday} \\({day}\\)' },
    {
      rule: 'weekday-day',
      // «a reçu vendredi le premier ministre», «ont voté dimanche le premier tour»: an ordinal and no day
      write: '{weekday}(,? le)? {day}(( {which})| (au|dans la) {part})?',
      notBefore: `~(${UNIT}{end}|{plural}|heures?|~,{figure}|${FIRST_OF}{end})`,
    },
    // Behind a comma a word is a number of something («mercredi, premier jour de l’été»).
    {
      rule: 'weekday-day',
      write: '{weekday}, {dd}( {which})?',
      notBefore: `~(${UNIT}{end}|{plural}|heures?|~,{figure})`,
    },
    {
      rule: 'days',
      write: '({weekday} )?{day}( au | à |-| - |–| – |/)({weekday2} )?{day2} {month}( {year}| {which})?',
    },
    {
      rule: 'days-of-months',
      write: '({weekday} )?{day} {month}( au | à | - |–| – )({weekday2} )?{day2} {month2}( {year2})?',
    },
    {
      rule: 'day-of-month',
      write: '{dd}',
      after: '{sentencestart}le ',
      before: ',',
      notAfter: '(page|article|au|du|chapitre|habite|rue) ',
    },
    { rule: 'iso', write: '{modern}-{mm}-{dd}' },
    { rule: 'iso-time', write: '{modern}-{mm}-{dd}(T|t| ){hour}:{minute}(:{second})?(Z|z)?' },
    { rule: 'numeric', write: '({weekday} )?{dd}/{mm}/{year}' },
    { rule: 'numeric', write: '({weekday} )?{dd}.{mm}.{modern}' },
    { rule: 'numeric', write: '({weekday} )?{dd}-{mm}-{modern}' },
    { rule: 'day-of-this-month', write: '{day} de ce mois(-ci)?', after: '(le|du|au|et) ', which: 0 },
    { rule: 'numeric-short', write: '({weekday} )?{dd}/{mm}/{yy}' },
    {
      rule: 'numeric-short',
      write: '({weekday} )?{dd}.{mm}.{yy}',
      notAfter: '(version|v|tél|tel|téléphone|n°) ',
    },
    {
      rule: 'numeric-day-month',
      write: '{dd}/{mm}',
      after:
        '((le|ce|du|au|dès le|et le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|publié le|mis à jour le|posté le)) ',
      notAfter:
        '(point|fraction|part|rapport|échelle|score|soit|est|passer?|passé|passe|dose|réduit|porté) (du|au) ',
      notBefore: "(/| de | des | du | d'| {word} de )",
    },
    {
      rule: 'numeric-day-month',
      write: '{dd}/{mm}',
      after: '{sentencestart}',
      before: '( :| à {anyhour}~(h|:))',
    },
    {
      rule: 'numeric-month',
      write: '{mm}/{modern}',
      after:
        "(fin|avant|avant fin|depuis|jusqu'en|de|en|dès|à|jusqu'à|jusqu'au|du|au|entre|et|expire|valable|:|\\(|-|–)~",
      notAfter:
        '(n°|numéro|no|décret|loi|règlement|directive|arrêté|arrêt|dossier|affaire|réf.|référence|facture|version|(UE)|(CE))( de| :)?~',
      notBefore: '(/|-|{figure})',
    },

    // Months and years.
    { rule: 'month-year', write: "(mois (de |d'))?{month},?( de)? {year}", notBefore: NO_YEAR },
    { rule: 'month-year', write: "(mois (de |d')){month}( {which})?" },
    { rule: 'months-year', write: '{month}(-| - |–|/){month2} {year}' },
    { rule: 'months', write: '{longmonth}(-|–|/){longmonth2}', notBefore: '(-|/| {year})' },
    { rule: 'month-which', write: '{month} {which}' },
    { rule: 'month', write: '{longmonth}', after: MONTH_CUE, small: true, notBefore: '(-| et demi)' },
    {
      rule: 'month',
      write: '{longmonth}',
      after: "(d'|qu'en |dès |jusqu'en )",
      notAfter: "poissons? d'",
      small: true,
    },
    { rule: 'edge-month', write: "({edge} (du mois de |du mois d'|de |d')?){month}( {year}| {which})?" },
    { rule: 'edge-month', write: 'mi-{month}( {year}| {which})?', mod: 'mid' },
    { rule: 'years', write: '{modern}(-|–|/| - | – ){modern2}' },
    { rule: 'years', write: '{year}(-|–| - | – ){year2}', after: '\\(', before: '\\)' },
    { rule: 'years', write: '{year}(-|–| - | – ){year2}', after: '(années|période|guerre de|exercice) ' },
    { rule: 'season-years', write: '{modern}(-|–|/){yy2}' },
    { rule: 'year', write: '{year}', after: STRONG_YEAR_CUE, notBefore: COUNTED },
    { rule: 'year', write: '(années? )?{year}', after: YEAR_CUE, notAfter: COUNTING, notBefore: NO_YEAR },
    { rule: 'year', write: '(année |annee ){year}' },
    { rule: 'year', write: '{earlyyear}', after: '{sentencestart}en ', before: ',' },
    {
      rule: 'year',
      write: '{modern}',
      notAfter: `(${COUNTING}|{shortnumber} )`,
      notBefore: `(${NO_YEAR}|~{thousands})`,
    },
    { rule: 'edge-year', write: 'mi-{year}', mod: 'mid', notBefore: NO_YEAR },
    { rule: 'edge-year', write: "{edge} (de |d')?({season} )?{year}", notBefore: NO_YEAR },
    { rule: 'edge-unit', write: "{edge} (de l'|de la |du |d'|de ){span}( {year}| {which}| en cours)?" },
    { rule: 'edge-years', write: '{edge} des années {decade}' },
    { rule: 'decades', write: 'années {decade}' },
    { rule: 'decades', write: 'décennie {decade}' },
    { rule: 'decades', write: 'années {decade}(-| et |/){decade2}' },
    { rule: 'century', write: '({edge} (du |de ce ))?{numeral} siècles?', unit: 'century' },
    {
      rule: 'century-in-list',
      write: '{numeral}',
      before: '(, {anynumeral})?(,| et| ou)( au| du| le)? {anynumeral} siècles?',
      unit: 'century',
    },
    { rule: 'century', write: '({edge} (du |de ce ))?{nth} siècle', unit: 'century' },
    {
      rule: 'season-year',
      write: '{season} {modern}',
      after: "(l'|cet |cette |le |du |au |en |d'|de |fin |début |mi-|à l'|un |pour )",
    },
    { rule: 'season-years', write: '{season} {modern}(-|–|/){anyyear}' },
    {
      rule: 'edge-season',
      write: "{edge} (de l'|du |de cet |d'|de ){season}( {which})?",
      notBefore: '( arabe| de | des | du )',
    },
    { rule: 'edge-this-unit', write: "(ce|cette) {edge} (de |d'){span}", shift: 0 },
    { rule: 'this-season', write: 'cet? {season}', which: 0 },
    { rule: 'this-season', write: "(l'|le ){season} {which}" },
    { rule: 'this-season', write: '{season} {which}', after: '(au|du|cet|début|fin) ' },
    {
      rule: 'season',
      write: '{season}',
      after: "(au|dès le|d'ici au|d'ici le|depuis le|avant le) ",
      small: true,
      notBefore: '( arabe| de | des )',
    },
    {
      rule: 'season',
      write: '{season}',
      after:
        "(à l'|dès l'|d'ici à l'|d'ici l'|depuis l'|avant l'|pendant l'|durant l'|pour l'|de l'|fin de l')",
      small: true,
    },

    // Counted from the birth of Christ.
    { rule: 'years-before', write: `{anyage}(-|–| à | et ){anyage2} ${BEFORE_CHRIST}`, bc: true },
    { rule: 'year-before', write: `{anyage} ${BEFORE_CHRIST}`, bc: true },
    {
      rule: 'century-before',
      write: `({edge} (du |de ce ))?{numeral} siècle ${BEFORE_CHRIST}`,
      unit: 'century',
      bc: true,
    },
    {
      rule: 'century-before',
      write: `({edge} (du |de ce ))?{nth} siècle ${BEFORE_CHRIST}`,
      unit: 'century',
      bc: true,
    },
    { rule: 'year-after', write: `{anyage} ${AFTER_CHRIST}` },
    { rule: 'century', write: `{numeral} siècle ${AFTER_CHRIST}`, unit: 'century' },
    { rule: 'century', write: `{nth} siècle ${AFTER_CHRIST}`, unit: 'century' },

    // Quarters and halves.
    {
      rule: 'quarter',
      write:
        "(({edge} (du |de ce ))?{nth} trimestre|{quarter}~T)( de l'année| de l'exercice| de l'an| de)? {year}",
      unit: 'quarter',
    },
    { rule: 'quarter', write: '(T|Q)~{quarter}( |-|/){year}', unit: 'quarter' },
    { rule: 'quarter', write: '{quarter}~T{yy}', unit: 'quarter' },
    { rule: 'quarter', write: 'T{quarter}', after: '(au|fin|début) ', capital: true, unit: 'quarter' },
    {
      rule: 'quarter',
      write: "({edge} (du |de ce ))?dernier trimestre( de)?( l'année| l'exercice)? {year}",
      unit: 'quarter',
      nth: 4,
    },
    {
      rule: 'quarter',
      write: "({edge} (du |de ce ))?dernier trimestre de (cette |l')année( en cours)?",
      unit: 'quarter',
      nth: 4,
    },
    {
      rule: 'quarter',
      write: "({edge} (du |de ce ))?{nth} trimestre( {which}| de (cette |l')année( en cours)?)?",
      unit: 'quarter',
    },
    {
      rule: 'half',
      write: "(({edge} (du |de ce ))?{nth} semestre|{half}~S)( de l'année| de l'exercice| de)? {year}",
      unit: 'half',
    },
    { rule: 'half', write: '(S|H)~{half}( |-|/){year}', unit: 'half' },
    { rule: 'half', write: '{half}~S{yy}', unit: 'half' },
    { rule: 'half', write: 'S{half}', after: '(au|fin|début) ', capital: true, unit: 'half' },
    { rule: 'half', write: "dernier semestre( de)?( l'année| l'exercice)? {year}", unit: 'half', nth: 2 },
    {
      rule: 'half',
      write: "({edge} (du |de ce ))?{nth} semestre( {which}| de (cette |l')année( en cours)?)?",
      unit: 'half',
    },

    {
      rule: 'first-months',
      write: "{count} premiers mois( de l'année| de l'exercice| de l'an| de)? {year}",
      months: 'first',
    },
    {
      rule: 'first-months',
      write: "{count} premiers mois de (cette année|l'année|l'exercice|l'an)( en cours)?",
      months: 'first',
    },
    {
      rule: 'first-months',
      write: '{count} premiers mois',
      after: '(sur|pour|pendant|durant|au cours|lors) (les|des|ses) ',
      notBefore: "( de | du | d'| des | qui )",
      months: 'first',
    },
    {
      rule: 'last-months',
      write: "{count} derniers mois( de l'année| de l'exercice| de l'an| de) {year}",
      months: 'last',
    },
    {
      rule: 'last-months',
      write: "{count} derniers mois de (cette année|l'année|l'exercice|l'an)( en cours)?",
      months: 'last',
    },

    // Parts of a year that is told from the document's.
    {
      rule: 'quarter-of',
      write: "{nth} trimestre de (l'an dernier|l'année dernière|l'an passé|l'année passée)",
      unit: 'quarter',
      ofYear: -1,
    },
    {
      rule: 'quarter-of',
      write: "dernier trimestre de (l'an dernier|l'année dernière|l'an passé|l'année passée)",
      unit: 'quarter',
      nth: 4,
      ofYear: -1,
    },
    {
      rule: 'half-of',
      write: "{nth} semestre de (l'an dernier|l'année dernière|l'an passé|l'année passée)",
      unit: 'half',
      ofYear: -1,
    },
    {
      rule: 'day-of',
      write: "({weekday} )?{day} {longmonth} de (l'an dernier|l'année dernière|l'an passé|l'année passée)",
      ofYear: -1,
    },
    {
      rule: 'month-of',
      write: "({edge} )?{longmonth} de (l'an dernier|l'année dernière|l'an passé|l'année passée)",
      ofYear: -1,
    },
    {
      rule: 'season-of',
      write: "{season} de (l'an dernier|l'année dernière|l'an passé|l'année passée)",
      ofYear: -1,
    },
    {
      rule: 'quarter-of',
      write: "{nth} trimestre de (l'an prochain|l'année prochaine)",
      unit: 'quarter',
      ofYear: 1,
    },
    {
      rule: 'half-of',
      write: "{nth} semestre de (l'an prochain|l'année prochaine)",
      unit: 'half',
      ofYear: 1,
    },
    {
      rule: 'day-of',
      write: "({weekday} )?{day} {longmonth} de (l'an prochain|l'année prochaine)",
      ofYear: 1,
    },
    { rule: 'month-of', write: "({edge} )?{longmonth} de (l'an prochain|l'année prochaine)", ofYear: 1 },
    { rule: 'season-of', write: "{season} de (l'an prochain|l'année prochaine)", ofYear: 1 },
    { rule: 'quarter-of', write: '{nth} trimestre de cette année', unit: 'quarter', ofYear: 0 },
    { rule: 'half-of', write: '{nth} semestre de cette année', unit: 'half', ofYear: 0 },
    { rule: 'month-of', write: '({edge} )?{longmonth} de cette année', ofYear: 0 },
    { rule: 'season-of', write: '{season} de cette année', ofYear: 0 },

    // Weekdays and days told from the document's.
    {
      rule: 'every-weekday',
      write: '{weekday} {part}',
      after: 'le ',
      every: true,
      notBefore: "(-| {figure}| {day} | dernier| prochain| suivant| précédent| de | du | d'| où | même)",
    },
    {
      rule: 'every-weekday',
      write: '{weekday}',
      after: '(le|du) ',
      every: true,
      notBefore:
        "(-| {figure}| {day}| {part}| midi| dernier| prochain| suivant| précédent| de (la |l')?{word}| saint| noir)",
    },
    {
      rule: 'weekday',
      write: '{weekday}(( dans la| en| au)? {part})?',
      notAfter: ONE_OF_MANY,
      notBefore: '(-| noir| saint| gras| de Pâques| de Pentecôte)',
    },
    {
      rule: 'weekday',
      write: '{weekday}',
      notAfter: ONE_OF_MANY,
      notBefore: '(-| noir| saint| gras| de Pâques| de Pentecôte)',
    },
    // A week, or two, from the next one.
    {
      rule: 'weekday-on',
      write: '{weekday} en huit',
      notBefore: COUNTED_ON,
      which: 1,
      unit: 'week',
      shift: 1,
    },
    {
      rule: 'weekday-on',
      write: '{weekday} en quinze',
      notBefore: COUNTED_ON,
      which: 1,
      unit: 'week',
      shift: 2,
    },
    { rule: 'this-weekday', write: 'ce {weekday}( {part})?', which: 0 },
    { rule: 'this-day', write: 'ce ({weekday} )?{day} {month}( {year})?' },
    {
      rule: 'this-weekday',
      write: 'ce {weekday} {day}',
      notBefore: `~(${UNIT}{end}|{plural}|heures?|~,{figure})`,
    },
    { rule: 'weekday-which', write: '{weekday}( {part})? {which}' },
    { rule: 'weekday-after', write: "{weekday} (suivant|d'après)", narrative: true, which: 1 },
    { rule: 'weekday-before', write: "{weekday} (précédent|d'avant)", narrative: true, which: -1 },
    {
      rule: 'night',
      write:
        '(cette )?nuit (de |du ){weekday}( {day}( {month}( {year})?)?)? (à|au) {weekday2}( {day2}( {month2}( {year2})?)?)?',
      part: 'NI',
    },
    {
      rule: 'night',
      write: 'nuit du ({weekday} )?{day} au ({weekday2} )?{day2} {month}( {year}| {which})?',
      part: 'NI',
    },
    { rule: 'night', write: 'nuit du {day} {month} au {day2} {month2}( {year2})?', part: 'NI' },
    { rule: 'part-of-day', write: '{part} (de |du ){weekday}( {day}( {month}( {year})?)?)?' },
    { rule: 'part-of-day', write: '{part} du {day} {month}( {year}| {which})?' },
    { rule: 'part-of-day', write: "{part} d'hier", unit: 'day', shift: -1 },
    { rule: 'today', write: "aujourd'hui", unit: 'day', shift: 0 },
    { rule: 'today', write: "(ce jour|aujourd'hui) {part}", unit: 'day', shift: 0 },
    { rule: 'yesterday', write: 'hier(( au)? {part})?', unit: 'day', shift: -1 },
    { rule: 'yesterday', write: 'hier', unit: 'day', shift: -1 },
    { rule: 'yesterday', write: "hier en {edge} (de |d'){part}", unit: 'day', shift: -1 },
    { rule: 'weekday', write: "{weekday} en {edge} (de |d'){part}", notAfter: '(un|une|certain|quelque) ' },
    { rule: 'this-part', write: "{edge} (de |d'){part}", after: 'en ', unit: 'day', shift: 0 },
    { rule: 'tomorrow', write: 'demain( {part})?', unit: 'day', shift: 1 },
    { rule: 'before-yesterday', write: 'avant-hier( {part})?', unit: 'day', shift: -2 },
    { rule: 'after-tomorrow', write: 'après-demain( {part})?', unit: 'day', shift: 2 },
    { rule: 'this-part', write: '(ce|cet|cette) {part}', unit: 'day', shift: 0 },
    { rule: 'this-part', write: 'mi-journée', after: '(à la|en|cette) ', unit: 'day', shift: 0, part: 'MI' },
    { rule: 'last-night', write: '(la )?nuit (dernière|passée)', unit: 'day', shift: -1, part: 'NI' },

    // Weeks, months, years told from the document's day.
    { rule: 'this-unit', write: '(ce|cet|cette) {span}(-ci)?', shift: 0, notBefore: "(-| de | du | d')" },
    { rule: 'unit-running', write: "(l'|la |le )?{span} en cours", shift: 0 },
    {
      rule: 'unit-which',
      write: "(l'|la |le |cette |cet |ce )?{span} {which}",
      notAfter: '(une|un|chaque|première|premier) ',
    },
    { rule: 'which-unit', write: '(la |le )?(prochain|prochaine) {span}', shift: 1 },
    {
      rule: 'next-decade',
      write: '(la |le )?(prochaine|prochain) (décennie|siècle)',
      value: 'FUTURE_REF',
      stretch: true,
    },
    {
      rule: 'last-stretch',
      write: '(ces |les )?({count} |quelques )?(derniers|dernières) {span}',
      notBefore: "( de l'année| de l'exercice| de l'an| de cette année|( de)? {modern})",
      value: 'PAST_REF',
      stretch: true,
    },
    {
      rule: 'last-stretch',
      write: '(ces |les )?(derniers|dernières) {count} {span}',
      value: 'PAST_REF',
      stretch: true,
    },
    {
      rule: 'next-stretch',
      write: '(ces |les )?({count} |quelques )?(prochains|prochaines) {span}',
      value: 'FUTURE_REF',
      stretch: true,
    },
    {
      rule: 'next-stretch',
      write: '(les )?{span} (à venir|qui viennent)',
      value: 'FUTURE_REF',
      stretch: true,
    },
    { rule: 'unit-to-come', write: "(l'|le |la ){span} à venir", shift: 1 },

    // Counted.
    {
      rule: 'ago',
      write: `${AGO}{count} {unit}`,
      direction: -1,
    },
    {
      rule: 'ago',
      write: `${AGO}{rough}~{unit}`,
      direction: -1,
      mod: 'approx',
    },
    {
      rule: 'ago',
      write: `${AGO}{count} {unit} et demie?`,
      direction: -1,
      half: true,
    },
    {
      rule: 'in',
      write: '{count} {span} et demie?',
      direction: 1,
      half: true,
      after: "(dans|d'ici|d'ici à) ",
    },
    {
      rule: 'later',
      write: '{count} {unit} et demie? plus tard',
      direction: 1,
      half: true,
      narrative: true,
    },
    {
      rule: 'earlier',
      write: '{count} {unit} et demie? (plus tôt|auparavant)',
      direction: -1,
      half: true,
      narrative: true,
    },
    { rule: 'ago', write: '(il y a|voilà|voici) {some} {unit}', direction: -1 },
    { rule: 'ago', write: `${AGO}un demi-siècle`, unit: 'year', shift: -50 },
    { rule: 'ago', write: `${AGO}un siècle`, unit: 'year', shift: -100 },
    { rule: 'in', write: '{count} {span}', direction: 1, after: "(dans|d'ici|d'ici à|sous) " },
    {
      rule: 'in',
      write: '{count} (minutes?|heures?)',
      direction: 1,
      unit: 'minute',
      after: 'dans ',
      notBefore: "( de | d'| {word}es{end}| qui )",
    },
    { rule: 'in', write: '{some} {span}', direction: 1, after: "(dans|d'ici|d'ici à) " },
    {
      rule: 'later',
      write: '{count} {unit} (plus tard|après)',
      direction: 1,
      narrative: true,
      before: '~({stop})',
    },
    { rule: 'later', write: '{some} {unit} (plus tard)', direction: 1, narrative: true },
    {
      rule: 'earlier',
      write: '{count} {unit} (plus tôt|auparavant)',
      direction: -1,
      narrative: true,
      notBefore: "( que | qu')",
    },
    { rule: 'earlier', write: '{count} {unit} avant', direction: -1, narrative: true, before: '~({stop})' },
    {
      rule: 'earlier',
      write: '{some} {unit} (plus tôt|auparavant)',
      direction: -1,
      narrative: true,
      notBefore: "( que | qu')",
    },

    {
      rule: 'from-event',
      write: '({count}|{some}|{rough})~{unit} (avant|après)',
      notAfter: "(en|les|des|pendant|durant|que|{count} (à|ou)|(un|une|le|la|l'|cet|cette|ce)~{word} de) ",
      notBefore: '~({stop})',
      ofEvent: true,
      narrative: true,
    },
    {
      rule: 'later',
      write: '{rough}~{unit} (plus tard|après)',
      before: '~({stop})',
      direction: 1,
      narrative: true,
      mod: 'approx',
    },
    {
      rule: 'earlier',
      write: '{rough}~{unit} (plus tôt|auparavant)',
      direction: -1,
      narrative: true,
      mod: 'approx',
    },

    // Told from a day of the text.
    {
      rule: 'day-after',
      write: '(le )lendemain( {part})?',
      unit: 'day',
      shift: 1,
      narrative: true,
      notBefore: "( de | du | d'| des )",
    },
    {
      rule: 'day-after',
      write: 'lendemain( {part})?',
      unit: 'day',
      shift: 1,
      narrative: true,
      after: 'au ',
      notAfter: 'jour au ',
      notBefore: "( de | du | d'| des )",
    },
    {
      rule: 'day-after',
      write: '(le )surlendemain',
      unit: 'day',
      shift: 2,
      narrative: true,
      notBefore: "( de | du | d'| des )",
    },
    {
      rule: 'day-before',
      write: '(la )veille au {part}',
      unit: 'day',
      shift: -1,
      narrative: true,
    },
    {
      rule: 'day-before',
      write: '(la )veille',
      unit: 'day',
      shift: -1,
      narrative: true,
      notBefore: "( de | du | d'| des )",
    },
    {
      rule: 'day-before',
      write: "(l')avant-veille",
      unit: 'day',
      shift: -2,
      narrative: true,
      notBefore: "( de | du | d'| des )",
    },
    { rule: 'same-unit', write: '(le |la )même {span}', shift: 0, narrative: true },
    { rule: 'same-unit', write: '(le |la )({part}|jour) même', unit: 'day', shift: 0, narrative: true },
    { rule: 'same-unit', write: '(ce |cet |cette ){span}-là', shift: 0, narrative: true },
    { rule: 'same-unit', write: '(ce |cet |cette ){part}-là', unit: 'day', shift: 0, narrative: true },
    { rule: 'next-unit', write: "(le |la |l'){span} (suivant|suivante|d'après)", shift: 1, narrative: true },
    {
      rule: 'previous-unit',
      write: "(le |la |l'){span} (précédent|précédente|d'avant)",
      shift: -1,
      narrative: true,
    },

    // Hours.
    {
      rule: 'clock',
      write: "{hour}~h~{minute}( (GMT|UTC|HNE|HAE)| (du |de l'|de la ){part})?",
      notAfter: LASTING,
      notBefore: "( de | d'|'|~{minute}~s|~(min|mn|minutes?){end})",
    },
    {
      rule: 'clock',
      write: "{hour}~h~{minute}( (GMT|UTC|HNE|HAE)| (du |de l'|de la ){part})?",
      after: '(à|vers|dès|avant|après|de) (environ )?',
      notAfter:
        '(durée|trajet|vol|film|marche|course|match|retard|avance|délai|temps|séance|plus|moins|près) de ',
      notBefore: `(~(min|mn|minutes?){end}| de ${ACTIVITY})`,
    },
    {
      rule: 'clock',
      write: `{hour}~(h|heures)({minute}| {minute}|${MINUTES})?`,
      after: '(de|entre) ',
      before: "( (à|jusqu'à|et) |~(-|–)~)({anyhour}~(h|heures|:)|midi|minuit)",
    },
    {
      rule: 'clock',
      write: '{hour}~h( du matin| {meridiem}| (GMT|UTC|HNE|HAE))?',
      after: CLOCK_CUE,
      notAfter: '(plus|moins|près) de ',
      notBefore: "( de | d'|~{thousands}|~{minute}{end}|/)",
    },
    { rule: 'clock', write: "{hour}~h (du |de l'|de la ){part}" },
    {
      rule: 'clock',
      write: `{hour} heures?( {minute}|${MINUTES})?( (du |de l'|de la )?{part}| (GMT|UTC|TU))?`,
      after: CLOCK_CUE,
      notAfter:
        '((plus|moins|près|total|durée|course|délai) de|{hour} (à|ou)|(cherche|cherches|cherchez|chercher|chercherai|encore|pas) midi à) ',
      notBefore:
        "( de | d'| minutes?| ({minute}|{minutes}) minutes?| par (jour|semaine|mois|an)| supplémentaires| plus tard| après| avant| plus tôt| et (demie|quart)| moins | consécutives| auparavant)",
    },
    { rule: 'clock', write: `{hour} heures?${MINUTES}? (du |de l'|de la ){part}` },
    {
      rule: 'clock',
      write: `{hour}~h( {past}| moins {less})( (du |de l'|de la )?{part})?`,
      after: CLOCK_CUE,
      notBefore: "( de | d'| minutes?)",
    },
    // No length of time is told so.
    {
      rule: 'clock',
      write: "{hour}~(h|heures?) moins (le|un) quart( (du |de l'|de la )?{part})?",
      minute: -15,
    },
    {
      rule: 'clock',
      write: "{hour}~(h|heures?) moins {less}( (du |de l'|de la )?{part})?",
      notBefore: '( minutes?| (de|h|heures?) )',
    },
    { rule: 'clock', write: '{hour}~h', after: LISTED_HOURS, notBefore: "( de | d')" },
    { rule: 'clock', write: '{hour}~h', before: LISTED_BEFORE },
    {
      rule: 'hours',
      write: 'midi et {hour2}',
      after: 'entre ',
      hour: 12,
      small: true,
      notBefore: '( {plural}|~h|~:| h)',
    },
    { rule: 'noon', write: `midi${MINUTES}`, hour: 12, small: true, notBefore: '( {plural}| minutes?)' },
    { rule: 'midnight', write: `minuit${MINUTES}`, hour: 0, small: true, notBefore: '( {plural}| minutes?)' },
    {
      rule: 'clock',
      write: `{hour}~(h|heures)( {minute}|${MINUTES})?`,
      after:
        "(séances?|trains?|tgv|ter|rer|messe|vols?|celle|celui|celles|ceux|bus|car|bac|avion|navette|tram|métro|cours|office|créneau|service|séminaire|visioconférence|ferry|coup d'envoi|match|rencontre|départ|arrivée|rendez-vous|réunion|cérémonie|point de presse) (de |d')",
      notBefore: "( de | d'| minutes?| ({minute}|{minutes}) minutes?| et (demie|quart)| moins )",
    },
    {
      rule: 'clock',
      write: '{hour}:{minute}(:{second})?(~{meridiem})?( (GMT|UTC|HNE|HAE))?',
      notAfter: '(ratio|rapport|score|proportion|cote|format|résultat) (de|à) ',
      after: "({sentencestart}a |(à|vers|dès|avant|après|de|depuis|jusqu'à|entre|et|\\(|-|–|le|{modern},?)~)",
    },
    { rule: 'clock', write: '{hour}:{minute}(:{second})?~{meridiem}' },
    { rule: 'clock', write: '{hour}:{minute}', before: ' (UTC|GMT|heure|heures)' },
    { rule: 'clock', write: '{hour}(:|~h~){minute}', after: '{sentencestart}', before: '~(–|—|-|:|\\|) ' },
    { rule: 'clock', write: '{hhmm} (GMT|UTC|TU|HNE|HAE)' },
    { rule: 'clock', write: '{hour} {meridiem}', after: '(à|vers|dès|avant|après) ' },
    {
      rule: 'hours',
      write: '{hour}( à | et |-|–){hour2}~(h|heures)',
      notAfter: '(plus|moins|près) de ',
      after: '(de|entre) ',
      notBefore:
        '( par (jour|nuit|semaine|mois|an)| quotidiennes| hebdomadaires| supplémentaires| de (travail|marche|route|vol|train|trajet|sommeil|cours|garde|attente|retard)){end}',
    },
    { rule: 'hours', write: '{hour}~h(~{minute})?~(-|–|à)~{hour2}~h(~{minute2})?', notBefore: "( de | d')" },
    {
      rule: 'noon',
      write: 'midi',
      after:
        "(à|vers|avant|après|dès|depuis|jusqu'à|ce|de|entre|et|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|d'ici) ",
      hour: 12,
      small: true,
      notBefore: '(-)',
    },
    { rule: 'midnight', write: 'minuit', hour: 0, small: true, notBefore: '(-)' },

    // What comes back.
    { rule: 'per-unit', write: 'par {span}', every: true },
    { rule: 'every-unit', write: 'chaque {span}', every: true },
    { rule: 'every-unit', write: '(tous|toutes) les ({count} )?{unit}', every: true },
    {
      rule: 'every-unit',
      write: '(tous les {count}( ou |-)|toutes les {count}( à | ou |-)){count2} {unit}',
      every: true,
    },
    { rule: 'every-unit', write: '(un|une) {span} sur {count}', every: true },
    { rule: 'every-weekday', write: '(un|une) {weekday}( {part})? sur {count}', every: true },
    { rule: 'every-unit', write: "toutes les quarts? d'heure", unit: 'minute', count: 15, every: true },
    { rule: 'every-unit', write: "tous les quarts d'heure", unit: 'minute', count: 15, every: true },
    {
      rule: 'every-unit',
      write: 'les (week-ends|weekends)',
      unit: 'week',
      every: true,
      notBefore: "( de | du | des | d'| derniers| prochains| suivants)",
    },
    { rule: 'every-day', write: '{day} (de chaque|du) mois', after: '(tous les|chaque) ', every: true },
    { rule: 'every-day', write: '{day} de chaque mois', after: '(le|au|du) ', every: true },
    { rule: 'every-unit', write: '(chaque|toutes les) demi-heures?', unit: 'minute', count: 30, every: true },
    { rule: 'every-weekday', write: '(chaque|tous les) {weekday}s?( {part})?', every: true },
    { rule: 'every-weekday', write: 'les {weekday}s( {part}s?)?', every: true },
    {
      rule: 'every-weekday',
      write: '(premier|deuxième|second|troisième|quatrième|dernier) {weekday} (de chaque|du) mois',
      every: true,
    },
    {
      rule: 'every-weekday',
      write: 'tous les (premiers|deuxièmes|troisièmes|derniers) {weekday}s (du|de chaque) mois',
      every: true,
    },
    { rule: 'weekdays', write: '{weekday} au {weekday2}', after: 'du ', every: true },
    {
      rule: 'every-weekday',
      write: '{weekday}s( {part}s?)?',
      notAfter: "((ces|des|deux|trois|quatre|cinq|quelques|plusieurs|premiers|derniers|{count}) |d')",
      every: true,
    },
    { rule: 'weekdays', write: '{shortday}(-| - |–|/| au ){shortday2}', every: true },
    {
      rule: 'weekdays',
      write: '{weekday}(-| - |–| – | à ){weekday2}',
      before: '( :|,| de)? ({anyhour}~(h|:)|fermé)',
      every: true,
    },
    { rule: 'every-part', write: '(chaque|tous les|toutes les) {part}s?', every: true },
    ...EVERY_PART,
    { rule: 'every-season', write: '(chaque|tous les) {season}s?', every: true },
    {
      rule: 'every-season',
      write: '{season}',
      after: 'en ',
      small: true,
      every: true,
      notBefore: "(-| {year}| dernier| prochain| suivant| précédent| austral| de | du | d')",
    },
    {
      rule: 'adverb',
      write: '(quotidiennement|journellement)',
      unit: 'day',
      every: true,
    },
    { rule: 'adverb', write: 'hebdomadairement', unit: 'week', every: true },
    { rule: 'adverb', write: 'mensuellement', unit: 'month', every: true },
    { rule: 'adverb', write: 'annuellement', unit: 'year', every: true },
    { rule: 'every-month', write: "(chaque|tous les) (mois (de |d')|{day} |1er ){month}", every: true },

    // Now, once, some day.
    {
      rule: 'now',
      write:
        "(actuellement|maintenant|à ce jour|à présent|à ce stade|à l'heure actuelle|en ce moment|de nos jours|présentement|pour l'heure|pour l'instant|à l'heure qu'il est)",
      value: 'PRESENT_REF',
    },
    {
      rule: 'once',
      write: '(récemment|dernièrement|naguère|autrefois|jadis|tout récemment)',
      value: 'PAST_REF',
    },
    { rule: 'some-day', write: "l'avenir", after: 'à ', value: 'FUTURE_REF' },
    { rule: 'once', write: 'passé', after: '(par|dans) le ', value: 'PAST_REF' },
    {
      rule: 'some-day',
      write: "(prochainement|bientôt|ultérieurement|d'ici peu|sous peu)",
      value: 'FUTURE_REF',
    },
  ],
  ranges: [
    {
      rule: 'from-to',
      open: "(de|du|des|d'|depuis|entre)~",
      join: "( à| au| aux| jusqu'à| jusqu'au| jusqu'en)( la| le)? ",
    },
    { rule: 'between', open: "entre( le| la| l')?~", join: ' et( le| la)? ' },
    { rule: 'dash', open: '', join: '~(–|-)~' },
  ],
  dayToHour: ',?( à| -| –| \\|)?~',
  hourToDay: ',? ',
  dispatchZone: '(GMT|UTC)',
  tense: {
    since:
      "(depuis|depuis le|depuis la|depuis fin|depuis début|depuis la fin|depuis le début|(peu|juste) (avant|après)|(peu|juste) (avant|après) (le|la|l'))~",
    by: "((a|ont|avons|avez|avait|avaient|aura|auront|reste|donné|laissé|donne|laisse|accorde|accordé) jusqu'(à|au|en)|à compter de|d'ici|d'ici à|d'ici au|d'ici le|d'ici la|d'ici l'|d'ici à la|d'ici à l'|à l'horizon|à l'horizon de|à compter du)~",
    until:
      "(jusqu'à|jusqu'à la|jusqu'à l'|jusqu'au|jusqu'en|avant|avant le|avant la|avant l'|pour|pour le|pour la|pour l'|à partir du|à partir de|à partir d')~",
    lasting:
      "(jusqu'à|jusqu'à la|jusqu'à l'|jusqu'au|jusqu'en|jusqu'à fin|à partir du|à partir de|à partir d'|dès le|dès la|dès l')~",
    effective: '(au|dès|dès le|dès la)~',
    future: {
      words: [
        ...['prévoit', 'prévoient', 'envisage', 'envisagent', 'devrait', 'devraient', 'espère', 'espèrent'],
        ...['souhaite', 'souhaitent'],
      ],
      endings: ['ra', 'ront', 'rai', 'rez', 'rons'],
      not: [
        ...['opéra', 'caméra', 'extra', 'infra', 'ultra', 'sahara', 'sierra', 'tiara', 'agora', 'choléra'],
        ...['front', 'affront', 'vrai', 'environs', 'patrons', 'citrons', 'électrons', 'neutrons', 'girons'],
        ...STEMS_IN_R.flatMap((stem) => [`${stem}a`, `${stem}ai`, `${stem}ons`, `${stem}ez`]),
      ],
    },
    ahead: {
      words: [
        ...[
          'ouvre',
          'ouvrent',
          'débute',
          'débutent',
          'démarre',
          'démarrent',
          'commence',
          'commencent',
          'expire',
        ],
        ...['expirent', 'tient', 'tiennent', 'réunit', 'réunissent'],
        ...['prévoyait', 'prévoyaient', 'prévu', 'prévue', 'prévus', 'prévues'],
        ...['prévoir', 'envisageait', 'envisageaient', 'compte', 'comptent'],
        ...['doit', 'doivent', 'devait', 'devaient', 'devra', 'devront', 'devant'],
        ...['promettait', 'promettaient', 'attendait', 'attendaient', 'espérait', 'espéraient', 'souhaitait'],
        ...[
          'souhaitaient',
          'voulait',
          'voulaient',
          'visaient',
          'tablait',
          'tablaient',
          'comptait',
          'comptaient',
        ],
        ...[
          'appelé',
          'appelée',
          'appelés',
          'appelées',
          'invité',
          'invités',
          'invitées',
          'candidat',
          'candidate',
        ],
        ...['attend', 'attendent', 'attendu', 'attendue', 'attendus', 'attendues', 'convoqué', 'convoquée'],
        ...['convoqués', 'convoquées', 'va', 'vont', 'allait', 'allaient', 'appelle', 'appellent'],
        ...['programmé', 'programmée', 'programmés', 'programmées', 'annoncent', 'vise', 'visent', 'visait'],
        ...['peut', 'peuvent', 'pourrait', 'pourraient', 'promet', 'promettent'],
        ...['entend', 'entendent', 'veut', 'veulent', 'table', 'tablent'],
        ...['planifié', 'planifiée', 'fixé', 'fixée', 'fixés', 'fixées', 'reporté', 'reportée', 'repoussé'],
        ...[
          'repoussée',
          'reportés',
          'reportées',
          'prochain',
          'prochaine',
          'prochains',
          'prochaines',
          'futur',
        ],
        ...['future', 'seraient', 'serait'],
        ...[
          'rendez',
          'faut',
          'compter',
          'peux',
          'pouvons',
          'pouvez',
          'veux',
          'voulons',
          'vais',
          'vas',
          'allons',
          'allez',
          'dois',
          'devons',
          'devez',
          'pars',
          'partons',
          'arrive',
        ],
        // What the programme of the days to come is told with, in the present.
        ...[
          'rouvre',
          'rouvrent',
          'reprend',
          'reprennent',
          'affronte',
          'affrontent',
          'accueille',
          'accueillent',
        ],
        ...[
          'reçoit',
          'reçoivent',
          'joue',
          'jouent',
          'revient',
          'reviennent',
          'organise',
          'organisent',
          'sort',
        ],
        ...['sortent', 'remet', 'remettent', 'inaugure', 'dispute', 'disputent', 'célèbre', 'célèbrent'],
        ...['propose', 'proposent', 'projette', 'diffuse', 'diffusent', 'expose', 'exposent'],
      ],
      endings: ['rait', 'raient'],
      not: STEMS_IN_R.flatMap((stem) => [`${stem}ait`, `${stem}aient`]),
    },
    past: {
      words: [
        ...[
          'a',
          'ont',
          'ai',
          'as',
          'avons',
          'avez',
          'avait',
          'avaient',
          'aurait',
          'auraient',
          'ayant',
          'avoir',
          'eu',
        ],
        ...['étaient', 'était', 'étant', 'fut', 'furent', 'eut', 'eurent', 'depuis', 'dernier', 'dernière'],
        ...['né', 'née', 'mort', 'morte', 'paru', 'parue', 'daté', 'datée', 'datant'],
        ...STEMS_IN_R.flatMap((stem) => [`${stem}ait`, `${stem}aient`]),
      ],
      endings: ['ait', 'aient', 'èrent'],
      not: [
        ...['fait', 'lait', 'trait', 'extrait', 'souhait', 'retrait', 'attrait', 'portrait', 'sait', 'tait'],
        ...['parfait', 'satisfait', 'bienfait', 'forfait', 'méfait', 'refait', 'aient', 'paient', 'essaient'],
      ],
    },
    participles: {
      words: [
        // «le patron, nommé en mars», «la loi votée en mars»
        ...agreed(
          `nommé élu réélu désigné promu recruté embauché investi fondé créé lancé inauguré ouvert fermé signé voté adopté
          promulgué publié paru sorti né mort décédé disparu condamné arrêté interpellé acquis racheté vendu cédé dévoilé
          conclu finalisé commencé débuté entamé découvert survenu intervenu rejeté approuvé validé licencié limogé`,
        ),
        ...[
          'passé',
          'passée',
          'passés',
          'passées',
          'tombé',
          'tombée',
          'tombés',
          'tombées',
          'monté',
          'montés',
        ],
        ...[
          'entré',
          'entrés',
          'devenu',
          'devenue',
          'devenus',
          'devenues',
          'arrivé',
          'arrivés',
          'resté',
          'restés',
        ],
      ],
      endings: [],
      not: [],
    },
    comparators: ['contre'],
    personal: {
      words:
        'je j tu te toi moi on nous vous salut bonjour bonsoir coucou hello merci bisous bises svp stp dispo dispos disponible disponibles rdv cherche'.split(
          ' ',
        ),
      endings: ['ez'],
      not: ['chez', 'assez', 'nez', 'rez', 'avez', 'aviez', 'étiez'],
      reported: ['-il', '-elle', '-ils', '-elles', '-on'],
      auxiliaries: 'suis es est sommes êtes sont étais était étions étiez étaient'.split(' '),
      participles: [
        'é',
        'ée',
        'és',
        'ées',
        'i',
        'ie',
        'is',
        'ies',
        'u',
        'ue',
        'us',
        'ues',
        'mort',
        'fait',
        'mis',
        'pris',
        'dit',
        'ouvert',
        'offert',
      ],
    },
    stops: [
      ...['qui', 'que', 'dont', 'est', 'sont', 'annoncé', 'annoncée', 'annoncés', 'annoncées', 'confirmé'],
      ...['promis', 'promise', 'décidé', 'proposé', 'proposée', 'évoqué', 'évoquée', 'demandé', 'demandée'],
      ...['approuvé', 'approuvée', 'validé', 'validée', 'autorisé', 'autorisée', 'voté', 'votée'],
    ],
  },
  bounds: {
    before: "(avant|d'ici|d'ici à|jusqu'en|jusqu'au|jusqu'à|avant le|avant la)~",
    after: '(depuis|après|dès|à partir de|depuis le|après le|dès le|à partir du|à compter du|à compter de) ',
    approx: '(vers|aux alentours de|autour de|autour du|environ|aux environs de|vers le) ',
  },
};
