import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { objectOf, oneOf, u32 } from '@taokit/errors/check';
import { check } from '../internal/check.ts';

/** Hotkeys and rows `claim_root` may touch. */
export const MAX_CLAIM_WORK = 256;
/** Hotkeys and rows `claim_root_with_hotkey` may touch. */
export const MAX_HOTKEY_CLAIM_WORK = 129;
/** Queued dividends a claim may flush. */
export const MAX_CLAIM_QUEUE_ROWS = 512;

/** How much a claim would touch. */
export interface ClaimSize {
  /** Which call. */
  readonly call: 'claim_root' | 'claim_root_with_hotkey';
  /** Hotkeys with root stake or a watermark below 0; 1 for one hotkey. */
  readonly hotkeys: number;
  /** Stored rows of their funds, those of 0 included. */
  readonly rows: number;
  /** Dividends that wait under them. */
  readonly queuedRows: number;
}

const sizeRule = /* @__PURE__ */ objectOf({
  call: oneOf('claim_root', 'claim_root_with_hotkey'),
  hotkeys: u32,
  rows: u32,
  queuedRows: u32,
});

/**
 * Whether a claim is small enough to be let in.
 *
 * Source: `root_claim_fits_budget` in `pallets/subtensor/src/staking/claim_root.rs`, spec 475.
 *
 * @param size - what the claim would touch
 */
export function checkClaimSize(size: ClaimSize): Allowed | Refusal<'RootClaimTooHeavy'> {
  check(size, sizeRule, 'size');
  const most = size.call === 'claim_root' ? MAX_CLAIM_WORK : MAX_HOTKEY_CLAIM_WORK;
  if (size.hotkeys + size.rows > most)
    return refuse(
      'RootClaimTooHeavy',
      `${size.hotkeys} hotkeys and ${size.rows} rows are more than ${most}.`,
    );
  if (size.queuedRows > MAX_CLAIM_QUEUE_ROWS)
    return refuse(
      'RootClaimTooHeavy',
      `${size.queuedRows} queued rows are more than ${MAX_CLAIM_QUEUE_ROWS}.`,
    );
  return { ok: true };
}
