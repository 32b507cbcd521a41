/** Errors of Commitments. */
export const commitments = {
  TooManyFieldsInCommitmentInfo: ['There are too many fields.', 'Pass fewer.'],
  AccountNotAllowedCommit: [
    'The account may not publish on this subnet.',
    'Sign with a hotkey registered there.',
  ],
  SpaceLimitExceeded: [
    'The space of this interval is used up.',
    'Publish less, or wait for the next interval.',
  ],
  UnexpectedUnreserveLeftover: ['The deposit could not be returned whole.', 'Report it to the chain.'],
  TimelockRevealFailedNotAllowed: [
    'Only the chain itself writes that a reveal failed.',
    'Leave TimelockRevealFailed fields out.',
  ],
} as const;

/** Errors of AdminUtils. */
export const adminUtils = {
  SubnetDoesNotExist: ['There is no such subnet.', 'Check the netuid.'],
  MaxValidatorsLargerThanMaxUIds: ['There would be more validators than seats.', 'Choose fewer validators.'],
  MaxAllowedUIdsLessThanCurrentUIds: [
    'More seats are taken than would remain.',
    'Choose more seats, or trim the subnet.',
  ],
  BondsMovingAverageMaxReached: ['The moving average of bonds is above the most.', 'Choose a smaller value.'],
  NegativeSigmoidSteepness: ['Only root may make the sigmoid fall.', 'Choose zero or more.'],
  ValueNotInBounds: ['The value is out of its bounds.', 'Read the bounds and choose a value inside.'],
  MinAllowedUidsGreaterThanCurrentUids: [
    'Fewer seats are taken than the new least.',
    'Choose a smaller least.',
  ],
  MinAllowedUidsGreaterThanMaxAllowedUids: ['The least would pass the most.', 'Choose a smaller least.'],
  MaxAllowedUidsLessThanMinAllowedUids: ['The most would fall below the least.', 'Choose a larger most.'],
  MaxAllowedUidsGreaterThanDefaultMaxAllowedUids: [
    'The most is above what any subnet may have.',
    'Choose a smaller most.',
  ],
  InvalidValue: ['A parameter is not acceptable.', 'Read what the setting allows.'],
  NotPermittedOnRootSubnet: ['Root has no such setting.', 'Pass another netuid.'],
  POWRegistrationDisabled: ['Registration by work is not set here any more.', 'Nothing is left to do.'],
  Deprecated: ['The call is no longer in use.', 'Look for the call that replaced it.'],
  CollateralLockShareTooHigh: ['The share to lock is above the most.', 'Choose 62258 or less.'],
  CollateralDrainRatioOutOfBounds: ['The drain ratio is out of its bounds.', 'Choose above 0 and up to 10.'],
  GrandpaChangeDelayMustBeZero: ['Authorities are changed without a delay.', 'Pass a delay of 0.'],
} as const;

/** Errors of Drand. */
export const drand = {
  NoneValue: ['Nothing is stored there.', 'Set the value first.'],
  StorageOverflow: ['A counter is at its end.', 'Report it to the chain.'],
  DrandConnectionFailure: ['The node could not reach the drand beacon.', 'Check the connection of the node.'],
  UnverifiedPulse: ['The pulse is not of the beacon.', 'Fetch it again.'],
  InvalidRoundNumber: ['The round does not follow the last one.', 'Submit the next round.'],
  PulseVerificationError: ['The pulse could not be checked.', 'Fetch it again.'],
} as const;

/** Errors of Crowdloan. */
export const crowdloan = {
  DepositTooLow: ['The first deposit is too small.', 'Deposit at least the least.'],
  CapTooLow: ['The cap does not exceed the deposit, or what was raised.', 'Raise the cap.'],
  MinimumContributionTooLow: ['The least contribution is too small.', 'Raise it.'],
  CannotEndInPast: ['The end has passed.', 'Choose a later block.'],
  BlockDurationTooShort: ['The crowdloan would be too short.', 'Choose a later end.'],
  BlockDurationTooLong: ['The crowdloan would be too long.', 'Choose an earlier end.'],
  InsufficientBalance: ['The account has less than that.', 'Contribute less, or add TAO.'],
  Overflow: ['A computation left its range.', 'Use smaller amounts.'],
  InvalidCrowdloanId: ['There is no such crowdloan.', 'Check its id.'],
  CapRaised: ['The cap is reached.', 'Nothing more can be contributed.'],
  ContributionPeriodEnded: ['The time to contribute has passed.', 'Withdraw, or wait for the outcome.'],
  ContributionTooLow: ['The contribution is below the least.', 'Contribute more.'],
  InvalidOrigin: ['Only the creator may do this.', "Sign with the creator's key."],
  AlreadyFinalized: ['The crowdloan is finished.', 'Nothing is left to do.'],
  ContributionPeriodNotEnded: ['The time to contribute still runs.', 'Wait for its end.'],
  NoContribution: ['The account contributed nothing.', 'Check the account.'],
  CapNotRaised: ['The cap is not reached.', 'Wait for contributions, or refund.'],
  Underflow: ['A computation fell below zero.', 'Report it to the chain.'],
  CallUnavailable: ['The call to run is not stored.', 'Store its preimage.'],
  NotReadyToDissolve: ['Contributions are still in it.', 'Refund them first.'],
  DepositCannotBeWithdrawn: [
    'The creator cannot take out the first deposit.',
    'Dissolve the crowdloan instead.',
  ],
  MaxContributorsReached: ['There are as many contributors as may be.', 'Nothing can be done.'],
  AlreadyFinalizing: ['A crowdloan is being finalized right now.', 'Finalize one at a time.'],
  InvalidFinalizationConfig: [
    'It must end in a call or in a target address, not both.',
    'Pass exactly one of them.',
  ],
  MaxContributionReached: ['The contributor has given the most it may.', 'Let others contribute.'],
  MaximumContributionTooLow: ['The most one may give is too low.', 'Raise it.'],
  MinimumContributionTooHigh: ['The least one may give is too high.', 'Lower it.'],
  FundsNotSettled: [
    'The call at the end did not use the funds as it must.',
    'Check that the call may be made and takes them.',
  ],
} as const;

/** Errors of Swap. */
export const swap = {
  FeeRateTooHigh: ['The fee rate is above the most.', 'Choose a smaller one.'],
  InsufficientInputAmount: ['The amount is too small to trade.', 'Trade more.'],
  InsufficientLiquidity: ['The pool holds too little for this trade.', 'Trade less, or in parts.'],
  PriceLimitExceeded: ['The price would pass the limit.', 'Trade less, or widen the limit.'],
  InsufficientBalance: ['The account has less than that.', 'Trade less.'],
  InvalidTickRange: [
    'The range of prices is empty or out of bounds.',
    'Choose a lower tick below the upper one.',
  ],
  InvalidLiquidityValue: ['The liquidity is too small.', 'Provide more.'],
  ReservesTooLow: ['The pool is nearly empty.', 'Trade less, or wait for emission.'],
  MechanismDoesNotExist: ['There is no such subnet.', 'Check the netuid.'],
  SubtokenDisabled: ['Alpha of this subnet is not tradable yet.', 'Wait until the owner starts the subnet.'],
  ReservesOutOfBalance: ['One side of the pool is far larger than the other.', 'Trade on another subnet.'],
  SwapInputTooLarge: ['The trade is too large for what the pool holds.', 'Trade less, or in parts.'],
  Deprecated: ['The call is no longer in use.', 'Look for the call that replaced it.'],
} as const;

/** Errors of MevShield. */
export const mevShield = {
  BadEncKeyLen: ['The announced key has the wrong length.', 'Announce an ML-KEM-768 key.'],
  Unreachable: ['The runtime came where it never should.', 'Report it to the chain.'],
  TooManyPendingExtrinsics: ['Too many sealed transactions wait.', 'Try again later.'],
  WeightExceedsAbsoluteMax: ['The weight is above half of a block.', 'Ask for less.'],
} as const;
