/** The slots that are stretches of words and no phrase of their own: an act, what is said, a title, what is counted. */
import type { Span } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { extentOf, listEnd, titleExtent, verbExtent } from '../syntax/extents.js';
import { frontedVerb } from '../syntax/openings.js';
import { following, isMark, isNoun } from '../syntax/parsed-sentence.js';
import type { NounPhrase } from '../syntax/phrases.js';
import { phrasesIn } from '../syntax/slots.js';
import { governorOf } from '../syntax/syntax.js';
import type { Search } from './search.js';
import { willedAfter } from './willed.js';

/** The slots that are words and no phrase of their own. */
export function wordsIn({ reading, trigger, counted, pattern }: Search, slot: string): Span | null {
  const { phrases } = reading;
  const { at, item } = trigger;
  switch (slot) {
    case 'then': {
      const infinitive = infinitiveAfter(reading, at);
      return infinitive === null ? null : withoutNegation(reading, verbExtent(reading, infinitive));
    }
    case 'aim': {
      // «lève 3 millions auprès d’Altor pour recruter»
      const infinitive = aimAfter(reading, at);
      return infinitive === null ? null : verbExtent(reading, infinitive);
    }
    case 'ruled':
      return toComeWith(reading, at);
    case 'done_before': {
      // «jugé pour avoir fraudé»
      const next = phrases[at + 1];
      const place = next?.kind === 'noun' && next.time ? at + 2 : at + 1;
      const verb = phrases[place];
      const isPerfect = verb?.kind === 'verb' && verb.form === 'infinitive' && verb.preposition !== null;
      return isPerfect && verb.head.word.verbs.every(({ form }) => form === 'participle')
        ? verbExtent(reading, place)
        : null;
    }
    case 'willed': {
      const infinitive = willedAfter(reading, at);
      return infinitive === null ? null : verbExtent(reading, infinitive);
    }
    case 'matter': {
      const [object] = phrasesIn(reading, trigger, 'object');
      return object === undefined
        ? null
        : { start: phrases[object]!.start, end: verbExtent(reading, at).end };
    }
    case 'house': {
      // «dirige le syndicat mixte des eaux»: what has no name
      const [object] = phrasesIn(reading, trigger, 'object');
      const house = object === undefined ? undefined : phrases[object];
      const isUnnamed = house?.kind === 'noun' && !house.entity && !house.pronoun && !house.quantity;
      return isUnnamed ? extentOf(reading, object!) : null;
    }
    case 'said':
      return saidAfter(reading, at);
    case 'promised': {
      const verb = promisedAfter(reading, at, pattern.exceptSet);
      return verb === null ? null : verbExtent(reading, verb);
    }
    case 'deed': {
      // «la décision de geler les contrats»; not «le plan de relance pour aider …»
      const infinitive = infinitiveAfter(reading, at);
      const verb = infinitive === null ? undefined : phrases[infinitive];
      const isIts = verb?.kind === 'verb' && verb.preposition === reading.lexicon.locale.of;
      return isIts ? verbExtent(reading, infinitive!) : null;
    }
    case 'bare': {
      const next = phrases[at + 1];
      return next?.kind === 'verb' && next.form === 'infinitive' && next.preposition === null
        ? verbExtent(reading, at + 1)
        : null;
    }
    case 'act': {
      // «a annoncé se rendre à Rome»; not «a annoncé avoir signé»
      const next = phrases[at + 1];
      const isToCome =
        next?.kind === 'verb' &&
        next.preposition === null &&
        next.form === 'infinitive' &&
        next.head.word.verbs.some((one) => one.lemma === next.lemma && one.form === 'infinitive');
      return isToCome ? verbExtent(reading, at + 1) : null;
    }
    case 'title':
      return titleExtent(reading, at, item);
    case 'seat':
      return seatAfter(reading, at);
    case 'trigger':
      return { start: item.start, end: item.end };
    case 'phrase':
      return { start: item.start, end: verbExtent(reading, at).end };
    case 'counted': {
      if (counted === null) return null;
      const { words } = phrases[counted] as NounPhrase;
      const genitive = phrases[counted + 1];
      if (words.length > 0) return { start: words[0]!.start, end: listEnd(reading, counted) };
      // «270 millions d’abonnés»
      return genitive?.kind === 'noun' && genitive.preposition === reading.lexicon.locale.of && genitive.head
        ? { start: genitive.words[0]!.start, end: genitive.end }
        : null;
    }
    default:
      return null;
  }
}

/** «à la présidence de Kombi», «au conseil d’administration de»: the office in the preposition of its house. */
function seatAfter(reading: Reading, at: number): Span | null {
  const { seats } = reading.lexicon;
  for (const { at: next } of following(reading, at)) {
    const { lead } = reading.phrases[next] as NounPhrase;
    if (!lead) continue;
    const words = lead.norm.split(/[_\s]+/u);
    const first = words.findIndex((word) => seats.has(word));
    if (first < 0) continue;
    const start = lead.start + reading.text.slice(lead.start, lead.end).toLowerCase().indexOf(words[first]!);
    const end = lead.end - reading.text.slice(lead.start, lead.end).match(/\s+d\S*$/u)![0].length;
    return { start, end };
  }
  return null;
}

/** «a expliqué hier à la presse que …»: the clause of what is said, to the end of the sentence. */
function saidAfter({ phrases, lexicon }: Reading, at: number): Span | null {
  for (let next = at + 1; next < phrases.length && next <= at + 5; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'clause') {
      let last = phrases.length - 1;
      while (last > next && phrases[last]!.kind === 'mark') last -= 1;
      let first = next + 1;
      while (first < last && phrases[first]!.kind === 'mark') first += 1;
      const isThat = lexicon.objectRelatives.has(phrase.item.norm) && last > next;
      return isThat ? { start: phrases[first]!.start, end: phrases[last]!.end } : null;
    }
    // «confirme le plan que …»: of something else than a listener
    const isBeside = phrase.kind === 'skip' || phrase.kind === 'mark';
    if (!isBeside && !(phrase.kind === 'noun' && (phrase.time || phrase.preposition !== null))) return null;
  }
  return null;
}

/** «a annoncé qu’elle rendrait gratuits ses bus»: the verb of what the speaker is to do. */
function promisedAfter(
  { phrases, lexicon }: Reading,
  at: number,
  except: ReadonlySet<string> | null,
): number | null {
  let clause = at + 1;
  while (
    phrases[clause]?.kind === 'skip' ||
    (isNoun(phrases[clause]) && (phrases[clause] as NounPhrase).time)
  )
    clause += 1;
  const [that, speaker] = [phrases[clause], phrases[clause + 1]];
  if (that?.kind !== 'clause' || !lexicon.objectRelatives.has(that.item.norm)) return null;
  if (!isNoun(speaker) || !speaker.pronoun) return null;
  const verb = phrases[clause + 2];
  const isToCome =
    verb?.kind === 'verb' &&
    !verb.passive &&
    !verb.negated &&
    !except?.has(verb.lemma) &&
    verb.head.word.verbs.some(
      ({ lemma, tense }) => lemma === verb.lemma && (tense === 'conditional' || tense === 'future'),
    );
  return isToCome ? clause + 2 : null;
}

/** The infinitive that a verb or noun goes on with. */
function infinitiveAfter({ phrases, lexicon }: Reading, at: number): number | null {
  const verb = phrases[at]!;
  const isModal = verb.kind === 'verb' && lexicon.modals.has(verb.lemma);
  for (let next = at + 1; next < phrases.length && next <= at + 8; next += 1) {
    const phrase = phrases[next]!;
    // «utilisera les fonds levés pour recruter»: past a participle that belongs to the object
    const isAside = phrase.kind === 'verb' && phrase.form === 'participle';
    // «will build», where the infinitive looks like the present
    if (phrase.kind === 'verb' && !isAside)
      return phrase.form === 'infinitive' || (isModal && phrase.tense === 'present') ? next : null;
    if (phrase.kind === 'clause' || phrase.kind === 'relative') return null;
  }
  return null;
}

/** «Avec ces fonds, Kombi ouvrira deux bureaux», «veut recruter grâce à cette levée»: what is to come by the verb of a noun. */
function toComeWith(reading: Reading, at: number): Span | null {
  const { phrases } = reading;
  const place = governorOf(reading, at) ?? frontedVerb(reading, at);
  const verb = place === null ? undefined : phrases[place];
  if (place === null || verb?.kind !== 'verb') return null;
  const then = phrases[place + 1];
  const isModal = then?.kind === 'verb' && then.form === 'infinitive' && then.preposition === null;
  const isToCome = verb.form === 'infinitive' || verb.tense === 'future' || verb.tense === 'conditional';
  if (!isToCome || isModal) return null;
  const extent = verbExtent(reading, place);
  return place < at ? { start: extent.start, end: phrases[at - 1]!.end } : extent;
}

/** The most phrases between a verb and the infinitive of its aim. */
const FAR = 10;

/** The infinitive of what is aimed at, past other complements («lève 3 millions auprès de Zerna pour recruter»). */
function aimAfter({ phrases, lexicon }: Reading, at: number): number | null {
  for (let next = at + 1; next < phrases.length && next <= at + FAR; next += 1) {
    const phrase = phrases[next]!;
    if (phrase.kind === 'clause' || phrase.kind === 'relative' || isMark(phrase, ';:')) return null;
    if (phrase.kind !== 'verb' || phrase.form === 'participle') continue;
    return phrase.form === 'infinitive' && lexicon.aims.has(phrase.preposition ?? '') ? next : null;
  }
  return null;
}

/** «devrait ne pas rouvrir»: what is foreseen, without the words that deny it. */
function withoutNegation({ text, lexicon }: Search['reading'], { start, end }: Span): Span {
  let from = start;
  for (const word of text.slice(start, end).split(' ')) {
    if (!lexicon.wordOf(word.toLowerCase())?.negation) break;
    from += word.length + 1;
  }
  return from < end ? { start: from, end } : { start, end };
}
