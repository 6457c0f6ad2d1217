/** Whom the subjects of a sentence mean that are no names: «elle», «l’industriel». Found where somebody asks. */
import { frames, type Role } from '../../../frames.js';
import { lastStarting } from '../../../order.js';
import type { Span } from '../../../schema.js';
import { type Reading, readingsOf, type Sentence } from '../article/read.js';
import { resolve, type Wanted } from '../article/resolve.js';
import { keepResolved, resolvedAt } from '../article/resolved-words.js';
import { isAnaphor } from '../lexicon/needs.js';
import { hasSubject, type NounPhrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';
import { fillFrom } from './fillers.js';

const ANYBODY: Role = { ...frames.position.roles[0]!, types: ['ORG', 'PER'], words: false };
const NOBODY: ReadonlySet<string> = new Set();

/** Finds whom the subjects of a sentence mean, and first those of the sentences right before it, which it may mean too. */
export function settleSubjects(sentence: Sentence | null): void {
  const open: Sentence[] = [];
  for (let one = sentence; one && !one.isSettled; one = one.before) {
    one.isSettled = !hasAnaphor(one);
    if (one.isSettled) break;
    open.push(one);
  }
  for (let one = open.pop(); one; one = open.pop()) {
    one.isSettled = true;
    for (const reading of readingsOf(one)) resolveSubjects(reading);
    keepResolved(one.referents);
  }
}

const hasAnaphor = ({ items }: Sentence): boolean => items.some(({ word }) => isAnaphor(word));

/** Which entity is meant, once it is known whom the subjects of its sentence and of those before mean. */
export function whoIsMeant(sentence: Sentence, wanted: Wanted): string | null {
  settleSubjects(sentence.before);
  settleSubjects(sentence);
  return resolve(sentence.referents, wanted);
}

/** Whom the words at an offset stand for. */
export function meantIn(
  sentences: readonly Sentence[],
  spans: readonly Span[],
): (start: number) => string | null {
  let byIndex: Map<number, Sentence> | null = null;
  return (start) => {
    byIndex ??= new Map(sentences.map((one) => [one.index, one]));
    const sentence = byIndex.get(lastStarting(spans, start));
    if (!sentence) return null;
    settleSubjects(sentence);
    return resolvedAt(sentence.referents, sentence.index, start)?.key ?? null;
  };
}

/** Notes what each subject and source without a name stands for, whether a claim is said of it or not. */
function resolveSubjects(reading: Reading): void {
  const { phrases, lexicon } = reading;
  // «Selon l’association, …»: whose president speaks next
  const [first] = phrases;
  if (first?.kind === 'noun' && !first.entity && first.preposition && lexicon.sources.has(first.preposition))
    if (lexicon.anaphoric.has(first.head?.word.noun ?? '')) fillFrom(reading, 0, ANYBODY, NOBODY);
  for (let verb = 0; verb < phrases.length; verb += 1) {
    if (!hasSubject(phrases[verb]!)) continue;
    const at = subjectOf(reading, verb);
    const subject = at === null ? undefined : (phrases[at] as NounPhrase);
    if (!subject || subject.entity) continue;
    if (subject.pronoun || lexicon.anaphoric.has(subject.head?.word.noun ?? ''))
      fillFrom(reading, at!, ANYBODY, NOBODY);
  }
}
