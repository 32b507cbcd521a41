import { objectOf, optional, u16 } from '@taokit/errors/check';
import { bySpec, MAINNET_SPEC } from '@taokit/types';
import { check } from '../internal/check.ts';
import { specVersion } from '../internal/rules.ts';
import type { Proposal } from '../Proposal.ts';
import { proposalList } from '../spec/proposals.ts';
import { balancerModel } from './balancer/balancerModel.ts';
import { concentratedModel } from './concentratedLiquidity/concentratedModel.ts';
import { constantProductModel } from './constantProduct/constantProductModel.ts';
import type { PoolModel } from './PoolModel.ts';
import { rootModel } from './root/rootModel.ts';
import { superellipseModel } from './superellipse/superellipseModel.ts';

/** What decides which pools a subnet has. */
export interface PoolModelAtOptions {
  /** Spec version whose rules hold; mainnet's when left out. */
  readonly spec?: number | undefined;
  /** Which subnet; 0 is root. A subnet with a pool when left out. */
  readonly netuid?: number | undefined;
  /** Proposals that are taken as if they were released: `'superellipse'` replaces the pools of every spec. */
  readonly proposals?: readonly Proposal[] | undefined;
}

const MODELS = /* @__PURE__ */ bySpec<(options: { spec: number }) => PoolModel>({
  233: constantProductModel,
  283: concentratedModel,
  380: balancerModel,
  385: concentratedModel,
  423: balancerModel,
});

const rules = /* @__PURE__ */ objectOf({
  spec: specVersion,
  netuid: optional(u16),
  proposals: proposalList,
});

/**
 * The pools of a subnet at a spec version.
 *
 * The result's functions take pools of its own kind: made by its `init`, or, once its `name` is known, read from the chain.
 *
 * @param options - spec version, subnet, proposals
 * @throws DtaoError for an option that is unknown or of another type; UnitError `types/unknown-spec`
 *
 * @example
 * ```ts
 * import { poolModelAt } from '@taokit/dtao/pools';
 *
 * const model = poolModelAt({ spec: 475 });
 * const made = model.init({ taoReserveRao: 52_000n * 10n ** 9n, alphaReserveRao: 720_000n * 10n ** 9n });
 * if (made.ok) console.log(model.name, model.price(made.pool)); // balancer 1332264849767912061n
 * ```
 */
export function poolModelAt(options: PoolModelAtOptions = {}): PoolModel {
  check(options, rules, 'options');
  const { spec = MAINNET_SPEC, netuid, proposals = [] } = options;
  const ofSubnets = MODELS(spec);
  if (netuid === 0) return rootModel({ spec });
  if (proposals.includes('superellipse')) return superellipseModel({ spec }) as PoolModel;
  return ofSubnets({ spec });
}
