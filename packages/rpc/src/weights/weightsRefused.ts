import type { WeightsRefusal } from '@taokit/yuma/weights';
import { RpcError } from '../RpcError.ts';

/** Says which of the chain's rules refuses weights. */
export function weightsRefused(refusal: WeightsRefusal, reason: string): RpcError {
  return new RpcError(`The chain would refuse these weights (${refusal}): ${reason}`, {
    code: 'rpc/weights-refused',
    fix: WEIGHTS_FIXES[refusal],
    values: { refusal },
  });
}

/** What to do about each rule. */
const WEIGHTS_FIXES: Readonly<Record<WeightsRefusal, string>> = {
  CommitRevealEnabled: 'Use setWeights, which commits where the subnet asks for it.',
  CommitRevealDisabled: 'Use setWeights, which sends weights as they are where the subnet takes them so.',
  CanNotSetRootNetworkWeights: 'Pick another subnet than root.',
  WeightVecNotEqualSize: 'Pass as many weights as uids.',
  MechanismDoesNotExist: 'Pass a mechid below the number of mechanisms.',
  UidsLengthExceedUidsInSubNet: 'Pass at most as many weights as the subnet has neurons.',
  HotKeyNotRegisteredInSubNet: 'Register the hotkey on the subnet first.',
  NotEnoughStakeToSetWeights: 'Stake more on the hotkey.',
  IncorrectWeightVersionKey: 'Update the validator, and pass the version key the subnet asks for.',
  SettingWeightsTooFast: 'Wait for the rate limit.',
  NeuronNoValidatorPermit: 'Wait for a permit, which the stake of the hotkey earns at an epoch.',
  DuplicateUids: 'Name each uid once.',
  UidVecContainInvalidOne: 'Name only uids of the subnet.',
  WeightVecLengthIsLow: 'Weigh more neurons.',
  MaxWeightExceeded: 'Spread the weights over more neurons.',
};
