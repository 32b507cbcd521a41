/**
 * What hotkeys may do with each other: lending to children, and swaps.
 *
 * @packageDocumentation
 */

export {
  type ActivationInput,
  areChildkeysSuspended,
  type ChildrenInput,
  type ChildrenRefusal,
  type ChildShare,
  checkChildren,
  doChildrenActivate,
  MAX_CHILDREN,
  MAX_PARENTS_PER_CHILD,
  SET_CHILDREN_INTERVAL_BLOCKS,
} from './childkeys.ts';
export { checkHotkeySwap, HOTKEY_SWAP_INTERVAL_BLOCKS, type HotkeySwapInput } from './hotkeySwapCooldown.ts';
