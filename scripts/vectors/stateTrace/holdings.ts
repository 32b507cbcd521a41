import { type StakeHolding, stakeShareValue, updateStakeShare } from '@taokit/dtao/staking';
import type { Json, TraceStorage } from './TraceStorage.ts';

const PALLET = 'SubtensorModule';

/** Whose stake, on which hotkey and subnet. */
export interface StakeKey {
  readonly hotkey: string;
  readonly coldkey: string;
  readonly netuid: number;
}

/** Reads a staker's share and the hotkey's pool. */
export function readHolding(storage: TraceStorage, { hotkey, coldkey, netuid }: StakeKey): StakeHolding {
  return {
    pool: {
      sharedValueRao: storage.big(`${PALLET}.TotalHotkeyAlpha`, hotkey, netuid),
      denominatorBits: storage.big(`${PALLET}.TotalHotkeyShares`, hotkey, netuid),
    },
    shareBits: storage.big(`${PALLET}.Alpha`, hotkey, coldkey, netuid),
  };
}

/** Writes them; the chain removes what is zero. */
export function writeHolding(storage: TraceStorage, key: StakeKey, { pool, shareBits }: StakeHolding): void {
  const { hotkey, coldkey, netuid } = key;
  writeValue(storage, key, pool.sharedValueRao);
  if (pool.denominatorBits === 0n) storage.remove(`${PALLET}.TotalHotkeyShares`, hotkey, netuid);
  else storage.setBits(pool.denominatorBits, 'U64F64', `${PALLET}.TotalHotkeyShares`, hotkey, netuid);
  if (shareBits === 0n) storage.remove(`${PALLET}.Alpha`, hotkey, coldkey, netuid);
  else storage.setBits(shareBits, 'U64F64', `${PALLET}.Alpha`, hotkey, coldkey, netuid);
}

function writeValue(storage: TraceStorage, { hotkey, netuid }: Omit<StakeKey, 'coldkey'>, valueRao: bigint) {
  if (valueRao === 0n) storage.remove(`${PALLET}.TotalHotkeyAlpha`, hotkey, netuid);
  else storage.set(valueRao, `${PALLET}.TotalHotkeyAlpha`, hotkey, netuid);
}

/** What a staker's share is worth; 0 without one. */
export function stakeOf(storage: TraceStorage, key: StakeKey): bigint {
  const { pool, shareBits } = readHolding(storage, key);
  return storage.has(`${PALLET}.Alpha`, key.hotkey, key.coldkey, key.netuid)
    ? stakeShareValue(pool, shareBits)
    : 0n;
}

/** Adds stake to one staker, and the hotkey to the staker's list. */
export function increaseStake(storage: TraceStorage, key: StakeKey, amountRao: bigint): bigint {
  if (amountRao > 0n) listStakingHotkey(storage, key);
  const { pool, shareBits } = readHolding(storage, key);
  const update = updateStakeShare(pool, shareBits, amountRao);
  writeHolding(storage, key, update);
  return update.updateRao;
}

/** Adds stake to all stakers of a hotkey alike. */
export function increaseForAll(
  storage: TraceStorage,
  hotkey: string,
  netuid: number,
  amountRao: bigint,
): void {
  const value = storage.big(`${PALLET}.TotalHotkeyAlpha`, hotkey, netuid) + amountRao;
  writeValue(storage, { hotkey, netuid }, value);
}

/** `StakingHotkeys` of a coldkey gains a hotkey it does not have. */
export function listStakingHotkey(
  storage: TraceStorage,
  { hotkey, coldkey }: Omit<StakeKey, 'netuid'>,
): void {
  const hotkeys = storage.get(`${PALLET}.StakingHotkeys`, coldkey) as readonly Json[];
  if (!hotkeys.includes(hotkey)) storage.set([...hotkeys, hotkey], `${PALLET}.StakingHotkeys`, coldkey);
}
