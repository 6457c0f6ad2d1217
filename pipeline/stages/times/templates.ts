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
  /** It only has to be there: never a group. */
  readonly silent?: true;
}

export interface Spelled {
  readonly source: string;
  readonly heads: readonly Head[];
}

export interface Template extends Spelled {
  /** The slots that are captured, in the order of their groups. */
  readonly captured: readonly string[];
}

/**
 * The letters of folded Latin text, for a class of an expression. All letters of Unicode would be tables of
 * hundreds of ranges, and need expressions that look for surrogate pairs at every step.
 */
export const LETTERS = 'a-z\\u00e0-\\u00f6\\u00f8-\\u024f';

/** Between the first word of a head and what follows. */
const THEN = ' ';
/** One space of a template. */
const SPACES = ' {1,3}';
const SPACE = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/** A piece of a template. */
interface Part extends Spelled {
  /** It may have no word, figure or sign of its own: the rest then begins the template. */
  readonly missable: boolean;
}

/**
 * Reads a template.
 * @param capture whether slots become groups
 * @throws when it is malformed, names an unknown slot, or a word is cut by a group
 */
export function readTemplate(
  template: string,
  slots: Readonly<Record<string, SlotSpelling>>,
  capture: boolean,
): Template {
  let at = 0;
  const captured: string[] = [];
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
      if (!part.missable && LETTER.test(template[at - 1]!) && /^\(+\p{L}/u.test(template.slice(at)))
        fail('a word is cut by a group');
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
    if (char === ' ') return { source: SPACES, heads: [], missable: true };
    if (char === '~') return { source: ' {0,3}', heads: [], missable: true };
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
    const source = literal(char);
    const skipped = isSkipped(char.charCodeAt(0));
    return missing({ source, heads: skipped ? [] : [char], missable: skipped });
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
    const captures = capture && !spelling.silent;
    if (captures) captured.push(name);
    const source = captures ? `(${spelling.source})` : `(?:${spelling.source})`;
    // What only has to be there may begin in any way, as if it were missing.
    const part = { source, heads: spelling.heads, missable: spelling.silent === true };
    const isTied = !part.missable && LETTER.test(template[at] ?? '');
    return isTied ? lengthened(part, word(LETTER)) : missing(part);
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
  return { source: `(?:${whole.source})`, heads: [...new Set(whole.heads)], captured };
}

/** Spaces, apostrophes and hyphens say nothing of how a template goes on. */
export function isSkipped(code: number): boolean {
  return code === SPACE || code === APOSTROPHE || code === HYPHEN;
}

/** The first word of a head, or its one sign or figure. */
export function beginning(head: Head): string {
  return /^\p{L}+/u.exec(head)?.[0] ?? head[0]!;
}

/** The first word of a head and the word, figure or sign that follows, '' where that may be anything. */
export function splitHead(head: Head): readonly [string, string] {
  const [first = '', next = ''] = head.split(THEN);
  return [first, next];
}

/** A part and what comes after it, which tells how an open head goes on. */
function followed(whole: Part, next: Part): Part {
  const beginnings = [...new Set(next.heads.map(beginning))];
  const goingOn = whole.heads.flatMap((head) => {
    if (head.includes(THEN)) return [head];
    const longer = beginnings.map((other) => head + THEN + other);
    return next.missable ? [head, ...longer] : longer;
  });
  return {
    source: whole.source + next.source,
    heads: whole.missable ? [...goingOn, ...next.heads] : goingOn,
    missable: whole.missable && next.missable,
  };
}

/** A slot and the letters that are tied to it: «{weekday}s». */
function lengthened(slot: Part, tail: Part): Part {
  const longer = tail.heads.flatMap((ending) => slot.heads.map((head) => head + ending));
  return {
    source: slot.source + tail.source,
    heads: tail.missable ? [...slot.heads, ...longer] : longer,
    missable: slot.missable,
  };
}

/** Spellings, which have no signs of templates, as one; the longest first; empty ones are an error. */
export function readSpellings(spellings: readonly string[]): Spelled {
  if (spellings.length === 0 || spellings.includes('')) throw new Error('A list of spellings is empty.');
  const templates = spellings.map((spelling) => readTemplate(spelling, {}, false));
  return {
    source: alternation(spellings),
    heads: templates.flatMap((template) => template.heads),
  };
}

/** Spellings as they share their beginnings; where one goes on in another the longer is tried first. */
interface Shared {
  readonly next: Map<string, Shared>;
  ends: boolean;
}

/**
 * The source of a choice of spellings, which says each shared beginning once: a choice of many words, one after
 * the other, is what costs most in an expression that fits nowhere.
 */
function alternation(spellings: readonly string[]): string {
  const root: Shared = { next: new Map(), ends: false };
  for (const spelling of spellings) {
    let node = root;
    for (const char of spelling.toLowerCase()) {
      const source = char === ' ' ? SPACES : literal(char);
      const next = node.next.get(source) ?? { next: new Map(), ends: false };
      node.next.set(source, next);
      node = next;
    }
    node.ends = true;
  }
  return sharedSource(root);
}

function sharedSource({ next, ends }: Shared): string {
  const choices = [...next].map(([source, rest]) => source + sharedSource(rest));
  if (ends && choices.length > 0) choices.push('');
  return choices.length > 1 ? `(?:${choices.join('|')})` : choices.join('');
}

function literal(char: string): string {
  return char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
