import { describe, expect, it } from 'vitest';
import type { Block } from '../schema.js';
import blocks from '../stages/blocks/index.js';
import { layersOf, toolsOf } from '../testing/layers.js';
import { readHtml } from './html.js';

const PROSE =
  'Le groupe a annoncé mardi un investissement de 15 milliards d’euros dans sa filiale, après des mois de négociation avec les syndicats et les pouvoirs publics.';
const TEXT = `<p>${PROSE}</p>`;
/** A page with an article of four paragraphs, and something between the second and the third, or around them. */
const around = (inside: string, before = '', after = '') =>
  `<html><head><title>L’usine ferme</title></head><body><header><ul><li>Accueil</li></ul></header><main>
  <article><h1>L’usine ferme</h1>${before}<div class="body">${TEXT}${TEXT}${inside}${TEXT}${TEXT}</div>${after}</article>
  </main><footer><p>Pied de page</p></footer></body></html>`;

function read(html: string): [text: string, kind: string][] {
  const { text, markup, about } = readHtml(html);
  const layers = layersOf(text);
  const source = { ...layers.source, format: 'html' as const, title: about.title };
  const found = blocks.run({ ...layers, source, markup }, toolsOf()) as readonly Block[];
  return found.map(({ start, end, kind }) => [text.slice(start, end), kind]);
}
const kindOf = (html: string, text: string) =>
  read(html)
    .filter(([line]) => line === text)
    .map(([, kind]) => kind);

it('keeps the short paragraphs of an article with one long one', () => {
  const page = `<html><body><div><a href="/">Accueil</a> <a href="/eco">Économie</a></div><h1>L’usine ferme</h1>${TEXT}<p>Le groupe emploie 15 000 salariés.</p><p>A lire aussi : <a href="/x">La Bourse recule</a></p></body></html>`;
  expect(read(page).filter(([, kind]) => kind !== 'boilerplate')).toEqual([
    ['L’usine ferme', 'title'],
    [PROSE, 'paragraph'],
    ['Le groupe emploie 15 000 salariés.', 'paragraph'],
  ]);
});

it('keeps the sections of an article that stand beside each other', () => {
  const page = `<html><body><nav><a href="/">Accueil</a></nav><h1>L’usine ferme</h1><section>${TEXT}${TEXT}${TEXT}${TEXT}</section><section><h2>La suite</h2>${TEXT}<p>La CGT proteste.</p></section><footer>Mentions légales</footer></body></html>`;
  expect(kindOf(page, 'La suite')).toEqual(['heading']);
  expect(kindOf(page, 'La CGT proteste.')).toEqual(['paragraph']);
  expect(kindOf(page, 'Mentions légales')).toEqual(['boilerplate']);
});

describe('in the body of an article', () => {
  it.each([
    ['<p><strong>Lire la suite</strong></p>', 'Lire la suite', 'boilerplate'],
    ['<p><b>Un calendrier serré</b></p>', 'Un calendrier serré', 'heading'],
    ['<p><strong>Qui est concerné ?</strong></p>', 'Qui est concerné ?', 'heading'],
    ['<p><b>Le groupe recrute.</b></p>', 'Le groupe recrute.', 'paragraph'],
    ['<p><b>Renault</b> recrute à Douai</p>', 'Renault recrute à Douai', 'paragraph'],
    ['<p>- Un calendrier serré -</p>', '- Un calendrier serré -', 'heading'],
    ['<p>- Un calendrier serré</p>', '- Un calendrier serré', 'paragraph'],
    ['<div class="epEncadreTitle">La facture en hausse</div>', 'La facture en hausse', 'heading'],
    ['<div class="encadre">La facture en hausse</div>', 'La facture en hausse', 'paragraph'],
    ['<h2><a href="#a">Un calendrier</a></h2>', 'Un calendrier', 'heading'],
    ['<h2><a href="/calendrier">Un calendrier</a></h2>', 'Un calendrier', 'heading'],
    [
      '<p><a href="/autre">Un autre site ferme en Bretagne</a></p>',
      'Un autre site ferme en Bretagne',
      'boilerplate',
    ],
    [
      '<p>Un <a href="/autre">autre site</a> ferme en Bretagne</p>',
      'Un autre site ferme en Bretagne',
      'paragraph',
    ],
    ['<ul><li><a href="/autre">Un autre site ferme</a></li></ul>', 'Un autre site ferme', 'boilerplate'],
    ['<ul><li>Un autre site ferme</li></ul>', 'Un autre site ferme', 'list-item'],
    [
      '<h3>À lire aussi</h3><ul><li>Un site ferme</li><li>Et un autre</li></ul>',
      'Et un autre',
      'boilerplate',
    ],
    [
      `<div class="x-hidden">${TEXT.replace('mardi', 'lundi')}</div>`,
      PROSE.replace('mardi', 'lundi'),
      'paragraph',
    ],
    [
      '<div class="box-newsletter"><p>Les cookies de la semaine, racontés par nos soins.</p></div>',
      'Les cookies de la semaine, racontés par nos soins.',
      'boilerplate',
    ],
    [
      '<p>Les cookies de la semaine, racontés par nos soins.</p>',
      'Les cookies de la semaine, racontés par nos soins.',
      'paragraph',
    ],
    ['<figure><figcaption>L’usine, en 2019</figcaption></figure>', 'L’usine, en 2019', 'caption'],
    [
      '<div class="media"><p class="photo__legende">L’usine, en 2019</p></div>',
      'L’usine, en 2019',
      'caption',
    ],
    ['<p>L’usine ferme</p>', 'L’usine ferme', 'boilerplate'],
    [
      '<div class="quoteComponent">« Nous étions prêts à tout »</div>',
      '« Nous étions prêts à tout »',
      'quote',
    ],
    ['<div>« Nous étions prêts à tout »</div>', '« Nous étions prêts à tout »', 'paragraph'],
    ['<p>Lire aussi</p><p><a href="/a">Un site</a></p><h2>Un calendrier</h2>', 'Un calendrier', 'heading'],
    ['<p>Lire aussi</p><h2>Un calendrier</h2>', 'Un calendrier', 'heading'],
    ['<p>12 commentaires</p>', '12 commentaires', 'boilerplate'],
    ['<p>12 commentaires ont été effacés.</p>', '12 commentaires ont été effacés.', 'paragraph'],
    [
      '<p>Pour afficher ce contenu, vous devez accepter les cookies.</p>',
      'Pour afficher ce contenu, vous devez accepter les cookies.',
      'boilerplate',
    ],
  ])('%s', (inside, text, kind) => {
    expect(kindOf(around(inside), text)).toContain(kind);
  });

  it('takes an element named as the page’s for the article where it holds the text', () => {
    const html = around('').replace('class="body"', 'class="has-newsletter"');
    expect(kindOf(html, PROSE)).toEqual(Array(4).fill('paragraph'));
  });

  it('takes what readers wrote for the page’s, however much it is', () => {
    const wrote = `<h2>Réactions (12)</h2>${TEXT.replace('mardi', 'lundi').repeat(12)}`;
    expect(kindOf(around('').replace('</article>', `${wrote}</article>`), PROSE)).toEqual(
      Array(4).fill('paragraph'),
    );
    expect(
      kindOf(around('').replace('</article>', `${wrote}</article>`), PROSE.replace('mardi', 'lundi')),
    ).toEqual(Array(12).fill('boilerplate'));
    expect(kindOf(around('<h2>Réactions</h2>'), PROSE)).toEqual(Array(4).fill('paragraph'));
  });

  it('ends it at other articles, where little text comes after', () => {
    const teaser =
      '<h4><a href="/a">Un bilan</a></h4><p>Cette semaine, quatorze jeunes entreprises ont levé de l’argent.</p>';
    const similar = (after: string) =>
      around('').replace('</div></article>', `<h3>Articles similaires</h3>${teaser}${after}</div></article>`);
    const text = 'Cette semaine, quatorze jeunes entreprises ont levé de l’argent.';
    expect(kindOf(similar(''), text)).toEqual(['boilerplate']);
    expect(kindOf(similar(TEXT), PROSE)).toEqual(Array(5).fill('paragraph'));
  });

  it('looks for the body of the article outside of what is the page’s', () => {
    const wrote = `<div class="avis"><h2>Vos avis</h2>${`<div class="un-avis">${TEXT}</div>`.repeat(12)}</div>`;
    const html = around('').replace('<main>', '<div>').replace('</article>', `</article>${wrote}`);
    expect(kindOf(html, 'Vos avis')).toEqual(['boilerplate']);
    expect(kindOf(html, PROSE).slice(0, 5)).toEqual([...Array(4).fill('paragraph'), 'boilerplate']);
  });

  it.each(['<form id="aspnetForm">', '<div class="post format-quote has-intro">'])(
    'takes an article inside %s for one',
    (open) => {
      const html = around('')
        .replace('<main>', open)
        .replace('</main>', `</${/\w+/.exec(open)![0]}>`);
      expect(kindOf(html, PROSE)).toEqual(Array(4).fill('paragraph'));
    },
  );

  it.each([
    ['<h1><a href="/">Charente Éco</a></h1><h1>L’usine va fermer</h1>', 'L’usine va fermer'],
    ['<h1>Charente Éco</h1><h1>L’usine va fermer</h1>', 'L’usine va fermer'],
    [
      '<h1><a href="/">Charente Éco</a></h1><h2>L’usine de Douai va fermer</h2>',
      'L’usine de Douai va fermer',
    ],
    ['<h1>L’usine va fermer</h1><h2>Social</h2>', 'L’usine va fermer'],
    ['<div class="TitreArticle">L’usine de Douai va fermer</div>', 'L’usine de Douai va fermer'],
  ])('finds a title that the page does not name: %s', (headings, text) => {
    const html = around('').replace('<h1>L’usine ferme</h1>', headings);
    expect(kindOf(html, text)).toEqual(['title']);
  });

  it('keeps a paragraph whose first letter is set large, and read once', () => {
    const [first, ...rest] = PROSE;
    const large = `<p><span class="sr-only">${first}</span><span aria-hidden="true">${first}</span>${rest.join('')}</p>`;
    expect(kindOf(around(large), PROSE)).toEqual(Array(5).fill('paragraph'));
  });
});

describe('around the body of an article', () => {
  it.each([
    ['<div class="media"><figcaption>L’usine, en 2019</figcaption></div>', 'L’usine, en 2019', 'caption'],
    [
      '<ul><li>Le site de Douai emploie encore 200 personnes</li></ul>',
      'Le site de Douai emploie encore 200 personnes',
      'list-item',
    ],
    ['<ul class="legends"><li>Copier le lien</li></ul>', 'Copier le lien', 'boilerplate'],
    ['<p>Le Progrès - 24 avr. 2025 à 17:32</p>', 'Le Progrès - 24 avr. 2025 à 17:32', 'byline'],
    ['<p>Par Jean Dupont</p>', 'Par Jean Dupont', 'byline'],
    ['<p>Mis en ligne le 14 octobre 2014</p>', 'Mis en ligne le 14 octobre 2014', 'byline'],
    [
      '<div data-gu-name="standfirst"><p>Les 62 salariés garderont leur poste, promet l’acquéreur</p></div>',
      'Les 62 salariés garderont leur poste, promet l’acquéreur',
      'lead',
    ],
    [
      '<div class="submitted">Soumis par jdupont le mar 18/02/2025</div>',
      'Soumis par jdupont le mar 18/02/2025',
      'byline',
    ],
    ['<figure><div><img src="a"><span>Agence Presse</span></div></figure>', 'Agence Presse', 'caption'],
    ['<ul><li>KOMBI41,28 EUR+6,3 %</li><li>CAC 40</li></ul>', 'CAC 40', 'boilerplate'],
    ['<p>l’essentiel</p>', 'l’essentiel', 'boilerplate'],
    [
      '<p>Le futur ferry mesurera 142 mètres. Photo D.R.</p>',
      'Le futur ferry mesurera 142 mètres. Photo D.R.',
      'caption',
    ],
    [
      '<p class="c-hat">Les 62 salariés garderont leur poste, promet l’acquéreur</p>',
      'Les 62 salariés garderont leur poste, promet l’acquéreur',
      'lead',
    ],
    [
      '<p>Les 62 salariés garderont leur poste, promet l’acquéreur</p>',
      'Les 62 salariés garderont leur poste, promet l’acquéreur',
      'boilerplate',
    ],
    [
      '<h2>Le groupe, qui avait repris le site en 2019, invoque la concurrence.</h2>',
      'Le groupe, qui avait repris le site en 2019, invoque la concurrence.',
      'lead',
    ],
  ])('before it: %s', (before, text, kind) => {
    expect(kindOf(around('', before), text)).toEqual([kind]);
  });

  it.each([
    ['<h4>Les services</h4><ul><li>Mots croisés</li></ul>', 'Mots croisés', 'boilerplate'],
    ['<p>Réutiliser ce contenu</p>', 'Réutiliser ce contenu', 'boilerplate'],
    [
      `<div class="fin">${TEXT.replace('mardi', 'lundi')}</div>`,
      PROSE.replace('mardi', 'lundi'),
      'paragraph',
    ],
    [
      '<p>Le groupe emploie 200 personnes dans l’usine de Douai, où il est né.</p>',
      'Le groupe emploie 200 personnes dans l’usine de Douai, où il est né.',
      'paragraph',
    ],
    [
      '<h3>Commentaires</h3><p>Le groupe emploie 200 personnes dans l’usine de Douai, où il est né.</p>',
      'Le groupe emploie 200 personnes dans l’usine de Douai, où il est né.',
      'boilerplate',
    ],
    ['<p><b>Marie Cœuret</b></p><p>Mis à jour le 3 mai 2025</p>', 'Marie Cœuret', 'byline'],
    ['<p>Marie Cœuret</p>', 'Marie Cœuret', 'byline'],
    ['<p>1 / 12</p>', '1 / 12', 'boilerplate'],
    ['<p>Une suite au tribunal</p>', 'Une suite au tribunal', 'boilerplate'],
    [
      '<div data-testid="promo-box"><p>Le groupe emploie 200 personnes dans l’usine de Douai, où il est né.</p></div>',
      'Le groupe emploie 200 personnes dans l’usine de Douai, où il est né.',
      'boilerplate',
    ],
  ])('after it: %s', (after, text, kind) => {
    expect(kindOf(around('', '', after), text)).toEqual([kind]);
  });
});
