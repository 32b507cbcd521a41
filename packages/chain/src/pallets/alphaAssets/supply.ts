import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import type { State } from '../../state/State.ts';
import { AlphaBurned, AlphaRecycled, TotalAlphaIssuance } from './storage.ts';

/** Counts new alpha of a subnet (`mint_alpha`); where it goes is the caller's. */
export function mintAlpha(state: State, netuid: number, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  TotalAlphaIssuance.mutate(state, netuid, (issued) => saturatingAddU64(issued, alphaRao));
}

/** Counts alpha that is nobody's from now on (`burn_alpha`). */
export function burnAlpha(state: State, netuid: number, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  AlphaBurned.mutate(state, netuid, (burned) => saturatingAddU64(burned, alphaRao));
}

/** Counts alpha that is issued no more (`recycle_alpha`). */
export function recycleAlpha(state: State, netuid: number, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  AlphaRecycled.mutate(state, netuid, (recycled) => saturatingAddU64(recycled, alphaRao));
  TotalAlphaIssuance.mutate(state, netuid, (issued) => saturatingSubU64(issued, alphaRao));
}
