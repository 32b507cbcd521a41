import type { Context } from '../../runtime/Context.ts';
import type { DispatchClass, DispatchInfo } from '../../runtime/DispatchInfo.ts';
import { blockLimitsOf } from './blockLimits.ts';
import { AllExtrinsicsLen, BlockWeight, type UsedWeight } from './storage.ts';

/** Where the weight of a class stands in `System.BlockWeight`. */
const PLACE = { Normal: 'normal', Operational: 'operational', Mandatory: 'mandatory' } as const;

/** An empty block takes some time itself. Hooks are not weighed here, so that a block holds somewhat more than mainnet's. */
export function openRoom({ state, runtime }: Context): void {
  const none = { ref_time: 0n, proof_size: 0n };
  const mandatory = { ref_time: blockLimitsOf(runtime.registry).baseBlock, proof_size: 0n };
  BlockWeight.insert(state, { normal: none, operational: none, mandatory });
}

/**
 * Takes the room of an extrinsic in the block, as far as there is any.
 *
 * Source: `calculate_consumed_weight`, `check_block_length`, `frame/system/src/extensions/check_weight.rs`.
 *
 * @param context - the block
 * @param info - what the call is charged for
 * @param length - of the extrinsic, bytes
 * @returns false when it does not fit; the caller then undoes what was written
 */
export function takeRoom(context: Context, info: DispatchInfo, length: number): boolean {
  const { state, runtime } = context;
  const limits = blockLimitsOf(runtime.registry);
  const bytes = (AllExtrinsicsLen.get(state) ?? 0) + length;
  if (bytes > limits.maxLength[info.class]) return false;
  AllExtrinsicsLen.insert(state, bytes);
  const used = changeRoom(
    context,
    info.class,
    info.refTime + limits.baseExtrinsic[info.class],
    info.proofSize,
  );
  const ofClass = used[PLACE[info.class]].ref_time;
  const most = limits.maxTotal[info.class];
  if (most !== undefined && ofClass > most) return false;
  const total = used.normal.ref_time + used.operational.ref_time + used.mandatory.ref_time;
  const reserved = limits.reserved[info.class];
  return total <= limits.maxBlock || reserved === undefined || ofClass <= reserved;
}

/** Gives back the room of time that was declared and not needed. */
export function giveRoomBack(context: Context, declared: DispatchInfo, actual: DispatchInfo): void {
  if (declared.refTime > actual.refTime)
    changeRoom(context, declared.class, actual.refTime - declared.refTime, 0n);
}

function changeRoom(
  { state }: Context,
  ofClass: DispatchClass,
  refTime: bigint,
  proofSize: bigint,
): UsedWeight {
  const before = BlockWeight.get(state);
  const place = PLACE[ofClass];
  const { ref_time, proof_size } = before[place];
  const after = { ref_time: ref_time + refTime, proof_size: proof_size + proofSize };
  // Written out, not spread: every transaction passes here twice.
  const { normal, operational, mandatory } = before;
  const used = {
    normal: place === 'normal' ? after : normal,
    operational: place === 'operational' ? after : operational,
    mandatory: place === 'mandatory' ? after : mandatory,
  };
  BlockWeight.insert(state, used);
  return used;
}

/** Time the extrinsics left of the block, picoseconds; what hooks take is not counted. */
export function roomLeft({ state, runtime }: Context): bigint {
  const { normal, operational, mandatory } = BlockWeight.get(state);
  return (
    blockLimitsOf(runtime.registry).maxBlock - normal.ref_time - operational.ref_time - mandatory.ref_time
  );
}
