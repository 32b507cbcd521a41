/**
 * One engine's median as a multiple of every other's.
 *
 * @param engine - whose ratios
 * @param medians - medians of one case, by engine
 */
export function ratios(engine: string, medians: ReadonlyMap<string, number>): Record<string, number> {
  const own = medians.get(engine);
  if (own === undefined) return {};
  return Object.fromEntries(
    [...medians].filter(([other]) => other !== engine).map(([other, ms]) => [other, own / ms]),
  );
}
