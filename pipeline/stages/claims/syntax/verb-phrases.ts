/** Verb groups: auxiliaries, adverbs and pronouns with their verb. */
import { endsWithOne } from '../lexicon/guess.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { FORM, type VerbReading } from '../lexicon/word.js';
import { type Item, isUnknown } from './items.js';
import type { Read, VerbPhrase } from './phrases.js';
import { isJoinedInfinitive, isVerb } from './verb-or-noun.js';

/** The most clitics, negations and adverbs before a verb: a longer row is not walked from each of its words. */
const BEFORE_VERB = 8;

/** Reads the verb group that begins at an item, with its pronouns and negation; null where none does. */
export function verbPhrase(items: readonly Item[], from: number, lexicon: Lexicon): Read<VerbPhrase> | null {
  const first = items[from]!;
  const preposition = prepositionBefore(items, from, lexicon);
  const joined = joinedBefore(items, from, preposition === null ? from : from + 1, lexicon);
  if (!joined) return null;
  const { at, reflexive, clitic } = joined;
  const item = items[at];
  if (!item || !isVerb(items, at, lexicon, at > from && (reflexive || clitic !== null))) return null;
  const isMarked =
    (preposition !== null && preposition === lexicon.locale.infinitiveMarker) ||
    isJoinedInfinitive(items, at, lexicon);
  const own = chooseReading(item, lexicon, preposition !== null, isReduced(items, at, lexicon), isMarked);
  if (preposition !== null && own.form === 'finite') return null;
  const { reading, head, negated, passive, bare, end } = compoundFrom(items, at, own, reflexive, lexicon);
  const isParticiple = bare && first !== item && preposition === null && !reflexive;
  return {
    phrase: {
      kind: 'verb',
      lemma: reading.lemma,
      form: isParticiple ? 'participle' : own.form,
      tense: own.tense,
      negated: negated || joined.negated,
      head,
      passive,
      reflexive,
      preposition,
      clitic,
      bare,
      start: preposition === null ? first.start : items[from + 1]!.start,
      end: items[end - 1]!.end,
    },
    next: end,
  };
}

/** The preposition that leads to the verb («pour acquérir»); null where the item is none, or a verb or pronoun itself. */
function prepositionBefore(items: readonly Item[], at: number, lexicon: Lexicon): string | null {
  const { preposition } = items[at]!.word;
  if (!preposition || preposition.article || isClitic(items, at, lexicon)) return null;
  return isVerb(items, at, lexicon, false) ? null : preposition.base;
}

/** What stands before a verb and belongs to it («ne s’en»), with the place behind. */
interface Joined {
  readonly at: number;
  readonly reflexive: boolean;
  readonly clitic: Item | null;
  readonly negated: boolean;
}

/** The pronouns, negation and adverbs from an item on in a group that begins `from` one; null where no verb has those. */
function joinedBefore(items: readonly Item[], from: number, begin: number, lexicon: Lexicon): Joined | null {
  if (isFirstSubject(items, begin, lexicon)) return null;
  let reflexive = false;
  let clitic: Item | null = null;
  let negated = false;
  let at = begin;
  for (; at < items.length; at += 1) {
    const { word } = items[at]!;
    if (at - begin > BEFORE_VERB) return null;
    if (word.clitic === 'reflexive') reflexive = true;
    else if (
      word.clitic === 'object' &&
      (at > from || !word.preposition || isClitic(items, at, lexicon) || isVerb(items, at + 1, lexicon, true))
    )
      clitic = items[at]!;
    else if (word.negation && !word.conjunction) negated = true;
    else if (!(at > from && word.adverb)) break;
  }
  return { at, reflexive, clitic, negated };
}

/** A verb with the auxiliaries before it: `reading` is the full verb's, `end` the place behind it. */
interface Compound {
  readonly reading: VerbReading;
  readonly head: Item;
  /** Between the auxiliary and the verb. */
  readonly negated: boolean;
  readonly passive: boolean;
  readonly bare: boolean;
  readonly end: number;
}

/** The participle that an auxiliary leads to, through a second one at most («a été racheté»); the verb itself where it is none. */
function compoundFrom(
  items: readonly Item[],
  at: number,
  own: VerbReading,
  reflexive: boolean,
  lexicon: Lexicon,
): Compound {
  const { have, be, beVerbs } = lexicon;
  let reading = own;
  let head = items[at]!;
  let negated = false;
  let bare = own.form === 'participle';
  let passive = bare && !beVerbs.has(own.lemma);
  let end = at + 1;
  for (let step = 0; step < 2 && (reading.lemma === have || reading.lemma === be); step += 1) {
    let then = end;
    for (; then < items.length && isInserted(items[then]!); then += 1)
      // «was not available»
      if (lexicon.locale.headLast && items[then]!.word.negation) negated = true;
    then = afterInsertion(items, then);
    if (isLateAdverb(items, then, lexicon) || isQuotedParticiple(items, then)) then += 1;
    const next = items[then];
    if (next && reading.lemma === have && isUnknownParticiple(next, lexicon)) end = then + 1;
    if (!next || (next.word.forms & FORM.participle) === 0 || next.word.determiner) break;
    const isBe = reading.lemma === be;
    reading = pickParticiple(next, lexicon);
    passive = isBe && !reflexive && !beVerbs.has(reading.lemma);
    bare = false;
    head = next;
    end = then + 1;
  }
  return { reading, head, negated, passive, bare, end };
}

/** «en deviendra présidente», «qui en détient 12 %»: a preposition that is a pronoun before such forms. */
function isClitic(items: readonly Item[], at: number, { copulas }: Lexicon): boolean {
  const { word } = items[at]!;
  const next = items[at + 1]?.word;
  if (word.clitic !== 'object' || !word.preposition || !next) return false;
  const isSure = next.verbs.some(
    ({ lemma, tense, form }) =>
      tense === 'future' || tense === 'conditional' || (form === 'finite' && copulas.has(lemma)),
  );
  if (isSure && next.noun === undefined) return true;
  if ((next.forms & FORM.finite) === 0 || (next.forms & FORM.gerund) !== 0) return false;
  if (!next.nounForm) return true;
  const before = items[at - 1]?.word;
  return !!before && (!!before.relative || !!before.pronoun || !!before.negation);
}

/** «Nous ne fermerons aucun site»: the pronoun before a verb of the first person is its subject. */
function isFirstSubject(items: readonly Item[], at: number, { firstEndings }: Lexicon): boolean {
  // behind a preposition that ends the sentence stands nothing
  const word = items[at]?.word;
  if (word?.pronoun !== 'first' || !word.clitic) return false;
  for (let next = at + 1; next < items.length && next - at <= BEFORE_VERB; next += 1) {
    const { norm, word: own } = items[next]!;
    if ((own.forms & FORM.finite) !== 0 && endsWithOne(norm, firstEndings)) return true;
    if (!own.clitic && !own.negation && !own.adverb) return false;
  }
  return false;
}

/** «a foncé»: after «avoir» a word that no table knows is its participle. */
const isUnknownParticiple = (item: Item, lexicon: Lexicon): boolean =>
  isUnknown(item) && lexicon.participleEndings.some((ending) => item.norm.endsWith(ending));

/** The most items between two commas that part an auxiliary from its participle. */
const INSERTION = 9;

/** «a, elle, condamné», «est, selon Reuters, détenue»: the participle behind an insertion; else where it would begin. */
function afterInsertion(items: readonly Item[], at: number): number {
  if (items[at]?.norm !== ',') return at;
  for (let close = at + 2; close <= at + INSERTION && close < items.length; close += 1) {
    if (items[close]!.norm !== ',') continue;
    let after = close + 1;
    while (after < items.length && isInserted(items[after]!)) after += 1;
    const { word } = items[after] ?? { word: undefined };
    return word && (word.forms & FORM.participle) !== 0 && !word.determiner ? after : at;
  }
  return at;
}

const isInserted = ({ word, kind }: Item): boolean =>
  kind === 'time' || (kind === 'word' && !!(word.adverb || word.negation || word.clitic));

/** «seraient « créés ou rapatriés »», «a été « suspendu »»: quoted from the participle on. */
const isQuotedParticiple = (items: readonly Item[], at: number): boolean => {
  const after = items[at + 1]?.word;
  const isOpening = items[at]?.kind === 'mark' && '«“'.includes(items[at]!.norm);
  return isOpening && after !== undefined && (after.forms & FORM.participle) !== 0 && !after.determiner;
};

/** «a depuis fermé»: a preposition that governs nothing. */
const isLateAdverb = (items: readonly Item[], at: number, { lateAdverbs }: Lexicon): boolean => {
  const after = items[at + 1]?.word;
  return (
    after !== undefined &&
    lateAdverbs.has(items[at]!.norm) &&
    (after.forms & FORM.participle) !== 0 &&
    !after.determiner
  );
};

function pickParticiple(item: Item, lexicon: Lexicon) {
  if (item.word.verbs.length === 1) return item.word.verbs[0]!;
  const all = item.word.verbs.filter((verb) => verb.form === 'participle');
  return all.find((verb) => lexicon.verbPatterns.has(verb.lemma)) ?? all[0]!;
}

function chooseReading(
  item: Item,
  lexicon: Lexicon,
  afterPreposition: boolean,
  reduced: boolean,
  isMarked: boolean,
) {
  const { verbs } = item.word;
  if (verbs.length === 1) return verbs[0]!;
  // «to cut», which is a participle too
  const bare = isMarked ? verbs.find(({ form }) => form === 'infinitive') : undefined;
  if (bare) return bare;
  const wanted = verbs.filter(
    ({ form }) => (!afterPreposition || form !== 'finite') && (!reduced || form === 'participle'),
  );
  const list = wanted.length > 0 ? wanted : verbs;
  return list.find((verb) => lexicon.verbPatterns.has(verb.lemma)) ?? list[0]!;
}

/** «Founded in 2016, Scale AI …», «the startup backed by …»: a form that is also a past tense is a participle here. */
function isReduced(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  // «Anne Duval, qui dirigeait Kombi, rejoint la start-up Noésis»: with an object it is none
  const isLast = lexicon.locale.headLast;
  const hasObject =
    next?.entity !== undefined ||
    (next?.word.determiner && !next.word.preposition) ||
    (isLast && isPlainObject(next, lexicon));
  // «Kombi, the owner of Zerna, declined to comment»: of verbs that have no passive
  const isActive = items[at]!.word.verbs.some(({ lemma }) => lexicon.intransitives.has(lemma));
  if (!before || (before.norm === ',' && !hasObject && !isActive)) return true;
  // «increased by 14 %»: by how much
  if (isLast && items[at + 2]?.quantity && items[at + 2]!.kind === 'quantity') return false;
  return lexicon.agents.has(next?.word.preposition?.base ?? '');
}

/** «, sold 10.8 million vehicles», «, had revenue of …»: an amount or noun right behind the verb; not «, named chairman». */
const isPlainObject = (next: Item | undefined, { titles }: Lexicon): boolean =>
  next?.kind === 'quantity' ||
  (next?.kind === 'word' &&
    next.word.noun !== undefined &&
    !next.word.preposition &&
    !next.word.adverb &&
    !titles.has(next.word.noun));
