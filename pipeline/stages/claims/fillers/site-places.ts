/**
 * Where a workforce is, where the words name only the site: «L’usine de Vesoul perdra 240 postes», «140 des 620 emplois du
 * site de Vesoul», «L’ouverture de l’entrepôt à Vesoul créera 400 emplois», «Le site, qui compte 86 salariés», told before.
 */
import { frames, type Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import { lastBefore } from '../article/mention.js';
import type { Reading } from '../article/read.js';
import type { Draft } from '../draft.js';
import { isDefinite, isNoun, placeAt, placeOfAmount } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import { subjectOf } from '../syntax/subject-of.js';
import { fillFrom } from './fillers.js';
import { implicit } from './word-fillers.js';

type Said = Pick<Draft, 'frame' | 'args' | 'trigger' | 'quantity'>;

/** Fills a missing key place from the site that is the subject, or that of whom the amount counts. */
export function addSitePlace(reading: Reading, draft: Said): void {
  const { frame, args, quantity } = draft;
  const role = frames[frame].roles.find(({ name, key, spots }) => key && name === 'place' && spots);
  if (!role || args.place || !args.org) return;
  const counted = placeOfAmount(reading, quantity);
  const place = subjectAt(reading, draft);
  const subject = place !== null && isOthers(reading, place, args.org) ? null : place;
  const found =
    (counted < 0 ? null : placeBehind(reading, counted, role)) ??
    (subject === null ? null : (placeBehind(reading, subject, role) ?? placeToldOf(reading, subject)));
  if (found) args.place = found;
}

/** «L’usine Trigano n’est pas touchée, contrairement à Novapex, dont les 130 salariés …»: the site of another firm. */
const isOthers = ({ phrases }: Reading, at: number, org: readonly Filler[]): boolean => {
  const { entity } = (phrases[at] as NounPhrase).entity ?? {};
  return entity?.type === 'ORG' && !org.some((filler) => filler.entity === entity.entity);
};

function subjectAt(reading: Reading, { trigger }: Said): number | null {
  const { phrases } = reading;
  let at = placeAt(reading, trigger.start);
  while (at >= 0 && !isTold(phrases[at]!)) at -= 1;
  return at < 0 ? null : subjectOf(reading, at);
}

/** «avec 240 postes menacés»: a participle is said of its own noun. */
const isTold = (phrase: Phrase): boolean => phrase.kind === 'verb' && phrase.form !== 'participle';

/** The place behind a noun and what hangs on it: behind a preposition of place, or the genitive of a site. */
export function placeBehind(reading: Reading, from: number, role: Role): Filler[] | null {
  const { phrases, lexicon } = reading;
  for (let at = from + 1; at < phrases.length && at <= from + CHAIN; at += 1) {
    const phrase = phrases[at];
    if (!isNoun(phrase) || phrase.preposition === null || phrase.time) return null;
    if (phrase.entity?.entity?.type !== 'LOC') continue;
    const isThere = lexicon.spots.has(phrase.preposition) && phrase.entity !== null;
    const isIts = phrase.preposition === lexicon.locale.of && isSite(phrases[at - 1] as NounPhrase, reading);
    return isThere || isIts ? fillFrom(reading, at, role, new Set()) : null;
  }
  return null;
}

/** The most phrases between a noun and the place of its site. */
const CHAIN = 5;

const isSite = ({ head }: NounPhrase, { lexicon }: Reading): boolean =>
  lexicon.sites.has(head?.word.noun ?? '');

/**
 * «Le site», right after «la fermeture de l’usine de Vesoul»: the town of the site that was told last; farther back that of
 * the only one.
 */
function placeToldOf(reading: Reading, at: number): Filler[] | null {
  const { phrases, index, sentence, referents } = reading;
  const site = phrases[at];
  if (!isNoun(site) || !isSite(site, reading) || site.entity || site.quantity || !isDefinite(site))
    return null;
  const next = phrases[at + 1];
  if (isNoun(next) && next.preposition !== null) return null;
  const { mentions } = referents;
  let only: string | null = null;
  const from = lastBefore(mentions, sentence.items[0]?.start ?? 0);
  for (let last = from; last >= 0 && last > from - FARTHEST; last -= 1) {
    const { start, key, type, sentence: told } = mentions[last]!;
    if (type !== 'LOC' || !isTownOfSite(reading, start)) continue;
    if (told >= index - RECENT) return [implicit(key)];
    if (only !== null && only !== key) return null;
    only = key;
  }
  return only === null ? null : [implicit(only)];
}

/** «l’usine de Vesoul», «son site belge de Fleurus»: a noun of a site stands before the name of a place. */
function isTownOfSite({ text, lexicon }: Reading, start: number): boolean {
  const [, noun = '', behind = ''] = BEFORE_TOWN.exec(text.slice(Math.max(0, start - WIDEST), start)) ?? [];
  return [noun, behind].some((word) => lexicon.sites.has(lexicon.wordOf(word.toLowerCase())?.noun ?? ''));
}

/** The two words before «de», «à» or «d’» and a name. */
const BEFORE_TOWN = /(?:(\p{L}[\p{L}-]*)\s+)?(\p{L}[\p{L}-]*)\s+(?:\p{L}+\s+|\p{L}[’'])$/u;
/** How many sentences back a site is still «le site», whatever other sites there are. */
const RECENT = 3;
/** How many names back the only site is looked for. */
const FARTHEST = 60;
/** The most letters of «restaurant belge de » before its town. */
const WIDEST = 40;
