import { objectOf, optional, u16 } from '@taokit/errors/check';
import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { check } from '../internal/check.ts';
import { specVersion } from '../internal/rules.ts';
import type { Proposal } from '../Proposal.ts';
import { proposalList } from '../spec/proposals.ts';
import type { PoolModelName } from './SwapModel.ts';

/** What decides which pools a subnet has. */
export interface PoolModelAtOptions {
  /** Spec version whose rules hold; mainnet's when left out. */
  readonly spec?: number | undefined;
  /** Which subnet; 0 is root. A subnet with a pool when left out. */
  readonly netuid?: number | undefined;
  /** Proposals that are taken as if they were released: `'superellipse'` replaces the pools of every spec. */
  readonly proposals?: readonly Proposal[] | undefined;
}

const NAMES = /* @__PURE__ */ bySpec<PoolModelName>({
  233: 'constantProduct',
  283: 'concentratedLiquidity',
  380: 'balancer',
  385: 'concentratedLiquidity',
  423: 'balancer',
});

const rules = /* @__PURE__ */ objectOf({
  spec: specVersion,
  netuid: optional(u16),
  proposals: proposalList,
});

/** Checks what a caller asks pools for. */
export function checkPoolOptions(options: PoolModelAtOptions): void {
  check(options, rules, 'options');
}

/**
 * The kind of pool a subnet has at a spec version.
 *
 * @param options - spec version, subnet, proposals; checked
 * @throws UnitError `types/unknown-spec`
 */
export function poolNameAt({
  spec = MAINNET_SPEC,
  netuid,
  proposals = [],
}: PoolModelAtOptions): PoolModelName {
  const name = NAMES(spec);
  if (netuid === 0) return 'root';
  return proposals.includes('superellipse') ? 'superellipse' : name;
}
