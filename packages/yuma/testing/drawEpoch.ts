import type { EpochInput, NullPools, TotalStake } from '../src/index.ts';
import { type Dice, rollDice } from './Dice.ts';
import { drawRows } from './drawRows.ts';
import type { EpochShape, Previous } from './EpochShape.ts';

const U64_MAX = (1n << 64n) - 1n;
const PROPORTIONS = [0, 1, 16_384, 32_767, 32_768, 45_875, 65_534, 65_535];
const MOVING_AVERAGES = [
  0n,
  1n,
  500_000n,
  900_000n,
  999_999n,
  1_000_000n,
  1_000_001n,
  1_500_000n,
  1n << 50n,
  U64_MAX,
];
const EMISSIONS = [0n, 1n, 1_000_000_000n, 147_600_000_000n, 1n << 63n, U64_MAX];
const BLOCK_EDGES = [0n, 9_638n, 9_639n, 9_640n, 9_641n, 9_999n, 10_000n, U64_MAX];
const CONSENSUS_EDGES = [0, 1, 2, 327, 6_553, 32_767, 65_534, 65_535];
const STEEPNESS = [1_000, 1_000, 0, 1, -1, 200, -200, 2_000, 32_767, -32_768];

/** Draws an epoch's input. The same shape gives the same input. */
export function drawEpoch(shape: EpochShape): EpochInput {
  const dice = rollDice(shape.seed);
  const { n, validators, malformed } = shape;
  const currentBlock = 10_000n;
  return {
    n,
    currentBlock,
    tempo: dice.pick([0, 1, 360, 20_000]),
    lastMechanismStepBlock: dice.pick([0n, 9_639n, 9_639n, 9_999n, U64_MAX]),
    activityCutoff: dice.pick([500n, 5_000n, 5_000n, 5_000n, U64_MAX]),
    minStakeRao: dice.oneIn(40) ? U64_MAX >> 1n : dice.pick([0n, 1n, 1_000_000n]),
    bondsMovingAverage: malformed ? dice.pick(MOVING_AVERAGES) : dice.pick(MOVING_AVERAGES.slice(0, 6)),
    emissionRao: dice.oneIn(3) ? dice.u64() >> BigInt(dice.under(60)) : dice.pick(EMISSIONS),
    lastUpdate: drawBlocks(dice, lengthOf(dice, shape), shape, 'update'),
    blockAtRegistration: drawBlocks(dice, n, shape, 'registration'),
    totalStake: drawStake(dice, shape),
    ownerUid: dice.oneIn(2) || n === 0 ? null : dice.under(malformed ? n + 3 : n),
    validatorPermits: Uint8Array.from({ length: lengthOf(dice, shape) }, (_, uid) =>
      Number(uid < validators ? !dice.oneIn(12) : malformed && dice.oneIn(4)),
    ),
    maxAllowedValidators: dice.pick([0, 1, validators, validators + 2, Math.max(0, validators - 1), 64]),
    weights: drawRows(dice, {
      n,
      validators,
      fill: shape.weightFill,
      values: shape.weightValues,
      order: shape.weightOrder,
    }),
    bonds: drawRows(dice, {
      n,
      validators,
      fill: shape.bondFill,
      values: shape.bondValues,
      order: shape.bondOrder,
    }),
    commitReveal: shape.commitReveal,
    commitBlocks: drawCommits(dice, shape),
    kappa: drawProportion(dice),
    bondsPenalty: drawProportion(dice),
    ...drawLiquidAlpha(dice, malformed),
    yuma3: shape.yuma3,
    liquidAlpha: shape.liquidAlpha,
    ...drawNewer(shape),
  };
}

/** From dice of its own, so that what was drawn before there was anything newer stays. */
function drawNewer({ seed, n, newer }: EpochShape): Partial<EpochInput> {
  if (newer === undefined) return {};
  const dice = rollDice(seed ^ 0x475);
  return {
    ...(newer.consensusMode && { consensusMode: newer.consensusMode }),
    ...(newer.previous !== 'left out' && { previousConsensus: drawPrevious(dice, n, newer.previous) }),
    ...(newer.lastYumaStep && { lastYumaStepBlock: dice.pick([0n, 9_638n, 9_639n, 9_999n, U64_MAX, null]) }),
    ...(newer.isNull && { epochConsensus: 'null', nullPools: drawPools(dice) }),
  };
}

function drawPrevious(dice: Dice, n: number, previous: Exclude<Previous, 'left out'>): Uint16Array | null {
  if (previous === 'none') return null;
  const length = previous === 'other length' ? dice.pick([0, 1, Math.max(0, n - 1), n + 2]) : n;
  const values = dice.pick([CONSENSUS_EDGES, [0, 65_535], undefined]);
  return Uint16Array.from({ length }, () => {
    if (previous === 'zero') return 0;
    return values ? dice.pick(values) : dice.under(65_536) >> dice.under(16);
  });
}

function drawPools(dice: Dice): NullPools | null {
  if (dice.oneIn(3)) return null;
  const pool = () => (dice.oneIn(4) ? dice.pick(EMISSIONS) : dice.u64() >> BigInt(dice.under(60)));
  return { miningRao: pool(), dividendRao: pool(), fallbackRao: pool() };
}

function lengthOf(dice: Dice, { n, malformed }: EpochShape): number {
  return malformed && dice.oneIn(3) ? dice.pick([0, Math.max(0, n - 1), n + 2]) : n;
}

function drawProportion(dice: Dice): number {
  return dice.oneIn(3) ? dice.under(65_536) : dice.pick(PROPORTIONS);
}

function drawLiquidAlpha(dice: Dice, malformed: boolean) {
  const bounds = [drawProportion(dice), drawProportion(dice)].sort((a, b) => a - b);
  const [alphaLow, alphaHigh] = malformed ? bounds.reverse() : bounds;
  return { alphaLow: alphaLow!, alphaHigh: alphaHigh!, alphaSigmoidSteepness: dice.pick(STEEPNESS) };
}

/** Blocks of updates (late, as a rule) or of registrations (early, as a rule). */
function drawBlocks(dice: Dice, length: number, { blocks }: EpochShape, kind: 'update' | 'registration') {
  const early = () => BigInt(dice.under(5_000));
  const late = () => 9_000n + BigInt(dice.under(1_000));
  const usual = kind === 'update' ? late : early;
  const other = kind === 'update' ? early : late;
  const draw = {
    fresh: () => (dice.oneIn(40) ? other() : usual()),
    mixed: () => (dice.oneIn(3) ? other() : usual()),
    stale: early,
    edges: () => dice.pick(BLOCK_EDGES),
  }[blocks];
  return BigUint64Array.from({ length }, draw);
}

function drawCommits(dice: Dice, shape: EpochShape): BigUint64Array {
  if (!shape.commitReveal) return new BigUint64Array(0);
  return BigUint64Array.from({ length: lengthOf(dice, shape) }, () =>
    dice.oneIn(2) ? U64_MAX : BigInt(dice.under(10_000)),
  );
}

function drawStake(dice: Dice, { n, validators, stakes }: EpochShape): TotalStake {
  const large = () => 1_000_000_000_000n + (dice.u64() % 9_000_000_000_000_000n);
  const draw: Record<EpochShape['stakes'], (uid: number) => bigint> = {
    random: (uid) => (uid < validators ? large() : dice.u64() % 1_000_000_000n),
    equal: () => 1_000_000_000_000n,
    single: (uid) => (uid === 0 ? large() : 0n),
    dust: (uid) => (uid === 0 ? large() : BigInt(dice.under(3))),
    huge: () => U64_MAX >> BigInt(dice.under(6)),
    zero: () => 0n,
    fractions: () => large(),
    near: () => 1_000_000_000_000n + BigInt(dice.under(3)),
  };
  const values = BigUint64Array.from({ length: n }, (_, uid) => draw[stakes](uid));
  if (stakes !== 'fractions') return { unit: 'rao', values };
  // Now and then any 128 bits, negative ones included: no chain gets there, but the arithmetic is defined.
  const wild = dice.oneIn(10);
  const words = [...values].flatMap((whole) => [dice.u64(), wild ? dice.u64() : whole]);
  return { unit: 'i64f64', words: BigUint64Array.from(words) };
}
