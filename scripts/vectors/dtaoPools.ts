import {
  constantProductBuy,
  constantProductPrice,
  constantProductRules,
  constantProductSell,
} from '@taokit/dtao';
import { compareValues } from './compareValues.ts';
import type { CaseResult, VectorFile, VectorSuite } from './VectorSuite.ts';

type Case = Readonly<Record<string, unknown>>;

const LAUNCH = constantProductRules(233);

/** Golden vectors of the pool models. */
export const dtaoPoolSuites: readonly VectorSuite[] = [suite('constant_product_swap', constantProductSwap)];

function suite(family: string, compute: (given: Case) => Case): VectorSuite {
  const run = ({ json }: VectorFile): readonly CaseResult[] =>
    (json['cases'] as readonly Case[]).map((given, i) => ({
      name: `case ${i}`,
      differences: compareValues('', given, { ...given, ...compute(given) }),
    }));
  return { family: `dtao/${family}`, engine: 'typescript', run };
}

function big(given: Case, key: string): bigint {
  return BigInt(given[key] as string | number);
}

function constantProductSwap(given: Case): Case {
  const pool = { taoReserveRao: big(given, 'tao_reserve'), alphaReserveRao: big(given, 'alpha_reserve') };
  const swap = given['side'] === 'buy' ? constantProductBuy : constantProductSell;
  const result = swap(pool, big(given, 'amount_in'), LAUNCH);
  const after = result.ok ? result.pool : pool;
  return {
    out: result.ok ? result.amountOutRao : 0n,
    sim_out: result.ok ? result.amountOutRao : null,
    tao_after: after.taoReserveRao,
    alpha_after: after.alphaReserveRao,
    price_before_i96f32_bits: constantProductPrice(pool),
    price_after_i96f32_bits: constantProductPrice(after),
  };
}
