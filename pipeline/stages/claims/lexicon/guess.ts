/** Words that no table knows, by how they end. */
import type { Lexicon } from './lexicon.js';
import { ADVERB, INFINITIVE, NOTHING, type Word } from './word.js';

/** What an unknown word may be by its ending; «déclare-t-elle» is the verb without what is added. */
export function guess(
  norm: string,
  lexicon: Pick<Lexicon, 'wordOf' | 'adverbEndings' | 'infinitiveEndings' | 'nounEndings' | 'inversions'>,
): Word {
  if (endsWithOne(norm, lexicon.adverbEndings)) return ADVERB;
  if (endsWithOne(norm, lexicon.infinitiveEndings))
    return endsWithOne(norm, lexicon.nounEndings) ? NOTHING : INFINITIVE;
  if (norm.includes('-'))
    for (const added of lexicon.inversions)
      if (norm.endsWith(added)) return lexicon.wordOf(norm.slice(0, -added.length)) ?? NOTHING;
  return NOTHING;
}

export function endsWithOne(norm: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (norm.endsWith(ending)) return true;
  return false;
}
