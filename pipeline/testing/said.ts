/** A claim in one line, for tables of expected claims. */
import type { Claim, Filler } from '../schema.js';

/** `frame role=entity+entity role=“words” quantity=… time=…`; fillers found by other than a name carry how, after a slash. */
export function sayClaim({ frame, args, quantity, time }: Claim, text: string): string {
  const roles = Object.entries(args).map(([role, fillers]) => `${role}=${fillers.map(sayFiller).join('+')}`);
  const parts = [
    frame,
    ...roles,
    quantity && `quantity=“${wordsAt(quantity, text)}”`,
    time && `time=“${wordsAt(time, text)}”`,
  ];
  return parts.filter(Boolean).join(' ');

  function sayFiller({ start, end, entity, via, value }: Filler): string {
    if (value !== undefined) return value;
    const said = entity ?? `“${text.slice(start!, end!)}”`;
    return via === undefined || via === 'name' || via === 'description' ? said : `${said}/${via}`;
  }
}

/** The words of an item of another layer, by the span in its id. */
function wordsAt(id: string, text: string): string {
  const [start, end] = id.slice(1).split('-').map(Number);
  return text.slice(start, end);
}
