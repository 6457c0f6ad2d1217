/** Whether a person is a man or a woman by a given name that tells it. */
import { men, women } from '../../../locales/names/given.js';

const GENDERS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ...men.map((name) => [name, 'm'] as const),
  ...women.map((name) => [name, 'f'] as const),
]);

/** The gender that the first part of a person's key tells («anne-duval»); undefined where none does. */
export function genderOf(key: string): 'm' | 'f' | undefined {
  const end = key.indexOf('-');
  return end < 0 ? undefined : GENDERS.get(key.slice(0, end));
}
