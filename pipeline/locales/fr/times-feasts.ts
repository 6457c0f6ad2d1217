import type { TimePattern } from '../times.js';

/** What makes a day of the name of a feast, because towns, eggs, islands, films and schools are called after them too. */
const CUE =
  "(à|avant|après|depuis|d'ici|d'ici à|jusqu'à|pour|dès|entre|vers|passé|passée|sauf|c'est|ce sera|c'était|est|sera|tombe|fête|fêtons|fêter|fêtera|fêtent|fêté|célèbre|célèbrent|célébrer|célébrons|bientôt|demain,|aujourd'hui,) ";

/** A sentence of its own: «Pâques tombe tôt», «La Toussaint approche». */
const OPENS = '{sentencestart}';
const VERBS =
  ' (tombe|tombent|tombera|tombait|approche|approchait|arrive|arrivait|sera|aura lieu|est (un|le|passé|passée|là|dans)){end}';

const NOT_BEFORE =
  "(-| {figure}| de (la )?{word}| d'{word}| du {word}| en {word}| (et le )?(film|village|market)| Kills| Ends)";

/** Where a feast stands in the calendar. */
type Day = Pick<TimePattern, 'month' | 'day' | 'weekday' | 'nth' | 'easter'>;

const NAMED: readonly (readonly [names: string, day: Day, article?: string])[] = [
  ['Noël', { month: 12, day: 25 }],
  ['(Nouvel An|Nouvel an|nouvel An)', { month: 1, day: 1 }, 'le '],
  ['Épiphanie', { month: 1, day: 6 }, "l'"],
  ['Chandeleur', { month: 2, day: 2 }, 'la '],
  ['Saint-Valentin', { month: 2, day: 14 }, 'la '],
  ['Saint-Patrick', { month: 3, day: 17 }, 'la '],
  ['Saint-Jean', { month: 6, day: 24 }, 'la '],
  ['Saint-Jean-Baptiste', { month: 6, day: 24 }, 'la '],
  ['Assomption', { month: 8, day: 15 }, "l'"],
  ['Halloween', { month: 10, day: 31 }],
  ['Toussaint', { month: 11, day: 1 }, 'la '],
  ['Armistice', { month: 11, day: 11 }, "l'"],
  ['Saint-Martin', { month: 11, day: 11 }, 'la '],
  ['Sainte-Catherine', { month: 11, day: 25 }, 'la '],
  ['Sainte-Barbe', { month: 12, day: 4 }, 'la '],
  ['Saint-Nicolas', { month: 12, day: 6 }, 'la '],
  ['Saint-Sylvestre', { month: 12, day: 31 }, 'la '],
  ['Actions? de grâces?', { month: 10, weekday: 1, nth: 2 }, "l'"],
  ['Thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['Pâques', { easter: 0 }],
  ['Ascension', { easter: 39 }, "l'"],
  ['Pentecôte', { easter: 49 }, 'la '],
  ['Fête-Dieu', { easter: 60 }, 'la '],
];

/** Names that mean nothing but the day. */
const DAYS: readonly (readonly [names: string, day: Day])[] = [
  ["jour de l'An", { month: 1, day: 1 }],
  ['jour des Rois', { month: 1, day: 6 }],
  ['fête des grands-mères', { month: 3, weekday: 7, nth: 1 }],
  ['fête du travail', { month: 5, day: 1 }],
  ['fête de la musique', { month: 6, day: 21 }],
  ['fête des pères', { month: 6, weekday: 7, nth: 3 }],
  ['Jeûne fédéral', { month: 9, weekday: 7, nth: 3 }],
  ["jour de l'Action de grâces?", { month: 10, weekday: 1, nth: 2 }],
  ['jour des morts', { month: 11, day: 2 }],
  ['jour du Souvenir', { month: 11, day: 11 }],
  ['(la )?veille de Noël', { month: 12, day: 24 }],
  ['réveillon de Noël', { month: 12, day: 24 }],
  ['jour de Noël', { month: 12, day: 25 }],
  ['réveillon (du (jour de l’An|Nouvel An)|de la Saint-Sylvestre)', { month: 12, day: 31 }],
];

/** Feasts with a day of their own, and those that move with Easter, by their bare names. */
export const FEASTS: readonly TimePattern[] = [
  ...NAMED.flatMap(([names, day, article = '']): TimePattern[] => {
    const rule = day.easter === undefined ? 'holiday' : 'feast';
    return [
      { rule, write: `${names} {year}`, capital: true, ...day },
      {
        rule,
        write: names,
        after: article === 'le ' ? `(${CUE}${article}|(au|du) )` : `${CUE}${article}`,
        notBefore: NOT_BEFORE,
        capital: true,
        ...day,
      },
      { rule, write: names, after: OPENS + article, before: VERBS, capital: true, ...day },
      // A head of what is told: «Saint-Valentin : les fleuristes …».
      { rule, write: names, after: OPENS, before: ' : ', capital: true, ...day },
    ];
  }),
  ...DAYS.map(([names, day]): TimePattern => ({ rule: 'holiday', write: `${names}( {year})?`, ...day })),
];
