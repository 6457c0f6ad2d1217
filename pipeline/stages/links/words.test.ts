import { describe, expect, it } from 'vitest';
import { locales } from '../../locales/index.js';
import { readWords } from './words.js';

const fr = readWords(locales.fr!);
const en = readWords(locales.en!);

describe('the words that comparison reads', () => {
  it.each([
    ['CEO', 'pdg'],
    ['président-directeur général', 'pdg'],
    ['PDG par intérim', 'pdg'],
    ['directrice générale', 'directeur general'],
    ['directeur de la stratégie', 'directeur strategie'],
    ['la', null],
  ])('the post «%s» is %s', (words, post) => expect(fr.post(words)).toBe(post));

  it.each([
    ['le syndicat FO', 'fo'],
    ['FO', 'fo'],
    ['Le syndicat FO', 'fo'],
    ['Une porte-parole de Kombi', 'kombi'],
    ['La direction', 'direction'],
    ['la direction', 'direction'],
    ['une source proche du dossier', 'source proche dossier'],
    ['Le Monde', 'monde'],
  ])('the source «%s» is %s', (words, source) => expect(fr.source(words)).toBe(source));

  it.each([
    ['postes', 'job'],
    ['emplois', 'job'],
    ['salariés', 'employee'],
    ['usines', 'site'],
    ['villes', 'vill'],
  ])('«%s» counts %s', (noun, kind) => expect(fr.counted(noun)).toBe(kind));

  it.each([
    ['le chiffre d’affaires', 'revenue'],
    ['la valorisation', 'valuation'],
    ['la météo', null],
  ])('«%s» is the level of %s', (words, frame) => expect(fr.metric(words)).toBe(frame));

  it.each([
    ['Meta a déjà investi dans Scale AI', ['prior']],
    ['évaluée à 13,8 milliards lors de sa dernière levée de fonds', ['former']],
    ['se concentrait initialement sur l’étiquetage', ['former']],
    ['dont 1 500 en France', ['part']],
    ['qui emploie désormais 310 personnes', ['now']],
    ['l’entreprise dont 1 500 salariés partent', []],
    ['Meta investit dans la dernière start-up', []],
  ])('«%s» has the cues %j', (words, cues) => expect(fr.cues(words)).toEqual(cues));

  it.each([
    ['1 180 postes, au lieu des ', '1 500 initialement annoncés', true],
    ['supprimera ', ' postes au lieu de 1 500', false],
    ['loin des ', ' évoqués en février', true],
    ['les ', ' postes initialement annoncés', true],
    ['les ', ' postes annoncés mardi', false],
    ['', '', false],
  ])('«%s…%s»: replaced is %s', (before, after, replaced) =>
    expect(fr.replaced(before, after)).toBe(replaced),
  );

  it('reads English by its own tables, heads last', () => {
    expect(en.stems('the data labelling business')[0]).toBe(en.stems('business')[0]);
    expect(en.replaced('300 jobs instead of ', '')).toBe(true);
    expect(en.post('interim chief executive')).toBe('ceo');
    expect(fr.round('une série B de 20 millions')).toBe('série b');
  });
});
