import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import type { CliIo } from '../CliIo.ts';
import { EXIT_CODES } from '../exit/exitCodes.ts';
import { oneLine } from '../exit/explainError.ts';
import { show } from '../output/show.ts';
import { profilePath, readProfiles } from '../profile/profileFile.ts';
import { type SettingsFlags, settingsOf } from '../profile/settings.ts';
import {
  jsonFlag,
  networkFlags,
  settingsAliases,
  switchFlag,
  walletFlags,
} from '../profile/settingsParameters.ts';
import { ownVersion } from '../version.ts';
import { checkChain } from './checkChain.ts';
import { checkWallets } from './checkWallets.ts';
import type { Finding } from './Finding.ts';

interface DoctorFlags extends SettingsFlags {
  readonly offline: boolean;
  readonly json: boolean;
}

/** `taokit doctor`: what stands in the way. */
export const doctorCommand: Command<CliContext> = buildCommand<DoctorFlags, readonly [], CliContext>({
  docs: {
    brief: 'Looks at versions, endpoint, drift and wallet permissions; exit code 1 where something is wrong.',
  },
  parameters: {
    flags: {
      offline: switchFlag('without the endpoint'),
      ...networkFlags,
      ...walletFlags,
      ...jsonFlag,
    } as never,
    aliases: settingsAliases as never,
  },
  func: async function (this: CliContext, flags: DoctorFlags) {
    const profiles = await checkProfiles(this.io);
    const settings = profiles.status === 'wrong' ? undefined : await settingsOf(this.io, flags);
    const { DEFAULT_WALLETS_FOLDER } = await import('@taokit/keys/node');
    const findings = [
      await versions(),
      profiles,
      ...checkWallets(settings?.folder ?? DEFAULT_WALLETS_FOLDER),
      ...(flags.offline || settings === undefined ? [] : await checkChain(this.io, settings.network)),
    ];
    await show(this.io, findings, { json: flags.json, columns: ['check', 'status', 'found', 'fix'] });
    const isWrong = findings.some(({ status }) => status === 'wrong');
    this.exitCode = isWrong ? EXIT_CODES.foundSomething : EXIT_CODES.done;
  } as never,
});

async function versions(): Promise<Finding> {
  const { MAINNET_SPEC } = await import('@taokit/types');
  const found = `taokit ${ownVersion()}, Node ${process.versions.node} on ${process.platform} ${process.arch}, made for spec ${MAINNET_SPEC}`;
  return { check: 'versions', status: 'fine', found };
}

async function checkProfiles(io: CliIo): Promise<Finding> {
  const path = await profilePath(io);
  try {
    const { current, profiles } = await readProfiles(io);
    const names = Object.keys(profiles);
    const found =
      names.length === 0
        ? `none; they would be in ${path}`
        : `${path}: ${names.join(', ')}; current: ${current}`;
    return { check: 'profiles', status: 'fine', found };
  } catch (error) {
    return {
      check: 'profiles',
      status: 'wrong',
      found: oneLine((error as Error).message),
      fix: `Mend ${path}.`,
    };
  }
}
