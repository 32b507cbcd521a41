import { type Chain, type ChainOptions, createChain, developmentGenesis } from '@taokit/chain';
import { loadRegistry } from '@taokit/types/registry';

/** A development chain; what is given takes the place of its own. */
export async function createTestChain(options: Partial<ChainOptions> = {}): Promise<Chain> {
  return createChain({ registry: await loadRegistry(), genesis: developmentGenesis(), ...options });
}
