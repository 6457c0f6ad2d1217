/** What the benches measure: the JavaScript that ships, for what runs the source keeps the name of each function anew. */
import { built } from './built.js';

export const { comparableClaims, linkClaims, locales, stages, toArticle } =
  await built<typeof import('../../pipeline/index.js')>('pipeline/index.js');
export const { processArticle } =
  await built<typeof import('../../pipeline/run/process.js')>('pipeline/run/process.js');
export const { loadTagger } =
  await built<typeof import('../../pipeline/run/model.js')>('pipeline/run/model.js');
export const { entityKey } = await built<typeof import('../../pipeline/stages/entities/key.js')>(
  'pipeline/stages/entities/key.js',
);
export const { default: claims } = await built<typeof import('../../pipeline/stages/claims/index.js')>(
  'pipeline/stages/claims/index.js',
);
export const { default: quantities } = await built<
  typeof import('../../pipeline/stages/quantities/index.js')
>('pipeline/stages/quantities/index.js');
export const { default: sentences } = await built<typeof import('../../pipeline/stages/sentences/index.js')>(
  'pipeline/stages/sentences/index.js',
);
export const { default: times } = await built<typeof import('../../pipeline/stages/times/index.js')>(
  'pipeline/stages/times/index.js',
);
