import { type Allowed, type Refusal, refuse } from '@taokit/errors';
import { boolean, objectOf, optional, u64 } from '@taokit/errors/check';
import { saturatingAddU64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import { check } from '../internal/check.ts';
import type { SpecOptions } from '../spec/SpecOptions.ts';
import { specOf } from '../spec/specOf.ts';

/** Blocks between two hotkey swaps of a coldkey on a subnet, and for which alpha that was moved stays: a day. */
export const HOTKEY_SWAP_INTERVAL_BLOCKS = 7_200n;

/** A hotkey swap on a subnet. */
export interface HotkeySwapInput {
  /** The block of the swap. */
  readonly block: bigint;
  /** Whether it moves alpha on the subnet. */
  readonly movesAlpha: boolean;
  /** `LastHotkeySwapOnNetuid` of the coldkey; left out where it never swapped there. */
  readonly lastSwapBlock?: bigint;
  /** `StakeMoveCooldownUntil` of the hotkey swapped out; left out where none is stored. Kept from spec 473. */
  readonly cooldownUntilBlock?: bigint;
}

const inputRule = /* @__PURE__ */ objectOf({
  block: u64,
  movesAlpha: boolean,
  lastSwapBlock: optional(u64),
  cooldownUntilBlock: optional(u64),
});

type Waits = (input: HotkeySwapInput) => boolean;

/** As of 475 the coldkey's own interval is not asked where no swap is recorded. */
const ownIntervalAt = /* @__PURE__ */ bySpec<Waits>({
  233: ({ lastSwapBlock = 0n, block }) =>
    saturatingAddU64(lastSwapBlock, HOTKEY_SWAP_INTERVAL_BLOCKS) >= block,
  475: ({ lastSwapBlock, block }) =>
    lastSwapBlock !== undefined && saturatingAddU64(lastSwapBlock, HOTKEY_SWAP_INTERVAL_BLOCKS) >= block,
});

const cooldownAt = /* @__PURE__ */ bySpec<Waits>({
  233: () => false,
  473: ({ movesAlpha, cooldownUntilBlock, block }) =>
    movesAlpha && cooldownUntilBlock !== undefined && block < cooldownUntilBlock,
});

/**
 * Whether a hotkey may be swapped on a subnet: a day after the coldkey's last swap there, and, where alpha moves, a day after
 * alpha was moved to the hotkey.
 *
 * Source: `do_swap_hotkey` in `pallets/subtensor/src/swap/swap_hotkey.rs`, spec 425 and 475; the cooldown of moved alpha
 * from 473.
 *
 * @param input - the swap
 * @param options - whose rules
 * @returns `StakeMoveCooldownUntil` of the new hotkey, where the swap moves alpha
 */
export function checkHotkeySwap(
  input: HotkeySwapInput,
  options: SpecOptions = {},
):
  | (Allowed & {
      /** Block until which the stake stays; none where it may move. */
      readonly cooldownUntilBlock: bigint | undefined;
    })
  | Refusal<'HotKeySwapOnSubnetIntervalNotPassed'> {
  const spec = specOf(options);
  check(input, inputRule, 'input');
  const { block, movesAlpha } = input;
  if (ownIntervalAt(spec)(input) || cooldownAt(spec)(input))
    return refuse('HotKeySwapOnSubnetIntervalNotPassed', `A day has not passed in block ${block}.`);
  return {
    ok: true,
    cooldownUntilBlock: movesAlpha ? saturatingAddU64(block, HOTKEY_SWAP_INTERVAL_BLOCKS) : undefined,
  };
}
