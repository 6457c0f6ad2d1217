/** Numbers in words, and words that only look like them. */
import { covers, quantityReader } from '../../testing/covers.js';
import stage from './index.js';

covers(
  {
    'hyphens, old and of 1990, and «et un»': {
      reads: [
        ['[trois virgule quatorze mètres]', 'measure 3.14 m exact'],
        ['[deux virgule cinq millions] de visiteurs', 'count 2500000 - exact > visiteurs'],
        ['[vingt et un ans] de travail', 'duration 21 a exact'],
        ['[vingt-et-un ans] de travail', 'duration 21 a exact'],
        ['[deux cent cinquante-trois mille quatre cents euros]', 'money 253400 EUR exact'],
        ['[deux-cent-cinquante-trois-mille-quatre-cents euros]', 'money 253400 EUR exact'],
        ['[trente et une] personnes', 'count 31 - exact > personnes'],
      ],
      leaves: [
        ['[trois], virgule, [quatorze]', 'count 3 - exact', 'count 14 - exact'],
        ['une virgule'],
        ['[vingt], un homme', 'count 20 - exact'],
        ['les deux-roues et l’entre-deux'],
        ['Trois-Rivières et Sept-Îles'],
        ['l’entre-deux-guerres'],
        ['tous deux [premiers] élus', 'ordinal 1 - exact'],
        ['toutes deux membres'],
      ],
    },
    'the same counted by somebody else': {
      reads: [
        [
          '[300] postes selon la CGT, [250] d’après la direction',
          'count 300 - exact > postes',
          'count 250 - exact',
        ],
        [
          '[300] postes selon la CGT, [250] à en croire Kombi',
          'count 300 - exact > postes',
          'count 250 - exact',
        ],
      ],
      leaves: [['[300] postes selon la CGT, salle 250 d’après lui', 'count 300 - exact > postes']],
    },
    'a half behind what is counted': {
      reads: [
        ['[2 saisons et demie] à Lyon', 'count 2.5 - exact > saisons'],
        ['[deux mandats et demi] plus tard', 'count 2.5 - exact > mandats'],
        ['près de [quatre matchs et demi]', 'count 4.5 - near_below | près de > matchs'],
        ['[une saison et demie] en Italie', 'count 1.5 - exact > saison'],
        ['[trois semaines et demie] de grève', 'duration 3.5 wk exact'],
      ],
      leaves: [
        ['[deux] matchs et demi-finales', 'count 2 - exact > matchs'],
        ['[deux] saisons et la demie', 'count 2 - exact > saisons'],
        ['une saison et une demi-finale'],
        ['un homme et demi-frère'],
        ['[deux] saisons, et demie', 'count 2 - exact > saisons'],
      ],
    },
    vigesimal: {
      reads: [
        ['[soixante-dix-sept] pays', 'count 77 - exact > pays'],
        ['[quatre-vingt-dix-neuf] pays', 'count 99 - exact > pays'],
        ['[quatre vingts euros]', 'money 80 EUR exact'],
      ],
      leaves: [
        ['[soixante], [dix-sept] pays', 'count 60 - exact', 'count 17 - exact > pays'],
        ['[quatre], [vingt] pays', 'count 4 - exact', 'count 20 - exact > pays'],
        ['M. Quatre-Vingt'],
      ],
    },
    'Swiss and Belgian': {
      reads: [
        ['[septante] pays', 'count 70 - exact > pays'],
        ['[huitante-deux] pays', 'count 82 - exact > pays'],
        ['[octante] pays', 'count 80 - exact > pays'],
        ['[nonante-neuf] pays', 'count 99 - exact > pays'],
      ],
      leaves: [
        ['la [nonantième]', 'ordinal 90 - exact'],
        ['Octant et Septant'],
        ['une huître'],
        ['le nonagénaire'],
      ],
    },
    '«onze cents», «15 mille», «2 cents»': {
      reads: [
        ['[onze cents euros]', 'money 1100 EUR exact'],
        ['[15 mille euros]', 'money 15000 EUR exact'],
        ['[2 cents euros]', 'money 200 EUR exact'],
      ],
      leaves: [
        ['[cent pour cent]', 'percent 100 % exact'],
        ['[5 cents] par action', 'money 0.05 USD exact'],
        ['[onze] centaures', 'count 11 - exact > centaures'],
      ],
    },
    'misspelt plurals': {
      reads: [
        ['[deux milles euros]', 'money 2000 EUR exact'],
        ['[quatres cent euros]', 'money 400 EUR exact'],
        ['[deux cent vingts euros]', 'money 220 EUR exact'],
      ],
      leaves: [['[300] milles', 'count 300 - exact > milles'], ['les milles']],
    },
    '«une dizaine de» and its kin': {
      reads: [
        ['[une dizaine] de pays', 'count 10 - approx > pays'],
        ['[une douzaine] d’œufs', 'count 12 - approx > œufs'],
        ['[une quinzaine de jours]', 'duration 15 d approx'],
        ['[une vingtaine] de pays', 'count 20 - approx > pays'],
        ['[une trentaine] d’hommes', 'count 30 - approx > hommes'],
        ['[une cinquantaine] de cas', 'count 50 - approx > cas'],
        ['[une centaine] de voitures', 'count 100 - approx > voitures'],
        ['[un millier] de gens', 'count 1000 - approx > gens'],
        ['[une petite centaine] de gens', 'count 100 - approx > gens'],
        ['[trois dizaines de kilos]', 'measure 30 kg exact'],
        ['[300 milliers d’euros]', 'money 300000 EUR exact'],
      ],
      leaves: [
        ['mis en quarantaine'],
        ['la quarantaine imposée aux voyageurs'],
        ['dans la quinzaine'],
        ['rendu sous huitaine'],
        ['[10 euros] la douzaine', 'money 10 EUR exact'],
        ['la trentaine passée'],
        ['le centenaire et le millénaire'],
        ['un quinzomadaire'],
        ['la Quinzaine'],
        ['une quarantaine de [14 jours]', 'duration 14 d exact'],
        ['par dizaines'],
        ['par milliers'],
      ],
    },
    '«des dizaines de», «plusieurs», «quelques centaines»': {
      reads: [
        ['[des dizaines] de morts', 'count 20 - vague > morts'],
        ['[des centaines] de morts', 'count 200 - vague > morts'],
        ['[des milliers] de morts', 'count 2000 - vague > morts'],
        ['[des millions] de morts', 'count 2000000 - vague > morts'],
        ['[plusieurs milliers] de morts', 'count 2000 - vague > morts'],
        ['[quelques centaines] de morts', 'count 200 - vague > morts'],
        ['[plusieurs semaines]', 'duration 2 wk vague'],
      ],
      leaves: [
        ['plusieurs façons'],
        ['quelques idées'],
        ['plusieurs et quelques'],
        ['à plusieurs reprises'],
        ['par millions'],
        ['des milieux d’affaires'],
        ['quelque chose, quelque part'],
      ],
    },
  },
  quantityReader(stage),
);
