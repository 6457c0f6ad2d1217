import type { EntitiesLocale } from '../entities.js';

export const entities: EntitiesLocale = {
  titles: [
    'M',
    'MM',
    'Mme',
    'Mmes',
    'Mlle',
    'Mlles',
    'Dr',
    'Pr',
    'Me',
    'Mgr',
    'Monsieur',
    'Madame',
    'Maître',
  ],
  articles: ['le', 'la', 'les', 'du', 'de', 'des', 'un', 'une', 'au', 'aux', 'et'],
  elisions: ['l', 'd', 'L', 'D', 'qu', 'Qu', 'n', 's', 'j', 'c'],
};
