/** What comes after what: courts, holders of a post, tolls, plans and what became of them; each with what looks alike. */
import { describe, expect, it } from 'vitest';
import { claimOf, entity } from '../../testing/claims.js';
import { type ComparableClaim, explain, relate } from './index.js';
import { rangeOf } from './when.js';

type Claim = Partial<ComparableClaim>;
const exact = (value: number, unit: string | null, width: number): ComparableClaim['quantity'] => ({
  kind: unit === null ? 'count' : 'money',
  unit,
  op: 'exact',
  value,
  strict: [value - width, value + width],
  loose: [value - 2 * width, value + 2 * width],
  counted: unit === null ? 'person' : null,
});
const day = (value: string): Claim => ({ timed: true, days: rangeOf(value) });
const news = (value: string): Claim => ({ published: rangeOf(value) });
const words = (stem: string, ...names: string[]) => ({ key: null, stems: [stem], names });

const fine = (value: number, authority: string | null, instance: number | null, more: Claim = {}): Claim => ({
  frame: 'penalty',
  family: 'penalty',
  roles: { subject: [entity('pujol')], ...(authority !== null && { authority: [entity(authority)] }) },
  quantity: exact(value, 'EUR', value / 100),
  instance,
  ...more,
});
const post = (frame: 'position' | 'departure' | 'appointment', person: string, more: Claim = {}): Claim => ({
  frame,
  family: 'role',
  aspect: frame === 'position' ? 'state' : 'event',
  roles: {
    person: [entity(person)],
    org: [entity('castelrieu')],
    role: [{ key: 'maire', stems: [], single: true as const }],
  },
  ...more,
  ...(more.roles && { roles: { ...more.roles, person: [entity(person)] } }),
});
/** Said without the post. */
const leads = (headship: string): Claim => ({
  headship,
  roles: { person: [], org: [entity('castelrieu')] },
});
const dead = (value: number, more: Claim = {}): Claim => ({
  frame: 'casualties',
  family: 'casualties',
  aspect: 'state',
  roles: { event: [words('inond', 'ardoise')], outcome: [entity('killed')] },
  quantity: { ...exact(value, null, 0)!, strict: [value, value], loose: [value, value] },
  ...more,
});
const event = (...event: { key: null; stems: string[]; names?: string[]; broad?: true }[]): Claim => ({
  roles: { event, outcome: [entity('killed')] },
});
const crowd = (value: number, more: Claim = {}): Claim => ({
  frame: 'count',
  family: 'count',
  aspect: 'state',
  roles: { item: [words('manifest')], place: [entity('kermadec')] },
  quantity: exact(value, null, value / 100),
  cues: ['gathering'],
  ...more,
});
const struck = (value: number, more: Claim): Claim => crowd(value, { cues: ['struck'], ...more });
const patients = (value: number, more: Claim = {}): Claim => ({
  frame: 'count',
  family: 'count',
  aspect: 'state',
  roles: { item: [words('patient')], entity: [entity('digne')] },
  quantity: { ...exact(value, null, 0.5)!, fleeting: true },
  ...more,
});
const sorted = (value: number, sort: string): Claim => ({
  quantity: { ...exact(value, null, 0)!, strict: [value, value], loose: [value, value], sort },
});
const ticket = (value: number, payee?: string): Claim => ({
  frame: 'price',
  family: 'price',
  published: rangeOf('2025-03-12'),
  aspect: 'state',
  roles: { item: [words('ticket')] },
  quantity: { ...exact(value, 'EUR', 0.5)!, ...(payee !== undefined && { payee }) },
});
const jobs = (value: number | null, more: Claim = {}): Claim => ({
  frame: 'layoffs',
  family: 'layoffs',
  roles: { org: [entity('kombi')] },
  quantity: value === null ? null : { ...exact(value, null, value / 100)!, counted: 'job' },
  ...more,
});
const aid = (value: number, more: Claim = {}): Claim => ({
  frame: 'financing',
  family: 'financing',
  roles: { provider: [entity('kerlaven')], recipient: [entity('theatre')] },
  quantity: exact(value, 'EUR', value / 100),
  ...more,
});
const closure = (town: string | null, more: Claim = {}): Claim => ({
  frame: 'closure',
  family: 'closure',
  roles: { org: [entity('kombi')], site: [words('usin', ...(town === null ? [] : [town]))] },
  ...more,
});
const trouble = (stem: string, decline: number | null, more: Claim = {}): Claim => ({
  frame: 'org_status',
  family: 'org_status',
  aspect: 'state',
  roles: { org: [entity('kombi')], status: [words(stem)] },
  decline,
  ...more,
});
const result = (value: number | null, polarity: '+' | '-' = '+', more: Claim = {}): Claim => ({
  frame: 'profit',
  family: 'profit',
  aspect: 'state',
  roles: { org: [entity('kombi')] },
  quantity: value === null ? null : exact(value, 'EUR', Math.abs(value) / 100),
  polarity,
  ...more,
});
const asked: Claim = { modality: 'planned' };
const supposed: Claim = { modality: 'hypothetical' };

/** later, earlier, relation with its direction: `>` from the later. */
const rows: [string, Claim, Claim, string | null][] = [
  // courts
  [
    'a court fines what the prosecutor asked',
    fine(30, 'tribunal', 1, day('2024-02-26')),
    fine(50, 'parquet', 0, { ...asked, ...day('2024-01-15') }),
    '> updates',
  ],
  ['a court of appeal changes a fine', fine(15, 'cour', 2), fine(30, 'tribunal', 1), '> updates'],
  ['… told the other way round', fine(30, 'tribunal', 1), fine(15, 'cour', 2), '< updates'],
  ['… of an authority that is no court', fine(15, 'cour', 2), fine(24, 'autorite', null), '> updates'],
  ['… of a fine told without who imposed it', fine(15, 'cour', 2), fine(24, null, null), '> updates'],
  ['two authorities impose two fines', fine(15, 'cnil', null), fine(24, 'autorite', null), null],
  ['two courts of one kind', fine(15, 'nantes', 1), fine(24, 'paris', 1), null],
  ['a court and an authority', fine(15, 'tribunal', 1), fine(24, 'cnil', null), null],
  ['a prosecutor and an authority', fine(15, 'parquet', 0, asked), fine(24, 'cnil', null), null],
  [
    'an authority that is said to replace a fine',
    fine(15, 'ministre', null, { replaces: [fine(24, null, null).quantity!.strict] }),
    fine(24, 'cnil', null),
    '> updates',
  ],
  [
    'a court of appeal that spoke years before judged another case',
    fine(15, 'cour', 2, day('2019')),
    fine(30, 'tribunal', 1, day('2024-02-26')),
    null,
  ],
  // holders of a post
  [
    'one mayor after the other',
    post('position', 'montel', day('2020')),
    post('position', 'caussade', day('2008/2020')),
    '> updates',
  ],
  [
    'a post held since a day after the article that names another',
    post('position', 'bordes', { ...day('2025-02-01'), ...news('2025-03-12') }),
    post('position', 'lhoste', news('2024-09-03')),
    '> updates',
  ],
  [
    '… not since a day before it',
    post('position', 'bordes', { ...day('2020'), ...news('2025-03-12') }),
    post('position', 'lhoste', news('2024-09-03')),
    null,
  ],
  [
    'two names for one post, months apart, without a day',
    post('position', 'bordes', news('2025-03-12')),
    post('position', 'lhoste', news('2024-09-03')),
    null,
  ],
  [
    'the former holder',
    post('position', 'bordes'),
    post('position', 'lhoste', { cues: ['former'] }),
    '> updates',
  ],
  [
    'who holds a post since the other left',
    post('position', 'bordes', day('2025-02-01')),
    post('departure', 'lhoste', day('2025-01')),
    '> updates',
  ],
  [
    'who left after the other had begun',
    post('departure', 'lhoste', day('2025-01')),
    post('position', 'bordes', day('2015')),
    '> updates',
  ],
  [
    'a denied departure says nothing against who holds the post',
    post('departure', 'lhoste', { modality: 'denied' }),
    post('position', 'lhoste'),
    null,
  ],
  [
    '… but against who says that he left',
    post('departure', 'lhoste', { modality: 'denied' }),
    post('departure', 'lhoste'),
    '> denies',
  ],
  [
    'a denied appointment',
    post('appointment', 'lhoste', { modality: 'denied' }),
    post('position', 'lhoste'),
    '> denies',
  ],
  [
    'who leads a house after another, told without the post',
    post('appointment', 'lanoe', { ...leads('chef'), ...day('2024-08') }),
    post('position', 'mauret', leads('chef')),
    '> updates',
  ],
  [
    '… as president, told with and without it',
    post('appointment', 'lanoe', leads('maire')),
    post('position', 'mauret'),
    '> updates',
  ],
  [
    'who presides and who leads',
    post('appointment', 'lanoe', leads('president')),
    post('position', 'mauret', leads('chef')),
    null,
  ],
  [
    'one who leads, with and without the post',
    post('position', 'mauret', leads('chef')),
    post('position', 'mauret'),
    '< refines',
  ],
  // tolls and crowds
  [
    'a new toll',
    dead(3, { cues: ['latest'], ...news('2024-10-24') }),
    dead(2, news('2024-10-21')),
    '> updates',
  ],
  ['a first toll', dead(3, news('2024-10-21')), dead(2, { cues: ['former'] }), '> updates'],
  [
    'two tolls of one day',
    dead(3, { cues: ['latest'], ...news('2024-10-21') }),
    dead(2, news('2024-10-21')),
    '> conflicts',
  ],
  ['two new tolls', dead(3, { cues: ['latest'] }), dead(2, { cues: ['latest'] }), '> updates'],
  [
    'an event by two words, at one place',
    dead(3, event(words('collis', 'montlaur'))),
    dead(3, event({ ...words('accident', 'montlaur'), broad: true })),
    '> same_fact',
  ],
  [
    '… by two words that are two things',
    dead(3, event(words('incend', 'montlaur'))),
    dead(3, event(words('collis', 'montlaur'))),
    null,
  ],
  [
    '… at two places',
    dead(3, event(words('accident', 'sauveplane'))),
    dead(3, event({ ...words('accident', 'montlaur'), broad: true })),
    null,
  ],
  ['one march', crowd(1800, day('2024-01-27')), crowd(4000, day('2024-01-27')), '> conflicts'],
  ['two marches', crowd(1800, day('2024-01-27')), crowd(900, day('2024-01-12')), null],
  [
    'two counts of a state',
    crowd(1800, { ...day('2024-01-27'), cues: [] }),
    crowd(900, { ...day('2024-01-12'), cues: [] }),
    '> updates',
  ],
  [
    'whom one attack struck, counted again when it is punished',
    struck(1400, { roles: { item: [words('client')], entity: [entity('kombi')] }, ...news('2025-03-12') }),
    struck(2200, { roles: { item: [words('client')], entity: [entity('kombi')] }, ...news('2024-09-03') }),
    '> conflicts',
  ],
  [
    '… or by two attacks, told without whom they struck',
    struck(1400, { roles: { item: [words('client')] }, ...news('2025-03-12') }),
    struck(2200, { roles: { item: [words('client')] }, ...news('2024-09-03') }),
    null,
  ],
  [
    'the dead of an event, told with its place and without',
    dead(25, { roles: { ...dead(25).roles, place: [entity('montlaur')] } }),
    dead(14, { sources: ['police'] }),
    '> conflicts',
  ],
  [
    'the march of the week and that of three weeks ago',
    crowd(900, news('2024-12-12')),
    crowd(2500, news('2024-11-21')),
    null,
  ],
  ['… told the next day', crowd(900, news('2024-11-22')), crowd(2500, news('2024-11-21')), '> conflicts'],
  ['patients of two days', patients(71, news('2025-01-09')), patients(62, news('2025-01-07')), null],
  ['… of one day', patients(71, news('2025-01-07')), patients(62, news('2025-01-07')), '> conflicts'],
  [
    '… of which the article says which was first',
    patients(12, { doc: 'd' }),
    patients(71, { doc: 'd', earlier: true, ...day('2025-01') }),
    '> updates',
  ],
  [
    'shops of two days',
    patients(71, { ...news('2025-01-09'), quantity: exact(71, null, 0.5) }),
    patients(62, { ...news('2025-01-07'), quantity: exact(62, null, 0.5) }),
    '> conflicts',
  ],
  [
    'hurt policemen and hurt demonstrators',
    dead(3, sorted(3, 'officer')),
    dead(12, sorted(12, 'demonstrator')),
    null,
  ],
  [
    'hurt policemen of two sources',
    dead(3, sorted(3, 'officer')),
    dead(12, sorted(12, 'officer')),
    '> conflicts',
  ],
  ['hurt policemen, and people', dead(3, sorted(3, 'officer')), dead(12), '> conflicts'],
  [
    'what adults pay and what children pay',
    ticket(12, 'pour les adultes'),
    ticket(6, 'pour les enfants'),
    null,
  ],
  ['what adults pay', ticket(12, 'pour les adultes'), ticket(6, 'pour les adultes'), '> conflicts'],
  ['what is paid, for whomever', ticket(12), ticket(6), '> conflicts'],
  // who says it
  [
    'one paper, quoted by two',
    closure('lanveoc', { sources: ['marché'], modality: 'reported' }),
    closure('lanveoc', { sources: ['marché'], modality: 'reported' }),
    '> restates',
  ],
  [
    'a party, quoted by two',
    closure('lanveoc', { sources: ['kombi'], modality: 'confirmed' }),
    closure('lanveoc', { sources: ['kombi'], modality: 'confirmed' }),
    '> same_fact',
  ],
  [
    'the day of an announcement is nothing more than what was foretold',
    closure('lanveoc', {
      modality: 'confirmed',
      stage: 'announced',
      ...day('2024-10-09'),
      ...news('2024-10-09'),
    }),
    closure('lanveoc', { ...asked, ...news('2024-10-08') }),
    '> corroborates',
  ],
  // plans
  [
    'what might be, and what became of it',
    jobs(240, { modality: 'confirmed', ...news('2024-05-16') }),
    jobs(300, { ...supposed, ...news('2024-04-02') }),
    '> updates',
  ],
  [
    '… the next day, with the same figure',
    jobs(300, news('2024-04-03')),
    jobs(300, { ...supposed, ...news('2024-04-02') }),
    '> updates',
  ],
  [
    '… on the same day',
    jobs(300, news('2024-04-02')),
    jobs(300, { ...supposed, ...news('2024-04-02') }),
    null,
  ],
  ['… said before', jobs(300, news('2024-04-01')), jobs(300, { ...supposed, ...news('2024-04-02') }), null],
  [
    '… done long before',
    jobs(240, { ...day('2021'), ...news('2024-05-16') }),
    jobs(300, { ...supposed, ...news('2024-04-02') }),
    null,
  ],
  [
    'what is thought of, and announced the next day',
    closure(null, { modality: 'confirmed', ...news('2024-01-17') }),
    closure(null, { modality: 'reported', cues: ['considered'], ...news('2024-01-16') }),
    '> updates',
  ],
  [
    '… said by two on one day',
    closure(null, { modality: 'confirmed', ...news('2024-01-16') }),
    closure(null, { modality: 'reported', cues: ['considered'], ...news('2024-01-16') }),
    '> corroborates',
  ],
  [
    'what was paid the year before is no step of what will be paid',
    aid(350, { ...day('2023'), stage: 'completed', ...news('2024-03-13') }),
    aid(400, { ...asked, ...news('2024-02-06') }),
    null,
  ],
  [
    'what is paid after it was planned is',
    aid(350, { ...day('2024-03'), stage: 'completed', ...news('2024-03-13') }),
    aid(400, { ...asked, ...news('2024-02-06') }),
    '> updates',
  ],
  [
    'aid of last year near that of this one',
    aid(400, { ...news('2024-03-14'), quantity: exact(400, 'EUR', 45) }),
    aid(350, { ...day('2023'), ...news('2024-03-13'), quantity: exact(350, 'EUR', 45) }),
    null,
  ],
  ['the plant of one town', closure('lanveoc'), closure('lanveoc'), '> same_fact'],
  ['the plants of two towns', closure('lanveoc'), closure('saint-aubrac'), null],
  ['the plant, and that of a town', closure(null), closure('saint-aubrac'), '> same_fact'],
  // a state told for the news of its day
  [
    'the day of the news is nothing more said',
    closure(null, { modality: 'confirmed', ...day('2025-03-04'), ...news('2025-03-04') }),
    closure(null, news('2025-03-05')),
    '> corroborates',
  ],
  [
    'another day is',
    closure(null, { ...day('2025-02-04'), ...news('2025-03-04') }),
    closure(null, news('2025-03-05')),
    '> refines',
  ],
  // firms in trouble
  ['a firm goes down', trouble('liquid', 2), trouble('redress', 1, day('2024-08-27')), '> updates'],
  ['one state of it', trouble('liquid', 2), trouble('liquid', 2), '> same_fact'],
  ['a firm is no longer in trouble', trouble('liquid', 2), trouble('vend', null), null],
  // profits and losses
  ['a year and the one before', result(31, '+', day('2024')), result(22, '+', day('2023')), '> updates'],
  ['half a year and a year', result(31, '+', day('2025-H1')), result(22, '+', day('2023')), null],
  [
    'the title leaves out the year',
    result(50, '+', { doc: 'd', ...day('2025'), ...news('2024-10-10') }),
    result(50, '+', { doc: 'd', headline: true, ...news('2024-10-10') }),
    '< restates',
  ],
  [
    'what is foreseen for a year is no news of the one before',
    result(40, '+', { ...asked, ...day('2025') }),
    result(31, '+', day('2023')),
    null,
  ],
  ['two losses', result(-31, '-'), result(-40, '-'), '> conflicts'],
  ['a profit and a loss', result(-31, '-'), result(31), '> conflicts'],
  ['a loss told twice', result(-31, '-'), result(-31, '-'), '> same_fact'],
  ['a loss, with and without its figure', result(-31, '-'), result(null, '-'), '> refines'],
  ['a profit and a loss without a figure', result(31), result(null, '-'), null],
];

describe('what comes after what', () => {
  for (const [name, later, earlier, expected] of rows)
    it(name, () => {
      const a = claimOf(later);
      const b = claimOf(earlier);
      const link = relate(a, b);
      expect(link && `${link.from === a.id ? '>' : '<'} ${link.relation}`, explain(a, b).join('\n')).toBe(
        expected,
      );
    });
});
