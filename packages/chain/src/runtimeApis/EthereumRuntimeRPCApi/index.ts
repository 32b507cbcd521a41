import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { ApiTable } from '../../runtime/RuntimeApi.ts';
import type { Hex } from '../../state/AccountId.ts';
import { accountBasic } from './accountBasic.ts';
import { author } from './author.ts';
import {
  AccountCodes,
  BaseFeePerGas,
  ChainId,
  CurrentBlock,
  CurrentReceipts,
  CurrentTransactionStatuses,
  Elasticity,
} from './storage.ts';
import { storageAt } from './storageAt.ts';

const block = ({ state }: ChainReads) => CurrentBlock.get(state) ?? null;
const receipts = ({ state }: ChainReads) => CurrentReceipts.get(state) ?? null;
const statuses = ({ state }: ChainReads) => CurrentTransactionStatuses.get(state) ?? null;

/** What the state holds of the EVM; nothing runs in it. Source: `runtime/src/lib.rs`. */
export const ethereumRuntimeRPCApi: ApiTable = {
  'EthereumRuntimeRPCApi.chain_id': ({ state }) => ChainId.get(state),
  'EthereumRuntimeRPCApi.account_basic': accountBasic,
  'EthereumRuntimeRPCApi.gas_price': ({ state }) => BaseFeePerGas.get(state),
  'EthereumRuntimeRPCApi.account_code_at': ({ state }, address: Hex) => AccountCodes.get(state, address),
  'EthereumRuntimeRPCApi.author': author,
  'EthereumRuntimeRPCApi.storage_at': storageAt,
  'EthereumRuntimeRPCApi.current_block': block,
  'EthereumRuntimeRPCApi.current_receipts': receipts,
  'EthereumRuntimeRPCApi.current_transaction_statuses': statuses,
  'EthereumRuntimeRPCApi.current_all': (context) => [block(context), receipts(context), statuses(context)],
  'EthereumRuntimeRPCApi.elasticity': ({ state }) => Elasticity.get(state),
  'EthereumRuntimeRPCApi.gas_limit_multiplier_support': () => null,
};
