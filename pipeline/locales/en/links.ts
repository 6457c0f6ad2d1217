import type { LinksLocale } from '../links.js';

export const links: LinksLocale = {
  cues: {
    prior: ['already', 'previously', 'in the past', 'earlier', 'at the time'],
    former: [
      '(?:last|latest|previous|prior|first) (?:round|valuation|fundraising|funding round|financing|estimate)',
      'initially',
      'originally',
      'at first',
      'until (?:now|then|recently)',
      'so far',
      'formerly',
      'last (?:year|month|quarter|week|summer|winter|autumn|spring)',
      'a year (?:ago|earlier|before)',
    ],
    part: ['^of which', '^of whom', '^including'],
  },
  replaced: {
    before: ['instead of', 'rather than', 'far from', 'and not', 'up from an earlier'],
    after: [
      '(?:[\\p{L}-]+ ){0,2}(?:initially|previously|originally|first) (?:announced|planned|expected|estimated)',
    ],
  },
  rounds: ['series [a-h]\\b', 'pre-seed', 'seed', '(?:first|second|third|fourth) round'],
  emptyWords: [
    ...'the a an of in on at to for by with from into over and or as'.split(' '),
    ...'his her its their our my this that these those new current former young own'.split(' '),
    ...'two three several some all more most very'.split(' '),
  ],
  synonyms: [
    ['ceo', 'chief executive', 'chief executive officer', 'boss'],
    ['chair', 'chairman', 'chairwoman', 'chairperson'],
    ['cfo', 'chief financial officer', 'finance director'],
    ['cto', 'chief technology officer'],
    ['site', 'plant', 'factory'],
    ['talks', 'negotiation', 'discussion'],
    ['founder', 'co-founder', 'cofounder'],
    ['annotation', 'labelling', 'labeling', 'tagging'],
  ],
  singlePosts: [
    'ceo',
    'chair',
    'cfo',
    'cto',
    'president',
    'prime minister',
    'mayor',
    'chancellor',
    'governor',
    'secretary general',
    'editor in chief',
    'head coach',
  ],
  interim: ['interim', 'acting', 'current', 'new', 'incoming', 'temporary'],
  counted: {
    job: ['job', 'position', 'role', 'post', 'layoff'],
    employee: ['employee', 'worker', 'staff', 'staffer'],
    departure: ['departure', 'resignation'],
    site: ['site', 'plant', 'factory', 'store', 'shop', 'branch', 'restaurant', 'hotel', 'supermarket'],
    person: ['person', 'people', 'man', 'woman', 'victim', 'resident', 'child', 'passenger', 'death'],
  },
  metrics: {
    valuation: ['valuation', 'capitalisation', 'capitalization', 'value'],
    revenue: ['revenue', 'sale', 'turnover'],
    profit: ['profit', 'earning', 'income', 'loss'],
    headcount: ['headcount', 'workforce', 'employee', 'staff'],
  },
};
