/** What two claims are to each other: a row per case, `later` against `earlier` in document order. */
import { describe, expect, it } from 'vitest';
import { billions, claimOf, entity } from '../../testing/claims.js';
import { type ComparableClaim, explain, relate } from './index.js';
import { rangeOf } from './when.js';

type Claim = Partial<ComparableClaim>;
const near15 = billions('near_below', 15, [13.5, 15]);
const about14_3 = billions('approx', 14.3, [14.2, 14.4]);
const exactly15 = billions('exact', 15, [14.5, 15.5]);
const over14 = billions('gt', 14, [14, null]);
const over10 = billions('gt', 10, [10, null]);
const exactly29 = billions('exact', 29, [28.5, 29.5]);
const valuation: Claim = {
  frame: 'valuation',
  family: 'valuation',
  aspect: 'state',
  roles: { target: [entity('scale-ai')] },
};
const post = (
  frame: 'position' | 'appointment' | 'departure',
  person: string,
  role: string | null,
): Claim => ({
  frame,
  family: 'role',
  aspect: frame === 'position' ? 'state' : 'event',
  roles: {
    person: [entity(person)],
    org: [entity('scale-ai')],
    ...(role !== null && {
      role: [{ key: role, stems: [], ...(role === 'pdg' && { single: true as const }) }],
    }),
  },
});
const day = (value: string): Claim => ({ timed: true, days: rangeOf(value) });
const jobs = (value: number): Claim => ({
  frame: 'layoffs',
  family: 'layoffs',
  roles: { org: [entity('alstom')] },
  quantity: {
    kind: 'count',
    unit: null,
    op: 'exact',
    value,
    strict: [value - 0.5, value + 0.5],
    loose: [value * 0.9, value * 1.1],
    counted: 'job',
  },
});

const jobsIn = (value: number, place: string): Claim => ({
  ...jobs(value),
  roles: { org: [entity('alstom')], place: [entity(place)] },
});
const news = (value: string): Claim => ({ published: rangeOf(value) });
const toll = (value: number): Claim => ({
  ...jobs(value),
  frame: 'casualties',
  family: 'casualties',
  aspect: 'state',
  roles: { event: [{ key: null, stems: ['explos'] }], place: [entity('vaubrun')] },
});
const unplaced = (value: number): Claim => ({
  ...toll(value),
  roles: { event: [{ key: null, stems: ['explos'] }] },
});
const unnamed = (value: number): Claim => ({
  ...jobs(value),
  frame: 'change',
  family: 'change',
  roles: { subject: [{ key: null, stems: ['chomag'] }], metric: [{ key: null, stems: ['chomag'] }] },
});
const counted = (value: number): Claim => {
  const { quantity, ...more } = toll(value);
  return { ...more, quantity: { ...quantity!, strict: [value, value], loose: [value, value] } };
};
const atLeast = (value: number): Claim => {
  const { quantity, ...more } = toll(value);
  return {
    ...more,
    quantity: { ...quantity!, op: 'gte', strict: [value, null], loose: [value, value * 1.1] },
  };
};
const staff = (value: number, more: Claim = {}): Claim => ({
  ...jobs(value),
  frame: 'headcount',
  family: 'headcount',
  aspect: 'state',
  ...more,
});
const crowd = (value: number, place?: string): Claim => ({
  ...jobs(value),
  frame: 'count',
  family: 'count',
  aspect: 'state',
  roles: { item: [{ key: null, stems: ['manifest'] }], ...(place && { place: [entity(place)] }) },
});
const status = (stem: string, date: string): Claim => ({
  frame: 'org_status',
  family: 'org_status',
  aspect: 'state',
  roles: { org: [entity('kombi')], status: [{ key: null, stems: [stem] }] },
  ...day(date),
});
const planned: Claim = { modality: 'planned' };
const announced: Claim = { modality: 'confirmed', stage: 'announced' };

/** later, earlier, relation, direction: `>` from the later, `<` from the earlier; null: no relation. */
const rows: [string, Claim, Claim, string | null][] = [
  [
    'what is to come and what was announced in the same days is one piece of news',
    { ...jobs(450), ...announced, ...news('2024-05-15') },
    { ...jobs(450), ...planned, ...news('2024-05-14') },
    '> corroborates interval',
  ],
  [
    '… and its figures can conflict',
    { ...jobs(700), ...announced, ...news('2024-05-15') },
    { ...jobs(450), ...planned, ...news('2024-05-14') },
    '> conflicts interval',
  ],
  [
    'what is completed updates what was to come',
    { ...jobs(450), stage: 'completed', ...news('2024-05-15') },
    { ...jobs(450), ...planned, ...news('2024-05-14') },
    '> updates stage',
  ],
  [
    'so does what is announced weeks after',
    { ...jobs(450), ...announced, ...news('2024-06-20') },
    { ...jobs(450), ...planned, ...news('2024-05-14') },
    '> updates stage',
  ],
  [
    'so does what is done weeks after it was announced for later',
    { ...jobs(450), ...news('2024-06-20') },
    { ...jobs(450), ...planned, stage: 'announced', ...news('2024-05-14') },
    '> updates stage',
  ],
  [
    '… but not what repeats the next day that it is to come',
    { ...jobs(450), ...planned, stage: 'announced', ...news('2024-05-15') },
    { ...jobs(450), ...planned, ...news('2024-05-14') },
    '> same_fact interval',
  ],
  [
    'an earlier event that both date is one, «déjà» or not',
    { ...jobs(300), ...day('2018'), ...news('2024-04-12') },
    { ...jobs(300), ...day('2018'), ...news('2024-04-10'), cues: ['prior'] },
    '> same_fact interval',
  ],
  [
    '… another year is another event',
    { ...jobs(300), ...day('2018'), ...news('2024-04-12') },
    { ...jobs(300), ...day('2016'), ...news('2024-04-10'), cues: ['prior'] },
    null,
  ],
  [
    'the dead of another year are those of another accident',
    { ...toll(14), ...day('2009') },
    { ...toll(25), ...day('2025-01-20') },
    null,
  ],
  [
    'the dead counted two days later are those of one accident',
    { ...toll(14), ...day('2025-01-22') },
    { ...toll(25), ...day('2025-01-20') },
    '> updates time',
  ],
  [
    'a toll of the day and one without a day are the news of those days',
    { ...toll(14), ...day('2025-01-20'), ...news('2025-01-22') },
    { ...toll(25), ...news('2025-01-20') },
    '> conflicts interval',
  ],
  [
    'a toll that was told on its day, and is higher on a later one',
    { ...toll(15), ...day('2025-01-13'), ...news('2025-01-14') },
    { ...toll(12), ...day('2025-01-13'), ...news('2025-01-13') },
    '> updates time',
  ],
  [
    '… whichever is read first',
    { ...toll(12), ...day('2025-01-13'), ...news('2025-01-13') },
    { ...toll(15), ...news('2025-01-15') },
    '< updates time',
  ],
  [
    '… is a conflict on the same day',
    { ...toll(15), ...day('2025-01-13'), ...news('2025-01-13') },
    { ...toll(12), ...day('2025-01-13'), ...news('2025-01-13') },
    '> conflicts interval',
  ],
  [
    'a toll that has risen is the newer one, whenever it was told',
    { ...toll(241), cues: ['latest'] },
    { ...toll(37), cues: ['latest'] },
    '> updates time',
  ],
  ['… not a lower one', { ...toll(37), cues: ['latest'] }, toll(241), '> conflicts interval'],
  [
    'tolls of accidents that no name and no day makes one',
    { ...atLeast(12), roles: unplaced(12).roles! },
    unplaced(12),
    null,
  ],
  [
    '… and that their days do',
    { ...unplaced(14), ...news('2025-01-14') },
    { ...unplaced(12), ...atLeast(12), ...news('2025-01-13'), roles: unplaced(12).roles! },
    '> updates time',
  ],
  [
    'an equal count needs no name',
    { ...crowd(3000), ...news('2025-01-14') },
    { ...crowd(3000), ...news('2025-01-13') },
    '> same_fact interval',
  ],
  [
    '… a vaguer one does',
    { ...crowd(3000), ...news('2025-01-14') },
    { ...crowd(3000), quantity: atLeast(2950).quantity!, ...news('2025-01-13') },
    null,
  ],
  [
    '… where nobody says where, it may be another',
    { ...unplaced(15), ...news('2025-01-13') },
    { ...unplaced(12), ...news('2025-01-13') },
    null,
  ],
  [
    'what is counted of nobody and nowhere is of anybody',
    { ...crowd(1000), ...news('2025-01-13') },
    { ...crowd(348), ...news('2025-01-13') },
    null,
  ],
  ['a change of something that has no name, told who knows when', unnamed(90), unnamed(30), null],
  [
    '… and in the same days',
    { ...unnamed(90), ...news('2025-01-13') },
    { ...unnamed(30), ...news('2025-01-14') },
    '> conflicts interval',
  ],
  [
    '… and where it is lower on the later day',
    { ...toll(12), ...day('2025-01-13'), ...news('2025-01-14') },
    { ...toll(15), ...day('2025-01-13'), ...news('2025-01-13') },
    '> conflicts interval',
  ],
  [
    'a toll told days after that is higher later is neither: nothing says that the first was no more than a beginning',
    { ...toll(15), ...day('2025-01-13'), ...news('2025-01-19') },
    { ...toll(12), ...day('2025-01-13'), ...news('2025-01-17') },
    null,
  ],
  [
    '«at least twelve» is less than what a later day counts',
    { ...toll(15), ...news('2025-01-19') },
    { ...atLeast(12), ...news('2025-01-17') },
    '> updates time',
  ],
  [
    '… and holds what the same day counts',
    { ...toll(15), ...news('2025-01-17') },
    { ...atLeast(12), ...news('2025-01-17') },
    '> compatible overlap',
  ],
  [
    '… or refines',
    { ...counted(12), ...news('2025-01-19') },
    { ...atLeast(12), ...news('2025-01-17') },
    '> refines interval',
  ],
  [
    'one figure with its place and without',
    { ...jobs(575), ...news('2024-10-10') },
    { ...jobsIn(575, 'france'), ...news('2024-10-09') },
    '> same_fact interval',
  ],
  [
    '… in one article, whose headline leaves it out',
    { ...jobsIn(575, 'france'), doc: 'same', start: 90 },
    { ...jobs(575), doc: 'same', headline: true },
    '< restates words',
  ],
  ['… another figure', { ...jobs(575), ...news('2024-10-10') }, jobsIn(600, 'france'), null],
  ['… a small figure', jobs(12), jobsIn(12, 'france'), null],
  [
    '… a month later',
    { ...jobs(575), ...news('2024-11-10') },
    { ...jobsIn(575, 'france'), ...news('2024-10-09') },
    null,
  ],
  [
    'some of the hurt of one article are no toll that another raises',
    { ...toll(28), ...day('2025-01-13'), ...news('2025-01-14') },
    { ...toll(11), exceeded: true, ...day('2025-01-13'), ...news('2025-01-13') },
    null,
  ],
  [
    '… nor one that it conflicts with',
    { ...toll(28), ...news('2025-01-13') },
    { ...toll(11), exceeded: true, ...news('2025-01-13') },
    null,
  ],
  [
    'employees that are more on a later day are no toll',
    { ...staff(900), ...news('2025-01-14') },
    { ...staff(500), ...day('2025-01-13'), ...news('2025-01-13') },
    '> conflicts interval',
  ],
  [
    '… not one of a day months before',
    { ...toll(14), ...day('2024-10-20'), ...news('2025-01-22') },
    { ...toll(25), ...news('2025-01-20') },
    null,
  ],
  [
    'a state of a day well after the article that gives it without one',
    { ...staff(310), ...day('2025-09-18'), ...news('2025-09-18') },
    { ...staff(240), ...news('2025-03-04') },
    '> updates time',
  ],
  [
    '… not of the days after it',
    { ...staff(260), ...day('2025-03-05'), ...news('2025-03-05') },
    { ...staff(240), ...news('2025-03-04') },
    '> compatible rounding',
  ],
  ['crowds of which one is told without its place', crowd(200), crowd(600, 'fougeres'), null],
  [
    'a toll that a later article gives without a day is the newer one',
    { ...toll(5), ...news('2024-11-25') },
    { ...toll(3), ...day('2024-11-20'), ...news('2024-11-22') },
    null,
  ],
  [
    'hirings of last year and of now',
    { ...jobs(150), modality: 'reported', ...news('2024-10-03') },
    { ...jobs(90), ...day('2023'), ...news('2024-09-30') },
    null,
  ],
  [
    'what is called off was told on another day',
    { ...jobs(300), stage: 'cancelled', modality: 'confirmed', ...day('2025-02-18') },
    { ...jobs(300), ...announced, ...day('2024-10-09') },
    '> updates stage',
  ],
  [
    'a firm is founded once',
    { frame: 'founding', family: 'founding', roles: { org: [entity('kombi')] }, ...news('2024-03-16') },
    {
      ...{ frame: 'founding', family: 'founding', roles: { org: [entity('kombi')] } },
      ...day('2014'),
      ...news('2024-03-12'),
    },
    '< refines role',
  ],
  [
    'a firm goes from one state to another',
    status('liquid', '2024-12-17'),
    status('redress', '2024-08-27'),
    '> updates time',
  ],
  [
    '… but is in both at once for nobody',
    status('liquid', '2024-08-27'),
    status('redress', '2024-08-27'),
    null,
  ],
  [
    'a share at noon and at the end of a day',
    { ...jobs(9), frame: 'stock_move', family: 'stock_move', ...news('2025-02-20') },
    { ...jobs(4), frame: 'stock_move', family: 'stock_move', ...news('2025-02-20') },
    null,
  ],
  ['crowds of one place', crowd(200, 'fougeres'), crowd(600, 'fougeres'), '> conflicts interval'],
  [
    'the figure of all is beyond one that might be of a part',
    { ...jobs(450), parted: true },
    jobs(700),
    '> conflicts interval',
  ],
  ['… or may hold it', { ...jobs(4200), parted: true }, jobs(2400), null],
  ['a sharper figure refines «près de»', { quantity: about14_3 }, { quantity: near15 }, '> refines interval'],
  ['… whichever comes first', { quantity: near15 }, { quantity: about14_3 }, '< refines interval'],
  ['15 refines «plus de 14»', { quantity: exactly15 }, { quantity: over14 }, '> refines interval'],
  [
    '15 does not refine «plus de 10», which reaches to 11',
    { quantity: exactly15 },
    { quantity: over10 },
    '> compatible overlap',
  ],
  ['open and closed that overlap', { quantity: over14 }, { quantity: near15 }, '> compatible overlap'],
  [
    'only the rounding makes them meet',
    { quantity: about14_3 },
    { quantity: exactly15 },
    '> compatible rounding',
  ],
  ['far apart', { quantity: exactly29 }, { quantity: exactly15 }, '> conflicts interval'],
  [
    'far apart in one article, which knows what it says',
    { doc: 'same', quantity: exactly29, start: 90 },
    { doc: 'same', quantity: exactly15 },
    null,
  ],
  [
    'far apart in one article that quotes two sources',
    { doc: 'same', quantity: exactly29, start: 90, sources: ['la cgt'] },
    { doc: 'same', quantity: exactly15, sources: ['la police'] },
    '> conflicts interval',
  ],
  [
    'far apart, one only negotiated: the done deal updates',
    { quantity: exactly29 },
    { quantity: exactly15, modality: 'negotiated' },
    '> updates stage',
  ],
  [
    'far apart, one only supposed',
    { quantity: exactly29, modality: 'hypothetical' },
    { quantity: exactly15 },
    '> differs interval',
  ],
  ['only supposed, not far', { quantity: near15, modality: 'hypothetical' }, { quantity: exactly15 }, null],
  [
    'far apart, but years apart',
    { quantity: exactly29, ...day('2025') },
    { quantity: exactly15, ...day('2021') },
    null,
  ],
  ['another currency', { quantity: { ...exactly15, unit: 'EUR' } }, { quantity: exactly15 }, null],
  ['another investor', { roles: { investor: [entity('google')], investee: [entity('scale-ai')] } }, {}, null],
  ['an investor that is not named', { roles: { investee: [entity('scale-ai')] } }, {}, null],
  ['«a déjà investi» is another event', { cues: ['prior'] }, {}, null],
  ['another round', { round: 'série a' }, { round: 'série b' }, null],
  [
    'the same figure, one hedged',
    { quantity: exactly15, modality: 'reported' },
    { quantity: exactly15 },
    '> same_fact interval +',
  ],
  [
    'a party confirms',
    { quantity: exactly15, modality: 'confirmed' },
    { quantity: exactly15, modality: 'reported' },
    '> corroborates interval',
  ],
  [
    '… although it spoke first',
    { quantity: exactly15 },
    { quantity: exactly15, modality: 'confirmed' },
    '< corroborates interval',
  ],
  ['an amount refines the same fact without one', { quantity: exactly15 }, {}, '> refines role'],
  ['a time is more said', day('2025-06'), {}, '> refines role'],
  [
    'one article repeats itself without the amount',
    { doc: 'same' },
    { doc: 'same', quantity: exactly15 },
    '> restates words',
  ],
  [
    'the title drops «près de»',
    { doc: 'same', quantity: near15, start: 90 },
    { doc: 'same', quantity: { ...exactly15 } },
    '> restates words',
  ],
  [
    'one article with two figures that meet',
    { doc: 'same', quantity: about14_3, start: 90 },
    { doc: 'same', quantity: near15 },
    '> refines interval',
  ],
  [
    'what the title says, the body says again',
    { doc: 'same', quantity: exactly15, start: 90 },
    { doc: 'same', quantity: exactly15, headline: true },
    '< restates words',
  ],
  [
    'one figure of one article, its roles told otherwise',
    { doc: 'same', quantity: exactly15, start: 90, roles: { ...claimOf().roles, place: [entity('paris')] } },
    { doc: 'same', quantity: exactly15, roles: { ...claimOf().roles, authority: [entity('amf')] } },
    '> restates words',
  ],
  [
    'the day it is announced and the day it is done',
    { quantity: exactly15, ...day('2025-12'), published: rangeOf('2024-06-12') },
    { quantity: exactly15, ...day('2024-03-12'), published: rangeOf('2024-03-13') },
    '> same_fact interval',
  ],
  ['all jobs of a plan and some that may be a part', { ...jobs(4200), parted: true }, jobs(2400), null],
  ['jobs saved here and there', { ...jobs(320), polarity: '-' }, { ...jobs(300), polarity: '-' }, null],
  ['a denial', { modality: 'denied' }, {}, '> denies words'],
  [
    'what was denied a month ago and is so now',
    { modality: 'negotiated', stage: 'negotiating', ...news('2025-11-24') },
    { modality: 'denied', ...news('2025-09-09') },
    '> updates time',
  ],
  [
    '… is denied where it was told within the month',
    { modality: 'negotiated', stage: 'negotiating', ...news('2025-09-24') },
    { modality: 'denied', ...news('2025-09-09') },
    '< denies words',
  ],
  [
    '… and where the denial comes after it',
    { modality: 'denied', ...news('2025-11-24') },
    { modality: 'negotiated', stage: 'negotiating', ...news('2025-09-09') },
    '> denies words',
  ],
  ['a negated claim', { polarity: '-' }, {}, '> denies words'],
  ['a denied figure', { modality: 'denied', quantity: near15 }, { quantity: exactly15 }, '> denies words'],
  ['jobs that are saved deny no other figure', { ...jobs(320), polarity: '-' }, jobs(2400), null],
  ['two denials', { modality: 'denied' }, { polarity: '-' }, '> same_fact role'],
  ['called off', { polarity: '-', stage: 'cancelled' }, {}, '> updates stage'],
  ['called off, said without a negation', { stage: 'cancelled' }, { stage: 'announced' }, '> updates stage'],
  [
    'announced after negotiating',
    { stage: 'announced', modality: 'confirmed' },
    { stage: 'negotiating', modality: 'negotiated' },
    '> updates stage',
  ],
  [
    'completed and announced are both done',
    { stage: 'completed', quantity: exactly15 },
    { stage: 'announced', quantity: near15 },
    '> compatible overlap',
  ],
  [
    'a state at the last round',
    { ...valuation, quantity: exactly29 },
    { ...valuation, quantity: near15, cues: ['former'] },
    '> updates time',
  ],
  [
    'a state at two dates',
    { ...valuation, quantity: near15, ...day('2023') },
    { ...valuation, quantity: exactly29, ...day('2024') },
    '< updates time',
  ],
  [
    'publication order alone is not enough',
    { ...valuation, quantity: exactly29, published: rangeOf('2025-06-13') },
    { ...valuation, quantity: exactly15, published: rangeOf('2025-06-02') },
    '> conflicts interval',
  ],
  [
    'without a time, and published months apart',
    { ...valuation, quantity: exactly29, published: rangeOf('2025-06-13') },
    { ...valuation, quantity: exactly15, published: rangeOf('2025-01-02') },
    null,
  ],
  [
    'jobs without the noun that is counted',
    { ...jobs(1500), quantity: { ...jobs(1500).quantity!, counted: null } },
    jobs(1500),
    '> same_fact interval',
  ],
  [
    'a title in the future, a body that announces',
    {
      doc: 'same',
      quantity: exactly15,
      modality: 'confirmed',
      stage: 'announced',
      ...day('2025-06'),
      start: 90,
    },
    { doc: 'same', quantity: exactly15, modality: 'planned' },
    '< restates words',
  ],
  [
    'a denial of one kind of job cuts',
    { ...jobs(0), quantity: null, polarity: '-', roles: { ...jobs(0).roles, means: [entity('compulsory')] } },
    jobs(300),
    null,
  ],
  [
    'a denial of one kind of job cuts, and jobs that are saved',
    { ...jobs(0), quantity: null, polarity: '-', roles: { ...jobs(0).roles, means: [entity('compulsory')] } },
    { ...jobs(250), polarity: '-' },
    null,
  ],
  [
    'a denial of what was only feared',
    { modality: 'denied' },
    { modality: 'hypothetical' },
    '> denies words',
  ],
  [
    'a time that only one state gives',
    { ...valuation, quantity: exactly29, ...day('2025-06') },
    { ...valuation, quantity: exactly15 },
    null,
  ],
  [
    'the next holder of a post',
    post('appointment', 'droege', 'pdg'),
    post('position', 'wang', 'pdg'),
    '> updates role',
  ],
  [
    '… told the other way round',
    post('position', 'wang', 'pdg'),
    post('appointment', 'droege', 'pdg'),
    '< updates role',
  ],
  [
    'leaving the post that one held',
    post('departure', 'wang', 'pdg'),
    post('position', 'wang', 'pdg'),
    '> updates role',
  ],
  [
    'who was to be appointed, as others tell, and is',
    { ...post('appointment', 'wang', 'pdg'), ...news('2025-06-17') },
    { ...post('appointment', 'wang', 'pdg'), modality: 'reported', cues: ['ahead'], ...news('2025-06-16') },
    '> updates stage',
  ],
  [
    '… not on the same day',
    { ...post('appointment', 'wang', 'pdg'), ...news('2025-06-16') },
    { ...post('appointment', 'wang', 'pdg'), modality: 'reported', cues: ['ahead'], ...news('2025-06-16') },
    '> same_fact role +',
  ],
  [
    '… nor where the house itself says who will be',
    { ...post('appointment', 'wang', 'pdg'), ...news('2025-06-17') },
    { ...post('appointment', 'wang', 'pdg'), modality: 'confirmed', cues: ['ahead'], ...news('2025-06-16') },
    '< corroborates role',
  ],
  ['two analysts', post('position', 'wang', 'analyste'), post('position', 'droege', 'analyste'), null],
  [
    'two arrivals without a post',
    post('appointment', 'wang', null),
    post('appointment', 'droege', null),
    null,
  ],
  [
    'one arrival told twice',
    post('appointment', 'wang', null),
    post('appointment', 'wang', null),
    '> same_fact role',
  ],
  [
    'another post of one person',
    post('position', 'wang', 'administrateur'),
    post('departure', 'wang', 'pdg'),
    null,
  ],
  ['jobs and euros', jobs(1500), { ...jobs(1500), quantity: exactly15 }, null],
  ['jobs and sites', jobs(1500), { ...jobs(15), quantity: { ...jobs(15).quantity!, counted: 'site' } }, null],
  [
    'all jobs and those at one place',
    jobs(10000),
    { ...jobs(1500), roles: { ...jobs(1).roles, place: [entity('france')] } },
    null,
  ],
  [
    'a figure that the article says is replaced',
    { ...jobs(400), doc: 'same', replaces: [jobs(792).quantity!.strict] },
    { ...jobs(792), doc: 'same' },
    '> updates words',
  ],
];

describe('relate', () => {
  for (const [name, later, earlier, expected] of rows)
    it(name, () => {
      const a = claimOf(later);
      const b = claimOf(earlier);
      const link = relate(a, b);
      const seen =
        link &&
        `${link.from === a.id ? '>' : '<'} ${link.relation} ${link.basis}${link.certaintyGap ? ' +' : ''}`;
      expect(seen, explain(a, b).join('\n')).toBe(expected);
    });

  it('measures the gap of a conflict against the larger figure', () => {
    const link = relate(claimOf({ quantity: exactly29 }), claimOf({ quantity: exactly15 }));
    expect(link).toMatchObject({ gap: 0.4828, severity: 'major' });
  });
});

describe('rangeOf', () => {
  const days = (value: string) =>
    rangeOf(value)?.map((one) => new Date(one * 86_400_000).toISOString().slice(0, 10));
  it.each([
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-02', '2024-02-01', '2024-03-01'],
    ['2024-02-29', '2024-02-29', '2024-03-01'],
    ['2024-02-29T06:00', '2024-02-29', '2024-03-01'],
    ['2025-W01', '2024-12-30', '2025-01-06'],
    ['2020-W53', '2020-12-28', '2021-01-04'],
    ['2025-Q2', '2025-04-01', '2025-07-01'],
    ['2016/2018', '2016-01-01', '2019-01-01'],
  ])('%s', (value, from, to) => expect(days(value)).toEqual([from, to]));
  it.each(['XXXX', 'XXXX-11-18', '198X', 'PAST_REF', 'P1M', 'T06:00', ''])('%s is no known day', (value) =>
    expect(rangeOf(value)).toBeNull(),
  );
});
