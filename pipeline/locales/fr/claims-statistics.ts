/** How French says of any thing, in a report of figures, by what share it rises or falls. */
import type { Pattern } from '../claims.js';
import { METRICS } from './claims-figures.js';

const RISES = 'hausse augmentation progression bond envolée rebond accélération croissance essor';
const FALLS =
  'baisse recul chute repli diminution effondrement réduction contraction plongeon dégringolade décrue érosion';
/** What moves on the stock exchange, and what is a claim of its own where it moves. */
const OTHERS = 'action titre cours valeur indice bourse effectif quotidien nominative';

export const statistics: readonly Pattern[] = (['up', 'down'] as const).flatMap((direction): Pattern[] => {
  const values = { direction };
  const moves = direction === 'up' ? RISES : FALLS;
  return [
    {
      // «La catégorie A connaît une baisse de 0,3 %»
      frame: 'change',
      nouns: moves,
      governors: `connaître enregistrer accuser afficher marquer subir montrer signer présenter`,
      heads: { subject: '*thing' },
      andHeads: { of: '*percent' },
      without: 'de',
      roles: { quantity: 'of', metric: 'subject', subject: 'subject.owner subject.possessive' },
      values,
      requires: 'quantity metric',
      not: OTHERS,
    },
    {
      // «les inscrits sont en nette hausse (+ 1,3 %)»
      frame: 'change',
      verbs: 'être rester demeurer repartir se:afficher se:inscrire se:établir se:retrouver',
      forms: 'finite',
      heads: { subject: '*thing' },
      andHeads: { en: moves },
      roles: {
        quantity: 'en.of',
        metric: 'subject',
        subject: 'subject.owner subject.possessive',
        to: 'à',
      },
      values,
      requires: 'quantity metric',
      // «en repli de 1,9 %, dans un indice en hausse de 0,4 %»
      not: `${OTHERS} ${direction === 'up' ? FALLS : RISES}`,
    },
    {
      // «La natalité poursuit sa baisse», «les prix ont accentué leur recul»
      frame: 'change',
      verbs: 'poursuivre continuer accentuer accélérer prolonger',
      passive: false,
      without: 'object.genitive',
      heads: { subject: METRICS },
      andHeads: { object: moves },
      roles: {
        quantity: 'object.of',
        metric: 'subject',
        subject: 'subject.owner subject.possessive topic',
      },
      values,
      requires: 'metric',
      not: OTHERS,
    },
  ];
});
