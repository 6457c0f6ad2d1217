/** Who is the subject of a verb, among the phrases of one sentence; all answers are indices of phrases. */
import { nameBeforeAside } from './asides.js';
import { invertedSubject, isQuotationBefore, subjectBehind } from './inverted-subjects.js';
import { gerundSubject, governorSubject, participleSubject } from './nonfinite-subjects.js';
import {
  antecedentOf,
  chainHead,
  isMark,
  isNoun,
  type ParsedSentence,
  previousVerb,
  relativeSubject,
} from './parsed-sentence.js';
import { hasSubject, isSubjectRelative, type VerbPhrase } from './phrases.js';
import { nominative, pastRelative, subjectBeforeInsertion, throughVerb } from './subject-before.js';

/** The noun phrase that is the subject of a verb group, or whose participle it is. */
export function subjectOf(sentence: ParsedSentence, at: number): number | null {
  const known = sentence.subjects[at];
  if (known !== undefined) return known;
  sentence.subjects[at] = null; // Ends the search where phrases govern each other in a circle.
  const found = findSubject(sentence, at);
  sentence.subjects[at] = found;
  return found;
}

function findSubject(sentence: ParsedSentence, at: number): number | null {
  const { phrases } = sentence;
  const verb = phrases[at] as VerbPhrase;
  if (verb.form === 'infinitive' || (verb.form === 'gerund' && verb.preposition))
    return governorSubject(sentence, at, subjectOf);
  if (verb.form === 'gerund') return gerundSubject(sentence, at, subjectOf);
  if (verb.form === 'participle') return participleSubject(sentence, at, subjectOf);
  return finiteSubject(sentence, at);
}

function finiteSubject(sentence: ParsedSentence, at: number): number | null {
  const { phrases, lexicon } = sentence;
  // «a été licencié par Thales puis recruté par Kombi»
  const joint = phrases[at - 1];
  const { start, head } = phrases[at] as VerbPhrase;
  if (
    joint?.kind === 'skip' &&
    lexicon.onward.has(joint.item.norm) &&
    isParticiple(head) &&
    start === head.start
  ) {
    const first = previousVerb(sentence, at);
    return first === null ? null : subjectOf(sentence, first);
  }
  let left = at - 1;
  while (left >= 0 && (phrases[left]!.kind === 'skip' || isMark(phrases[left], '"“”«»'))) left -= 1;
  const before = phrases[left];
  if (!before) return null;
  if (before.kind === 'clause') {
    const behind = relativeSubject(sentence, at);
    if (behind !== null) return behind;
    // «conserve la présidence mais cède la direction générale»
    const verb = sentence.lexicon.sharing.has(before.item.norm) ? previousVerb(sentence, left) : null;
    return verb === null ? null : subjectOf(sentence, verb);
  }
  if (before.kind === 'relative') {
    if (isSubjectRelative(before)) return nameBeforeAside(sentence, left) ?? antecedentOf(sentence, left);
    return subjectBehind(sentence, at, before.led !== undefined);
  }
  if (before.kind === 'and') {
    const verb = speakingBefore(sentence, left, at) ?? previousVerb(sentence, left);
    return verb === null ? null : subjectOf(sentence, verb);
  }
  if (isMark(before, ',') && isQuotationBefore(phrases, left)) return invertedSubject(sentence, at);
  if (isMark(before, ',–—)')) return subjectBeforeInsertion(sentence, at, left, subjectOf);
  if (before.kind === 'verb') {
    if (!hasSubject(before)) return throughVerb(sentence, left, subjectOf);
    // «will invest», where the infinitive looks like a finite form.
    const { verbs } = (phrases[at] as VerbPhrase).head.word;
    return verbs.some(({ form }) => form === 'infinitive') ? subjectOf(sentence, left) : null;
  }
  if (!isNoun(before)) return null;
  const inner = clauseSubject(sentence, left);
  if (inner !== null) return inner;
  return (
    pastRelative(sentence, left, subjectOf) ?? nominative(sentence, chainHead(sentence, left), subjectOf)
  );
}

/**
 * «X a déclaré que Y ne comprend rien et a exprimé …»: the verb around the clause, where the one behind «et» is in its
 * compound tense and the one inside is not.
 */
function speakingBefore(sentence: ParsedSentence, and: number, at: number): number | null {
  const { phrases, lexicon } = sentence;
  const inner = previousVerb(sentence, and);
  if (inner === null || !isCompound(phrases[at] as VerbPhrase) || isCompound(phrases[inner] as VerbPhrase))
    return null;
  let opener = inner - 1;
  while (opener >= 0 && (phrases[opener]!.kind === 'noun' || phrases[opener]!.kind === 'skip')) opener -= 1;
  const clause = phrases[opener];
  if (clause?.kind !== 'clause' || !lexicon.objectRelatives.has(clause.item.norm)) return null;
  const outer = previousVerb(sentence, opener);
  const isOuter = outer !== null && hasSubject(phrases[outer]!) && isCompound(phrases[outer] as VerbPhrase);
  return isOuter ? outer : null;
}

/** «a déclaré»: with an auxiliary. */
const isCompound = ({ bare, head, start, tense }: VerbPhrase): boolean =>
  !bare && head.start > start && isParticiple(head) && tense === 'present';

/** «as profit doubled», «after shares in Kombi fell»: what opens the clause is a preposition too. */
function clauseSubject({ phrases, lexicon }: ParsedSentence, last: number): number | null {
  for (let at = last; at >= 0; at -= 1) {
    const phrase = phrases[at];
    if (!isNoun(phrase) || phrase.preposition === null) return null;
    if (phrase.time && !phrase.head) continue;
    if (lexicon.wordOf(phrase.preposition)?.subordinator) return at;
  }
  return null;
}

const isParticiple = ({ word }: VerbPhrase['head']): boolean =>
  word.verbs.every(({ form }) => form === 'participle');
