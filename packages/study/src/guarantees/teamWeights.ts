import type { SplitNetwork } from './splitNetwork.ts';

const U16_MAX = 65_535;

/**
 * Rows of a team's validators, end to end: every miner's u16, the largest of a row 65535.
 *
 * @param network - the network
 * @param team - which validators, from and to
 * @param onHonest - what each gives to honest miners, 0 to 1; the cabal's get the rest
 */
export function teamWeights(
  { tastes, honestMiners }: SplitNetwork,
  team: { readonly from: number; readonly to: number },
  onHonest: number,
): Uint16Array {
  const miners = tastes[0]!.length;
  const values = new Uint16Array((team.to - team.from) * miners);
  const weightOf = (taste: Float64Array, j: number) =>
    taste[j]! * (j < honestMiners ? onHonest : 1 - onHonest);
  for (let validator = team.from; validator < team.to; validator++) {
    const taste = tastes[validator]!;
    const start = (validator - team.from) * miners;
    let largest = 0;
    for (let j = 0; j < miners; j++) largest = Math.max(largest, weightOf(taste, j));
    for (let j = 0; j < miners; j++)
      values[start + j] = Math.floor((weightOf(taste, j) / largest) * U16_MAX + 0.5);
  }
  return values;
}
