import { MAINNET_SPEC } from '@taokit/types';
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
  if (shape.newer !== undefined) changeNewer(session, dice, donor);
  for (let uid = 0; uid < shape.n; uid++) {
    if (dice.oneIn(3)) session.setWeightsRow(uid, ...rowOf(donor.weights, uid));
    if (dice.oneIn(12)) session.setBondsRow(uid, ...rowOf(donor.bonds, uid));
  }
}

/** Now and then what is read since spec 446; most of the time the session carries the consensus by itself. */
function changeNewer(session: EpochSession, dice: Dice, donor: EpochInput): void {
  const { consensusMode, previousConsensus, lastYumaStepBlock, epochConsensus, nullPools } = donor;
  if (dice.oneIn(4) && consensusMode) session.update({ consensusMode });
  if (dice.oneIn(8) && previousConsensus !== undefined) session.update({ previousConsensus });
  if (dice.oneIn(4) && lastYumaStepBlock !== undefined) session.update({ lastYumaStepBlock });
  if (dice.oneIn(4) && epochConsensus) session.update({ epochConsensus: dice.oneIn(2) ? 'yuma' : 'null' });
  if (dice.oneIn(4) && nullPools !== undefined) session.update({ nullPools });
}

/** Everything a session of some random epochs yields. */
export function runSession(engine: EpochEngine, shape: EpochShape, epochs: number): unknown[] {
  const dice = rollDice(shape.seed ^ 0x5e55);
  const session = engine.createSession(drawEpoch(shape));
  const results: unknown[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    results.push(
      session.runEpoch({ raw: true, spec: shape.newer?.spec ?? MAINNET_SPEC }),
      session.readBonds(),
    );
    change(session, dice, shape, epoch);
  }
  session.dispose();
  return results;
}

function rowOf({ rowOffsets, uids, values }: EpochInput['weights'], uid: number): [Uint16Array, Uint16Array] {
  const [from, to] = [rowOffsets[uid]!, rowOffsets[uid + 1]!];
  return [uids.slice(from, to), values.slice(from, to)];
}
