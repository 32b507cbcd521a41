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

interface Enumeration {
  readonly type: string;
}

/** Reads what the chain will check about a validator's weights, at one block. */
export async function readWeightsState(view: PinnedView, of: WeightsOf): Promise<WeightsState> {
  const { netuid, mecid, hotkey } = of;
  const index = computeMechanismStorageIndex(netuid, mecid);
  const read = <T>(item: string, ...keys: unknown[]) =>
    view.query('SubtensorModule', item, ...keys) as Promise<T>;
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
    stake,
  ] = await Promise.all([
    read<number | undefined>('Uids', netuid, hotkey),
    read<number>('SubnetworkN', netuid),
    read<number>('MinAllowedWeights', netuid),
    read<bigint>('WeightsVersionKey', netuid),
    read<readonly boolean[]>('ValidatorPermit', netuid),
    read<Uint8Array>('SubnetOwnerHotkey', netuid),
    read<Enumeration | undefined>('SubnetEpochConsensus', netuid).catch(() => undefined),
    read<bigint>('WeightsSetRateLimit', netuid),
    read<readonly bigint[]>('LastUpdate', index),
    read<boolean>('CommitRevealWeightsEnabled', netuid),
    read<number>('CommitRevealWeightsVersion'),
    read<number>('MechanismCountCurrent', netuid),
    readStake(view, of),
  ]);
  const ownerUid = (await read<number | undefined>('Uids', netuid, owner)) ?? null;
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
async function readStake(view: PinnedView, { netuid, hotkey }: WeightsOf) {
  const threshold = (await view.query('SubtensorModule', 'StakeThreshold')) as bigint;
  if (threshold === 0n) return { totalRao: 0n, thresholdRao: 0n };
  const uid = (await view.query('SubtensorModule', 'Uids', netuid, hotkey)) as number | undefined;
  if (uid === undefined) return undefined;
  const metagraph = (await view.call('SubnetInfoRuntimeApi', 'get_metagraph', netuid)) as
    | { readonly total_stake: readonly bigint[] }
    | null
    | undefined;
  const totalRao = metagraph?.total_stake[uid];
  return totalRao === undefined ? undefined : { totalRao, thresholdRao: threshold };
}
