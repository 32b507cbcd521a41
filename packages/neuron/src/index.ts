/**
 * Miners, validators and clients of a subnet: what they do is yours, everything around it is here.
 *
 * @packageDocumentation
 */
export { compareAnswers, type Opinion } from './client/compareAnswers.ts';
export {
  type Bought,
  type BuyOptions,
  type Consulted,
  type ConsultOptions,
  createSubnetClient,
  type SubnetClient,
  type SubnetClientOptions,
} from './client/createSubnetClient.ts';
export {
  CHAIN_STAKE_THRESHOLD_RAO,
  type Requirements,
  requireRegistered,
} from './miner/requireRegistered.ts';
export { NeuronError, type NeuronErrorCode } from './NeuronError.ts';
export { createNeighbours, type Neighbours } from './neighbours/createNeighbours.ts';
export type { Place, Route } from './neighbours/Route.ts';
export {
  createTill,
  type PaymentRefusal,
  type TakenPayment,
  type Till,
  type TillOptions,
} from './payment/createTill.ts';
export { type Payment, type PaymentStatement, provePayment } from './payment/Payment.ts';
export {
  keepRegistered,
  type Scores,
  type UpdateScoresOptions,
  updateScores,
} from './scores/updateScores.ts';
export { createValidator } from './validator/createValidator.ts';
export type {
  Judged,
  Round,
  RunOptions,
  Step,
  Validator,
  ValidatorOptions,
  WeightsStep,
} from './validator/Validator.ts';
export { memoryStateStore, type StateStore, type ValidatorState } from './validator/ValidatorState.ts';
