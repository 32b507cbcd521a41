import type { SparseMatrix } from '../math/matrix.ts';
import type { Emission } from '../steps/shareEmission.ts';

/** Everything an epoch computes, before it is cut to what the chain stores. Proportions are raw I32F32. */
export interface EpochTerms extends Emission {
  readonly active: readonly boolean[];
  readonly newPermits: readonly boolean[];
  readonly stake: readonly bigint[];
  readonly activeStake: readonly bigint[];
  readonly consensus: readonly bigint[];
  readonly validatorTrust: readonly bigint[];
  readonly incentive: readonly bigint[];
  readonly dividends: readonly bigint[];
  /** What becomes the stored bonds; none where those stay as they are. */
  readonly emaBonds: SparseMatrix | undefined;
}
