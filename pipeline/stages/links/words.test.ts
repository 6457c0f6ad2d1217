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
    ['directrice', 'directeur'],
    ['la présidente', 'president'],
    ['la présidence', 'president'],
    ['entraîneuse', 'entraineur'],
    ['ministre déléguée', 'ministre delegue'],
    ['directrice sportive', 'directeur sportif'],
    ['la', null],
    ['le directeur du site', 'directeur'],
    ['la présidente de l’association', 'president'],
    ['la directrice financière', 'directeur financier'],
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
    ['d’après un nouveau bilan', ['latest']],
    ['selon un premier bilan', ['former']],
    ['a présenté un bilan de son mandat', []],
    ['envisage de fermer', ['considered']],
    ['devrait être nommée directrice générale', ['ahead']],
    ['pressentie à la tête du groupe', ['ahead']],
    ['nommée directrice générale', []],
    ['a fermé', []],
    ['1 200 personnes ont défilé', ['gathering']],
    ['la CGT revendique 3 000 manifestants', ['gathering']],
    ['étaient 3 000 à manifester', ['gathering']],
    ['douze manifestants ont été interpellés', []],
    ['la CGT revendique 3 000 adhérents', []],
    ['la panne a touché 3 000 clients', ['struck']],
    ['perdu 1,2 million la saison dernière', ['former']],
    ['perdu 700 000 euros cette saison', []],
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

  it.each([
    ['le parquet de Toulouse', 0],
    ['procureur de la République', 0],
    ['tribunal correctionnel', 1],
    ['cour d’appel de Paris', 2],
    ['cour d appel de paris', 2],
    ['Cour de cassation', 3],
    ['Autorité de la concurrence', null],
    ['Cour des comptes', null],
  ])('«%s» judges as %s', (words, rank) => expect(fr.instance(words)).toBe(rank));

  it.each([
    ['redressement judiciaire', 1],
    ['en liquidation', 2],
    ['cotée', null],
  ])('«%s» is %s steps down', (words, rank) => expect(fr.decline(words)).toBe(rank));

  it.each([
    ['l’usine de Saint-Aubrac', ['saint-aubrac']],
    ['Une explosion', []],
    ['son usine', []],
  ])('«%s» has the names %j', (words, names) => expect(fr.names(words)).toEqual(names));

  it.each([
    ['Anne Duval prend la tête de Kombi', 'chef'],
    ['Anne Duval dirige Kombi', 'chef'],
    ['Anne Duval préside Kombi', 'president'],
    ['Anne Duval a pris les rênes de Kombi', 'chef'],
    ['Anne Duval rejoint Kombi', null],
    ['Anne Duval est en tête', null],
  ])('«%s» tells the post %s', (words, post) => expect(fr.headship(words)).toBe(post));

  it.each([
    [' pour les enfants', 'pour les enfants'],
    [' à un salarié', 'à un salarié'],
    [', a dit la mairie pour les enfants', null],
    [' en mars', null],
  ])('«6 euros%s» are «%s»', (after, payee) => expect(fr.payee(after)).toBe(payee));

  it.each([
    [' entre Lille et Porto', ['lille', 'porto']],
    [' vers Oslo', ['oslo']],
    [' de métro', []],
    [' que Kombi attend', []],
  ])('«une ligne%s» goes by %j', (after, names) => expect(fr.route(after)).toEqual(names));

  it.each([
    ['policiers', 'officer'],
    ['manifestants', 'demonstrator'],
    ['personnes', null],
    ['blessés', null],
  ])('«%s» are %s', (noun, sort) => expect(fr.sort(noun)).toBe(sort));

  it.each([
    ['les-papeteries-de-lourmel', 'papeteries-de-lourmel'],
    ['papeteries-de-lourmel', 'papeteries-de-lourmel'],
    ['le-monde', 'le-monde'],
    ['lesaffre-group-sa', 'lesaffre'],
    ['biscuits-brialys', 'brialys'],
    ['northgate-partners', 'northgate'],
    ['bc-partners', 'bc-partners'],
    ['groupe-du-soir', 'groupe-du-soir'],
    ['banque-de-france', 'banque-de-france'],
    ['air-france', 'air-france'],
  ])('the key %s is compared as %s', (key, bare) => expect(fr.bare(key)).toBe(bare));

  it('reads English by its own tables, heads last', () => {
    expect(en.stems('the data labelling business')[0]).toBe(en.stems('business')[0]);
    expect(en.replaced('300 jobs instead of ', '')).toBe(true);
    expect(en.post('interim chief executive')).toBe('ceo');
    expect(fr.round('une série B de 20 millions')).toBe('série b');
  });
});
