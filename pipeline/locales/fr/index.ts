import type { Locale } from '../locale.js';
import { blocks } from './blocks.js';
import { claims } from './claims.js';
import { claimsContext } from './claims-context.js';
import { entities } from './entities.js';
import { languages } from './languages.js';
import { links } from './links.js';
import { numerals } from './numerals.js';
import { quantities } from './quantities.js';
import { sentences } from './sentences.js';
import { times } from './times.js';

export const fr: Locale = {
  code: 'fr',
  blocks,
  languages,
  sentences,
  entities,
  numerals,
  quantities,
  times,
  claims,
  claimsContext,
  links,
};
