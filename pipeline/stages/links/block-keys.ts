/** Where a claim is looked for: claims of one slot share a block. */
import { frames } from '../../frames.js';
import type { ComparableClaim } from './comparable.js';
import type { ComparedFiller } from './fillers.js';
import { isSpot, keyRoles, namesOf, SAME_TOPIC, singlePosts, tenureOf } from './slots.js';

/**
 * The blocks in which a claim is looked for: two claims that share a slot share one of these keys.
 * A filler that is no entity is keyed by the stem of its head word, a role that is not filled by nothing.
 */
export function blockKeys(claim: ComparableClaim): readonly string[] {
  if (tenureOf(claim)) {
    const orgs = tokens(claim.roles.org);
    return [
      ...product([orgs, tokens(claim.roles.person)]).map((parts) => `role|person|${parts}`),
      ...product([orgs, singlePosts(claim)]).map((parts) => `role|post|${parts}`),
    ];
  }
  const roles = keyRoles[claim.frame].map((role) => role.name);
  if (frames[claim.frame].anyKey) {
    const named = [
      ...roles.flatMap((name) => tokens(claim.roles[name]).map((one) => `${claim.family}|${name}|${one}`)),
      ...[...namesOf(claim, keyRoles[claim.frame])].sort().map((one) => `${claim.family}|named|${one}`),
    ];
    const stretch = Math.floor(claim.start / SAME_TOPIC);
    const around = stretch === 0 ? [0] : [stretch - 1, stretch];
    return [
      ...named.filter((key) => !key.endsWith('|')),
      ...around.map((one) => `${claim.family}|in|${claim.doc}|${one}`),
    ];
  }
  const keys = product(roles.map((role) => tokens(claim.roles[role])));
  const spotless = keyRoles[claim.frame].filter((role) => !isSpot(role)).map(({ name }) => name);
  const figure = claim.quantity?.value ?? null;
  if (figure !== null && spotless.length < roles.length)
    keys.push(
      ...product(spotless.map((role) => tokens(claim.roles[role]))).map((parts) => `${figure}${parts}`),
    );
  // «l’usine», «son usine de Fleurus», «Fleurus»
  const siteless = keyRoles[claim.frame].filter(({ literal }) => !literal).map(({ name }) => name);
  if (siteless.length < roles.length)
    keys.push(...product(siteless.map((role) => tokens(claim.roles[role]))).map((parts) => `site${parts}`));
  return keys.map((parts) => `${claim.family}|${parts}`);
}

function tokens(fillers: readonly ComparedFiller[] | undefined): readonly string[] {
  const found = new Set((fillers ?? []).map((one) => one.key ?? one.stems[0] ?? ''));
  return found.size > 0 ? [...found].sort() : [''];
}

function product(lists: readonly (readonly string[])[]): string[] {
  return lists.reduce<string[]>(
    (sofar, list) => sofar.flatMap((head) => list.map((one) => `${head}|${one}`)),
    [''],
  );
}
