/** Each kind of time of the calendar in its spellings, and what only looks like it. The document's day is a Friday. */
import { describe } from 'vitest';
import { covers, timeReader } from '../../testing/covers.js';
import stage from './index.js';

describe('days, months and years', () =>
  covers(
    {
      'absolute in all spellings': {
        reads: [
          ['le [13 juin 2025]', 'date 2025-06-13'],
          ['le [vendredi 13 juin 2025]', 'date 2025-06-13'],
          ['le [1er janvier 2016]', 'date 2016-01-01'],
          ['le [13/06/2025]', 'date 2025-06-13'],
          ['le [13-06-2025]', 'date 2025-06-13'],
          ['le [13.06.2025]', 'date 2025-06-13'],
          ['le [2025-06-13]', 'date 2025-06-13'],
          ['le [quatorze juillet 1789]', 'date 1789-07-14'],
          ['en [2016]', 'date 2016'],
          ['en [juin 2025]', 'date 2025-06'],
        ],
        leaves: [
          ['le 31 février'],
          ['le 2016-13-45'],
          ['la version 10.06.25'],
          ['2016 salariés'],
          ['n° 2016'],
          ['le 13e arrondissement'],
          ['le code 75001'],
          ['2 016 euros'],
          ['la rue du 8-Mai'],
          ['l’A2016'],
        ],
      },
      partial: {
        reads: [
          ['le [19 juin]', 'date 2018-06-19'],
          ['en [novembre]', 'date 2018-11'],
          ['le [13/06]', 'date 2018-06-13'],
          ['le [20 courant]', 'date 2018-12-20'],
          ['au [Nouvel An]', 'date 2019-01-01'],
          ['[la veille de Noël]', 'date 2018-12-24'],
          ['[jeudi 13]', 'date 2018-12-13'],
        ],
        leaves: [
          ['la planète Mars'],
          ['mais il pleut'],
          ['un ratio de 13/06'],
          ['du courant continu'],
          ['un nouvel an-neau'],
          ['le marché de Noël'],
          ['[jeudi], 13 hommes', 'date 2018-12-13'],
        ],
      },
      'English dates in French pages': {
        reads: [
          ['Last updated: [juin 13, 2025 3:41 AM]', 'time 2025-06-13T03:41'],
          ['[juin 13, 2025 3:41 PM]', 'time 2025-06-13T15:41'],
        ],
        leaves: [['juin 32, 2025 hommes'], ['un ratio de 3:41']],
      },
      'decades and centuries': {
        reads: [
          ['les [années 1980]', 'date 198X'],
          ['les [années 80]', 'date 198X'],
          ['les [années soixante]', 'date 196X'],
          ['au [XIXe siècle]', 'date 18XX'],
          ['au [21e siècle]', 'date 20XX'],
          ['[le siècle dernier]', 'date 19XX'],
          ['aux [XVIe] et [XVIIe siècles]', 'date 15XX', 'date 16XX'],
          ['au [XVIIIe] et au [XIXe siècle]', 'date 17XX', 'date 18XX'],
        ],
        leaves: [
          ['les années folles'],
          ['les 80 ans de Paul'],
          ['le 19e rang'],
          ['pendant deux siècles'],
          ['il a soixante ans'],
          ['Louis XIX'],
          ['aux XVIe et XVIIe arrondissements'],
          ['la XVIe et la XVIIe édition'],
        ],
      },
      'seasons, quarters and halves': {
        reads: [
          ['l’[été 2018]', 'date 2018-SU'],
          ['au [printemps dernier]', 'date 2018-SP'],
          ['[cet hiver]', 'date 2018-WI'],
          ['l’[hiver 2016-2017]', 'date 2016-WI'],
          ['au [troisième trimestre 2024]', 'date 2024-Q3'],
          ['au [T3 2024]', 'date 2024-Q3'],
          ['le [3T24]', 'date 2024-Q3'],
          ['au [premier semestre 2024]', 'date 2024-H1'],
          ['au [troisième trimestre]', 'date 2018-Q3'],
          ['les [neuf premiers mois de 2017]', 'period 2017-01/2017-09'],
        ],
        leaves: [
          ['il a été élu'],
          ['le Printemps Haussmann'],
          ['les Jeux d’hiver'],
          ['le Printemps arabe'],
          ['un trimestre de grossesse'],
          ['5e trimestre'],
          ['le tramway T3'],
          ['les neuf premiers mois du projet'],
          ['le deuxième'],
          ['deux semestres'],
        ],
      },
      periods: {
        reads: [
          ['de [2016 à 2018]', 'period 2016/2018'],
          ['du [18 au 19 novembre]', 'period 2018-11-18/2018-11-19'],
          ['entre [mars et mai 2020]', 'period 2020-03/2020-05'],
          ['la saison [2013-14]', 'period 2013/2014'],
          ['depuis [2014]', 'date 2014'],
        ],
        leaves: [
          ['de 1800 à 2000 salariés'],
          ['du 18 au 19 de la rue'],
          ['entre la mi-temps et la fin'],
          ['score de 13-14'],
          ['depuis deux ans'],
          ['entre Paris et Lyon'],
        ],
      },
    },
    timeReader(stage),
  ));

describe('what hangs on a day', () =>
  covers(
    {
      'hier, ce vendredi, lundi': {
        reads: [
          ['[hier]', 'date 2018-12-13'],
          ['[hier soir]', 'time 2018-12-13TEV'],
          ['[Avant-hier]', 'date 2018-12-12'],
          ['[aujourd’hui]', 'date 2018-12-14'],
          ['[après-demain]', 'date 2018-12-16'],
          ['[ce vendredi]', 'date 2018-12-14'],
          ['il a signé [lundi]', 'date 2018-12-10'],
          ['il signera [lundi]', 'date 2018-12-17'],
          ['[lundi en huit]', 'date 2018-12-24'],
        ],
        leaves: [
          ['un dimanche'],
          ['Vendredi-saint'],
          ['le quartier des Lundis'],
          ['remettre à plus tard'],
          ['le soir venu'],
          ['la journée'],
          ['le Vendredi noir'],
          ['huit lundis'],
          ['au jour le jour'],
        ],
      },
      'la semaine dernière, l’an dernier, le mois prochain': {
        reads: [
          ['[la semaine dernière]', 'date 2018-W49'],
          ['[l’an dernier]', 'date 2017'],
          ['[le mois prochain]', 'date 2019-01'],
          ['[cette année]', 'date 2018'],
          ['[ces dernières années]', 'period PAST_REF'],
        ],
        leaves: [
          ['une semaine difficile'],
          ['le dernier match'],
          ['les prochaines élections'],
          ['au fil des ans'],
          ['Dernière minute'],
        ],
      },
      'd’ici fin 2026, il y a deux ans, dans trois mois': {
        reads: [
          ['d’ici [fin 2026]', 'date 2026'],
          ['[il y a deux ans]', 'date 2016'],
          ['[il y a une dizaine d’années]', 'date 2008'],
          ['dans [trois mois]', 'date 2019-03'],
          ['d’ici à [dix-huit mois]', 'date 2020-06'],
        ],
        leaves: [
          ['Il y a deux hommes.'],
          ['dans deux villes'],
          ['la fin du match'],
          ['les gens d’ici'],
          ['pendant deux ans'],
        ],
      },
      'told in the text': {
        reads: [
          ['En [décembre 2024], peu. [Six mois plus tard], tout.', 'date 2024-12', 'date 2025-06'],
          [
            'Le [31 janvier 2016], il part. [Le lendemain], il revient.',
            'date 2016-01-31',
            'date 2016-02-01',
          ],
          ['contre 12,1 [un an plus tôt]', 'date 2017'],
          ['Prévu le [3 mai 2018], il a été reporté au [lendemain].', 'date 2018-05-03', 'date 2018-05-04'],
          ['En [2014], il perd ; [l’année suivante], il gagne.', 'date 2014', 'date 2015'],
        ],
        leaves: [
          ['deux fois plus tard que prévu'],
          ['au lendemain de la fusillade'],
          ['du jour au lendemain'],
          ['dix jours plus tôt que prévu'],
          ['à la veille du scrutin'],
        ],
      },
      hours: {
        reads: [
          ['à [14h]', 'time 2018-12-14T14:00'],
          ['à [14h30]', 'time 2018-12-14T14:30'],
          ['à [14 h 30]', 'time 2018-12-14T14:30'],
          ['à [4h30 du matin]', 'time 2018-12-14T04:30'],
          ['à [4h30 de l’après-midi]', 'time 2018-12-14T16:30'],
          ['à [midi]', 'time 2018-12-14T12:00'],
          ['à [minuit]', 'time 2018-12-14T00:00'],
          ['[ce jeudi à 6h]', 'time 2018-12-13T06:00'],
          ['de [8 heures à 17 heures]', 'period 2018-12-14T08:00/2018-12-14T17:00'],
          ['vers [11h20 GMT]', 'time 2018-12-14T11:20'],
          ['jusqu’à [18h], voire [20h]', 'time 2018-12-14T18:00', 'time 2018-12-14T20:00'],
          [
            'de [22 h à 5 h], puis à [7 h]',
            'period 2018-12-14T22:00/2018-12-15T05:00',
            'time 2018-12-14T07:00',
          ],
          ['de [23h30 à 1h]', 'period 2018-12-14T23:30/2018-12-15T01:00'],
        ],
        leaves: [
          ['pendant 48 heures'],
          ['une durée de 4h30'],
          ['en 4h30 de marche'],
          ['il faut attendre 1 h 30 avant de partir'],
          ['2h30 de route'],
          ['les 35 heures'],
          ['deux à trois heures de route'],
          ['2 ou 3 heures'],
          ['à 27 heures'],
          ['Midi Libre'],
          ['les 24 Heures du Mans'],
          ['le JT de 20 heures'],
          ['voire 20 heures de plus'],
          ['de 22 à 5 hommes'],
          ['une semaine de 22 heures'],
          ['évaluée à 13,8'],
        ],
      },
      sets: {
        reads: [
          ['dix fois [par jour]', 'set P1D'],
          ['[chaque lundi]', 'set XXXX-WXX-1'],
          ['un train [toutes les demi-heures]', 'set PT30M'],
          ['le [premier mardi de chaque mois]', 'set XXXX-WXX-2'],
          ['le [deuxième dimanche du mois]', 'set XXXX-WXX-7'],
          ['[tous les premiers lundis du mois]', 'set XXXX-WXX-1'],
          ['[tous les deux ans]', 'set P2Y'],
          ['du [lundi au vendredi]', 'set XXXX-WXX-1/XXXX-WXX-5'],
          ['vendu [quotidiennement]', 'set P1D'],
        ],
        leaves: [
          ['par la suite'],
          ['chaque fois'],
          ['toutes les demi-mesures'],
          ['des coupures de 8 à 12 heures [par jour]', 'set P1D'],
          ['le premier de chaque groupe'],
          ['tous les premiers élus du mois-clé'],
          ['tous les salariés'],
          ['un quotidien régional'],
          ['l’hebdomadaire et le mensuel'],
        ],
      },
      'now, once, some day': {
        reads: [
          ['[actuellement] en discussion', 'date PRESENT_REF'],
          ['[Récemment], il a signé', 'date PAST_REF'],
          ['à [l’avenir]', 'date FUTURE_REF'],
        ],
        leaves: [['l’actuel ministre'], ['un récent rapport'], ['l’avenir du site']],
      },
    },
    timeReader(stage),
  ));

describe('without a document’s day nothing is guessed', () =>
  covers(
    {
      'relative times keep their X': {
        reads: [
          ['[hier]', 'date XXXX-XX-XX'],
          ['[ce vendredi]', 'date XXXX-WXX-5'],
          ['[l’an dernier]', 'date XXXX'],
          ['le [18 novembre]', 'date XXXX-11-18'],
          ['à [14h30]', 'time T14:30'],
        ],
        leaves: [
          ['le [13 juin 2025]', 'date 2025-06-13'],
          ['en [2016]', 'date 2016'],
          ['au [T3 2024]', 'date 2024-Q3'],
          ['Le [13 juin 2025], il part. [Le lendemain], il revient.', 'date 2025-06-13', 'date 2025-06-14'],
          ['un dimanche'],
        ],
      },
    },
    timeReader(stage, 'fr', null),
  ));
