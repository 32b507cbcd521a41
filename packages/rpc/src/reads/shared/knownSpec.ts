import { MAINNET_SPEC } from '@taokit/types';
import type { ChainView } from '../../chainView/ChainView.ts';

/** The spec whose rules are computed by: the chain's own, or the latest one that is known. What is computed names it. */
export function knownSpec({ specVersion }: ChainView): number {
  return Math.min(specVersion, MAINNET_SPEC);
}
