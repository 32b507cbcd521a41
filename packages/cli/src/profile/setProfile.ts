import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { networkTarget } from '../connect/connect.ts';
import { wrongInput } from '../exit/CliError.ts';
import { looksSecret, secretInArguments } from '../secrets/refuseSecrets.ts';
import { checkPolicy } from './checkPolicy.ts';
import type { Profile, ProfilePolicy, ProfileWallet } from './Profile.ts';
import { readProfiles, writeProfiles } from './profileFile.ts';
import { networkFlags, switchFlag, textFlag, walletFlags } from './settingsParameters.ts';

interface SetFlags {
  readonly network?: string;
  readonly wallet?: string;
  readonly walletHotkey?: string;
  readonly walletPath?: string;
  readonly maxSpend?: string;
  readonly maxFee?: string;
  readonly maxPriceImpact?: string;
  readonly netuids?: string;
  readonly destinations?: string;
  readonly intents?: string;
  readonly allowRawCalls?: boolean;
  readonly noPolicy: boolean;
}

/** `taokit profile set NAME`: makes a profile, or changes what is named of it. */
export const setProfile: Command<CliContext> = buildCommand<SetFlags, readonly [string], CliContext>({
  docs: { brief: 'Makes a profile, or changes what is named of it; the first one becomes the current one.' },
  parameters: {
    positional: { kind: 'tuple', parameters: [{ parse: nameOf, placeholder: 'NAME', brief: 'the profile' }] },
    flags: {
      network: networkFlags.network,
      ...walletFlags,
      maxSpend: textFlag('TAO', 'policy: the most a transaction may spend'),
      maxFee: textFlag('TAO', 'policy: the highest fee'),
      maxPriceImpact: textFlag(
        'SHARE',
        'policy: how much worse than the price an order may fill, 0.01 is 1 %',
      ),
      netuids: textFlag('LIST', 'policy: subnets that may be acted on'),
      destinations: textFlag('LIST', 'policy: accounts that may receive something'),
      intents: textFlag('LIST', 'policy: intents that may be asked for, such as addStake'),
      allowRawCalls: { kind: 'boolean', brief: 'policy: calls that no intent stands for', optional: true },
      noPolicy: switchFlag('forgets the policy there was'),
    } as never,
  },
  func: async function (this: CliContext, flags: SetFlags, name: string) {
    const file = await readProfiles(this.io);
    const profile = changed(file.profiles[name] ?? {}, flags);
    if (profile.network !== undefined) await networkTarget(profile.network);
    await checkPolicy(profile.policy);
    const isFirst = Object.keys(file.profiles).length === 0;
    await writeProfiles(this.io, {
      current: isFirst ? name : file.current,
      profiles: { ...file.profiles, [name]: profile },
    });
  } as never,
});

function changed(before: Profile, flags: SetFlags): Profile {
  const { wallet, walletHotkey, walletPath, network } = flags;
  if ([wallet, walletHotkey].some((text) => text !== undefined && looksSecret(text)))
    throw secretInArguments('A secret in the place of a wallet');
  const nextWallet: ProfileWallet = {
    ...before.wallet,
    ...defined({ name: wallet, hotkey: walletHotkey, folder: walletPath }),
  };
  const policy: ProfilePolicy = { ...(flags.noPolicy ? {} : before.policy), ...policyOf(flags) };
  return {
    ...defined({ network: network ?? before.network }),
    ...(Object.keys(nextWallet).length > 0 && { wallet: nextWallet }),
    ...(Object.keys(policy).length > 0 && { policy }),
  };
}

function policyOf(flags: SetFlags): ProfilePolicy {
  const { maxSpend, maxFee, maxPriceImpact, netuids, destinations, intents, allowRawCalls } = flags;
  return defined({
    maxSpend,
    maxFee,
    maxPriceImpact,
    netuids: netuids === undefined ? undefined : listOf(netuids).map(netuidOf),
    destinations: destinations === undefined ? undefined : listOf(destinations),
    intents: intents === undefined ? undefined : listOf(intents),
    allowRawCalls,
  });
}

function defined<T extends object>(record: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

function listOf(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function netuidOf(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw wrongInput(`--netuids: ${JSON.stringify(text)} is no netuid.`);
}

function nameOf(text: string): string {
  if (/^[\w.-]{1,64}$/.test(text) && !text.startsWith('-')) return text;
  throw new TypeError('a name has letters, digits, dots and hyphens');
}
