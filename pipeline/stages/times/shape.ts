/**
 * The shape of a template: which words, figures and signs can follow each other in it. It leaves out what only an
 * expression tells (values, spaces, what stands before), so that whatever an expression fits has its shape.
 */

/** What one place can hold: words in small letters, figures written as zeros («0000» is a year), or a sign. */
export interface Place {
  readonly of: 'place';
  readonly items: readonly string[];
}

/** The words, figures and signs that a template can be written with. */
export type Shape =
  | Place
  | { readonly of: 'row'; readonly parts: readonly Shape[] }
  | { readonly of: 'choice'; readonly among: readonly Shape[] }
  /** From here on the shape says nothing. */
  | { readonly of: 'anything' };

/** No item at all. */
export const NOTHING: Shape = { of: 'row', parts: [] };
/** Any items. */
export const ANYTHING: Shape = { of: 'anything' };
/** What no text has. */
export const NEVER: Shape = { of: 'choice', among: [] };

/** One item, any of these. */
export const place = (...items: readonly string[]): Shape => ({ of: 'place', items });

/** One behind the other. */
export function row(...parts: readonly Shape[]): Shape {
  const flat = parts.flatMap((part) => (part.of === 'row' ? part.parts : [part]));
  return flat.length === 1 ? flat[0]! : { of: 'row', parts: flat };
}

/** One of several; all places of one item become one place, because an automaton has a state for every set of places. */
export function choice(...among: readonly Shape[]): Shape {
  const flat = among.flatMap((part) => (part.of === 'choice' ? part.among : [part]));
  const places = flat.filter((part) => part.of === 'place');
  if (places.length < 2) return flat.length === 1 ? flat[0]! : { of: 'choice', among: flat };
  const merged = place(...new Set(places.flatMap(({ items }) => items)));
  return choice(merged, ...flat.filter((part) => part.of !== 'place'));
}
/** It, or nothing. */
export const maybe = (shape: Shape): Shape => choice(shape, NOTHING);

/** One to `most` of the same in a row. */
export function several(shape: Shape, most: number): Shape {
  return most === 1 ? shape : row(shape, maybe(several(shape, most - 1)));
}

/** The shape with `endings` tied to it: its last words grow longer («lundi» and «s»), behind a figure or sign they stand alone. */
export function lengthened(shape: Shape, endings: readonly string[]): Shape {
  switch (shape.of) {
    case 'place': {
      const words = shape.items.filter((item) => WORD.test(item));
      const others = shape.items.filter((item) => !WORD.test(item));
      const alone = choice(...endings.map((ending) => (ending === '' ? NOTHING : place(ending))));
      return choice(
        ...(words.length > 0
          ? [place(...words.flatMap((word) => endings.map((ending) => word + ending)))]
          : []),
        ...(others.length > 0 ? [row(place(...others), alone)] : []),
      );
    }
    case 'row':
      return row(
        ...shape.parts.slice(0, -1),
        ...shape.parts.slice(-1).map((part) => lengthened(part, endings)),
      );
    case 'choice':
      return choice(...shape.among.map((part) => lengthened(part, endings)));
    case 'anything':
      return shape;
  }
}

const WORD = /\p{L}$/u;

/** All words, figures and signs of a shape. */
export function itemsOf(shape: Shape): readonly string[] {
  switch (shape.of) {
    case 'place':
      return shape.items;
    case 'row':
      return shape.parts.flatMap(itemsOf);
    case 'choice':
      return shape.among.flatMap(itemsOf);
    case 'anything':
      return [];
  }
}

/** Whether something of the shape may be anything. */
export function saysAll(shape: Shape): boolean {
  if (shape.of === 'row') return shape.parts.every(saysAll);
  return shape.of === 'choice' ? shape.among.every(saysAll) : shape.of === 'place';
}
