import type { NumeralsLocale } from '../numerals.js';

export const numerals: NumeralsLocale = {};
