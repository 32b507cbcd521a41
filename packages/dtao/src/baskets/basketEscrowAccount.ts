import { asciiBytes, palletAccount } from '../internal/palletAccount.ts';

/**
 * The one account that holds every fund's alpha: no key belongs to it. A fund's rows are the stakes of this coldkey on the
 * fund's hotkey.
 *
 * Source: `get_beta_escrow_account_id` in `pallets/subtensor/src/staking/claim_root.rs`, from spec 441.
 *
 * @returns 32 bytes: `modlsubtensrbeta/esc` and zeros
 */
export function basketEscrowAccount(): Uint8Array {
  return palletAccount(asciiBytes('beta/esc'));
}
