import type { ChainView } from '@taokit/rpc';
import { findStorage } from '@taokit/types/registry';
import type { CliContext } from '../CliContext.ts';
import { withClient } from '../connect/connect.ts';
import { registryValue } from '../input/registryValue.ts';
import { show } from '../output/show.ts';
import { type SettingsFlags, settingsOf } from '../profile/settings.ts';
import { blockOf } from './blockOf.ts';
import type { StatePart } from './StatePart.ts';
import { stateNames } from './stateNames.ts';

/** Options of the commands. */
export interface StateFlags extends SettingsFlags {
  readonly at?: string;
  readonly json: boolean;
}

/**
 * Asks the runtime by its own names, and shows what it answers; with fewer names than that takes, what there is to ask for.
 *
 * @param context - of the command
 * @param part - storage, a constant, or a runtime API
 * @param flags - of the command
 * @param given - whose, which, and its keys or arguments
 */
export async function runStateQuery(
  { io }: CliContext,
  part: StatePart,
  flags: StateFlags,
  [owner, member, ...texts]: readonly string[],
): Promise<void> {
  const { network } = await settingsOf(io, flags);
  const at = flags.at === undefined ? undefined : blockOf(flags.at);
  const values = await Promise.all(texts.map((text) => registryValue(text, JSON.stringify(text))));
  const answer = await withClient(io, network, async (client) => {
    const view: ChainView = at === undefined ? client : await client.at(at);
    if (owner === undefined || member === undefined) return stateNames(view.interface, part, owner);
    if (part === 'constant') return view.constant(owner, member);
    if (part === 'api') return await view.call(owner, member, ...values);
    return await storageOf(view, owner, member, values);
  });
  await show(io, answer, flags);
}

/** One value, or every entry below the keys that are given. */
async function storageOf(view: ChainView, pallet: string, item: string, keys: readonly unknown[]) {
  if (keys.length >= findStorage(view.interface, `${pallet}.${item}`).keys.length)
    return await view.query(pallet, item, ...keys);
  return await view.entries(pallet, item, ...keys);
}
