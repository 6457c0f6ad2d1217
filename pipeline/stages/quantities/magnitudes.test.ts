/** Thousands, millions and their signs, and words that only look like them. */
import { covers, quantityReader } from '../../testing/covers.js';
import stage from './index.js';

covers(
  {
    mille: {
      reads: [
        ['[trois mille euros]', 'money 3000 EUR exact'],
        ['[15 mille] personnes', 'count 15000 - exact > personnes'],
      ],
      leaves: [
        ['un mille-feuille'],
        ['les Mille et Une Nuits'],
        ['[3 milles nautiques]', 'measure 3 [nmi_i] exact'],
      ],
    },
    'million(s), milliard(s)': {
      reads: [
        ['[1,5 million] de visiteurs', 'count 1500000 - exact > visiteurs'],
        ['[deux milliards d’euros]', 'money 2000000000 EUR exact'],
        ['[1 million 500 000 euros]', 'money 1500000 EUR exact'],
      ],
      leaves: [
        ['un millionnaire et deux-milliardaires'],
        ['[des millions d’euros] perdus', 'money 2000000 EUR vague'],
        ['le [millionième]', 'ordinal 1000000 - exact'],
      ],
    },
    'billion, the long scale in French': {
      reads: [['[5 billions de dollars]', 'money 5000000000000 USD exact']],
      leaves: [['un billionnaire'], ['[5] billets', 'count 5 - exact > billets']],
    },
    'k€, M€, Md€, Mds, MM, G€, mrd': {
      reads: [
        ['[15 k€]', 'money 15000 EUR exact'],
        ['[15 M€]', 'money 15000000 EUR exact'],
        ['[15 Md€]', 'money 15000000000 EUR exact'],
        ['[15 Mds d’euros]', 'money 15000000000 EUR exact'],
        ['[15 MM€]', 'money 15000000 EUR exact'],
        ['[15 G€]', 'money 15000000000 EUR exact'],
        ['[15 mrd d’euros]', 'money 15000000000 EUR exact'],
        ['[12 MEUR]', 'money 12000000 EUR exact'],
        ['[4 MdsF]', 'money 4000000000 FRF exact'],
        ['[12 MF]', 'money 12000000 FRF exact'],
        ['[3,4 G CHF]', 'money 3400000000 CHF exact'],
        ['[3 mrd. de francs suisses]', 'money 3000000000 CHF exact'],
        ['[1,2 Mio. €]', 'money 1200000 EUR exact'],
        ['[5,6 Bn €]', 'money 5600000000000 EUR exact'],
      ],
      leaves: [
        ['le 15 M. Dupont'],
        ['un réseau 4 G'],
        ['[3 m] de haut', 'measure 3 m exact'],
        ['la clé 15K'],
        ['[15 MW]', 'measure 15 MW exact'],
        ['[12] MFA', 'count 12 - exact > MFA'],
        ['un écran 4 K'],
        ['20 F-16 et 3 F/A-18'],
        ['la série 3 mdb'],
        ['[3 mrd d’euros]. De plus', 'money 3000000000 EUR exact'],
        ['un 4 G LTE'],
        ['le canon 5 Bn'],
        ['[3 mrd]. Il part', 'count 3000000000 - exact'],
      ],
    },
    '«et demi», «un demi-milliard»': {
      reads: [
        ['[4 milliards et demi d’euros]', 'money 4500000000 EUR exact'],
        ['[deux millions et demi] d’habitants', 'count 2500000 - exact > habitants'],
        ['[un demi-milliard d’euros]', 'money 500000000 EUR exact'],
      ],
      leaves: [
        ['une demi-finale'],
        ['un demi-frère et demi'],
        ['la demie de [deux] ponts', 'count 2 - exact > ponts'],
      ],
    },
    'a part of a million': {
      reads: [
        ['[un quart de million d’euros]', 'money 250000 EUR exact'],
        ['[trois quarts de milliard d’euros]', 'money 750000000 EUR exact'],
        ['[un tiers de million] de personnes', 'count 333333 - exact > personnes'],
      ],
      leaves: [
        ['[un quart] des élus', 'fraction 0.25 - exact'],
        ['[un tiers] des [deux millions] d’élus', 'fraction 0.3333 - exact', 'count 2000000 - exact > élus'],
        ['un quart de finale à [un million]', 'count 1000000 - exact'],
      ],
    },
  },
  quantityReader(stage),
);
