import type { State } from '../../../state/State.ts';
import type { StorageItem } from '../../../state/storageItems.ts';
import { SubnetProtocolFlow, SubnetTaoFlow } from '../storage/emission.ts';

const I64_MAX = (1n << 63n) - 1n;
const I64_MIN = -(1n << 63n);

/** Counts TAO that users moved into a pool in this block, rao; negative for out of it (`record_tao_inflow`, `record_tao_outflow`). */
export function recordTaoFlow(state: State, netuid: number, changeRao: bigint): void {
  addFlow(SubnetTaoFlow, state, netuid, changeRao);
}

/** Counts TAO that the chain moved into a pool in this block, rao (`record_protocol_inflow`, `record_protocol_outflow`). */
export function recordProtocolFlow(state: State, netuid: number, changeRao: bigint): void {
  addFlow(SubnetProtocolFlow, state, netuid, changeRao);
}

function addFlow(
  item: StorageItem<[netuid: number], bigint, never>,
  state: State,
  netuid: number,
  changeRao: bigint,
): void {
  item.insert(state, netuid, clampI64(item.get(state, netuid) + changeRao));
}

function clampI64(value: bigint): bigint {
  if (value > I64_MAX) return I64_MAX;
  return value < I64_MIN ? I64_MIN : value;
}
