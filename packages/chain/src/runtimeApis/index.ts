import type { ApiTable } from '../runtime/RuntimeApi.ts';
import { accountNonceApi } from './AccountNonceApi/index.ts';
import { auraApi } from './AuraApi/index.ts';
import { babeApi } from './BabeApi/index.ts';
import { betaBasketRuntimeApi } from './BetaBasketRuntimeApi/index.ts';
import { delegateInfoRuntimeApi } from './DelegateInfoRuntimeApi/index.ts';
import { ethereumRuntimeRPCApi } from './EthereumRuntimeRPCApi/index.ts';
import { grandpaApi } from './GrandpaApi/index.ts';
import { neuronInfoRuntimeApi } from './NeuronInfoRuntimeApi/index.ts';
import { proxyFilterRuntimeApi } from './ProxyFilterRuntimeApi/index.ts';
import { sessionKeysApi } from './SessionKeys/index.ts';
import { stakeInfoRuntimeApi } from './StakeInfoRuntimeApi/index.ts';
import { subnetInfoRuntimeApi } from './SubnetInfoRuntimeApi/index.ts';
import { subnetRegistrationRuntimeApi } from './SubnetRegistrationRuntimeApi/index.ts';
import { swapRuntimeApi } from './SwapRuntimeApi/index.ts';
import { transactionPaymentApi } from './TransactionPaymentApi/index.ts';
import { transactionPaymentCallApi } from './TransactionPaymentCallApi/index.ts';

/** The methods of runtime APIs that are answered from the state, by `Api.method`. */
export const RUNTIME_APIS: ApiTable = {
  ...accountNonceApi,
  ...auraApi,
  ...babeApi,
  ...betaBasketRuntimeApi,
  ...delegateInfoRuntimeApi,
  ...ethereumRuntimeRPCApi,
  ...grandpaApi,
  ...neuronInfoRuntimeApi,
  ...proxyFilterRuntimeApi,
  ...sessionKeysApi,
  ...stakeInfoRuntimeApi,
  ...subnetInfoRuntimeApi,
  ...subnetRegistrationRuntimeApi,
  ...swapRuntimeApi,
  ...transactionPaymentApi,
  ...transactionPaymentCallApi,
};
