import type { Coldkey, Hotkey, Ss58 } from '@taokit/types';
import type { AccountState } from './AccountState.ts';
import type { ChainParameters } from './ChainParameters.ts';
import type { TaoLosses } from './Losses.ts';
import type { SubnetState } from './SubnetState.ts';

/**
 * Everything the chain holds, as plain data: `structuredClone` copies it.
 *
 * Amounts are rao as `bigint`; proportions are the chain's integers. Only the functions of this package write to it.
 */
export interface ChainState {
  /** The chain's name; signatures are bound to it. */
  readonly name: string;
  /** Height of the last block; 0 at genesis. */
  blockNumber: number;
  /** `TotalIssuance`: all TAO there is, rao. */
  totalIssuanceRao: bigint;
  /** Values that hold for all subnets. */
  readonly parameters: ChainParameters;
  /** Free TAO and nonces, by address. */
  readonly accounts: Map<Ss58, AccountState>;
  /** `Owner`: the coldkey of every known hotkey. */
  readonly owners: Map<Hotkey, Coldkey>;
  /** `Delegates`: takes that were set, u16 over 65535. */
  readonly takes: Map<Hotkey, number>;
  /** Block of each coldkey's last raise of a take. */
  readonly lastTakeIncrease: Map<Coldkey, number>;
  /** The root (0) and the subnets, by netuid, ascending. */
  readonly subnets: Map<number, SubnetState>;
  /** TAO the issuance counts and nobody holds. */
  readonly taoLosses: TaoLosses;
}
