/** Words that bend a number, before it and behind it, ranges, and words that only look like them. */
import { covers, quantityReader } from '../../testing/covers.js';
import stage from './index.js';

covers(
  {
    'approx: environ, quelque, aux alentours de, dans les, avoisinant': {
      reads: [
        ['environ [300 euros]', 'money 300 EUR approx | environ'],
        ['quelque [300 euros]', 'money 300 EUR approx | quelque'],
        ['à quelque [300 euros]', 'money 300 EUR approx | quelque'],
        ['aux alentours de [300 euros]', 'money 300 EUR approx | aux alentours de'],
        ['de l’ordre de [300 euros]', 'money 300 EUR approx | de l’ordre de'],
        ['autour de [300 euros]', 'money 300 EUR approx | autour de'],
        ['dans les [300 euros]', 'money 300 EUR approx | dans les'],
        ['avoisinant les [300 euros]', 'money 300 EUR approx | avoisinant'],
      ],
      leaves: [
        ['quelque chose de [300 euros]', 'money 300 EUR exact'],
        ['quelque part à [300 euros]', 'money 300 EUR exact'],
        ['dans les [trois] villes', 'count 3 - exact > villes'],
        ['les environs de Paris et [3] villes', 'count 3 - exact > villes'],
        ['autour de la table, [3] élus', 'count 3 - exact > élus'],
        ['de l’ordre des avocats, [3] élus', 'count 3 - exact > élus'],
        ['sans doute [300 euros]', 'money 300 EUR exact'],
        ['à hauteur de [300 euros]', 'money 300 EUR exact'],
      ],
    },
    'near_below: près de, presque, à peine, tout juste, frôlant': {
      reads: [
        ['près de [300 euros]', 'money 300 EUR near_below | près de'],
        ['presque [300 euros]', 'money 300 EUR near_below | presque'],
        ['à peine [300 euros]', 'money 300 EUR near_below | à peine'],
        ['tout juste [300 euros]', 'money 300 EUR near_below | tout juste'],
        ['frôlant les [300 euros]', 'money 300 EUR near_below | frôlant'],
      ],
      leaves: [
        ['près de Paris, [300 euros]', 'money 300 EUR exact'],
        ['à peine sorti, [300 euros]', 'money 300 EUR exact'],
        ['presque fini, [300 euros]', 'money 300 EUR exact'],
        ['il a tout, juste [300 euros]', 'money 300 EUR exact'],
        ['frôlant le mur, [300 euros]', 'money 300 EUR exact'],
      ],
    },
    'gt: plus de, un peu plus de, dépassant, excédant, franchir la barre des': {
      reads: [
        ['plus de [300 euros]', 'money 300 EUR gt | plus de'],
        ['un peu plus de [300 euros]', 'money 300 EUR gt | un peu plus de'],
        ['dépassant les [300 euros]', 'money 300 EUR gt | dépassant'],
        ['excédant [300 euros]', 'money 300 EUR gt | excédant'],
        ['franchir la barre des [300 euros]', 'money 300 EUR gt | franchir la barre des'],
        ['supérieur à [300 euros]', 'money 300 EUR gt | supérieur à'],
        ['[300 euros] et quelques', 'money 300 EUR gt | et quelques'],
      ],
      leaves: [
        ['plus de vin, [300 euros]', 'money 300 EUR exact'],
        ['en plus, [300 euros]', 'money 300 EUR exact'],
        ['[40 %] en plus de [cinq ans]', 'percent 40 % exact', 'duration 5 a gt | plus de'],
        ['[300 euros] de plus', 'money 300 EUR exact'],
        ['la barre des [300 euros]', 'money 300 EUR exact'],
        ['le supérieur, à [300 euros]', 'money 300 EUR exact'],
        ['franchir un seuil, [300 euros]', 'money 300 EUR exact'],
      ],
    },
    'gte: au moins, pas moins de, au bas mot, à partir de, ou plus': {
      reads: [
        ['au moins [300 euros]', 'money 300 EUR gte | au moins'],
        ['pas moins de [300 euros]', 'money 300 EUR gte | pas moins de'],
        ['au bas mot [300 euros]', 'money 300 EUR gte | au bas mot'],
        ['à partir de [300 euros]', 'money 300 EUR gte | à partir de'],
        ['un minimum de [300 euros]', 'money 300 EUR gte | un minimum de'],
        ['[300 euros] ou plus', 'money 300 EUR gte | ou plus'],
        ['[15 milliards d’euros] au moins', 'money 15000000000 EUR gte | au moins'],
      ],
      leaves: [
        ['au moins lui, [300 euros]', 'money 300 EUR exact'],
        ['le mot, [300 euros]', 'money 300 EUR exact'],
        ['[300 euros] ou rien de plus', 'money 300 EUR exact'],
        ['le minimum vital, [300 euros]', 'money 300 EUR exact'],
        ['à partir de Paris, [300 euros]', 'money 300 EUR exact'],
        ['[300 euros], au moins [20] fois', 'money 300 EUR exact', 'count 20 - gte | au moins > fois'],
        ['il y a moins, [300 euros]', 'money 300 EUR exact'],
      ],
    },
    'lt and lte: moins de, jusqu’à, plafonné à, au plus, maximum': {
      reads: [
        ['moins de [300 euros]', 'money 300 EUR lt | moins de'],
        ['inférieur à [300 euros]', 'money 300 EUR lt | inférieur à'],
        ['sous la barre des [300 euros]', 'money 300 EUR lt | sous la barre des'],
        ['jusqu’à [300 euros]', 'money 300 EUR lte | jusqu’à'],
        ['plafonné à [300 euros]', 'money 300 EUR lte | plafonné à'],
        ['au plus [300 euros]', 'money 300 EUR lte | au plus'],
        ['[300 euros] maximum', 'money 300 EUR lte | maximum'],
      ],
      leaves: [
        ['jusqu’à Paris, [300 euros]', 'money 300 EUR exact'],
        ['moins de vin, [300 euros]', 'money 300 EUR exact'],
        ['[300 euros] de moins', 'money 300 EUR exact'],
        ['au plus vite, [300 euros]', 'money 300 EUR exact'],
        ['le plafond à [300 euros]', 'money 300 EUR exact'],
        ['la barre, sous les [300] projecteurs', 'count 300 - exact > projecteurs'],
        ['une peine maximum : [300 euros]', 'money 300 EUR exact'],
      ],
    },
    'behind the number': {
      reads: [
        ['[15 milliards d’euros] environ', 'money 15000000000 EUR approx | environ'],
        ['[300] salariés environ', 'count 300 - approx | environ > salariés'],
        ['[73] personnes, au bas mot, partiront', 'count 73 - gte | au bas mot > personnes'],
      ],
      leaves: [
        [
          '[300] salariés, environ [un quart] des effectifs',
          'count 300 - exact > salariés',
          'fraction 0.25 - approx | environ',
        ],
        [
          '[247] morts et plus de [1 500] blessés',
          'count 247 - exact > morts',
          'count 1500 - gt | plus de > blessés',
        ],
        ['[300] salariés environnés de murs', 'count 300 - exact > salariés'],
        ['[73] personnes. Au bas mot, c’est peu', 'count 73 - exact > personnes'],
      ],
    },
    ranges: {
      reads: [
        ['entre [10 et 15 %]', 'percent 10-15 % range'],
        ['de [10 à 15 milliards d’euros]', 'money 10000000000-15000000000 EUR range'],
        ['[deux ou trois] hommes', 'count 2-3 - range > hommes'],
        ['entre [500 000 et 1 million d’euros]', 'money 500000-1000000 EUR range'],
        ['[10 à 20 000] soldats', 'count 10000-20000 - range > soldats'],
        ['de [2 à 5 000 euros]', 'money 2000-5000 EUR range'],
        [
          'entre [600 et 800] arrestations, et [200 à 300] dans le pays',
          'count 600-800 - range > arrestations',
          'count 200-300 - range',
        ],
      ],
      leaves: [
        ['entre Paris et [15 km] plus loin', 'measure 15 km exact'],
        ['passé de [10] à [15 %]', 'percent 10 % exact', 'percent 15 % exact'],
        ['de 2016 à 2018'],
        ['[100 à 5 000] soldats', 'count 100-5000 - range > soldats'],
        ['Elle entre avec [10 euros] et [15 euros]', 'money 10 EUR exact', 'money 15 EUR exact'],
        ['entre nous, 200 à 300'],
        ['une baisse de [650] à [600 euros]', 'money 650 EUR exact', 'money 600 EUR exact'],
      ],
    },
    'd’ici, d’ici à': {
      reads: [['d’ici à [dix-huit mois]', 'duration 18 mo exact']],
      leaves: [['les gens d’ici à [300 euros]', 'money 300 EUR exact']],
    },
  },
  quantityReader(stage),
);
