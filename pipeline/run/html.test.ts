import { describe, expect, it } from 'vitest';
import { readHtml } from './html.js';

const PROSE =
  'Le groupe a annoncé mardi un investissement de 15 milliards d’euros dans sa filiale, après des mois de négociation, avec les syndicats et les pouvoirs publics.';
const page = (body: string, head = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const lines = (body: string) => readHtml(page(body)).text.split('\n');

describe('the text of a page', () => {
  it.each([
    ['<p>Un</p><p>Deux', ['Un', 'Deux']],
    ['<p>Un<br>Deux</p>', ['Un', 'Deux']],
    ['<p>Un <b>gros</b> mot</p>', ['Un gros mot']],
    ['<p>15&nbsp;milliards &laquo;&#8239;oui&#8239;&raquo;</p>', ['15\u00a0milliards «\u202foui\u202f»']],
    ['<p>a\n   b\tc</p>', ['a b c']],
    ['<div>Un<p>Deux</p>Trois</div>', ['Un', 'Deux', 'Trois']],
    [
      '<table><tr><th>An</th><th>Prix</th></tr><tr><td>2024</td><td>3 €</td></tr></table>',
      ['An Prix', '2024 3 €'],
    ],
    ['<table><tr><td><p>Un</p><p>Deux</p></td></tr></table>', ['Un', 'Deux']],
    ['<table><tr><td>Un<td>Deux<tr><td><p>3</p></td><td><p>4<br>%</p></table>', ['Un Deux', '3 4 %']],
    ['<table><tr><td>Un<td><ul><li>Deux</ul><tr><td>3<td>4</table>', ['Un', 'Deux', '3 4']],
    ['<h1>Un<br>Deux</h1><p>Trois<br>Quatre', ['Un Deux', 'Trois', 'Quatre']],
    [
      '<p>5 millions<sup><a href="#n1">1</a></sup>, 3 km<sup>2</sup> <a href="#n2"><sup>2</sup></a>',
      ['5 millions, 3 km2'],
    ],
    ['<p>Un<amp-iframe><p placeholder>Non</p></amp-iframe><p>Deux', ['Un', 'Deux']],
    ['<p><span class="screen-reader-only">L</span><span aria-hidden="true">L</span>’usine', ['L’usine']],
    ['<script>non</script><style>non</style><p hidden>non<p style="display: none">non<p>oui', ['oui']],
    ['<p>3 < 5 et a<<b>c</b></p>', ['3 < 5 et a<c']],
    ['in<wbr>soluble co&shy;pie', ['insoluble copie']],
    ['<p>Un<!doctype html><p>Deux<![CDATA[non]]><?php non ?><!non><p>Trois<!', ['Un', 'Deux', 'Trois']],
  ])('%s', (body, expected) => expect(lines(body)).toEqual(expected));

  it('reads a fragment, and a text without tags', () => {
    expect(readHtml('<p>Un').text).toBe('Un');
    expect(readHtml('Un').text).toBe('Un');
    expect(readHtml('').text).toBe('');
  });

  it('has a span for each line', () => {
    const { text, markup } = readHtml(page(`<nav>Menu</nav><h1>Titre</h1><p>${PROSE}</p>`));
    expect(markup.map(({ start, end, tag }) => [text.slice(start, end), tag])).toEqual([
      ['Menu', 'p'],
      ['Titre', 'h1'],
      [PROSE, 'p'],
    ]);
  });

  it('tells the article from its surroundings', () => {
    const { text, markup } = readHtml(
      page(
        `<nav><ul><li>Menu</li></ul></nav><article>${`<p>${PROSE}</p>`.repeat(5)}</article><footer>Pied</footer>`,
      ),
    );
    expect(
      markup.filter(({ inArticle }) => !inArticle).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Menu', 'Pied']);
  });
});

it.each(['<l><![CDATA[--><!doctype p', '<p>Un<l><![CDATA[--><!doctype p'])('has an end: %s', (html) => {
  expect(readHtml(html).text).toBe(html.includes('Un') ? 'Un' : '');
});

describe('what a page says of itself', () => {
  it('reads Open Graph, JSON-LD and the canonical address', () => {
    const head = `<title>Titre - Le Site</title><meta property="og:site_name" content="Le Site">
      <link rel="canonical" href="https://a.fr/b"><script type="application/ld+json">
      {"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2025-06-13T10:00:00+02:00"}]}</script>`;
    expect(readHtml(page('<p>a', head)).about).toEqual({
      title: 'Titre',
      url: 'https://a.fr/b',
      publisher: 'Le Site',
      published: '2025-06-13',
    });
  });

  it.each([
    [
      'L’usine de Douai ferme - Économie - Le Site',
      '<h1>L’usine de&nbsp;Douai ferme</h1>',
      'L’usine de Douai ferme',
    ],
    [
      "Le Courrier de l’Est - L'usine de Douai va fermer",
      '<b>L’usine de Douai va fermer</b>',
      'L’usine de Douai va fermer',
    ],
    [
      'L’usine de Douai ferme ses portes',
      '<h1>L’usine de Douai ferme</h1>',
      'L’usine de Douai ferme ses portes',
    ],
    ['Renault - L’usine de Douai ferme', '<h1>Renault</h1>', 'Renault - L’usine de Douai ferme'],
  ])('takes the name of the site from «%s» by %s', (title, body, expected) => {
    expect(readHtml(page(body, `<title>${title}</title>`)).about.title).toBe(expected);
  });

  it('prefers the title that stands in the page to one for other sites', () => {
    const head =
      '<meta property="og:title" content="[Analyse] Les dessous"><title>L’usine ferme - Le Site</title>';
    const titled = (body: string) => readHtml(page(body, head)).about.title;
    expect(titled('<p>Autre')).toBe('[Analyse] Les dessous');
    expect(titled('<h1>L’usine ferme - Le Site</h1>')).toBe('L’usine ferme - Le Site');
  });

  it('prefers a publisher’s name to the address of its site, and finds the address of the page', () => {
    const head = `<meta property="og:site_name" content="www.leprogres.fr"><script type="application/ld+json">
      {"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://a.fr/b"},"publisher":{"name":"Le Progrès"}}</script>`;
    expect(readHtml(page('<p>a', head)).about).toMatchObject({
      publisher: 'Le Progrès',
      url: 'https://a.fr/b',
    });
  });

  it.each(['name="dcterms.date"', 'property="og:article:published_time"'])('knows the day by %s', (named) => {
    const head = `<meta ${named} content="2025-02-18T11:00+01:00">`;
    expect(readHtml(page('<p>a', head)).about.published).toBe('2025-02-18');
  });

  it('says nothing where the page does not, or not well', () => {
    const head =
      '<meta property="article:published_time" content="hier"><script type="application/ld+json">{oops</script>';
    expect(readHtml(page('<p>a', head)).about).toEqual({
      title: null,
      url: null,
      publisher: null,
      published: null,
    });
  });
});

describe('hostile pages', () => {
  it.each(['div', 'p', 'b', 'ul><li', 'blockquote', 'svg', 'math', 'svg/'])(
    'reads 100,000 nested <%s>',
    (tag) => {
      const { text } = readHtml(`${`<${tag}>`.repeat(100_000)}fin`);
      expect(text).toBe('fin');
    },
  );

  it.each(['<a', '<!--', '<!---->', '<a "', '</', '<svg></svg>', '</svg>', '<svg/>', '<svg '])(
    'ends on %s over and over',
    (piece) => {
      expect(typeof readHtml(piece.repeat(200_000)).text).toBe('string');
      expect(typeof readHtml(`<svg>${piece.repeat(200_000)}`).text).toBe('string');
    },
  );

  it.each([
    ['<p>Un</p><svg><text>Non</text></svg><p>Deux</p>', 'Un\nDeux'],
    ['<p>Un</p><svg><svg>Non</svg>Non</svg><p>Deux</p>', 'Un\nDeux'],
    ['<p>Un</p><svg /><p>Deux</p><svg>Non</svg><p>Trois</p>', 'Un\nDeux\nTrois'],
    ['<p>Un</p><svg><p>Deux</p>', 'Un\nDeux'],
    ['<p>Un <!-- Non --> mot <!-- > --></p><p>Deux<!-- Non', 'Un mot\nDeux'],
    ['<script>"<svg>"</script><p>Un</p><script>"</svg>"</script>', 'Un'],
    ['<p title="<svg>">Un</p><p>Deux</svg></p>', 'Un\nDeux'],
  ])('leaves out what nobody reads, and no more: %s', (source, text) => {
    expect(readHtml(page(source)).text).toBe(text);
  });

  it('refuses what has too many tags', () => {
    expect(() => readHtml('<i>'.repeat(500_002))).toThrow(/500000 tags/);
    expect(() => readHtml('<'.repeat(200_000))).toThrow(/500000 tags/);
    expect(readHtml('<'.repeat(2_000)).text).toContain('<');
  });
});
