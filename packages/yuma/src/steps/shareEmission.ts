import { I32F32 } from '@taokit/fixed';
import { toRao } from '../math/scalar.ts';
import { isZero, normalize, normalizeUsingSum, sum } from '../math/vector.ts';

/** Emission per uid, in rao. */
export interface Emission {
  /** For incentive. */
  readonly serverEmission: readonly bigint[];
  /** For dividends. */
  readonly validatorEmission: readonly bigint[];
  /** For both, normalised on its own. */
  readonly combinedEmission: readonly bigint[];
}

/** Shares of the emission, raw I32F32. */
interface EmissionShares {
  readonly server: readonly bigint[];
  readonly validator: readonly bigint[];
  readonly combined: readonly bigint[];
}

/** What emission is computed from. */
interface EmissionTerms {
  readonly stake: readonly bigint[];
  readonly activeStake: readonly bigint[];
  readonly incentive: readonly bigint[];
  readonly dividends: readonly bigint[];
}

/** Emission by incentive and dividends; by stake when both are 0 everywhere. Floored to rao. */
export function shareEmission(terms: EmissionTerms, emissionRao: bigint): Emission {
  const { server, validator, combined } = emissionShares(terms);
  return {
    serverEmission: server.map((share) => toRao(share, emissionRao)),
    validatorEmission: validator.map((share) => toRao(share, emissionRao)),
    combinedEmission: combined.map((share) => toRao(share, emissionRao)),
  };
}

function emissionShares({ stake, activeStake, incentive, dividends }: EmissionTerms): EmissionShares {
  const combined = incentive.map((value, uid) => I32F32.saturatingAdd(value, dividends[uid]!));
  const total = sum(combined);
  if (total !== 0n)
    return {
      server: normalizeUsingSum(incentive, total),
      validator: normalizeUsingSum(dividends, total),
      combined: normalize(combined),
    };
  // No weights, outdated weights or self-weights only: active stake, or all stake when nobody is active.
  const byStake = isZero(activeStake) ? stake : activeStake;
  return { server: incentive, validator: byStake, combined: byStake };
}
