/** What a claim teaches about the article’s entities, for the claims that follow. */

import { frames } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { noteAlias, noteDeal, noteEmployer } from '../article/referents.js';
import type { Draft } from '../draft.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Phrase } from '../syntax/phrases.js';
import { genderOf } from './beside.js';

/** What a draft teaches about the article's entities. */
export function remember(
  { referents, phrases, lexicon }: Reading,
  { frame, args, quantity, trigger, aside }: Draft,
): void {
  const keysOf = (side: 'buyer' | 'bought'): string[] =>
    frames[frame].roles
      .filter((role) => role.side === side)
      .flatMap((role) => (args[role.name] ?? []).flatMap(({ entity }) => entity ?? []));
  if (frame !== 'backing') {
    const isAside = aside === true && quantity === null;
    noteDeal(referents, { frame, aside: isAside }, keysOf('buyer'), keysOf('bought'));
  }
  // «Kombi, filiale de Zerna»: the parent is Zerna from here on
  const [owner] = frame === 'stake' && quantity === null ? (args.holder ?? []) : [];
  if (owner?.entity !== undefined && !args.target?.some(({ entity }) => entity === owner.entity))
    for (const noun of lexicon.parents) noteAlias(referents, { entity: owner.entity, type: 'ORG' }, noun);
  const isTitleAt = (start: number): boolean =>
    phrases.some(
      (one) =>
        one.kind === 'noun' &&
        one.words.some((item) => item.start === start && lexicon.titles.has(item.word.noun ?? '')),
    );
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
  // «se félicite Luc Petit, cofondateur de Kombi»
  const founder = args.founder?.[0]?.entity;
  if (
    founder !== undefined &&
    org !== undefined &&
    !referents.employers.has(founder) &&
    isTitleAt(trigger.start)
  )
    noteEmployer(referents, founder, org);
  if (person === undefined || org === undefined) return;
  // «Le maire, Luc Petit (PS)»: for whom he speaks, and no house whose mayor he is
  if (args.org![0]!.start === trigger.start) return;
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
