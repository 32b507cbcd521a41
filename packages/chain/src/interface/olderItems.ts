import type { OlderItem } from './OlderItem.ts';

const BY_NETUID = { hashers: ['Identity'], keys: ['netuid'] } as const;
const OF_POOL = { hashers: ['Twox64Concat'], keys: ['netuid'] } as const;
const PLAIN = { hashers: [], keys: [] } as const;
const BY_HOTKEY = { hashers: ['Blake2_128Concat', 'Identity'], keys: ['account', 'netuid'] } as const;
const BY_POSITION = {
  hashers: ['Blake2_128Concat', 'Blake2_128Concat', 'Identity'],
  keys: ['account', 'account', 'netuid'],
} as const;

/** Nobody: what an account is where nothing is stored. */
const NOBODY = `0x${'00'.repeat(32)}`;

/**
 * Storage items of spec 300 that spec 475 has no longer. All others are in both, with the same hashers and types.
 *
 * Source: the storage of the recorded runtime of spec 300.
 */
export const OLDER_ITEMS: readonly OlderItem[] = [
  { path: 'SubtensorModule.Alpha', ...BY_POSITION, value: 'fixedU128', fallback: { bits: 0n } },
  { path: 'SubtensorModule.TotalHotkeyShares', ...BY_HOTKEY, value: 'fixedU128', fallback: { bits: 0n } },
  { path: 'SubtensorModule.StakingOperationRateLimiter', ...BY_POSITION, value: 'bool', fallback: false },
  {
    path: 'SubtensorModule.TaoDividendsPerSubnet',
    hashers: ['Identity', 'Blake2_128Concat'],
    keys: ['netuid', 'account'],
    value: 'u64',
    fallback: 0n,
  },
  { path: 'SubtensorModule.SubnetTaoProvided', ...BY_NETUID, value: 'u64', fallback: 0n },
  { path: 'SubtensorModule.SubnetAlphaInProvided', ...BY_NETUID, value: 'u64', fallback: 0n },
  { path: 'SubtensorModule.PendingEmission', ...BY_NETUID, value: 'u64', fallback: 0n },
  { path: 'SubtensorModule.PendingRootDivs', ...BY_NETUID, value: 'u64', fallback: 0n },
  { path: 'SubtensorModule.PendingAlphaSwapped', ...BY_NETUID, value: 'u64', fallback: 0n },
  { path: 'SubtensorModule.PendingNodeValidatorEmissions', ...PLAIN, value: 'u64', fallback: 0n },
  { path: 'SubtensorModule.Rank', ...BY_NETUID, value: 'u16s', fallback: [] },
  { path: 'SubtensorModule.Trust', ...BY_NETUID, value: 'u16s', fallback: [] },
  { path: 'SubtensorModule.PruningScores', ...BY_NETUID, value: 'u16s', fallback: [] },
  { path: 'SubtensorModule.NetworkModality', ...BY_NETUID, value: 'u16', fallback: 0 },
  { path: 'SubtensorModule.NetworkLastRegistered', ...PLAIN, value: 'u64', fallback: 0n },
  {
    path: 'SubtensorModule.ColdkeySwapScheduled',
    hashers: ['Blake2_128Concat'],
    keys: ['account'],
    value: 'coldkeySwap',
    fallback: [0, NOBODY],
  },
  { path: 'SenateMembers.Members', ...PLAIN, value: 'accounts', fallback: [] },
  { path: 'Swap.SwapV3Initialized', ...OF_POOL, value: 'bool', fallback: false },
  { path: 'Swap.AlphaSqrtPrice', ...OF_POOL, value: 'fixedU128', fallback: { bits: 0n } },
  { path: 'Swap.CurrentTick', ...OF_POOL, value: 'i32', fallback: 0 },
  { path: 'Swap.CurrentLiquidity', ...OF_POOL, value: 'u64', fallback: 0n },
  { path: 'Swap.FeeGlobalTao', ...OF_POOL, value: 'fixedU128', fallback: { bits: 0n } },
  { path: 'Swap.FeeGlobalAlpha', ...OF_POOL, value: 'fixedU128', fallback: { bits: 0n } },
  { path: 'Swap.LastPositionId', ...PLAIN, value: 'u128', fallback: 0n },
  {
    path: 'Swap.Ticks',
    hashers: ['Twox64Concat', 'Twox64Concat'],
    keys: ['netuid', 'i32'],
    value: 'tick',
  },
  {
    path: 'Swap.Positions',
    hashers: ['Twox64Concat', 'Twox64Concat', 'Twox64Concat'],
    keys: ['netuid', 'account', 'u128'],
    value: 'position',
  },
  {
    path: 'Swap.TickIndexBitmapWords',
    hashers: ['Twox64Concat', 'Twox64Concat', 'Twox64Concat'],
    keys: ['netuid', 'layer', 'u32'],
    value: 'u128',
    fallback: 0n,
  },
];
