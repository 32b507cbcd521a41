import { definePinnedRead } from '../Read.ts';
import { ADDED, ensureAdded } from '../shared/ofSubnet.ts';
import { netuid } from '../shared/params.ts';

/** When a subnet can be started. */
export interface SubnetStartSchedule {
  /** The subnet. */
  readonly netuid: number;
  /** When it was created. */
  readonly registeredAtBlock: number;
  /** Blocks it waits at least. */
  readonly startCallDelayBlocks: number;
  /** From which block on it can be started. */
  readonly earliestStartBlock: number;
  /** The block it was read at. */
  readonly block: number;
}

/** When a subnet can be started (`start_call`), by the delay the chain keeps now. */
export const subnetStartSchedule = definePinnedRead({
  name: 'subnet_start_schedule',
  category: 'Subnets',
  summary: 'When a subnet can be started.',
  params: { netuid },
  uses: ['SubtensorModule.NetworkRegisteredAt', 'SubtensorModule.StartCallDelay', ADDED],
  async read(view, { netuid }): Promise<SubnetStartSchedule> {
    const [isAdded, registered, delay] = await view.queryMany([
      ['SubtensorModule', 'NetworksAdded', netuid],
      ['SubtensorModule', 'NetworkRegisteredAt', netuid],
      ['SubtensorModule', 'StartCallDelay'],
    ]);
    ensureAdded(isAdded, netuid, view);
    return {
      netuid,
      registeredAtBlock: Number(registered),
      startCallDelayBlocks: Number(delay),
      earliestStartBlock: Number(registered + delay),
      block: view.blockNumber,
    };
  },
});
