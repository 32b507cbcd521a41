/** Why the chain refuses a call, named as on the chain. */
export type DispatchErrorName =
  | 'Token.FundsUnavailable'
  | 'Token.NotExpendable'
  | 'Token.BelowMinimum'
  | 'SubtensorModule.AmountTooLow'
  | 'SubtensorModule.CanNotSetRootNetworkWeights'
  | 'SubtensorModule.DelegateTakeTooHigh'
  | 'SubtensorModule.DelegateTakeTooLow'
  | 'SubtensorModule.DelegateTxRateLimitExceeded'
  | 'SubtensorModule.DuplicateUids'
  | 'SubtensorModule.HotKeyAccountNotExists'
  | 'SubtensorModule.HotKeyAlreadyRegisteredInSubNet'
  | 'SubtensorModule.HotKeyNotRegisteredInSubNet'
  | 'SubtensorModule.IncorrectWeightVersionKey'
  | 'SubtensorModule.InsufficientLiquidity'
  | 'SubtensorModule.MaxWeightExceeded'
  | 'SubtensorModule.NeuronNoValidatorPermit'
  | 'SubtensorModule.NoNeuronIdAvailable'
  | 'SubtensorModule.NonAssociatedColdKey'
  | 'SubtensorModule.NotEnoughBalanceToStake'
  | 'SubtensorModule.NotEnoughStakeToSetWeights'
  | 'SubtensorModule.NotEnoughStakeToWithdraw'
  | 'SubtensorModule.RegistrationNotPermittedOnRootSubnet'
  | 'SubtensorModule.SettingWeightsTooFast'
  | 'SubtensorModule.StakeTooLowForRoot'
  | 'SubtensorModule.SubNetRegistrationDisabled'
  | 'SubtensorModule.SubNetworkDoesNotExist'
  | 'SubtensorModule.SubnetNotExists'
  | 'SubtensorModule.TooManyRegistrationsThisBlock'
  | 'SubtensorModule.TooManyRegistrationsThisInterval'
  | 'SubtensorModule.UidVecContainInvalidOne'
  | 'SubtensorModule.UidsLengthExceedUidsInSubNet'
  | 'SubtensorModule.WeightVecLengthIsLow'
  | 'SubtensorModule.WeightVecNotEqualSize'
  | 'SubtensorModule.ZeroBalanceAfterWithdrawn';

/** A call that took effect. */
export interface DispatchSuccess {
  /** Always true. */
  readonly ok: true;
}

/** A call the chain refused. Nothing but the sender's nonce changed. */
export interface DispatchFailure {
  /** Always false. */
  readonly ok: false;
  /** The chain's name of the refusal. */
  readonly error: DispatchErrorName;
  /** One sentence with the values that broke the rule. */
  readonly detail: string;
}

/** What became of a call. */
export type DispatchResult = DispatchSuccess | DispatchFailure;

/** The call took effect. */
export const DISPATCHED: DispatchSuccess = /* @__PURE__ */ Object.freeze({ ok: true });

/** The call is refused. */
export function refuse(error: DispatchErrorName, detail: string): DispatchFailure {
  return { ok: false, error, detail };
}
