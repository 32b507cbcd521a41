/**
 * Errors of the pallet `SubtensorModule` of spec 300, in the order of their numbers. Those of the other pallets are today's.
 *
 * Source: the interface of the recorded runtime of spec 300.
 */
export const SUBTENSOR_ERRORS_OF_300: readonly string[] = /* @__PURE__ */ [
  'SubNetworkDoesNotExist RootNetworkDoesNotExist InvalidIpType InvalidIpAddress InvalidPort',
  'HotKeyNotRegisteredInSubNet HotKeyAccountNotExists HotKeyNotRegisteredInNetwork NonAssociatedColdKey',
  'NotEnoughStake NotEnoughStakeToWithdraw NotEnoughStakeToSetWeights NotEnoughStakeToSetChildkeys',
  'NotEnoughBalanceToStake BalanceWithdrawalError ZeroBalanceAfterWithdrawn NeuronNoValidatorPermit',
  'WeightVecNotEqualSize DuplicateUids UidVecContainInvalidOne WeightVecLengthIsLow',
  'TooManyRegistrationsThisBlock HotKeyAlreadyRegisteredInSubNet NewHotKeyIsSameWithOld InvalidWorkBlock',
  'InvalidDifficulty InvalidSeal MaxWeightExceeded HotKeyAlreadyDelegate SettingWeightsTooFast',
  'IncorrectWeightVersionKey ServingRateLimitExceeded UidsLengthExceedUidsInSubNet NetworkTxRateLimitExceeded',
  'DelegateTxRateLimitExceeded HotKeySetTxRateLimitExceeded StakingRateLimitExceeded',
  'SubNetRegistrationDisabled TooManyRegistrationsThisInterval TransactorAccountShouldBeHotKey NotSenateMember',
  'FaucetDisabled NotSubnetOwner RegistrationNotPermittedOnRootSubnet StakeTooLowForRoot AllNetworksInImmunity',
  'NotEnoughBalanceToPaySwapHotKey NotRootSubnet CanNotSetRootNetworkWeights NoNeuronIdAvailable',
  'DelegateTakeTooLow DelegateTakeTooHigh NoWeightsCommitFound InvalidRevealCommitHashNotMatch',
  'CommitRevealEnabled CommitRevealDisabled CouldNotJoinSenate LiquidAlphaDisabled AlphaHighTooLow',
  'AlphaLowOutOfRange ColdKeyAlreadyAssociated NotEnoughBalanceToPaySwapColdKey ColdkeyIsInArbitration',
  'InvalidChild DuplicateChild ProportionOverflow TooManyChildren TxRateLimitExceeded SwapAlreadyScheduled',
  'FailedToSchedule NewColdKeyIsHotkey InvalidChildkeyTake TxChildkeyTakeRateLimitExceeded InvalidIdentity',
  'MechanismDoesNotExist CannotUnstakeLock SubnetNotExists TooManyUnrevealedCommits ExpiredWeightCommit',
  'RevealTooEarly InputLengthsUnequal CommittingWeightsTooFast AmountTooLow InsufficientLiquidity',
  'SlippageTooHigh TransferDisallowed ActivityCutoffTooLow CallDisabled FirstEmissionBlockNumberAlreadySet',
  'NeedWaitingMoreBlocksToStarCall NotEnoughAlphaOutToRecycle CannotBurnOrRecycleOnRootSubnet',
  'UnableToRecoverPublicKey InvalidRecoveredPublicKey SubtokenDisabled HotKeySwapOnSubnetIntervalNotPassed',
  'ZeroMaxStakeAmount SameNetuid InsufficientBalance StakingOperationRateLimitExceeded InvalidLeaseBeneficiary',
  'LeaseCannotEndInThePast LeaseNetuidNotFound LeaseDoesNotExist LeaseHasNoEndBlock LeaseHasNotEnded Overflow',
  'BeneficiaryDoesNotOwnHotkey ExpectedBeneficiaryOrigin SymbolDoesNotExist SymbolAlreadyInUse',
].flatMap((line) => line.split(' '));
