/** Errors of LimitOrders. */
export const limitOrders = {
  InvalidSignature: ['The signature is not of the order and its signer.', 'Sign the order again.'],
  OrderAlreadyProcessed: ['The order was carried out or cancelled before.', 'Sign a new order.'],
  OrderCancelled: ['The order was cancelled.', 'Sign a new order.'],
  OrderExpired: ['The time of the order is over.', 'Sign a new order with a later expiry.'],
  PriceConditionNotMet: ['The price is not what the order asks for.', 'Wait, or sign another limit.'],
  Unauthorized: ['Only the signer may cancel an order.', 'Sign with its key.'],
  SwapReturnedZero: ['The pool would return nothing.', 'Trade more, or on another subnet.'],
  RootNetUidNotAllowed: ['Root has no orders.', 'Pass another netuid.'],
  OrderNetUidMismatch: [
    'An order of the batch is for another subnet.',
    'Batch orders of one subnet together.',
  ],
  LimitOrdersDisabled: ['Limit orders are switched off.', 'Wait until they are switched on.'],
  RelayerMissMatch: ['The order names another relayer.', 'Submit it with the key it names.'],
  PartialFillsNotEnabled: ['The order may not be filled in parts.', 'Fill it whole.'],
  IncorrectPartialFillAmount: [
    'The part to fill is nothing, or more than what is left.',
    'Read what is left and fill no more.',
  ],
  RelayerRequiredForPartialFill: [
    'An order filled in parts must name its relayer.',
    'Sign it again with a relayer.',
  ],
  ChainIdMismatch: ['The order was signed for another chain.', 'Sign with the chain id of this one.'],
  PalletHotkeyNotRegistered: [
    'The hotkey of the pallet itself is not registered yet.',
    'Wait for the next runtime upgrade.',
  ],
  ArithmeticOverflow: ['A computation left its range.', 'Use smaller amounts.'],
  DuplicateOrderInBatch: ['The batch holds an order twice.', 'Pass each order once.'],
  ZeroShareInBatch: [
    'The share of an order in the batch rounds to nothing.',
    'Batch it with others, or alone.',
  ],
  NoLinkedOutput: ['The order it draws from has left nothing.', 'Carry out the providing order first.'],
  LinkedOutputSignerMismatch: ['The order it draws from is of another signer.', 'Link orders of one signer.'],
  LinkedOutputAssetMismatch: [
    'The order sells something else than the providing order brought.',
    'Link an order that sells what was bought.',
  ],
  LinkedOutputExpired: ['What the providing order brought is kept no longer.', 'Sign a new pair of orders.'],
  LinkedAmountResolvedToZero: ['The linked part rounds to nothing.', 'Link a larger part.'],
  PartialFillNotSupportedForLinkedAmount: [
    'An order of a linked amount is filled whole.',
    'Submit it without a partial fill.',
  ],
  PartialFillNotSupportedForProvider: [
    'An order others draw from is filled whole.',
    'Submit it without a partial fill.',
  ],
  LinkedOutputNotPrunable: [
    'Only the signer may remove it before it expires.',
    'Sign with that key, or wait.',
  ],
  OrderSignerFrozen: ['The account that signed the order is frozen.', 'Wait until its swap is settled.'],
} as const;
