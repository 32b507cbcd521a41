/**
 * How many random cases a test tries: `count`, or with the environment variable TAOKIT_FUZZ set to a number, that many
 * times as many.
 */
export function runs(count: number): number {
  const factor = Number(process.env['TAOKIT_FUZZ'] ?? 1);
  return Math.ceil(count * (factor > 0 ? factor : 1));
}
