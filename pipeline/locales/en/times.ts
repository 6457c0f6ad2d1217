import type { TimesLocale } from '../times.js';

export const times: TimesLocale = {};
