import type { DispatchErrorValue } from '../../runtime/dispatchErrorValue.ts';
import type { AccountId, Hex } from '../../state/AccountId.ts';
import { optionalItem, type StorageItem, storageItem } from '../../state/storageItems.ts';

/** What a proxy may do: a case of the runtime's `ProxyType`. */
export interface ProxyTypeValue {
  /** The name. */
  readonly type: string;
  /** Nothing. */
  readonly value: null;
}

/** A proxy of an account. */
export interface ProxyDefinition {
  /** Who may call. */
  readonly delegate: AccountId;
  /** What. */
  readonly proxy_type: ProxyTypeValue;
  /** Blocks between announcement and call. */
  readonly delay: number;
}

/** A call that was announced. */
export interface Announcement {
  /** On whose behalf. */
  readonly real: AccountId;
  /** Blake2 of the call. */
  readonly call_hash: Hex;
  /** Block of the announcement. */
  readonly height: number;
}

/** Proxies of an account in order, and what is set aside for them, rao. */
export const Proxies: StorageItem<
  [real: AccountId],
  readonly [proxies: readonly ProxyDefinition[], depositRao: bigint]
> = storageItem('Proxy.Proxies');
/** What a proxy announced, and what is set aside for it, rao. */
export const Announcements: StorageItem<
  [delegate: AccountId],
  readonly [announcements: readonly Announcement[], depositRao: bigint]
> = storageItem('Proxy.Announcements');
/** What became of the last call made for an account in this block. */
export const LastCallResult: StorageItem<[real: AccountId], DispatchErrorValue, undefined> =
  optionalItem('Proxy.LastCallResult');
/** Pairs whose fees the first pays. */
export const RealPaysFee: StorageItem<[real: AccountId, delegate: AccountId], null, undefined> = optionalItem(
  'Proxy.RealPaysFeeConsentV1',
);

/** `ProxyDepositBase`, rao. */
export const PROXY_DEPOSIT_BASE = 60_000_000n;
/** `ProxyDepositFactor`, rao per proxy. */
export const PROXY_DEPOSIT_FACTOR = 33_000_000n;
/** `MaxProxies`. */
export const MAX_PROXIES = 20;
/** `MaxPending`. */
export const MAX_PENDING = 75;
/** `AnnouncementDepositBase`, rao. */
export const ANNOUNCEMENT_DEPOSIT_BASE = 36_000_000n;
/** `AnnouncementDepositFactor`, rao per announcement. */
export const ANNOUNCEMENT_DEPOSIT_FACTOR = 68_000_000n;
