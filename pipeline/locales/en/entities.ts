import type { EntitiesLocale } from '../entities.js';

export const entities: EntitiesLocale = {};
