/** Pronouns and nouns that stand for an entity, as fillers. */
import type { Role } from '../../../frames.js';
import type { Gender } from '../../../locales/claims.js';
import type { Filler, Span } from '../../../schema.js';
import { isOtherThan } from '../article/called.js';
import { isFinancier } from '../article/events.js';
import { isNamedBefore } from '../article/mention.js';
import type { Reading } from '../article/read.js';
import { noteTrade } from '../article/referents.js';
import { noteResolved } from '../article/resolved-words.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isOneOf, nameHas } from '../lexicon/name-kinds.js';
import type { Origin } from '../lexicon/origins.js';
import { isPlural } from '../lexicon/plurals.js';
import type { Item } from '../syntax/items.js';
import { hasSubject, type NounPhrase } from '../syntax/phrases.js';
import { lastSubject } from './last-subject.js';
import { whoIsMeant } from './subjects.js';

/**
 * «Nous» is the organisation of the speaker («promet son patron»), that which the sentence names beside the quotation,
 * or else whom the article is about.
 */
export function fromSpeaker(
  reading: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
  ofSpeaker: () => string | null,
) {
  const { referents, lexicon } = reading;
  if (!role.types.includes('ORG') || role.authority) return null;
  const topic = referents.topicAt(reading.index);
  const entity =
    ofSpeaker() ?? namedBeside(reading, phrase) ?? (topic && lexicon.institutions.has(topic) ? null : topic);
  return entity === null || not.has(entity) ? null : [anaphorOf(phrase, entity)];
}

const OPENING = '«“';
const CLOSING = '»”';

/** «« Nous … », explique Luc Martin, patron de Kombi»: the only organisation outside the quotation that holds a phrase. */
function namedBeside({ phrases, lexicon }: Reading, within: NounPhrase): string | null {
  const at = phrases.indexOf(within);
  const isQuote = (index: number, marks: string): boolean => {
    const phrase = phrases[index]!;
    return phrase.kind === 'mark' && marks.includes(phrase.item.norm);
  };
  let open = at - 1;
  while (open >= 0 && !isQuote(open, OPENING + CLOSING)) open -= 1;
  if (open < 0 || !isQuote(open, OPENING)) return null;
  let close = at + 1;
  while (close < phrases.length && !isQuote(close, CLOSING)) close += 1;
  let found: string | null = null;
  for (let next = 0; next < phrases.length; next += 1) {
    if (next === open) next = close;
    const phrase = phrases[next];
    // «… », explique Paul Roy, parti diriger Kombi», «sans vouloir citer Lithéa»: of somebody else
    if (next > close && phrase && isAside(phrase)) break;
    const one = phrase?.kind === 'noun' ? phrase.entity?.entity : undefined;
    if (one?.type !== 'ORG' || isOneOf(one.name, lexicon.institutions)) continue;
    // «a-t-il déclaré au Monde»
    if ((phrase as NounPhrase).preposition === lexicon.locale.goal) continue;
    if (found !== null && found !== one.entity) return null;
    found = one.entity;
  }
  return found;
}

const isAside = (phrase: Reading['phrases'][number]): boolean =>
  phrase.kind === 'relative' || (phrase.kind === 'verb' && !hasSubject(phrase));

const anaphorOf = ({ start, end }: Span, entity: string): Filler => ({ start, end, entity, via: 'anaphora' });

/** A pronoun that stands before its verb. */
export function fromClitic(
  reading: Reading,
  clitic: Item,
  role: Role,
  not: ReadonlySet<string>,
): Filler[] | null {
  const { start, end } = clitic;
  return anaphor(reading, { start, end, preposition: null }, role, not, { noun: null, near: true });
}

/** «les deux entreprises», «the companies»: the two sides of the deal. */
export function bothOf(
  { referents, lexicon }: Reading,
  phrase: NounPhrase,
  role: Role,
  not: ReadonlySet<string>,
) {
  const { quantity, determiner, head } = phrase;
  const { deal } = referents;
  if (!deal || !head || determiner?.word.determiner?.grade !== 'definite') return null;
  const { locale } = lexicon;
  const isSeveral = !quantity && locale.headLast && isPlural(head.norm, head.word.noun, locale);
  if (!isSeveral && quantity?.quantity?.value !== 2) return null;
  if (!lexicon.anaphoric.get(head.word.noun ?? '')?.types.some((type) => role.types.includes(type)))
    return null;
  const { start, end } = phrase;
  return [deal.buyer, deal.bought]
    .filter((entity) => !not.has(entity))
    .map((entity): Filler => ({ start, end, entity, via: 'anaphora' }));
}

/**
 * «Interrogé sur un rapprochement avec Hidalta, il …», «Rachetée par Zvolar, l’entreprise …»: the opening participle is
 * said of the subject that follows, so that nobody named inside is meant by it.
 */
function withOpening(
  { phrases, lexicon }: Reading,
  start: number,
  others: ReadonlySet<string>,
): ReadonlySet<string> {
  let at = 0;
  while (phrases[at]?.kind === 'skip' || phrases[at]?.kind === 'mark') at += 1;
  const opening = phrases[at];
  const isOpening =
    opening?.kind === 'verb'
      ? !hasSubject(opening)
      : opening?.kind === 'noun' && (isParticiple(opening, lexicon) || isApposed(opening));
  if (!isOpening) return others;
  const inside: string[] = [];
  for (; at < phrases.length && phrases[at]!.start < start; at += 1) {
    const phrase = phrases[at]!;
    if (hasSubject(phrase)) return others;
    // «Bonne nouvelle pour les clients de Kombi : leur opérateur …»
    if (phrase.kind === 'mark' && phrase.item.norm === ':') return others;
    const entity = phrase.kind === 'noun' ? phrase.entity?.entity : undefined;
    if (entity) inside.push(entity.entity);
  }
  return inside.length > 0 ? new Set([...others, ...inside]) : others;
}

/** «Membre, avec Luc Petit, du comité, il …», «Fils de Luc Petit, il …»: what the subject is, without an article. */
const isApposed = ({
  head,
  determiner,
  preposition,
  entity,
  quantity,
  time,
  pronoun,
  partitive,
}: NounPhrase) =>
  head !== null &&
  !determiner &&
  preposition === null &&
  !partitive &&
  !entity &&
  !quantity &&
  !time &&
  !pronoun;

/** «Interrogé sur …»: a participle that could be a noun, without an article. */
const isParticiple = ({ head, determiner, preposition, words }: NounPhrase, { wordOf }: Lexicon) =>
  head !== null &&
  words.length === 1 &&
  !determiner &&
  preposition === null &&
  (wordOf(head.norm)?.verbs.some(({ form }) => form === 'participle') ?? false);

/** What is known of the words that stand for something: their noun, if any, how far they reach, and whom they fit. */
export interface Meant {
  readonly noun: string | null;
  readonly near: boolean;
  readonly gender?: Gender | undefined;
  readonly latter?: boolean | undefined;
  readonly here?: boolean;
  /** Of which countries and towns it is said to be. */
  readonly origins?: readonly Origin[];
  /** Stems of what it deals in («le fabricant de compteurs»). */
  readonly fields?: readonly string[];
  /** The town that it is of («la firme de Redmond»). */
  readonly seat?: string | null;
  /** True for «le distributeur de musique». */
  readonly described?: boolean;
  /** True for «l’aciérie»: the only firm named so far may be meant. */
  readonly sole?: boolean;
  /** True for «la maison mère»: of a firm, and of no official body. */
  readonly firm?: boolean;
  /** True for «sa présidente»: a thing that the sentence before was about has none. */
  readonly title?: boolean;
}

export function anaphor(
  reading: Reading,
  phrase: Pick<NounPhrase, 'start' | 'end' | 'preposition'>,
  role: Role,
  others: ReadonlySet<string>,
  { noun, near, gender, latter, here, title, described, origins, fields, seat, sole, firm }: Meant,
): Filler[] | null {
  const { referents, index, lexicon, sentence } = reading;
  const not = withOpening(reading, phrase.start, others);
  const known = (noun && lexicon.anaphoric.get(noun)) || null;
  // «le distributeur de musique» says what somebody is, and not whose
  const group =
    known?.relational === 'bare' && described ? { types: known.types, nouns: known.nouns } : known;
  const before = lastSubject(sentence);
  const isOffice = title === true && near && before === null;
  const types = role.types.filter(
    (type) => (group?.types.includes(type) ?? true) && (!isOffice || type === 'ORG'),
  );
  const resolved = whoIsMeant(sentence, {
    lastSubject: isOffice ? undefined : before,
    at: phrase.start,
    sentence: index,
    types,
    not,
    noun,
    group,
    side: role.side,
    near,
    company: role.company || role.accused || firm === true,
    ...(gender && { gender }),
    ...(latter && { latter }),
    ...(here && { here }),
    ...(sole && { sole }),
    ...(origins && { origins }),
    ...(fields && { fields }),
    ...(seat && { seat }),
  });
  // «le groupe», where several could be meant, is the one that the article is about
  const topic = referents.topicAt(index);
  const isTopic =
    group &&
    !group.side &&
    !group.relational &&
    !group.named &&
    types.includes('ORG') &&
    topic !== null &&
    !not.has(topic) &&
    !isOtherThan(referents, { noun, group, ...(origins && { origins }), ...(fields && { fields }) }, topic) &&
    !(isFinancier(referents.events, topic) && !group.trade) &&
    // in a title alone may somebody be meant who is named later
    (index === 0 || isNamedBefore(referents.mentions, topic, phrase.start)) &&
    // «l’association» is what the article calls so
    (group.general || (referents.aliases.get(noun ?? '')?.has(topic) ?? true));
  const entity = resolved ?? (isTopic ? topic : null);
  if (!entity || (role.authority && !nameHas(entity, lexicon.authorities))) return null;
  // «le distributeur», so that «la banque» is somebody else
  if (resolved !== null && known?.trade && types.includes('ORG')) noteTrade(referents, entity, noun!);
  // «Selon l’association, …»: who speaks, as a subject does
  const isSource = lexicon.sources.has(phrase.preposition ?? '');
  noteResolved(referents, entity, types[0]!, index, isSource ? { ...phrase, preposition: null } : phrase);
  return [{ start: phrase.start, end: phrase.end, entity, via: 'anaphora' }];
}
