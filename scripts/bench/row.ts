/** A line of the table. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** What the figure is to another one of the same run. */
  readonly ratio: string;
}

/** Two digits are as many as such figures have. */
export function shown(figure: number): string {
  return String(Number(figure.toPrecision(2)));
}
