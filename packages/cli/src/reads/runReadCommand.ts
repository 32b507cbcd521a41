import { READS, type Read, runRead } from '@taokit/rpc';
import type { CliContext } from '../CliContext.ts';
import { withClient } from '../connect/connect.ts';
import { wrongInput } from '../exit/CliError.ts';
import { kebab } from '../names.ts';
import { show } from '../output/show.ts';
import { type Settings, type SettingsFlags, settingsOf } from '../profile/settings.ts';
import { blockOf } from './blockOf.ts';
import type { ReadHelp } from './ReadHelp.ts';
import { READ_HELP } from './readHelp.generated.ts';
import { readParam } from './readParam.ts';
import { viewed } from './readView.ts';

/** Options of every read's command, besides its parameters. */
export interface ReadFlags extends SettingsFlags {
  readonly at?: string;
  readonly json: boolean;
}

/**
 * Asks a read of the chain, and shows what it answers.
 *
 * @param context - of the command
 * @param key - the read's name in camelCase
 * @param flags - its parameters and options
 * @param values - its parameters in their order
 */
export async function runReadCommand(
  { io }: CliContext,
  key: string,
  flags: ReadFlags,
  values: readonly string[],
): Promise<void> {
  const settings = await settingsOf(io, flags);
  const asked = await paramsOf(READ_HELP[key]!, flags, values, settings);
  const at = flags.at === undefined ? undefined : blockOf(flags.at);
  const read = (READS as unknown as Readonly<Record<string, Read>>)[key]!;
  const answer = await withClient(io, settings.network, async (client) =>
    runRead(read, at === undefined ? client : await client.at(at), asked as never),
  );
  const { value, columns } = viewed(read.name, answer, flags.json);
  await show(io, value, { json: flags.json, columns });
}

async function paramsOf(read: ReadHelp, flags: ReadFlags, values: readonly string[], settings: Settings) {
  const given = flags as unknown as Readonly<Record<string, string | undefined>>;
  const rest = [...values];
  const texts: Record<string, string | undefined> = {};
  for (const key of Object.keys(read.params)) texts[key] = given[key] ?? rest.shift();
  if (rest.length > 0) throw wrongInput(`${JSON.stringify(rest[0])} is one value too many.`, 'See --help.');
  const context = { settings, netuid: Number(texts['netuid']) };
  const all = await Promise.all(
    Object.entries(read.params).map(
      async ([key, param]) => [key, await readParam(param, `--${kebab(key)}`, texts[key], context)] as const,
    ),
  );
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}
