import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { show } from '../output/show.ts';
import { profileNamed, profilePath, readProfiles, writeProfiles } from './profileFile.ts';
import { jsonFlag } from './settingsParameters.ts';

interface JsonFlags {
  readonly json: boolean;
}

const oneName = {
  kind: 'tuple',
  parameters: [{ parse: String, placeholder: 'NAME', brief: 'the profile' }],
} as const;
const maybeName = {
  kind: 'tuple',
  parameters: [
    { parse: String, placeholder: 'NAME', brief: 'the profile; the current one by default', optional: true },
  ],
} as const;

/** `taokit profile list`. */
export const listProfiles: Command<CliContext> = buildCommand<JsonFlags, readonly [], CliContext>({
  docs: { brief: 'The profiles there are, and where they are kept.' },
  parameters: { flags: jsonFlag as never },
  func: async function (this: CliContext, flags: JsonFlags) {
    const file = await readProfiles(this.io);
    if (flags.json) return await show(this.io, { path: await profilePath(this.io), ...file }, flags);
    const rows = Object.entries(file.profiles).map(([name, { network, wallet, policy }]) => ({
      profile: name,
      current: name === file.current,
      network,
      wallet: wallet?.name,
      hotkey: wallet?.hotkey,
      policy: policy === undefined ? undefined : Object.keys(policy).join(', '),
    }));
    return await show(this.io, rows, flags);
  } as never,
});

/** `taokit profile show [NAME]`. */
export const showProfile: Command<CliContext> = buildCommand<JsonFlags, readonly [string?], CliContext>({
  docs: { brief: 'One profile.' },
  parameters: { positional: maybeName as never, flags: jsonFlag as never },
  func: async function (this: CliContext, flags: JsonFlags, name?: string) {
    await show(this.io, profileNamed(await readProfiles(this.io), name), flags);
  } as never,
});

/** `taokit profile use NAME`. */
export const useProfile: Command<CliContext> = buildCommand<object, readonly [string], CliContext>({
  docs: { brief: 'Makes a profile the current one.' },
  parameters: { positional: oneName as never },
  func: async function (this: CliContext, _: object, name: string) {
    const file = await readProfiles(this.io);
    profileNamed(file, name);
    await writeProfiles(this.io, { ...file, current: name });
  } as never,
});

/** `taokit profile remove NAME`. */
export const removeProfile: Command<CliContext> = buildCommand<object, readonly [string], CliContext>({
  docs: { brief: 'Forgets a profile.' },
  parameters: { positional: oneName as never },
  func: async function (this: CliContext, _: object, name: string) {
    const file = await readProfiles(this.io);
    profileNamed(file, name);
    const profiles = Object.fromEntries(Object.entries(file.profiles).filter(([other]) => other !== name));
    await writeProfiles(this.io, { ...file, profiles });
  } as never,
});
