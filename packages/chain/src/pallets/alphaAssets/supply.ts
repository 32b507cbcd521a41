import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { ruleByStorage } from '../../runtime/ruleBySpec.ts';
import type { State } from '../../state/State.ts';
import { AlphaBurned, AlphaRecycled, TotalAlphaIssuance } from './storage.ts';

type Count = (state: State, netuid: number, alphaRao: bigint) => void;

/** The pallet is younger than spec 300: nothing is counted before. */
const notCounted: Count = () => {};

/** Counts new alpha of a subnet (`mint_alpha`); where it goes is the caller's. */
export const mintAlpha: Count = /* @__PURE__ */ ruleByStorage({ 283: notCounted, 423: countMinted });

/** Counts alpha that is nobody's from now on (`burn_alpha`). */
export const burnAlpha: Count = /* @__PURE__ */ ruleByStorage({ 283: notCounted, 423: countBurned });

/** Counts alpha that is issued no more (`recycle_alpha`). */
export const recycleAlpha: Count = /* @__PURE__ */ ruleByStorage({ 283: notCounted, 423: countRecycled });

function countMinted(state: State, netuid: number, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  TotalAlphaIssuance.insert(state, netuid, saturatingAddU64(TotalAlphaIssuance.get(state, netuid), alphaRao));
}

function countBurned(state: State, netuid: number, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  AlphaBurned.mutate(state, netuid, (burned) => saturatingAddU64(burned, alphaRao));
}

function countRecycled(state: State, netuid: number, alphaRao: bigint): void {
  if (alphaRao === 0n) return;
  AlphaRecycled.mutate(state, netuid, (recycled) => saturatingAddU64(recycled, alphaRao));
  TotalAlphaIssuance.mutate(state, netuid, (issued) => saturatingSubU64(issued, alphaRao));
}
