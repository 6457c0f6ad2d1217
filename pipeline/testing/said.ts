/** A claim in one line, for tables of expected claims. */
import type { Claim, Filler } from '../schema.js';

/** What a line may say beside the roles, where a table asks for it. */
export const FACETS = ['polarity', 'modality', 'stage', 'attribution'] as const;
export type Facet = (typeof FACETS)[number];

/** The facets that a line of a table names. */
export const facetsIn = (line: string): Facet[] => FACETS.filter((facet) => line.includes(` ${facet}=`));

/**
 * `frame role=entity+entity role=“words” quantity=… time=…`; fillers found by other than a name carry how, after a
 * slash. Of the facets only those asked for are said; attribution is `“source”:type`, outermost first, `also` before
 * a parallel one.
 */
export function sayClaim(claim: Claim, text: string, facets: readonly Facet[] = []): string {
  const { frame, args, quantity, time } = claim;
  const roles = Object.entries(args).map(([role, fillers]) => `${role}=${fillers.map(sayFiller).join('+')}`);
  const parts = [
    frame,
    ...roles,
    quantity && `quantity=“${wordsAt(quantity, text)}”`,
    time && `time=“${wordsAt(time, text)}”`,
    ...facets.map((facet) => `${facet}=${facet === 'attribution' ? sayAttribution(claim) : claim[facet]}`),
  ];
  return parts.filter(Boolean).join(' ');

  function sayFiller({ start, end, entity, via, value }: Filler): string {
    if (value !== undefined) return value;
    const said = entity ?? `“${text.slice(start!, end!)}”`;
    return via === undefined || via === 'name' || via === 'description' ? said : `${said}/${via}`;
  }
}

const sayAttribution = ({ attribution }: Claim): string =>
  attribution
    .map(({ source, sourceType, also }) => `${also ? 'also ' : ''}“${source}”:${sourceType}`)
    .join(', ') || 'none';

/** The words of an item of another layer, by the span in its id. */
function wordsAt(id: string, text: string): string {
  const [start, end] = id.slice(1).split('-').map(Number);
  return text.slice(start, end);
}
