import type { Ledger } from '../createLedger.ts';

const nameOf = (netuid: number, hotkey: string) => `seat ${netuid} ${hotkey}`;

/** Whether a hotkey has a seat on a subnet, after what has happened. */
export function hasSeat({ view, recall }: Ledger, netuid: number, hotkey: string): Promise<boolean> {
  return recall(
    nameOf(netuid, hotkey),
    async () => (await view.query('SubtensorModule', 'Uids', netuid, hotkey)) !== undefined,
  );
}

/** A hotkey takes a seat. */
export function takeSeat({ remember }: Ledger, netuid: number, hotkey: string): void {
  remember(nameOf(netuid, hotkey), true);
}
