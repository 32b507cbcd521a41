import { readConstant } from '@taokit/types/registry';
import type { Node } from '../../node/Node.ts';

/** How clients show addresses and amounts of this chain. */
export function propertiesOf(node: Node): object {
  const ss58Format = readConstant(node.chain().runtime.registry, 'System.SS58Prefix');
  return { ss58Format, tokenDecimals: 9, tokenSymbol: 'TAO' };
}
