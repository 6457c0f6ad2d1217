/** What the article makes clear without words: the other side of a deal, the company of an office. */
import { frames } from '../../../frames.js';
import type { Filler, Frame } from '../../../schema.js';
import { lastBefore } from '../article/mention.js';
import type { Reading } from '../article/read.js';
import { noteAlias, noteDeal, noteEmployer } from '../article/referents.js';
import type { Draft } from '../draft.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isDefinite } from '../syntax/parsed-sentence.js';
import type { NounPhrase, Phrase } from '../syntax/phrases.js';
import { genderOf } from './beside.js';
import { lastSubject, lastSubjects } from './last-subject.js';
import { whoIsMeant } from './subjects.js';
import { implicit } from './word-fillers.js';

/** Fills a missing side of a deal from the deal that the article speaks of. */
export function addImplicit(
  reading: Reading,
  draft: Pick<Draft, 'frame' | 'trigger' | 'args' | 'seller'>,
): void {
  const { referents, text, lexicon } = reading;
  const { roles } = frames[draft.frame];
  const { deal } = referents;
  const sides = roles.filter((role) => role.key && role.side);
  // «la cession de sa filiale»: by whom it belongs to, and to somebody else
  const isOwners =
    deal?.frame === 'stake' && draft.frame === 'acquisition' && isNounAt(reading, draft.trigger.start);
  const isSold = isOwners || (deal !== null && draft.seller !== undefined && draft.seller === deal?.buyer);
  if (deal && !isSold && sides.length === 2 && isSameDeal(deal.frame, draft.frame)) {
    const fits = sides.every(({ name, side }) => {
      const own = draft.args[name];
      return !own || own.some((filler) => filler.entity === deal[side!]);
    });
    if (fits) for (const { name, side } of sides) draft.args[name] ??= [implicit(deal[side!])];
  }
  const org = roles.find((role) => role.name === 'org');
  // the school that closes does not close itself
  const isItself = draft.args.site?.some(({ entity }) => entity === referents.topic) ?? false;
  if (org?.company && !draft.args.org && referents.topic && !isItself)
    draft.args.org = [implicit(referents.topic)];
  addPartner(draft, deal);
  const person = (draft.args.person ?? draft.args.founder)?.[0]?.entity;
  if (person !== undefined && org && !draft.args.org && opensWithTitle(draft, text, lexicon)) {
    const town = referents.town ?? townBefore(reading, draft.trigger.start);
    if (town !== null) draft.args.org = [implicit(town)];
  }
  if (person !== undefined && org && !draft.args.org) {
    const found = employerOf(reading, draft, person);
    if (found) draft.args.org = [implicit(found)];
  }
}

const isNounAt = ({ phrases }: Reading, offset: number): boolean =>
  phrases.some(({ kind, start, end }) => kind === 'noun' && start <= offset && offset < end);

/** Where somebody works who takes or leaves an office, as the article told before or is clearly about. */
function employerOf(
  reading: Reading,
  draft: Pick<Draft, 'frame' | 'trigger' | 'args'>,
  person: string,
): string | null {
  const { referents, index, text, lexicon } = reading;
  const employers = referents.employers.get(person);
  // who is appointed comes from elsewhere, it may be
  const { topic } = referents;
  const isElsewhere = draft.frame === 'appointment' && topic !== null && !employers?.has(topic);
  // «maire de Chelles et député européen»: not of Chelles
  const isOwn = draft.frame !== 'position' || !draft.args.role || !isPublic(draft, text, lexicon);
  if (employers?.size === 1 && !isElsewhere && isOwn) return [...employers][0]!;
  const isOffice = !draft.args.role || mayImply(draft, text, lexicon);
  const house = isOffice && frames[draft.frame].family === 'role' ? houseOfBoard(reading) : null;
  if (house !== null) return house;
  if (mayImply(draft, text, lexicon)) {
    const near = {
      at: draft.trigger.start,
      sentence: index,
      types: ['ORG'],
      not: new Set([person]),
      noun: null,
      group: null,
      side: null,
      near: true,
      company: draft.frame === 'founding',
    } as const;
    return (
      referents.topic ?? whoIsMeant(reading.sentence, { ...near, lastSubject: lastSubject(reading.sentence) })
    );
  }
  // «Kombi et Lithéa reculent. Le président, Luc Petit, …»: of either
  if (isOfSomeHouse(reading, draft) && lastSubjects(reading.sentence).length === 0) {
    const found = whoIsMeant(reading.sentence, {
      at: draft.trigger.start,
      sentence: index,
      types: ['ORG'],
      not: new Set([person]),
      noun: null,
      group: null,
      side: null,
      near: false,
      company: true,
      lastSubject: lastSubject(reading.sentence),
    });
    if (found !== null) return found;
  }
  // «quitte ses fonctions»: of the house that the article is about, unless the article knows another office
  const isMove = frames[draft.frame].family === 'role' && !draft.args.role;
  return isMove && isNamedBefore(reading, draft) && !hasPublicOffice(reading, person)
    ? referents.topic
    : null;
}

/** Whether what the article is about is named before the words that say a draft. */
const isNamedBefore = ({ referents }: Reading, { trigger }: Pick<Draft, 'trigger'>): boolean =>
  referents.mentions.some(({ key, start }) => key === referents.topic && start < trigger.start);

/**
 * «Le président, Luc Petit», «sa présidente», «selon la porte-parole»: an office that houses of every kind have, which
 * the words before have named; not «la fille du président», nor «présidente chez le second».
 */
function isOfSomeHouse(reading: Reading, draft: Pick<Draft, 'args' | 'trigger'>): boolean {
  const { phrases, text, lexicon } = reading;
  if (!hasTitle(draft, text, lexicon, lexicon.houseTitles)) return false;
  const at = phrases.findIndex(({ start, end }) => start <= draft.trigger.start && draft.trigger.start < end);
  const [title, next] = [phrases[at], phrases[at + 1]];
  if (title?.kind !== 'noun' || isIndefinite(title)) return false;
  // «X, autre ancien président»: of whatever it was
  if (title.words.some(({ norm }) => lexicon.formers.has(norm))) return false;
  // «le président Luc Petit» may be that of a state
  if (title.entity && isDefinite(title)) return false;
  if (title.determiner?.word.determiner?.grade === 'possessive') return true;
  if (
    title.preposition !== null &&
    !lexicon.views.has(title.preposition) &&
    title.preposition !== lexicon.locale.goal
  )
    return false;
  const { locale, workplaces } = lexicon;
  return next?.kind !== 'noun' || next.preposition === locale.of || !workplaces.has(next.preposition ?? '');
}

const isIndefinite = ({ determiner }: NounPhrase): boolean =>
  determiner?.word.determiner?.grade === 'indefinite';

/** «Le conseil d’administration de Kombi a tranché : Luc Petit garde la présidence»: whose board acts in the sentence. */
function houseOfBoard({ phrases, lexicon }: Reading): string | null {
  const at = phrases.findIndex(
    (one) => one.kind === 'noun' && lexicon.boards.has(one.head?.word.noun ?? '') && one.preposition === null,
  );
  const [board, next] = [phrases[at], phrases[at + 1]];
  if (board?.kind !== 'noun' || next?.kind !== 'noun' || next.preposition !== lexicon.locale.of) return null;
  const house = next.entity?.entity;
  return house?.type === 'ORG' ? house.entity : null;
}

/** Whether the article calls somebody by an office that is none of a company («le maire, Luc Petit»). */
function hasPublicOffice({ referents, lexicon }: Reading, person: string): boolean {
  for (const [noun, called] of referents.aliases)
    if (called.has(person) && lexicon.titles.has(noun) && !lexicon.companyTitles.has(noun)) return true;
  return false;
}

/** How many sentences before the mayor his town may be named. */
const TOWN_REACH = 2;

/** «Les électeurs de Chelles ont voté. Le maire, Luc Petit, …»: the one town named just before. */
function townBefore(reading: Reading, at: number): string | null {
  const { mentions } = reading.referents;
  const sure = new Set<string>();
  const likely = new Set<string>();
  let hasOther = false;
  for (let last = lastBefore(mentions, at); last >= 0; last -= 1) {
    const { key, type, sentence, town, start } = mentions[last]!;
    if (reading.index - sentence > TOWN_REACH) break;
    if (type !== 'LOC') continue;
    const as = town ? 'town' : namedAs(reading, start);
    if (town) sure.add(key);
    if (as === 'town') likely.add(key);
    hasOther ||= as === 'place';
  }
  const [only] = sure.size === 1 ? sure : likely.size === 1 && !hasOther ? likely : [];
  return only ?? null;
}

/** «à Chelles», «les électeurs de Chelles»: as towns are; «en France»: as towns are not; «dans le Gers» has an article. */
function namedAs({ text, lexicon: { wordOf, locale } }: Reading, start: number): 'town' | 'place' | null {
  const before = /(\p{L}+)(['’]?)\s*$/u.exec(text.slice(Math.max(0, start - 12), start));
  const word = before ? wordOf(`${before[1]}${before[2] && "'"}`.toLowerCase()) : undefined;
  if (word?.determiner || word?.preposition?.article) return null;
  const base = word?.preposition?.base ?? locale.of;
  return base === locale.of || base === locale.goal ? 'town' : 'place';
}

/** An office in a company needs no company beside it, that of a minister does. */
export const mayImply = (draft: Pick<Draft, 'args' | 'trigger'>, text: string, lexicon: Lexicon): boolean =>
  hasTitle(draft, text, lexicon, lexicon.companyTitles);

/** «député européen»: an office of state, other than of a town. */
const isPublic = (draft: Pick<Draft, 'args' | 'trigger'>, text: string, lexicon: Lexicon): boolean =>
  !hasTitle(draft, text, lexicon, lexicon.townTitles) && hasTitle(draft, text, lexicon, lexicon.publicTitles);

/** Whether one of some titles stands in what is said of an office. */
function hasTitle(
  { args, trigger }: Pick<Draft, 'args' | 'trigger'>,
  text: string,
  { wordOf }: Lexicon,
  titles: ReadonlySet<string>,
): boolean {
  const span = args.role?.[0] ?? trigger;
  if (span.start === null || span.end === null) return false;
  const words = text.slice(span.start, span.end).toLowerCase();
  const isTitle = (word: string): boolean => titles.has(wordOf(word)?.noun ?? '');
  const joined = words.replace(/\s+/gu, '_');
  const isPhrase = (title: string): boolean =>
    title.includes('_') && joined.includes(title) && `_${joined}_`.includes(`_${title}_`);
  if ([...titles].some(isPhrase)) return true;
  return words.split(/[\s-]+/u).some(isTitle) || words.split(/\s+/u).some(isTitle);
}

/** Whether words hold a title («président»), and not only a seat («la présidence»). */
export const namesTitle = (
  { start, end }: Filler,
  text: string,
  { wordOf, titles }: Pick<Lexicon, 'wordOf' | 'titles'>,
): boolean =>
  start !== null &&
  text
    .slice(start, end!)
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => titles.has(wordOf(word)?.noun ?? ''));

/** «adjointe aux sports»; not «directrice adjointe». */
function opensWithTitle(
  { args, trigger }: Pick<Draft, 'args' | 'trigger'>,
  text: string,
  { wordOf, townTitles }: Lexicon,
): boolean {
  const span = args.role?.[0] ?? trigger;
  if (span.start === null || span.end === null) return false;
  const [first, second] = text.slice(span.start, span.end).toLowerCase().split(/\s+/u);
  return townTitles.has(wordOf(first!)?.noun ?? '') || townTitles.has(`${first}_${second}`);
}

/** «La direction invoque la chute des commandes»: a company’s figure that nobody owns here is the topic’s. */
export function figureOwner({ phrases, lexicon, referents }: Reading, { start }: Filler): Filler[] | null {
  const at = phrases.findIndex((one) => one.kind === 'noun' && one.words[0]?.start === start);
  const phrase = phrases[at];
  if (phrase?.kind !== 'noun' || !lexicon.ownFigures.has(phrase.head?.word.noun ?? '')) return null;
  if (phrase.determiner?.word.determiner?.grade === 'possessive' || phrase.entity) return null;
  const next = phrases[at + 1];
  const isOwned =
    next?.kind === 'noun' && next.preposition === lexicon.locale.of && !next.quantity && !next.time;
  return isOwned || referents.topic === null ? null : [implicit(referents.topic)];
}

/** A purchase says nothing of an investment; of a stake it may. Who has a part of a firm («sa filiale») need not buy it. */
const isSameDeal = (said: Frame, frame: Frame): boolean =>
  said === frame || frame === 'stake' || (said !== 'acquisition' && frame !== 'acquisition');

/** The other side of the deal, where a role of several parties names one side only. */
function addPartner(
  { frame, args }: Pick<Draft, 'frame' | 'args'>,
  deal: Reading['referents']['deal'],
): void {
  const role = frames[frame].roles.find(({ least }) => least > 1);
  if (!role || !deal) return;
  const own = args[role.name] ?? [];
  if (own.length === 0) args[role.name] = [implicit(deal.buyer), implicit(deal.bought)];
  else if (own.length === 1 && own[0]!.entity === deal.buyer) own.push(implicit(deal.bought));
  else if (own.length === 1 && own[0]!.entity === deal.bought) own.push(implicit(deal.buyer));
}

/** What a draft teaches about the article's entities. */
export function remember({ referents, phrases, lexicon }: Reading, { frame, args, trigger }: Draft): void {
  const keysOf = (side: 'buyer' | 'bought'): string[] =>
    frames[frame].roles
      .filter((role) => role.side === side)
      .flatMap((role) => (args[role.name] ?? []).flatMap(({ entity }) => entity ?? []));
  if (frame !== 'backing') noteDeal(referents, frame, keysOf('buyer'), keysOf('bought'));
  const person = args.person?.[0]?.entity;
  const org = args.org?.[0]?.entity;
  const role = args.role?.[0];
  if (person !== undefined && role) {
    // «élue maire» says less than «la maire», «directrice» as much
    const title = phrases.find(
      (one) => one.kind === 'noun' && one.start <= role.start! && role.start! < one.end,
    );
    const gender = title?.kind === 'noun' ? genderOf(title) : undefined;
    if (gender) referents.genders.set(person, gender);
    const noun = title?.kind === 'noun' ? title.head?.word.noun : undefined;
    if (noun) noteAlias(referents, { entity: person, type: 'PER' }, noun);
  }
  if (person === undefined || org === undefined) return;
  // «ancien directeur de la CIA»: works there no more
  const held = phrases.find(
    (one) => one.kind === 'noun' && one.start <= trigger.start && trigger.start < one.end,
  );
  if (held?.kind === 'noun' && held.words.some(({ norm }) => lexicon.formers.has(norm))) return;
  if (frame === 'position' || (frames[frame].family === 'role' && isPost(phrases, args.org![0]!, lexicon)))
    noteEmployer(referents, person, org);
}

/** «la direction générale de Sédaine»: whose the post is; not who fills it («par le Parlement»), nor a headline's country. */
const isPost = (phrases: readonly Phrase[], { start }: Filler, { locale, workplaces }: Lexicon): boolean =>
  phrases.some(
    (one) =>
      one.kind === 'noun' &&
      one.entity?.start === start &&
      one.entity.entity!.type === 'ORG' &&
      (one.preposition === locale.of || workplaces.has(one.preposition ?? '')),
  );
