import type { SentencesLocale } from '../sentences.js';

export const sentences: SentencesLocale = {};
