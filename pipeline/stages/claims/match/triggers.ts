/** The words of a sentence that may say a claim: verbs and nouns with patterns. */

import type { Lexicon } from '../lexicon/lexicon.js';
import type { PatternList } from '../lexicon/pattern-tables.js';
import type { CompiledPattern } from '../lexicon/patterns.js';
import type { Item } from '../syntax/items.js';
import type { ParsedSentence, Trigger } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase, VerbPhrase } from '../syntax/phrases.js';

/** A word that may say a claim, with those of its patterns that may be tried. */
export interface Found {
  readonly trigger: Trigger;
  readonly patterns: readonly CompiledPattern[];
}

/** Whether all that some patterns need stands in the sentence, by its number. */
type Allows = (needs: number) => boolean;

/** The triggers of some phrases, in order; a word none of whose patterns is allowed is none. */
export function triggersOf({ phrases, lexicon }: ParsedSentence, allows: Allows): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < phrases.length; at += 1) {
    const phrase = phrases[at]!;
    if (phrase.kind === 'verb') {
      const patterns = patternsOf(phrase, lexicon, allows);
      if (patterns) found.push({ trigger: { at, item: phrase.head, slots: [] }, patterns });
    } else if (phrase.kind === 'noun') {
      const { lead } = phrase;
      const ofLead = lead && allowed(lexicon.nounPatterns.get(lead.word.noun!), allows);
      if (ofLead) found.push({ trigger: { at, item: lead, slots: [] }, patterns: ofLead });
      for (const item of triggerWords(phrase, lexicon)) {
        const { noun, needs } = item.word;
        if (noun === undefined || needs.length === 0) continue;
        const patterns = allowed(lexicon.nounPatterns.get(noun), allows);
        if (patterns && !isModifier(phrases, at, lexicon))
          found.push({ trigger: { at, item, slots: [] }, patterns });
      }
    }
  }
  return found;
}

/** Those of its lemma, then those of any verb in its tense; null for none. */
function patternsOf(
  { lemma, tense }: VerbPhrase,
  { verbPatterns, anyVerb }: Lexicon,
  allows: Allows,
): readonly CompiledPattern[] | null {
  const own = allowed(verbPatterns.get(lemma), allows);
  const any = allowed(anyVerb.get(tense), allows)?.filter(({ exceptSet }) => !exceptSet?.has(lemma));
  return any?.length ? [...(own ?? []), ...any] : own;
}

/** Those of some patterns that are allowed; null for none, which is what most words come to. */
function allowed(list: PatternList | undefined, allows: Allows): CompiledPattern[] | null {
  if (!list) return null;
  const { patterns, needs } = list;
  let found: CompiledPattern[] | null = null;
  for (let at = 0; at < needs.length; at += 1)
    if (allows(needs[at]!)) {
      if (found) found.push(patterns[at]!);
      else found = [patterns[at]!];
    }
  return found;
}

/**
 * The words of a phrase, or what opens brackets («(+3,2 %)», «(CGT)»); where the head stands last, what stands before it
 * only says what it is like («profit forecast»).
 */
function triggerWords({ words, quantity, entity, head }: NounPhrase, { locale }: Lexicon): readonly Item[] {
  if (entity?.word.noun !== undefined) return [entity];
  const isAlone = words.length === 0 || quantity?.quantity?.kind !== 'ordinal';
  if (quantity?.word.noun !== undefined && quantity.kind === 'quantity' && isAlone) return [quantity];
  // «Kombi-owned retailer Galda»
  return locale.headLast ? words.filter((item) => item === head || item.norm.startsWith('-')) : words;
}

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
