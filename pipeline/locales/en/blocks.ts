import type { BlocksLocale } from '../blocks.js';

export const blocks: BlocksLocale = {};
