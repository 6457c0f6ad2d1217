/**
 * Templates of the locale (see `TimePattern`) made into regular expressions for folded text, and into shapes, so
 * that an expression is tried only where it can fit.
 */
import { APOSTROPHE, HYPHEN } from '../../numerals/characters.js';
import { choice, lengthened, maybe, NOTHING, place, row, type Shape } from './shape.js';

/** What a `{slot}` can be in the text. */
export interface SlotSpelling {
  /** Regular expression source, without capturing groups. */
  readonly source: string;
  readonly shape: Shape;
  /** It only has to be there: never a group. */
  readonly silent?: true;
}

/** A template as an expression, with the shape of what it fits. */
export interface Spelled {
  readonly source: string;
  readonly shape: Shape;
}

/** A template that captures slots. */
export interface Template extends Spelled {
  /** The slots that are captured, in the order of their groups. */
  readonly captured: readonly string[];
}

/**
 * The letters of folded Latin text, for a class of an expression. All letters of Unicode would be tables of
 * hundreds of ranges, and need expressions that look for surrogate pairs at every step.
 */
export const LETTERS = 'a-z\\u00e0-\\u00f6\\u00f8-\\u024f';

/** One space of a template. */
const SPACES = ' {1,3}';
const SPACE = 32;
const LETTER = /\p{L}/u;
const DIGIT = /\d/;

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

  function alternatives(): Spelled {
    const parts = [sequence()];
    while (template[at] === '|') {
      at += 1;
      parts.push(sequence());
    }
    return {
      source: parts.map((part) => part.source).join('|'),
      shape: choice(...parts.map((part) => part.shape)),
    };
  }

  function sequence(): Spelled {
    const parts: Spelled[] = [];
    while (at < template.length && template[at] !== '|' && template[at] !== ')') {
      parts.push(item());
      if (LETTER.test(template[at - 1]!) && /^\(+\p{L}/u.test(template.slice(at)))
        fail('a word is cut by a group');
    }
    return {
      source: parts.map((part) => part.source).join(''),
      shape: row(...parts.map((part) => part.shape)),
    };
  }

  function item(): Spelled {
    const char = template[at]!;
    if (LETTER.test(char)) return word(LETTER);
    if (DIGIT.test(char)) return word(DIGIT);
    at += 1;
    if (char === '\\') return sign(template[at++] ?? fail('nothing follows the backslash'));
    if (char === ' ') return { source: SPACES, shape: NOTHING };
    if (char === '~') return { source: ' {0,3}', shape: NOTHING };
    if (char === '(') return group();
    return char === '{' ? slot() : sign(char);
  }

  function group(): Spelled {
    const part = alternatives();
    if (template[at] !== ')') fail('a group is never closed');
    at += 1;
    return missing({ ...part, source: `(?:${part.source})` });
  }

  function sign(char: string): Spelled {
    const shape = isSkipped(char.charCodeAt(0)) ? NOTHING : place(char);
    return missing({ source: literal(char), shape });
  }

  function word(kind: RegExp): Spelled {
    const { source, forms } = letters(kind);
    const written = forms.filter((form) => form !== '');
    const shape = written.length === 0 ? NOTHING : place(...written);
    return { source, shape: written.length < forms.length ? maybe(shape) : shape };
  }

  /** The letters or digits from here on, and all forms that they leave open. */
  function letters(kind: RegExp): { source: string; forms: string[] } {
    let source = '';
    let forms = [''];
    while (at < template.length && kind.test(template[at]!)) {
      const char = template[at]!.toLowerCase();
      at += 1;
      const longer = forms.map((form) => form + (kind === DIGIT ? '0' : char));
      const missable = maybeHere();
      source += missable ? `${char}?` : char;
      forms = missable ? [...forms, ...longer] : longer;
    }
    return { source, forms };
  }

  function slot(): Spelled {
    const close = template.indexOf('}', at);
    if (close < 0) fail('a slot is never closed');
    const name = template.slice(at, close);
    at = close + 1;
    const spelling = slots[name.replace(/2$/, '')] ?? fail(`there is no slot {${name}}`);
    const captures = capture && !spelling.silent;
    if (captures) captured.push(name);
    const source = captures ? `(${spelling.source})` : `(?:${spelling.source})`;
    if (!LETTER.test(template[at] ?? '')) return missing({ source, shape: spelling.shape });
    const tail = letters(LETTER);
    return { source: source + tail.source, shape: lengthened(spelling.shape, tail.forms) };
  }

  /** A part that a question mark follows may be missing. */
  function missing(part: Spelled): Spelled {
    return maybeHere() ? { source: `${part.source}?`, shape: maybe(part.shape) } : part;
  }

  function maybeHere(): boolean {
    if (template[at] !== '?') return false;
    at += 1;
    return true;
  }

  const whole = alternatives();
  if (at < template.length) fail('a group is closed that was never opened');
  return { source: `(?:${whole.source})`, shape: whole.shape, captured };
}

/** Spaces, apostrophes and hyphens say nothing of how a template goes on. */
export function isSkipped(code: number): boolean {
  return code === SPACE || code === APOSTROPHE || code === HYPHEN;
}

/** Spellings, which have no signs of templates, as one; the longest first; empty ones are an error. */
export function readSpellings(spellings: readonly string[]): Spelled {
  if (spellings.length === 0 || spellings.includes('')) throw new Error('A list of spellings is empty.');
  const templates = spellings.map((spelling) => readTemplate(spelling, {}, false));
  return {
    source: alternation(spellings),
    shape: choice(...templates.map((template) => template.shape)),
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
