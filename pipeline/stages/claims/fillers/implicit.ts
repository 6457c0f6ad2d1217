/** What the article makes clear without words: the other side of a deal, the company of an office. */

import { frames } from '../../../frames.js';
import type { Filler, Frame } from '../../../schema.js';
import { isNamedBefore } from '../article/mention.js';
import type { Reading } from '../article/read.js';
import type { Deal } from '../article/referents.js';
import type { Draft } from '../draft.js';
import { isOneOf } from '../lexicon/name-kinds.js';
import { employerOf, townBefore } from './employers.js';
import { opensWithTitle } from './titles.js';
import { implicit } from './word-fillers.js';

type Said = Pick<Draft, 'frame' | 'trigger' | 'args' | 'seller' | 'others'>;

/** Fills what the words of a draft leave out and the article has made clear before. */
export function addImplicit(reading: Reading, draft: Said): void {
  addOtherSide(reading, draft);
  addCompany(reading, draft);
  addPartner(draft, reading.referents.deal);
  addHouse(reading, draft);
}

/** A missing side of a deal, from the deal that the article speaks of. */
function addOtherSide(reading: Reading, draft: Said): void {
  const { deal } = reading.referents;
  const sides = frames[draft.frame].roles.filter((role) => role.key && role.side);
  if (!deal || sides.length !== 2 || !isSameDeal(deal, draft.frame)) return;
  // «la cession de sa filiale»: by whom it belongs to, and to somebody else
  const isOwners =
    deal.frame === 'stake' && draft.frame === 'acquisition' && isNounAt(reading, draft.trigger.start);
  if (isOwners || (draft.seller !== undefined && draft.seller === deal.buyer)) return;
  const fits = sides.every(({ name, side }) => {
    const own = draft.args[name];
    return !own || own.some((filler) => filler.entity === deal[side!]);
  });
  if (!fits) return;
  for (const { name, side } of sides)
    if (!draft.others?.includes(name)) draft.args[name] ??= [implicit(deal[side!])];
}

/** The company whose figure or site it is, where the article is about one. */
function addCompany(reading: Reading, { frame, args }: Said): void {
  const { referents, index, sentence } = reading;
  const org = frames[frame].roles.find(({ name }) => name === 'org');
  if (!org?.company || args.org) return;
  const topic = referents.topicAt(index);
  // the union that counts them cuts no jobs
  if (topic !== null && isOneOf(topic, reading.lexicon.institutions)) return;
  // the school that closes does not close itself
  const isItself = args.site?.some(({ entity }) => entity === topic) ?? false;
  // only a title speaks of whom the article names later
  const isNamed = isNamedBefore(referents.mentions, topic, sentence.items.at(-1)?.end ?? 0);
  const isTold = topic !== null && (isNamed || isOpen(reading));
  if (isTold && !isItself) args.org = [implicit(topic)];
}

/** Without a full stop, as titles are. */
const isOpen = ({ sentence: { items } }: Reading): boolean => items.at(-1)?.norm !== '.';

/** The house or town in which somebody has an office. */
function addHouse(reading: Reading, draft: Said): void {
  const { referents, text, lexicon } = reading;
  const { frame, args, trigger } = draft;
  const person = (args.person ?? args.founder)?.[0]?.entity;
  if (person === undefined || args.org || !frames[frame].roles.some(({ name }) => name === 'org')) return;
  const town = opensWithTitle(draft, text, lexicon)
    ? (referents.town ?? townBefore(reading, trigger.start))
    : null;
  const house = town ?? employerOf(reading, draft, person);
  if (house) args.org = [implicit(house)];
}

const isNounAt = ({ phrases }: Reading, offset: number): boolean =>
  phrases.some(({ kind, start, end }) => kind === 'noun' && start <= offset && offset < end);

/** «La direction invoque la chute des commandes»: a company’s figure that nobody owns here is the topic’s. */
export function figureOwner(
  { phrases, lexicon, referents, index }: Reading,
  { start }: Filler,
): Filler[] | null {
  const at = phrases.findIndex((one) => one.kind === 'noun' && one.words[0]?.start === start);
  const phrase = phrases[at];
  if (phrase?.kind !== 'noun' || !lexicon.ownFigures.has(phrase.head?.word.noun ?? '')) return null;
  if (phrase.determiner?.word.determiner?.grade === 'possessive' || phrase.entity) return null;
  const next = phrases[at + 1];
  const isOwned =
    next?.kind === 'noun' && next.preposition === lexicon.locale.of && !next.quantity && !next.time;
  const topic = referents.topicAt(index);
  return isOwned || topic === null ? null : [implicit(topic)];
}

/** A purchase says nothing of an investment; of a stake it may. Who has a part of a firm («sa filiale») need not buy it. */
const isSameDeal = ({ frame: said, aside }: Deal, frame: Frame): boolean =>
  // «Alphabet, la maison mère de Google, va investir»: in anything
  !(aside && frame === 'investment') &&
  (said === frame || frame === 'stake' || (said !== 'acquisition' && frame !== 'acquisition'));

/** The other side of the deal, where a role of several parties names one side only. */
function addPartner(
  { frame, args }: Pick<Draft, 'frame' | 'args'>,
  deal: Reading['referents']['deal'],
): void {
  // those who meet need not be the two of the deal
  const role = frames[frame].roles.find(({ least, name }) => least > 1 && name === 'party');
  if (!role || !deal) return;
  const own = args[role.name] ?? [];
  if (own.length === 0) args[role.name] = [implicit(deal.buyer), implicit(deal.bought)];
  else if (own.length === 1 && own[0]!.entity === deal.buyer) own.push(implicit(deal.bought));
  else if (own.length === 1 && own[0]!.entity === deal.bought) own.push(implicit(deal.buyer));
}
