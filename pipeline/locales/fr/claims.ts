import type { ClaimsLocale } from '../claims.js';

export const claims: ClaimsLocale = {};
