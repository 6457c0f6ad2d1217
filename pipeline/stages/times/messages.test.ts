/** Times of French messages, timetables and notices, and what only looks like them. */
import { covers, timeReader } from '../../testing/covers.js';
import stage from './index.js';

covers(
  {
    'minutes in words': {
      reads: [
        ['à [sept heures et demie]', 'time 2018-12-14T07:30'],
        ['à [huit heures dix]', 'time 2018-12-14T08:10'],
        ['à [cinq heures moins cinq]', 'time 2018-12-14T04:55'],
        ['[onze heures moins vingt du soir]', 'time 2018-12-14T22:40'],
        ['jusqu’à [trois heures et quart du matin]', 'time 2018-12-14T03:15'],
        ['à [dix heures moins le quart]', 'time 2018-12-14T09:45'],
        ['[19 h moins le quart]', 'time 2018-12-14T18:45'],
        ['à [midi et demi]', 'time 2018-12-14T12:30'],
        ['à [minuit vingt]', 'time 2018-12-14T00:20'],
        ['le bac de [seize heures vingt]', 'time 2018-12-14T16:20'],
        ['entre [six heures et demie et sept heures et quart]', 'period 2018-12-14T06:30/2018-12-14T07:15'],
        ['entre [midi et deux]', 'period 2018-12-14T12:00/2018-12-14T14:00'],
        ['de [midi à deux heures]', 'period 2018-12-14T12:00/2018-12-14T14:00'],
      ],
      leaves: [
        ['un film d’une heure et demie'],
        ['il a couru deux heures vingt'],
        ['attendu trois heures et quart'],
        ['huit heures moins dix minutes de pause'],
        ['à [huit heures], dix hommes', 'time 2018-12-14T08:00'],
        ['à [midi] dix hommes', 'time 2018-12-14T12:00'],
        ['entre [midi] et deux passants', 'time 2018-12-14T12:00'],
        ['chercher midi à quatorze heures'],
        ['une durée de trois heures dix'],
        ['un trajet de trois heures dix'],
        ['de [midi à minuit]', 'period 2018-12-14T12:00/2018-12-15T00:00'],
        ['le quart d’heure, la demi-heure'],
        ['pendant huit heures et demie'],
      ],
    },
    'hours in a row': {
      reads: [
        [
          'départs : [10 h], [11 h], [12 h 30] et [14 h 30]',
          'time 2018-12-14T10:00',
          'time 2018-12-14T11:00',
          'time 2018-12-14T12:30',
          'time 2018-12-14T14:30',
        ],
        [
          'à [14 h], [16 h] et [18 h]',
          'time 2018-12-14T14:00',
          'time 2018-12-14T16:00',
          'time 2018-12-14T18:00',
        ],
      ],
      leaves: [['ils ont mis 3 h, 4 h et 5 h'], ['des stages de 10 h, 20 h et 24 h']],
    },
    'hours of what comes back': {
      reads: [
        ['[chaque lundi] à [8 h]', 'set XXXX-WXX-1', 'time T08:00'],
        ['[tous les jours] de [9 h à 12 h]', 'set P1D', 'period T09:00/T12:00'],
        ['de [9 h à 12 h] [tous les jours]', 'period T09:00/T12:00', 'set P1D'],
      ],
      leaves: [
        ['[chaque lundi]. Il part à [8 h]', 'set XXXX-WXX-1', 'time 2018-12-14T08:00'],
        [
          '[tous les jours] ; [hier] à l’hôtel, à [8 h]',
          'set P1D',
          'date 2018-12-13',
          'time 2018-12-13T08:00',
        ],
        ['12 euros [par jour] et part à [8 h]', 'set P1D', 'time 2018-12-14T08:00'],
      ],
    },
    'what people are about to do': {
      reads: [
        ['On se voit [mardi] ?', 'date 2018-12-18'],
        ['Je peux passer [mardi soir].', 'time 2018-12-18TEV'],
        ['Salut, dispo [jeudi à 18 h] ?', 'time 2018-12-20T18:00'],
        ['Venez [dimanche] !', 'date 2018-12-16'],
        ['[Demain], rien ; sortez la poubelle [mercredi].', 'date 2018-12-15', 'date 2018-12-19'],
      ],
      leaves: [
        ['On s’est vus [mardi].', 'date 2018-12-11'],
        ['Je suis passé [mardi soir].', 'time 2018-12-11TEV'],
        ['Vous m’avez écrit [mardi].', 'date 2018-12-11'],
        ['« Je ne sais pas », réagit-elle, [mardi].', 'date 2018-12-11'],
        ['Une réunion, chez lui, [mardi].', 'date 2018-12-11'],
      ],
    },
  },
  timeReader(stage),
);
