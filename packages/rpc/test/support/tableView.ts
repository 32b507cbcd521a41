import type { Registry } from '@taokit/types/registry';
import type { PinnedView } from '../../src/chainView/ChainView.ts';

/** The chain of `vectors/intents.json`. */
export interface TableState {
  readonly prices: Readonly<Record<string, number>>;
  readonly free: number;
  readonly existentialDeposit: number;
  readonly stake: number;
  readonly locked: number;
  readonly available: number;
  readonly delegateTake: number;
  readonly alphaValues: readonly [number, number];
  readonly rootStakeUnlockInterval: number;
  readonly basket: readonly (readonly [number, number, number])[];
  readonly uid: number;
  readonly permit: boolean;
  readonly minAllowedWeights: number;
  readonly weight: { readonly ref_time: number; readonly proof_size: number };
}

/** A chain that answers what a table says. */
export function tableView(registry: Registry, state: TableState): PinnedView {
  const storage: Readonly<Record<string, unknown>> = {
    Account: { data: { free: BigInt(state.free) } },
    MinerCollateral: { locked: BigInt(state.locked) },
    Delegates: state.delegateTake,
    AlphaValues: state.alphaValues,
    RootStakeUnlockInterval: BigInt(state.rootStakeUnlockInterval),
    Uids: state.uid,
    SubnetworkN: 8,
    SubnetOwnerHotkey: new Uint8Array(32),
    MechanismCountCurrent: 1,
    CommitRevealWeightsEnabled: false,
    CommitRevealWeightsVersion: 4,
    WeightsSetRateLimit: 0n,
    WeightsVersionKey: 0n,
    LastUpdate: Array(8).fill(0n),
    MinAllowedWeights: state.minAllowedWeights,
    SubnetEpochConsensus: { type: 'Yuma', value: null },
    ValidatorPermit: Array(8).fill(state.permit),
    StakeThreshold: 0n,
  };
  const apis: Readonly<Record<string, (...args: never[]) => unknown>> = {
    current_alpha_price: (netuid: number) => BigInt(state.prices[netuid]!),
    get_stake_info_for_hotkey_coldkey_netuid: () => ({ stake: BigInt(state.stake) }),
    get_stake_availability_for_coldkeys: ([coldkey]: unknown[], [netuid]: number[]) => [
      [coldkey, [[netuid, { available: BigInt(state.available) }]]],
    ],
    get_validator_basket: () => state.basket.map(([netuid, ...rao]) => [netuid, ...rao.map(BigInt)]),
    query_call_info: () => ({
      weight: { ref_time: BigInt(state.weight.ref_time), proof_size: BigInt(state.weight.proof_size) },
    }),
  };
  const view = {
    blockHash: '0x00',
    blockNumber: 1_000,
    specVersion: registry.version.specVersion,
    interface: registry,
    query: async (_pallet: string, item: string) => storage[item],
    queryMany: async (queries: readonly (readonly [string, string])[]) =>
      queries.map(([, item]) => storage[item]),
    call: async (_api: string, method: string, ...args: never[]) => apis[method]!(...args),
    constant: () => BigInt(state.existentialDeposit),
  };
  return view as unknown as PinnedView;
}
