/** Years, centuries and eras, and figures that only look like them. */
import { covers, timeReader } from '../../testing/covers.js';
import stage from './index.js';

covers(
  {
    'before and after Christ': {
      reads: [
        ['César meurt en [44 avant J.-C.]', 'date BC0044'],
        ['né en [63 av. J.-C.] et mort en [14 ap. J.-C.]', 'date BC0063', 'date 0014'],
        ['au [Ve siècle avant Jésus-Christ]', 'date BC04XX'],
        ['au [deuxième siècle de notre ère]', 'date 01XX'],
        ['de [58 à 51 av. J.-C.]', 'period BC0058/BC0051'],
        ['En [44 avant J.-C.], il meurt. [Dix ans plus tard], tout change.', 'date BC0044', 'date XXXX'],
      ],
      leaves: [
        ['44 avant lui'],
        ['les 12 avant le match'],
        ['[trois jours avant] J.-C. Dupont', 'date null'],
        ['14 après M. Martin'],
        ['J.-C. Decaux a 44 ans'],
        ['au [IIe siècle] avant la guerre', 'date 01XX'],
        ['en l’an 12 personnes'],
      ],
    },
    'years of any century': {
      reads: [
        ['entre [1395 et 1402]', 'period 1395/1402'],
        ['entre [1824 et 1830]', 'period 1824/1830'],
        ['attestée en [1124], [1149], [1194]', 'date 1124', 'date 1149', 'date 1194'],
        ['en [1788] et [1789]', 'date 1788', 'date 1789'],
        ['Mary Anning ([1799 - 1847])', 'period 1799/1847'],
        ['Paul von Hase ([1840-1918])', 'period 1840/1918'],
        ['les années [1882-1884]', 'period 1882/1884'],
        ['né le [30/08/1745]', 'date 1745-08-30'],
        ['En [830], il part', 'date 0830'],
      ],
      leaves: [
        ['entre 1395 et 1402 habitants'],
        ['entre 1200 et 1500 euros'],
        ['en [1200], 1500 personnes', 'date 1200'],
        ['(1200-1500 euros)'],
        ['(1500 - 1800 salariés)'],
        ['des lots 1882-1884'],
        ['En 830 jours, il part'],
        ['Il y en a 830, dit-il'],
        ['le dossier 30/08/17450'],
        ['entre 1395 hommes et 1402 femmes'],
      ],
    },
    'a day or season of last year': {
      reads: [
        ['lancée le [17 octobre de l’année dernière]', 'date 2017-10-17'],
        ['prévue le [3 mai de l’an prochain]', 'date 2019-05-03'],
        ['au [début de l’été]', 'date 2018-SU'],
        ['à la [fin de l’automne dernier]', 'date 2018-FA'],
      ],
      leaves: [
        ['au début du printemps arabe'],
        ['à la fin du match d’été'],
        ['au début du film'],
        ['le [17 octobre], l’équipe de l’année', 'date 2018-10-17'],
      ],
    },
    'how long from now, and after what': {
      reads: [
        ['rendu sous [huit jours]', 'date 2018-12-22'],
        ['d’ici à [dix-huit mois]', 'date 2020-06'],
        ['[trente ans après] l’élection', 'date null'],
        ['près de [trente ans après] l’élection', 'date null'],
      ],
      leaves: [
        ['sous trois tonnes'],
        ['sous les huit jours'],
        ['un homme de 52 ans après l’altercation'],
        ['le suspect de 19 ans avant le procès'],
      ],
    },
    'the first of a month': {
      reads: [
        ['La loi entre en vigueur le [1er janvier].', 'date 2019-01-01'],
        ['entre le [1er janvier et le 3 mars]', 'period 2019-01-01/2019-03-03'],
      ],
      leaves: [['La loi entre en vigueur le 1er.'], ['Elle entre au 1er rang et au 3e.']],
    },
    'an hour of the world’s clock': {
      reads: [
        ['à [0930 GMT]', 'time 2018-12-14T09:30'],
        ['à [20 heures UTC]', 'time 2018-12-14T20:00'],
      ],
      leaves: [['le 0930 bis'], ['pendant 20 heures UTC']],
    },
  },
  timeReader(stage),
);
