/** What each sentence teaches about the article: names beside nouns, and what it is about. */
import type { Entity } from '../../schema.js';
import type { Item } from './items.js';
import { hasSubject, type NounPhrase, type Phrase } from './phrases.js';
import type { Reading } from './read.js';
import { noteAlias, resolvedAt } from './referents.js';
import { subjectOf } from './syntax.js';

/** Learns from «la startup Scale AI» and «Scale AI, une start-up …» what the article calls its entities. */
export function learnAliases({ phrases, referents, lexicon }: Reading): void {
  phrases.forEach((phrase, at) => {
    if (phrase.kind !== 'noun' || !phrase.entity) return;
    const entity = phrase.entity.entity!;
    for (const item of phrase.words) note(item, entity);
    const comma = phrases[at + 1];
    const next: Phrase | undefined = phrases[at + 2];
    if (
      comma?.kind === 'mark' &&
      comma.item.norm === ',' &&
      next?.kind === 'noun' &&
      next.preposition === null
    )
      if (!next.entity && next.head) note(next.head, entity);
  });
  function note(item: Item, entity: Entity): void {
    const noun = item.word.noun;
    if (noun && lexicon.anaphoric.get(noun)?.types.includes(entity.type)) noteAlias(referents, entity, noun);
  }
}

/** Notes what a sentence is about: the subject of its first finite verb. */
export function noteSubject(reading: Reading): void {
  const { phrases, referents, lexicon, index } = reading;
  const verb = phrases.findIndex(hasSubject);
  const at = verb < 0 ? null : subjectOf(reading, verb);
  const phrase = at === null ? undefined : (phrases[at] as NounPhrase);
  if (!phrase || phrase.pronoun) return;
  const known = resolvedAt(referents, index, phrase.start);
  const isAnaphoric = lexicon.anaphoric.has(phrase.head?.word.noun ?? '');
  if (phrase.entity) referents.subject = { sentence: index, entity: phrase.entity.entity!.entity };
  else if (known) referents.subject = { sentence: index, entity: known.key };
  else referents.subject = isAnaphoric ? null : { sentence: index, entity: null };
}
