/** Amounts of money in every way of writing them, units taken from a neighbour, and what is no money. */
import { covers, quantityReader } from '../../testing/covers.js';
import stage from './index.js';

covers(
  {
    'symbols before and after, ISO codes': {
      reads: [
        ['[€15]', 'money 15 EUR exact'],
        ['[15 €]', 'money 15 EUR exact'],
        ['[$15]', 'money 15 USD exact'],
        ['[15$]', 'money 15 USD exact'],
        ['[£3]', 'money 3 GBP exact'],
        ['[¥200]', 'money 200 JPY exact'],
        ['[15 EUR]', 'money 15 EUR exact'],
        ['[USD 15]', 'money 15 USD exact'],
        ['[CHF 15]', 'money 15 CHF exact'],
        ['[15 CHF]', 'money 15 CHF exact'],
        ['un écart de [-$15]', 'money -15 USD exact'],
        ['[12 000 000 000 000,00 €]', 'money 12000000000000 EUR exact'],
      ],
      leaves: [
        ['le prix en € et en $'],
        ['l’EUR/USD monte'],
        ['le titre A-[$15]', 'money 15 USD exact'],
        ['la carte 1234567890123456 €'],
        ['un A$AP de [15 ans]', 'duration 15 a exact'],
        ['le vol USD15'],
        ['#15€x'],
        ['les sièges 15C et 15D'],
        ['[15] CHFR', 'count 15 - exact > CHFR'],
        ['la note #2016'],
        ['le £ fort'],
        ['le yen (¥)'],
      ],
    },
    'amounts without a currency behind a number of something else': {
      reads: [
        [
          'Il offre [9 millions de dollars], [2 millions] d’actions et une dette nette de [3 millions]',
          'money 9000000 USD exact',
          'count 2000000 - exact > actions',
          'money 3000000 USD exact',
        ],
        [
          'Pour [9 millions d’euros] et [2 millions] de clients, un bénéfice d’environ [3 millions]',
          'money 9000000 EUR exact',
          'count 2000000 - exact > clients',
          'money 3000000 EUR approx | environ',
        ],
      ],
      leaves: [
        [
          'Le rachat de [9 millions d’euros] a porté sur [2 millions] de ses propres actions',
          'money 9000000 EUR exact',
          'count 2000000 - exact > actions',
        ],
        [
          'Après [9 millions d’euros], [2 millions] de leurs clients',
          'money 9000000 EUR exact',
          'count 2000000 - exact > clients',
        ],
        [
          'Pour [9 millions d’euros] et [2 millions] de clients, un public de [3 millions]',
          'money 9000000 EUR exact',
          'count 2000000 - exact > clients',
          'count 3000000 - exact',
        ],
        ['une dette de [3 millions]', 'count 3000000 - exact'],
      ],
    },
    'names with «de» and «d’»': {
      reads: [
        ['[15 millions d’euros]', 'money 15000000 EUR exact'],
        ['[15 milliards de dollars]', 'money 15000000000 USD exact'],
        ['[quinze euros]', 'money 15 EUR exact'],
        ['[un euro]', 'money 1 EUR exact'],
      ],
      leaves: [
        ['la zone euro'],
        ['l’euro monte'],
        ['les eurodéputés'],
        ['l’Euro 2016'],
        ['[15 millions] d’eurosceptiques', 'count 15000000 - exact > eurosceptiques'],
      ],
    },
    'national ones': {
      reads: [
        ['[15 dollars canadiens]', 'money 15 CAD exact'],
        ['[10 francs suisses]', 'money 10 CHF exact'],
        ['[3 livres sterling]', 'money 3 GBP exact'],
        ['[20 yens]', 'money 20 JPY exact'],
        ['[30 yuans]', 'money 30 CNY exact'],
        ['[40 roubles]', 'money 40 RUB exact'],
        ['[500 FCFA]', 'money 500 XOF exact'],
        ['[500 F CFA]', 'money 500 XOF exact'],
        ['[7 couronnes suédoises]', 'money 7 SEK exact'],
        ['[300 F]', 'money 300 FRF exact'],
      ],
      leaves: [
        ['[trois] livres d’images', 'count 3 - exact > livres'],
        ['[deux] livres de Proust', 'count 2 - exact > livres'],
        ['[deux] couronnes mortuaires', 'count 2 - exact > couronnes'],
        ['[trois] canadiens', 'count 3 - exact > canadiens'],
        ['le franc-tireur'],
        ['la livre libanaise'],
        ['[20 °F]', 'measure 20 [degF] exact'],
        ['12 F-16'],
        ['un F3 de [60 m2]', 'measure 60 m2 exact'],
      ],
    },
    cents: {
      reads: [
        ['[50 centimes]', 'money 0.5 EUR exact'],
        ['[5 cents] par action', 'money 0.05 USD exact'],
        ['[12 cts]', 'money 0.12 EUR exact'],
        ['[1€50]', 'money 1.5 EUR exact'],
        ['[deux euros cinquante]', 'money 2.5 EUR exact'],
      ],
      leaves: [
        ['[deux cents] emplois', 'count 200 - exact > emplois'],
        ['[deux euros], [cinquante] parts', 'money 2 EUR exact', 'count 50 - exact > parts'],
        ['pour [cent ans]', 'duration 100 a exact'],
        ['[2 euros], [50 jours] plus tard', 'money 2 EUR exact', 'duration 50 d exact'],
        ['le centime additionnel'],
      ],
    },
    'units taken from the neighbour': {
      reads: [
        ['de [10 à 15 milliards d’euros]', 'money 10000000000-15000000000 EUR range'],
        [
          '[1 milliard de dollars], puis [13,8 milliards]',
          'money 1000000000 USD exact',
          'money 13800000000 USD exact',
        ],
        [
          '[14 milliards d’euros] contre [12,1] [un an] plus tôt',
          'money 14000000000 EUR exact',
          'money 12100000000 EUR exact',
          'duration 1 a exact',
        ],
        [
          '[12 millions d’euros], dont [2 millions] de bonus',
          'money 12000000 EUR exact',
          'money 2000000 EUR exact',
        ],
        [
          '[12 millions d’euros], dont [2 millions] de trésorerie',
          'money 12000000 EUR exact',
          'money 2000000 EUR exact',
        ],
        ['passé de [10] à [15 millions d’euros]', 'money 10000000 EUR exact', 'money 15000000 EUR exact'],
      ],
      leaves: [
        [
          '[12 millions d’euros] pour [2 millions] de salariés',
          'money 12000000 EUR exact',
          'count 2000000 - exact > salariés',
        ],
        [
          '[12 millions d’euros], dont [2 millions] de foyers profitent',
          'money 12000000 EUR exact',
          'count 2000000 - exact > foyers',
        ],
        ['[9 millions], loin des [12 millions] attendus', 'count 9000000 - exact', 'count 12000000 - exact'],
        [
          '[14 milliards d’euros] contre [12] salariés',
          'money 14000000000 EUR exact',
          'count 12 - exact > salariés',
        ],
        ['[3 millions d’euros]. Il en emploie [500 000].', 'money 3000000 EUR exact', 'count 500000 - exact'],
        [
          '[12 millions de tonnes], dont [2 millions] de bonus',
          'measure 12000000 t exact',
          'count 2000000 - exact > bonus',
        ],
      ],
    },
    'the symbolic euro': {
      reads: [
        ['cédé pour l’[euro symbolique]', 'money 1 EUR exact'],
        ['cédé pour [un euro] symbolique', 'money 1 EUR exact'],
        ['le [franc symbolique]', 'money 1 FRF exact'],
      ],
      leaves: [
        ['l’euro fort'],
        ['une valeur symbolique de l’euro'],
        ['[2 euros] symboliques', 'money 2 EUR exact'],
      ],
    },
  },
  quantityReader(stage),
);
