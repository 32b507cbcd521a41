import type { ApiPath, ConstantPath, StoragePath } from '@taokit/types/registry';
import type { ChainView, PinnedView } from '../chainView/ChainView.ts';
import type { Param } from './shared/params.ts';

/** What reads are sorted by. */
export type ReadCategory =
  | 'Accounts & keys'
  | 'Chain'
  | 'Delegation'
  | 'Epochs & timing'
  | 'Hyperparameters'
  | 'Identity & commitments'
  | 'Leases & crowdloans'
  | 'Locks & conviction'
  | 'Mining & collateral'
  | 'Neurons & registration'
  | 'Prices & swaps'
  | 'Staking'
  | 'Subnets'
  | 'Weights & bonds';

/** A part of the runtime's interface that a read stands on. */
export type UsedPath = StoragePath | ApiPath | ConstantPath;

/** Parameters by their names. */
export type ParamSet = Readonly<Record<string, Param>>;

type OptionalNames<P extends ParamSet> = {
  [K in keyof P]: P[K] extends Param<infer T> ? (undefined extends T ? K : never) : never;
}[keyof P];
type ValueOf<P> = P extends Param<infer T> ? T : never;

/** What a read is called with. */
export type ParamsOf<P extends ParamSet> = {
  readonly [K in Exclude<keyof P, OptionalNames<P>>]: ValueOf<P[K]>;
} & { readonly [K in OptionalNames<P>]?: ValueOf<P[K]> };

/** A question to the chain, as data: client, documentation and command line are made from it. */
export interface Read<P extends ParamSet = ParamSet, Result = unknown> {
  /** The name it has in every language, such as `alpha_price`. */
  readonly name: string;
  /** What it belongs to. */
  readonly category: ReadCategory;
  /** What it answers, in one sentence. */
  readonly summary: string;
  /** What it is asked with, in order. */
  readonly params: P;
  /** What of the runtime's interface it stands on: on a runtime that lacks some of it the read is refused by name. */
  readonly uses: readonly UsedPath[];
  /** What of the runtime's interface it uses where it is there. */
  readonly mayUse?: readonly UsedPath[];
  /** The spec version whose runtime first has what it uses; the one of `@taokit/types` when left out. */
  readonly sinceSpec?: number;
  /** Whether it asks several things that must be of one block, or needs the block's height. */
  readonly isPinned: boolean;
  /**
   * Asks.
   *
   * @param view - the state of the chain; after one block where {@link isPinned} says so
   * @param params - checked
   */
  read(view: PinnedView, params: ParamsOf<P>): Promise<Result>;
}

type Definition<P extends ParamSet, Result, View extends ChainView> = Omit<
  Read<P, Result>,
  'isPinned' | 'read'
> & { read(view: View, params: ParamsOf<P>): Promise<Result> };

/**
 * Defines a read that asks one thing, of whichever block is best.
 *
 * @param definition - the read
 */
export function defineRead<P extends ParamSet, Result>(
  definition: Definition<P, Result, ChainView>,
): Read<P, Result> {
  return { ...definition, isPinned: false };
}

/**
 * Defines a read that asks several things of one block, or needs its height.
 *
 * @param definition - the read
 */
export function definePinnedRead<P extends ParamSet, Result>(
  definition: Definition<P, Result, PinnedView>,
): Read<P, Result> {
  return { ...definition, isPinned: true };
}
