/**
 * Templates of the locale (see `TimePattern`) made into regular expressions, and into the words that they can
 * begin with, so that a text is searched only where one of them can stand.
 */

/** What a `{slot}` can be in the text. */
export interface SlotSpelling {
  /** Regular expression source, without capturing groups. */
  readonly source: string;
  /** The words it can begin with, small letters; `DIGITS` for a figure. */
  readonly firsts: readonly string[];
  /** It only has to be there: never a named group. */
  readonly silent?: true;
}

/** Stands for any figure among the first words of a template. */
export const DIGITS = '0';

export interface Template {
  readonly source: string;
  readonly firsts: readonly string[];
}

const SPACE = '[ \\u00a0\\u202f\\u2009]';
const LETTER = /\p{L}/u;

/** What may be missing at the front leaves the rest to begin the template. */
interface Part extends Template {
  readonly missable: boolean;
}

/**
 * Reads a template.
 * @param capture whether slots become named groups
 * @throws when it is malformed, names an unknown slot, or begins with a word that is cut by a group
 */
export function readTemplate(
  template: string,
  slots: Readonly<Record<string, SlotSpelling>>,
  capture: boolean,
): Template {
  let at = 0;
  const fail = (why: string): never => {
    throw new Error(`The template "${template}" cannot be read at ${at}: ${why}.`);
  };

  function alternatives(): Part {
    const parts = [sequence()];
    while (template[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    return {
      source: parts.map((part) => part.source).join('|'),
      firsts: parts.flatMap((part) => part.firsts),
      missable: parts.some((part) => part.missable),
    };
  }

  function sequence(): Part {
    let source = '';
    const firsts: string[] = [];
    let open = true;
    while (at < template.length && template[at] !== '|' && template[at] !== ')') {
      const part = item();
      source += part.source;
      if (!open) continue;
      if (!part.missable && LETTER.test(template[at - 1]!) && /^\(+\p{L}/u.test(template.slice(at)))
        fail('the first word is cut by a group');
      firsts.push(...part.firsts);
      open = part.missable;
    }
    return { source, firsts, missable: open };
  }

  function item(): Part {
    const char = template[at]!;
    if (LETTER.test(char)) return word();
    at += 1;
    if (char === '\\') return literal(template[at++] ?? fail('nothing follows the backslash'));
    if (char === ' ') return { source: `${SPACE}{1,3}`, firsts: [], missable: true };
    if (char === '~') return { source: `${SPACE}{0,3}`, firsts: [], missable: true };
    if (char === "'") return { source: "['’]", firsts: [], missable: true };
    if (char === '-') return { source: '[-‐‑]', firsts: [], missable: true };
    if (char === '(') {
      const inner = alternatives();
      if (template[at] !== ')') fail('a group is never closed');
      at += 1;
      const missable = maybe();
      return {
        source: `(?:${inner.source})${missable ? '?' : ''}`,
        firsts: inner.firsts,
        missable: missable || inner.missable,
      };
    }
    if (char === '{') return slot();
    if (/\d/.test(char)) return { source: char, firsts: [DIGITS], missable: false };
    return literal(char);
  }

  function literal(char: string): Part {
    const source = char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return { source: source + (maybe() ? '?' : ''), firsts: [], missable: true };
  }

  function word(): Part {
    let source = '';
    let first = '';
    while (at < template.length && LETTER.test(template[at]!)) {
      source += template[at];
      first += template[at]!.toLowerCase();
      at += 1;
      if (maybe()) {
        source += '?';
        // Both ways of writing the word can begin the template.
        const rest = at < template.length && LETTER.test(template[at]!) ? word() : null;
        const ends = rest ? rest.firsts : [''];
        return {
          source: source + (rest?.source ?? ''),
          firsts: ends.flatMap((end) => [first + end, first.slice(0, -1) + end]),
          missable: false,
        };
      }
    }
    return { source, firsts: [first], missable: false };
  }

  function slot(): Part {
    const close = template.indexOf('}', at);
    if (close < 0) fail('a slot is never closed');
    const name = template.slice(at, close);
    at = close + 1;
    const spelling = slots[name.replace(/2$/, '')] ?? fail(`there is no slot {${name}}`);
    const missable = maybe();
    const body = capture && !spelling.silent ? `(?<${name}>${spelling.source})` : `(?:${spelling.source})`;
    return { source: body + (missable ? '?' : ''), firsts: spelling.firsts, missable };
  }

  function maybe(): boolean {
    if (template[at] !== '?') return false;
    at += 1;
    return true;
  }

  const whole = alternatives();
  if (at < template.length) fail('a group is closed that was never opened');
  return { source: `(?:${whole.source})`, firsts: [...new Set(whole.firsts)] };
}

/** Spellings as regular expression source, longest first, with any apostrophe, hyphen and space. */
export function spellingsSource(spellings: readonly string[]): string {
  if (spellings.length === 0 || spellings.includes('')) throw new Error('A list of spellings is empty.');
  return [...spellings]
    .sort((a, b) => b.length - a.length)
    .map((spelling) => readTemplate(spelling, {}, false).source)
    .join('|');
}

/** The first words of spellings. */
export function spellingsFirsts(spellings: readonly string[]): string[] {
  return spellings.flatMap((spelling) => readTemplate(spelling, {}, false).firsts);
}
