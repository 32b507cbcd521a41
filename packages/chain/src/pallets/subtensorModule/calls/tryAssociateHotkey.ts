import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import type { AccountId } from '../../../state/AccountId.ts';
import { createHotkey } from '../staking/hotkeys.ts';

/** Makes a hotkey that nobody owns the caller's. */
export const tryAssociateHotkey: CallDefinition = defineCall<{ hotkey: AccountId }>(
  'SubtensorModule.try_associate_hotkey',
  (context, { hotkey }) => createHotkey(context, ensureSigned(context.origin), hotkey),
);
