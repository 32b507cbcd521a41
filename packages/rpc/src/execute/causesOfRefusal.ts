/** The pallet whose checks have numbers. */
const PALLET = 'SubtensorModule';

const TRADES = ['swap_basket', 'swap_basket_many'];
const PLAIN = ['set_weights', 'set_mechanism_weights'];
const COMMITS = [
  'commit_weights',
  'commit_mechanism_weights',
  'commit_timelocked_weights',
  'commit_timelocked_mechanism_weights',
  'commit_crv3_mechanism_weights',
];
const REVEALS = ['reveal_weights', 'reveal_mechanism_weights'];
const BATCHES = ['batch_set_weights', 'batch_commit_weights', 'batch_reveal_weights'];

const STAKE_TOO_LOW = 1;
const RATE_LIMIT = 6;
const BAD_REQUEST = 255;

/** Which errors a number stands for, where it stands for several: by number, then by call. */
const CAUSES: Readonly<
  Record<number, readonly (readonly [calls: readonly string[], errors: readonly string[]])[]>
> = {
  [STAKE_TOO_LOW]: [
    [[...PLAIN, ...COMMITS, ...REVEALS, ...BATCHES], ['NotEnoughStakeToSetWeights']],
    [TRADES, ['AmountTooLow']],
  ],
  [RATE_LIMIT]: [
    [PLAIN, ['SettingWeightsTooFast']],
    [COMMITS, ['CommittingWeightsTooFast']],
    [['register_network'], ['NetworkTxRateLimitExceeded']],
  ],
  [BAD_REQUEST]: [
    [PLAIN, ['CommitRevealEnabled', 'NeuronNoValidatorPermit']],
    [[...COMMITS, ...REVEALS], ['NeuronNoValidatorPermit']],
    [BATCHES, ['InvalidBatchLength', 'NeuronNoValidatorPermit']],
    [['serve_axon', 'serve_axon_tls', 'serve_prometheus'], ['InvalidIpType']],
    [TRADES, ['BasketTradingDisabled', 'BasketTradingFrozen', 'BasketSameSubnet', 'SubtokenDisabled']],
    [['swap_basket_many'], ['BasketSwapBatchEmpty']],
    [
      ['pow_register'],
      [
        'SubNetRegistrationDisabled',
        'HotKeyAlreadyRegisteredInSubNet',
        'NoNeuronIdAvailable',
        'TooManyRegistrationsThisBlock',
        'InvalidWorkBlock',
        'InvalidSeal',
        'InvalidDifficulty',
      ],
    ],
  ],
};

/**
 * Which of the chain's errors a number of its pool stands for, of a call. Numbers that mean one thing have none: their name says it.
 *
 * Source: `From<Error<T>> for CustomTransactionError` and the checks before it in `pallets/subtensor/src/extensions/subtensor.rs`,
 * spec 475.
 *
 * @param code - the `N` of `Custom error: N`
 * @param call - `Pallet.call` that was handed in
 * @returns `Pallet.Error`, none where it is not known
 */
export function causesOfRefusal(code: number, call: string): readonly string[] {
  const [pallet, name = ''] = call.split('.');
  if (pallet !== PALLET) return [];
  const found = (CAUSES[code] ?? []).filter(([calls]) => calls.includes(name));
  return found.flatMap(([, errors]) => errors.map((error) => `${PALLET}.${error}`));
}
