import { type Hex, hexOf } from '../../internal/hex.ts';
import { defineRead } from '../Read.ts';
import { netuid, uid } from '../shared/params.ts';

/** The EVM address of a neuron. */
export interface AssociatedEvmKey {
  /** 20 bytes as hex. */
  readonly evmAddress: Hex;
  /** When it was said. */
  readonly block: number;
}

/** The EVM address a neuron says is its own (`AssociatedEvmAddress`), `undefined` when none. */
export const associatedEvmKey = defineRead({
  name: 'associated_evm_key',
  category: 'Neurons & registration',
  summary: 'The EVM address a neuron says is its own, if it does.',
  params: { netuid, uid },
  uses: ['SubtensorModule.AssociatedEvmAddress'],
  async read(view, { netuid, uid }): Promise<AssociatedEvmKey | undefined> {
    const stored = await view.query('SubtensorModule', 'AssociatedEvmAddress', netuid, uid);
    return stored && { evmAddress: hexOf(stored[0]), block: Number(stored[1]) };
  },
});
