/** A claim in the form in which it is compared: self-contained, so that its document can be let go. */
import { frames } from '../../frames.js';
import type { LinksLocale } from '../../locales/links.js';
import type { Locale } from '../../locales/locale.js';
import { firstWhere } from '../../order.js';
import type { Claim, Document, Interval, Quantity, Span, Time } from '../../schema.js';
import { type ComparedQuantity, comparedQuantity } from './figures.js';
import { type ComparedFiller, compared, deedFirst, rankOf, share } from './fillers.js';
import { asCrowd } from './gathered.js';
import { nearby } from './nearby.js';
import { apart, isFlow } from './slots.js';
import { withTopic } from './topic.js';
import { type DayRange, rangeOf } from './when.js';
import { readWords, type WordReader } from './words.js';

/** A claim with all that links ask of it, without its article. */
export interface ComparableClaim extends Pick<Claim, 'frame' | 'polarity' | 'modality' | 'stage' | 'start'> {
  /** `<doc>#<claim>` */
  readonly id: string;
  readonly doc: string;
  readonly key: string;
  readonly family: string;
  readonly aspect: 'event' | 'state';
  readonly roles: Readonly<Record<string, readonly ComparedFiller[]>>;
  readonly quantity: ComparedQuantity | null;
  /** The days that the claim's time covers, that of the article for «désormais»; null where there is none or it is not known. */
  readonly days: DayRange | null;
  /** It stands in the article's title. */
  readonly headline: boolean;
  /** A time is given, known or not. */
  readonly timed: boolean;
  /** The day on which the article came out. */
  readonly published: DayRange | null;
  readonly cues: readonly (keyof LinksLocale['cues'])[];
  /** The article also gives parts of it, at a place or in a segment: it is the figure of all. */
  readonly parted: boolean;
  /** A toll beside a larger one of the same article: it is of some of them, as «onze sont dans un état grave». */
  readonly exceeded: boolean;
  /** Its article gives it beside a newer one: «contre 71 début janvier». */
  readonly earlier: boolean;
  /** The article says that another figure took the place of this one. */
  readonly replaced: boolean;
  /** Strict intervals of the figures of the same slot that the article says this one replaced. */
  readonly replaces: readonly Interval[];
  /** The name of a funding round. */
  readonly round: string | null;
  /** The frame whose level a change's metric is («valorisation» → valuation). */
  readonly metric: string | null;
  /** The place of who decides among the courts that judge one case one after the other; null for nobody and other bodies. */
  readonly instance: number | null;
  /** A post that one person holds, told without its name: «a pris la tête de Kombi». */
  readonly headship: string | null;
  /** How far down a firm in trouble is. */
  readonly decline: number | null;
  /** Who says it, by name where there is one, in lower case. */
  readonly sources: readonly string[];
}

/** What of a document the comparison reads. */
export type LinkedDocument = Pick<
  Document,
  'id' | 'source' | 'text' | 'blocks' | 'languages' | 'quantities' | 'times' | 'claims'
>;

/** The claims of one document in the form in which they are compared; those in a language without a locale are left out. */
export function comparableClaims(
  document: LinkedDocument,
  locales: Readonly<Record<string, Locale>>,
): ComparableClaim[] {
  const quantities = new Map(document.quantities.map((quantity) => [quantity.id, quantity]));
  const times = new Map(document.times.map((time) => [time.id, time]));
  const published = rangeOf(document.source.published);
  const languageAt = walker(document.languages);
  const titleAt = walker(document.blocks.filter((block) => block.kind === 'title'));
  const dating = new Set(document.claims.flatMap((claim) => claim.time ?? []));
  const datingTimes = document.times.filter((time) => dating.has(time.id));
  const claimed = new Set(document.claims.flatMap((claim) => claim.quantity ?? []));
  const comparable: ComparableClaim[] = [];
  for (const claim of document.claims) {
    const locale = locales[languageAt(claim.start)?.code ?? ''];
    if (!locale) continue;
    const reader = readWords(locale);
    const time = claim.time === null ? undefined : times.get(claim.time);
    const quantity = claim.quantity === null ? undefined : quantities.get(claim.quantity);
    const words = document.text.slice(claim.start, claim.end);
    const tellingEnd = quantity ? nextAlike(quantity, claim.end, document.quantities) : claim.end;
    const cues = new Set(reader.cues(withoutTimes(document.text, claim, tellingEnd, datingTimes)));
    // «selon un premier bilan»
    for (const { source } of claim.attribution)
      for (const cue of reader.cues(source)) if (OF_SOURCES.has(cue)) cues.add(cue);
    // «à manifester mardi»
    for (const { start, end } of claim.args.item ?? [])
      if (start !== null && end !== null && start >= tellingEnd)
        for (const cue of reader.cues(document.text.slice(start, end))) cues.add(cue);
    // «l’an dernier» is the year whose results are told; where the year is known it tells more
    const range = time ? rangeOfTime(time, published) : null;
    if (time && time.anchor !== 'absolute' && !(isFlow(claim) && range))
      for (const cue of reader.cues(document.text.slice(time.start, time.end))) cues.add(cue);
    // what comes in over a year comes in on no day: that is the day on which it was published
    const isOfAnnouncement = range !== null && range[1] - range[0] === 1 && isFlow(claim);
    const days = isOfAnnouncement ? null : range;
    const read: ComparableClaim = {
      id: `${document.id}#${claim.id}`,
      doc: document.id,
      start: claim.start,
      frame: claim.frame,
      key: claim.key,
      family: frames[claim.frame].family,
      aspect: frames[claim.frame].aspect,
      roles: rolesOf(claim, document, reader),
      quantity: quantity ? comparedQuantity(quantity, claim, document.text, reader) : null,
      days: days ?? (time === undefined && cues.has('now') && !frames[claim.frame].once ? published : null),
      headline: claim.end <= (titleAt(claim.start)?.end ?? 0),
      // «actuellement» dates nothing
      timed: time !== undefined && !(time.value ?? '').endsWith('_REF') && !isOfAnnouncement,
      published,
      polarity: claim.polarity,
      modality: claim.modality,
      stage: claim.stage,
      cues: [...cues],
      replaced: quantity !== undefined && isReplaced(quantity, document.text, reader),
      replaces: quantity ? replacedBeside(quantity, claim, document, reader, claimed) : [],
      parted: false,
      exceeded: false,
      earlier: EARLIER.test(claim.rule ?? ''),
      round: reader.round(words),
      metric: metricOf(claim, document.text, reader),
      instance: rankOf(claim.args.authority?.[0], document.text, reader.instance),
      headship: frames[claim.frame].tenure && !('role' in claim.args) ? reader.headship(words) : null,
      decline: rankOf(claim.args.status?.[0], document.text, reader.decline),
      sources: claim.attribution.map((one) => reader.source(one.source)),
    };
    comparable.push(asCrowd(read, reader));
  }
  const hasReplaced = comparable.some(({ replaced }) => replaced);
  return withTopic(comparable).map((claim, i, all) => {
    const others = nearby(all, i);
    return {
      ...claim,
      replaces: hasReplaced ? [...claim.replaces, ...replacedBy(claim, others)] : claim.replaces,
      parted: claim.quantity !== null && others.some((other) => isNarrower(other, claim)),
      exceeded: others.some((other) => isBeyond(other, claim)),
    };
  });
}

/** «depuis 2017» is up to the day of the article. */
function rangeOfTime({ value, mod }: Time, published: DayRange | null): DayRange | null {
  const range = rangeOf(value);
  return range && published && mod === 'after' && range[1] < published[1] ? [range[0], published[1]] : range;
}

/** How the rules are called that read the figure behind «contre». */
const EARLIER = /\/earlier$/;

function rolesOf(
  claim: Claim,
  document: LinkedDocument,
  reader: WordReader,
): Readonly<Record<string, readonly ComparedFiller[]>> {
  const roles = Object.fromEntries(
    Object.entries(claim.args).map(([role, fillers]) => [
      role,
      fillers
        .map((filler) => compared(filler, role, document, reader, claim.args.org))
        // «5.200 salariés dans le monde» are all of them
        .filter(
          ({ key, stems: [head] }) =>
            !(role === 'place' && key === null && head && reader.isEverywhere(head)),
        ),
    ]),
  );
  // «requis contre l’ancien PDG»: the trigger says what was done
  const { acts, roles: known } = frames[claim.frame];
  if (acts && claim.trigger && !('action' in roles) && known.some(({ name }) => name === 'action')) {
    const words = document.text.slice(claim.trigger.start, claim.trigger.end);
    roles.action = [{ key: null, stems: deedFirst(reader.stems(words), reader) }];
  }
  return roles;
}

/** The words of a claim's clause without the times of others in it: «…, contre 2,5 milliards un an plus tôt» dates one of two. */
function withoutTimes(text: string, claim: Claim, to: number, times: readonly Time[]): string {
  const isPlaced =
    isFlow(claim) && rangeOf(times.find(({ id }) => id === claim.time)?.value ?? null) !== null;
  let words = '';
  let at = claim.start;
  for (let i = firstWhere(times, ({ end }) => end > at); i < times.length; i += 1) {
    const { id, start, end } = times[i]!;
    if (start >= to) break;
    if ((id === claim.time && !isPlaced) || start < at) continue;
    words += text.slice(at, start);
    at = Math.min(end, to);
  }
  return words + text.slice(at, to);
}

/** Where the next figure of the kind stands before an end: «700.000 euros cette saison, contre 1,2 million la saison dernière». */
function nextAlike(own: Quantity, end: number, quantities: readonly Quantity[]): number {
  for (let i = firstWhere(quantities, ({ start }) => start >= own.end); i < quantities.length; i += 1) {
    const { start, kind, unit } = quantities[i]!;
    if (start >= end) break;
    if (kind === own.kind && unit === own.unit) return start;
  }
  return end;
}

/** Which of some spans, apart and in order, holds an offset; asked of offsets in order. */
function walker<Item extends Span>(spans: readonly Item[]): (offset: number) => Item | undefined {
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next += 1;
    const span = spans[next];
    return span && span.start <= offset ? span : undefined;
  };
}

/** The same frame and parties, with a key role filled that the other leaves open. */
function isNarrower(part: ComparableClaim, whole: ComparableClaim): boolean {
  if (part.frame !== whole.frame || !part.quantity || !whole.quantity) return false;
  if ((part.quantity.value ?? 0) >= (whole.quantity.value ?? 0)) return false;
  // another source's smaller figure is no part of this one's
  if (part.sources.join() !== whole.sources.join()) return false;
  const keys = frames[part.frame].roles.filter((role) => role.key).map((role) => role.name);
  const filled = (claim: ComparableClaim, role: string) => (claim.roles[role] ?? []).length > 0;
  return (
    keys.every((role) => !filled(whole, role) || share(part.roles[role] ?? [], whole.roles[role]!)) &&
    keys.some((role) => filled(part, role) && !filled(whole, role))
  );
}

/** A larger toll of the same outcome, which nobody else says. */
function isBeyond(more: ComparableClaim, claim: ComparableClaim): boolean {
  if (!frames[claim.frame].toll || more.frame !== claim.frame || more.polarity !== claim.polarity)
    return false;
  const [larger, own] = [more.quantity?.value ?? null, claim.quantity?.value ?? null];
  if (larger === null || own === null || larger <= own || claim.earlier || claim.replaced) return false;
  const isOthers = claim.sources.length > 0 && claim.sources.join() !== more.sources.join();
  return !isOthers && share(claim.roles.outcome ?? [], more.roles.outcome ?? []);
}

/** How far from a figure the words stand that say that it was replaced, in UTF-16 code units. */
const NEAR = 60;

function isReplaced(quantity: Quantity, text: string, reader: WordReader): boolean {
  const start = quantity.cue && quantity.cue.start < quantity.start ? quantity.cue.start : quantity.start;
  return reader.replaced(
    text.slice(Math.max(0, start - NEAR), start),
    text.slice(quantity.end, quantity.end + NEAR),
  );
}

/** «30 postes, au lieu des 128 initialement annoncés»: the next figure of its kind in the sentence, where it says no claim of its own. */
function replacedBeside(
  own: Quantity,
  claim: Claim,
  { text, quantities }: LinkedDocument,
  reader: WordReader,
  claimed: ReadonlySet<string>,
): readonly Interval[] {
  const isAlike = ({ kind, unit }: Quantity) => kind === own.kind && unit === own.unit;
  for (let i = firstWhere(quantities, ({ start }) => start >= own.end); i < quantities.length; i += 1) {
    const other = quantities[i]!;
    if (other.start > claim.end + NEAR || SENTENCE_END.test(text.slice(own.end, other.start))) break;
    if (isAlike(other))
      return !claimed.has(other.id) && isReplaced(other, text, reader) ? [other.strict] : [];
  }
  return [];
}

const SENTENCE_END = /[.!?]\s/;

function replacedBy(claim: ComparableClaim, others: readonly ComparableClaim[]): readonly Interval[] {
  if (claim.replaced || !claim.quantity) return [];
  return others.flatMap((other) =>
    other.replaced && other.quantity && other.polarity === claim.polarity && apart(claim, other) === null
      ? [other.quantity.strict]
      : [],
  );
}

/** Cues that stand in the name of a source too. */
const OF_SOURCES: ReadonlySet<string> = new Set(['former', 'latest']);

function metricOf(claim: Claim, text: string, reader: WordReader): string | null {
  const filler = claim.args.metric?.[0];
  if (!filler || filler.start === null || filler.end === null) return null;
  return reader.metric(text.slice(filler.start, filler.end));
}
