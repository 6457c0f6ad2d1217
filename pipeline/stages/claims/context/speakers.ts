/** Who says it: the subject or agent of a verb of saying, and the outlet that it speaks to. */

import type { Entity, Span } from '../../../schema.js';
import type { BlockReading, SentenceRange } from './blocks.js';
import { pastInsert, pastPhrases, pastTimes } from './inserts.js';
import { CLASS } from './lexicon.js';
import { phraseEnd, readSource, type Source } from './sources.js';
import { isSetApart, subjectWords } from './subject-words.js';
import type { VerbGroup } from './verbs.js';
import { is, isMark } from './words.js';

/** Who says it: the outlet that was told first, then the speaker; null where the words name none. */
export interface Speaker {
  /** «a déclaré à l'AFP». */
  readonly outlet: Source | null;
  readonly source: Source | null;
  /** The subject is this pronoun: the last speaker. */
  readonly pronoun: Span | null;
  /** It has a subject, which may be nobody who speaks («cela confirme»). */
  readonly subject: boolean;
}

/** Finds the subject of a verb of saying, before or after its phrase («a fait savoir»), and the outlet it speaks to. */
export function speakerOf(
  block: BlockReading,
  entities: readonly Entity[],
  index: number,
  phraseLast: number,
): Speaker {
  const group = block.groups[index]!;
  const outlet = outletAfter(block, entities, index);
  if (group.inverted === 'nobody')
    return { outlet: null, source: saidAt(block, entities, index), pronoun: null, subject: true };
  if (group.inverted) return { outlet, source: null, pronoun: pronounOf(block, group), subject: true };
  if (group.passive) return { outlet, ...agentAfter(block, entities, index), subject: false };
  if (isSetApart(block, index)) {
    const after = subjectAfter(block, entities, index, phraseLast + 1);
    if (after.source?.known) return { outlet, ...after, subject: true };
  }
  const before = subjectBefore(block, entities, index);
  if (before.subject) return { outlet, ...before };
  const sibling = siblingBefore(block, index);
  if (sibling !== null) return { outlet, ...subjectBefore(block, entities, sibling) };
  const after = subjectAfter(block, entities, index, phraseLast + 1);
  return { outlet, ...after, subject: after.source !== null };
}

interface Subject {
  readonly source: Source | null;
  readonly pronoun: Span | null;
}

const NOBODY: Subject = { source: null, pronoun: null };

/** «indique-t-on à la direction», «a-t-on appris auprès d'Altéis»: where it was said is who said it. */
function saidAt(block: BlockReading, entities: readonly Entity[], index: number): Source | null {
  const { words } = block;
  const end = sentenceOf(block, index).to;
  let i = block.groups[index]!.last + 1;
  i = pastTimes(block, i, end);
  const link = CLASS.to | CLASS.of | CLASS.preposition;
  if (i >= end || !is(words[i], link)) return null;
  while (i < end && is(words[i], link) && !is(words[i], CLASS.article)) i += 1;
  const source = readSource(block, entities, i, phraseEnd(block, i, end, false));
  return source?.known ? source : null;
}

/** «elle» in «a-t-elle ajouté». */
function pronounOf({ words }: BlockReading, group: VerbGroup): Span | null {
  for (let i = group.first; i <= group.last; i += 1) {
    const { inverted, start, end, pronoun } = words[i]!;
    if (inverted) return { start: Math.max(start, end - pronoun), end };
  }
  return null;
}

/** The subject before a verb in its clause. */
export function subjectBefore(
  block: BlockReading,
  entities: readonly Entity[],
  index: number,
): Subject & { readonly subject: boolean } {
  const segments = subjectWords(block, index);
  const { words } = block;
  let unknown: Source | null = null;
  for (const [first, last] of segments) {
    // «la direction, elle, assure»
    if (
      last - first === 1 &&
      segments.length > 1 &&
      words[first - 1]?.form === ',' &&
      words[last]?.form === ','
    )
      continue;
    if (last - first === 1 && is(words[first], CLASS.pronoun | CLASS.subject))
      return { source: null, pronoun: is(words[first], CLASS.pronoun) ? words[first]! : null, subject: true };
    const source = readSource(block, entities, first, last, true);
    unknown ??= source;
    // «Le 26 novembre, la direction a annoncé …»: who says nothing is no speaker where somebody else stands
    if (source?.known)
      return {
        source: namedBehind(block, entities, source, first, segments) ?? source,
        pronoun: null,
        subject: true,
      };
  }
  if (unknown) return { source: unknown, pronoun: null, subject: true };
  const clause = block.clauses[block.governors[index]!.clause]!;
  if (clause.kind === 'relative') {
    const antecedent = antecedentAt(block, entities, sentenceOf(block, index).from, clause.first);
    if (antecedent) return { source: antecedent, pronoun: null, subject: true };
  }
  return { ...NOBODY, subject: segments.length > 0 };
}

/** «Renault ferme un site et annonce …»: the verb of the clause before, whose subject this one shares. */
function siblingBefore({ words, clauses, governors }: BlockReading, index: number): number | null {
  const at = governors[index]!.clause;
  const { first, parent } = clauses[at]!;
  if (!is(words[first], CLASS.coordinator) && !is(words[first + 1], CLASS.coordinator)) return null;
  for (let i = at - 1; i >= 0 && i >= at - 8; i -= 1) {
    const clause = clauses[i]!;
    if (clause.parent === parent && clause.last <= first && clause.groups.length > 0)
      return clause.groups[0]!;
  }
  return null;
}

/** «Le directeur de l'usine, Bruno Vasseur, dément», «Le manager d'Arsenal, Arsène Wenger, …»: the name between commas behind a role is the source. */
function namedBehind(
  block: BlockReading,
  entities: readonly Entity[],
  role: Source,
  from: number,
  segments: readonly (readonly [number, number])[],
): Source | null {
  if (role.form !== 'described' && !isOwner(block, role, from)) return null;
  const behind = segments.find(([first]) => first > role.last && first <= role.last + 2);
  return behind ? nameOf(block, entities, role, behind[0]) : null;
}

/** «Le manager de Liverpool»: the name is whose role it is. */
function isOwner({ words }: BlockReading, { start, form }: Source, from: number): boolean {
  if (form === 'person' || !is(words[from], CLASS.determiner | CLASS.article)) return false;
  let at = from + 1;
  while (words[at] && words[at]!.start < start && !is(words[at], CLASS.of)) at += 1;
  return words[at] !== undefined && words[at]!.start < start && at > from + 1;
}

function nameOf(
  { words }: BlockReading,
  entities: readonly Entity[],
  role: Source,
  at: number,
): Source | null {
  const index = words[at]?.entity ?? -1;
  const person = entities[index];
  if (person?.type !== 'PER') return null;
  let last = at;
  while (words[last]?.entity === index) last += 1;
  return {
    ...role,
    start: person.start,
    end: person.end,
    entity: person.entity,
    known: true,
    form: 'person',
    last,
  };
}

/** «Renault, qui annonce …», «le groupe lyonnais, qui annonce …»: the name or the words that a relative clause is said of. */
function antecedentAt(
  block: BlockReading,
  entities: readonly Entity[],
  from: number,
  end: number,
): Source | null {
  const { words } = block;
  let last = end;
  while (last > from && isMark(words[last - 1]!)) last -= 1;
  let first = last;
  while (
    first > from &&
    last - first < 8 &&
    !isMark(words[first - 1]!) &&
    (words[first - 1]!.forms.length === 0 ||
      (block.lexicon.locale.saidLast && is(words[first - 1], CLASS.nounLike)))
  )
    first -= 1;
  return (
    readSource(block, entities, first, last, false, true) ??
    (is(words[first], CLASS.article) ? readSource(block, entities, first, last, true) : null)
  );
}

function subjectAfter(
  block: BlockReading,
  entities: readonly Entity[],
  index: number,
  from: number,
): Subject {
  const { words } = block;
  const end = sentenceOf(block, index).to;
  let i = from;
  i = pastTimes(block, i, end);
  i = pastInsert(block, i, end);
  if (is(words[i], CLASS.to) && i < end) {
    i = nameEnd(block, i + 1, end);
    while (i < end && is(words[i], CLASS.day | CLASS.adverb)) i += 1;
    // «a indiqué à l'AFP, sous couvert d'anonymat, un cadre»
    i = pastInsert(block, i, end);
  }
  i = pastPhrases(block, i, end);
  if (i >= end || isMark(words[i]!) || is(words[i], CLASS.preposition | CLASS.of | CLASS.that)) return NOBODY;
  const source = readSource(block, entities, i, phraseEnd(block, i, end, false), true);
  const named = source?.form === 'described' && block.words[source.last]?.form === ',';
  return { source: (named && nameOf(block, entities, source, source.last + 1)) || source, pronoun: null };
}

/** How far behind a passive its agent may stand, in words. */
const AGENT_REACH = 10;

/** «a été confirmé par la direction». */
function agentAfter(block: BlockReading, entities: readonly Entity[], index: number): Subject {
  const { words } = block;
  const end = sentenceOf(block, index).to;
  let i = block.groups[index]!.last + 1;
  // «est évalué à 21 milliards d'euros par les analystes»
  const latest = Math.min(end, i + AGENT_REACH);
  while (i < latest && !is(words[i], CLASS.agent) && !isMark(words[i]!) && block.groupAt[i]! < 0) i += 1;
  if (i >= latest || !is(words[i], CLASS.agent)) return NOBODY;
  return { source: readSource(block, entities, i + 1, phraseEnd(block, i + 1, end, false)), pronoun: null };
}

/** «a déclaré mardi à TechCrunch»: the outlet within a few words of the verb. */
function outletAfter(block: BlockReading, entities: readonly Entity[], index: number): Source | null {
  const { words } = block;
  const end = Math.min(sentenceOf(block, index).to, block.groups[index]!.last + 16);
  for (let i = block.groups[index]!.last + 1; i < end; i += 1) {
    const word = words[i]!;
    if (isMark(word) || is(word, CLASS.that | CLASS.relative)) return null;
    if (!is(word, CLASS.to)) continue;
    const source = readSource(block, entities, i + 1, nameEnd(block, i + 1, end));
    if (source?.type === 'media') return source;
  }
  return null;
}

const OPENING = /^[«"“]$/;
const CLOSING = /^[»"”]$/;

/** «à la presse le patron de Renault»: before an article that nothing joins to the noun before it. */
function beforeNextNoun({ words }: BlockReading, from: number, end: number): number {
  const joined = CLASS.of | CLASS.preposition | CLASS.to | CLASS.determiner | CLASS.coordinator;
  for (let i = from + 1; i < end; i += 1)
    if (is(words[i], CLASS.article) && !is(words[i - 1], joined)) return i;
  return end;
}

/** Where the name behind «à» ends («à l'AFP»), or else the noun phrase. */
function nameEnd(block: BlockReading, from: number, to: number): number {
  const { words } = block;
  let i = from;
  while (i < to && (is(words[i], CLASS.article) || OPENING.test(words[i]!.form))) i += 1;
  const at = words[i]?.entity ?? -1;
  if (at < 0) {
    const end = beforeNextNoun(block, i, phraseEnd(block, from, to, false));
    const isQuoted = OPENING.test(words[end]?.form ?? '') && (words[end + 1]?.entity ?? -1) >= 0;
    return isQuoted && end + 1 < to ? nameEnd(block, end + 1, to) : end;
  }
  while (i < to && words[i]!.entity === at) i += 1;
  return i < to && CLOSING.test(words[i]!.form) ? i + 1 : i;
}

const sentenceOf = ({ sentences, groups, sentenceAt }: BlockReading, index: number): SentenceRange =>
  sentences[sentenceAt[groups[index]!.first]!]!;
