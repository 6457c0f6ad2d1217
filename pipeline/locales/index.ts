/** The languages that can be read in full: French first, English second. */
import { en } from './en/index.js';
import { fr } from './fr/index.js';
import type { Locale } from './locale.js';

export const locales: Readonly<Record<string, Locale>> = { fr, en };
