import type { MetagraphNeuron } from './neuronAt.ts';
import type { SubnetMetagraph } from './SubnetMetagraph.ts';

/** A neuron that is not as it was. */
export interface ChangedNeuron {
  /** As it was. */
  readonly before: MetagraphNeuron;
  /** As it is. */
  readonly after: MetagraphNeuron;
  /** What changed. */
  readonly fields: readonly (keyof MetagraphNeuron)[];
}

/** What happened to a subnet's seats between two blocks. */
export interface MetagraphDiff {
  /** The earlier block. */
  readonly fromBlock: number;
  /** The later block. */
  readonly toBlock: number;
  /** Seats that were taken by a new hotkey, or are new: who has them now. */
  readonly joined: readonly MetagraphNeuron[];
  /** Seats that were lost to a new hotkey, or are gone: who had them. */
  readonly left: readonly MetagraphNeuron[];
  /** Seats of the same hotkey that are not as they were. */
  readonly changed: readonly ChangedNeuron[];
}

/**
 * What happened to a subnet's seats between two blocks.
 *
 * @param before - the earlier metagraph
 * @param after - the later one
 */
export function diffMetagraphs(before: SubnetMetagraph, after: SubnetMetagraph): MetagraphDiff {
  const joined: MetagraphNeuron[] = [];
  const left: MetagraphNeuron[] = [];
  const changed: ChangedNeuron[] = [];
  for (let uid = 0; uid < Math.max(before.n, after.n); uid++) {
    const [was, is] = [before.byUid(uid), after.byUid(uid)];
    if (was !== undefined && is !== undefined && was.hotkey === is.hotkey) {
      const fields = changedFields(was, is);
      if (fields.length > 0) changed.push({ before: was, after: is, fields });
    } else {
      if (was !== undefined) left.push(was);
      if (is !== undefined) joined.push(is);
    }
  }
  return { fromBlock: before.block, toBlock: after.block, joined, left, changed };
}

function changedFields(was: MetagraphNeuron, is: MetagraphNeuron): readonly (keyof MetagraphNeuron)[] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]) as ReadonlySet<keyof MetagraphNeuron>;
  return [...names].filter((name) => !isSame(was[name], is[name]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
