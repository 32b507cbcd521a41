import type { EpochStatus, HyperparameterValues, Snapshot, SubnetMetagraph } from '@taokit/rpc';

/** A subnet at one block. */
export interface SubnetView {
  readonly block: number;
  readonly graph: SubnetMetagraph;
  readonly epoch: EpochStatus;
  readonly rules: HyperparameterValues;
  /** Rao of TAO per alpha. */
  readonly priceRao: bigint;
  /** What a seat costs, rao. */
  readonly burnRao: bigint;
  /** What waits for the next epoch, rao of alpha. */
  readonly pending: {
    readonly miners: bigint;
    readonly validators: bigint;
    readonly owner: bigint;
    readonly root: bigint;
  };
}

/** Reads a subnet at the block of a snapshot; nothing where there is no such subnet. */
export async function readSubnet(at: Snapshot, netuid: number): Promise<SubnetView | undefined> {
  const graph = await at.subnets.metagraph(netuid);
  if (graph === undefined) return undefined;
  const [epoch, rules, prices, amounts] = await Promise.all([
    at.epochs.epochStatus(netuid),
    at.subnets.subnetHyperparameters(netuid),
    at.prices.alphaPrices(),
    at.queryMany([
      ['SubtensorModule', 'Burn', netuid],
      ['SubtensorModule', 'PendingServerEmission', netuid],
      ['SubtensorModule', 'PendingValidatorEmission', netuid],
      ['SubtensorModule', 'PendingOwnerCut', netuid],
      ['SubtensorModule', 'PendingRootAlphaDivs', netuid],
    ]),
  ]);
  const [burnRao, miners, validators, owner, root] = amounts;
  return {
    block: at.blockNumber,
    graph,
    epoch,
    rules: rules ?? {},
    priceRao: prices.get(netuid)?.raoPerAlpha ?? 0n,
    burnRao,
    pending: { miners, validators, owner, root },
  };
}
