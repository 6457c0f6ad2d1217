/** The name that a noun stands beside: «son concepteur, la PME Aérolis,», «Scale AI, une entreprise …», «la ville de Rennes». */
import type { Role } from '../../../frames.js';
import type { EntityType, Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { bearerAfter } from '../syntax/bearers.js';
import { isDefinite } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { fromName } from './named.js';

/** «Son concepteur, la PME girondine Aérolis, …», «le directeur du FBI James Comey»: the name that stands beside the noun, between commas or behind its complements. */
export function fromBearer(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const place = bearerAfter(reading, at);
  const before = place === null ? undefined : reading.phrases[place - 1];
  const after = place === null ? undefined : reading.phrases[place + 1];
  const isBetween = before?.kind === 'mark' && before.item.norm === ',' && after?.kind === 'mark';
  const { lexicon } = reading;
  const noun = (reading.phrases[at] as NounPhrase).head!.word.noun!;
  const own = lexicon.anaphoric.get(noun);
  const type = place === null ? undefined : (reading.phrases[place] as NounPhrase).entity!.entity!.type;
  // «au président du syndicat mixte, Jean Humbert»: no person is a union
  // «son actionnaire majoritaire, le fonds Harrow, …»
  const isOwner = lexicon.ownersOfFirms.has(noun) && (type === 'ORG' || type === 'PER');
  if (!type || !(isOwner || own?.types.includes(type))) return null;
  const isBehind = type === 'PER' && before?.kind === 'noun';
  return isBetween || isBehind ? fromName(reading, place!, role, not) : null;
}

/** «le nouvel ensemble, baptisé Kombi, …», «un catamaran nommé Océane»: the name behind the participle that says it. */
export function fromNaming(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { phrases, lexicon } = reading;
  const { head, entity, pronoun, quantity } = phrases[at] as NounPhrase;
  if (!head || entity || pronoun || quantity) return null;
  let next = at + 1;
  while (isComplement(phrases[next])) next += 1;
  const comma = phrases[next];
  if (comma?.kind === 'mark' && comma.item.norm === ',') next += 1;
  const [first, second] = [phrases[next], phrases[next + 1]];
  const isNaming = (lemma: string): boolean => lexicon.naming.has(lemma);
  const isName = (phrase: typeof first, words: number): boolean =>
    phrase?.kind === 'noun' &&
    phrase.entity !== null &&
    phrase.preposition === null &&
    !phrase.determiner &&
    phrase.words.length === words;
  // «baptisé Kombi» is a phrase of its own where the participle is read as an adjective
  const isOne =
    isName(first, 1) &&
    (first as NounPhrase).words[0]!.word.verbs.some(
      ({ form, lemma }) => form === 'participle' && isNaming(lemma),
    );
  const isTwo = first?.kind === 'verb' && first.form === 'participle' && isNaming(first.lemma);
  if (!isOne && !(isTwo && isName(second, 0))) return null;
  return fromName(reading, isOne ? next : next + 1, role, not)?.slice(0, 1) ?? null;
}

/** An adverb too, as which «ensemble» is read. */
const isComplement = (phrase: Reading['phrases'][number] | undefined): boolean =>
  phrase?.kind === 'skip' || (phrase?.kind === 'noun' && phrase.preposition !== null && !phrase.entity);

/** «Scale AI, une entreprise spécialisée dans …»: an indefinite noun beside a name is that name. */
export function apposed(reading: Reading, at: number, role: Role, not: ReadonlySet<string>): Filler[] | null {
  const comma = reading.phrases[at - 1];
  if (comma?.kind !== 'mark' || comma.item.norm !== ',') return null;
  const before = reading.phrases[at - 2];
  return before?.kind === 'noun' ? fromName(reading, at - 2, role, not) : null;
}

/** «Kombi, la société qu’il a créée»: the name before, where a relative of whom it is said follows. */
export function beforeRelative(
  reading: Reading,
  at: number,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { phrases, lexicon } = reading;
  const name = phrases[at - 2];
  const comma = phrases[at - 1];
  if (phrase.preposition !== null || !isDefinite(phrase) || name?.kind !== 'noun') return null;
  const type = name.entity?.entity?.type;
  // «Kenji Mori, the billionaire who founded Kombi»
  const isOne = lexicon.locale.headLast && isOfType(phrase, type, lexicon);
  if (comma?.kind !== 'mark' || comma.item.norm !== ',' || (type !== 'ORG' && !isOne)) return null;
  let next = at + 1;
  while (phrases[next]?.kind === 'noun' && (phrases[next] as NounPhrase).preposition !== null) next += 1;
  const clause = phrases[next];
  const isRelative =
    (clause?.kind === 'clause' && lexicon.objectRelatives.has(clause.item.norm)) ||
    (isOne && clause?.kind === 'relative');
  return isRelative ? fromName(reading, at - 2, role, not) : null;
}

const isOfType = ({ head }: NounPhrase, type: EntityType | undefined, { anaphoric }: Lexicon): boolean =>
  type !== undefined && (anaphoric.get(head?.word.noun ?? '')?.types.includes(type) ?? false);

/** «Le patron d’Orange Luc Petit»: the person named right behind the house of the title. */
export function behindHouse(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const name = reading.phrases[at + 2];
  if (name?.kind !== 'noun' || name.preposition !== null || name.determiner) return null;
  return name.entity?.entity?.type === 'PER' ? fromName(reading, at + 2, role, not) : null;
}

/** «la ville de Rennes» is Rennes. */
export function placeNamed(
  reading: Reading,
  at: number,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const next = reading.phrases[at + 1];
  if (next?.kind !== 'noun' || next.preposition !== reading.lexicon.locale.of || next.words.length > 0)
    return null;
  return next.entity?.entity?.type === 'LOC' ? fromName(reading, at + 1, role, not) : null;
}
