/** French ways of the press that stand in no other table: levels, votes, matches, titles, the age that somebody has. */
import { describe, expect, it } from 'vitest';
import type { Entity, Quantity } from '../../schema.js';
import { covers, quantityReader } from '../../testing/covers.js';
import { layersOf, toolsOf } from '../../testing/layers.js';
import stage from './index.js';

covers(
  {
    'what lies below': {
      reads: [
        ['repassé sous [1,80 euro]', 'money 1.8 EUR lt | sous'],
        ['reste sous les [7 %]', 'percent 7 % lt | sous les'],
        ['tombé juste sous [5 %]', 'percent 5 % lt | juste sous'],
        ['descendu sous [12 °C]', 'measure 12 Cel lt | sous'],
      ],
      leaves: [
        ['cachés sous [3] livres', 'count 3 - exact > livres'],
        ['il dort sous [12] arbres', 'count 12 - exact > arbres'],
        ['[20 euros] sous la table', 'money 20 EUR exact'],
        ['payé sous [3 jours]', 'duration 3 d exact'],
      ],
    },
    'twice as much': {
      reads: [
        ['vendu au [double] du prix', 'factor 2 x exact'],
        ['monté au [triple] de ce qu’il était', 'factor 3 x exact'],
      ],
      leaves: [['au double tarif'], ['joué au double mixte']],
    },
    'votes and seats': {
      reads: [
        ['par [349] voix pour, [186] contre', 'count 349 - exact > voix', 'count 186 - exact'],
        ['[182] sièges, loin des [289] nécessaires', 'count 182 - exact > sièges', 'count 289 - exact'],
      ],
      leaves: [['la loi 186, contre nous'], ['les documents requis']],
    },
    matches: {
      reads: [
        ['il a marqué [2] buts à Paris', 'count 2 - exact > buts'],
        ['[3] manches à la suite', 'count 3 - exact > manches'],
        ['passé de [2] à [3] buts', 'count 2 - exact', 'count 3 - exact > buts'],
      ],
      leaves: [
        ['Lens s’incline 2 buts à 1'],
        ['par trois sets à deux'],
        ['battu 3 buts à 0'],
        ['mené 2 jeux à 1'],
      ],
    },
    'titles of works': {
      reads: [
        ['il dit : « [12] personnes sont là »', 'count 12 - exact > personnes'],
        ['« [12] hommes », dit-il', 'count 12 - exact > hommes'],
        ['« [300] Français sont venus »', 'count 300 - exact > Français'],
      ],
      leaves: [
        ['l’actrice de « 8 Femmes » rit'],
        ['dans “ 7 Jours ” hier'],
        ['vu « 12 Salopards » hier'],
        ['lu « Trois Hommes » hier'],
      ],
    },
  },
  quantityReader(stage),
);

describe('the age that a person has', () => {
  it.each([
    ['Jean Dubois a 88 ans aujourd’hui encore', 'age'],
    ['Jean Dubois avait deux ans et demi lorsqu’il a disparu', 'age'],
    ['Jean Dubois a dix ans de métier', 'duration'],
    ['Jean Dubois, qui a quitté Zor, a mis 88 ans', 'duration'],
  ])('%s', (text, kind) => {
    const entities = [{ id: 'e0-11', start: 0, end: 11, type: 'PER', name: 'Jean Dubois' }];
    const layers = { ...layersOf(text), entities: entities as unknown as Entity[] };
    expect((stage.run(layers, toolsOf()) as Quantity[])[0]?.kind).toBe(kind);
  });
  it('is none of a place', () => {
    const entities = [{ id: 'e0-5', start: 0, end: 5, type: 'LOC', name: 'Paris' }];
    const layers = {
      ...layersOf('Paris a 88 ans aujourd’hui encore'),
      entities: entities as unknown as Entity[],
    };
    expect((stage.run(layers, toolsOf()) as Quantity[])[0]?.kind).toBe('duration');
  });
  it('looks behind a time between a verb and its number', () => {
    const text = 'La population a dépassé mardi les huit milliards';
    const times = [{ id: 't', start: 24, end: 29, kind: 'date', value: null, anchor: 'document', rule: '' }];
    const found = stage.run({ ...layersOf(text), times: times as never }, toolsOf()) as Quantity[];
    expect(found[0]?.op).toBe('gt');
    expect(
      (stage.run(layersOf('La population de mardi, les huit milliards'), toolsOf()) as Quantity[])[0]?.op,
    ).toBe('exact');
  });
});
