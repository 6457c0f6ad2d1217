/** From whom something is bought. */
import { following, type ParsedSentence } from './parsed-sentence.js';
import type { NounPhrase } from './phrases.js';

const OWNERS: ReadonlySet<string> = new Set(['ORG', 'PER']);

/** «rachète à Altor sa filiale Kombi», «acquise auprès d’Altor»: the name behind the preposition of a verb of buying. */
export function sellerNamed(sentence: ParsedSentence, at: number): string | null {
  const { phrases, lexicon } = sentence;
  const verb = phrases[at]!;
  if (verb.kind !== 'verb' || !lexicon.buying.has(verb.lemma)) return null;
  for (const { at: next } of following(sentence, at)) {
    const { preposition, entity } = phrases[next] as NounPhrase;
    const one = entity?.entity;
    if (one && OWNERS.has(one.type) && lexicon.sellers.has(preposition ?? '')) return one.entity;
  }
  return null;
}
