/** How English says the frames, in the same shape as French. */
import type { Pattern } from '../claims.js';

const UP = 'rise grow increase climb jump surge soar gain double triple';
const DOWN = 'fall drop decline decrease plunge slump tumble sink shrink';
const METRICS = `sale revenue profit income inflation price unemployment rate output production export import demand
  spending margin earnings employment order volume traffic`;
const JOBS = 'job position post employee worker staff people person role';

export const OFFICES = `ceo cfo coo chief_executive chief_executive_officer chief_financial_officer president
  chairman chairwoman chair director managing_director vice_president minister prime_minister mayor governor senator
  spokesman spokeswoman spokesperson analyst economist secretary head boss`;

export const patterns: readonly Pattern[] = [
  {
    frame: 'investment',
    verbs: 'invest inject pump',
    roles: { quantity: 'object', investor: 'subject', investee: 'in into' },
    requires: ['investor investee', 'investor quantity', 'investee quantity'],
    not: 'time effort energy',
  },
  {
    frame: 'investment',
    nouns: 'investment',
    roles: { quantity: 'self of', investor: 'compound by from possessive subject', investee: 'in into' },
    requires: ['investor investee', 'investor quantity', 'investee quantity'],
  },
  {
    frame: 'funding_round',
    verbs: 'raise secure',
    roles: { company: 'subject', quantity: 'object', investor: 'from' },
    requires: 'company quantity',
    not: 'price question concern loan deposit',
  },
  {
    frame: 'acquisition',
    verbs: 'acquire buy purchase',
    roles: { acquirer: 'subject', target: 'object', quantity: 'for' },
    requires: 'acquirer target',
  },
  {
    frame: 'acquisition',
    verbs: 'sell',
    roles: { target: 'object', acquirer: 'to', quantity: 'for' },
    requires: 'target acquirer',
  },
  {
    frame: 'acquisition',
    nouns: 'acquisition takeover purchase',
    roles: { target: 'of', acquirer: 'compound by possessive subject', quantity: 'for self' },
    requires: 'target',
  },
  {
    frame: 'stake',
    verbs: 'own hold acquire buy take control',
    roles: { quantity: 'object', holder: 'subject', target: 'of in' },
    requires: 'quantity target',
  },
  {
    frame: 'stake',
    nouns: 'stake share',
    roles: { quantity: 'self of', target: 'in', holder: 'compound possessive subject' },
    requires: ['quantity target', 'holder target'],
  },
  {
    frame: 'valuation',
    verbs: 'value',
    roles: { target: 'object', quantity: 'at' },
    requires: 'quantity target',
  },
  {
    frame: 'valuation',
    nouns: 'valuation market_value market_capitalization',
    roles: { quantity: 'of self predicate', target: 'of compound possessive subject' },
    requires: 'quantity target',
  },
  {
    frame: 'backing',
    verbs: 'back support',
    passive: true,
    roles: { investor: 'agent', investee: 'object' },
    requires: 'investor investee',
  },
  {
    frame: 'revenue',
    nouns: 'revenue sale turnover',
    roles: { quantity: 'of predicate', org: 'compound of possessive subject' },
    requires: 'quantity org',
  },
  {
    frame: 'profit',
    nouns: 'profit net_profit net_income loss net_loss',
    roles: { quantity: 'of predicate self', org: 'compound of possessive subject' },
    requires: 'quantity org',
  },
  {
    frame: 'headcount',
    verbs: 'employ',
    roles: { quantity: 'object', org: 'subject', place: 'in' },
    counted: JOBS,
    requires: 'quantity org',
  },
  {
    frame: 'layoffs',
    verbs: 'cut lay slash eliminate axe',
    roles: { quantity: 'object', org: 'subject', place: 'in' },
    counted: JOBS,
    requires: 'quantity',
  },
  {
    frame: 'hiring',
    verbs: 'hire recruit create',
    roles: { quantity: 'object', org: 'subject', place: 'in' },
    counted: JOBS,
    requires: 'quantity org',
  },
  ...(['up', 'down'] as const).flatMap((direction): Pattern[] => [
    {
      frame: 'change',
      verbs: direction === 'up' ? UP : DOWN,
      heads: { subject: METRICS },
      roles: {
        quantity: 'by object complement',
        metric: 'subject',
        subject: 'subject.compound subject.of subject.possessive',
        from: 'from',
        to: 'to',
      },
      values: { direction },
      requires: 'quantity metric',
    },
    {
      frame: 'stock_move',
      verbs: direction === 'up' ? UP : DOWN,
      heads: { subject: 'share stock' },
      roles: { quantity: 'by object complement', issuer: 'subject.compound subject.of subject' },
      values: { direction },
      requires: 'quantity issuer',
    },
  ]),
  {
    frame: 'penalty',
    verbs: 'fine',
    roles: { authority: 'subject', subject: 'object', quantity: 'complement' },
    requires: 'subject quantity',
  },
  {
    frame: 'penalty',
    nouns: 'fine penalty',
    roles: { quantity: 'self of', subject: 'on against', authority: 'by subject' },
    requires: 'quantity subject',
  },
  {
    frame: 'appointment',
    verbs: 'appoint name elect promote',
    roles: { role: 'as complement', person: 'object complement', org: 'of at to subject' },
    requires: ['person role', 'person org'],
  },
  {
    frame: 'appointment',
    verbs: 'join',
    types: { org: 'ORG PRODUCT' },
    roles: { person: 'subject', org: 'object', role: 'as' },
    requires: 'person org',
  },
  {
    frame: 'departure',
    verbs: 'leave quit',
    types: { org: 'ORG PRODUCT' },
    roles: { person: 'subject', org: 'object', role: 'as' },
    requires: 'person org',
  },
  {
    frame: 'departure',
    verbs: 'resign',
    roles: { person: 'subject', org: 'from', role: 'as' },
    requires: 'person',
  },
  {
    frame: 'position',
    nouns: OFFICES,
    roles: { role: 'title', person: 'bearer', org: 'of at for compound possessive' },
    requires: ['person org', 'person role'],
  },
  {
    frame: 'founding',
    verbs: 'found establish',
    roles: { founder: 'subject', org: 'object' },
    requires: 'org',
  },
  {
    frame: 'founding',
    nouns: 'founder co-founder cofounder',
    roles: { founder: 'bearer', org: 'of compound possessive' },
    requires: 'founder org',
  },
  {
    frame: 'partnership',
    nouns: 'partnership alliance joint_venture',
    roles: { party: 'between' },
    requires: 'party',
  },
  {
    frame: 'partnership',
    nouns: 'partnership alliance joint_venture',
    roles: { party: 'compound subject of', 'party+': 'with' },
    requires: 'party party+',
  },
  {
    frame: 'launch',
    verbs: 'launch unveil release',
    heads: { object: '*name app service product model' },
    roles: { org: 'subject', product: 'object' },
    requires: 'org product',
  },
  {
    frame: 'no_comment',
    verbs: 'comment',
    governors: 'decline refuse',
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    frame: 'no_comment',
    verbs: 'respond',
    negated: true,
    heads: { to: 'request' },
    roles: { org: 'subject' },
    requires: 'org',
  },
  {
    frame: 'plan',
    verbs: 'plan intend aim pledge want',
    roles: { agent: 'subject', action: 'then' },
    requires: 'agent action',
  },
  {
    frame: 'forecast',
    verbs: 'could might',
    roles: { subject: 'subject', effect: 'then' },
    requires: 'subject effect',
  },
];
