/** Whether a pattern may be read at a trigger at all: its verb form, what governs it, and the words beside it. */
import { frames } from '../../../frames.js';
import type { Reading } from '../article/read.js';
import { fitsHead } from '../fillers/heads.js';
import type { CompiledPattern } from '../lexicon/patterns.js';
import { isInfinitive, isMark, isNoun, type Trigger } from '../syntax/parsed-sentence.js';
import type { NounPhrase, VerbPhrase } from '../syntax/phrases.js';
import { phrasesIn } from '../syntax/slots.js';
import { governorOf } from '../syntax/syntax.js';
import { isAccompanying } from './willed.js';

/** Whether the trigger stands as the pattern asks, before any slot is filled. */
export function fitsTrigger(reading: Reading, trigger: Trigger, pattern: CompiledPattern): boolean {
  const { phrases } = reading;
  const { at } = trigger;
  const phrase = phrases[at]!;
  const asksGovernor = pattern.governorSet || pattern.notGovernorSet || pattern.negated;
  const governor = asksGovernor ? governorOf(reading, at) : null;
  const verb =
    governor === null || isEquivalent(reading, governor) ? null : (phrases[governor] as VerbPhrase);
  if (phrase.kind === 'verb') {
    if (pattern.passive !== null && pattern.passive !== phrase.passive) return false;
    if (phrase.reflexive !== pattern.reflexive) return false;
    const { formSet } = pattern;
    // «est allé chercher»
    if (pattern.simple && !isSimple(phrase)) return false;
    if (formSet && !formSet.has(phrase.tense) && !(formSet.has('finite') && phrase.form === 'finite'))
      return false;
    // «« Rien ne va plus », commente Luc Petit»: the negation of another clause
    if (pattern.negated && !phrase.negated && (isMark(phrases[at - 1], ',') || !verb?.negated)) return false;
    if (pattern.ended && !isEnded(reading, phrase)) return false;
    if (frames[pattern.frame].ahead && isAccompanying(reading, at, pattern.told)) return false;
  }
  if (pattern.plural !== null && pattern.plural === (trigger.item.norm === trigger.item.word.noun))
    return false;
  if (pattern.governorSet && !(verb && hasVerb(pattern.governorSet, verb.lemma))) return false;
  if (verb && pattern.notGovernorSet?.has(verb.lemma)) return false;
  const isPhrase = phrase.kind === 'noun' || phrase.kind === 'verb';
  const preposition = isPhrase ? (phrase.preposition ?? '') : '';
  if (pattern.notAfterSet && isPhrase && pattern.notAfterSet.has(preposition)) return false;
  if (pattern.afterSet && !pattern.afterSet.has(preposition)) return false;
  if (pattern.notSet && isBeside(reading, at, pattern.notSet)) return false;
  if (pattern.besideSet && !isBeside(reading, at, pattern.besideSet)) return false;
  for (const slot of pattern.withoutSlots)
    for (const place of phrasesIn(reading, trigger, slot))
      if (isOwnThing(phrases[place] as NounPhrase)) return false;
  return [pattern.headSets, pattern.andHeadSets].every((heads) => hasHead(reading, trigger, heads, pattern));
}

/** «…, soit une hausse de 25 %»: the verb that only says the same in other units. */
const isEquivalent = ({ phrases, lexicon }: Reading, at: number): boolean =>
  lexicon.equivalents.has((phrases[at] as VerbPhrase).head.norm) && isMark(phrases[at - 1], ',(');

/** Whether the full verb itself has the tense, and no auxiliary («aura publié»). */
const isSimple = ({ lemma, head, tense }: VerbPhrase): boolean =>
  head.word.verbs.some((one) => one.lemma === lemma && one.tense === tense);

/** «ne dirige plus», «n’est plus»: the word stands in the verb group or right behind it. */
const isEnded = ({ text, lexicon }: Reading, { start, end, negated }: VerbPhrase): boolean => {
  if (!negated) return false;
  const [first = ''] = text
    .slice(end)
    .trimStart()
    .split(/[\s,;:.!?)]/u, 1);
  return [...text.slice(start, end).split(/\s+/u), first].some((word) => lexicon.ended.has(word));
};

/** A phrase with a name or an article, and no amount. */
const isOwnThing = ({ entity, determiner, quantity }: NounPhrase): boolean =>
  !quantity && (entity !== null || determiner !== null);

const hasVerb = (verbs: ReadonlySet<string>, lemma: string): boolean => verbs.has('*') || verbs.has(lemma);

/** Whether one of the slots holds one of its nouns, and none of those that never may stand there; true without slots. */
function hasHead(
  reading: Reading,
  trigger: Trigger,
  heads: CompiledPattern['headSets'],
  { neverSets }: CompiledPattern,
): boolean {
  if (heads.size === 0) return true;
  for (const [slot, nouns] of heads)
    for (const place of phrasesIn(reading, trigger, slot)) {
      const phrase = reading.phrases[place] as NounPhrase;
      const never = neverSets.get(slot);
      const isHead = fitsHead(phrase, nouns, reading.lexicon) || countsOne(reading, place, nouns);
      if (isHead && !(never && fitsHead(phrase, never, reading.lexicon))) return true;
    }
  return false;
}

/** «une quinzaine de magasins»: the noun that such a number counts. */
function countsOne({ phrases, lexicon }: Reading, at: number, nouns: ReadonlySet<string>): boolean {
  const { quantity, words } = phrases[at] as NounPhrase;
  const counted = phrases[at + 1];
  if (quantity?.quantity?.kind !== 'count' || words.length > 0 || !isNoun(counted)) return false;
  return (
    counted.preposition === lexicon.locale.of &&
    counted.words.some(({ word }) => word.noun !== undefined && nouns.has(word.noun))
  );
}

/** Whether one of some words stands in the trigger's phrase or in the next two, times and adverbs aside, or begins one of these. */
function isBeside({ phrases, lexicon }: Reading, at: number, asked: ReadonlySet<string>): boolean {
  const then = phrases[at + 1];
  // «les 300 salariés que Kombi s’engage à …»
  const isNarrowed =
    then?.kind === 'relative' || (then?.kind === 'clause' && lexicon.objectRelatives.has(then.item.norm));
  if (isNarrowed && asked.has('*relative')) return true;
  // «les 300 salariés menacés»; not «ses 300 salariés menacent de …»
  const onlyDone = asked.has('*passive');
  let last = at + 2;
  for (let next = Math.max(0, at - 1); next <= last && next < phrases.length; next += 1) {
    const phrase = phrases[next]!;
    // «Kombi (74 salariés) est menacée»: what stands behind the brackets is said of others
    if (next > at && isMark(phrase, ')')) break;
    // «pesait encore 92 millions de ventes», «a bouclé l’année sur une perte»: adverbs and times stand between
    const isBetween = phrase.kind === 'skip' || (phrase.kind === 'noun' && phrase.time && !phrase.head);
    // «300 salariés de Kombi vont perdre leur emploi»: what leads to an infinitive says nothing by itself
    const leads = phrase.kind === 'verb' && isInfinitive(phrases[next + 1]);
    if ((isBetween || leads) && next > at && last < at + 4) last += 1;
    if (phrase.kind === 'noun' && next > at && phrase.preposition && asked.has(phrase.preposition))
      return true;
    // «les 120 salariés licenciés», «en négociations avec Corvia pour racheter …»
    if (phrase.kind === 'verb' && next > at && asked.has(phrase.lemma) && (!onlyDone || phrase.passive))
      return true;
    const items = phrase.kind === 'noun' ? phrase.words : phrase.kind === 'verb' ? [] : [phrase.item];
    if (items.some(({ norm, word }) => asked.has(norm) || (word.noun !== undefined && asked.has(word.noun))))
      return true;
  }
  return false;
}
