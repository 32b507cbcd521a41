import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import type { WeightsRules } from '@taokit/yuma/weights';
import type { PinnedView } from '../chainView/ChainView.ts';

/** What a subnet says about weights, for one validator. */
export interface WeightsState {
  /** Uid of the validator; `null` where it is not registered. */
  readonly uid: number | null;
  /** What the chain checks. */
  readonly rules: WeightsRules;
  /** Whether weights are committed first. */
  readonly isCommitReveal: boolean;
  /** `CommitRevealWeightsVersion`: which form a timelocked commit has. */
  readonly commitRevealVersion: number;
}

/** Whose weights, where. */
export interface WeightsOf {
  /** Subnet. */
  readonly netuid: number;
  /** Mechanism. */
  readonly mecid: number;
  /** Hotkey of the validator. */
  readonly hotkey: string;
}

/** What is stored, in the order it is asked for. */
type StoredRules = readonly [
  uid: number | undefined,
  n: number,
  minAllowed: number,
  versionKey: bigint,
  permits: readonly boolean[],
  owner: Uint8Array,
  mode: { readonly type: string } | undefined,
  rateLimit: bigint,
  updates: readonly bigint[],
  isCommitReveal: boolean,
  version: number,
  mechanisms: number,
];

/** Reads what the chain will check about a validator's weights, at one block. */
export async function readWeightsState(view: PinnedView, of: WeightsOf): Promise<WeightsState> {
  const { netuid, mecid, hotkey } = of;
  const index = computeMechanismStorageIndex(netuid, mecid);
  const [
    uid,
    n,
    minAllowed,
    versionKey,
    permits,
    owner,
    mode,
    rateLimit,
    updates,
    isCommitReveal,
    version,
    mechanisms,
  ] = (await view.queryMany([
    ['SubtensorModule', 'Uids', netuid, hotkey],
    ['SubtensorModule', 'SubnetworkN', netuid],
    ['SubtensorModule', 'MinAllowedWeights', netuid],
    ['SubtensorModule', 'WeightsVersionKey', netuid],
    ['SubtensorModule', 'ValidatorPermit', netuid],
    ['SubtensorModule', 'SubnetOwnerHotkey', netuid],
    ['SubtensorModule', 'SubnetEpochConsensus', netuid],
    ['SubtensorModule', 'WeightsSetRateLimit', netuid],
    ['SubtensorModule', 'LastUpdate', index],
    ['SubtensorModule', 'CommitRevealWeightsEnabled', netuid],
    ['SubtensorModule', 'CommitRevealWeightsVersion'],
    ['SubtensorModule', 'MechanismCountCurrent', netuid],
  ])) as unknown as StoredRules;
  const [owned, stake] = await Promise.all([
    view.query('SubtensorModule', 'Uids', netuid, owner) as Promise<number | undefined>,
    readStake(view, of, uid),
  ]);
  const ownerUid = owned ?? null;
  const rate = {
    lastUpdate: BigInt(updates[uid ?? -1] ?? 0n),
    currentBlock: BigInt(view.blockNumber + 1),
    rateLimit,
  };
  return {
    uid: uid ?? null,
    isCommitReveal,
    commitRevealVersion: version,
    rules: {
      netuid,
      mechanismCount: mechanisms,
      commitReveal: isCommitReveal,
      n,
      minAllowedWeights: minAllowed,
      // `get_max_weight_limit` answers no limit, whatever is stored.
      maxWeightLimit: 65_535,
      networkVersionKey: versionKey,
      hasPermit: (uid !== undefined && permits[uid] === true) || (uid !== undefined && uid === ownerUid),
      ownerUid,
      epochConsensus: mode?.type === 'Null' ? 'null' : 'yuma',
      rate,
      ...(stake !== undefined && { stake }),
    },
  };
}

/** Stake that counts, as the metagraph says it; left out where the runtime cannot say. */
async function readStake(view: PinnedView, { netuid }: WeightsOf, uid: number | undefined) {
  const threshold = (await view.query('SubtensorModule', 'StakeThreshold')) as bigint;
  if (threshold === 0n) return { totalRao: 0n, thresholdRao: 0n };
  if (uid === undefined) return undefined;
  const metagraph = (await view.call('SubnetInfoRuntimeApi', 'get_metagraph', netuid)) as
    | { readonly total_stake: readonly bigint[] }
    | null
    | undefined;
  const totalRao = metagraph?.total_stake[uid];
  return totalRao === undefined ? undefined : { totalRao, thresholdRao: threshold };
}
