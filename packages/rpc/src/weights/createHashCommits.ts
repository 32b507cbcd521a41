import { blake2b } from '@noble/hashes/blake2.js';
import {
  computeCommitEpoch,
  computeMechanismStorageIndex,
  computeRevealStatus,
  encodeWeightsCommit,
  type RevealStatus,
} from '@taokit/dtao/weights';
import { accountBytes } from '@taokit/keys';
import { checkWeights } from '@taokit/yuma/weights';
import type { PinnedView } from '../chainView/ChainView.ts';
import type { Client } from '../client/Client.ts';
import { nothing } from '../intents/shared/everything.ts';
import { hexOf } from '../internal/hex.ts';
import type { ExecutionResult, Writer } from '../writer/Writer.ts';
import type { CommitStore, KeptCommit } from './CommitStore.ts';
import { changeStore } from './changeStore.ts';
import { conformWeights } from './conformWeights.ts';
import { readWeightsState } from './readWeightsState.ts';
import { weightsRefused } from './weightsRefused.ts';

/** For how many blocks a commit is valid. */
const COMMIT_ERA_BLOCKS = 64;
/** So many blocks later it is in a final one or in none, also where other writes or a slow signer were before it. */
const BLOCKS_ON_THE_WAY = 4 * COMMIT_ERA_BLOCKS;

/** Weights that are committed by hash now and revealed later. */
export interface HashCommits {
  /**
   * Keeps the weights, then commits their hash.
   *
   * @param weights - whom and how much
   * @throws RpcError as `execute`, and `rpc/weights-refused` for weights whose reveal the chain would refuse
   */
  commit(weights: WeightsToCommit): Promise<ExecutionResult>;
  /**
   * Reveals what can be revealed now, and forgets what is too late. To be called in every epoch, in this run of the program or in a
   * later one.
   */
  reveal(): Promise<readonly RevealOutcome[]>;
}

/** Weights, relative to each other. */
export interface WeightsToCommit {
  /** Subnet. */
  readonly netuid: number;
  /** Mechanism; the first when left out. */
  readonly mechid?: number;
  /** For whom. */
  readonly uids: readonly number[];
  /** How much. */
  readonly weights: readonly number[];
  /** Version of who computed them; 0 when left out. */
  readonly versionKey?: bigint;
}

/** What became of a commit. */
export interface RevealOutcome {
  /** The commit. */
  readonly commit: KeptCommit;
  /**
   * Whether it can be revealed, could not yet, or no more; `missing` where the chain does not have it, which is forgotten only when it
   * cannot come any more.
   */
  readonly status: RevealStatus | 'missing';
  /** What came of the reveal, where there was one. */
  readonly result?: ExecutionResult;
}

/** What commits are made with. */
export interface HashCommitOptions {
  /** The chain. */
  readonly client: Client;
  /** Writes for the hotkey. */
  readonly writer: Writer;
  /** SS58 address of the hotkey. */
  readonly hotkey: string;
  /** Where commits are kept. */
  readonly store: CommitStore;
  /** Random u16 that hide weights; the platform's own when left out. Only for tests that must repeat. */
  readonly salt?: () => readonly number[];
}

/**
 * Commits weights by hash, and reveals them when their epoch has come. What is needed for that is kept before anything is sent, so
 * that a program that ends in between goes on where it was.
 *
 * @param options - chain, writer, hotkey and store
 */
export function createHashCommits(options: HashCommitOptions): HashCommits {
  const { client, writer, hotkey, store, salt = randomSalt } = options;
  const { genesisHash } = client.connection;
  const isOwn = (commit: KeptCommit) => commit.genesisHash === genesisHash && commit.hotkey === hotkey;
  return { commit, reveal };

  async function commit(weights: WeightsToCommit): Promise<ExecutionResult> {
    const { netuid, mechid = 0, versionKey = 0n } = weights;
    const view = await client.at('best');
    const pairs = await fitted(view, { ...weights, mechid, versionKey, hotkey });
    const secret = salt();
    const storageIndex = computeMechanismStorageIndex(netuid, mechid);
    const preimage = { account: accountBytes(hotkey), storageIndex, ...pairs, salt: secret, versionKey };
    const commitHash = hexOf(blake2b(encodeWeightsCommit(preimage), { dkLen: 32 }));
    const kept: KeptCommit = {
      ...{ genesisHash, hotkey, netuid, mechid, commitHash },
      ...{ ...pairs, salt: secret, versionKey: String(versionKey) },
      lastBlock: view.blockNumber + BLOCKS_ON_THE_WAY,
    };
    await changeStore(store, (all) => [...all, kept]);
    return writer.execute(
      { op: 'commitWeightsHash', netuid, mechid, commitHash },
      { eraBlocks: COMMIT_ERA_BLOCKS },
    );
  }

  async function reveal(): Promise<readonly RevealOutcome[]> {
    const outcomes: RevealOutcome[] = [];
    for (const kept of (await store.load()).filter(isOwn)) {
      const status = await statusOf(await client.at('best'), kept);
      const result = status === 'open' ? await revealOne(kept) : undefined;
      outcomes.push({ commit: kept, status, ...(result && { result }) });
      const isLost = status === 'missing' && (await cannotCome(kept));
      if (isLost || status === 'expired' || result?.isSuccess === true) await forget(kept);
    }
    return outcomes;
  }

  function revealOne({
    netuid,
    mechid,
    uids,
    values,
    salt,
    versionKey,
  }: KeptCommit): Promise<ExecutionResult> {
    const op = 'revealMechanismWeights';
    return writer.execute({ op, netuid, mechid, uids, values, salt, versionKey: BigInt(versionKey) });
  }

  /** Whether the chain does not have a commit and never will: its block may only be to come, or may have been taken back. */
  async function cannotCome(kept: KeptCommit): Promise<boolean> {
    const { lastBlock = 0 } = kept;
    const view = await client.at('finalized');
    return view.blockNumber > lastBlock && (await statusOf(view, kept)) === 'missing';
  }

  function forget({ commitHash }: KeptCommit): Promise<void> {
    return changeStore(store, (all) => all.filter((other) => other.commitHash !== commitHash));
  }
}

/** Weights fitted to the subnet, and checked as they will be when they are revealed. */
async function fitted(view: PinnedView, weights: Required<WeightsToCommit> & { readonly hotkey: string }) {
  const { netuid, mechid, hotkey, versionKey } = weights;
  const { uid, rules } = await readWeightsState(view, { netuid, mecid: mechid, hotkey });
  const pairs = conformWeights(weights, { uid: uid ?? -1, maxWeightLimit: rules.maxWeightLimit });
  if (pairs.values.length === 0) throw nothing('all weights are 0');
  const request = { uid, ...pairs, versionKey, mecid: mechid, isReveal: true };
  const outcome = checkWeights(request, rules);
  if (!outcome.ok) throw weightsRefused(outcome.refusal, outcome.reason);
  return pairs;
}

/** Where a commit stands in the next block. */
async function statusOf(
  view: PinnedView,
  { netuid, mechid, hotkey, commitHash }: KeptCommit,
): Promise<RevealStatus | 'missing'> {
  const index = computeMechanismStorageIndex(netuid, mechid);
  const [commits, tempo, lastEpochBlock, pendingEpochBlock, blocksSinceLastStep, epochIndex, period] =
    await view.queryMany([
      ['SubtensorModule', 'WeightCommits', index, hotkey],
      ['SubtensorModule', 'Tempo', netuid],
      ['SubtensorModule', 'LastEpochBlock', netuid],
      ['SubtensorModule', 'PendingEpochAt', netuid],
      ['SubtensorModule', 'BlocksSinceLastStep', netuid],
      ['SubtensorModule', 'SubnetEpochIndex', netuid],
      ['SubtensorModule', 'RevealPeriodEpochs', netuid],
    ]);
  const stored = (commits ?? []) as readonly (readonly [Uint8Array, bigint, ...unknown[]])[];
  const own = stored.find(([hash]) => hexOf(hash) === commitHash);
  if (own === undefined) return 'missing';
  const schedule = { tempo, lastEpochBlock, pendingEpochBlock, blocksSinceLastStep };
  const epoch = computeCommitEpoch(epochIndex, schedule, BigInt(view.blockNumber + 1));
  return computeRevealStatus(own[1], epoch, period);
}

/** Eight random u16. */
function randomSalt(): readonly number[] {
  return [...crypto.getRandomValues(new Uint16Array(8))];
}
