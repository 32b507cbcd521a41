import { toCsv } from '../internal/toCsv.ts';
import { checkSurface, checkSurfaces } from './checkGuarantees.ts';
import type { GuaranteeSurface } from './GuaranteeStudy.ts';

/**
 * The honest team's share of emission at every point: `validatorShare` of it for dividends, the rest for incentive.
 *
 * @param surface - what {@link runGuarantees} returned
 * @param validatorShare - the part of emission that is dividends, 0 to 1. Default: 0.5, the chain's
 * @returns fractions, indexed as the surface; above `honestStake` the honest team grows
 * @throws StudyError for what is no surface, or a share that is not from 0 to 1
 */
export function honestEmission(surface: GuaranteeSurface, validatorShare = 0.5): Float64Array {
  checkSurface(surface, validatorShare);
  const { honestDividendsRao, dividendsRao, honestIncentiveRao, incentiveRao } = surface;
  // Both kinds are half of all that is paid, except where there is no consensus: then all of it is paid by stake, as dividends.
  const weigh = (dividends: bigint, incentive: bigint) =>
    validatorShare * Number(dividends) + (1 - validatorShare) * Number(incentive);
  return Float64Array.from(honestDividendsRao, (dividends, at) => {
    const paid = weigh(dividendsRao[at]!, incentiveRao[at]!);
    return paid === 0 ? 0 : weigh(dividends, honestIncentiveRao[at]!) / paid;
  });
}

/**
 * The honest team's share of emission for every honest utility, when the cabal weighs itself as suits it best.
 *
 * @param surface - what {@link runGuarantees} returned
 * @param validatorShare - the part of emission that is dividends, 0 to 1. Default: 0.5
 * @returns the least share over all cabal self-weights, one per honest utility
 */
export function worstHonestEmission(surface: GuaranteeSurface, validatorShare = 0.5): Float64Array {
  const emission = honestEmission(surface, validatorShare);
  const width = surface.cabalSelfWeights.length;
  return Float64Array.from(surface.honestUtilities, (_, i) =>
    Math.min(...emission.subarray(i * width, (i + 1) * width)),
  );
}

/**
 * How much of all utility the honest team has to provide in order to keep its share of stake, whatever the cabal does.
 *
 * @param surface - what {@link runGuarantees} returned
 * @param validatorShare - the part of emission that is dividends, 0 to 1. Default: 0.5
 * @returns the least honest utility from which on the honest share of emission is at least the share of stake, between points
 *   on a straight line; `null` when no utility is enough
 */
export function requiredUtility(surface: GuaranteeSurface, validatorShare = 0.5): number | null {
  const worst = worstHonestEmission(surface, validatorShare);
  const { honestUtilities, honestStake } = surface;
  let at = worst.length;
  while (at > 0 && worst[at - 1]! >= honestStake) at--;
  if (at === worst.length) return null;
  if (at === 0) return honestUtilities[0]!;
  const [below, above] = [worst[at - 1]!, worst[at]!];
  const [from, to] = [honestUtilities[at - 1]!, honestUtilities[at]!];
  return from + ((honestStake - below) / (above - below)) * (to - from);
}

const HEAD = [
  'mode',
  'kappa',
  'bonds_penalty',
  'weight_deviation',
  'honest_stake',
  'honest_utility',
  'cabal_self_weight',
  'honest_incentive_rao',
  'incentive_rao',
  'honest_dividends_rao',
  'dividends_rao',
];

/**
 * Surfaces as CSV: one line per point, emission in rao as computed.
 *
 * @param surfaces - what {@link runGuarantees} returned
 * @returns text with a head; lines end with a line feed
 * @throws StudyError for what is no list of surfaces
 */
export function guaranteesToCsv(surfaces: readonly GuaranteeSurface[]): string {
  checkSurfaces(surfaces);
  const rows = surfaces.flatMap((surface) => {
    const { rules, honestStake, honestUtilities, cabalSelfWeights } = surface;
    return honestUtilities.flatMap((utility, i) =>
      cabalSelfWeights.map((own, k) => {
        const at = i * cabalSelfWeights.length + k;
        return [
          rules.mode,
          rules.kappa,
          rules.bondsPenalty,
          rules.weightDeviation,
          honestStake,
          utility,
          own,
          surface.honestIncentiveRao[at]!,
          surface.incentiveRao[at]!,
          surface.honestDividendsRao[at]!,
          surface.dividendsRao[at]!,
        ];
      }),
    );
  });
  return toCsv(HEAD, rows);
}
