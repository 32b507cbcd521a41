/**
 * The life of a subnet: what it costs, whether it is made at once, who makes room, how it starts, and what its end pays.
 *
 * @packageDocumentation
 */

export {
  computeOwnerCutValue,
  computeOwnerRefund,
  computeProtocolAlpha,
  type OwnerRefundInput,
  type ProtocolAlphaInput,
} from './dissolutionShares.ts';
export {
  checkDissolve,
  checkSubnetExists,
  type DissolveInput,
  foldReservoirs,
  type ReservoirInput,
} from './dissolveSubnet.ts';
export { computeFreeNetuid } from './freeNetuid.ts';
export { computeMedianAlphaPrice } from './medianPrice.ts';
export { checkNetworkRateLimit } from './networkRateLimit.ts';
export { computeFirstEpochMark, NEW_SUBNET_PARAMETERS, type NewSubnetParameters } from './newSubnet.ts';
export {
  checkSubnetRegistration,
  EXISTENTIAL_DEPOSIT_RAO,
  type SubnetRegistration,
  type SubnetRegistrationInput,
  type SubnetRegistrationRefusal,
} from './registerSubnet.ts';
export { registrationEscrowAccount } from './registrationEscrow.ts';
export {
  type DissolutionInput,
  type DissolutionPass,
  type DissolutionPayout,
  type DissolvedPosition,
  settleDissolution,
  settleDissolutionPass,
} from './settleDissolution.ts';
export {
  type QueuedRegistration,
  type Settlement,
  type SettlementInput,
  settleNextRegistration,
} from './settleRegistration.ts';
export { checkStartCall, type StartCallInput, type StartCallRefusal } from './startCall.ts';
export {
  computeLockReductionInterval,
  computeSubnetLockCost,
  type SubnetLockInput,
} from './subnetLockCost.ts';
export { computeSubnetToPrune, type PrunableSubnet } from './subnetPruning.ts';
export { computeSubnetSeed, type SubnetSeed, type SubnetSeedInput } from './subnetSeed.ts';
