import type { NullPools } from '../EpochInput.ts';
import type { EpochOptions } from '../EpochOptions.ts';
import { splitEmission } from './splitEmission.ts';

/** What the coinbase hands a subnet under Null consensus (rao). */
export interface NullBudgets {
  /** To miners. */
  readonly minerRao: bigint;
  /** To validators and their stakers on the subnet. Goes to miners where nobody has stake. */
  readonly localDividendRao: bigint;
  /** To stakers on root. Never goes to miners. */
  readonly rootDividendRao: bigint;
}

/** A mechanism's part of a subnet's budgets. */
export interface MechanismPools {
  readonly emissionRao: bigint;
  readonly nullPools?: NullPools;
}

/** Splits each of the three budgets over the mechanisms, before anything is paid of it. */
export function splitPools(
  budgets: NullBudgets,
  count: number,
  shares: readonly number[] | null,
  options: Pick<EpochOptions, 'spec'>,
): MechanismPools[] {
  const split = (rao: bigint) => splitEmission(rao, count, shares, options);
  const local = split(budgets.localDividendRao);
  const root = split(budgets.rootDividendRao);
  return split(budgets.minerRao).map((miningRao, i) => {
    const dividendRao = local[i]! + root[i]!;
    const nullPools = { miningRao, dividendRao, fallbackRao: miningRao + local[i]! };
    return { emissionRao: miningRao + dividendRao, nullPools };
  });
}

/** The budgets of an emission that comes without: half of it to validators, floored. */
export function halves(emissionRao: bigint): NullBudgets {
  const localDividendRao = emissionRao / 2n;
  return { minerRao: emissionRao - localDividendRao, localDividendRao, rootDividendRao: 0n };
}

/** All of the budgets. */
export function sumOfBudgets({ minerRao, localDividendRao, rootDividendRao }: NullBudgets): bigint {
  return minerRao + localDividendRao + rootDividendRao;
}
