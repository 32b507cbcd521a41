import { bySpec } from '@taokit/types';
import type { Context } from '../../../../runtime/Context.ts';
import { readsWrites } from '../../../../runtime/weight.ts';
import { createWeightMeter, type WeightMeter } from '../../../../runtime/weightMeter.ts';
import { CurrentDissolveCleanupStatus, DissolveCleanupQueue } from '../../storage/subnets.ts';
import type { DissolveCleanupStatus } from '../../storage/values.ts';
import type { CleanUp } from './CleanUp.ts';
import { PHASES } from './phases.ts';

/** More than any clean-up takes. */
const ENDLESS = 1n << 64n;

/** Before 475 a clean-up takes one block, whatever room there is: which release began to go on in the next one is not known. */
const roomAt = bySpec<(room: bigint) => bigint>({ 233: () => ENDLESS, 475: (room) => room });

/**
 * Pays out and forgets dissolved subnets, one after another in the order they were dissolved, as far as the idle room of the block
 * goes; `CurrentDissolveCleanupStatus` says where the next block goes on. At most one is finished in a block.
 *
 * Source: `remove_data_for_dissolved_networks`, `pallets/subtensor/src/subnets/dissolution.rs`, spec 475.
 *
 * @param context - the block
 * @param room - what may be taken, picoseconds
 * @returns what was taken, picoseconds
 */
export function cleanUpDissolved(context: Context, room: bigint): bigint {
  const { state } = context;
  const meter = createWeightMeter(roomAt(context.spec)(room));
  const status = CurrentDissolveCleanupStatus.get(state) ?? begin(context, meter);
  if (status === undefined) return meter.consumed;
  if (goOn(context, meter, status)) {
    const left = DissolveCleanupQueue.get(state).filter((netuid) => netuid !== status.netuid);
    DissolveCleanupQueue.insert(state, left);
    CurrentDissolveCleanupStatus.remove(state);
    context.deposit('SubtensorModule.NetworkDissolveCleanupCompleted', { netuid: status.netuid });
    meter.consume(readsWrites(0, 2));
  }
  return meter.consumed < room ? meter.consumed : room;
}

function begin({ state }: Context, meter: WeightMeter): DissolveCleanupStatus | undefined {
  if (!meter.tryConsume(readsWrites(1, 0))) return undefined;
  const [netuid] = DissolveCleanupQueue.get(state);
  if (netuid === undefined || !meter.tryConsume(readsWrites(0, 1))) return undefined;
  const [first] = PHASES.keys();
  return {
    netuid,
    phase: { type: first!, value: null },
    last_key: null,
    subnet_total_alpha_value: null,
    subnet_distributed_tao: null,
  };
}

/** Runs phases until one has no room left; answers whether all are through. */
function goOn(context: Context, meter: WeightMeter, status: DissolveCleanupStatus): boolean {
  const { netuid } = status;
  const names = [...PHASES.keys()];
  let at = names.indexOf(status.phase.type);
  const work: CleanUp = {
    context,
    meter,
    netuid,
    cursor: status.last_key,
    totalAlphaRao: status.subnet_total_alpha_value,
    distributedRao: status.subnet_distributed_tao,
  };
  if (meter.canConsume(readsWrites(1, 0)))
    while (at < names.length && PHASES.get(names[at]!)!(work)) {
      at++;
      work.cursor = null;
    }
  if (at === names.length) return true;
  CurrentDissolveCleanupStatus.insert(context.state, {
    netuid,
    phase: { type: names[at]!, value: null },
    last_key: work.cursor,
    subnet_total_alpha_value: work.totalAlphaRao,
    subnet_distributed_tao: work.distributedRao,
  });
  return false;
}
