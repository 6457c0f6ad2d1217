/** Drafts as claims: clause, context, time, one claim for what is said twice, ids and keys. */
import { frames } from '../../frames.js';
import type { Claim, Filler, Span, Time } from '../../schema.js';
import type { Layers } from '../../stage.js';
import type { Clause, Context, Meant } from './context/index.js';
import { firstWhere, lastStarting } from './context/order.js';
import type { Draft } from './draft.js';
import { keyOf } from './key.js';

/** Makes claims of drafts, in order of start, then frame. */
export function finish(
  drafts: readonly Draft[],
  input: Pick<Layers, 'text' | 'sentences' | 'times'>,
  context: Context,
  meant: Meant,
): Claim[] {
  const placed = drafts.map((draft) => ({ draft, clause: clauseOf(draft, input, context) }));
  const kept = withoutRepeats(placed);
  const triggers = triggersIn(kept.map(({ draft }) => draft));
  const used = new Map<string, number>();
  return kept
    .map(({ draft, clause }) => claimOf(draft, clause, input, context, meant, triggers.get(draft.sentence)!))
    .sort(
      (a, b) => a.start - b.start || a.end - b.end || (a.frame < b.frame ? -1 : a.frame > b.frame ? 1 : 0),
    )
    .map((claim) => {
      const id = `c${claim.start}-${claim.end}-${claim.frame}`;
      const count = (used.get(id) ?? 0) + 1;
      used.set(id, count);
      return { ...claim, id: count === 1 ? id : `${id}-${count}` };
    });
}

/** The triggers of each sentence, in order. */
function triggersIn(drafts: readonly Draft[]): Map<number, readonly Span[]> {
  const bySentence = new Map<number, Span[]>();
  for (const { sentence, trigger } of drafts) {
    const known = bySentence.get(sentence);
    if (known) known.push(trigger);
    else bySentence.set(sentence, [trigger]);
  }
  for (const triggers of bySentence.values()) triggers.sort((a, b) => a.start - b.start);
  return bySentence;
}

interface Placed {
  readonly draft: Draft;
  readonly clause: Clause;
}

/** The innermost clause around a trigger. */
function clauseOf(
  { trigger, sentence }: Draft,
  { sentences }: Pick<Layers, 'sentences'>,
  context: Context,
): Clause {
  const clauses = context.clausesIn(sentence);
  for (
    let index: number | null = lastStarting(clauses, trigger.start);
    index !== null && index >= 0;
    index = clauses[index]!.parent
  )
    if (clauses[index]!.end >= trigger.end) return clauses[index]!;
  return { ...sentences[sentence]!, kind: 'main', parent: null, aside: false };
}

/** Of two drafts of one frame in one clause that do not contradict each other, the fuller one; sentence by sentence. */
function withoutRepeats(placed: readonly Placed[]): Placed[] {
  const bySentence = new Map<number, Placed[]>();
  for (const one of placed) {
    const same = bySentence.get(one.draft.sentence);
    if (same) same.push(one);
    else bySentence.set(one.draft.sentence, [one]);
  }
  return [...bySentence.values()].flatMap(withoutRepeatsInSentence);
}

/** The most claims and times of one sentence, before and behind a claim, that it is compared with. */
const NEAR = 50;

function withoutRepeatsInSentence(placed: readonly Placed[]): Placed[] {
  const kept: Placed[] = [];
  for (const [at, one] of placed.entries()) {
    const { frame } = one.draft;
    const isWeaker = frame === 'position' || frames[frame].residual;
    const around = isWeaker ? placed.slice(Math.max(0, at - NEAR), at + NEAR) : [];
    if (frame === 'position' && around.some((other) => isSameOffice(one, other))) continue;
    if (frames[frame].residual && (saysMore(one, around) || isInner(one, around))) continue;
    const same = repeatedAt(one, kept);
    if (same < 0) kept.push(one);
    else kept[same] = together(kept[same]!, one);
  }
  return kept;
}

/** The first of the claims kept last that another repeats; -1 for none. */
function repeatedAt(one: Placed, kept: readonly Placed[]): number {
  for (let at = Math.max(0, kept.length - NEAR); at < kept.length; at += 1)
    if (isRepeat(one, kept[at]!)) return at;
  return -1;
}

/** The fuller of two, with what only the other says («boucle un tour de table …, mené par Eurazeo»). */
function together(a: Placed, b: Placed): Placed {
  const [full, other] = fullness(b.draft) > fullness(a.draft) ? [b, a] : [a, b];
  return { ...full, draft: { ...full.draft, args: { ...other.draft.args, ...full.draft.args } } };
}

/** Whether the words that a plan or statement holds are a claim of their own. */
function saysMore({ draft }: Placed, placed: readonly Placed[]): boolean {
  const held = Object.values(draft.args).flat();
  return placed.some(
    ({ draft: other }) =>
      (!frames[other.frame].residual || (draft.frame === 'statement' && other.frame !== 'statement')) &&
      held.some(
        ({ start, end, entity }) =>
          entity === undefined && start !== null && start <= other.trigger.start && other.trigger.end <= end!,
      ),
  );
}

/** «devrait annoncer une réforme»: one plan, and none within it. */
function isInner({ draft }: Placed, placed: readonly Placed[]): boolean {
  const own = draft.args.action?.[0];
  if (!own || own.start === null) return false;
  return placed.some(({ draft: other }) => {
    const held = other.frame === draft.frame ? other.args.action?.[0] : undefined;
    if (!held || held.start === null || held === own) return false;
    return held.start <= draft.trigger.start && own.end! <= held.end! && held.start < own.start!;
  });
}

/** «devient directrice générale d’Engie» is an appointment and no position. */
function isSameOffice({ draft: a }: Placed, { draft: b }: Placed): boolean {
  if (a.sentence !== b.sentence || a.frame === b.frame || frames[a.frame].family !== frames[b.frame].family)
    return false;
  const [mine, theirs] = [a.args.role?.[0], b.args.role?.[0]];
  if (!mine || !theirs || mine.start === null || theirs.start === null) return false;
  return mine.start < theirs.end! && theirs.start < mine.end!;
}

function isRepeat(a: Placed, b: Placed): boolean {
  if (a.draft.sentence !== b.draft.sentence || a.draft.frame !== b.draft.frame) return false;
  if (a.clause.start >= b.clause.end || b.clause.start >= a.clause.end) return false;
  if (a.draft.quantity && b.draft.quantity) return false;
  return frames[a.draft.frame].roles.every(({ name, key, types, values }) => {
    const [mine, theirs] = [a.draft.args[name], b.draft.args[name]];
    // «supprime 900 postes, sans départs contraints»: of one kind, and of all
    if (values.length > 0 && !mine !== !theirs && name !== 'direction') return false;
    if (!mine || !theirs || !key) return true;
    if (types.length === 0) return mine[0]!.start === theirs[0]!.start;
    return mine.some((filler) => theirs.some((other) => sameFiller(filler, other)));
  });
}

const sameFiller = (a: Filler, b: Filler): boolean =>
  a.entity !== undefined ? a.entity === b.entity : a.start === b.start && b.entity === undefined;

const fullness = ({ args, quantity }: Draft): number => Object.keys(args).length + (quantity ? 2 : 0);

function claimOf(
  draft: Draft,
  clause: Clause,
  { text, sentences, times }: Pick<Layers, 'text' | 'sentences' | 'times'>,
  context: Context,
  meant: Meant,
  others: readonly Span[],
): Claim {
  const { frame, trigger, quantity, rule, lexicon } = draft;
  const args = ordered(draft);
  const parties = Object.values(args).flatMap((fillers) => fillers.flatMap(({ entity }) => entity ?? []));
  if (draft.seller !== undefined) parties.push(draft.seller);
  const said = context.at(draft.said ?? trigger, frame, parties, meant);
  const { polarity, modality, modalityCue, stage, attribution } = draft.aside
    ? { ...said, ...PLAIN }
    : deniesNothing(draft, said)
      ? { ...said, ...ACTED }
      : said;
  return {
    id: '',
    start: draft.span?.start ?? clause.start,
    end: draft.span?.end ?? clause.end,
    frame,
    trigger,
    args,
    quantity: quantity?.id ?? null,
    time: timeOf(draft, clause, text, sentences[draft.sentence]!, times, context, others)?.id ?? null,
    polarity: draft.affirms ? '+' : polarity,
    modality: (frames[frame].ahead || draft.ahead) && modality === 'asserted' ? 'planned' : modality,
    modalityCue,
    stage: frames[frame].acts && stage === 'cancelled' ? null : stage,
    attribution: [...attribution],
    key: keyOf(frame, args, text, lexicon),
    rule,
  };
}

/** «La maire sortante, X, ne se représentera pas»: a title beside a name is said of now, and of no plan or denial. */
const PLAIN = {
  polarity: '+',
  modality: 'asserted',
  modalityCue: null,
  stage: null,
  attribution: [],
} as const;

const ACTED = { modality: 'asserted', modalityCue: null } as const;

/** «a rejeté le recours», «écarté de la direction»: the act itself, which denies nothing. */
const deniesNothing = (
  { frame, trigger }: Draft,
  { modality, modalityCue: cue }: Pick<Claim, 'modality' | 'modalityCue'>,
): boolean =>
  (frames[frame].acts === true || frames[frame].family === 'role') &&
  modality === 'denied' &&
  !!cue &&
  cue.start < trigger.end &&
  trigger.start < cue.end;

/** The arguments in the order of the frame's roles. */
function ordered({ frame, args, quantity }: Draft): Claim['args'] {
  const list = frames[frame].roles.flatMap(({ name, amount }) => {
    // «bondit de 34 %»: the change itself is not where it started from
    const fillers = args[name]?.filter((filler) => !(amount && quantity && filler.start === quantity.start));
    return fillers?.length ? [[name, fillers] as const] : [];
  });
  return Object.fromEntries(list);
}

/** A time that opens the sentence («L'an dernier, …») holds for all its clauses; this is how far in it may stand. */
const FRONTED = 12;

/** How much farther a beginning («depuis 2014») counts than a day or year. */
const SINCE = 1000;
/** As near as this it is said of the trigger («contrôlé depuis 2017 par»). */
const BESIDE = 20;

/**
 * The time nearest to the trigger in its clause, else in its sentence: any for an event, only one that opens the
 * sentence for a figure that holds at a time, and none for a state without a figure.
 */
function timeOf(
  { trigger, frame, quantity, aside, until, sentence: index, lexicon }: Draft,
  clause: Clause,
  text: string,
  sentence: { readonly start: number; readonly end: number },
  times: readonly Time[],
  context: Context,
  others: readonly Span[],
): Time | null {
  // an aside dates what it tells of somebody, not what the sentence says («…, qui a succédé en juillet à …»)
  const clauses = context.clausesIn(index);
  const isElsewhere = (time: Time): boolean => {
    let at: number | null = lastStarting(clauses, time.start);
    for (let depth = 0; at !== null && at >= 0 && depth < NEAR; depth += 1) {
      const one: Clause = clauses[at]!;
      const isAround = one.start <= trigger.start && trigger.end <= one.end;
      if (one.aside && !isAround && time.end <= one.end && isOfAside(time, one, others)) return true;
      at = one.parent;
    }
    return false;
  };
  const near = firstWhere(times, (time) => time.start >= trigger.start);
  const isMove = frames[frame].family === 'role' && frames[frame].aspect === 'event';
  const nearest = (start: number, end: number): Time | null => {
    let best: Time | null = null;
    let distance = Number.POSITIVE_INFINITY;
    for (let at = Math.max(0, near - NEAR); at < times.length && at < near + NEAR; at += 1) {
      const time = times[at]!;
      if (time.start < start || time.start >= end) continue;
      // nobody leaves «depuis 2005»: that is how long the post was held
      // «a annoncé jeudi le ministre X»: a title in passing has no day of its own, only a beginning
      if (time.mod === 'after' ? isMove : aside) continue;
      if (until !== undefined && time.start > until) continue;
      const gap = time.start >= trigger.end ? time.start - trigger.end : trigger.start - time.end;
      // «Propriété de X depuis 2014, elle a réalisé … en 2023»: since when is seldom when
      const isSince = time.mod === 'after' && gap > BESIDE;
      const away = isSince || isConjuncts(time, trigger, others, text, lexicon) ? gap + SINCE : gap;
      if (time.end <= end && away < distance && !isElsewhere(time)) [best, distance] = [time, away];
    }
    return best;
  };
  // «a levé 20 millions en mars, portant sa valorisation à 200 millions»
  const around =
    quantity && clause.kind === 'participle' && !clause.aside && clause.parent !== null
      ? clauses[clause.parent]
      : null;
  const own = nearest(clause.start, clause.end) ?? (around ? nearest(around.start, clause.start) : null);
  if (own || (frames[frame].aspect === 'state' && !quantity)) return own;
  if (frames[frame].aspect === 'event') return nearest(sentence.start, sentence.end);
  const first = times[firstWhere(times, (time) => time.start >= sentence.start)];
  return first && first.start - sentence.start <= FRONTED && first.end <= sentence.end ? first : null;
}

const YEAR = /^\d{3}[\dX]$/;

/**
 * Whether a time is that of the aside around it: any in a relative or apposition, in a participle a year or where that
 * is a claim of its own («créée en 2015, X emploie …»; but «interrogé mardi, il a confirmé»).
 */
const isOfAside = ({ value }: Time, { kind, start, end }: Clause, triggers: readonly Span[]): boolean =>
  kind !== 'participle' ||
  (value !== null && YEAR.test(value)) ||
  triggers.some((one) => start <= one.start && one.end <= end);

/** «fermé deux usines en 2023 et supprimé 300 postes en 2024»: whether a time is that of what is joined by «et». */
function isConjuncts(
  time: Span,
  trigger: Span,
  triggers: readonly Span[],
  text: string,
  { wordOf }: Draft['lexicon'],
): boolean {
  if (time.end > trigger.start) return false;
  const before = triggers.findLast(({ start }) => start < trigger.start);
  if (!before || before.start > time.start) return false;
  const [joint, ...article] = text.slice(time.end, trigger.start).trim().split(' ');
  return article.length <= 1 && wordOf(joint!)?.conjunction === true;
}
