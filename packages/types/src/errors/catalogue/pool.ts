/**
 * The custom codes with which the transaction pool refuses a transaction before it reaches a block (shown by nodes as
 * `Custom error: N`). Source of the numbers: `common/src/transaction_error.rs`.
 */
export const pool = {
  0: [
    'ColdkeyInSwapSchedule',
    'The coldkey is about to be swapped, and frozen meanwhile.',
    'Finish the swap first.',
  ],
  1: [
    'StakeAmountTooLow',
    'The amount is below the least stake, or the hotkey has too little stake for weights.',
    'Use a larger amount, or stake more on the hotkey.',
  ],
  2: ['BalanceTooLow', 'The coldkey has too little free TAO.', 'Add TAO, or ask for less.'],
  3: ['SubnetNotExists', 'There is no such subnet.', 'Check the netuid.'],
  4: [
    'HotkeyAccountDoesntExist',
    'The chain has never seen this hotkey.',
    'Register it, or check its address.',
  ],
  5: [
    'NotEnoughStakeToWithdraw',
    'More was asked for than is staked.',
    'Read the position and ask for no more.',
  ],
  6: ['RateLimitExceeded', 'The call was made too recently.', 'Wait for its rate limit.'],
  7: ['InsufficientLiquidity', 'The pool holds too little for this trade.', 'Trade less, or in parts.'],
  8: [
    'SlippageTooHigh',
    'The price would move past the limit.',
    'Trade less, allow partial, or widen the limit.',
  ],
  9: [
    'TransferDisallowed',
    'The subnet does not let stake change owner.',
    'Unstake and transfer TAO instead.',
  ],
  10: ['HotKeyNotRegisteredInNetwork', 'The hotkey has no seat on the subnet.', 'Register it there first.'],
  11: ['InvalidIpAddress', 'The address cannot be reached from outside.', 'Announce a public address.'],
  12: [
    'ServingRateLimitExceeded',
    'The endpoint was announced a moment ago.',
    'Wait for the serving rate limit.',
  ],
  13: ['InvalidPort', 'The port is 0.', 'Announce the port that listens.'],
  14: ['ZeroMaxAmount', 'Nothing can be traded within the price limit.', 'Widen the limit.'],
  15: ['InvalidRevealRound', 'The drand round of the reveal is not acceptable.', 'Commit for a later round.'],
  16: ['CommitNotFound', 'There is no commit to reveal.', 'Commit first, with the same hotkey.'],
  17: [
    'CommitBlockNotInRevealRange',
    'It is too early or too late to reveal.',
    'Reveal in the epoch meant for it.',
  ],
  18: ['InputLengthsUnequal', 'The lists differ in length.', 'Pass lists of one length.'],
  19: ['UidNotFound', 'The hotkey has no uid on the subnet.', 'Register it, or check the netuid.'],
  20: ['EvmKeyAssociateRateLimitExceeded', 'An EVM key was associated too recently.', 'Wait for the limit.'],
  21: [
    'ColdkeySwapDisputed',
    'The coldkey is frozen while its swap is disputed.',
    'Wait for the resolution.',
  ],
  22: [
    'InvalidRealAccount',
    'The account behind the proxy is not acceptable.',
    'Check the account the proxy acts for.',
  ],
  23: ['FailedShieldedTxParsing', 'The shielded transaction is malformed.', 'Encrypt it again.'],
  24: [
    'InvalidShieldedTxPubKeyHash',
    'It is encrypted to a key that is not current.',
    'Encrypt to the current key.',
  ],
  25: [
    'NonAssociatedColdKey',
    'The hotkey belongs to another coldkey.',
    'Sign with the coldkey that owns it.',
  ],
  26: [
    'DelegateTakeTooLow',
    'The take is below the least, or not lower than before.',
    'Choose another take.',
  ],
  27: [
    'DelegateTakeTooHigh',
    'The take is above the most, or not higher than before.',
    'Choose another take.',
  ],
  255: [
    'BadRequest',
    'The transaction cannot succeed, for a reason without its own code.',
    'Simulate it to see more.',
  ],
} as const;
