/** English verbs as the press uses them. */
import type { VerbsLocale } from '../claims-context.js';

const REGULAR = { present: '- s', past: 'ed', participle: 'ed', gerund: 'ing', infinitive: '-' } as const;

export const verbs: VerbsLocale = {
  have: 'have',
  be: 'be',
  withBe: '',
  futureAuxiliaries: 'will',
  paradigms: [
    {
      ending: 'be',
      verbs: 'be',
      forms: {
        present: 'is are am',
        past: 'was were',
        participle: 'been',
        gerund: 'being',
        infinitive: 'be',
      },
    },
    {
      ending: 'have',
      verbs: 'have',
      forms: { present: 'has have', past: 'had', participle: 'had', gerund: 'having', infinitive: 'have' },
    },
    { ending: 'will', verbs: 'will', forms: { future: 'will' } },
    { ending: 'would', verbs: 'would', forms: { conditional: 'would' } },
    { ending: 'could', verbs: 'could', forms: { present: 'could' } },
    { ending: 'might', verbs: 'might', forms: { present: 'might' } },
    { ending: 'may', verbs: 'may', forms: { present: 'may' } },
    { ending: 'should', verbs: 'should', forms: { present: 'should' } },
    {
      ending: '',
      verbs:
        'extend obtain fail partner team collaborate kill injure wound probe investigate block clear ban specialise oust sack dismiss stall grant award operate serve deliver count collapse predict forecast target express voice enter avoid exit shutter supply step prepare ' +
        'inject pump control support recruit climb axe slump elect comment respond jump surge soar plunge tumble drop employ fine join resign intend ' +
        'abandon add admit aim amount exceed remain represent seem total allow announce answer appear appoint approve argue ask award back believe boost borrow ' +
        'cancel cite claim close commit complete conclude confirm consider cost create criticise cut deny disclose discuss dismiss ' +
        'dispute donate drop earn employ end estimate expand expect explain explore face fear file finalise finalize fine fire fund ' +
        'gain hire hope impose increase insist intend invest join jump launch lay lift look merge mull name negotiate note offer ' +
        'open order own pay plan plead plunge post predict present pledge promise publish raise reach rebut reduce refuse regret ' +
        'reject release replace report resign restructure return reveal rule scrap secure seek shed sign slash soar state step stop ' +
        'strike succeed sue suggest surge suspend talk terminate tumble unveil value vote want warn weigh withdraw',
      forms: REGULAR,
    },
    {
      ending: 'e',
      verbs:
        'sue file donate injure voice probe retire acquire argue invite damage rescue pursue serve ' +
        'provide receive produce resume continue specialize use price decide ' +
        'purchase eliminate triple double decrease promote acknowledge acquire argue close complete declare decline disclose dispute double estimate expire finalise finalize fine ' +
        'fire hire impose increase investe name note pledge promise raise reduce refuse release replace restructure scrape secure ' +
        'slice state suspende terminate value believe announce approve cite create criticise advance agree merge',
      forms: { present: 'e es', past: 'ed', participle: 'ed', gerund: 'ing', infinitive: 'e' },
    },
    {
      ending: 'y',
      verbs: 'deny apply buy supply',
      forms: { present: 'y ies ys', past: 'ied', participle: 'ied', gerund: 'ying', infinitive: 'y' },
    },
    {
      ending: 'say',
      verbs: 'say',
      forms: { present: 'say says', past: 'said', participle: 'said', gerund: 'saying', infinitive: 'say' },
    },
    {
      ending: 'tell',
      verbs: 'tell',
      forms: {
        present: 'tell tells',
        past: 'told',
        participle: 'told',
        gerund: 'telling',
        infinitive: 'tell',
      },
    },
    {
      ending: 'write',
      verbs: 'write',
      forms: {
        present: 'write writes',
        past: 'wrote',
        participle: 'written',
        gerund: 'writing',
        infinitive: 'write',
      },
    },
    {
      ending: 'think',
      verbs: 'think',
      forms: {
        present: 'think thinks',
        past: 'thought',
        participle: 'thought',
        gerund: 'thinking',
        infinitive: 'think',
      },
    },
    {
      ending: 'bid',
      verbs: 'bid',
      forms: { present: 'bid bids', past: 'bid', participle: 'bid', gerund: 'bidding', infinitive: 'bid' },
    },
    {
      ending: 'spend',
      verbs: 'spend',
      forms: {
        present: 'spend spends',
        past: 'spent',
        participle: 'spent',
        gerund: 'spending',
        infinitive: 'spend',
      },
    },
    {
      ending: 'give',
      verbs: 'give',
      forms: {
        present: 'give gives',
        past: 'gave',
        participle: 'given',
        gerund: 'giving',
        infinitive: 'give',
      },
    },
    {
      ending: 'get',
      verbs: 'get',
      forms: {
        present: 'get gets',
        past: 'got',
        participle: 'got gotten',
        gerund: 'getting',
        infinitive: 'get',
      },
    },
    {
      ending: 'win',
      verbs: 'win',
      forms: { present: 'win wins', past: 'won', participle: 'won', gerund: 'winning', infinitive: 'win' },
    },
    {
      ending: 'lose',
      verbs: 'lose',
      forms: {
        present: 'lose loses',
        past: 'lost',
        participle: 'lost',
        gerund: 'losing',
        infinitive: 'lose',
      },
    },
    {
      ending: 'shut',
      verbs: 'shut',
      forms: {
        present: 'shut shuts',
        past: 'shut',
        participle: 'shut',
        gerund: 'shutting',
        infinitive: 'shut',
      },
    },
    {
      ending: 'hurt',
      verbs: 'hurt',
      forms: {
        present: 'hurt hurts',
        past: 'hurt',
        participle: 'hurt',
        gerund: 'hurting',
        infinitive: 'hurt',
      },
    },
    {
      ending: 'run',
      verbs: 'run',
      forms: { present: 'run runs', past: 'ran', participle: 'run', gerund: 'running', infinitive: 'run' },
    },
    {
      ending: 'build',
      verbs: 'build',
      forms: {
        present: 'build builds',
        past: 'built',
        participle: 'built',
        gerund: 'building',
        infinitive: 'build',
      },
    },
    {
      ending: 'meet',
      verbs: 'meet',
      forms: { present: 'meet meets', past: 'met', participle: 'met', gerund: 'meeting', infinitive: 'meet' },
    },
    {
      ending: 'die',
      verbs: 'die',
      forms: { present: 'die dies', past: 'died', participle: 'died', gerund: 'dying', infinitive: 'die' },
    },
    {
      ending: 'lend',
      verbs: 'lend',
      forms: {
        present: 'lend lends',
        past: 'lent',
        participle: 'lent',
        gerund: 'lending',
        infinitive: 'lend',
      },
    },
    {
      ending: 'oversee',
      verbs: 'oversee',
      forms: {
        present: 'oversee oversees',
        past: 'oversaw',
        participle: 'overseen',
        gerund: 'overseeing',
        infinitive: 'oversee',
      },
    },
    {
      ending: 'p',
      verbs: 'step stop drop scrap ship slip trip',
      forms: { present: 'p ps', past: 'pped', participle: 'pped', gerund: 'pping', infinitive: 'p' },
    },
    {
      ending: 'n',
      verbs: 'plan ban',
      forms: { present: 'n ns', past: 'nned', participle: 'nned', gerund: 'nning', infinitive: 'n' },
    },
    {
      ending: 'buy',
      verbs: 'buy',
      forms: {
        present: 'buy buys',
        past: 'bought',
        participle: 'bought',
        gerund: 'buying',
        infinitive: 'buy',
      },
    },
    {
      ending: 'sell',
      verbs: 'sell',
      forms: {
        present: 'sell sells',
        past: 'sold',
        participle: 'sold',
        gerund: 'selling',
        infinitive: 'sell',
      },
    },
    {
      ending: 'cut',
      verbs: 'cut',
      forms: { present: 'cut cuts', past: 'cut', participle: 'cut', gerund: 'cutting', infinitive: 'cut' },
    },
    {
      ending: 'take',
      verbs: 'take',
      forms: {
        present: 'take takes',
        past: 'took',
        participle: 'taken',
        gerund: 'taking',
        infinitive: 'take',
      },
    },
    {
      ending: 'leave',
      verbs: 'leave',
      forms: {
        present: 'leave leaves',
        past: 'left',
        participle: 'left',
        gerund: 'leaving',
        infinitive: 'leave',
      },
    },
    {
      ending: 'quit',
      verbs: 'quit',
      forms: {
        present: 'quit quits',
        past: 'quit',
        participle: 'quit',
        gerund: 'quitting',
        infinitive: 'quit',
      },
    },
    {
      ending: 'grow',
      verbs: 'grow',
      forms: {
        present: 'grow grows',
        past: 'grew',
        participle: 'grown',
        gerund: 'growing',
        infinitive: 'grow',
      },
    },
    {
      ending: 'sink',
      verbs: 'sink',
      forms: {
        present: 'sink sinks',
        past: 'sank',
        participle: 'sunk',
        gerund: 'sinking',
        infinitive: 'sink',
      },
    },
    {
      ending: 'shrink',
      verbs: 'shrink',
      forms: {
        present: 'shrink shrinks',
        past: 'shrank',
        participle: 'shrunk',
        gerund: 'shrinking',
        infinitive: 'shrink',
      },
    },
    {
      ending: 'found',
      verbs: 'found',
      forms: {
        present: 'found founds',
        past: 'founded',
        participle: 'founded',
        gerund: 'founding',
        infinitive: 'found',
      },
    },
    {
      ending: 'establish',
      verbs: 'establish',
      forms: {
        present: 'establish establishes',
        past: 'established',
        participle: 'established',
        gerund: 'establishing',
        infinitive: 'establish',
      },
    },
    {
      ending: 'fall',
      verbs: 'fall',
      forms: {
        present: 'fall falls',
        past: 'fell',
        participle: 'fallen',
        gerund: 'falling',
        infinitive: 'fall',
      },
    },
    {
      ending: 'rise',
      verbs: 'rise',
      forms: {
        present: 'rise rises',
        past: 'rose',
        participle: 'risen',
        gerund: 'rising',
        infinitive: 'rise',
      },
    },
    {
      ending: 'go',
      verbs: 'go',
      forms: { present: 'go goes', past: 'went', participle: 'gone', gerund: 'going', infinitive: 'go' },
    },
    {
      ending: 'make',
      verbs: 'make',
      forms: {
        present: 'make makes',
        past: 'made',
        participle: 'made',
        gerund: 'making',
        infinitive: 'make',
      },
    },
    {
      ending: 'hold',
      verbs: 'hold',
      forms: {
        present: 'hold holds',
        past: 'held',
        participle: 'held',
        gerund: 'holding',
        infinitive: 'hold',
      },
    },
    {
      ending: 'lead',
      verbs: 'lead',
      forms: { present: 'lead leads', past: 'led', participle: 'led', gerund: 'leading', infinitive: 'lead' },
    },
    {
      ending: 'become',
      verbs: 'become',
      forms: {
        present: 'become becomes',
        past: 'became',
        participle: 'become',
        gerund: 'becoming',
        infinitive: 'become',
      },
    },
  ],
  stems: [],
  nounLike:
    'aim aims answer back boost claim claims close cost costs cut cuts end estimate estimates face fear fears file fine fines fire fund funds control controls count counts probe probes target targets ' +
    'gain gains hire hope increase jump launch lift look name names note notes offer offers open order orders own pay plan plans ' +
    'pledge post present promise raise reach reject release report reports return rise rule rules sign state states step stop strike ' +
    'talk talks value vote want will may might lead hold fall',
  prenominal: 'new big first last next large major old possible potential recent',
  unknown: {},
  notVerbs: '',
  adverbEndings: 'ly',
  quoteEndings: 's ed',
  inversions: '',
  impersonal: '',
};
