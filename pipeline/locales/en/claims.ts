import type { ClaimsLocale } from '../claims.js';
import { deals } from './claims-deals.js';
import { figures } from './claims-figures.js';
import { grammar } from './claims-grammar.js';
import { jobs } from './claims-jobs.js';
import { nouns } from './claims-nouns.js';
import { people } from './claims-people.js';
import { affairs } from './claims-public.js';
import { resumed } from './claims-resumed.js';

export const claims: ClaimsLocale = {
  ...grammar,
  ...nouns,
  resumed,
  patterns: [...deals, ...people, ...figures, ...jobs, ...affairs],
};
