/** What a signal does to a command that has work in hand. */

/** What a signal asked for. */
export interface Stop {
  readonly signal: AbortSignal;
  /** 130 after SIGINT, 143 after SIGTERM, null after none. */
  readonly exitCode: number | null;
  /** Lets signals do again what they do by default. */
  forget(): void;
}

/** The first SIGINT or SIGTERM lets the articles in hand be finished, a second one ends the program at once. */
export function stopOnSignals(): Stop {
  const controller = new AbortController();
  const codes = { SIGINT: 130, SIGTERM: 143 } as const;
  let exitCode: number | null = null;
  const listeners = (Object.keys(codes) as (keyof typeof codes)[]).map((name) => {
    const listener = () => {
      if (exitCode !== null) process.exit(codes[name]);
      exitCode = codes[name];
      console.error('Finishing the articles in hand …');
      controller.abort();
    };
    process.on(name, listener);
    return () => process.off(name, listener);
  });
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
    forget: () => {
      for (const off of listeners) off();
    },
  };
}
