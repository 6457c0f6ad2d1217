/** Numbers in digits, in every way of writing them, and digits that are no number. */
import { covers, quantityReader } from '../../testing/covers.js';
import stage from './index.js';

covers(
  {
    'a decimal comma': {
      reads: [
        ['[14,3 hectares]', 'measure 14.3 ha exact'],
        ['[0,500 litre]', 'measure 0.5 L exact'],
      ],
      leaves: [
        ['14, [3] usines', 'count 3 - exact > usines'],
        ['l’édition 14,3'],
        ['[15,000] personnes', 'count 15000 - exact > personnes'],
        ['[1,500] emplois', 'count 1500 - exact > emplois'],
      ],
    },
    'a decimal point': {
      reads: [['[14.3 hectares]', 'measure 14.3 ha exact']],
      leaves: [
        ['la version 14.3'],
        ['le 49.3 et le 14.3'],
        ['[1.000] personnes', 'count 1000 - exact > personnes'],
        ['Il y en a 14. [3] usines ferment.', 'count 3 - exact > usines'],
      ],
    },
    'groups of three by each space (U+0020, U+00A0, U+202F, U+2009)': {
      reads: [
        ['[9 000] villes', 'count 9000 - exact > villes'],
        ['[9\u00a0000] villes', 'count 9000 - exact > villes'],
        ['[9\u202f000] villes', 'count 9000 - exact > villes'],
        ['[9\u2009000] villes', 'count 9000 - exact > villes'],
        ['[12 345 678] habitants', 'count 12345678 - exact > habitants'],
      ],
      leaves: [
        ['9, 000 villes'],
        ['le 01 23 45 67 89'],
        ['en 2016, [300] villes', 'count 300 - exact > villes'],
        ['réf. 9 00'],
        ['34000 Montpellier'],
      ],
    },
    '1.234.567,89 and 1 234,5': {
      reads: [
        ['[1.234.567,89 euros]', 'money 1234567.89 EUR exact'],
        ['[1 234,5 dollars]', 'money 1234.5 USD exact'],
        ['[1,250,000 euros]', 'money 1250000 EUR exact'],
      ],
      leaves: [['l’adresse 192.168.10.12'], ['la version 1.234.5'], ['la norme 1.2.3,4']],
    },
    "1'000, as the Swiss write": {
      reads: [
        ["[1'000 francs suisses]", 'money 1000 CHF exact'],
        ['[1’250’000 francs suisses]', 'money 1250000 CHF exact'],
      ],
      leaves: [['5 l’an dernier'], ["le score est de 1'00"], ['en [1 h 02’05’’]', 'duration 1.0347 h exact']],
    },
    ',5': {
      reads: [['un taux de [,5 %]', 'percent 0.5 % exact']],
      leaves: [['un taux,[5 %]', 'percent 5 % exact'], ['etc. ,5a']],
    },
    '3½': {
      reads: [
        ['[3½ heures]', 'duration 3.5 h exact'],
        ['[3 ½ mètres]', 'measure 3.5 m exact'],
      ],
      leaves: [['le quai 9¾'], ['la pointure 3½ bis']],
    },
    '2e': {
      reads: [
        ['la [2e] place', 'ordinal 2 - exact'],
        ['au [21ème] étage', 'ordinal 21 - exact'],
      ],
      leaves: [['le titre 2 E'], ['[2 €] par jour', 'money 2 EUR exact'], ['le lot 2E4']],
    },
    '−4 and «moins 4»': {
      reads: [
        ['[−4 °C]', 'measure -4 Cel exact'],
        ['[-4 °C]', 'measure -4 Cel exact'],
        ['[moins 4 degrés]', 'measure -4 Cel exact'],
        ['([- 7,7 %])', 'percent -7.7 % exact'],
      ],
      leaves: [
        ['[4 °C] de moins', 'measure 4 Cel exact'],
        ['au moins [4 degrés]', 'measure 4 Cel gte | au moins'],
        ['moins de [4 degrés]', 'measure 4 Cel lt | moins de'],
        ['10 moins 4'],
      ],
    },
    '± 2': {
      reads: [
        ['une marge de [± 2 points]', 'percent 2 pp exact'],
        ['à [±0,5 %]', 'percent 0.5 % exact'],
        ['[+/- 3 %] d’erreur', 'percent 3 % exact'],
        ['[+/-2 °C]', 'measure 2 Cel exact'],
      ],
      leaves: [
        ['plus ou moins [3 %]', 'percent 3 % approx | plus ou moins'],
        ['([+ 5 %])', 'percent 5 % exact'],
        ['[-2 °C]', 'measure -2 Cel exact'],
        ['bénéfices/pertes - [2 points]', 'percent 2 pp exact'],
      ],
    },
    '10–15, 10-15, 10/15 where they are a range': {
      reads: [
        ['[10–15 jours]', 'duration 10-15 d range'],
        ['[10-15 %]', 'percent 10-15 % range'],
        ['[10/15 jours]', 'duration 10-15 d range'],
      ],
      leaves: [
        ['une note de 10/15'],
        ['victoire 15-10'],
        ['le 10/15/2018'],
        ['un Paris-15 km'],
        ['la saison 2017-2018'],
        ['sur le score de 15-11'],
      ],
    },
    'glued to the unit': {
      reads: [
        ['[49%]', 'percent 49 % exact'],
        ['[15Md€]', 'money 15000000000 EUR exact'],
        ['[20km/h]', 'measure 20 km/h exact'],
        ['en [3h30]', 'duration 3.5 h exact'],
        ['pendant [14h]', 'duration 14 h exact'],
        ['[12kg]', 'measure 12 kg exact'],
      ],
      leaves: [
        ['un A380, un F16, la 5G'],
        ['le 4x4 et le HD7'],
        ['la clé 49abc'],
        ['le modèle 20kmx'],
        ['12kgs2'],
        ['un 3x30 mm'],
      ],
    },
  },
  quantityReader(stage),
);
