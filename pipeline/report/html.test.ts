import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, html } from './html.js';

describe('html', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['"><img onerror=x>', '&quot;&gt;&lt;img onerror=x&gt;'],
    ["it's & so", 'it&#39;s &amp; so'],
    ['a\u202Eb', 'a[U+202E]b'],
    ['a\u0000b', 'a[U+0000]b'],
    ['«\u00A0été\u202F!\u00A0»\n\t', '«\u00A0été\u202F!\u00A0»\n\t'],
  ])('escapes %j', (text, escaped) => expect(html`${text}`.markup).toBe(escaped));

  it('takes markup made here as it is, and joins lists', () =>
    expect(html`<p>${[html`<b>${'<'}</b>`, '&', 1, null, false, undefined]}</p>`.markup).toBe(
      '<p><b>&lt;</b>&amp;1</p>',
    ));

  it('lets no syntax and no control through', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|\p{Bidi_Control}|[^\P{Cc}\t\n]/u);
      }),
    ));
});
