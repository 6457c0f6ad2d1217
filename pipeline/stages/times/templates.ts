/**
 * Templates of the locale (see `TimePattern`) made into regular expressions for folded text, and into the ways
 * they can begin, so that a text is searched only where one of them can stand.
 */

/**
 * How a template can begin: its first word in small letters, any figure written as zeros («0000» is a year),
 * and where it is known the `beginning` of what follows after spaces, apostrophes and hyphens: `mois janvier`, `00 h`.
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

/** Between the first word of a head and what follows. */
const THEN = ' ';
/** Behind the last word of a head that no letter can follow, and behind any word that one can. */
const ENDS = '!';
const GOES_ON = '+';
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/** A piece of a template. */
interface Part extends Template {
  /** It may have no word, figure or sign of its own: the rest then begins the template. */
  readonly missable: boolean;
  /** It may be nothing at all. */
  readonly empty: boolean;
  /** Where it is something, no word before it goes on in it. */
  readonly apart: boolean;
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
      empty: parts.some((part) => part.empty),
      apart: parts.every((part) => part.apart),
    };
  }

  function sequence(): Part {
    let whole: Part = { source: '', heads: [], missable: true, empty: true, apart: true };
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
    const space = { heads: [], missable: true, apart: true };
    if (char === ' ') return { ...space, source: ' {1,3}', empty: false };
    if (char === '~') return { ...space, source: ' {0,3}', empty: true };
    if (char === '(') return group();
    return char === '{' ? slot() : sign(char);
  }

  function group(): Part {
    const part = alternatives();
    if (template[at] !== ')') fail('a group is never closed');
    at += 1;
    return missing({ ...part, source: `(?:${part.source})` });
  }

  function sign(char: string): Part {
    const source = char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    const skipped = isSkipped(char);
    return missing({ source, heads: skipped ? [] : [char], missable: skipped, empty: false, apart: true });
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
    const missable = heads.includes('');
    const apart = kind === DIGIT;
    return { source, heads: heads.filter((head) => head !== ''), missable, empty: missable, apart };
  }

  function slot(): Part {
    const close = template.indexOf('}', at);
    if (close < 0) fail('a slot is never closed');
    const name = template.slice(at, close);
    at = close + 1;
    const spelling = slots[name.replace(/2$/, '')] ?? fail(`there is no slot {${name}}`);
    const source = capture && !spelling.silent ? `(?<${name}>${spelling.source})` : `(?:${spelling.source})`;
    // What only has to be there may begin in any way, as if it were missing.
    const silent = spelling.silent === true;
    const apart = !silent && spelling.heads.every((head) => !LETTER.test(head[0]!));
    return missing({ source, heads: spelling.heads, missable: silent, empty: silent, apart });
  }

  /** A part that a question mark follows may be missing. */
  function missing(part: Part): Part {
    return maybe() ? { ...part, source: `${part.source}?`, missable: true, empty: true } : part;
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

/** The first word of a head with what is known of its end, or its one sign or figure. */
export function beginning(head: Head): string {
  const word = /^\p{L}+[!+]?/u.exec(head)?.[0] ?? head[0]!;
  return head[word.length] === THEN && LETTER.test(word.at(-1)!) ? word + ENDS : word;
}

/** The first word of a head; what may follow it as `beginning` gives it, '' for anything. */
export function splitHead(head: Head): readonly [string, string] {
  const [first = '', next = ''] = head.split(THEN);
  return [first.replace(/[!+]$/, ''), next];
}

/** Whether a beginning is a word that ends there; where nothing is known it does, since a template ends so. */
export function isWholeWord(beginning: string): boolean {
  return LETTER.test(beginning[0] ?? '') && !beginning.endsWith(GOES_ON);
}

/** A part and what comes after it, which tells how an open head goes on. */
function followed(whole: Part, next: Part): Part {
  const chars = new Set(next.heads.map(beginning));
  const goingOn = whole.heads.flatMap((head) => {
    const known = LETTER.test(head.at(-1)!) ? head + endBefore(next) : head;
    if (head.includes(THEN)) return [known];
    const longer = [...chars].map((char) => known.replace(ENDS, '') + THEN + char);
    return next.missable ? [known, ...longer] : longer;
  });
  return {
    source: whole.source + next.source,
    heads: whole.missable ? [...goingOn, ...next.heads] : goingOn,
    missable: whole.missable && next.missable,
    empty: whole.empty && next.empty,
    apart: whole.apart && (!whole.empty || next.apart),
  };
}

/** What is known of the end of a word before a part. */
function endBefore({ apart, empty }: Part): string {
  if (!apart) return GOES_ON;
  return empty ? '' : ENDS;
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
