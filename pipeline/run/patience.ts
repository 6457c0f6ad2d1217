/**
 * Lets the last compiler of V8 wait fifteen times as long as it does by itself. What it makes of rules before they have met
 * enough text rests on guesses that the next article breaks, so that it is thrown away and made again: that cost a third of
 * a run. The setting has another name from V8 to V8, where Node stops at a name that it does not know; and from Node 24 on
 * a compiler before the last does the most.
 */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=1000000'],
  22: ['--invocation-count-for-turbofan=45000'],
};

/** The settings of this Node by which its last compiler waits until rules have met enough text. */
export const PATIENCE: readonly string[] = SETTINGS[process.versions.node.split('.')[0]!] ?? [];
