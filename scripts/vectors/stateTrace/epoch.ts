import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import { computeStakeWeight } from '@taokit/dtao/dividends';
import type { EpochInput, EpochOutput, EpochRaw } from '@taokit/yuma';
import { pairsFromSparseRows, sparseRowsFromPairs } from '@taokit/yuma/inputs';
import { referenceEngine } from '@taokit/yuma/reference';
import { droppedScores } from './droppedScores.ts';
import { namelessFamily } from './family.ts';
import type { Json, TraceStorage } from './TraceStorage.ts';

const PALLET = 'SubtensorModule';

/** What one hotkey earned in an epoch. */
export interface HotkeyEmission {
  readonly hotkey: string;
  readonly incentiveRao: bigint;
  readonly dividendRao: bigint;
}

/** Runs a subnet's consensus, writes what it stores, and returns what each hotkey earned, by uid. */
export function runEpoch(
  storage: TraceStorage,
  netuid: number,
  block: bigint,
  emissionRao: bigint,
): readonly HotkeyEmission[] {
  const n = storage.int(`${PALLET}.SubnetworkN`, netuid);
  const hotkeys = Array.from({ length: n }, (_, uid) => String(storage.get(`${PALLET}.Keys`, netuid, uid)));
  const input = epochInput(storage, netuid, block, emissionRao, hotkeys);
  const epochRun = runWithOwner(input, ownerUid(storage, netuid));
  writeOutput(storage, netuid, epochRun);
  const { output } = epochRun;
  return hotkeys.map((hotkey, uid) => ({
    hotkey,
    incentiveRao: output.serverEmissionRao[uid] as bigint,
    dividendRao: output.validatorEmissionRao[uid] as bigint,
  }));
}

function ownerUid(storage: TraceStorage, netuid: number): number | undefined {
  if (!storage.has(`${PALLET}.SubnetOwnerHotkey`, netuid)) return undefined;
  const hotkey = String(storage.get(`${PALLET}.SubnetOwnerHotkey`, netuid));
  return storage.has(`${PALLET}.Uids`, netuid, hotkey)
    ? storage.int(`${PALLET}.Uids`, netuid, hotkey)
    : undefined;
}

/**
 * In this build the subnet's owner may weigh itself, but is not exempt from threshold and permits, which the engine
 * grants an owner too. So: no owner where it has no permit; its stake as the threshold leaves it; permits without it.
 */
function runWithOwner(input: EpochInput, owner: number | undefined): EpochRun {
  const plain = run(input);
  if (owner === undefined || input.validatorPermits[owner] !== 1) return plain;
  const { words } = input.totalStake as { readonly words: BigUint64Array };
  const totalStake = { unit: 'i64f64', words: words.slice() } as const;
  if ((words[2 * owner + 1] as bigint) < input.minStakeRao)
    totalStake.words.fill(0n, 2 * owner, 2 * owner + 2);
  const { newValidatorPermits } = plain.output;
  const owned = run({ ...input, totalStake, ownerUid: owner });
  return { ...owned, output: { ...owned.output, newValidatorPermits } };
}

/** An epoch with the intermediates that the scores of this build need. */
interface EpochRun {
  readonly input: EpochInput;
  readonly output: EpochOutput;
}

function run(input: EpochInput): EpochRun {
  return { input, output: referenceEngine.runEpoch(input, { raw: true, spec: 300 }) };
}

function epochInput(
  storage: TraceStorage,
  netuid: number,
  block: bigint,
  emissionRao: bigint,
  hotkeys: readonly string[],
): EpochInput {
  const n = hotkeys.length;
  const big = (item: string) => storage.big(`${PALLET}.${item}`, netuid);
  const int = (item: string) => storage.int(`${PALLET}.${item}`, netuid);
  const flag = (item: string) => storage.get(`${PALLET}.${item}`, netuid) === true;
  const [alphaLow, alphaHigh] = storage.get(`${PALLET}.AlphaValues`, netuid) as [number, number];
  return {
    n,
    currentBlock: block,
    tempo: int('Tempo'),
    // This build masks bonds by block - tempo, which is what 0 stands for.
    lastMechanismStepBlock: 0n,
    activityCutoff: big('ActivityCutoff'),
    minStakeRao: storage.big(`${PALLET}.StakeThreshold`),
    bondsMovingAverage: big('BondsMovingAverage'),
    emissionRao,
    lastUpdate: BigUint64Array.from(storage.get(`${PALLET}.LastUpdate`, netuid) as readonly string[], BigInt),
    blockAtRegistration: BigUint64Array.from(hotkeys, (_, uid) =>
      storage.big(`${PALLET}.BlockAtRegistration`, netuid, uid),
    ),
    totalStake: { unit: 'i64f64', words: stakeWords(storage, netuid, hotkeys) },
    ownerUid: null,
    validatorPermits: Uint8Array.from(
      storage.get(`${PALLET}.ValidatorPermit`, netuid) as readonly boolean[],
      Number,
    ),
    maxAllowedValidators: int('MaxAllowedValidators'),
    weights: rows(storage, 'Weights', netuid, n),
    bonds: rows(storage, 'Bonds', netuid, n),
    // Masking what pending commits could not know is younger than this build.
    commitReveal: false,
    commitBlocks: new BigUint64Array(0),
    kappa: int('Kappa'),
    bondsPenalty: int('BondsPenalty'),
    alphaLow,
    alphaHigh,
    alphaSigmoidSteepness: int('AlphaSigmoidSteepness'),
    yuma3: flag('Yuma3On'),
    liquidAlpha: flag('LiquidAlphaOn'),
  };
}

function stakeWords(storage: TraceStorage, netuid: number, hotkeys: readonly string[]): BigUint64Array {
  const weight = computeTaoWeightBits(storage.big(`${PALLET}.TaoWeight`));
  const words = new BigUint64Array(2 * hotkeys.length);
  for (const [uid, hotkey] of hotkeys.entries()) {
    const { totalBits } = computeStakeWeight(namelessFamily(storage, hotkey, netuid), weight);
    words[2 * uid] = BigInt.asUintN(64, totalBits);
    words[2 * uid + 1] = BigInt.asUintN(64, totalBits >> 64n);
  }
  return words;
}

function rows(storage: TraceStorage, item: string, netuid: number, n: number) {
  return sparseRowsFromPairs(weightPairs(storage, item, netuid, n));
}

/** Rows of (uid, weight) as stored. */
function weightPairs(storage: TraceStorage, item: string, netuid: number, n: number) {
  const pairs = Array.from({ length: n }, (_, uid) => storage.get(`${PALLET}.${item}`, netuid, uid));
  return pairs as unknown as readonly (readonly [number, number])[][];
}

function writeOutput(storage: TraceStorage, netuid: number, { input, output }: EpochRun): void {
  const scores = droppedScores(
    input,
    output.raw as EpochRaw,
    weightPairs(storage, 'Weights', netuid, input.n),
  );
  const lists: Readonly<Record<string, readonly Json[]>> = {
    Active: Array.from(output.active, Boolean),
    StakeWeight: Array.from(output.stakeWeight),
    Consensus: Array.from(output.consensus),
    Incentive: Array.from(output.incentive),
    Rank: Array.from(output.incentive),
    Trust: scores.trust,
    PruningScores: scores.pruningScores,
    Dividends: Array.from(output.dividends),
    ValidatorTrust: Array.from(output.validatorTrust),
    ValidatorPermit: Array.from(output.newValidatorPermits, Boolean),
    Emission: Array.from(output.combinedEmissionRao, String),
  };
  for (const [item, list] of Object.entries(lists)) storage.set(list, `${PALLET}.${item}`, netuid);
  const bonds = pairsFromSparseRows(output.bonds);
  for (let uid = 0; uid < input.n; uid += 1)
    if (output.newValidatorPermits[uid] === 1 || input.validatorPermits[uid] === 1) {
      const row = output.newValidatorPermits[uid] === 1 ? (bonds[uid] as unknown as Json) : [];
      storage.set(row, `${PALLET}.Bonds`, netuid, uid);
    }
}
