/** Whether a phrase has the noun, or is of the sort, that a slot of a pattern asks for. */
import type { QuantityKind } from '../../../schema.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { kindIn, nameHas } from '../lexicon/name-kinds.js';
import { isPlural } from '../lexicon/plurals.js';
import { isOfKind } from '../lexicon/sums.js';
import type { Item } from '../syntax/items.js';
import { isDefinite } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';

const SHARES: ReadonlySet<QuantityKind | undefined> = new Set<QuantityKind>(['fraction', 'percent']);
/** All of something, as a percentage. */
const WHOLE = 100;
const MONEY: readonly QuantityKind[] = ['money'];

/** Whether a phrase has one of the words of a list, or is the sort of phrase that the list asks for. */
export function fitsHead(phrase: NounPhrase, heads: ReadonlySet<string>, lexicon: Lexicon): boolean {
  if (heads.has('*name') && phrase.entity) return true;
  const { head, entity, quantity, determiner, partitive } = phrase;
  if (heads.has('*person') && entity?.entity?.type === 'PER') return true;
  if (heads.has('*official') && isOfficial(phrase, lexicon)) return true;
  if (heads.has('*fund') && isFund(phrase, lexicon)) return true;
  if (heads.has('*time') && isTime(phrase)) return true;
  if (heads.has('*pronoun') && phrase.pronoun) return true;
  if (heads.has('*top') && phrase.superlative) return true;
  if (heads.has('*the') && !entity && isDefinite(phrase)) return true;
  if (heads.has('*article') && determiner) return true;
  if (heads.has('*some') && isSome(phrase)) return true;
  if (heads.has('*none') && determiner && lexicon.none.has(determiner.norm)) return true;
  if (heads.has('*own') && determiner?.word.determiner?.grade === 'possessive') return true;
  if (heads.has('*common') && head && !entity && !quantity && !phrase.time) return true;
  if (heads.has('*thing') && isThing(phrase, lexicon)) return true;
  if (heads.has('*money') && quantity?.quantity && isOfKind(quantity.quantity, MONEY)) return true;
  if (heads.has('*percent') && quantity?.quantity?.kind === 'percent') return true;
  if (heads.has('*whole') && quantity?.quantity?.kind === 'percent' && quantity.quantity.value === WHOLE)
    return true;
  if (heads.has('*share') && SHARES.has(quantity?.quantity?.kind)) return true;
  if (heads.has('*measure') && quantity?.quantity?.kind === 'measure') return true;
  if (heads.has('*count') && quantity?.quantity?.kind === 'count') return true;
  if (heads.has('*plural') && head && !entity && !quantity)
    if (partitive || determiner?.word.plural || (!determiner && isBarePlural(head, lexicon))) return true;
  // «profit forecast» is a forecast
  const words = lexicon.locale.headLast ? (head ? [head] : []) : phrase.words;
  return (
    words.some(({ word, norm }) => heads.has(word.noun ?? norm)) ||
    (entity?.entity !== undefined && heads.has(kindIn(entity.entity.name)))
  );
}

/** «makes tyres»: a plural that needs no article. */
const isBarePlural = ({ norm, word }: Item, { locale }: Lexicon): boolean =>
  locale.headLast && isPlural(norm, word.noun, locale);

/** «un homme», «des militaires» */
const isSome = ({ quantity, partitive, determiner }: NounPhrase): boolean =>
  !quantity && (partitive || determiner?.word.determiner?.grade === 'indefinite');

/** «l’Urssaf», «la justice américaine»: an official body, by its name or its noun. */
const isOfficial = ({ entity, head }: NounPhrase, { authorities }: Lexicon): boolean =>
  entity?.entity
    ? nameHas(entity.entity.name, authorities)
    : authorities.has(head?.word.noun ?? head?.norm ?? '');

/** «Illumina Ventures»: one that invests, by its name. */
const isFund = ({ entity }: NounPhrase, { funds }: Lexicon): boolean =>
  entity?.entity !== undefined && nameHas(entity.entity.name, funds);

/** «2016», «huit ans» */
const isTime = ({ time, quantity }: NounPhrase): boolean =>
  time !== null || quantity?.quantity?.kind === 'duration';

/** «l’alimentation», «les œufs»: a common noun that stands for nobody. */
const isThing = (phrase: NounPhrase, { anaphoric, metonyms }: Lexicon): boolean => {
  const { head, entity, quantity, determiner } = phrase;
  if (!head || entity || quantity || !determiner) return false;
  const noun = head.word.noun ?? head.norm;
  const group = anaphoric.get(noun);
  return (!group || group.named === true) && !metonyms.has(noun);
};
