import type { EpochEngine } from '@taokit/yuma';
import { runMechanisms } from '@taokit/yuma/mechanisms';
import type { Context } from '../../../runtime/Context.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { Keys, SubnetworkN } from '../storage/neurons.ts';
import { updateVotingPower } from '../votingPower/updateVotingPower.ts';
import { type EpochBudgets, readEpochInput } from './readEpochInput.ts';
import { storeEpoch } from './storeEpoch.ts';

/** What a hotkey earned in an epoch, rao. */
export interface HotkeyEmission {
  /** The hotkey. */
  readonly hotkey: AccountId;
  /** As a miner. */
  readonly incentiveRao: bigint;
  /** As a validator. */
  readonly dividendRao: bigint;
}

/**
 * Runs a subnet's epoch and stores what it decides, voting power with it (`epoch_with_mechanism_budgets`).
 *
 * @param context - where
 * @param engine - what computes it
 * @param netuid - the subnet
 * @param budgets - what there is to share out
 * @returns what each hotkey earned, in the order of accounts
 */
export function runEpoch(
  context: Context,
  engine: EpochEngine,
  netuid: number,
  budgets: EpochBudgets,
): readonly HotkeyEmission[] {
  const { state, spec } = context;
  const n = SubnetworkN.get(state, netuid);
  if (n === 0) return [];
  const hotkeys = Array.from({ length: n }, (_, uid) => Keys.get(state, netuid, uid));
  const output = runMechanisms(engine, readEpochInput(context, netuid, hotkeys, budgets), { spec });
  storeEpoch(context, netuid, output);
  updateVotingPower(context, netuid, hotkeys);
  return byHotkey(hotkeys, output.combined);
}

/** What each hotkey earned, in the order of accounts, out of what each uid did. */
export function byHotkey(
  hotkeys: readonly AccountId[],
  { serverEmissionRao, validatorEmissionRao }: EmissionByUid,
): readonly HotkeyEmission[] {
  return hotkeys
    .map((hotkey, uid) => ({
      hotkey,
      incentiveRao: serverEmissionRao[uid]!,
      dividendRao: validatorEmissionRao[uid]!,
    }))
    .sort((a, b) => (a.hotkey < b.hotkey ? -1 : 1));
}

/** What an epoch pays, rao by uid. */
interface EmissionByUid {
  readonly serverEmissionRao: ArrayLike<bigint>;
  readonly validatorEmissionRao: ArrayLike<bigint>;
}
