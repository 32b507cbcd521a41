import type { Explanations } from '../Explanation.ts';

/** Errors of SubtensorModule about weights. */
export const subtensorWeights = {
  NeuronNoValidatorPermit: [
    'Only permitted validators may weigh others.',
    'Gain stake until the next epoch permits it.',
  ],
  WeightVecNotEqualSize: ['There are not as many weights as uids.', 'Pass one weight per uid.'],
  DuplicateUids: ['A uid is listed twice.', 'List each uid once.'],
  UidVecContainInvalidOne: ['A uid has no neuron.', 'Read the metagraph and drop unknown uids.'],
  WeightVecLengthIsLow: [
    'There are fewer weights than the subnet asks for.',
    'Set at least min_allowed_weights.',
  ],
  MaxWeightExceeded: ['One weight is too large a share.', 'Spread the weights, below max_weights_limit.'],
  SettingWeightsTooFast: ['Weights were set too recently.', 'Wait for weights_rate_limit blocks.'],
  CommittingWeightsTooFast: ['Weights were committed too recently.', 'Wait for weights_rate_limit blocks.'],
  IncorrectWeightVersionKey: ['The version key is older than the subnet asks for.', 'Update the validator.'],
  UidsLengthExceedUidsInSubNet: ['There are more uids than neurons.', 'Pass each neuron at most once.'],
  NotRootSubnet: ['Only the root takes these weights.', 'Pass netuid 0.'],
  CanNotSetRootNetworkWeights: ['The root takes no weights by this call.', 'Use the call for the root.'],
  NoWeightsCommitFound: ['There is no commit to reveal.', 'Commit first, and reveal with the same hotkey.'],
  InvalidRevealCommitHashNotMatch: [
    'What is revealed is not what was committed.',
    'Reveal the same uids, values and salt.',
  ],
  CommitRevealEnabled: ['The subnet takes commits, not open weights.', 'Commit the weights instead.'],
  CommitRevealDisabled: ['The subnet takes open weights, not commits.', 'Call set_weights instead.'],
  IncorrectCommitRevealVersion: [
    'The commit was made for another version.',
    'Read the version and commit again.',
  ],
  TooManyUnrevealedCommits: ['Ten commits wait for their reveal.', 'Reveal them, or let them expire.'],
  ExpiredWeightCommit: ['The time to reveal has passed.', 'Commit again and reveal in time.'],
  RevealTooEarly: ['The time to reveal has not come.', 'Wait for the reveal epoch.'],
  InputLengthsUnequal: ['The lists of the batch differ in length.', 'Pass lists of one length.'],
  RevealPeriodTooLarge: ['The reveal period is above the most.', 'Choose fewer epochs.'],
  RevealPeriodTooSmall: ['The reveal period is below the least.', 'Choose more epochs.'],
  InvalidRevealRound: ['The round to reveal in has passed.', 'Commit for a later drand round.'],
  CommitPayloadTooLarge: ['The commit is larger than allowed.', 'Commit fewer weights.'],
  CommitQueueFull: ['Too many commits wait on this subnet.', 'Try again after the next reveal.'],
} as const satisfies Explanations;
