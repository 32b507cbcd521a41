/**
 * Which root validator makes room for a new one on a full root network: the lowest stake, then the lowest uid; nobody
 * unless the newcomer has more.
 *
 * Source: `do_root_register` in `pallets/subtensor/src/coinbase/root.rs`. All eras.
 *
 * @param stakesRao - TAO staked on root to each validator, by uid, in rao
 * @param newcomerRao - TAO staked on root to the newcomer, in rao
 * @returns a uid, or `undefined` when the newcomer has too little (`StakeTooLowForRoot`)
 */
export function computeRootValidatorToReplace(
  stakesRao: readonly bigint[],
  newcomerRao: bigint,
): number | undefined {
  let lowest = 0;
  for (const [uid, stake] of stakesRao.entries()) if (stake < (stakesRao[lowest] as bigint)) lowest = uid;
  const lowestRao = stakesRao[lowest];
  return lowestRao !== undefined && lowestRao < newcomerRao ? lowest : undefined;
}
