import { saturatingSubU64 } from '@taokit/fixed';
import type { State } from '../../../state/State.ts';
import { burnAlpha, recycleAlpha } from '../../alphaAssets/supply.ts';
import { SubnetAlphaOut } from '../storage/pools.ts';

/** Takes alpha out of existence, so that the subnet can emit it again (`recycle_subnet_alpha`). */
export function recycleSubnetAlpha(state: State, netuid: number, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  SubnetAlphaOut.mutate(state, netuid, (out) => saturatingSubU64(out, alphaRao));
  recycleAlpha(state, netuid, alphaRao);
}

/** Counts alpha as burned: it stays in `SubnetAlphaOut` and is nobody's (`burn_subnet_alpha`). */
export function burnSubnetAlpha(state: State, netuid: number, alphaRao: bigint): void {
  burnAlpha(state, netuid, alphaRao);
}
