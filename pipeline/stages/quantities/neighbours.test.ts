/** Units left unsaid, ages told by the sentence, currencies told by time and place, and sayings that count nothing. */
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../schema.js';
import type { Layers } from '../../stage.js';
import { covers, quantityReader } from '../../testing/covers.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import stage from './index.js';

covers(
  {
    'amounts of the size and shape of the one before': {
      reads: [
        [
          'Le titre ressort à [3,18 dollars], là où on tablait sur [2,92].',
          'money 3.18 USD exact',
          'money 2.92 USD exact',
        ],
        [
          'La hausse ralentit à [0,4 %], l’Italie reculant de [0,2].',
          'percent 0.4 % exact',
          'percent 0.2 % exact',
        ],
        [
          'Des rafales à [120 km/h], voire plus de [130].',
          'measure 120 km/h exact',
          'measure 130 km/h gt | plus de',
        ],
        [
          'Il verse [14 000 dirhams] aux familles et [8 000] aux autres.',
          'money 14000 MAD exact',
          'money 8000 MAD exact',
        ],
        [
          'Chacun jette [29 kilos] de pain, dont [sept] encore emballés.',
          'measure 29 kg exact',
          'measure 7 kg exact',
        ],
        ['La grève a duré [neuf jours], dont [deux] à Nantes.', 'duration 9 d exact', 'duration 2 d exact'],
        [
          'Elle a levé [30 millions d’euros], puis fut rachetée pour [un milliard].',
          'money 30000000 EUR exact',
          'money 1000000000 EUR exact',
        ],
      ],
      leaves: [
        ['Un séisme à [15 km], d’une magnitude de [6,2].', 'measure 15 km exact', 'count 6.2 - exact'],
        [
          'Il donne [5 000 euros] aux sinistrés, qui étaient plus de [3 000].',
          'money 5000 EUR exact',
          'count 3000 - gt | plus de',
        ],
        [
          'Elle vaut [12 euros] et emploie plus de [30] personnes.',
          'money 12 EUR exact',
          'count 30 - gt | plus de > personnes',
        ],
        ['Le prix est de [1,5 euro], soit un ratio de [2,3].', 'money 1.5 EUR exact', 'count 2.3 - exact'],
        [
          'Elle perd [30 %], soit environ [4 500] voix.',
          'percent 30 % exact',
          'count 4500 - approx | environ > voix',
        ],
        ['L’euro prenait [0,2 %] à [1,0845].', 'percent 0.2 % exact', 'count 1.0845 - exact'],
        ['Le titre gagne [3,2 %] à [3,45] en séance.', 'percent 3.2 % exact', 'count 3.45 - exact'],
        [
          'Le voyage de [neuf jours] a coûté [deux mois] de paie.',
          'duration 9 d exact',
          'duration 2 mo exact',
        ],
      ],
    },
    'ages that the sentence tells': {
      reads: [
        ['Le boxeur est mort lundi à [94 ans].', 'age 94 a exact'],
        ['En 1965, elle gagnait le concours à [17 ans].', 'age 17 a exact'],
        ['Sa retraite, il la prendra à [64 ans], en 2031.', 'age 64 a exact'],
        ['Le jeune prodige, à peine [17 ans], a couru.', 'age 17 a near_below | à peine'],
        ['C’était l’année de ses [vingt ans].', 'age 20 a exact'],
        ['Le député n’a pas [28 ans].', 'age 28 a exact'],
        ['Un bébé de [cinq semaines] est né à Brest.', 'age 5 wk exact'],
        ['Un SDF de [62 ans] est mort.', 'age 62 a exact'],
        ['Le grimpeur de [29 ans] va mieux.', 'age 29 a exact'],
        ['Le gérant du bar, [45 ans], est à Lyon.', 'age 45 a exact'],
        ['Le tireur présumé, [29 ans], est recherché.', 'age 29 a exact'],
        ['Des skieurs de [22] et [31 ans] vont mieux.', 'age 22 a exact', 'age 31 a exact'],
        ['Un atelier dès [6 ans].', 'age 6 a exact'],
        ['La voile à partir de [8 ans], l’été.', 'age 8 a gte | à partir de'],
        ['Le directeur général du groupe, [61 ans], part.', 'age 61 a exact'],
        ['La directrice de l’école primaire, [52 ans], témoigne.', 'age 52 a exact'],
        ['Le conducteur de la voiture rouge ([19 ans]) est blessé.', 'age 19 a exact'],
      ],
      leaves: [
        ['Le boxeur a été condamné lundi à [dix ans].', 'duration 10 a exact'],
        ['Elle émet un emprunt à [dix ans].', 'duration 10 a exact'],
        ['Il vit à [deux ans] de la retraite.', 'duration 2 a exact'],
        ['Condamnée, vendredi, à [dix ans], elle fait appel.', 'duration 10 a exact'],
        ['Elle dit que l’affaire remonte à [une douzaine d’années].', 'duration 12 a approx'],
        ['Elle a vu sa peine portée, vendredi, à [dix ans].', 'duration 10 a exact'],
        ['Ses [vingt ans] de carrière ont compté.', 'duration 20 a exact'],
        ['Il a porté la durée à [12 ans].', 'duration 12 a exact'],
        ['Il n’a pas [dix ans] d’expérience.', 'duration 10 a exact'],
        ['Un congé de [cinq semaines] est offert.', 'duration 5 wk exact'],
        ['Un bail de [62 ans] est signé.', 'duration 62 a exact'],
        ['Le grimpement de [29 ans] va mieux.', 'duration 29 a exact'],
        ['La construction de la tour, [45 ans], fut longue.', 'duration 45 a exact'],
        ['La maison bleue, [29 ans], est à vendre.', 'duration 29 a exact'],
        ['Une prime dès [6 ans] de maison.', 'duration 6 a exact'],
        ['Un prêt à partir de [8 ans], sans frais.', 'duration 8 a gte | à partir de'],
        ['Des contrats de [22] et [31 ans] courent.', 'duration 22 a exact', 'duration 31 a exact'],
        ['Le maire a le bail du château, [30 ans], en main.', 'duration 30 a exact'],
        ['Le directeur a signé le bail du site, [20 ans], hier.', 'duration 20 a exact'],
        ['La garantie de la voiture ([15 ans]) a expiré.', 'duration 15 a exact'],
      ],
    },
    sayings: {
      reads: [
        ['Les [quatre] salariés montent.', 'count 4 - exact > salariés'],
        ['Il a vu [trente-six] voitures.', 'count 36 - exact > voitures'],
        ['Son [troisième] mandat finit.', 'ordinal 3 - exact'],
      ],
      leaves: [
        ['Il fait les cent pas.'],
        ['C’était trois fois rien.'],
        ['Le troisième âge proteste.'],
        ['Tirée à quatre épingles, elle sort.'],
        ['[25 euros], pas un centime de moins', 'money 25 EUR exact'],
        ['Aux quatre coins du pays, on vote.'],
        ['Les lycéens de seconde partent.'],
      ],
    },
    'currencies of countries': {
      reads: [
        ['L’Argentine dévalue : un café vaut [1 000 pesos].', 'money 1000 ARS exact'],
        [
          'À Oran, le kilo revient à [70 dinars], contre [120] hier.',
          'money 70 DZD exact',
          'money 120 DZD exact',
        ],
        ['Au Gabon, elle vaut [84 francs CFA].', 'money 84 XAF exact'],
        ['À Dakar, elle vaut [84 francs CFA].', 'money 84 XOF exact'],
        ['Le débit est de [0,4 m3/s].', 'measure 0.4 m3/s exact'],
        ['Il volait à [17 000 pieds].', 'measure 17000 [ft_i] exact'],
      ],
      leaves: [
        ['[Trois] pieds de tomates', 'count 3 - exact > pieds'],
        ['Du Gabon au Mali, elle vaut [84 francs CFA].', 'money 84 XOF exact'],
        ['Elle vaut [84 francs CFA].', 'money 84 XOF exact'],
        ['Il dit : « peso »'],
        ['Le Dinard n’a pas de 70.'],
        ['le dinar et le peso baissent'],
      ],
    },
    'ranges behind a word that opens a sentence': {
      reads: [
        ['Comptez [10 à 15 minutes] de marche.', 'duration 10-15 min range'],
        ['Ajoutez [2 à 3] tomates.', 'count 2-3 - range > tomates'],
        ['C’est loin. Prévoyez [3 à 4 jours].', 'duration 3-4 d range'],
      ],
      leaves: [
        ['Boeing 737 à [200 millions de dollars] pièce', 'money 200000000 USD exact'],
        ['Ligue 1 à [20] clubs', 'count 20 - exact > clubs'],
        ['la Ligue 2 à [4 heures] de route', 'duration 4 h exact'],
      ],
    },
    'an amount with a time behind it': {
      reads: [
        [
          'contre [2,9 milliards d’euros] [un an] plus tôt',
          'money 2900000000 EUR exact',
          'duration 1 a exact',
        ],
        [
          '[deux tiers] en économies, [un tiers] en recettes',
          'fraction 0.6667 - exact',
          'fraction 0.3333 - exact',
        ],
      ],
      leaves: [
        ['Un tiers en recettes.'],
        ['[Deux tiers] des élus. Un matin, un autre part.', 'fraction 0.6667 - exact'],
      ],
    },
  },
  quantityReader(stage),
);

describe('ages of somebody who is named', () => {
  it.each([
    ['Paul Durand est parti vendredi, à 34 ans passés.', 'age'],
    ['Paul Durand a gagné, vendredi, à 34 ans.', 'age'],
    ['Paul Durand a vu sa peine portée, vendredi, à dix ans.', 'duration'],
    ['Paul Durand, condamné en appel, va, vendredi, à dix ans.', 'duration'],
    ['Paul Durand, qui venait de passer la main, s’est éteint dimanche à 88 ans.', 'age'],
    ['Paul Durand dit qu’il partira d’ici à dix ans.', 'duration'],
    ['Paul Durand est parti. Le titre va à dix ans.', 'duration'],
  ])('%s: %s', (text, kind) => {
    const entities = [{ id: 'e0-11', start: 0, end: 11, type: 'PER', name: 'Paul Durand' }];
    const layers = { ...layersOf(text), entities: entities as unknown as Layers['entities'] };
    expect((stage.run(layers, toolsOf()) as Quantity[]).map((found) => found.kind)).toEqual([kind]);
  });
});

describe('«francs» without a country', () => {
  it.each([
    ['Le ticket coûte 20 francs.', '2024-03-12', null, 'CHF'],
    ['Le ticket coûtait 20 francs en 1998.', '2024-03-12', null, 'FRF'],
    ['Le ticket coûte 20 francs.', '1999-03-12', null, 'FRF'],
    ['Le ticket coûte 20 francs.', null, null, 'FRF'],
    ['Le ticket coûte 20 francs.', null, 'https://www.journal.ch/a', 'CHF'],
    ['Le ticket coûte 20 dollars.', null, 'https://www.journal.ca/a', 'CAD'],
    ['Le ticket coûte 20 dollars américains, puis 10 dollars.', null, 'https://www.journal.ca/a', 'USD'],
    ['Le ticket coûte 20 dollars.', '2024-03-12', 'no address', 'USD'],
  ])('%s (%s, %s): %s', (text, published, url, unit) => {
    const layers = layersOf(text);
    const times = text.includes('1998')
      ? [
          {
            id: 't',
            start: 31,
            end: 35,
            kind: 'date',
            value: '1998',
            anchor: 'absolute',
            rule: 'fr/year',
          } as const,
        ]
      : [];
    const found = stage.run(
      { ...layers, times, source: { ...layers.source, published, url } },
      toolsOf(),
    ) as Quantity[];
    expect(found[0]!.unit).toBe(unit);
  });
});
