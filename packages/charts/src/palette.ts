/** Colours that can be told apart, on light and on dark ground. */
export const PALETTE: readonly string[] = [
  '#3f7fe0',
  '#e8912d',
  '#2fa579',
  '#9d6bd8',
  '#19a3b5',
  '#b5892f',
  '#d868a8',
  '#7d8a99',
];

/** From low to high: what has an order. */
export const SEQUENCE: readonly string[] = [
  '#d94a4a',
  '#e0703a',
  '#e8912d',
  '#b5892f',
  '#7fa03a',
  '#2fa579',
  '#19a3b5',
  '#3f7fe0',
  '#6a6fe0',
  '#9d6bd8',
  '#d868a8',
];

/** What stands out: somebody who does not play fair. */
export const ALARM_PALETTE: readonly string[] = ['#d94a4a', '#a3324f', '#e07a5f'];

/** The colour of a name's place in a list. */
export function colorAt(palette: readonly string[], at: number): string {
  return palette[at % palette.length] as string;
}
