import { ChainError } from '../ChainError.ts';
import type { ChainParameters } from '../interface/ChainParameters.ts';

/** First spec whose rules are here: that of pools of concentrated liquidity. */
const FIRST = 283;
/** Last spec whose coinbase over these pools is here. */
const LAST_CONCENTRATED = 297;
/** First spec of weighted pools, from which on all rules are here. */
const FIRST_WEIGHTED = 423;

/**
 * Ends with ChainError `chain/unsupported-spec` where the chain lacks the rules of a spec.
 *
 * @param spec - whose rules
 * @param parameters - what the build has otherwise
 */
export function checkRulesAt(spec: number, { economySpec = spec }: ChainParameters): void {
  const isConcentrated = spec < FIRST_WEIGHTED && economySpec >= FIRST && economySpec <= LAST_CONCENTRATED;
  if (spec >= FIRST_WEIGHTED || (spec >= FIRST && isConcentrated)) return;
  throw new ChainError(`This chain has no rules of spec ${spec} with the pools of spec ${economySpec}.`, {
    code: 'chain/unsupported-spec',
    fix: `Pass a spec from ${FIRST_WEIGHTED} on, or one from ${FIRST} with parameters.economySpec from ${FIRST} to ${LAST_CONCENTRATED}.`,
    values: { spec, economySpec },
  });
}
