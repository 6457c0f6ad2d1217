/** HTML by tagged template: every value is escaped unless it is markup made here. */

/** Markup that is safe to put into a page as it is. */
export interface Html {
  readonly markup: string;
}
type Value = string | number | Html | readonly Value[] | null | undefined | false;

/** A piece of a page; strings are escaped, arrays joined, `null`, `undefined` and `false` leave nothing. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: pieces.reduce((markup, piece, at) => markup + rendered(values[at - 1]) + piece) };
}

function rendered(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(rendered).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Controls that are no white space, and what turns the direction of text and so could rewrite the page around it. */
const CONTROLS = /[^\P{Cc}\t\n]|\p{Bidi_Control}/gu;

/** Text for an element or a quoted attribute; a control becomes a visible `[U+202E]` that moves nothing. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!)
    .replace(CONTROLS, (char) =>
      char === '\r' ? ' ' : `[U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}

/** Markup of this repository itself, such as the style; never anything read from an article. */
export function ownMarkup(markup: string): Html {
  return { markup };
}
