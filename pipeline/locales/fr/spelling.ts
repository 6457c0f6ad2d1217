/** How French is also written. */

/** The press often leaves the accent off a capital: «A Paris», «Etat», «Ile», «Ca». */
export const BARE_CAPITALS: Readonly<Record<string, string>> = { A: 'àâ', E: 'éê', I: 'î', O: 'ô', C: 'ç' };
