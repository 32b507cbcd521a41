import { reducibleBalance } from '../../pallets/balances/ledger.ts';
import { Account } from '../../pallets/system/storage.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import { derivedAccount, textBytes } from '../../runtime/hashing.ts';
import { bytesFromHex, type Hex } from '../../state/AccountId.ts';
import type { U256 } from './storage.ts';
import { wordsOf } from './words.ts';

/** The EVM counts TAO in 10^-18, the chain in 10^-9. */
const EVM_PER_RAO = 1_000_000_000n;

/** What the EVM knows of an account. */
export interface EvmAccount {
  /** What it can spend, 10^-18 TAO. */
  readonly balance: U256;
  /** How many transactions it made. */
  readonly nonce: U256;
}

/** The balance and the count of an EVM address: those of the account that is Blake2 of `evm:` and the address (`account_basic`). */
export function accountBasic({ state }: ChainReads, address: Hex): EvmAccount {
  const account = derivedAccount(textBytes('evm:'), bytesFromHex(address));
  return {
    balance: wordsOf(reducibleBalance(state, account, 'Preserve') * EVM_PER_RAO),
    nonce: wordsOf(BigInt(Account.get(state, account).nonce)),
  };
}
