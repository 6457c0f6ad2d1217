import type { ClaimsLocale } from '../claims.js';
import { deals } from './claims-deals.js';
import { figures } from './claims-figures.js';
import { grammar } from './claims-grammar.js';
import { nouns } from './claims-nouns.js';
import { people } from './claims-people.js';

export const claims: ClaimsLocale = {
  ...grammar,
  ...nouns,
  patterns: [...deals, ...people, ...figures],
};
