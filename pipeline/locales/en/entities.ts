import type { EntitiesLocale } from '../entities.js';

export const entities: EntitiesLocale = {
  titles: ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr', 'Prof', 'Sir'],
  articles: ['the', 'The', 'a', 'an', 'of', 'and'],
  elisions: ['d', 'l'],
};
