import type { ClaimsContextLocale, CueLists } from '../claims-context.js';
import { verbs } from './verbs.js';

/** A list that a cue does not have is empty. */
const cue = (lists: Partial<CueLists>): CueLists => ({
  pseudo: [],
  preceding: [],
  following: [],
  verbs: [],
  terminations: [],
  ...lists,
});

export const claimsContext: ClaimsContextLocale = {
  verbs,
  words: {
    determiner: 'a an the this that these those my your his her its our their each every some any no several',
    article: '',
    preposition:
      'in on at by with without into onto upon over under about between among during before after since from',
    of: 'of',
    purpose: 'to',
    subject: 'who which he she it they we i you',
    clitic: '',
    reflexive: '',
    adverb:
      'already also still now then soon just recently previously only even once never ever not always officially',
    coordinator: 'and or but nor',
    subordinator: 'when while because although though as whereas until unless',
    relative: 'who which whose where whom',
    that: 'that',
    what: 'which',
    not: "not never n't",
    never: '',
    only: '',
    neither: 'neither nor',
    agent: 'by',
    day: 'monday tuesday wednesday thursday friday saturday sunday yesterday today',
    to: 'to',
    secrecy: 'anonymity anonymously',
  },
  conjunctions: ['even though', 'as soon as', 'so that', 'even if'],
  conditions: cue({ pseudo: ['even if', 'as if', 'if not'], preceding: ['if', 'provided that', 'should'] }),
  bareCapitals: {},
  concessive: '',
  cues: {
    announcing: cue({
      verbs: [
        'announce',
        'confirm',
        'unveil',
        'reveal',
        'report',
        'disclose',
        'acknowledge',
        'admit',
        'publish',
      ],
    }),
    saying: cue({
      verbs: [
        'say',
        'state',
        'declare',
        'add',
        'tell',
        'explain',
        'note',
        'claim',
        'insist',
        'write',
        'warn',
        'argue',
      ],
    }),
    reported: cue({
      preceding: ['reportedly', 'allegedly', 'rumoured', 'rumored'],
      verbs: ['seem to', 'appear to', 'be said to'],
    }),
    unconfirmed: cue({ following: ['remains unconfirmed', 'is unconfirmed'] }),
    opinion: cue({
      verbs: ['believe', 'think', 'hope', 'fear', 'estimate', 'consider', 'regret', 'suggest'],
    }),
    hypothetical: cue({
      preceding: ['possible', 'potential', 'potentially', 'perhaps', 'maybe', 'risk of'],
      verbs: ['could', 'might', 'may'],
    }),
    considered: cue({ verbs: ['consider', 'explore', 'mull', 'weigh'] }),
    negotiated: cue({
      preceding: ['in talks', 'in negotiations', 'talks to', 'talks over'],
      verbs: ['be in talks', 'be in negotiations', 'negotiate', 'discuss', 'be in advanced talks'],
    }),
    planned: cue({
      preceding: ['plan to', 'plans to', 'intention to'],
      verbs: [
        'plan',
        'intend',
        'aim',
        'want',
        'expect',
        'be going to',
        'be set to',
        'be due to',
        'be expected to',
        'seek',
      ],
    }),
    committed: cue({ verbs: ['agree', 'commit', 'pledge', 'promise', 'sign'] }),
    completed: cue({ verbs: ['complete', 'finalise', 'finalize', 'close', 'conclude'] }),
    cancelled: cue({ verbs: ['cancel', 'abandon', 'scrap', 'drop', 'withdraw', 'terminate'] }),
    denied: cue({ verbs: ['deny', 'rule out', 'reject', 'dispute', 'refuse'] }),
    negated: cue({
      pseudo: ['not only', 'not just', 'no doubt', 'no more than', 'no less than'],
      preceding: ['no', 'without', 'instead of', 'rather than'],
      terminations: ['but', 'however', 'while', 'although'],
    }),
  },
  according: cue({
    preceding: ['according to', 'citing'],
    following: ['cited by', 'quoted by'],
    pseudo: ['according to plan'],
  }),
  sources: {
    principal: {
      heads:
        'spokesman spokeswoman spokesperson company firm group management ceo chief executive director founder president chairman chairwoman owner startup',
      names: [],
    },
    stakeholder: {
      heads:
        'union unions association workers employees lawmaker lawmakers mp mps senator mayor campaigners residents',
      names: ['labour', 'unite', 'greenpeace', 'republicans', 'democrats'],
    },
    official: {
      heads:
        'minister ministry government police prosecutor prosecutors court judge regulator authority authorities agency commission commissioner officials official council secretary',
      names: [
        'ecb',
        'fed',
        'federal reserve',
        'european commission',
        'sec',
        'ftc',
        'imf',
        'un',
        'white house',
        'bank of england',
        'cma',
        'ons',
      ],
    },
    media: {
      heads: 'newspaper daily magazine broadcaster website press media outlet journal',
      names: [
        'reuters',
        'bloomberg',
        'afp',
        'associated press',
        'ap',
        'bbc',
        'cnn',
        'cnbc',
        'techcrunch',
        'new york times',
        'wall street journal',
        'financial times',
        'guardian',
        'washington post',
        'axios',
        'the information',
        'politico',
        'sky news',
        'forbes',
      ],
    },
    anonymous: { heads: 'source sources people person insiders insider observers', names: [] },
    document: {
      heads:
        'report document documents statement filing filings memo letter study survey data figures release',
      names: [],
    },
    expert: {
      heads:
        'analyst analysts economist economists expert experts researcher researchers professor consultant lawyer lawyers',
      names: ['gartner', 'idc', 'mckinsey'],
    },
    unspecified: { heads: 'reports rumours rumors estimates', names: [] },
  },
  since: 'after since',
  nouns: [],
  negative: { profit: 'loss losses lost lose loses deficit' },
  eventive: 'be reach represent total amount remain cost exceed have',
  ago: '',
  consequences: 'lead allow enable mean cause trigger',
  softened: 'could would might may',
  pronouns: 'he she it they',
  imagined: ['imagine', 'suppose', 'let us imagine', 'picture'],
  works: 'book film movie novel documentary album song series play titled entitled essay podcast',
};
