/** What stands in front of a name says what it is: «le PDG de X», «le groupe X», «M. X». */
import type { Mention, NamedBlock } from './mention.js';
import { matches } from './patterns.js';

/** Corrects the types of mentions that a cue or a title leads to. */
export function applyCues(text: string, { block, tables, mentions }: NamedBlock): Mention[] {
  const { locale } = block;
  const typed = new Map<number, { readonly cue: number; readonly start: number }>();
  for (const { pattern, at } of tables.cues) {
    for (const { start, end } of matches(pattern, text, block)) {
      const known = typed.get(end);
      // of two cues for one name the nearer one speaks of it
      if (!known || known.start < start) typed.set(end, { cue: at, start });
    }
  }
  return mentions.map((mention) => {
    const led = typed.get(mention.start);
    const cue = led && locale.entities.cues[led.cue];
    if (
      !cue ||
      !mention.rule.startsWith('model') ||
      !(cue.corrects as readonly string[]).includes(mention.type)
    )
      return mention;
    return { ...mention, type: cue.type, rule: `${locale.code}/${cue.name}` };
  });
}
