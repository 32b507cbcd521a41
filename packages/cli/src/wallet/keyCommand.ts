import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { show } from '../output/show.ts';
import { settingsAliases } from '../profile/settingsParameters.ts';
import { type KeyFlags, newFlags, restoreFlags, sealFlags, writeFlags } from './keyParameters.ts';
import type { KeyKind } from './writeKey.ts';

/**
 * `taokit wallet new-coldkey`, `new-hotkey`, `regen-coldkey`, `regen-hotkey`.
 *
 * @param kind - which key, and whether it is a new one
 */
export function keyCommand(kind: KeyKind): Command<CliContext> {
  const { role, isNew } = kind;
  const brief = isNew
    ? `Makes a new ${role}; its phrase is told once.`
    : `Restores a ${role} from its phrase or seed.`;
  return buildCommand<KeyFlags, readonly [], CliContext>({
    docs: { brief },
    parameters: {
      flags: {
        ...(isNew ? newFlags : restoreFlags),
        ...(role === 'coldkey' && sealFlags),
        ...writeFlags,
      } as never,
      aliases: { w: settingsAliases.w, H: settingsAliases.H } as never,
    },
    func: async function (this: CliContext, flags: KeyFlags) {
      const { writeKey } = await import('./writeKey.ts');
      await show(this.io, await writeKey(this.io, flags, kind), flags);
    } as never,
  });
}
