import type { ClaimsLocale } from '../claims.js';
import { business } from './claims-business.js';
import { deals } from './claims-deals.js';
import { equity } from './claims-equity.js';
import { figures } from './claims-figures.js';
import { grammar } from './claims-grammar.js';
import { nouns } from './claims-nouns.js';
import { offices } from './claims-offices.js';
import { people } from './claims-people.js';
import { affairs } from './claims-public.js';
import { resumed } from './claims-resumed.js';
import { rulings } from './claims-rulings.js';
import { trends } from './claims-trends.js';

export const claims: ClaimsLocale = {
  ...grammar,
  ...nouns,
  resumed,
  patterns: [
    ...deals,
    ...people,
    ...figures,
    ...trends,
    ...business,
    ...affairs,
    ...equity,
    ...offices,
    ...rulings,
  ],
};
