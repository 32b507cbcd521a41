import type { EpochEngine } from '@taokit/yuma';
import { accountOf } from '../balances/balances.ts';
import { blockStep } from '../coinbase/blockStep.ts';
import { checkInvariants } from '../invariants/checkInvariants.ts';
import type { ChainState } from '../state/ChainState.ts';
import type { Block } from './Block.ts';
import type { BlockContext } from './BlockContext.ts';
import { dispatch } from './dispatch.ts';
import type { SignedExtrinsic } from './Extrinsic.ts';

/**
 * Makes one block: emission and due epochs, then the extrinsics, then the books are checked.
 *
 * @param state - the chain, changed in place
 * @param engine - computes epochs
 * @param extrinsics - validated ones, in order
 * @returns the block
 * @throws SimulatorError `simulator/invariant-broken` when the books do not add up; what the engine throws. The state is
 * half written then: keep a `structuredClone` of it where that must not be the end. A chain of `createChain` remembers
 * that it is broken.
 */
export function produceBlock(
  state: ChainState,
  engine: EpochEngine,
  extrinsics: readonly SignedExtrinsic[],
): Block {
  const context: BlockContext = { state, engine, events: [] };
  state.blockNumber += 1;
  blockStep(context);
  const executed = extrinsics.map((extrinsic) => {
    accountOf(state, extrinsic.signer).nonce += 1;
    return { extrinsic, result: dispatch(context, extrinsic.signer, extrinsic.call) };
  });
  checkInvariants(state);
  return { number: state.blockNumber, extrinsics: executed, events: context.events };
}
