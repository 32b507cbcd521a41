/** Of all values that are not nothing, as many may be darker than the scale goes. */
const BEYOND = 0.01;

/**
 * Where the scale ends: at the greatest value, or, where one in a hundred or fewer is far beyond all others, at the greatest of the
 * others, so that one exception leaves the rest readable.
 */
export function scaleEndOf(rows: readonly ArrayLike<number>[]): number {
  const given: number[] = [];
  for (const row of rows) for (let at = 0; at < row.length; at++) if (row[at]! > 0) given.push(row[at]!);
  given.sort((a, b) => a - b);
  const most = given.at(-1) ?? 0;
  const usual = given[Math.floor((given.length - 1) * (1 - BEYOND))] ?? 0;
  return most > 3 * usual ? usual : most;
}
