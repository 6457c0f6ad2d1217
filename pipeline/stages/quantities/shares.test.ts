/** Shares, points, fractions and factors, and words that only look like them. */
import { covers, quantityReader } from '../../testing/covers.js';
import stage from './index.js';

covers(
  {
    '%, pour cent, pourcent, pct': {
      reads: [
        ['[49 %]', 'percent 49 % exact'],
        ['[49%]', 'percent 49 % exact'],
        ['[49 pour cent]', 'percent 49 % exact'],
        ['[49 pourcent]', 'percent 49 % exact'],
        ['[49 pct]', 'percent 49 % exact'],
        ['[cent pour cent]', 'percent 100 % exact'],
      ],
      leaves: [
        ['le taux en %'],
        ['pour [cent euros]', 'money 100 EUR exact'],
        ['un pour un'],
        ['49 pour la droite'],
        ['les pourcentages'],
        ['12 pc portables'],
      ],
    },
    '‰': {
      reads: [['[5 ‰]', 'percent 0.5 % exact']],
      leaves: [['en ‰'], ['[mille] voix pour mille', 'count 1000 - exact > voix']],
    },
    'points (pp), points de base': {
      reads: [
        ['[2 points] de plus', 'percent 2 pp exact'],
        ['[2 pp]', 'percent 2 pp exact'],
        ['[2,5 points de pourcentage]', 'percent 2.5 pp exact'],
        ['[25 points de base]', 'percent 0.25 pp exact'],
      ],
      leaves: [
        ['le point, point final'],
        ['un accord en [sept] points', 'count 7 - exact > points'],
        ['avec [45] points', 'count 45 - exact > points'],
        ['[200] points de vente', 'count 200 - exact > points'],
        ['[5 400] points', 'count 5400 - exact > points'],
        ['un point de vue'],
        ['[six ou sept] points majeurs', 'count 6-7 - range > points'],
      ],
    },
    '«un tiers», «deux tiers», «trois quarts», «la moitié»': {
      reads: [
        ['[un tiers] des voix', 'fraction 0.3333 - exact'],
        ['[deux tiers] des voix', 'fraction 0.6667 - exact'],
        ['[trois quarts] des voix', 'fraction 0.75 - exact'],
        ['[la moitié] des voix', 'fraction 0.5 - exact'],
        ['[3/4] des voix', 'fraction 0.75 - exact'],
        [
          '[un tiers] des communes n’ont plus de médecin généraliste, contre [un quart] jadis',
          'fraction 0.3333 - exact',
          'fraction 0.25 - exact',
        ],
      ],
      leaves: [
        ['un tiers a assisté à la scène'],
        ['un tiers de confiance'],
        ['les quarts de finale'],
        ['la mi-temps'],
        ['une note de 14/20'],
        ['le tiers état'],
        ['il a buté contre un quart'],
        ['[trois quarts d’heure]', 'duration 0.75 h exact'],
      ],
    },
    '«sept sur dix»': {
      reads: [
        ['[sept sur dix]', 'fraction 0.7 - exact'],
        ['[un Français sur deux]', 'fraction 0.5 - exact'],
        ['[sept Français sur dix]', 'fraction 0.7 - exact'],
      ],
      leaves: [
        ['[sept] livres sur [dix] auteurs', 'count 7 - exact > livres', 'count 10 - exact > auteurs'],
        ['ouvert 7 jours sur 7'],
        ['ouvert 24h/24'],
        ['[sept] pas sur la lune', 'count 7 - exact'],
      ],
    },
    '«doubler», «tripler»': {
      reads: [
        ['[doubler]', 'factor 2 x exact'],
        ['[tripler] en [un an]', 'factor 3 x exact', 'duration 1 a exact'],
        ['plus que [doubler]', 'factor 2 x gt | plus que'],
        ['un peu moins que [doubler]', 'factor 2 x lt | un peu moins que'],
        ['[le double] de la moyenne', 'factor 2 x exact'],
      ],
      leaves: [
        ['un doublé de Messi'],
        ['un double meurtre'],
        ['le triplé parisien'],
        ['le double vitrage'],
        ['la doublure'],
      ],
    },
    '«trois fois plus», «divisé par deux»': {
      reads: [
        ['[trois fois plus]', 'factor 3 x exact'],
        ['soit [neuf fois] l’excédent brut', 'factor 9 x exact'],
        ['[deux fois moins]', 'factor 0.5 x exact'],
        ['[divisé par deux]', 'factor 0.5 x exact'],
        ['[multiplié par 3]', 'factor 3 x exact'],
        ['un rendement de [2,5x]', 'factor 2.5 x exact'],
      ],
      leaves: [
        ['[trois] fois champion', 'count 3 - exact > fois'],
        ['[neuf] fois l’équipe adverse', 'count 9 - exact > fois'],
        ['une fois de plus'],
        ['un 4x4'],
        ['le processeur x86'],
        ['divisé en deux'],
      ],
    },
  },
  quantityReader(stage),
);
