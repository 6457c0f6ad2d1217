import type { LanguagesLocale } from '../languages.js';

export const languages: LanguagesLocale = {};
