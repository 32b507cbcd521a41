import * as adminUtils from '../pallets/adminUtils/storage.ts';
import * as alphaAssets from '../pallets/alphaAssets/storage.ts';
import * as aura from '../pallets/aura/storage.ts';
import * as balances from '../pallets/balances/storage.ts';
import * as commitments from '../pallets/commitments/storage.ts';
import * as crowdloan from '../pallets/crowdloan/storage.ts';
import * as drand from '../pallets/drand/storage.ts';
import * as evmChainId from '../pallets/evmChainId/storage.ts';
import * as limitOrders from '../pallets/limitOrders/storage.ts';
import * as multisig from '../pallets/multisig/storage.ts';
import * as preimage from '../pallets/preimage/storage.ts';
import * as proxy from '../pallets/proxy/storage.ts';
import * as scheduler from '../pallets/scheduler/storage.ts';
import * as subtensorBaskets from '../pallets/subtensorModule/storage/baskets.ts';
import * as subtensorChildkeys from '../pallets/subtensorModule/storage/childkeys.ts';
import * as subtensorCollateral from '../pallets/subtensorModule/storage/collateral.ts';
import * as subtensorEmission from '../pallets/subtensorModule/storage/emission.ts';
import * as subtensorEpochs from '../pallets/subtensorModule/storage/epochs.ts';
import * as subtensorHyperparameters from '../pallets/subtensorModule/storage/hyperparameters.ts';
import * as subtensorKeySwaps from '../pallets/subtensorModule/storage/keySwaps.ts';
import * as subtensorLeasing from '../pallets/subtensorModule/storage/leasing.ts';
import * as subtensorLocks from '../pallets/subtensorModule/storage/locks.ts';
import * as subtensorMigrations from '../pallets/subtensorModule/storage/migrations.ts';
import * as subtensorNeurons from '../pallets/subtensorModule/storage/neurons.ts';
import * as subtensorPools from '../pallets/subtensorModule/storage/pools.ts';
import * as subtensorRateLimits from '../pallets/subtensorModule/storage/rateLimits.ts';
import * as subtensorRegistration from '../pallets/subtensorModule/storage/registration.ts';
import * as subtensorRootClaims from '../pallets/subtensorModule/storage/rootClaims.ts';
import * as subtensorServing from '../pallets/subtensorModule/storage/serving.ts';
import * as subtensorStaking from '../pallets/subtensorModule/storage/staking.ts';
import * as subtensorSubnets from '../pallets/subtensorModule/storage/subnets.ts';
import * as subtensorVotingPower from '../pallets/subtensorModule/storage/votingPower.ts';
import * as subtensorWeights from '../pallets/subtensorModule/storage/weights.ts';
import * as sudo from '../pallets/sudo/storage.ts';
import * as swap from '../pallets/swap/storage.ts';
import * as system from '../pallets/system/storage.ts';
import * as timestamp from '../pallets/timestamp/storage.ts';
import * as transactionPayment from '../pallets/transactionPayment/storage.ts';

/** Every module that declares storage items. */
const MODULES: readonly Readonly<Record<string, unknown>>[] = [
  adminUtils,
  alphaAssets,
  aura,
  balances,
  commitments,
  crowdloan,
  drand,
  evmChainId,
  limitOrders,
  multisig,
  preimage,
  proxy,
  scheduler,
  subtensorBaskets,
  subtensorChildkeys,
  subtensorCollateral,
  subtensorEmission,
  subtensorEpochs,
  subtensorHyperparameters,
  subtensorKeySwaps,
  subtensorLeasing,
  subtensorLocks,
  subtensorMigrations,
  subtensorNeurons,
  subtensorPools,
  subtensorRateLimits,
  subtensorRegistration,
  subtensorRootClaims,
  subtensorServing,
  subtensorStaking,
  subtensorSubnets,
  subtensorVotingPower,
  subtensorWeights,
  sudo,
  swap,
  system,
  timestamp,
  transactionPayment,
];

/** `Pallet.Item` of every storage item that the pallets of this chain declare. */
export const DECLARED_ITEMS: readonly string[] = /* @__PURE__ */ MODULES.flatMap((module) =>
  Object.values(module).flatMap(pathOf),
);

function pathOf(item: unknown): readonly string[] {
  const isItem = typeof item === 'object' && item !== null && 'path' in item && 'entries' in item;
  return isItem ? [String(item.path)] : [];
}
