import type { Pallet } from '../runtime/Pallet.ts';
import { adminUtils } from './adminUtils/index.ts';
import { aura } from './aura/index.ts';
import { balances } from './balances/index.ts';
import { commitments } from './commitments/index.ts';
import { crowdloan } from './crowdloan/index.ts';
import { drand } from './drand/index.ts';
import { limitOrders } from './limitOrders/index.ts';
import { mevShield } from './mevShield/index.ts';
import { multisig } from './multisig/index.ts';
import { preimage } from './preimage/index.ts';
import { proxy } from './proxy/index.ts';
import { scheduler } from './scheduler/index.ts';
import { createSubtensorModule } from './subtensorModule/index.ts';
import { sudo } from './sudo/index.ts';
import { swapPallet } from './swap/index.ts';
import { system } from './system/index.ts';
import { timestamp } from './timestamp/index.ts';
import { transactionPayment } from './transactionPayment/index.ts';
import { utility } from './utility/index.ts';

/** The pallets of mainnet's runtime that this chain has. */
export const PALLETS: readonly Pallet[] = [
  system,
  timestamp,
  aura,
  balances,
  transactionPayment,
  utility,
  sudo,
  multisig,
  preimage,
  scheduler,
  proxy,
  commitments,
  drand,
  mevShield,
  crowdloan,
  swapPallet,
  createSubtensorModule(),
  adminUtils,
  limitOrders,
];
