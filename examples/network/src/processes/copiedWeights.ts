/** The weights of one validator as the chain shows them: who, how much, and with how much stake behind them. */
export interface VisibleWeights {
  /** Stake weight of the validator, rao. */
  readonly stakeRao: bigint;
  /** Targets. */
  readonly uids: readonly number[];
  /** Weights, u16. */
  readonly values: readonly number[];
}

/**
 * What a weight copier submits: the stake-weighted mean of the weights it can see. They are those of the round before,
 * so it is always late.
 *
 * @param visible - the weights of other validators on the chain
 * @param n - number of uids
 * @returns one number for each uid; all 0 when there is nothing to copy
 */
export function copiedWeights(visible: readonly VisibleWeights[], n: number): number[] {
  const copied = new Array<number>(n).fill(0);
  for (const { stakeRao, uids, values } of visible) {
    const sum = values.reduce((total, value) => total + value, 0);
    for (const [at, uid] of uids.entries()) copied[uid]! += (Number(stakeRao) * values[at]!) / (sum || 1);
  }
  return copied;
}
