import { isNobody, ss58Of } from '../../reads/shared/accounts.ts';
import type { Ledger } from '../createLedger.ts';

const nameOf = (hotkey: string) => `owner ${hotkey}`;

/** Who owns a hotkey, after what has happened; `undefined` for one the chain has never seen. */
export function ownerOf({ view, recall }: Ledger, hotkey: string): Promise<string | undefined> {
  return recall(nameOf(hotkey), async () => {
    const owner = await view.query('SubtensorModule', 'Owner', hotkey);
    return isNobody(owner) ? undefined : ss58Of(owner);
  });
}

/** Who owns a hotkey from now on. */
export function setOwner({ remember }: Ledger, hotkey: string, coldkey: string | undefined): void {
  remember(nameOf(hotkey), coldkey);
}

/** A hotkey that nobody owns becomes a coldkey's. */
export async function createHotkey(ledger: Ledger, hotkey: string, coldkey: string): Promise<void> {
  if ((await ownerOf(ledger, hotkey)) === undefined) setOwner(ledger, hotkey, coldkey);
}
