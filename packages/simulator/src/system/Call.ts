import type { Hotkey, Ss58 } from '@taokit/types';
import type { RegistrationOrder } from '../registration/burnedRegister.ts';
import type { StakeOrder } from '../staking/addStake.ts';
import type { TakeOrder } from '../staking/changeTake.ts';
import type { UnstakeOrder } from '../staking/removeStake.ts';
import type { WeightsOrder } from '../weights/setWeights.ts';

/** A transfer of TAO. */
export interface TransferOrder {
  /** Who receives. */
  readonly destination: Ss58;
  /** How much, rao. */
  readonly amountRao: bigint;
}

/** Who joins the root. */
export interface RootRegistrationOrder {
  /** The hotkey. */
  readonly hotkey: Hotkey;
}

/** The calls of the chain and what each takes. All are signed by a coldkey, weights by the hotkey. */
export interface CallArguments {
  /** Moves TAO. */
  readonly 'Balances.transfer_keep_alive': TransferOrder;
  /** Takes a seat on a subnet for the burn. */
  readonly 'SubtensorModule.burned_register': RegistrationOrder;
  /** Takes a seat on the root. */
  readonly 'SubtensorModule.root_register': RootRegistrationOrder;
  /** Stakes TAO through a hotkey. */
  readonly 'SubtensorModule.add_stake': StakeOrder;
  /** Unstakes alpha from a hotkey. */
  readonly 'SubtensorModule.remove_stake': UnstakeOrder;
  /** Raises a hotkey's take. */
  readonly 'SubtensorModule.increase_take': TakeOrder;
  /** Lowers a hotkey's take. */
  readonly 'SubtensorModule.decrease_take': TakeOrder;
  /** Sets a validator's weights. */
  readonly 'SubtensorModule.set_weights': WeightsOrder;
}

/** A call's name, the chain's pallet and function. */
export type CallName = keyof CallArguments;

/** One call as plain data. */
export interface CallOf<Name extends CallName> {
  /** The chain's pallet and function. */
  readonly name: Name;
  /** What it takes. */
  readonly args: CallArguments[Name];
}

/** Any call as plain data. */
export type Call = { readonly [Name in CallName]: CallOf<Name> }[CallName];
