/** Drafts as claims: clause, context, time, one claim for what is said twice, ids and keys. */
import { frames } from '../../../frames.js';
import type { Claim, Span, Time } from '../../../schema.js';
import type { Layers } from '../../../stage.js';
import type { Clause, Context, Meant, Reading } from '../context/index.js';
import type { Draft } from '../draft.js';
import { isLimit } from '../syntax/items.js';
import { type Told, timeOf } from './claim-time.js';
import { clauseOf } from './clause-of-draft.js';
import { keyOf } from './key.js';
import { withoutRepeats } from './repeats.js';

/** Makes claims of drafts, in order of start, then frame. */
export function finish(
  drafts: readonly Draft[],
  input: Pick<Layers, 'text' | 'source' | 'sentences' | 'times'>,
  context: Context,
  meant: Meant,
): Claim[] {
  const placed = drafts.map((draft) => ({ draft, clause: clauseOf(draft, input, context) }));
  const kept = withoutRepeats(placed, input.text);
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
function triggersIn(drafts: readonly Draft[]): Map<number, readonly Told[]> {
  const bySentence = new Map<number, Told[]>();
  for (const { sentence, trigger, earlier, frame } of drafts) {
    const known = bySentence.get(sentence);
    const told = { ...trigger, alone: earlier === true || frame === 'founding' };
    if (known) known.push(told);
    else bySentence.set(sentence, [told]);
  }
  for (const triggers of bySentence.values()) triggers.sort((a, b) => a.start - b.start);
  return bySentence;
}

function claimOf(
  draft: Draft,
  clause: Clause,
  { text, source, sentences, times }: Pick<Layers, 'text' | 'source' | 'sentences' | 'times'>,
  context: Context,
  meant: Meant,
  others: readonly Told[],
): Claim {
  const { frame, trigger, quantity, rule, lexicon } = draft;
  const args = ordered(draft);
  // «La Switch sera vendue 469 euros, a annoncé Nintendo»: a thing alone is no party, so that any firm may be one
  const isThing = frame === 'price' && !args.seller;
  const parties = isThing
    ? []
    : Object.values(args).flatMap((fillers) => fillers.flatMap(({ entity }) => entity ?? []));
  if (draft.seller !== undefined) parties.push(draft.seller);
  const said = toldIn(draft.toldIn, context.at(draft.said ?? trigger, frame, parties, meant));
  const sentence = sentences[draft.sentence]!;
  const time = timeOf(draft, clause, { text, sentence, times, context, others, cue: said.modalityCue });
  const { polarity, modality, modalityCue, stage, attribution } = draft.aside
    ? { ...said, ...PLAIN }
    : deniesNothing(draft, said) || isTale(draft, said, time, source.published) || isPast(draft, said)
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
    time: time?.id ?? null,
    polarity: polarityOf(draft, polarity, text),
    modality: (frames[frame].ahead || draft.ahead) && modality === 'asserted' ? 'planned' : modality,
    modalityCue,
    stage: frames[frame].acts && (stage === 'cancelled' || stage === 'committed') ? null : stage,
    attribution: [...attribution],
    key: keyOf(frame, args, text, lexicon),
    rule,
  };
}

/** Of a negation that is the news or bends a number, and of words that say the opposite. */
function polarityOf(
  { affirms, negates, quantity, lexicon }: Draft,
  said: Claim['polarity'],
  text: string,
): Claim['polarity'] {
  if (affirms || (said === '-' && quantity && isLimit(text, quantity.cue, lexicon))) return '+';
  if (!negates) return said;
  return said === '-' ? '+' : '-';
}

/** What the sources in a stretch say; with none there, the outlet says it: «3.000 personnes (1.800 selon la police)». */
function toldIn(stretch: Span | undefined, said: Reading): Reading {
  if (!stretch) return said;
  const attribution = said.attribution.filter(
    ({ start }) => start !== null && stretch.start <= start && start < stretch.end,
  );
  return attribution.length === 0 && said.modality === 'reported'
    ? { ...said, ...ACTED, attribution }
    : { ...said, attribution };
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

/** «a rejeté le recours», «écarté de la direction», «réclame 3 millions»: the act itself, which denies nothing. */
const deniesNothing = (
  { frame, trigger, affirms }: Draft,
  { modality, modalityCue: cue }: Pick<Claim, 'modality' | 'modalityCue'>,
): boolean =>
  (frames[frame].acts === true || frames[frame].family === 'role') &&
  (modality === 'denied' || (affirms === true && modality === 'hypothetical')) &&
  isOwn(cue, trigger);

/** «coûtera 2,50 euros, contre 2,15 aujourd’hui»: what a figure was before is no plan, and sure. */
const isPast = ({ earlier }: Draft, { modality }: Pick<Claim, 'modality'>): boolean =>
  earlier === true && (modality === 'planned' || modality === 'hypothetical');

const isOwn = (cue: Span | null, trigger: Span): boolean =>
  !!cue && cue.start < trigger.end && trigger.start < cue.end;

/** «Il sera nommé ministre en 1986»: the future tense of a tale, told of a year that is over. */
const isTale = (
  { trigger }: Draft,
  { modality, modalityCue }: Pick<Claim, 'modality' | 'modalityCue'>,
  time: Time | null,
  published: string | null,
): boolean =>
  modality === 'planned' &&
  isOwn(modalityCue, trigger) &&
  published !== null &&
  /^\d{4}/.test(time?.value ?? '') &&
  time!.value!.slice(0, YEAR) < published.slice(0, YEAR);

const YEAR = 4;

/** The arguments in the order of the frame's roles. */
function ordered({ frame, args, quantity, measured }: Draft): Claim['args'] {
  const list = frames[frame].roles.flatMap(({ name, amount }) => {
    // «bondit de 34 %»: the change itself is not where it started from
    const fillers = args[name]?.filter((filler) => !(amount && quantity && filler.start === quantity.start));
    return fillers?.length && !measured?.includes(name) ? [[name, fillers] as const] : [];
  });
  return Object.fromEntries(list);
}
