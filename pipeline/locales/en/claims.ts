import type { ClaimsLocale } from '../claims.js';
import { OFFICES, patterns } from './claims-patterns.js';

export const claims: ClaimsLocale = {
  stemmer: 'en',
  headLast: true,
  determiners: {
    definite: 'the',
    indefinite: 'a an some any several each every',
    demonstrative: 'this that these those',
    possessive: "its his her their our my your 's",
  },
  pluralDeterminers: 'these those some several',
  contractions: {},
  prepositions:
    'of in into at by for on with from to as about over under against among between during since through',
  of: 'of',
  whose: 'whose',
  goal: 'to',
  agent: 'by',
  conjunctions: 'and or as_well_as &',
  subordinators: 'that if when while because although though whereas after before since',
  relatives: { subject: 'which who', other: 'where whose whom' },
  pronouns: { singular: 'it he she him', plural: 'they them', first: 'we i us', neuter: 'this that' },
  clitics: '',
  cliticSlots: {},
  reflexives: '',
  negations: 'not never',
  adverbs: 'already also now then still today yesterday recently currently reportedly about',
  adverbEndings: 'ly',
  prepositionForms: '',
  projects: 'plan',
  firstEndings: '',
  with: 'with',
  versus: 'from',
  between: 'between',
  superlatives: 'most least biggest largest first second',
  authorities: 'commission authority office ministry court ftc sec fda justice department government agency',
  earlyAdjectives: 'new former current first last',
  perception: 'see',
  purposes: 'to',
  infinitiveEndings: '',
  participleEndings: '',
  copulas: 'be become remain',
  nounForms: `stake share plan report fine cut lead support back deal value result profit revenue control offer price cost
    market head chair people minister post position sale launch release rate order demand export import estimate increase
    decrease rise fall drop gain jump decline`,
  plurals: [
    ['y', 'ies'],
    ['', 's'],
  ],
  examples: 'such_as like including',
  anaphora: {
    nouns: [
      { types: ['ORG'], side: 'bought', nouns: 'startup start-up target' },
      { types: ['ORG'], side: 'buyer', nouns: 'giant buyer' },
      {
        types: ['ORG'],
        nouns: `company group firm bank carmaker automaker maker manufacturer retailer airline operator subsidiary
          conglomerate insurer lender chipmaker drugmaker agency business`,
      },
      { types: ['LOC'], nouns: 'country city region state' },
      { types: ['PER'], nouns: `${OFFICES} founder co-founder cofounder billionaire entrepreneur executive` },
    ],
    titles: `${OFFICES} founder co-founder cofounder`,
    companyTitles: `ceo cfo coo chief_executive chief_executive_officer managing_director founder co-founder boss`,
    deals: 'deal transaction takeover acquisition investment agreement merger',
  },
  periods: 'year quarter half month period season day week',
  places: 'world globe',
  metonyms: 'share stock board management spokesman spokeswoman spokesperson',
  sources: 'to',
  patterns,
};
