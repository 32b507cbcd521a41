import type { DemoSubnet } from './demoSubnets.ts';

/** A validator's row as the chain keeps it. */
type Row = readonly (readonly [uid: number, weight: number])[];

/**
 * The weights of a subnet's validators: all see the same qualities, each with its own error. Where there are more than five, the last
 * copies the first, and the one before it pays the last miner, as a private deal would.
 *
 * @param subnet - which
 * @param draw - where chance comes from
 */
export function demoWeights(subnet: DemoSubnet, draw: () => number): ReadonlyMap<number, Row> {
  const { validators, seats, burned } = subnet;
  const miners = Array.from({ length: seats - validators - 1 }, (_, index) => validators + 1 + index);
  const qualities = miners.map(() => -Math.log(1 - 0.999 * draw()));
  const rows = new Map<number, Row>();
  for (let uid = 1; uid <= validators; uid++) {
    const seen = qualities.map((quality) => (draw() < 0.25 ? 0 : quality * (0.8 + 0.4 * draw())));
    rows.set(uid, rowOf(miners, seen, burned));
  }
  if (validators > 5) {
    rows.set(validators, rows.get(1)!);
    rows.set(validators - 1, [[miners.at(-1)!, 65_535]]);
  }
  return rows;
}

/** Shares as u16 with the greatest at the top, the owner's seat first where weight is burned. */
function rowOf(miners: readonly number[], seen: readonly number[], burned: number): Row {
  const total = seen.reduce((sum, value) => sum + value, 0);
  const shares = [
    [0, burned] as const,
    ...miners.map((uid, index) => [uid, ((1 - burned) * seen[index]!) / total] as const),
  ];
  const most = Math.max(...shares.map(([, share]) => share));
  return shares
    .map(([uid, share]) => [uid, Math.round((share / most) * 65_535)] as const)
    .filter(([, weight]) => weight > 0);
}
