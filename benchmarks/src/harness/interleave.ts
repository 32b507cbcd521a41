/** An engine's timed run and how often it is wanted. */
export interface Entrant {
  readonly run: () => number | Promise<number>;
  readonly runs: number;
}

/**
 * Runs engines in turn, so that whatever slows the machine down for a while slows all of them. The engine with the most
 * runs takes part in every round, the others in evenly spread ones.
 *
 * @param entrants - engines by name
 * @returns the measurements of each, in the order taken
 */
export async function interleave(entrants: ReadonlyMap<string, Entrant>): Promise<Map<string, number[]>> {
  const samples = new Map([...entrants.keys()].map((name) => [name, [] as number[]]));
  const rounds = Math.max(0, ...[...entrants.values()].map(({ runs }) => runs));
  for (let round = 0; round < rounds; round++)
    for (const [name, { run, runs }] of entrants)
      if (takesPart(round, rounds, runs)) samples.get(name)!.push(await run());
  return samples;
}

function takesPart(round: number, rounds: number, runs: number): boolean {
  return Math.floor(((round + 1) * runs) / rounds) > Math.floor((round * runs) / rounds);
}
