/** The words of a sentence that may say a claim: verbs and nouns with patterns. */
import type { Item } from './items.js';
import { type Lexicon, saysAny } from './lexicon.js';
import type { ParsedSentence, Trigger } from './parsed-sentence.js';
import type { CompiledPattern } from './patterns.js';
import type { NounPhrase, Phrase, VerbPhrase } from './phrases.js';

/** A word that may say a claim, with its patterns. */
interface Found {
  readonly trigger: Trigger;
  readonly patterns: readonly CompiledPattern[];
}

/** The triggers of some phrases, in order. */
export function triggersOf({ phrases, lexicon }: ParsedSentence): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'verb') {
      const patterns = patternsOf(phrase, lexicon);
      if (patterns) found.push({ trigger: { at, item: phrase.head, slots: [] }, patterns });
    } else if (phrase.kind === 'noun')
      for (const item of isModifier(phrases, at, lexicon) ? [] : triggerWords(phrase)) {
        const patterns = item.word.noun === undefined ? undefined : lexicon.nounPatterns.get(item.word.noun);
        if (patterns) found.push({ trigger: { at, item, slots: [] }, patterns });
      }
  }
  return found;
}

/** Those of its lemma, then those of any verb in its tense. */
function patternsOf(
  { lemma, tense }: VerbPhrase,
  { verbPatterns, anyVerb }: Lexicon,
): readonly CompiledPattern[] | undefined {
  const own = verbPatterns.get(lemma);
  const any = anyVerb.filter((pattern) => saysAny(pattern, { lemma, tense }));
  return any.length > 0 ? [...(own ?? []), ...any] : own;
}

/** The words of a phrase, or its signed share («(+3,2 %)»). */
const triggerWords = ({ words, quantity }: NounPhrase): readonly Item[] =>
  quantity?.word.noun !== undefined && quantity.kind === 'quantity' ? [quantity] : words;

/** «stratège d’investissement», «fonds d’acquisition»: a bare genitive says what its noun is, not what happened. */
function isModifier(phrases: readonly Phrase[], at: number, { locale, projects }: Lexicon): boolean {
  const phrase = phrases[at] as NounPhrase;
  const before = phrases[at - 1];
  return (
    phrase.preposition === locale.of &&
    !phrase.determiner &&
    !phrase.quantity &&
    !phrase.entity &&
    before?.kind === 'noun' &&
    before.head !== null &&
    !projects.has(before.head.word.noun ?? '')
  );
}
