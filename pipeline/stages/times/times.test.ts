import { describe, expect, it } from 'vitest';
import { layersOf, toolsOf } from '../../testing/layers.js';
import { drawMarked, readMarked } from '../../testing/marked.js';
import stage from './index.js';

/** A Friday. */
const PUBLISHED = '2018-12-14';

/** The times of a text, drawn and with their values, kinds and anchors. */
function timesOf(text: string, { published = PUBLISHED as string | null, language = 'fr' } = {}) {
  const layers = layersOf(text, { language });
  const times = stage.run({ ...layers, source: { ...layers.source, published } }, toolsOf());
  if (times instanceof Promise) throw new Error('The times stage is synchronous.');
  return times;
}

/** A text with its times drawn, then the value of each. */
type Row = [marked: string, ...values: (string | null)[]];

function check(rows: Row[], options?: Parameters<typeof timesOf>[1]) {
  it.each(rows)('%s', (...[marked, ...values]: Row) => {
    const { text } = readMarked(marked);
    const times = timesOf(text, options);
    expect(drawMarked(text, times)).toBe(marked);
    expect(times.map(({ value }) => value)).toEqual(values);
  });
}

describe('absolute dates', () => {
  check([
    ['Le [13 juin 2025], Meta investit.', '2025-06-13'],
    ['Paris, le [1er janvier 2016].', '2016-01-01'],
    ['Paris, le [1ᵉʳ janvier 2016].', '2016-01-01'],
    ['[Vendredi 13 juin 2025], Meta investit.', '2025-06-13'],
    ['le [vendredi 13 juin 2025]', '2025-06-13'],
    ['Le [13\u00a0juin\u202f2025] a été long.', '2025-06-13'],
    ['Publié le [13/06/2025]', '2025-06-13'],
    ['Publié le [13.06.25]', '2025-06-13'],
    ['Mis à jour le [13-06-2025]', '2025-06-13'],
    ['Mis à jour le [2025-06-13]', '2025-06-13'],
    ['Mis à jour le [2025-06-13T15:41:00]', '2025-06-13T15:41:00'],
    ['Mis à jour le [13/06/2025 à 15h41]', '2025-06-13T15:41'],
    ['Last updated: [juin 13, 2025 3:41 AM]', '2025-06-13T03:41'],
    ['Last updated: [juin 13, 2025 3:41 PM]', '2025-06-13T15:41'],
    ['la loi du [29 février 2016]', '2016-02-29'],
    ['le [quatorze juillet 1789]', '1789-07-14'],
    ['en [juin 2025]', '2025-06'],
    ['En [AOÛT 2017], les ventes ont baissé.', '2017-08'],
    ['au [mois de mai 2014]', '2014-05'],
    ['[fin août 2017]', '2017-08'],
    ['la [mi-mars 2018]', '2018-03'],
    ['des attentats de [janvier] et [novembre 2015]', '2015-01', '2015-11'],
    ['les [19], [20] et [21 octobre 2017]', '2017-10-19', '2017-10-20', '2017-10-21'],
    ['le [12 mars] et le [4 avril 2017]', '2017-03-12', '2017-04-04'],
  ]);
});

describe('parts of days', () => {
  check([
    ['Le courant a manqué [lundi à la mi-journée].', '2018-12-10TMI'],
    ['Le feu a pris [dimanche à l’aube].', '2018-12-09TMO'],
    ['Le feu a pris [mardi, au petit matin], dans un hangar.', '2018-12-11TMO'],
    ['[vendredi au lever du jour]', '2018-12-14TMO'],
    ['Il a été arrêté [jeudi en fin de journée].', '2018-12-13TEV'],
    ['Elle est morte [hier en milieu de journée].', '2018-12-13TMI'],
    ['Le [24 février 2018, à l’aube], les secours arrivaient.', '2018-02-24TMO'],
    ['Le [3 mars 2018 dans l’après-midi], il est parti.', '2018-03-03TAF'],
    ['La ville est tombée à l’[aube du 8 décembre].', '2018-12-08TMO'],
    ['Il partira [demain à l’aube].', '2018-12-15TMO'],
    ['En [cette fin d’année], les ventes baissent.', '2018'],
    ['En [ce début de semaine], il neige.', '2018-W50'],
    ['[Lundi], il a été arrêté, puis relâché dans la [nuit].', '2018-12-10', '2018-12-10TNI'],
    ['La pluie est venue dans la [soirée].', '2018-12-14TEV'],
    ['Le [jeudi 20 au soir], la rue sera fermée.', '2018-12-20TEV'],
    ['La [première quinzaine d’octobre] a été froide.', '2018-10'],
    ['depuis la [fin du XVe siècle]', '14XX'],
    ['[Il y a encore trois semaines], il vivait.', '2018-W47'],
    ['[Dimanche 9 décembre, 20 heures] : le vainqueur est connu.', '2018-12-09T20:00'],
    ['[20:00] – Le parti est en tête.', '2018-12-14T20:00'],
    ['À compter de [samedi], tout ferme.', '2018-12-15'],
    ['Ils ont jusqu’à [vendredi] pour répondre.', '2018-12-14'],
    ['Le [week-end du 8 et 9 décembre] a été froid.', '2018-12-08/2018-12-09'],
    // negatives
    ['Il est parti après 1 h 48 de jeu.'],
    ['C’est leur troisième samedi de grève.'],
    ['Il fera froid [mercredi], premier jour du salon.', '2018-12-19'],
    ['Il a reçu [mercredi] le premier ministre.', '2018-12-12'],
    ['Le Quatre-Septembre a gagné.'],
    ['En sept mois avant de partir, il a écrit.'],
    ['Le pays est à l’aube d’une crise.'],
    ['[Lundi], à l’aube d’une longue grève, il a parlé.', '2018-12-10'],
  ]);
});

describe('numbers behind a day', () => {
  check([
    ['Le fonds a levé [ce mardi] 15 millions d’euros.', '2018-12-11'],
    ['Il a perdu [ce jeudi] 3 points.', '2018-12-13'],
    ['Il fait 14 °C [mardi], 11 °C [mercredi].', '2018-12-11', '2018-12-12'],
    ['En [2019] 300 personnes ont été licenciées.', '2019'],
    ['Depuis [2020] 150 salariés sont partis.', '2020'],
    ['[ce mardi 18]', '2018-12-18'],
    ['Il a vendu 2 019 voitures.'],
  ]);
});

describe('English dates on a French page', () => {
  check([
    ['Par Marie Dupont, [March 3, 2018].', '2018-03-03'],
    ['Publié le [June 12, 2018 à 15h].', '2018-06-12T15:00'],
    ['[Sept. 4, 2017]', '2017-09-04'],
    ['posted [3 May 2018]', '2018-05-03'],
    ['April, Laurent et 3 collègues sont partis.'],
    ['May a gagné 12 points en [2018].', '2018'],
  ]);
});

describe('years', () => {
  check([
    ['Fondée en [2016] par Wang', '2016'],
    ['depuis [2014]', '2014'],
    ['de 26 milliards en [2015] à 41 milliards en [2019]', '2015', '2019'],
    ['160 128 en [2014] et 131 000 en [2015]', '2014', '2015'],
    ['Le chiffre d’affaires de [2016] a doublé.', '2016'],
    ['sa thèse ([1998]) et son livre ([2001], [2004])', '1998', '2001', '2004'],
    ['[2025] sera une année difficile.', '2025'],
    ['par rapport à [2017] et [2016]', '2017', '2016'],
    ['l’[année 2016]', '2016'],
    ['au cours de l’exercice [2018]', '2018'],
    ['en [1789]', '1789'],
    ['d’ici [fin 2026]', '2026'],
    ['l’an [1000]', '1000'],
    ['à l’horizon [2030]', '2030'],
    ['les [années 1980]', '198X'],
    ['les [années 80]', '198X'],
    ['les [années quatre-vingt-dix]', '199X'],
    ['les [années 2000]', '200X'],
    ['au [XIXe siècle]', '18XX'],
    ['au [XXI e siècle]', '20XX'],
    ['au [19e siècle]', '18XX'],
    ['au [dix-neuvième siècle]', '18XX'],
    ['l’[été 2018]', '2018-SU'],
    ['l’[hiver 2016-2017]', '2016-WI'],
    ['au [T3 2024]', '2024-Q3'],
    ['au [troisième trimestre 2024]', '2024-Q3'],
    ['au [3e trimestre de 2024]', '2024-Q3'],
    ['au [deuxième semestre 2024]', '2024-H2'],
    ['au [S1 2024]', '2024-H1'],
  ]);
});

describe('periods', () => {
  check([
    ['de [2016 à 2018]', '2016/2018'],
    ['sur la période [2016-2018]', '2016/2018'],
    ['l’exercice [2024-2025]', '2024/2025'],
    ['la saison [2013-14]', '2013/2014'],
    ['la saison [1999/00]', '1999/2000'],
    ['du [18 au 19 novembre]', '2018-11-18/2018-11-19'],
    ['du [18 au 19 novembre 2017]', '2017-11-18/2017-11-19'],
    ['du [28 février au 2 mars 2016]', '2016-02-28/2016-03-02'],
    ['entre [mars et mai 2020]', '2020-03/2020-05'],
    ['de [novembre à février 2020]', '2019-11/2020-02'],
    ['du [3 mars 2016 au 4 avril 2017]', '2016-03-03/2017-04-04'],
    ['de [lundi à mercredi]', '2018-12-10/2018-12-12'],
    ['de [2021 à 2023] inclus', '2021/2023'],
    ['entre [2010 et 2015]', '2010/2015'],
    ['de [8 heures à 17 heures]', '2018-12-14T08:00/2018-12-14T17:00'],
    ['de [15 à 17 heures]', '2018-12-14T15:00/2018-12-14T17:00'],
    ['entre [14h30 et 16h]', '2018-12-14T14:30/2018-12-14T16:00'],
    ['[Ces dernières années], Meta grandit.', 'PAST_REF'],
    ['dans [les années à venir]', 'FUTURE_REF'],
    ['au cours des [cinq prochaines années]', 'FUTURE_REF'],
  ]);
});

describe('times told from the document’s day', () => {
  check([
    ['a annoncé [hier] la fusion', '2018-12-13'],
    ['a annoncé [hier soir] la fusion', '2018-12-13TEV'],
    ['[Avant-hier], la Bourse montait.', '2018-12-12'],
    ['[aujourd’hui]', '2018-12-14'],
    ['votera [demain matin]', '2018-12-15TMO'],
    ['[après-demain]', '2018-12-16'],
    ['a confirmé [ce vendredi]', '2018-12-14'],
    ['a confirmé [ce lundi]', '2018-12-17'],
    ['a confirmé [ce mercredi]', '2018-12-12'],
    ['a confirmé [jeudi]', '2018-12-13'],
    ['a confirmé [jeudi soir]', '2018-12-13TEV'],
    ['[Samedi], il a plu.', '2018-12-08'],
    ['d’ici [mardi]', '2018-12-18'],
    ['L’intersyndicale prévoit de manifester [jeudi à 14 heures].', '2018-12-20T14:00'],
    ['Le conseil se réunira [mardi].', '2018-12-18'],
    ['[Mardi], les syndicats manifesteront.', '2018-12-18'],
    ['La fermeture prévue a été annoncée [mardi].', '2018-12-11'],
    ['[Mardi], il a dit qu’il partira.', '2018-12-11'],
    ['Il a été nommé [mardi] et prendra la parole.', '2018-12-11'],
    ['[vendredi dernier]', '2018-12-07'],
    ['[vendredi prochain]', '2018-12-21'],
    ['[lundi prochain]', '2018-12-17'],
    ['[jeudi 13]', '2018-12-13'],
    ['[jeudi (13)]', '2018-12-13'],
    ['[mercredi 12 décembre]', '2018-12-12'],
    ['le [19 juin]', '2018-06-19'],
    ['le [2 janvier]', '2019-01-02'],
    ['au [premier semestre de l’an dernier]', '2017-H1'],
    ['au [troisième trimestre de l’année prochaine]', '2019-Q3'],
    ['en [mars de l’an dernier]', '2017-03'],
    ['à l’[été de l’année dernière]', '2017-SU'],
    ['[hier en fin d’après-midi]', '2018-12-13TAF'],
    ['[mercredi en début de soirée]', '2018-12-12TEV'],
    ['en [milieu de matinée]', '2018-12-14TMO'],
    ['le [8-Mai] et le [11-Novembre]', '2018-05-08', '2018-11-11'],
    ['le [20 courant]', '2018-12-20'],
    ['le [29 décembre dernier]', '2017-12-29'],
    ['le [2 juin prochain]', '2019-06-02'],
    ['en [décembre dernier]', '2017-12'],
    ['en [novembre]', '2018-11'],
    ['[début juin]', '2018-06'],
    ['au [mois de mai]', '2018-05'],
    ['[cette semaine]', '2018-W50'],
    ['[la semaine dernière]', '2018-W49'],
    ['[le mois prochain]', '2019-01'],
    ['[le mois dernier]', '2018-11'],
    ['[l’an dernier]', '2017'],
    ['[L’année prochaine] sera longue.', '2019'],
    ['[cette année]', '2018'],
    ['[ce week-end]', '2018-W50-WE'],
    ['[le week-end dernier]', '2018-W49-WE'],
    ['[ce trimestre]', '2018-Q4'],
    ['au [premier trimestre]', '2019-Q1'],
    ['au [troisième trimestre]', '2018-Q3'],
    ['au [premier semestre]', '2019-H1'],
    ['sur les [six premiers mois de l’année]', '2018-H1'],
    ['sur les [neuf premiers mois de 2017]', '2017-01/2017-09'],
    ['au cours des [trois premiers mois de l’exercice 2016]', '2016-Q1'],
    ['sur les [neuf premiers mois], les ventes', '2018-01/2018-09'],
    ['les [trois derniers mois de l’année]', '2018-Q4'],
    ['de [janvier à septembre]', '2018-01/2018-09'],
    ['entre [octobre et février]', '2018-10/2019-02'],
    ['[cet été]', '2018-SU'],
    ['[l’hiver dernier]', '2017-WI'],
    ['[il y a deux ans]', '2016'],
    ['[il y a un an et demi]', '2017-06'],
    ['dans [deux ans et demi]', '2021-06'],
    ['[il y a trente-deux ans]', '1986'],
    ['[il y a six mois]', '2018-06'],
    ['[Il y a un peu plus de deux ans], il partait.', '2016'],
    ['[voilà plus d’un an] que', '2017'],
    ['[Il y a trois semaines]', '2018-W47'],
    ['[il y a une dizaine d’années]', '2008'],
    ['[il y a quelques mois]', 'PAST_REF'],
    ['dans [trois mois]', '2019-03'],
    ['d’ici [deux ans]', '2020'],
    ['[ce matin]', '2018-12-14TMO'],
    ['dans la [soirée de mercredi]', '2018-12-12TEV'],
    ['dans la [matinée du 3 décembre]', '2018-12-03TMO'],
    ['[début du troisième trimestre 2017]', '2017-Q3'],
    ['[cet après-midi]', '2018-12-14TAF'],
    ['dans la [nuit de mardi à mercredi]', '2018-12-11TNI'],
    ['dans la [nuit du 3 au 4 décembre]', '2018-12-03TNI'],
    ['à la [fin de l’année]', '2018'],
    ['en [début de semaine]', '2018-W50'],
    ['[actuellement] en discussion', 'PRESENT_REF'],
    ['à [l’avenir]', 'FUTURE_REF'],
    ['[Récemment], Scale a embauché.', 'PAST_REF'],
  ]);
});

describe('times that the tense of their clause places', () => {
  check(
    [
      ['Le taux passera de 1,5 à 1,8 % au [1er mars].', '2026-03-01'],
      ['Le taux est passé de 1,5 à 1,8 % au [1er mars].', '2025-03-01'],
      ['Le site fermera en [mai].', '2026-05'],
      ['Le site a fermé en [mai].', '2025-05'],
      ['Le site fermerait en [mai].', '2026-05'],
      ['Le site fermait en [mai].', '2025-05'],
      ['Le site rouvrit ; il se montra en [mai].', '2025-05'],
      ['Le juge entrera en fonctions le [2 juin].', '2026-06-02'],
      ['Le juge entra en fonctions le [2 juin].', '2025-06-02'],
      ['une dette de 612 millions, contre 745 millions [fin décembre]', '2024-12'],
      ['une baisse depuis [décembre]', '2024-12'],
      ['depuis le [20 décembre]', '2024-12-20'],
      ['L’Opéra ferme en [mars].', '2025-03'],
      ['L’Opéra rouvre en [mars].', '2026-03'],
      ['Opterra relève ses objectifs après un [premier semestre] record.', '2025-H1'],
      ['Le conseil doit trancher en [mars].', '2026-03'],
      ['Prévue en [mars], la vente a été repoussée.', '2026-03'],
      ['La vente a été conclue en [mars].', '2025-03'],
      ['En [mars], la vente a été conclue.', '2025-03'],
      ['Il ne voit pas de reprise avant le [quatrième trimestre].', '2025-Q4'],
      ['Il avait signé avant le [deuxième trimestre].', '2025-Q2'],
      ['d’ici à [avril]', '2026-04'],
      ['peu avant la [mi-mai]', '2025-05'],
      ['Au [quatrième trimestre], les ventes ont atteint 2 milliards.', '2024-Q4'],
      ['Au [quatrième trimestre], les ventes atteindront 2 milliards.', '2025-Q4'],
      ['Dès le [1er juin], le loyer passera à 780 euros.', '2026-06-01'],
      ['Le loyer passera à 780 euros dès le [1er juin].', '2026-06-01'],
      ['Les électeurs sont appelés aux urnes [dimanche].', '2025-09-14'],
      ['Le ministre promettait une loi avant le [printemps].', '2026-SP'],
      ['Le loyer augmentera de 3,5 % en [janvier].', '2026-01'],
      ['Le loyer a augmenté de 3,5 % en [janvier].', '2025-01'],
      ['Le groupe a gelé ses prix jusqu’au [31 octobre].', '2025-10-31'],
      ['Il a travaillé ici jusqu’au [31 juillet].', '2025-07-31'],
      ['Elle a demandé un relèvement de 5 % au [1er janvier].', '2026-01-01'],
      ['Elle employait 300 personnes au [31 décembre].', '2024-12-31'],
      ['les effectifs au [30 juin]', '2025-06-30'],
      ['un tarif appliqué à partir du [1er octobre]', '2025-10-01'],
      ['Le tarif a été appliqué à partir du [1er juillet].', '2025-07-01'],
      ['Il a relevé ses prix dès [janvier].', '2025-01'],
      ['Il prévoit d’ouvrir en [juin].', '2026-06'],
      ['Il prévoyait d’ouvrir en [juin].', '2025-06'],
      ['Le procès s’ouvre [vendredi].', '2025-09-12'],
      ['Le procès s’est ouvert [vendredi].', '2025-09-05'],
      ['Le conseil se réunit [lundi].', '2025-09-15'],
      ['Le conseil s’est réuni [lundi].', '2025-09-08'],
      ['Il est né autour de [1920].', '1920'],
      ['autour de 1920 personnes'],
      ['Le taux est tombé à 2 % au [1er janvier].', '2025-01-01'],
    ],
    { published: '2025-09-10' },
  );
  check(
    [
      ['It will close in [May].', '2026-05'],
      ['It closed in [May].', '2025-05'],
      ['sales are down since [December]', '2024-12'],
      ['It is expected to close in [March].', '2026-03'],
      ['It expects a deal by the [end of October].', '2025-10'],
      ['Prices were frozen until [31 October].', '2025-10-31'],
      ['Talks resume on [Friday].', '2025-09-12'],
      ['Talks resumed on [Friday].', '2025-09-05'],
      ['The shop was open until [31 July].', '2025-07-31'],
    ],
    { published: '2025-09-10', language: 'en' },
  );
});

describe('the programme of the days to come, told in the present', () => {
  check([
    ['Le musée rouvre ses portes [samedi].', '2018-12-15'],
    ['Le club reçoit Zorville [dimanche].', '2018-12-16'],
    ['Le film sort [mercredi].', '2018-12-19'],
    ['Le groupe revient [mardi soir].', '2018-12-18TEV'],
    ['Le musée a rouvert ses portes [mardi].', '2018-12-11'],
    ['Le club recevait Zorville [dimanche].', '2018-12-09'],
    ['Un homme meurt dans un accident [dimanche].', '2018-12-09'],
    ['Le film est sorti [mercredi].', '2018-12-12'],
  ]);
});

describe('hours', () => {
  check([
    ['[ce jeudi à 6h]', '2018-12-13T06:00'],
    ['[jeudi, 6 h 30]', '2018-12-13T06:30'],
    ['[mardi soir à 20 heures]', '2018-12-11T20:00'],
    ['[hier à 14h30]', '2018-12-13T14:30'],
    ['le [12 décembre à 14 h 30]', '2018-12-12T14:30'],
    ['[18 janvier 2016, 14h30]', '2016-01-18T14:30'],
    ['à [14h30]', '2018-12-14T14:30'],
    ['À [20 heures], les bureaux ferment.', '2018-12-14T20:00'],
    ['A [17 heures], le ministre parle.', '2018-12-14T17:00'],
    ['vers [3 heures du matin]', '2018-12-14T03:00'],
    ['à [8 heures du soir]', '2018-12-14T20:00'],
    ['à [midi]', '2018-12-14T12:00'],
    ['vers [minuit]', '2018-12-14T00:00'],
    ['à [15:37]', '2018-12-14T15:37'],
    ['Dans la [nuit de samedi à dimanche], vers [3 h 15], il part.', '2018-12-08TNI', '2018-12-09T03:15'],
    ['Dans la [nuit de samedi à dimanche], vers [23 h 15], il part.', '2018-12-08TNI', '2018-12-08T23:15'],
    ['la séance de [20 heures 30]', '2018-12-14T20:30'],
    ['comme celle de [18 h 15]', '2018-12-14T18:15'],
    ['ouvert de [9 h à 12 h 30]', '2018-12-14T09:00/2018-12-14T12:30'],
    ['vers [09h40 GMT], l’action', '2018-12-14T09:40'],
    ['[Mercredi 12 décembre], en [2017] déjà, à [14h30]', '2018-12-12', '2017', '2018-12-12T14:30'],
    ['le texte paru [mardi]\nL’annonce est tombée à [19 h 30].', '2018-12-11', '2018-12-11T19:30'],
    ['mort le [3 mai 2011]\nL’annonce est tombée à [19 h 30].', '2011-05-03', '2018-12-14T19:30'],
    ['[Mardi], vers [20 heures], un homme', '2018-12-11', '2018-12-11T20:00'],
    ['À [6 h 30, ce mercredi], il part.', '2018-12-12T06:30'],
    ['[mercredi 12 décembre au soir]', '2018-12-12TEV'],
    ['le [13 novembre 2015 au soir]', '2015-11-13TEV'],
    ['Par Jean Dupont, le [13/12 à 14:02]', '2018-12-13T14:02'],
    ['[22 h 34 lundi]', '2018-12-10T22:34'],
  ]);
});

describe('the nth weekday of a month', () => {
  check([
    ['le [premier lundi de mai]', '2018-05-07'],
    ['le [deuxième dimanche de juin 2025]', '2025-06-08'],
    ['le [dernier vendredi de novembre]', '2018-11-30'],
    ['Il aura lieu le [premier lundi de mai].', '2019-05-06'],
    ['Il aura lieu le [second lundi de mai].', '2019-05-13'],
    ['le premier [lundi], en [mai]', '2018-12-10', '2018-05'],
    ['le premier mot de [mai 2018]', '2018-05'],
  ]);
  check(
    [
      ['the [first Monday of May 2025]', '2025-05-05'],
      ['the [last Friday in November]', '2018-11-30'],
    ],
    {
      language: 'en',
    },
  );
});

describe('which day an hour belongs to', () => {
  check([
    ['Il a perdu 3 % [jeudi]. Il gagnait 1 % vers [11h20 GMT].', '2018-12-13', '2018-12-14T11:20'],
    ['Il a perdu 3 % [jeudi]. Il gagnait 1 % vers [11h20].', '2018-12-13', '2018-12-13T11:20'],
    ['[Jeudi], le titre gagnait 1 % vers [11h20 GMT].', '2018-12-13', '2018-12-13T11:20'],
    ['Kering a publié [la veille] ses ventes. Il cède 3 % vers [17h45].', '2018-12-13', '2018-12-14T17:45'],
    ['[La veille], il cédait 3 % vers [17h45].', '2018-12-13', '2018-12-13T17:45'],
    ['[La veille au soir] du procès', '2018-12-13TEV'],
    ['[14/12/2018 - 18:04]', '2018-12-14T18:04'],
  ]);
});

describe('times told from a time in the text', () => {
  check([
    ['En [décembre 2024], peu. [Six mois plus tard], Meta investit.', '2024-12', '2025-06'],
    ['Le [31 janvier 2016], il part. [Le lendemain], il revient.', '2016-01-31', '2016-02-01'],
    ['Le [1er mars 2016], il part. Il avait signé [la veille].', '2016-03-01', '2016-02-29'],
    ['Né en [2001], il part [dix ans plus tard].', '2001', '2011'],
    ['En [2014], il perd ; [l’année suivante], il gagne.', '2014', '2015'],
    ['Elle avait signé [deux jours plus tôt].', '2018-12-12'],
    ['Elle signe [deux jours plus tard].', 'XXXX-XX-XX'],
    ['contre 12,1 [un an plus tôt]', '2017'],
    ['10 millions en [mars 2018], contre 12 [un an plus tôt]', '2018-03', '2017-03'],
    ['10 millions au [T3 2018], contre 12 [un an auparavant]', '2018-Q3', '2017-Q3'],
    ['Parti en [mars 2016], il revient [deux ans plus tard].', '2016-03', '2018'],
    ['[une dizaine de jours plus tard]', 'XXXX-XX-XX'],
    ['Le [3 mars 2016], il part. [Une dizaine de jours plus tard], il revient.', '2016-03-03', '2016-03-13'],
    [
      '[Lundi], il saute plus haut qu’en [1936] ; [le lendemain], il part.',
      '2018-12-10',
      '1936',
      '2018-12-11',
    ],
    ['[Trois jours avant] le conseil, il a renoncé.', null],
    ['[dix-huit mois après] le rachat', null],
    ['[quelques heures après] son arrivée', null],
    ['[Une dizaine de jours après] l’accident, il meurt.', null],
    ['[Cette année-là], tout va bien.', 'XXXX'],
    ['[Quelques heures plus tard], il part.', null],
  ]);
});

describe('what comes back', () => {
  check([
    ['des dizaines de fois [par jour]', 'P1D'],
    ['10 millions d’euros [par an]', 'P1Y'],
    ['[par trimestre]', 'P3M'],
    ['[chaque année]', 'P1Y'],
    ['[tous les jours]', 'P1D'],
    ['[tous les deux ans]', 'P2Y'],
    ['[toutes les trente minutes]', 'PT30M'],
    ['[chaque lundi]', 'XXXX-WXX-1'],
    ['[tous les samedis]', 'XXXX-WXX-6'],
    ['ouvert le [dimanche]', 'XXXX-WXX-7'],
    ['du [lundi au vendredi]', 'XXXX-WXX-1/XXXX-WXX-5'],
    ['[chaque matin]', 'XXXX-XX-XXTMO'],
  ]);
});

describe('without a document’s day nothing is guessed', () => {
  check(
    [
      ['a confirmé [ce vendredi]', 'XXXX-WXX-5'],
      ['[jeudi soir]', 'XXXX-WXX-4TEV'],
      ['[hier]', 'XXXX-XX-XX'],
      ['[l’an dernier]', 'XXXX'],
      ['[la semaine dernière]', 'XXXX-WXX'],
      ['[le mois prochain]', 'XXXX-XX'],
      ['le [18 novembre]', 'XXXX-11-18'],
      ['en [décembre dernier]', 'XXXX-12'],
      ['au [premier trimestre]', 'XXXX-Q1'],
      ['[cet été]', 'XXXX-SU'],
      ['[il y a deux ans]', 'XXXX'],
      ['contre 12,1 [un an plus tôt]', 'XXXX'],
      ['Elle avait signé [deux jours plus tôt].', 'XXXX-XX-XX'],
      ['à [14h30]', 'T14:30'],
      ['[ce jeudi à 6h]', 'XXXX-WXX-4T06:00'],
      ['Le [13 juin 2025], il part. [Le lendemain], il revient.', '2025-06-13', '2025-06-14'],
    ],
    { published: null },
  );
});

describe('what is no time', () => {
  it.each([
    // Counts and measures that look like years.
    'un poisson d’avril',
    'les six premiers mois de la vie',
    'après 3 heures 20 minutes de course',
    'une séance de 2 heures de sport',
    'a passé 1 h 32 sur le court',
    'dix jours plus tôt que prévu',
    'le trimestre de grossesse',
    'en fin de course',
    'la rue du 8-Mai',
    'les dix-sept blessés',
    'vingt courants d’air',
    'sur les six premiers mois du projet',
    'les deux premiers mois',
    'il a désormais 38 % des ventes',
    '2016 salariés',
    '2 000 euros',
    '1800 emplois',
    'de 1800 à 2000 salariés',
    'entre 1900 et 2000 emplois',
    'de 1900 à 2100 euros',
    '06 12 03 2015',
    'le JT de 20 heures',
    'les 24 Heures du Mans',
    'le journal 20 Minutes',
    'rue du 11-Novembre',
    'de 10 à 15 %',
    '5 à 7 ans',
    'ISO 14001:2015',
    'environ 2000 manifestants',
    'plus de 2000 de ses clients',
    'près de 2000.',
    'quelque 2000 personnes',
    '2000 €',
    '1999 km',
    '2 016 postes',
    '2016 000 euros',
    'n° 2016',
    'n°2016',
    'page 2016',
    '3,2016',
    'A2016',
    '2016B',
    '$2016',
    'les 2000',
    '1500 places de stationnement',
    'le code 75001',
    '20161',
    // Numbers of other kinds.
    '01 45 67 89 10',
    'version 1.2.10',
    'la version 10.06.25',
    'victoire 3-1',
    'score de 10/15',
    'un ratio de 10/15',
    '192.168.10.12',
    'article 49-3',
    'le 49-3',
    '60 millions',
    'G7',
    'GPT-2016',
    'Covid-19',
    'évaluée à 13,8 milliards',
    'à 13,8',
    'le 10 Downing Street',
    'le 13e arrondissement',
    'le premier ministre',
    'Le premier, lui, attend.',
    'rue du 4 Septembre',
    'place du 8 Mai',
    // Durations.
    'pendant 48 heures',
    'en 24 heures',
    'dix heures de vol',
    'six heures de route',
    'un arrêt de six heures',
    'les 35 heures',
    'une semaine de 35h',
    '2h30 de route',
    'en 1h32',
    'pendant deux ans',
    'depuis deux ans',
    'en six mois',
    'trois jours de deuil',
    'un bail de neuf ans',
    'deux mois',
    'âgé de 19 ans',
    'une grève de 24 heures',
    'après 18 mois de traitement',
    // Words that are also names of times.
    'la planète Mars',
    'le groupe Mars',
    'une sonde sur Mars',
    'il a été élu',
    'ont été 2016 fois',
    'un avril',
    'or il pleut',
    'de sept pays',
    'sept personnes',
    'six ou sept points',
    'mais il pleut',
    'un second tour',
    'la seconde place',
    'le Printemps Haussmann',
    'Midi Libre',
    'Midi-Pyrénées',
    'le Moyen-Orient',
    'un dimanche',
    'Vendredi-saint',
    'les Jeux d’été',
    'le sport d’hiver',
    'à la veille du scrutin',
    'au lendemain de la fusillade',
    'au jour le jour',
    'mettre en veille',
    'au fil des ans',
    'la fin du match',
    'au début du film',
    'le deuxième',
    'le troisième homme',
    'chaque fois',
    'par la suite',
    'tous les salariés',
    'du passé',
    'le soir venu',
    'la journée',
    'une année difficile',
    'deux fois plus tard que prévu',
    'Dernière minute',
    'les prochaines élections',
    'le dernier match',
    'à la prochaine',
    'Il y a deux hommes.',
    'dans deux villes',
    'dans une interview',
    '31 février',
    'le 30 février',
    '32 mars',
    '2016-13-45',
    '25:61',
    'à 27 heures',
    '5e trimestre',
  ])('%s', (text) => {
    expect(drawMarked(text, timesOf(text))).toBe(text);
  });
});

describe('kinds, anchors and bounds', () => {
  it.each([
    ['en 2016', 'date', 'absolute', undefined],
    ['le 13 juin 2025', 'date', 'absolute', undefined],
    ['hier', 'date', 'document', undefined],
    ['jeudi soir', 'time', 'document', undefined],
    ['le 19 juin', 'date', 'document', undefined],
    ['à 14h30', 'time', 'document', undefined],
    ['six mois plus tard', 'date', 'narrative', undefined],
    ['par an', 'set', 'none', undefined],
    ['de 2016 à 2018', 'period', 'absolute', undefined],
    ['six mois plus tard', 'date', 'narrative', undefined],
    ['actuellement', 'date', 'document', undefined],
    ['ces dernières années', 'period', 'document', undefined],
    ['depuis 2014', 'date', 'absolute', 'after'],
    ['avant 2014', 'date', 'absolute', 'before'],
    ['vers 2014', 'date', 'absolute', 'approx'],
    ['fin 2014', 'date', 'absolute', 'end'],
    ['début juin', 'date', 'document', 'start'],
    ['mi-juin', 'date', 'document', 'mid'],
    ['il y a une dizaine d’années', 'date', 'document', 'approx'],
  ])('%s', (text, kind, anchor, mod) => {
    expect(timesOf(text)).toMatchObject([{ kind, anchor }]);
    expect(timesOf(text)[0]?.mod).toBe(mod);
  });
});

describe('English', () => {
  check(
    [
      ['on [June 13, 2025]', '2025-06-13'],
      ['on [Friday, June 13, 2025 at 3:41 PM]', '2025-06-13T15:41'],
      ['on [13 June 2025]', '2025-06-13'],
      ['on [06/13/2025]', '2025-06-13'],
      ['on [13/06/2025]', '2025-06-13'],
      ['Founded in [2016]', '2016'],
      ['in [March 2018]', '2018-03'],
      ['[yesterday]', '2018-12-13'],
      ['on [Thursday evening]', '2018-12-13TEV'],
      ['[last week]', '2018-W49'],
      ['[last year]', '2017'],
      ['[next month]', '2019-01'],
      ['[two years ago]', '2016'],
      ['in the [1980s]', '198X'],
      ['in the [19th century]', '18XX'],
      ['from [2016 to 2018]', '2016/2018'],
      ['between [March and May 2020]', '2020-03/2020-05'],
      ['in the [third quarter of 2024]', '2024-Q3'],
      ['In [December 2024] it fell. [Six months later], it rose.', '2024-12', '2025-06'],
      ['at [9 a.m.] sharp', '2018-12-14T09:00'],
      ['[every Monday]', 'XXXX-WXX-1'],
      ['in the [second half of last year]', '2017-H2'],
      ['in [March last year]', '2017-03'],
      ['in the [first six months of 2018]', '2018-H1'],
      ['the [first nine months of the year]', '2018-01/2018-09'],
      ['at [6:30 a.m. on Tuesday]', '2018-12-11T06:30'],
      ['[11pm last night]', '2018-12-13T23:00'],
      ['[Six months after] the merger, he left.', null],
      ['The meeting will be held from [9 to 11 June].', '2019-06-09/2019-06-11'],
    ],
    { language: 'en' },
  );
  it.each([
    '2016 employees',
    'more than 2000',
    'you may march on',
    'he may 1 day win',
    'the second largest',
    'March on, they said',
    'a spring in his step',
    'two years of work',
    'for two years after the war',
    'the first six months of life',
    'GPT-2016',
    'a fall in prices',
    'page 2016',
    'Q5',
  ])('%s is no time', (text) => {
    expect(drawMarked(text, timesOf(text, { language: 'en' }))).toBe(text);
  });
});

describe('where times are looked for', () => {
  it('takes the document’s day from the first full date of a byline', () => {
    const text = 'Publié le 13 juin 2025, modifié le 20 juin 2025\nIl a signé hier.';
    const layers = layersOf(text);
    const [byline, paragraph] = layers.blocks;
    const times = stage.run({ ...layers, blocks: [{ ...byline!, kind: 'byline' }, paragraph!] }, toolsOf());
    expect(times).toMatchObject([{}, {}, { value: '2025-06-12' }]);
  });

  it('leaves out what is inside a name', () => {
    const text = 'les Jeux de Paris 2024, puis 2025';
    const layers = layersOf(text);
    const entity = {
      id: 'e',
      start: 12,
      end: 22,
      type: 'EVENT',
      score: 1,
      name: '',
      entity: '',
      rule: '',
    } as const;
    expect(stage.run({ ...layers, entities: [entity] }, toolsOf())).toMatchObject([{ value: '2025' }]);
  });

  it('looks into no boilerplate and no other language', () => {
    const layers = layersOf('en 2016');
    expect(
      stage.run({ ...layers, blocks: [{ ...layers.blocks[0]!, kind: 'boilerplate' }] }, toolsOf()),
    ).toEqual([]);
    expect(stage.run(layersOf('en 2016', { language: 'de' }), toolsOf())).toEqual([]);
  });
});

describe('half-years told after their end', () => {
  check(
    [
      ['une perte au [premier semestre]', '2025-H1'],
      ['attendu au [second semestre]', '2025-H2'],
    ],
    { published: '2025-10-02' },
  );
});

describe('quarters, feasts and weekdays by other names', () => {
  check([
    ['Rendez-vous [lundi en huit].', '2018-12-24'],
    ['Rendez-vous [mardi en quinze].', '2019-01-01'],
    ['Rendez-vous [lundi] en huitième de finale.', '2018-12-17'],
    ['Le [3T24] est solide, le [1S24] aussi.', '2024-Q3', '2024-H1'],
    ['Le résultat au [T3] recule.', '2018-Q3'],
    ['Le tramway T1 recule.'],
    ['le [dernier trimestre 2017]', '2017-Q4'],
    ['le [dernier trimestre de l’année dernière]', '2017-Q4'],
    ['le dernier trimestre'],
    ['la [décennie 2010]', '201X'],
    ['à la [mi-journée]', '2018-12-14TMI'],
    ['le [5 de ce mois]', '2018-12-05'],
    ['avant [Noël]', '2018-12-25'],
    ['à [Noël 2016]', '2016-12-25'],
    ['le père Noël arrive'],
    ['un marché de Noël'],
    ['à [0930 GMT]', '2018-12-14T09:30'],
    ['à 0990 GMT'],
    ['vendu [quotidiennement]', 'P1D'],
    ['un quotidien régional'],
    ['un trajet de 1 h 30 min'],
  ]);
});

describe('feasts that move with Easter', () => {
  check([
    ['Le [lundi de Pâques] sera férié.', '2019-04-22'],
    ['à [Pâques 2016]', '2016-03-27'],
    ['avant [Pâques]', '2019-04-21'],
    ['le [dimanche de Pâques]', '2019-04-21'],
    ['le [week-end de Pâques]', '2019-W16-WE'],
    ['le [lundi de Pentecôte 2018]', '2018-05-21'],
    ['d’ici à la [Pentecôte]', '2019-06-09'],
    ['attendu après l’[Ascension]', '2019-05-30'],
    ['C’était après l’[Ascension].', '2018-05-10'],
    ['le [jeudi de l’Ascension 2017]', '2017-05-25'],
    ['le [vendredi saint]', '2019-04-19'],
    ['[Ce week-end de Pâques], la ville fête.', '2019-W16-WE'],
    ['[Mardi gras 2020]', '2020-02-25'],
    ['Le magasin a fermé à [Pâques].', '2018-04-01'],
    ['à la [Saint-Valentin]', '2019-02-14'],
    ['jusqu’à la [Saint-Sylvestre]', '2018-12-31'],
    ['l’île de Pâques'],
    ['un œuf de Pâques'],
    ['les vacances de Pâques'],
    ['Pâques Martin a gagné'],
    ['à la rue de la Pentecôte'],
    ['l’ascension du col, à l’ascension de la société'],
    ['rue de l’Ascension'],
    ['un repas gras'],
    ['l’église Saint-Valentin, à Saint-Sylvestre'],
    ['le saint homme'],
  ]);
  check(
    [
      ['[Easter Monday] will be cold.', '2019-04-22'],
      ['It fell on [Easter Monday].', '2018-04-02'],
      ['by [Easter]', '2019-04-21'],
      ['at [Easter 2016]', '2016-03-27'],
      ['on [Good Friday]', '2019-04-19'],
      ['over the [Easter weekend]', '2019-W16-WE'],
      ['at Easter Island'],
      ['after Easter eggs'],
      ['a good day'],
      ['the Easter Rising'],
    ],
    { language: 'en' },
  );
  it('has no day where the year is not known', () => {
    expect(timesOf('avant Pâques', { published: null }).map(({ value }) => value)).toEqual(['XXXX-XX-XX']);
  });
});

describe('weeks told by a day of theirs', () => {
  check([
    ['la [semaine du 10 décembre]', '2018-W50'],
    ['dans la [semaine du lundi 7 janvier 2019]', '2019-W02'],
    ['le [week-end du 15 décembre]', '2018-W50-WE'],
    ['la [semaine du 31 décembre 2018]', '2019-W01'],
    ['la semaine du [10 au 16 décembre]', '2018-12-10/2018-12-16'],
    ['la semaine du film'],
    ['la semaine du 10 % de remise'],
    ['le week-end du club'],
    ['[Lundi] en huit heures.', '2018-12-10'],
    ['[Lundi] en quinze étapes.', '2018-12-10'],
    ['[Lundi en huit] au plus tard.', '2018-12-24'],
  ]);
});

describe('halves of a year in English', () => {
  check(
    [
      ['Profit rose in the [first half].', '2018-H1'],
      ['Sales fell 3% in the [second half].', '2018-H2'],
      ['It posted a profit of 3 million for the [first half].', '2018-H1'],
      ['the [second-half] results', '2018-H2'],
      ['[Second-half] sales doubled.', '2018-H2'],
      ['Exports grew sharply in the [first half].', '2018-H1'],
      ['He scored in the first half.'],
      ['Lyon led in the first half against Nice.'],
      ['a first-half goal'],
      ['Traffic rose in the first half of the match.'],
      ['the first half-marathon'],
      ['the second half began'],
    ],
    { language: 'en' },
  );
});

describe('English by other names', () => {
  check(
    [
      ['It is sold [daily].', 'P1D'],
      ['It rose [annually] and fell.', 'P1Y'],
      ['a daily newspaper'],
      ['the Daily Mail'],
      ['In [recent years], it grew.', 'PAST_REF'],
      ['a recent year book'],
      ['at [0930 GMT]', '2018-12-14T09:30'],
      ['at [14:30 GMT]', '2018-12-14T14:30'],
      ['ratio of 14:30'],
      ['the [morning of June 6, 1944]', '1944-06-06TMO'],
      ['[half a century ago]', '1968'],
      ['[Christmas 2016]', '2016-12-25'],
      ['a Christmas tree'],
      ['He sat. Then he left.'],
    ],
    { language: 'en' },
  );
});
