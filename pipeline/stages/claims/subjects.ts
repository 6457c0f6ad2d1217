/** Whom the subjects of a sentence mean that are no names: «elle», «l’industriel». */
import { frames, type Role } from '../../frames.js';
import { fillFrom } from './fillers.js';
import { hasSubject, type NounPhrase } from './phrases.js';
import type { Reading } from './read.js';
import { subjectOf } from './subject-of.js';

const ANYBODY: Role = { ...frames.position.roles[0]!, types: ['ORG', 'PER'], words: false };
const NOBODY: ReadonlySet<string> = new Set();

/** Notes what each subject and source without a name stands for, whether a claim is said of it or not. */
export function resolveSubjects(reading: Reading): void {
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
