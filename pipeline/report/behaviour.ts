/** The one script of the report: switches of layers, filters of links, and the way from a row to its sentence. */
export const BEHAVIOUR = `'use strict';
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const light = (claim) => {
  for (const mark of all('.lit')) mark.classList.remove('lit');
  if (claim) for (const mark of all('[data-claims~="' + CSS.escape(claim) + '"]')) mark.classList.add('lit');
};
const show = (target, claim) => {
  const folded = target.closest('details');
  if (folded) folded.open = true;
  const off = target.closest('.off');
  const boilerplate = document.querySelector('[data-layer="b"]');
  if (off && boilerplate && !boilerplate.checked) boilerplate.click();
  light(claim);
  if (target.classList.contains('sentence')) target.classList.add('lit');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
};
for (const box of all('[data-layer]')) {
  const apply = () => document.body.classList.toggle('layer-' + box.dataset.layer, box.checked);
  box.addEventListener('change', apply);
  apply();
}
document.addEventListener('click', (event) => {
  const fold = event.target.closest('[data-fold]');
  if (fold) for (const article of all('details.article')) article.open = fold.dataset.fold === 'open';
  const card = event.target.closest('.card');
  if (card) {
    light(card.dataset.claim);
    const first = document.querySelector('.mark.lit');
    if (first) first.scrollIntoView({ block: 'nearest' });
  }
  const way = event.target.closest('a[data-claim]');
  const target = way && document.getElementById(way.getAttribute('href').slice(1));
  if (!target) return;
  event.preventDefault();
  history.pushState(null, '', way.getAttribute('href'));
  show(target, way.dataset.claim);
});
for (const kind of ['pointerover', 'focusin'])
  document.addEventListener(kind, (event) => {
    const card = event.target.closest('.card');
    if (card) light(card.dataset.claim);
  });
const toHash = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.closest('details')) show(target);
};
addEventListener('hashchange', toHash);
toHash();
const filters = document.getElementById('link-filters');
if (filters) {
  const rows = all('#link-list > li');
  const apply = () => {
    const wanted = Object.fromEntries(new FormData(filters));
    const search = wanted.search.toLocaleLowerCase();
    let shown = 0;
    for (const row of rows) {
      const fits =
        ['relation', 'frame', 'entity', 'modality'].every(
          (name) => wanted[name] === '' || row.dataset[name].split(' ').includes(wanted[name]),
        ) && (search === '' || row.textContent.toLocaleLowerCase().includes(search));
      row.hidden = !fits;
      if (fits) shown += 1;
    }
    document.getElementById('link-count').textContent = shown;
  };
  filters.addEventListener('input', apply);
  filters.addEventListener('submit', (event) => event.preventDefault());
}
addEventListener('beforeprint', () => {
  for (const article of all('details.article')) article.open = true;
});
`;
