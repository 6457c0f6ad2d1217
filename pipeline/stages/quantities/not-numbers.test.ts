/** Figures and number words that are no quantity, each beside one that is. */
import { covers, type Item, quantityReader } from '../../testing/covers.js';
import stage from './index.js';

/** Here the rows that are left are the point. */
const item = (leaves: Item['leaves'], reads: Item['reads']): Item => ({ leaves, reads });

covers(
  {
    'versions and names of products': item(
      [
        ['Llama 4, GPT-4, iPhone 15'],
        ['Boeing 737, un Airbus A320, un A380'],
        ['un Boeing 737 et 777 seraient'],
        ['Windows 10 et Chrome 72'],
        ['la version 2.0.1'],
        ['la 5G, le Wi-Fi 6'],
      ],
      [['[4] lamas et [15] téléphones', 'count 4 - exact > lamas', 'count 15 - exact > téléphones']],
    ),
    'groups, diseases, channels, leagues': item(
      [
        ['le G7 et le G20'],
        ['Covid-19'],
        ['Canal+ 2, France 2, Europe 1'],
        ['la Ligue 1'],
        ['le 49.3, l’article 49-3'],
      ],
      [
        ['[7] pays du G7', 'count 7 - exact > pays'],
        ['[19] malades du Covid-19', 'count 19 - exact > malades'],
      ],
    ),
    telephones: item(
      [['Tél. 01 23 45 67 89'], ['au +33 1 23 45 67 89'], ['06.12.34.56.78']],
      [['[1 234 567] appels', 'count 1234567 - exact > appels']],
    ),
    'postcodes and addresses': item(
      [['75011 Paris'], ['12, rue de la Paix'], ['12 rue de Rivoli, 3 bis, avenue Foch']],
      [['[12] rues de Paris', 'count 12 - exact > rues']],
    ),
    'URLs, e-mails, hashes': item(
      [
        ['https://exemple.fr/2018/12/14-titre-5.html?id=12'],
        ['http://exemple.fr/12-500-euros'],
        ['https://x.fr/deux-ans-de-prison'],
        ['www.exemple.fr/3-millions'],
        ['a12@exemple.fr, agence-5-ans@exemple.fr'],
        ['https://exemple.fr/10-euros/20-ans?prix=30-km&page=40-m'],
        [`https://exemple.fr/${'titre-'.repeat(80)}12-euros`],
        ['le commit 4f5e6a7b'],
      ],
      [
        ['[500 euros]/mois', 'money 500 EUR exact'],
        ['sur www.exemple.fr [12 euros]/mois', 'money 12 EUR exact'],
        ['a12@exemple.fr, [5 km]', 'measure 5 km exact'],
        ['[50 km]/semaine', 'measure 50 km exact'],
      ],
    ),
    'marks of notes and lists': item(
      [['une note (1) et une autre [[2]]'], ['1. Le plan'], ['2) Le reste'], ['4° Le cycle']],
      [['Il fait [4°] le matin', 'measure 4 Cel exact']],
    ),
    'scores of a match': item(
      [['victoire 3-1'], ['battu 2 à 1'], ['6-4, 7-5'], ['SH 3-1 Honfleur'], ['sur le score de 16 à 10']],
      [['[3 à 5] buts', 'count 3-5 - range > buts']],
    ),
    articles: item(
      [['un homme et une femme'], ['une fois, un jour'], ['un des élus']],
      [
        ['au moins [un] mort', 'count 1 - gte | au moins > mort'],
        ['[un an]', 'duration 1 a exact'],
      ],
    ),
    '«neuf» the adjective': item(
      [['un logement neuf'], ['du neuf']],
      [['[neuf] pays', 'count 9 - exact > pays']],
    ),
    '«livres» the books, «point»': item(
      [['des livres'], ['le point'], ['un point noir']],
      [['[3 millions de livres]', 'money 3000000 GBP exact']],
    ),
    '«M.» the title': item(
      [['M. Dupont'], ['3 M. Martin'], ['M. Six et Mme Onze']],
      [['[3 M€]', 'money 3000000 EUR exact']],
    ),
    '«mille» in «mille-feuille», «six» in names': item(
      [
        ['un mille-feuille'],
        ['les Deux Alpes'],
        ['le groupe des Six'],
        ['rue des Trois Frères'],
        ['la guerre de Cent Ans'],
      ],
      [['[six] pays', 'count 6 - exact > pays']],
    ),
    'numbers of things': item(
      [
        ['le numéro deux mondial'],
        ['les numéros deux et autres'],
        ['le n° 12, page 3, chapitre 4'],
        ['la loi n° 2018-12'],
        ['la chambre 12, le vol 447'],
        ['la sortie de Werk 80 II'],
      ],
      [['[deux] numéros', 'count 2 - exact > numéros']],
    ),
    'hours of a bulletin': item(
      [['le journal de 20h'], ['le JT de 20 heures'], ['le 13 heures de TF1']],
      [
        ['un sommeil de [20 heures]', 'duration 20 h exact'],
        ['il dort [13 h] de rang', 'duration 13 h exact'],
      ],
    ),
    years: item([['En 2016, fin 2017, depuis 2014']], [['[2 016] postes', 'count 2016 - exact > postes']]),
  },
  quantityReader(stage),
);
