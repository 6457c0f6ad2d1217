/** Noun phrases: preposition, article, adjectives and noun, name, amount or time, up to the next phrase. */

import type { Lexicon } from '../lexicon/lexicon.js';
import { FORM } from '../lexicon/word.js';
import { type Item, isUnknown } from './items.js';
import type { NounPhrase, Read } from './phrases.js';
import { isRelativeThat, isVerb } from './verb-or-noun.js';

/** No words yet: most places begin no noun phrase. */
const NONE: Item[] = [];

/** The most words of a noun phrase. */
const LONGEST = 30;

/** Reads the noun phrase that begins at an item; null where none does. */
export function nounPhrase(items: readonly Item[], from: number, lexicon: Lexicon): Read<NounPhrase> | null {
  // «maire de Nice, puis ministre»: what joins is no part of either
  if (items[from]!.word.adverb && lexicon.onward.has(items[from]!.norm)) return null;
  let at = from;
  let preposition: string | null = null;
  let partitive = false;
  let determiner: Item | null = null;
  const { word } = items[at]!;
  if (word.preposition && !(word.determiner && !word.preposition.article)) {
    preposition = word.preposition.base;
    partitive = !!word.determiner;
    if (word.preposition.article) determiner = items[at]!;
    at += 1;
  }
  const begin = at;
  if (isRelativeThat(items, from, lexicon) || isBeforeClause(items, from)) return null;
  if (opensWhatIsSaid(items, at)) return null;
  let words: Item[] = NONE;
  let entity: Item | null = null;
  let quantity: Item | null = null;
  let time: Item | null = null;
  let pronoun: Item | null = null;
  let superlative = false;
  for (; at < items.length && at - begin < LONGEST; at += 1) {
    const item = items[at]!;
    if (item.kind === 'mark') {
      if (!isQuoteMark(item)) break;
      // Quotation marks around a word inside a phrase do not end it: «un investissement "important" de Meta».
      if (words.length > 0 && (closesSoon(items, at) || opensJustBefore(items, at, begin))) continue;
      // «promet des « garanties »»: between article and noun
      if (determiner && words.length === 0 && !quantity && items[at - 1] === determiner) continue;
      // «le dirigeant de « En Marche »»: between preposition and name
      if (preposition !== null && at === begin && isQuoted(items, at + 1)) continue;
      break;
    }
    if (item.kind === 'entity') {
      if (entity || quantity || time) break;
      if (preposition !== null && !determiner && isPersonApart(item, words, lexicon)) break;
      entity = item;
      const isLonger = determiner && isAdjectiveBeforeVerb(items, at + 1, lexicon);
      at += isLonger || (at > begin && isQuoted(items, at)) ? 2 : 1;
      break;
    }
    if (item.kind === 'quantity') {
      if (words.some((one) => !one.word.earlyAdjective) || quantity || entity) break;
      quantity = item;
      if (item.quantity!.kind === 'ordinal')
        superlative = determiner?.word.determiner?.grade !== 'indefinite';
      continue;
    }
    if (item.kind === 'time') {
      // «in the second quarter»: past its article
      const isBehindArticle = lexicon.locale.headLast && determiner !== null && at === begin + 1;
      if (at > begin && !isBehindArticle) break;
      time = item;
      at += 1;
      break;
    }
    if (item.word.pronoun && !item.word.determiner) {
      if (at > begin || isClitic(items, at)) break;
      pronoun = item;
      at += 1;
      break;
    }
    // «dans de nouvelles machines»
    if (preposition !== null && at === begin && isPluralArticle(items, at, lexicon)) {
      partitive = true;
      continue;
    }
    // After a preposition «des» is an article: «par des géants».
    if (item.word.determiner && (!item.word.preposition || (preposition !== null && at === begin))) {
      if (words.length > 0 || determiner || quantity) break;
      determiner = item;
      continue;
    }
    if (!isNominal(items, at, lexicon, words.length > 0)) break;
    // «le premier groupe laitier», and beside a name also «premier groupe laitier»
    if (
      (determiner || (at === begin && item.word.earlyAdjective)) &&
      words.every(({ word: own }) => own.earlyAdjective) &&
      lexicon.superlatives.has(item.norm)
    )
      superlative = true;
    else if (!item.word.adverb || item.word.guessed || isAdverbialNoun(items, at, lexicon)) {
      if (words === NONE) words = [item];
      else words.push(item);
    }
  }
  if (!determiner && preposition === null && isBareTop(items, begin, lexicon)) superlative = true;
  // «le premier», of two
  const alone =
    superlative && determiner && words.length === 0 && !quantity && !entity ? items[at - 1]! : null;
  if (alone && lexicon.ofTwo.has(alone.norm) && endsThere(items[at])) words = [alone];
  if (words.length === 0 && !entity && !quantity && !time && !pronoun) return null;
  const last = items[at - 1]!;
  const start = items[begin]!.start;
  const afterOwner = determiner && isOwners(determiner) ? items[begin + 1]!.start : start;
  const head = headOf(words, lexicon);
  // «la troisième phase du plan»: the next of several, and no rank
  if (quantity && superlative && lexicon.successions.has(head?.word.noun ?? head?.norm ?? ''))
    superlative = false;
  return {
    phrase: {
      kind: 'noun',
      preposition,
      lead: preposition !== null && items[from]!.word.noun !== undefined ? items[from]! : null,
      partitive,
      determiner,
      words,
      head,
      entity,
      quantity,
      time,
      pronoun,
      superlative,
      // «Kombi’s factory»: the «’s» is the owner's
      start: preposition === null && determiner && !isOwners(determiner) ? determiner.start : afterOwner,
      end: last.end,
    },
    next: at,
  };
}

/** «, plus gros importateur de soja, », «Plus petite commune du Calvados, …»: a superlative that stands apart needs no article. */
function isBareTop(items: readonly Item[], at: number, { superlatives, locale }: Lexicon): boolean {
  const apart = items[at - 1];
  return (
    !locale.headLast &&
    items[at]?.word.adverb === true &&
    superlatives.has(items[at]!.norm) &&
    items[at + 1]?.word.earlyAdjective === true &&
    (apart === undefined || apart.kind === 'mark')
  );
}

/** «warned that profits would fall»: a determiner that opens what a verb says too. */
function opensWhatIsSaid(items: readonly Item[], at: number): boolean {
  const opening = items[at]?.word;
  const saying = items[at - 1]?.word;
  if (!opening?.determiner || !opening.subordinator || !saying) return false;
  return saying.verbs.length > 0 && !saying.nounForm;
}

/** «a reconnu lors d’une conférence de presse Yves Le Goff»; not «de Mme Anne Duval», «de l’économiste Anne Duval». */
function isPersonApart({ entity }: Item, words: readonly Item[], { addresses, titles }: Lexicon): boolean {
  if (entity!.type !== 'PER' || words.length === 0) return false;
  return !words.some(({ norm, word }) => addresses.has(norm) || titles.has(word.noun ?? ''));
}

/** «le Fonds souverain saoudien place …»: an adjective behind a name. */
function isAdjectiveBeforeVerb(items: readonly Item[], at: number, { origins }: Lexicon): boolean {
  const isAdjective = isUnknown(items[at]) || origins.has(items[at]?.norm ?? '');
  return isAdjective && (items[at + 1]?.word.verbs.length ?? 0) > 0;
}

/** «since it was founded», «after he left»: a preposition that opens clauses too, before a pronoun and its verb. */
function isBeforeClause(items: readonly Item[], at: number): boolean {
  const { preposition, subordinator } = items[at]!.word;
  if (!preposition || !subordinator || !items[at + 1]?.word.pronoun) return false;
  return ((items[at + 2]?.word.forms ?? 0) & FORM.finite) !== 0;
}

/** «de nouvelles machines» behind another preposition: the article before an adjective. */
function isPluralArticle(items: readonly Item[], at: number, { locale }: Lexicon): boolean {
  const { preposition, determiner } = items[at]!.word;
  return (
    preposition?.base === locale.of &&
    !preposition.article &&
    !determiner &&
    !locale.headLast &&
    items[at + 1]?.word.earlyAdjective === true
  );
}

const isOwners = ({ word }: Item): boolean => word.determiner?.grade === 'genitive';

/** «le premier a cédé»; not «le premier à céder», «le premier qui cède». */
const endsThere = (next: Item | undefined): boolean =>
  !next || (!next.entity && !next.word.relative && !(next.word.preposition && !next.word.clitic));

const QUOTE = new Set(['"', '“', '”', '«', '»', "'", '’', '‘']);
/** A name alone between quotation marks. */
const isQuoted = (items: readonly Item[], at: number): boolean => {
  const [before, name, after] = [items[at - 1], items[at], items[at + 1]];
  if (name?.kind !== 'entity' || before?.kind !== 'mark' || after?.kind !== 'mark') return false;
  return isQuoteMark(before) && isQuoteMark(after);
};

const isQuoteMark = (item: Item): boolean => QUOTE.has(item.norm);
const closesSoon = (items: readonly Item[], at: number): boolean => {
  for (let then = at + 1; then < items.length && then <= at + 3; then += 1)
    if (items[then]!.kind === 'mark') return isQuoteMark(items[then]!);
  return false;
};
const opensJustBefore = (items: readonly Item[], at: number, begin: number): boolean => {
  for (let then = at - 1; then > begin && then >= at - 3; then -= 1)
    if (items[then]!.kind === 'mark') return isQuoteMark(items[then]!);
  return false;
};

const isClitic = (items: readonly Item[], at: number): boolean =>
  items[at]!.word.clitic === 'object' &&
  (items[at + 1]?.word.verbs.length ?? 0) > 0 &&
  !items[at]!.word.pronoun;

/** Whether a word may go on a noun phrase. */
function isNominal(items: readonly Item[], at: number, lexicon: Lexicon, begun: boolean): boolean {
  const { word } = items[at]!;
  if (word.subordinator && items[at - 1]?.word.preposition) return true; // «un accident de car»
  if (word.preposition || word.conjunction || word.subordinator || word.relative || word.example)
    return false;
  if (word.negation && !word.adverb) return false;
  if (word.clitic === 'reflexive') return false;
  if (word.clitic && isVerb(items, at + 1, lexicon, true)) return false;
  if (word.verbs.length > 0 && isVerb(items, at, lexicon, false)) return false;
  if (word.adverb && word.guessed) return isNounPlace(items[at - 1]);
  if (isAdverbialNoun(items, at, lexicon)) return true;
  if (word.adverb) return begun || (items[at + 1] !== undefined && items[at + 1]!.kind === 'word');
  return true;
}

/** «l’ensemble»: an adverb that is a noun right behind an article. */
const isAdverbialNoun = (items: readonly Item[], at: number, { adverbialNouns }: Lexicon): boolean =>
  adverbialNouns.has(items[at]!.norm) && items[at - 1]?.word.determiner !== undefined;

/** After an article, adjective or preposition, «-ment» is a noun («un développement»). */
const isNounPlace = (before: Item | undefined): boolean =>
  !!before && !!(before.word.determiner || before.word.preposition || before.word.earlyAdjective);

const isNoun = ({ word }: Item): boolean => !word.earlyAdjective;

function headOf(words: readonly Item[], lexicon: Lexicon): Item | null {
  const noun = lexicon.locale.headLast ? words.findLast(isNoun) : words.find(isNoun);
  return noun ?? words.at(-1) ?? null;
}
