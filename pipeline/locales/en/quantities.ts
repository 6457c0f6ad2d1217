import type { QuantitiesLocale } from '../quantities.js';

export const quantities: QuantitiesLocale = {};
