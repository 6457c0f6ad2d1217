/** The name before a colon in a headline («Valorem : bénéfice en hausse de 14 %»), and the role it fills. */
import type { Role } from '../../../frames.js';
import type { Filler } from '../../../schema.js';
import type { Reading } from '../article/read.js';
import { isOneOf } from '../lexicon/name-kinds.js';

/** «Valorem : bénéfice en hausse de 14 %»: a name before a colon. */
export const isHeadline = ({ phrases: [topic, colon] }: Reading): boolean =>
  topic?.kind === 'noun' && topic.entity !== null && colon?.kind === 'mark' && colon.item.norm === ':';

/** «Valorem : bénéfice en hausse de 14 %»: the name before the colon fills the first key role that is open. */
export function addHeadline(
  { phrases, lexicon }: Reading,
  args: Record<string, Filler[]>,
  roles: readonly Role[],
  taken: ReadonlySet<string>,
  isOffice: boolean,
): void {
  const [topic, colon, next] = phrases;
  if (topic?.kind !== 'noun' || !topic.entity || topic.words.length > 0 || topic.preposition !== null) return;
  if (colon?.kind !== 'mark' || colon.item.norm !== ':' || next?.kind === 'mark') return;
  const { type, entity, name, start, end } = topic.entity.entity!;
  // «France : démission d’Emmanuel Macron»: where it is news, and nobody's employer
  if (isOffice && type === 'LOC') return;
  // whom the article is about is said here
  const isOpen = ({ name: one }: Role): boolean =>
    !args[one] || args[one].every((filler) => filler.via === 'implicit' && filler.entity === entity);
  // «États-Unis : Trump annonce la création de 8 000 emplois»: a place before anything else
  const isPlace = (one: Role): boolean => type === 'LOC' && one.key && one.name === 'place';
  const role =
    roles.find((one) => isPlace(one) && isOpen(one)) ??
    roles.find((one) => one.key && one.types.length > 0 && isOpen(one));
  if (!role?.types.includes(type) || (role.company && isOneOf(name, lexicon.institutions))) return;
  if (taken.has(entity) && !args[role.name]) return;
  args[role.name] = [{ start, end, entity, via: 'name' }];
}
