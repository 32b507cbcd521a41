/** Least stake an operation may add, or take while some is left, rao (`InitialMinStake` of the runtime): 0.002 TAO. */
export const MIN_STAKE_RAO = 2_000_000n;
