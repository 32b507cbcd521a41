import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import { objectOf, u16 } from '@taokit/errors/check';
import type { PinnedView } from '../chainView/ChainView.ts';
import { check } from '../internal/check.ts';

/** Whose weights, of which mechanism. */
export interface LastUpdateOf {
  /** Subnet. */
  readonly netuid: number;
  /** Mechanism; a metagraph tells of mechanism 0 and of no other. */
  readonly mechid: number;
  /** The neuron. */
  readonly uid: number;
}

const isOf = /* @__PURE__ */ objectOf({ netuid: u16, mechid: u16, uid: u16 });

/**
 * Block at which a neuron last set or committed weights of a mechanism (`LastUpdate`). A registration counts as an update of every
 * mechanism there was, a commit when it is made and not when it is revealed.
 *
 * @param view - the chain, at one block
 * @param of - whose, where
 * @returns the block; 0 where the neuron has none, as in a mechanism that was added since it registered
 * @throws RpcError for numbers that are none; `DtaoError` for a netuid or a mechid the chain cannot have; what `query` throws
 */
export async function readLastUpdate(view: PinnedView, of: LastUpdateOf): Promise<number> {
  check(of, isOf, 'of');
  const { netuid, mechid, uid } = of;
  const updates = await view.query(
    'SubtensorModule',
    'LastUpdate',
    computeMechanismStorageIndex(netuid, mechid),
  );
  return Number(updates[uid] ?? 0n);
}
