import type { EpochEngine, EpochInput, EpochSession } from '../src/index.ts';
import { type Dice, rollDice } from './Dice.ts';
import { drawEpoch } from './drawEpoch.ts';
import type { EpochShape } from './EpochShape.ts';

/** One epoch's worth of changes, drawn from dice: the same dice change every session the same way. */
function change(session: EpochSession, dice: Dice, shape: EpochShape, epoch: number): void {
  const donor = drawEpoch({ ...shape, seed: dice.under(2 ** 31) });
  session.update({
    currentBlock: 10_000n + 360n * BigInt(epoch),
    lastMechanismStepBlock: dice.pick([0n, 9_999n]),
  });
  if (dice.oneIn(2)) session.update({ totalStake: donor.totalStake, lastUpdate: donor.lastUpdate });
  if (dice.oneIn(4)) session.update({ yuma3: donor.yuma3, liquidAlpha: dice.oneIn(2), kappa: donor.kappa });
  if (dice.oneIn(4)) session.update({ validatorPermits: donor.validatorPermits, ownerUid: donor.ownerUid });
  if (dice.oneIn(4)) session.update({ blockAtRegistration: donor.blockAtRegistration });
  for (let uid = 0; uid < shape.n; uid++) {
    if (dice.oneIn(3)) session.setWeightsRow(uid, ...rowOf(donor.weights, uid));
    if (dice.oneIn(12)) session.setBondsRow(uid, ...rowOf(donor.bonds, uid));
  }
}

/** Everything a session of some random epochs yields. */
export function runSession(engine: EpochEngine, shape: EpochShape, epochs: number): unknown[] {
  const dice = rollDice(shape.seed ^ 0x5e55);
  const session = engine.createSession(drawEpoch(shape));
  const results: unknown[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    results.push(session.runEpoch({ raw: true }), session.readBonds());
    change(session, dice, shape, epoch);
  }
  session.dispose();
  return results;
}

function rowOf({ rowOffsets, uids, values }: EpochInput['weights'], uid: number): [Uint16Array, Uint16Array] {
  const [from, to] = [rowOffsets[uid]!, rowOffsets[uid + 1]!];
  return [uids.slice(from, to), values.slice(from, to)];
}
