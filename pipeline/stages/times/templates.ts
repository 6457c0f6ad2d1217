/**
 * Templates of the locale (see `TimePattern`) made into regular expressions for folded text, and into the ways
 * they can begin, so that a text is searched only where one of them can stand.
 */

/**
 * How a template can begin: its first word in small letters, any figure written as zeros («0000» is a year),
 * and where they are known one or two characters that follow after spaces, apostrophes and hyphens: `mois ja`, `00 h`.
 */
export type Head = string;

/** What a `{slot}` can be in the text. */
export interface SlotSpelling {
  /** Regular expression source, without capturing groups. */
  readonly source: string;
  readonly heads: readonly Head[];
  /** It only has to be there: never a named group. */
  readonly silent?: true;
}

export interface Template {
  readonly source: string;
  readonly heads: readonly Head[];
}

/** Between the first word of a head and the character that follows. */
const THEN = ' ';
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

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
      heads: parts.flatMap((part) => part.heads),
      missable: parts.some((part) => part.missable),
    };
  }

  function sequence(): Part {
    let whole: Part = { source: '', heads: [], missable: true };
    while (at < template.length && template[at] !== '|' && template[at] !== ')') {
      const part = item();
      if (
        whole.missable &&
        !part.missable &&
        LETTER.test(template[at - 1]!) &&
        /^\(+\p{L}/u.test(template.slice(at))
      )
        fail('the first word is cut by a group');
      whole = followed(whole, part);
    }
    return whole;
  }

  function item(): Part {
    const char = template[at]!;
    if (LETTER.test(char)) return word(LETTER);
    if (DIGIT.test(char)) return word(DIGIT);
    at += 1;
    if (char === '\\') return sign(template[at++] ?? fail('nothing follows the backslash'));
    if (char === ' ') return { source: ' {1,3}', heads: [], missable: true };
    if (char === '~') return { source: ' {0,3}', heads: [], missable: true };
    if (char === '(') return group();
    return char === '{' ? slot() : sign(char);
  }

  function group(): Part {
    const { source, heads, missable } = alternatives();
    if (template[at] !== ')') fail('a group is never closed');
    at += 1;
    return missing({ source: `(?:${source})`, heads, missable });
  }

  function sign(char: string): Part {
    const source = char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return missing({ source, heads: isSkipped(char) ? [] : [char], missable: isSkipped(char) });
  }

  function word(kind: RegExp): Part {
    let source = '';
    let heads = [''];
    while (at < template.length && kind.test(template[at]!)) {
      const char = template[at]!.toLowerCase();
      at += 1;
      const longer = heads.map((head) => head + (kind === DIGIT ? '0' : char));
      const missable = maybe();
      source += missable ? `${char}?` : char;
      heads = missable ? [...heads, ...longer] : longer;
    }
    return { source, heads: heads.filter((head) => head !== ''), missable: heads.includes('') };
  }

  function slot(): Part {
    const close = template.indexOf('}', at);
    if (close < 0) fail('a slot is never closed');
    const name = template.slice(at, close);
    at = close + 1;
    const spelling = slots[name.replace(/2$/, '')] ?? fail(`there is no slot {${name}}`);
    const source = capture && !spelling.silent ? `(?<${name}>${spelling.source})` : `(?:${spelling.source})`;
    // What only has to be there may begin in any way, as if it were missing.
    return missing({ source, heads: spelling.heads, missable: spelling.silent === true });
  }

  /** A part that a question mark follows may be missing. */
  function missing(part: Part): Part {
    return maybe() ? { ...part, source: `${part.source}?`, missable: true } : part;
  }

  function maybe(): boolean {
    if (template[at] !== '?') return false;
    at += 1;
    return true;
  }

  const whole = alternatives();
  if (at < template.length) fail('a group is closed that was never opened');
  return { source: `(?:${whole.source})`, heads: [...new Set(whole.heads)] };
}

/** Spaces, apostrophes and hyphens say nothing of how a template goes on. */
export function isSkipped(char: string): boolean {
  return char === ' ' || char === "'" || char === '-';
}

/** The first two letters of a head, or its one sign or figure. */
export function beginning(head: Head): string {
  return /^\p{L}{2}/u.exec(head)?.[0] ?? head[0]!;
}

/** A part and what comes after it, which tells how an open head goes on. */
function followed(whole: Part, next: Part): Part {
  const chars = new Set(next.heads.map(beginning));
  const goingOn = whole.heads.flatMap((head) => {
    if (head.includes(THEN)) return [head];
    const longer = [...chars].map((char) => head + THEN + char);
    return next.missable ? [head, ...longer] : longer;
  });
  return {
    source: whole.source + next.source,
    heads: whole.missable ? [...goingOn, ...next.heads] : goingOn,
    missable: whole.missable && next.missable,
  };
}

/** Spellings as one template, the longest first; empty ones are an error. */
export function readSpellings(spellings: readonly string[]): Template {
  if (spellings.length === 0 || spellings.includes('')) throw new Error('A list of spellings is empty.');
  const templates = [...spellings]
    .sort((a, b) => b.length - a.length)
    .map((spelling) => readTemplate(spelling, {}, false));
  return {
    source: templates.map((template) => template.source).join('|'),
    heads: templates.flatMap((template) => template.heads),
  };
}
