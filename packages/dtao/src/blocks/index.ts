/**
 * The block engine: the economy of many subnets, block by block, exact.
 *
 * @packageDocumentation
 */
export type { PriceOf } from './BlockEngine.ts';
export { MAINNET_SIMULATION_PARAMETERS } from './blockOptions.ts';
export {
  computeNetworkEmission,
  type NetworkEmissionOptions,
  networkEmissionAt,
} from './computeNetworkEmission.ts';
export type { OnEpoch } from './drainDueEpochs.ts';
export type {
  EmissionNetwork,
  EmissionParameters,
  EmissionSubnet,
  NetworkEmission,
  SubnetBlockEmission,
  SubnetPayment,
} from './EmissionNetwork.ts';
export type {
  EpochOutcome,
  EpochRecord,
  FilledTrade,
  RefusedTrade,
  SimulatedNetwork,
  SimulatedRootStake,
  SimulatedSubnet,
  SimulatedTrade,
  SimulationParameters,
  SimulationTrace,
  SubnetRecord,
  TradeRecord,
} from './SimulatedNetwork.ts';
export {
  type SimulationAssumption,
  type SimulationOptions,
  type SimulationResult,
  simulateBlocks,
} from './simulateBlocks.ts';
