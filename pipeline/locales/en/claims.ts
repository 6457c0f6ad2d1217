import type { ClaimsLocale } from '../claims.js';

export const claims: ClaimsLocale = {
  stemmer: 'en',
  headLast: true,
  determiners: {
    definite: 'the',
    indefinite: 'a an some any several each every',
    demonstrative: 'this that these those',
    possessive: 'its his her their our my your',
  },
  contractions: {},
  prepositions:
    'of in into at by for on with from to as about over under against among between during since through',
  of: 'of',
  agent: 'by',
  conjunctions: 'and or as_well_as &',
  subordinators: 'that if when while because although though whereas after before since',
  relatives: { subject: 'which who', other: 'where whose whom' },
  pronouns: { singular: 'it he she him', plural: 'they them', first: 'we i us' },
  clitics: '',
  reflexives: '',
  negations: 'not never',
  adverbs: 'already also now then still today yesterday recently currently reportedly about',
  adverbEndings: 'ly',
  earlyAdjectives: 'new former current first last',
  copulas: 'be become remain',
  nounForms: '',
  plurals: [
    ['y', 'ies'],
    ['', 's'],
  ],
  examples: 'such_as like including',
  anaphora: { nouns: [], titles: '', deals: '' },
  metonyms: '',
  sources: 'to',
  patterns: [],
};
