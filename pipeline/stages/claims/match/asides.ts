/** What a sentence tells in passing or takes for granted, which is no news: a title beside a name, «sa filiale». */
import { frames } from '../../../frames.js';
import type { Quantity } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { CompiledPattern } from '../lexicon/patterns.js';
import { isDefinite, isMark, type Trigger } from '../syntax/parsed-sentence.js';
import { governorOf } from '../syntax/syntax.js';

/** Whether a state of office is told by a title that no verb of being leads to. */
export function isAside(reading: Reading, { at, item }: Trigger, { frame }: CompiledPattern): boolean {
  const { phrases, lexicon } = reading;
  // «Kombi, en redressement depuis l’automne, sera cédé»
  if (frame === 'org_status') {
    const phrase = phrases[at]!;
    return phrase.kind === 'noun' && phrase.preposition !== null && governorOf(reading, at) === null;
  }
  const { family, aspect } = frames[frame];
  const isTitle = family === 'role' || frame === 'business_activity';
  if (aspect !== 'state' || phrases[at]!.kind !== 'noun' || !item.word.noun) return false;
  let before = at - 1;
  while (phrases[before]?.kind === 'skip') before -= 1;
  const verb = phrases[before];
  // «L’opérateur, quatrième du marché, pourrait être vendu»
  if (frame === 'ranking') return phrases[at]!.preposition === null && isMark(verb, ',–—');
  if (!isTitle) return false;
  return !(verb?.kind === 'verb' && lexicon.copulas.has(verb.lemma));
}

/** «selon son cofondateur», «veut vendre sa filiale Trimex», «64 des 150 salariés»: what the sentence takes for granted. */
export function isGiven(
  { phrases, lexicon }: Reading,
  { at, item }: Trigger,
  { frame }: CompiledPattern,
  quantity: Quantity | null,
): boolean {
  const { given } = frames[frame];
  const phrase = phrases[at]!;
  if (frame === 'stake' && isOpening(phrases, at)) return true;
  if (!given || phrase.kind !== 'noun' || item.word.noun === undefined) return false;
  if (given === 'title') return lexicon.titles.has(item.word.noun);
  const { anaphoric, metonyms, equity } = lexicon;
  const { noun } = item.word;
  // «son entrée au capital» happens, and is not taken for granted
  if (given === 'bare')
    return quantity === null && [anaphoric, metonyms, equity].some((nouns) => nouns.has(noun));
  return phrase.quantity?.quantity === quantity && quantity !== null && isDefinite(phrase);
}

/** «Filiale à 100 % de Kombi, Zerna sera privatisée»: bare words before a comma and any verb. */
function isOpening(phrases: Reading['phrases'], at: number): boolean {
  const phrase = phrases[at]!;
  if (at > 0 || phrase.kind !== 'noun' || phrase.determiner || phrase.preposition !== null) return false;
  const end = phrases.findIndex(({ kind }) => kind === 'mark' || kind === 'verb');
  const mark = phrases[end];
  return mark?.kind === 'mark' && mark.item.norm === ',' && phrases[end + 1]?.kind === 'noun';
}
