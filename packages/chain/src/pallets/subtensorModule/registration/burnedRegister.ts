import { computeRegistrationCharge } from '@taokit/dtao/collateral';
import type { CallContext, Context } from '../../../runtime/Context.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { reducibleBalance } from '../../balances/ledger.ts';
import { createHotkey, hotkeyExists } from '../staking/hotkeys.ts';
import type { StakePosition } from '../staking/sharePool.ts';
import { CollateralLockShare, MinerCollateral } from '../storage/collateral.ts';
import { Burn, RegistrationsThisBlock } from '../storage/registration.ts';
import { StakingHotkeys } from '../storage/staking.ts';
import { movingPriceBits } from '../subnets/movingPrice.ts';
import { raiseRegistrationBurn } from './burnPrice.ts';
import { ensureMayRegister } from './ensureMayRegister.ts';
import { increaseRecycled } from './increaseRecycled.ts';
import { payRegistration } from './payRegistration.ts';
import { registerNeuron } from './registerNeuron.ts';
import * as of300 from './spec300/burnedRegister.ts';
import * as of425 from './spec425/burnedRegister.ts';

type NewNeuron = { readonly netuid: number; readonly hotkey: AccountId };

/**
 * Registers a neuron by burning, up to a limit where one is given (`do_register`, `do_register_limit`). Collateral came with 435 (pull
 * request #2949); when the other steps of 475 came is not known.
 */
export const burnedRegister: (context: CallContext, to: NewNeuron, limitRao?: bigint) => void =
  /* @__PURE__ */ ruleBySpec<CallContext, [to: NewNeuron, limitRao?: bigint], void>({
    283: of300.burnedRegister,
    423: of425.burnedRegister,
    435: registerAsOf435,
  });

/**
 * Registers a neuron by burning (`do_register`, `do_register_limit`).
 *
 * Source: `pallets/subtensor/src/subnets/registration.rs`, spec 475.
 *
 * @param context - the coldkey pays
 * @param to - where, and who
 * @param limitRao - the most the burn may be; no limit when left out
 */
function registerAsOf435(context: CallContext, { netuid, hotkey }: NewNeuron, limitRao?: bigint): void {
  const { state } = context;
  const coldkey = ensureSigned(context.origin);
  const position = { netuid, hotkey, coldkey };
  const charge = chargeOf(context, position);
  const isListed = !hotkeyExists(state, hotkey) || StakingHotkeys.get(state, coldkey).includes(hotkey);
  ensureMayRegister(context, position, {
    ...(limitRao !== undefined && { limitRao }),
    chargeRao: charge.chargeRao,
    topUpRao: charge.topUpRao,
    keepAliveBalanceRao: reducibleBalance(state, coldkey, 'Preserve'),
    // The pallet lists a new hotkey before it counts.
    stakingHotkeys: isListed ? 0 : StakingHotkeys.get(state, coldkey).length,
  });
  createHotkey(context, coldkey, hotkey);
  payRegistration(context, position, charge);
  const uid = registerNeuron(context, netuid, hotkey);
  raiseRegistrationBurn(state, netuid);
  RegistrationsThisBlock.mutate(state, netuid, (count) => Math.min(count + 1, 0xffff));
  increaseRecycled(context, netuid, charge.burnedRao);
  context.deposit('SubtensorModule.NeuronRegistered', [netuid, uid, hotkey]);
}

function chargeOf({ state }: Context, { netuid, hotkey, coldkey }: StakePosition) {
  return computeRegistrationCharge({
    burnRao: Burn.get(state, netuid),
    lockShareU16: CollateralLockShare.get(state, netuid),
    lockedRao: MinerCollateral.get(state, netuid, hotkey, coldkey)?.locked ?? 0n,
    movingPriceBits: movingPriceBits(state, netuid),
  });
}
