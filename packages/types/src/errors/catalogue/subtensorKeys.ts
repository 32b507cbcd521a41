/** Errors of SubtensorModule about keys, registration, stake and serving. */
export const subtensorKeys = {
  RootNetworkDoesNotExist: [
    'Subnet 0, the root, is missing.',
    'Check that the node is on the right chain and synced.',
  ],
  InvalidIpType: ['The endpoint says neither IPv4 nor IPv6.', 'Pass ip type 4 or 6.'],
  InvalidIpAddress: [
    'The address cannot be reached from outside, or is no address.',
    'Announce a public address.',
  ],
  InvalidPort: ['The port is 0.', 'Announce the port that listens, 1 to 65535.'],
  HotKeyNotRegisteredInSubNet: [
    'The hotkey has no seat on this subnet.',
    'Register it there, or check the netuid.',
  ],
  HotKeyAccountNotExists: [
    'The chain has never seen this hotkey.',
    'Register the hotkey, or check its address.',
  ],
  HotKeyNotRegisteredInNetwork: ['The hotkey has no seat on any subnet.', 'Register it on a subnet first.'],
  NonAssociatedColdKey: ['The hotkey belongs to another coldkey.', 'Sign with the coldkey that owns it.'],
  NotEnoughStake: ['The stake is too small for this. Kept for old runtimes.', 'Stake more.'],
  NotEnoughStakeToWithdraw: [
    'More was asked for than is staked.',
    'Read the position and ask for no more than it.',
  ],
  NotEnoughStakeToSetWeights: ['The hotkey is below the stake that weights require.', 'Stake more with it.'],
  NotEnoughStakeToSetChildkeys: [
    'The hotkey itself holds too little stake to have children.',
    'Stake more with it.',
  ],
  NotEnoughBalanceToStake: [
    'The coldkey has less free TAO than the stake and the fee.',
    'Stake less, or add TAO.',
  ],
  BalanceWithdrawalError: [
    'The TAO could not be taken from the coldkey.',
    'Check for locks and for what must remain.',
  ],
  ZeroBalanceAfterWithdrawn: [
    'The coldkey would be left empty and vanish.',
    'Leave the existential deposit.',
  ],
  HotKeyAlreadyRegisteredInSubNet: [
    'The hotkey has a seat on this subnet already.',
    'Use another hotkey, or another subnet.',
  ],
  NewHotKeyIsSameWithOld: ['The old and the new hotkey are one.', 'Pass a different new hotkey.'],
  InvalidWorkBlock: [
    'The work names a block that is in the future or too old.',
    'Solve again for a recent block.',
  ],
  InvalidDifficulty: [
    'The work is below the difficulty of the subnet.',
    'Read the difficulty and solve again.',
  ],
  InvalidSeal: ['The seal is not the hash of the work.', 'Check how the work is hashed.'],
  TooManyRegistrationsThisBlock: ['This block has taken its share of registrations.', 'Try the next block.'],
  TooManyRegistrationsThisInterval: [
    'This interval has taken its share of registrations.',
    'Wait for the next interval.',
  ],
  SubNetRegistrationDisabled: [
    'The subnet is closed to registration.',
    'Ask its owner, or choose another subnet.',
  ],
  HotKeyAlreadyDelegate: ['The hotkey is a delegate already.', 'Nothing is left to do.'],
  ServingRateLimitExceeded: ['The endpoint was announced a moment ago.', 'Wait for the serving rate limit.'],
  NetworkTxRateLimitExceeded: ['A subnet was created too recently.', 'Wait for the network rate limit.'],
  DelegateTxRateLimitExceeded: ['The take was changed too recently.', 'Wait for the delegate rate limit.'],
  HotKeySetTxRateLimitExceeded: [
    'A hotkey was set or swapped too recently.',
    'Wait for the limit and try again.',
  ],
  StakingRateLimitExceeded: ['Too many staking calls in a short time.', 'Wait a block and try again.'],
  TransactorAccountShouldBeHotKey: [
    'The call must come from the hotkey.',
    'Sign with the hotkey, not the coldkey.',
  ],
  FaucetDisabled: ['This chain hands out no test TAO.', 'Use a local or test chain that does.'],
  NotSubnetOwner: ['Only the owner of the subnet may do this.', "Sign with the owner's coldkey."],
  RegistrationNotPermittedOnRootSubnet: [
    'The call does not apply to the root.',
    'Use root_register for the root.',
  ],
  StakeTooLowForRoot: ['The root is full of hotkeys with more stake.', 'Stake more before joining.'],
  AllNetworksInImmunity: ['No subnet may be replaced yet.', 'Wait until one leaves its immunity period.'],
  NotEnoughBalanceToPaySwapHotKey: ['The coldkey cannot pay for the hotkey swap.', 'Add TAO to the coldkey.'],
  NoNeuronIdAvailable: [
    'Every seat is taken and none may be replaced.',
    'Wait for a neuron to leave immunity.',
  ],
  DelegateTakeTooLow: [
    'The take is below the least, or not lower than before.',
    'Choose a take the call allows.',
  ],
  DelegateTakeTooHigh: [
    'The take is above the most, or not higher than before.',
    'Choose a take the call allows.',
  ],
  ColdKeyAlreadyAssociated: ['The new coldkey already stakes.', 'Swap to a coldkey that never staked.'],
  NotEnoughBalanceToPaySwapColdKey: ['The coldkey cannot pay for its swap.', 'Add TAO to it.'],
  InvalidChild: ['A hotkey cannot be its own child, here.', 'Remove it from the children.'],
  DuplicateChild: ['A child is listed twice.', 'List each child once.'],
  ProportionOverflow: [
    'The shares of the children add up to more than one.',
    'Lower them to at most u64 together.',
  ],
  TooManyChildren: ['A hotkey may have five children.', 'Pass five or fewer.'],
  ChildParentInconsistency: [
    'A key would be parent and child of the same key.',
    'Break the circle between them.',
  ],
  TxRateLimitExceeded: ['The call was made too recently.', 'Wait for its rate limit.'],
  InvalidChildkeyTake: [
    'The childkey take is out of its bounds.',
    'Read the bounds and choose a take inside.',
  ],
  TxChildkeyTakeRateLimitExceeded: [
    'The childkey take was changed too recently.',
    'Wait for its rate limit.',
  ],
  InvalidIdentity: ['A field of the identity is too long or malformed.', 'Shorten the fields.'],
  AmountTooLow: ['The amount is below the least stake.', 'Use a larger amount.'],
  InsufficientLiquidity: ['The pool holds too little for this trade.', 'Trade less, or in parts.'],
  SlippageTooHigh: ['The price would move past the limit.', 'Trade less, allow partial, or widen the limit.'],
  TransferDisallowed: ['The subnet does not let stake change owner.', 'Unstake and transfer TAO instead.'],
  SameNetuid: ['Both ends are the same subnet.', 'Pass two different netuids.'],
  NotEnoughAlphaOutToRecycle: ['The subnet has less alpha outside its pool than that.', 'Recycle less.'],
  CannotBurnOrRecycleOnRootSubnet: ['The root has no alpha to burn or recycle.', 'Pass another netuid.'],
  SameAutoStakeHotkeyAlreadySet: ['This hotkey is already the auto stake target.', 'Nothing is left to do.'],
  AddStakeBurnRateLimitExceeded: [
    'Staking and burning was done too recently here.',
    'Wait for its rate limit.',
  ],
  HotKeySwapOnSubnetIntervalNotPassed: [
    'The hotkey was swapped on this subnet too recently.',
    'Wait for the interval.',
  ],
  EvmKeyAssociateRateLimitExceeded: ['An EVM key was associated too recently.', 'Wait for the rate limit.'],
  UnableToRecoverPublicKey: [
    'The signature names no EVM key.',
    'Sign the message with personal_sign, unchanged.',
  ],
  InvalidRecoveredPublicKey: [
    'The signature is of another EVM key.',
    'Sign with the key that is associated.',
  ],
  NewHotKeyNotCleanForRootSwap: [
    'The new hotkey has root stake or dividends of its own.',
    'Swap to a hotkey that was never used on root.',
  ],
  InsufficientTaoBalance: ['The account has too little free TAO.', 'Ask for less, or add TAO.'],
  InsufficientAlphaBalance: ['The account has too little alpha.', 'Read the position and ask for no more.'],
  EvmKeyAssociationLimitExceeded: [
    'The EVM address stands for as many neurons of the subnet as it may.',
    'Use another EVM address.',
  ],
  RegistrationPriceLimitExceeded: [
    'Registration costs more than the limit.',
    'Raise the limit, or wait for the price to fall.',
  ],
  CannotUseSystemAccount: ["The account is one of the chain's own.", 'Pass an account with a key.'],
  ColdkeySwapTooHeavy: ['The coldkey holds more than one swap may move.', 'Close some positions first.'],
} as const;
