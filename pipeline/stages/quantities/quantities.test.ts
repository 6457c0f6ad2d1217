import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../schema.js';
import type { Layers } from '../../stage.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { drawMarked, readMarked } from '../../testing/marked.js';
import quantities from './index.js';

type More = Partial<Layers> & { language?: string };
const find = (text: string, more: More = {}) => quantities.run(layersOf(text, more), toolsOf()) as Quantity[];
const told = ({ kind, value, min, max, unit, op }: Quantity) =>
  `${kind} ${op === 'range' ? `${min}-${max}` : (value ?? min)} ${unit ?? '-'} ${op}`;

/** Spans drawn in the text, each with its kind, value, unit and op. */
const expectQuantities = (marked: string, expected: readonly string[], more: More = {}) => {
  const { text } = readMarked(marked);
  const found = find(text, more);
  expect(drawMarked(text, found)).toBe(marked);
  expect(found.map(told)).toEqual(expected);
};

describe('money', () => {
  it.each([
    ['[15 milliards de dollars]', 'money 15000000000 USD exact'],
    ['[14,3\u00a0milliards d’euros]', 'money 14300000000 EUR exact'],
    ['[15Md€]', 'money 15000000000 EUR exact'],
    ['[2,5 Mds $]', 'money 2500000000 USD exact'],
    ['[15 k€]', 'money 15000 EUR exact'],
    ['[10 MM€]', 'money 10000000 EUR exact'],
    ['[3 G€]', 'money 3000000000 EUR exact'],
    ['[12 MEUR]', 'money 12000000 EUR exact'],
    ['[€15bn]', 'money 15000000000 EUR exact'],
    ['[$12 milliards]', 'money 12000000000 USD exact'],
    ['[100.000 €]', 'money 100000 EUR exact'],
    ['[1,50 €]', 'money 1.5 EUR exact'],
    ['[1€50]', 'money 1.5 EUR exact'],
    ['[50 centimes]', 'money 0.5 EUR exact'],
    ['[5 cents] par action', 'money 0.05 USD exact'],
    ['[4 milliards et demi d’euros]', 'money 4500000000 EUR exact'],
    ['[un demi-milliard d’euros]', 'money 500000000 EUR exact'],
    ['[deux cents millions de dollars canadiens]', 'money 200000000 CAD exact'],
    ['[cent francs suisses]', 'money 100 CHF exact'],
    ['[3 livres sterling]', 'money 3 GBP exact'],
    ['[3 millions de livres]', 'money 3000000 GBP exact'],
    ['[1 000 FCFA]', 'money 1000 XOF exact'],
    ['[10 yens]', 'money 10 JPY exact'],
    ['[500 roubles]', 'money 500 RUB exact'],
    ['[un euro]', 'money 1 EUR exact'],
    ['[plusieurs millions de dollars]', 'money 2000000 USD vague'],
    ['[des dizaines de milliers d’euros]', 'money 20000 EUR vague'],
    ['[2 mds d’€]', 'money 2000000000 EUR exact'],
    ['[2 euros 50] par jour', 'money 2.5 EUR exact'],
    ['[393 fr. 30]', 'money 393.3 CHF exact'],
    ['[4,2 G$]', 'money 4200000000 USD exact'],
    ['[deux milliards d’euros] et quelque', 'money 2000000000 EUR gt'],
    ['[une dizaine de millions d’euros]', 'money 10000000 EUR approx'],
  ])('%s', (marked, expected) => expectQuantities(`Il vaut ${marked}.`, [expected]));

  it.each([
    ['[300 000 euros] d’amende, dont [150 000] avec sursis', 'money 150000 EUR exact'],
    ['[46 millions d’euros], dont [12] d’argent public', 'money 12000000 EUR exact'],
    ['[3 millions d’euros], dont [500 000] avec sursis', 'money 500000 EUR exact'],
    ['[3 millions d’euros] contre [500 000] auparavant', 'money 500000 EUR exact'],
    ['[300 000 euros]. Le parquet en avait requis [500 000].', 'money 500000 EUR exact'],
    ['[15 millions d’euros]. Le fonds en remet [5], l’État rien', 'money 5000000 EUR exact'],
    ['[46 millions d’euros], [9] de plus que prévu', 'money 9000000 EUR exact'],
    ['[3 milliards d’euros] et [40] usines, dont [12] en France', 'count 40 - exact', 'count 12 - exact'],
    [
      '[3 milliards d’euros] pour [20 000] salariés, dont [9 000] ici',
      'count 20000 - exact',
      'count 9000 - exact',
    ],
    ['[3 milliards d’euros], dont [150 000] salariés', 'count 150000 - exact'],
    ['[3 milliards d’euros]. Il en emploie [500 000].', 'count 500000 - exact'],
  ])('takes the unit of an amount where one is meant: %s', (marked, ...expected) => {
    const found = find(readMarked(marked).text);
    expect(drawMarked(readMarked(marked).text, found)).toBe(marked);
    expect(found.slice(1).map(told)).toEqual(expected);
  });

  it.each([
    ['en [quatre ans] au lieu de [dix],', 'duration 10 a exact'],
    ['[deux mois] plutôt que [trois].', 'duration 3 mo exact'],
    ['[deux ans], avec [trois] salariés au lieu de [cinq].', 'count 3 - exact', 'count 5 - exact'],
  ])('takes the length of time before «au lieu de»: %s', (marked, ...expected) => {
    const found = find(readMarked(marked).text);
    expect(found.slice(1).map(told)).toEqual(expected);
  });

  it('takes the unit of a neighbour', () => {
    expectQuantities('Il a levé [1 milliard de dollars], valorisé [13,8 milliards].', [
      'money 1000000000 USD exact',
      'money 13800000000 USD exact',
    ]);
    const [, elided] = find('Il a gagné 13,4 milliards d’euros contre 12,1 un an plus tôt.');
    expect(elided).toMatchObject({ value: 12.1e9, unit: 'EUR', unitSource: 'elided' });
    expectQuantities('Il a touché [850 millions d’euros], loin des [1,2 milliard] évoqués.', [
      'money 850000000 EUR exact',
      'money 1200000000 EUR exact',
    ]);
    expectQuantities('Venus à [9 millions], loin des [12 millions] attendus.', [
      'count 9000000 - exact',
      'count 12000000 - exact',
    ]);
    expectQuantities('Le baril perd [1,2 dollar] à [71,35 dollars].', [
      'money 1.2 USD exact',
      'money 71.35 USD exact',
    ]);
    expectQuantities('Les effectifs passent de [800] à [640] personnes.', [
      'count 800 - exact',
      'count 640 - exact',
    ]);
    expectQuantities('Le nombre d’usines tombera de [douze] à [8].', ['count 12 - exact', 'count 8 - exact']);
    expectQuantities('Il passe de [10] à [15 milliards d’euros].', [
      'money 10000000000 EUR exact',
      'money 15000000000 EUR exact',
    ]);
    expectQuantities('[5 millions d’euros] pour [9 millions] de visiteurs, soit [8 millions] de plus.', [
      'money 5000000 EUR exact',
      'count 9000000 - exact',
      'count 8000000 - exact',
    ]);
  });

  it('reads «dollars» as the article says', () => {
    expect(find('10 dollars canadiens, soit 15 dollars.').map(({ unit }) => unit)).toEqual(['CAD', 'CAD']);
    expect(find('10 dollars, 15 $.').map(({ unit }) => unit)).toEqual(['USD', 'USD']);
    const units = find('La Caisse investit 350 M$ US, puis 2 milliards de dollars canadiens et 1,9 G$.').map(
      ({ unit }) => unit,
    );
    expect(units).toEqual(['USD', 'CAD', 'CAD']);
  });

  it('reads «francs» by the country that the article names', () => {
    const units = (text: string) => find(text).map(({ unit }) => unit);
    expect(units('Le canton de Vaud versera 12 millions de francs.')).toEqual(['CHF']);
    expect(units('Genève paiera.\nLe projet coûte 3 milliards de francs.')).toEqual(['CHF']);
    expect(units('À Genève, 5 francs belges valaient 2 francs.')).toEqual(['BEF', 'BEF']);
    expect(units('En 1995, l’usine valait 200 millions de francs.')).toEqual(['FRF']);
    expect(units('La rue de Grand-Vaud valait 200 millions de francs.')).toEqual(['FRF']);
    expect(units('Le Conseil fédéral demande 3 milliards de francs.')).toEqual(['CHF']);
    expect(units('Le conseil municipal demande 3 milliards de francs.')).toEqual(['FRF']);
    expect(units('Genève : 12 dollars.')).toEqual(['USD']);
  });

  it.each(['trois livres de poche', 'le prix au m2 en euros', 'un cent de piques', 'des euros', 'une livre'])(
    'finds no money in «%s»',
    (text) => {
      expect(find(text).filter(({ kind }) => kind === 'money')).toEqual([]);
    },
  );
});

describe('percent, fractions, factors', () => {
  it.each([
    ['[49 %]', 'percent 49 % exact'],
    ['[51 pc] du capital', 'percent 51 % exact'],
    ['[une bonne moitié] des élus', 'fraction 0.5 - gt'],
    ['[un petit tiers] des élus', 'fraction 0.3333 - near_below'],
    ['[3/4] des Français', 'fraction 0.75 - exact'],
    ['environ [un quart] de l’enveloppe', 'fraction 0.25 - approx'],
    ['[un litre de lait sur deux]', 'fraction 0.5 - exact'],
    ['[un euro sur trois]', 'fraction 0.3333 - exact'],
    ['[le double] de la moyenne', 'factor 2 x exact'],
    ['[moitié moins] cher', 'factor 0.5 x exact'],
    ['[10 à 15 fois plus] que prévu', 'factor 10-15 x range'],
    ['une hausse de [x10]', 'factor 10 x exact'],
    ['un rendement de [2,5x]', 'factor 2.5 x exact'],
    ['[dix fois] ses revenus', 'factor 10 x exact'],
    ['[-0,35%]', 'percent -0.35 % exact'],
    ['([+ 5 %])', 'percent 5 % exact'],
    ['[dix pour cent]', 'percent 10 % exact'],
    ['[5 ‰]', 'percent 0.5 % exact'],
    ['[11,3 ‰]', 'percent 1.13 % exact'],
    ['[0,7 pour mille]', 'percent 0.07 % exact'],
    ['[2 points]', 'percent 2 pp exact'],
    ['[2 pp]', 'percent 2 pp exact'],
    ['[25 points de base]', 'percent 0.25 pp exact'],
    ['[deux tiers] des voix', 'fraction 0.6667 - exact'],
    ['[la moitié] des voix', 'fraction 0.5 - exact'],
    ['presque [un tiers]', 'fraction 0.3333 - near_below'],
    ['[sept sur dix]', 'fraction 0.7 - exact'],
    ['[un Français sur deux]', 'fraction 0.5 - exact'],
    ['plus que [doubler]', 'factor 2 x gt'],
    ['[trois fois plus]', 'factor 3 x exact'],
    ['[deux fois moins]', 'factor 0.5 x exact'],
    ['[divisé par deux]', 'factor 0.5 x exact'],
    ['[multiplié par 3]', 'factor 3 x exact'],
  ])('%s', (marked, expected) => expectQuantities(`Soit ${marked}.`, [expected]));

  it.each([
    'les quarts de finale',
    'un tiers a assisté à la scène',
    'un pc portable',
    '12 pc portables',
    'coupé en deux, tous deux, toutes les trois',
    'le double effet, le double champion',
    'un degré jamais connu',
    'un virage à 360°',
    'un processeur x86, le codec x264, un 4x4 neuf',
    'ouvert 24 heures sur 24, 7 jours sur 7',
    'la guerre de Cent Ans',
    'un doublé de Messi',
    'un double meurtre',
    'le triplé parisien',
    '14/20',
    'à mi-temps',
    'le tiers état',
  ])('finds none in «%s»', (text) => expect(find(text)).toEqual([]));

  it.each([
    'avec [45] points',
    'il a marqué [27] points',
    '[trois] fois le Tour de France',

    '[7] points consécutifs',
    '[200] points de vente',
    '[5 400] points',
  ])('counts the points of «%s»', (marked) =>
    expectQuantities(marked, [expect.stringContaining('count') as unknown as string]),
  );
});

describe('counts and ordinals', () => {
  it.each([
    ['plus de [9 000] villes et régions', 'count 9000 - gt', 'villes'],
    ['ses [12 000] salariés', 'count 12000 - exact', 'salariés'],
    ['[trois] autres personnes', 'count 3 - exact', 'personnes'],
    ['[40] autres ont été blessés', 'count 40 - exact', null],
    ['ce décès porte à [86] le nombre de morts', 'count 86 - exact', null],
    ['les [15 000] nouveaux postes', 'count 15000 - exact', 'postes'],
    ['[2,5 millions] de visiteurs', 'count 2500000 - exact', 'visiteurs'],
    ['au moins [un] mort', 'count 1 - gte', 'mort'],
    ['[une centaine] de personnes', 'count 100 - approx', 'personnes'],
    ['plus d’[une centaine] de salariés', 'count 100 - gt', 'salariés'],
    ['[des dizaines] de fois', 'count 20 - vague', 'fois'],
    ['dont [5 000] en France', 'count 5000 - exact', null],
    ['[deux] d’entre eux', 'count 2 - exact', null],
    ['[12] PME', 'count 12 - exact', 'PME'],
    ['les [deux] récents incendies', 'count 2 - exact', 'incendies'],
    ['les [deux] plus grandes villes', 'count 2 - exact', 'villes'],
    ['[neuf] pays', 'count 9 - exact', 'pays'],
    ['la [troisième] fois', 'ordinal 3 - exact', null],
    ['la [22e] édition', 'ordinal 22 - exact', null],
    ['le [vingt-et-unième] titre', 'ordinal 21 - exact', null],
    ['le [second] tour', 'ordinal 2 - exact', null],
  ])('%s', (marked, expected, noun) => {
    expectQuantities(marked, [expected]);
    const { text } = readMarked(marked);
    const [found] = find(text);
    expect(found?.noun ? text.slice(found.noun.start, found.noun.end) : null).toBe(noun);
  });
});

describe('fractions and factors with their cue', () => {
  it.each([
    ['Ils réclament plus du [double].', 'factor 2 x gt'],
    ['près du [triple]', 'factor 3 x near_below'],
    ['Il a payé [le double].', 'factor 2 x exact'],
    ['plus du [tiers] des salariés', 'fraction 0.3333 - gt'],
    ['moins du [quart] des élus', 'fraction 0.25 - lt'],
    ['dont [un bon tiers] venus d’ici', 'fraction 0.3333 - gt'],
    ['[un petit tiers] des voix', 'fraction 0.3333 - near_below'],
    ['le tiers payant et le tiers provisionnel', null],
    ['le dernier quart de finale', null],
    ['le double vitrage', null],
  ])('%s', (marked, expected) => {
    const { text } = readMarked(marked);
    const found = find(text).filter(({ kind }) => kind === 'factor' || kind === 'fraction');
    if (expected !== null) expect(drawMarked(text, found)).toBe(marked);
    expect(found.map(told)).toEqual(expected === null ? [] : [expected]);
  });
});

describe('signs apart from their figure', () => {
  it.each([
    ['Le blé recule : [- 18 %], après deux mois.', 'percent -18 % exact'],
    ['Kering cède, [– 3 %] en un jour', 'percent -3 % exact'],
    ['Le blé monte : [+ 2 %].', 'percent 2 % exact'],
    ['Et les loyers ? [Plus 1 %].', 'percent 1 % exact'],
    ['la hausse – [18 %] – est là', 'percent 18 % exact'],
    ['Renault - [3 %]', 'percent 3 % exact'],
    ['Il en faut plus, [1 %] au moins.', 'percent 1 % gte'],
    ['Bilan : - [18] morts', 'count 18 - exact'],
  ])('%s', (marked, expected) => {
    const { text } = readMarked(marked);
    const found = find(text).filter(({ kind }) => kind !== 'duration');
    expect(drawMarked(text, found)).toBe(marked);
    expect(found.map(told)).toEqual([expected]);
  });
});

describe('titles, stops and comparisons', () => {
  it.each([
    ['[Six] personnes ont vu M. Six et M. Onze.'],
    ['[Deux] salariés, dit Mme Dix-Huit.'],
    ['[Two] men met Mr Five.', 'en'],
    ['It fell to [£15mn]. Sales rose to [$3m]. A [£250mn] loan', 'en'],
    ['It was [40 per cent] more than [five years] ago.', 'en', 'exact'],
    ['It took more than [five years] of work.', 'en', 'gt'],
    ['[40 %] en plus de [cinq ans]', 'fr', 'gt'],
  ])('%s', (marked, language = 'fr', op = 'exact') => {
    const { text } = readMarked(marked);
    const found = find(text, { language });
    expect(drawMarked(text, found)).toBe(marked);
    expect(found.at(-1)?.op).toBe(op);
  });
});

describe('a change that falls', () => {
  it.each([
    [
      'Il a chuté d’un tiers, de [36] à [24 millions d’euros].',
      'money 36000000 EUR exact',
      'money 24000000 EUR exact',
    ],
    ['un prêt de [3 à 5 millions d’euros]', 'money 3000000-5000000 EUR range'],
    ['de [800 000 à 1 million d’euros]', 'money 800000-1000000 EUR range'],
  ])('%s', (marked, ...expected) => {
    const { text } = readMarked(marked);
    const found = find(text).filter(({ kind }) => kind === 'money');
    expect(drawMarked(text, found)).toBe(marked);
    expect(found.map(told)).toEqual(expected);
  });
});

describe('a change, a factor and a whole told by the words around them', () => {
  it.each([
    ['Le devis a flambé de [5] à [12 M€].', 'money 5000000 EUR exact', 'money 12000000 EUR exact'],
    ['La perte s’est envolée de [4] à [9 M€].', 'money 4000000 EUR exact', 'money 9000000 EUR exact'],
    ['Le taux a bondi de [5 %] à [7 %].', 'percent 5 % exact', 'percent 7 % exact'],
    ['Les prix ont bondi de [5 à 7 %].', 'percent 5-7 % range'],
    ['Le cours a plongé de [5 à 7 %].', 'percent 5-7 % range'],
    ['un montant de [5 à 12 M€]', 'money 5000000-12000000 EUR range'],
    ['Il rêve de [tripler] sa surface.', 'factor 3 x exact'],
    ['Il espère le [doubler].', 'factor 2 x exact'],
    ['le triplé parisien, un doublé'],
    ['Le toit, dont [un tiers] sera refait, fuit.', 'fraction 0.3333 - exact'],
    ['Un tiers sera entendu.'],
    ['[35] jardiniers sur les [90] actuellement', 'count 35 - exact', 'count 90 - exact'],
    ['[120] postes sur [640]', 'count 120 - exact', 'count 640 - exact'],
    ['[40] bus sur la ligne 90', 'count 40 - exact'],
    ['[12] élus. Sur 90, on ne sait rien.', 'count 12 - exact'],
    ['[60 jours] sur 30', 'duration 60 d exact'],
  ])('%s', (marked, ...expected) => expectQuantities(marked, expected));
});

describe('millions that are a noun themselves', () => {
  it.each([
    [
      '[30 millions d’euros]. Les [4,2 millions] récoltés par les mécènes, il en manque [12 millions].',
      'mmm',
    ],
    [
      '[30 millions d’euros], dont [5 millions] empruntés à la banque et [2 millions] tirés des ventes.',
      'mmm',
    ],
    ['[30 millions d’euros] et [2 millions] supplémentaires.', 'mm'],
    ['[30 millions d’euros] pour [3 millions] d’élus, d’employés.', 'mc'],
    ['[30 millions d’euros] pour [2 millions] de visiteurs.', 'mc'],
    ['[8 millions] de billets, [2 millions] écoulés en juin.', 'cc'],
    ['[30 millions d’euros] pour [1 million 500 000] habitants.', 'mc'],
    ['[30 millions d’euros] pour [12 M] visiteurs.', 'mc'],
  ])('%s', (marked, kinds) => {
    const { text } = readMarked(marked);
    const found = find(text);
    expect(drawMarked(text, found)).toBe(marked);
    expect(found.map(({ kind }) => kind[0]).join('')).toBe(kinds);
    const nouns = found.map(({ noun }) => noun && text.slice(noun.start, noun.end));
    expect(nouns.join()).not.toMatch(/récoltés|empruntés|tirés|écoulés|supplémentaires/);
  });
});

describe('counts without a noun', () => {
  it.each([
    ['Elles seront [320] à terme.', 'count 320 - exact'],
    ['Ils étaient [40] à manifester.', 'count 40 - exact'],
    ['La direction en a compté [392], hier.', 'count 392 - exact'],
    ['Le groupe va en supprimer [400].', 'count 400 - exact'],
    ['Il va supprimer 400 à Rome', null],
    ['[73] personnes, au bas mot, partiront.', 'count 73 - gte'],
    ['[73] personnes, environ un quart', 'count 73 - exact'],
    ['Les élections de 320 à Rome', null],
    ['Elle sera 4 à Paris', null],
    ['En moyenne, il a 392 hier', null],
  ])('%s', (marked, expected) => {
    const { text } = readMarked(marked);
    const found = find(text).filter(({ kind }) => kind === 'count');
    if (expected !== null) expect(drawMarked(text, found)).toBe(marked);
    expect(found.map(told)).toEqual(expected === null ? [] : [expected]);
  });
});

describe('ordinals that are nouns', () => {
  it.each([
    'l’envolée des matières premières',
    'une matière première rare',
    'C’est une première depuis longtemps.',
    'Une grande première.',
    'En avant-première à Lyon',
    'La [première], à Lyon, tourne.',
    'les [premières] matières livrées',
    'la [première] usine',
    'cette [deuxième] est à Lyon',
  ])('%s', (marked) => {
    const { text } = readMarked(marked);
    expect(drawMarked(text, find(text))).toBe(marked);
  });
});

describe('durations, ages, measures', () => {
  it('names the rule of an amount that is told by ticks', () => {
    expect(find("le semi en 42'30''").map(({ rule }) => rule)).toEqual(['fr/duration']);
  });

  it.each([
    ['[six mois] plus tard', 'duration 6 mo exact'],
    ['[deux ans et demi]', 'duration 2.5 a exact'],
    ['[une demi-heure]', 'duration 0.5 h exact'],
    ['[trois quarts d’heure]', 'duration 0.75 h exact'],
    ['[3h30]', 'duration 3.5 h exact'],
    ['en [2h03\'23"]', 'duration 2.0564 h exact'],
    ["en [1 h 02'05''] de course", 'duration 1.0347 h exact'],
    ["le semi en [42'30'']", 'duration 42.5 min exact'],
    ['en [1’05”]', 'duration 1.0833 min exact'],
    ['en [2 h 47 min]', 'duration 167 min exact'],
    ['en [3 heures 20 minutes]', 'duration 200 min exact'],
    ['en [2 heures 30] de course', 'duration 2.5 h exact'],
    ['avec [1 min 53 s] d’avance', 'duration 113 s exact'],
    ['[3m50] de haut', 'measure 3.5 m exact'],
    ['mesure [1 m 80]', 'measure 1.8 m exact'],
    ['[45 ch]', 'measure 45 [HP] exact'],
    ['[3 000 mAh]', 'measure 3000 mA.h exact'],
    ['[62 quintaux] à l’hectare', 'measure 6200 kg exact'],
    ['le Croate de [38 ans]', 'age 38 a exact'],
    ['élu maire, à [29 ans].', 'age 29 a exact'],
    ['la retraite à [64 ans]', 'age 64 a exact'],
    ['[plusieurs années]', 'duration 2 a vague'],
    ['les [six derniers mois]', 'duration 6 mo exact'],
    ['[dix secondes]', 'duration 10 s exact'],
    ['[un siècle]', 'duration 100 a exact'],
    ['il y a [deux ans]', 'duration 2 a exact'],
    ['âgé de [19 ans]', 'age 19 a exact'],
    ['Paul Martin, [45 ans], est là', 'age 45 a exact'],
    ['un homme de [30 ans]', 'age 30 a exact'],
    ['les moins de [25 ans]', 'age 25 a lt'],
    ['les [15-24 ans]', 'age 15-24 a range'],
    ['il a [19 ans]', 'age 19 a exact'],
    ['mort à [73 ans]', 'age 73 a exact'],
    ['[20km/h]', 'measure 20 km/h exact'],
    ['en [12 s 40]', 'duration 12.4 s exact'],
    ['[2 000 pieds carrés]', 'measure 2000 [sft_i] exact'],
    ['moins de [500 m2]', 'measure 500 m2 lt'],
    ['[moins 4 degrés]', 'measure -4 Cel exact'],
    ['il fait [38°]', 'measure 38 Cel exact'],
    ['d’au moins [un degré]', 'measure 1 Cel gte'],
    ['[-4 °C]', 'measure -4 Cel exact'],
    ['[5 GW]', 'measure 5 GW exact'],
    ['[1 million de m3]', 'measure 1000000 m3 exact'],
    ['[30 000 hectares]', 'measure 30000 ha exact'],
    ['[3 Go]', 'measure 3 GBy exact'],
  ])('%s', (marked, expected) => expectQuantities(marked, [expected]));

  it.each([
    'a 10 ans d’expérience',
    'un contrat de 3 ans',
    'il y a 19 ans',
    'une peine de 20 ans',
    'condamné à 10 ans de prison',
    'une échéance, à 2 ans, incertaine',
    'la PME de 30 ans',
  ])('finds no age in «%s»', (text) => {
    expect(find(text).map(({ kind }) => kind)).toEqual(['duration']);
  });

  it.each([
    'un premier semestre',
    '5 chevaux',
    'un ch',
    'un jour, il',
    'une seconde fois',
    'les 24 Heures du Mans',
    'l’an 2000',
    '5 l’an',
  ])('finds no measure in «%s»', (text) => {
    expect(find(text).filter(({ kind }) => kind === 'duration' || kind === 'measure')).toEqual([]);
  });
});

describe('joined ages', () => {
  it('takes the second age with the first', () => {
    expectQuantities('âgées de [29] et [54 ans], elles', ['age 29 a exact', 'age 54 a exact']);
  });
  it('leaves a duration that only stands near an age', () => {
    expectQuantities('âgé de [29 ans], condamné à [deux ans] de prison', [
      'age 29 a exact',
      'duration 2 a exact',
    ]);
  });
});

describe('ranges', () => {
  it.each([
    ['entre [10 et 15 %]', 'percent 10-15 % range'],
    ['de [10 à 15 milliards d’euros]', 'money 10000000000-15000000000 EUR range'],
    ['[10-15 ans]', 'duration 10-15 a range'],
    ['[10–15 %]', 'percent 10-15 % range'],
    ['[10/15 jours]', 'duration 10-15 d range'],
    ['[1 200 à 1 500] emplois', 'count 1200-1500 - range'],
    ['entre [500 000 et 1 million d’euros]', 'money 500000-1000000 EUR range'],
    ['[deux ou trois] hommes', 'count 2-3 - range'],
    ['augmenter de [5 à 10 %]', 'percent 5-10 % range'],
    ['une hausse de [2 à 3 centimes]', 'money 0.02-0.03 EUR range'],
    ['Quelque [20 à 25 %] des électeurs', 'percent 20-25 % range'],
    ['une hausse de [2 à 3 %]', 'percent 2-3 % range'],
  ])('%s', (marked, expected) => expectQuantities(marked, [expected]));

  it.each([
    'victoire 3-1',
    'battu 2 à 1',
    'sur le score de 16 à 10',
    '6-4, 7-5',
    'le 12/06/2018',
    'la saison 2017-2018',
    'un tarif de 2016 à 2018',
  ])('finds none in «%s»', (text) => expect(find(text)).toEqual([]));

  it('tells a change from a range, and elided units', () => {
    expectQuantities('une baisse de [650] à [600 euros]', ['money 650 EUR exact', 'money 600 EUR exact']);
    expectQuantities('[30 millions de tonnes], au pire [28 millions]', [
      'measure 30000000 t exact',
      'measure 28000000 t exact',
    ]);
    expectQuantities('[62 quintaux], contre [74] l’an passé', [
      'measure 6200 kg exact',
      'measure 7400 kg exact',
    ]);
    expectQuantities('[18 mois] de prison dont [12] avec sursis', [
      'duration 18 mo exact',
      'duration 12 mo exact',
    ]);
    expectQuantities('[trois ans] de travaux, dont [deux] usines', ['duration 3 a exact', 'count 2 - exact']);
    expectQuantities('passé de [12,5] à [20,3 %]', ['percent 12.5 % exact', 'percent 20.3 % exact']);
  });
});

describe('cues', () => {
  it.each([
    ['{environ} 300 salariés', 'approx'],
    ['{quelque} 300 salariés', 'approx'],
    ['{aux alentours de} 300 salariés', 'approx'],
    ['{de l’ordre de} 300 salariés', 'approx'],
    ['{avoisinant} les 300 salariés', 'approx'],
    ['{près de} 300 salariés', 'near_below'],
    ['{presque} 300 salariés', 'near_below'],
    ['{à peine} 300 salariés', 'near_below'],
    ['{A peine} 300 salariés', 'near_below'],
    ['{frôlant} les 300 salariés', 'near_below'],
    ['{plus de} 300 salariés', 'gt'],
    ['{un peu plus de} 300 salariés', 'gt'],
    ['{dépassant} les 300 salariés', 'gt'],
    ['{franchir la barre des} 300 salariés', 'gt'],
    ['{au moins} 300 salariés', 'gte'],
    ['{au bas mot} 300 salariés', 'gte'],
    ['{pas moins de} 300 salariés', 'gte'],
    ['{à partir de} 300 salariés', 'gte'],
    ['300 salariés {au moins}', 'gte'],
    ['300 salariés {ou plus}', 'gte'],
    ['{moins de} 300 salariés', 'lt'],
    ['{sous la barre des} 300 salariés', 'lt'],
    ['{jusqu’à} 300 salariés', 'lte'],
    ['{pas plus de} 300 salariés', 'lte'],
    ['{plafonné à} 300 salariés', 'lte'],
    ['300 salariés {maximum}', 'lte'],
    ['300 salariés {environ}', 'approx'],
  ])('%s', (marked, op) => {
    const text = marked.replace(/[{}]/g, '');
    const [found, ...more] = find(`Il y a ${text}.`);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ op, value: 300 });
    const cue = found!.cue!;
    expect(`Il y a ${text}.`.slice(cue.start, cue.end)).toBe(/\{(.*)\}/.exec(marked)![1]);
  });

  it.each([
    'à hauteur de 300 euros',
    'la somme de 300 euros',
    'sans doute 300 euros',
    'dans les deux entreprises',
    'en plus, 300 euros',
    'il y a moins, 300 euros',
    'vers 300 euros',
  ])('finds none in «%s»', (text) => {
    expect(find(text)).toMatchObject([{ op: 'exact', cue: null }]);
  });

  it('binds the nearest number only', () => {
    expect(find('près de 300 emplois et 400 postes, environ 20 bureaux').map(({ op }) => op)).toEqual([
      'near_below',
      'exact',
      'approx',
    ]);
  });
});

describe('what is no quantity', () => {
  it.each([
    'Llama 4, GPT-4, iPhone 15, G7, Boeing 737, Covid-19, Canal+ 2',
    'le numéro un mondial, le numéro deux du secteur, le n° 3 français',
    'l’article 49-3, la Ligue 1, France 2, un A380, la 5G, la loi 1901',
    'le n° 12, page 3, chapitre 4, la chambre 12',
    'Tél. 01 23 45 67 89',
    '75011 Paris, 34000 Montpellier',
    '12, rue de la Paix, 12 rue de Rivoli, 12 cours Mirabeau',
    'https://exemple.fr/2018/12/14-titre-5.html?id=12',
    'a12@exemple.fr, 4f5e6a7b',
    'une note (1) et une autre [2]',
    'un homme, une femme, plusieurs façons, quelques idées',
    'un logement neuf',
    'M. Dupont, le point, un mille-feuille, les deux-roues, l’entre-deux',
    'les Deux Alpes, rue des Trois Frères',
    'En 2016, fin 2017, depuis 2014',
    'le premier ministre, la Première Guerre mondiale, au premier plan',
    'le 49.3 et le G20',
  ])('%s', (text) => expect(find(text)).toEqual([]));

  it('skips what stands in a name or a time, but for durations', () => {
    const text = 'Le 12 mai, six mois plus tard, à 14h30, les 27 ont dîné chez 3 Brasseurs.';
    const spans = [...text.matchAll(/12 mai|six mois plus tard|14h30/g)].map((match) => ({
      id: 't',
      start: match.index,
      end: match.index + match[0].length,
      kind: 'date' as const,
      value: null,
      anchor: 'none' as const,
      rule: 'test',
    }));
    const name = text.indexOf('3 Brasseurs');
    const entity = {
      id: 'e',
      start: name,
      end: name + 11,
      type: 'ORG' as const,
      score: 1,
      name: '',
      entity: '',
      rule: '',
    };
    expect(find(text, { times: spans, entities: [entity] }).map(told)).toEqual([
      'duration 6 mo exact',
      'count 27 - exact',
    ]);
  });

  it('reads nothing in boilerplate or an unknown language', () => {
    const text = 'Il y a 300 salariés.';
    expect(find(text, { blocks: [{ start: 0, end: text.length, kind: 'boilerplate' }] })).toEqual([]);
    expect(find(text, { language: 'xx' })).toEqual([]);
  });
});

describe('English', () => {
  it.each([
    ['[$14.3 billion]', 'money 14300000000 USD exact'],
    ['[£15m]', 'money 15000000 GBP exact'],
    ['[half a million dollars]', 'money 500000 USD exact'],
    ['nearly [two-thirds] of voters', 'fraction 0.6667 - near_below'],
    ['more than [9,000] cities', 'count 9000 - gt'],
    ['[$70] a barrel', 'money 70 USD exact'],
    ['[ten times] its revenue', 'factor 10 x exact'],
    ['[dozens] of workers', 'count 24 - vague'],
    ['a [19-year-old] man', 'age 19 a exact'],
    ['between [10 and 15 percent]', 'percent 10-15 % range'],
    ['[300] or more', 'count 300 - gte'],
    ['[20 mph]', 'measure 20 [[mi_i]]/h exact'],
  ])('%s', (marked, expected) =>
    expectQuantities(marked, [expected.replace('[[', '[').replace(']]', ']')], { language: 'en' }),
  );

  it.each(['a man and one of them', 'Llama 4', 'page 3', '12 Main Street', 'a second-hand car', 'In 2016,'])(
    'finds none in «%s»',
    (text) => expect(find(text, { language: 'en' })).toEqual([]),
  );
});

describe('what other languages and papers write', () => {
  it.each([
    ['Elle vaut [£3m], ou [$1.5bn].', 'money 3000000 GBP exact', 'money 1500000000 USD exact'],
    ['Un mur de [3 m] de haut.', 'measure 3 m exact'],
    ['Un vol de [1 h 30 min] jusqu’à Rome.', 'duration 90 min exact'],
    ['Il gagne en [2 h 04 min 35 s].', 'duration 7475 s exact'],
    ['Il finit à [3 minutes et 20 secondes].', 'duration 200 s exact'],
    ['[2 heures] et [61 minutes]', 'duration 2 h exact', 'duration 61 min exact'],
    ['Il reste [2 heures] et [30 euros].', 'duration 2 h exact', 'money 30 EUR exact'],
    ['Cela dure entre [une et deux semaines].', 'duration 1-2 wk range'],
    ['Agé d’[une cinquantaine d’années], il a fui.', 'age 50 a approx'],
    ['Ouvert 24h/24 et 7 jours sur 7.'],
    ['Une école et [deux semaines].', 'duration 2 wk exact'],
    ['[un million et demi d’euros]', 'money 1500000 EUR exact'],
  ])('%s', (marked, ...expected) => expectQuantities(marked, expected));

  it.each([
    ['It costs [A$5m].', 'money 5000000 AUD exact'],
    ['Pay for a [$5 million] house.', 'money 5000000 USD exact'],
    ['It is worth [$2-3 billion].', 'money 2000000000-3000000000 USD range'],
    ['It pays [$2] to [3] shareholders.', 'money 2 USD exact', 'count 3 - exact'],
    ['It took [2h 3m 23s].', 'duration 7403 s exact'],
    ['It took [2 hours and 30 minutes].', 'duration 150 min exact'],
    ['It took [2 hours] and [30 days].', 'duration 2 h exact', 'duration 30 d exact'],
    ['It lasted [one and a half years].', 'duration 1.5 a exact'],
    ['More than [a third] agree.', 'fraction 0.3333 - gt'],
    ['A [third] man came.', 'ordinal 3 - exact'],
    ['A man aged [19] came.', 'age 19 a exact'],
    ['Anna Smith, [32], said so.', 'age 32 a exact'],
    ['In rooms 12, 32, and so on.'],
    ['[Hundreds of thousands] fled.', 'count 200000 - vague'],
    ['the [1.2 million]-strong army, after [$3 million]', 'count 1200000 - exact', 'money 3000000 USD exact'],
    ['a [threefold] increase', 'factor 3 x exact'],
    ['They pay [twice as much].', 'factor 2 x exact'],
    ['They meet twice a week.'],
    ['They meet once a week.'],
  ])('%s', (marked, ...expected) => expectQuantities(marked, expected, { language: 'en' }));
});
