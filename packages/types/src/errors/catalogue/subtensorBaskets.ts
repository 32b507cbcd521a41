/** Errors of SubtensorModule about root baskets, root stake and miner collateral. */
export const subtensorBaskets = {
  BasketHasNoWeights: [
    'The basket says nothing about where to invest. Kept for old runtimes.',
    'Choose another hotkey, or let its owner set weights.',
  ],
  RootStakeLocked: [
    'Root stake cannot leave yet: it was added, removed or claimed too recently.',
    'Wait for RootStakeUnlockInterval blocks after the last of these.',
  ],
  BetaBasketSeedInProgress: ['Baskets are still being set up.', 'Try again when the migration is done.'],
  RootWeightSettingDisabled: ['Weights of root are switched off.', 'Trade the basket instead.'],
  RootClaimTooHeavy: [
    'The claim touches more rows than one call may.',
    'Claim one hotkey at a time with claim_root_with_hotkey.',
  ],
  RootWeightCapExceeded: ['One subnet would get too large a share of the basket.', 'Spread the weights.'],
  BasketDepositPending: [
    'A deposit into this basket waits to be carried out.',
    'Try again in the next block.',
  ],
  InvalidBatchLength: [
    'The batch holds too few or too many entries.',
    'Read the bounds and split the batch.',
  ],
  TooManyStakingHotkeys: ['The coldkey stakes with as many hotkeys as it may.', 'Empty one position first.'],
  BasketConcentrationCapExceeded: [
    'The trade would put too large a part of the basket into one subnet.',
    'Buy less, or another subnet.',
  ],
  BasketTradingDisabled: ['Trading of baskets is switched off.', 'Wait until it is switched on.'],
  BasketTradingFrozen: ['Trading of this basket is frozen.', 'Ask who governs the chain.'],
  BasketTurnoverBudgetExceeded: [
    "The trade is larger than what is left of the day's turnover.",
    'Trade less, or wait for the budget to refill.',
  ],
  BasketSameSubnet: ['The trade begins and ends in one subnet.', 'Pass two different netuids.'],
  BasketLiquidityCapExceeded: [
    'The trade takes too large a part of the pool.',
    'Trade less, or wait for the budget to refill.',
  ],
  BasketMinOutNotMet: ['The trade would return less than was asked for.', 'Ask for less, or trade less.'],
  BasketSwapBatchEmpty: ['There is no trade in the batch.', 'Pass at least one leg.'],
  KeepStakeBlockedByCollateral: [
    'Stake cannot stay behind while the old hotkey has collateral.',
    'Swap without keep_stake.',
  ],
  ColdkeyCollateralIncomplete: [
    'Some collateral of the old coldkey could not be moved.',
    'Report it to the chain.',
  ],
  ColdkeyCollateralPositionsFull: [
    'The coldkey holds collateral for as many hotkeys on the subnet as it may.',
    'Drain one of them first.',
  ],
} as const;
