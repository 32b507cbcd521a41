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
export const modules: {
  readonly System: typeof system;
  readonly Grandpa: typeof grandpa;
  readonly Balances: typeof balances;
  readonly SubtensorModule: typeof subtensorModule;
  readonly Utility: typeof utility;
  readonly Sudo: typeof sudo;
  readonly Multisig: typeof multisig;
  readonly Preimage: typeof preimage;
  readonly Scheduler: typeof scheduler;
  readonly Proxy: typeof proxy;
  readonly Commitments: typeof commitments;
  readonly AdminUtils: typeof adminUtils;
  readonly SafeMode: typeof safeMode;
  readonly Ethereum: typeof ethereum;
  readonly EVM: typeof evm;
  readonly Drand: typeof drand;
  readonly Crowdloan: typeof crowdloan;
  readonly Swap: typeof swap;
  readonly Contracts: typeof contracts;
  readonly MevShield: typeof mevShield;
  readonly LimitOrders: typeof limitOrders;
} = {
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
};
