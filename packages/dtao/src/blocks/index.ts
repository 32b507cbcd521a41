/**
 * The block engine: the economy of many subnets, block by block, exact.
 *
 * @packageDocumentation
 */
export type {
  EpochRecord,
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
  MAINNET_SIMULATION_PARAMETERS,
  type SimulationOptions,
  type SimulationResult,
  simulateBlocks,
} from './simulateBlocks.ts';
