/** What the sentence before was about, as far as this one may go on with it. */
import type { Entity } from '../../../schema.js';
import { type Reading, readingsOf, type Sentence } from '../article/read.js';
import { resolvedAt } from '../article/resolved-words.js';
import { antecedentOf, isMark } from '../syntax/parsed-sentence.js';
import { hasSubject, type NounPhrase, type Phrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';
import { settleSubjects } from './subjects.js';

/**
 * What the sentence before was about, the subject of its first finite verb: an entity, null for a thing or person
 * without name, undefined where that is not known.
 */
export function lastSubject({ before, index }: Sentence): string | null | undefined {
  if (before?.index !== index - 1) return undefined;
  settleSubjects(before);
  before.about ??= { entity: aboutOf(before) };
  return before.about.entity;
}

function aboutOf(sentence: Sentence): string | null | undefined {
  const reading = readingsOf(sentence).at(-1);
  return reading && firstSubject(reading);
}

/** What a sentence is about as far as it is read: an entity, null for a thing without name, undefined where that is not known. */
export function firstSubject(reading: Reading): string | null | undefined {
  const { phrases, referents, lexicon, index } = reading;
  const verb = saidOutside(reading) ?? phrases.findIndex(hasSubject);
  const at = verb < 0 ? null : (beforeRelative(reading, verb) ?? subjectOf(reading, verb));
  const phrase = at === null ? undefined : (phrases[at] as NounPhrase);
  if (!phrase || phrase.pronoun) return undefined;
  if (phrase.entity) return phrase.entity.entity!.entity;
  const known = resolvedAt(referents, index, phrase.start);
  if (known) return known.key;
  return lexicon.anaphoric.has(phrase.head?.word.noun ?? '') ? undefined : null;
}

/** «« Nous tenons », assure Luc Petit»: the verb of who speaks, where the quotation before it is of himself; null elsewhere. */
function saidOutside({ phrases }: Reading): number | null {
  if (!isMark(phrases[0], '«“"')) return null;
  const close = phrases.findIndex((one, at) => at > 0 && isMark(one, '»”"'));
  const verb = phrases.findIndex(
    (one, at) => at > close && hasSubject(one) && phrases.slice(close + 1, at).every(isBetween),
  );
  const isOwn = phrases
    .slice(0, close)
    .some((one) => one.kind === 'noun' && one.pronoun?.word.pronoun === 'first');
  return close > 0 && verb > close && isOwn ? verb : null;
}

const isBetween = ({ kind }: Phrase): boolean => kind === 'mark' || kind === 'skip';

/** «Kermadec, dont l’Etat détient 11 %, a …»: what opens the sentence, not who acts in its relative clause. */
function beforeRelative(reading: Reading, verb: number): number | null {
  const { phrases, lexicon } = reading;
  const relative = phrases.findIndex(
    (one, at) =>
      one.kind === 'relative' ||
      (one.kind === 'example' && one.item.norm === lexicon.locale.whose && isMark(phrases[at - 1], ',')) ||
      (one.kind === 'clause' && lexicon.objectRelatives.has(one.item.norm) && isBehindName(phrases[at - 1])),
  );
  if (relative < 1 || relative > verb) return null;
  const noun = antecedentOf(reading, relative);
  return noun !== null && (phrases[noun] as NounPhrase).preposition === null ? noun : null;
}

/** «Kermadec, que …», «la start-up que …»: not «plus que». */
const isBehindName = (phrase: Phrase | undefined): boolean =>
  isMark(phrase, ',') || (phrase?.kind === 'noun' && phrase.quantity === null);

/** The names that the sentence before had as its subject together («Kombi et Lithéa s’allient»); none for one alone. */
export function lastSubjects({ before, index }: Sentence): readonly Entity[] {
  const reading = before?.index === index - 1 ? readingsOf(before).at(-1) : undefined;
  const verb = reading?.phrases.findIndex(hasSubject) ?? -1;
  const first = !reading || verb < 0 ? null : subjectOf(reading, verb);
  if (!reading || first === null) return [];
  const found: Entity[] = [];
  let isJoined = false;
  for (let at = first; at < verb; at += 2) {
    const phrase = reading.phrases[at];
    if (phrase?.kind !== 'noun' || !phrase.entity || (found.length > 0 && phrase.preposition !== null)) break;
    found.push(phrase.entity.entity!);
    const joint = reading.phrases[at + 1];
    if (joint?.kind === 'and') isJoined = true;
    else if (!isMark(joint, ',')) break;
  }
  return isJoined && found.length > 1 ? found : [];
}
