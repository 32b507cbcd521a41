import { adminUtils, commitments, crowdloan, drand, mevShield, swap } from './bittensor.ts';
import { contracts, ethereum, evm } from './contracts.ts';
import { limitOrders } from './limitOrders.ts';
import {
  balances,
  grandpa,
  multisig,
  preimage,
  proxy,
  safeMode,
  scheduler,
  sudo,
  system,
  utility,
} from './substrate.ts';
import { subtensorModule } from './subtensorModule.ts';

/** The errors of every pallet, by the pallet's name. */
export const modules = {
  System: system,
  Grandpa: grandpa,
  Balances: balances,
  SubtensorModule: subtensorModule,
  Utility: utility,
  Sudo: sudo,
  Multisig: multisig,
  Preimage: preimage,
  Scheduler: scheduler,
  Proxy: proxy,
  Commitments: commitments,
  AdminUtils: adminUtils,
  SafeMode: safeMode,
  Ethereum: ethereum,
  EVM: evm,
  Drand: drand,
  Crowdloan: crowdloan,
  Swap: swap,
  Contracts: contracts,
  MevShield: mevShield,
  LimitOrders: limitOrders,
} as const;
