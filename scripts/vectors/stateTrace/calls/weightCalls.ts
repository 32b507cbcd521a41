import { blake2b } from '@noble/hashes/blake2.js';
import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import { computeStakeWeight } from '@taokit/dtao/dividends';
import { computeFixedEpochIndex } from '@taokit/dtao/schedule';
import { computeFixedRevealWindow, computeRevealStatus, encodeWeightsCommit } from '@taokit/dtao/weights';
import { checkWeights } from '@taokit/yuma/weights';
import { hex, publicKey } from '../accountOrder.ts';
import { namelessFamily } from '../family.ts';
import { isRegistered, setUidEntry, uidList } from '../neurons.ts';
import type { Json, TraceStorage } from '../TraceStorage.ts';
import { type CallContext, intArg, palletError } from './CallContext.ts';

const PALLET = 'SubtensorModule';
const MAX_COMMITS = 10;

/** Hash, block, first and last block to reveal it. */
type Commit = readonly [string, string, string, string];

interface Weights {
  readonly uids: readonly number[];
  readonly values: readonly number[];
  readonly versionKey: bigint;
}

interface Reveal extends Weights {
  readonly hash: string;
}

/** `set_weights`. */
export function setWeights(context: CallContext): string | undefined {
  const { storage, args } = context;
  const netuid = intArg(context, 'netuid');
  if (commitsOnly(storage, netuid)) return palletError('CommitRevealEnabled');
  const versionKey = BigInt(args['version_key'] as string);
  const weights = { uids: args['dests'] as number[], values: args['weights'] as number[], versionKey };
  return storeWeights(context, netuid, weights);
}

/** `batch_set_weights`: what one subnet refuses does not stop the others. */
export function batchSetWeights(context: CallContext): string | undefined {
  const { storage, args } = context;
  const netuids = args['netuids'] as readonly number[];
  const lists = args['weights'] as unknown as readonly (readonly [number, number][])[];
  const keys = args['version_keys'] as readonly string[];
  if (netuids.length !== lists.length || netuids.length !== keys.length)
    return palletError('InputLengthsUnequal');
  for (const [i, netuid] of netuids.entries()) {
    if (commitsOnly(storage, netuid)) continue;
    const list = lists[i] as readonly [number, number][];
    const uids = list.map(([uid]) => uid);
    const values = list.map(([, value]) => value);
    storeWeights(context, netuid, { uids, values, versionKey: BigInt(keys[i] as string) });
  }
  return undefined;
}

/** `commit_weights`. */
export function commitWeights(context: CallContext): string | undefined {
  const { storage, block, signer, args } = context;
  const netuid = intArg(context, 'netuid');
  if (!commitsOnly(storage, netuid)) return palletError('CommitRevealDisabled');
  if (!isRegistered(storage, netuid, signer)) return palletError('HotKeyNotRegisteredInSubNet');
  const uid = storage.int(`${PALLET}.Uids`, netuid, signer);
  if (!isRested(context, netuid, uid)) return palletError('CommittingWeightsTooFast');
  const { live } = readCommits(context, netuid);
  if (live.length >= MAX_COMMITS) return palletError('TooManyUnrevealedCommits');
  const period = storage.big(`${PALLET}.RevealPeriodEpochs`, netuid);
  const { firstBlock, lastBlock } = computeFixedRevealWindow(schedule(storage, netuid), block, period);
  const commit = [args['commit_hash'] as Json, String(block), String(firstBlock), String(lastBlock)];
  storage.set([...live, commit], `${PALLET}.WeightCommits`, netuid, signer);
  setUidEntry(storage, 'LastUpdate', netuid, uid, String(block));
  return undefined;
}

/** `reveal_weights`: older commits are dropped with the one revealed. */
export function revealWeights(context: CallContext): string | undefined {
  const { args } = context;
  const netuid = intArg(context, 'netuid');
  const [uids, values, salt] = ['uids', 'values', 'salt'].map((name) => args[name]) as number[][];
  const weights = { uids, values, versionKey: BigInt(args['version_key'] as string) } as Weights;
  const hash = commitHash(context, netuid, weights, salt as number[]);
  return reveal(context, netuid, [{ ...weights, hash }], (live, position) => live.slice(position + 1));
}

/** `batch_reveal_weights`: all or none. */
export function batchRevealWeights(context: CallContext): string | undefined {
  const { args } = context;
  const netuid = intArg(context, 'netuid');
  const [uids, values, salts] = ['uids_list', 'values_list', 'salts_list'].map(
    (name) => args[name],
  ) as number[][][];
  const keys = args['version_keys'] as readonly string[];
  if (new Set([uids, values, salts, keys].map((list) => list?.length)).size > 1)
    return palletError('InputLengthsUnequal');
  const reveals = keys.map((key, i) => {
    const weights = { uids: uids?.[i], values: values?.[i], versionKey: BigInt(key) } as Weights;
    return { ...weights, hash: commitHash(context, netuid, weights, salts?.[i] as number[]) };
  });
  return reveal(context, netuid, reveals, (live, position) => live.filter((_, i) => i !== position));
}

function reveal(
  context: CallContext,
  netuid: number,
  reveals: readonly Reveal[],
  rest: (live: readonly Commit[], position: number) => readonly Commit[],
): string | undefined {
  const { storage, signer } = context;
  if (!commitsOnly(storage, netuid)) return palletError('CommitRevealDisabled');
  if (!storage.has(`${PALLET}.WeightCommits`, netuid, signer)) return palletError('NoWeightsCommitFound');
  const { live, expired } = readCommits(context, netuid);
  const refused = reveals.map(({ hash }) => checkReveal(context, netuid, hash, live, expired));
  const first = refused.find((error) => error !== undefined);
  if (first !== undefined) return first;
  let left: readonly Commit[] = live;
  for (const weights of reveals) {
    const position = left.findIndex(([hash]) => hash === weights.hash);
    if (position < 0) return palletError('InvalidRevealCommitHashNotMatch');
    left = rest(left, position);
    const error = storeWeights(context, netuid, weights);
    if (error !== undefined) return error;
  }
  if (left.length === 0) storage.remove(`${PALLET}.WeightCommits`, netuid, signer);
  else storage.set(left as unknown as Json, `${PALLET}.WeightCommits`, netuid, signer);
  return undefined;
}

function checkReveal(
  { storage, block, args }: CallContext,
  netuid: number,
  hash: string,
  live: readonly Commit[],
  expired: readonly Commit[],
): string | undefined {
  const commit = live.find(([other]) => other === hash);
  if (commit !== undefined) {
    const status = revealStatus(storage, netuid, BigInt(commit[1]), block);
    return status === 'open' ? undefined : palletError('RevealTooEarly');
  }
  if (expired.some(([other]) => other === hash)) return palletError('ExpiredWeightCommit');
  // A single reveal tells an empty queue from a wrong hash, a batch does not.
  const isSingle = 'uids' in args;
  return palletError(
    isSingle && live.length === 0 ? 'NoWeightsCommitFound' : 'InvalidRevealCommitHashNotMatch',
  );
}

/** Commits of the signer: the expired ones at the front of the queue, and the rest. */
function readCommits({ storage, block, signer }: CallContext, netuid: number) {
  const commits = (storage.get(`${PALLET}.WeightCommits`, netuid, signer) ??
    []) as unknown as readonly Commit[];
  const first = commits.findIndex(
    ([, made]) => revealStatus(storage, netuid, BigInt(made), block) !== 'expired',
  );
  const count = first < 0 ? commits.length : first;
  return { expired: commits.slice(0, count), live: commits.slice(count) };
}

function revealStatus(storage: TraceStorage, netuid: number, madeBlock: bigint, block: bigint) {
  const subnet = schedule(storage, netuid);
  const period = storage.big(`${PALLET}.RevealPeriodEpochs`, netuid);
  return computeRevealStatus(
    computeFixedEpochIndex(subnet, madeBlock),
    computeFixedEpochIndex(subnet, block),
    period,
  );
}

function schedule(storage: TraceStorage, netuid: number) {
  return { netuid, tempo: storage.int(`${PALLET}.Tempo`, netuid) };
}

function commitsOnly(storage: TraceStorage, netuid: number): boolean {
  return storage.get(`${PALLET}.CommitRevealWeightsEnabled`, netuid) === true;
}

function commitHash(
  { signer }: CallContext,
  netuid: number,
  weights: Weights,
  salt: readonly number[],
): string {
  const bytes = encodeWeightsCommit({ ...weights, account: publicKey(signer), storageIndex: netuid, salt });
  return `0x${hex(blake2b(bytes, { dkLen: 32 }))}`;
}

/** Whether a uid may commit or set again: `check_rate_limit`. */
function isRested({ storage, block }: CallContext, netuid: number, uid: number): boolean {
  const last = BigInt((uidList(storage, 'LastUpdate', netuid)[uid] ?? 0) as string);
  return last === 0n || block - last >= storage.big(`${PALLET}.WeightsSetRateLimit`, netuid);
}

/** `check_weights_min_stake`. */
export function hasWeightsStake(storage: TraceStorage, hotkey: string, netuid: number): boolean {
  const taoWeightBits = computeTaoWeightBits(storage.big(`${PALLET}.TaoWeight`));
  const { totalBits } = computeStakeWeight(namelessFamily(storage, hotkey, netuid), taoWeightBits);
  return totalBits >= storage.big(`${PALLET}.StakeThreshold`) << 64n;
}

/** `do_set_weights`. */
function storeWeights(context: CallContext, netuid: number, weights: Weights): string | undefined {
  const { storage, block, signer } = context;
  const { uids, values, versionKey } = weights;
  const n = storage.int(`${PALLET}.SubnetworkN`, netuid);
  if (netuid === 0) return palletError('CanNotSetRootNetworkWeights');
  if (uids.length !== values.length) return palletError('WeightVecNotEqualSize');
  if (storage.get(`${PALLET}.NetworksAdded`, netuid) !== true) return palletError('SubNetworkDoesNotExist');
  if (uids.length > n) return palletError('UidsLengthExceedUidsInSubNet');
  if (!isRegistered(storage, netuid, signer)) return palletError('HotKeyNotRegisteredInSubNet');
  if (!hasWeightsStake(storage, signer, netuid)) return palletError('NotEnoughStakeToSetWeights');
  const uid = storage.int(`${PALLET}.Uids`, netuid, signer);
  const commits = commitsOnly(storage, netuid);
  const outcome = checkWeights(
    { uid, uids, values, versionKey },
    { ...weightRules(storage, netuid, uid), ...(commits ? {} : { rate: rateOf(context, netuid, uid) }) },
  );
  if (!outcome.ok) return palletError(outcome.refusal);
  storage.set(outcome.row as unknown as Json, `${PALLET}.Weights`, netuid, uid);
  if (!commits) setUidEntry(storage, 'LastUpdate', netuid, uid, String(block));
  return undefined;
}

function weightRules(storage: TraceStorage, netuid: number, uid: number) {
  return {
    n: storage.int(`${PALLET}.SubnetworkN`, netuid),
    minAllowedWeights: storage.int(`${PALLET}.MinAllowedWeights`, netuid),
    maxWeightLimit: storage.int(`${PALLET}.MaxWeightsLimit`, netuid),
    networkVersionKey: storage.big(`${PALLET}.WeightsVersionKey`, netuid),
    hasPermit: uidList(storage, 'ValidatorPermit', netuid)[uid] === true,
  };
}

function rateOf({ storage, block }: CallContext, netuid: number, uid: number) {
  return {
    lastUpdate: BigInt((uidList(storage, 'LastUpdate', netuid)[uid] ?? 0) as string),
    currentBlock: block,
    rateLimit: storage.big(`${PALLET}.WeightsSetRateLimit`, netuid),
  };
}
