/** English numbers to the shape of the French ones, and what only looks like them. */
import { covers, quantityReader } from '../../testing/covers.js';
import stage from './index.js';

covers(
  {
    'digits and words': {
      reads: [
        ['[9,000] cities', 'count 9000 - exact > cities'],
        ['[14.3 hectares]', 'measure 14.3 ha exact'],
        ['[one hundred and five] cities', 'count 105 - exact > cities'],
        ['[two dozen] workers', 'count 24 - exact > workers'],
      ],
      leaves: [
        ['in rooms 12, 32, and so on'],
        ['version 2.0.1'],
        ['a second-hand car'],
        ['12 Main Street'],
        ['page 3'],
        ['wait a second'],
        ['the [second] car', 'ordinal 2 - exact'],
      ],
    },
    'billion, the short scale': {
      reads: [
        ['[$1.5bn]', 'money 1500000000 USD exact'],
        ['[2 billion dollars]', 'money 2000000000 USD exact'],
        ['[half a million dollars]', 'money 500000 USD exact'],
        ['[three quarters of a million dollars]', 'money 750000 USD exact'],
      ],
      leaves: [
        ['a millionaire'],
        ['the [billionth]', 'ordinal 1000000000 - exact'],
        ['[a quarter] of the [2 million] people', 'fraction 0.25 - exact', 'count 2000000 - exact > people'],
        ['the billionaires'],
      ],
    },
    'shares and factors': {
      reads: [
        ['[15 percent]', 'percent 15 % exact'],
        ['[two-thirds] of voters', 'fraction 0.6667 - exact'],
        ['[25 basis points]', 'percent 0.25 pp exact'],
        ['up [2 points]', 'percent 2 pp exact'],
        ['The man, [54], said so', 'age 54 a exact'],
        ['a [threefold] increase', 'factor 3 x exact'],
      ],
      leaves: [
        ['a third man came'],
        ['he scored [27] points', 'count 27 - exact > points'],
        ['The rooms, 54, are full'],
        ['twice a week'],
        ['the percentage'],
        ['a point of view'],
      ],
    },
    'bounds and ranges': {
      reads: [
        ['more than [300 dollars]', 'money 300 USD gt | more than'],
        ['nearly [300 dollars]', 'money 300 USD near_below | nearly'],
        ['between [10 and 15 percent]', 'percent 10-15 % range'],
        ['[300 dollars] or more', 'money 300 USD gte | or more'],
      ],
      leaves: [
        ['[40 per cent] more than [five years] ago', 'percent 40 % exact', 'duration 5 a exact'],
        ['won 3-1'],
        ['it was more than that, [300 dollars]', 'money 300 USD exact'],
        ['between us, [15 percent]', 'percent 15 % exact'],
      ],
    },
    'lengths in two units': {
      reads: [
        ['[5 feet 10 inches] tall', 'measure 5.8333 [ft_i] exact'],
        ['[5ft 10in] tall', 'measure 5.8333 [ft_i] exact'],
        ['he is [5-foot-10]', 'measure 5.8333 [ft_i] exact'],
        ['[2 hours and 30 minutes]', 'duration 2.5 h exact'],
      ],
      leaves: [
        ['[5 feet] and [10 inches] apart', 'measure 5 [ft_i] exact', 'measure 10 [in_i] exact'],
        ['[5 feet], [10] people', 'measure 5 [ft_i] exact', 'count 10 - exact > people'],
        ['[5ft] in 10 in', 'measure 5 [ft_i] exact'],
        ['[2 hours] and [30 days]', 'duration 2 h exact', 'duration 30 d exact'],
      ],
    },
  },
  quantityReader(stage, 'en'),
);
