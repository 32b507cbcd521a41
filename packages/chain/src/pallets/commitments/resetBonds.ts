import type { AccountId } from '../../state/AccountId.ts';
import type { State } from '../../state/State.ts';
import { BondsResetOn } from '../subtensorModule/storage/hyperparameters.ts';
import { Uids } from '../subtensorModule/storage/neurons.ts';
import { MechanismCountCurrent } from '../subtensorModule/storage/subnets.ts';
import { Bonds } from '../subtensorModule/storage/weights.ts';

/** `GLOBAL_MAX_SUBNET_COUNT`: rows of mechanism `m` stand at `m * 4096 + netuid`. */
const MECHANISM_STRIDE = 4_096;

/**
 * Forgets the bonds that others have in a hotkey, in every mechanism of the subnet, where the subnet allows it.
 *
 * Source: `do_reset_bonds`, `pallets/subtensor/src/epoch/run_epoch.rs`.
 */
export function resetBonds(state: State, netuid: number, hotkey: AccountId): void {
  const uid = Uids.get(state, netuid, hotkey);
  if (uid === undefined || !BondsResetOn.get(state, netuid)) return;
  const mechanisms = MechanismCountCurrent.get(state, netuid);
  for (let mechanism = 0; mechanism < mechanisms; mechanism++) {
    const index = mechanism * MECHANISM_STRIDE + netuid;
    for (const [keys, bonds] of Bonds.entries(state, index))
      Bonds.insert(
        state,
        ...keys,
        bonds.filter(([of]) => of !== uid),
      );
  }
}
