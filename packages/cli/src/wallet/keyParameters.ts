import type { KeyType } from '@taokit/keys';
import type { SettingsFlags } from '../profile/settings.ts';
import {
  descriptorFlag,
  jsonFlag,
  networkFlags,
  switchFlag,
  walletFlags,
} from '../profile/settingsParameters.ts';

/** Options of commands that write a key. */
export interface KeyFlags extends SettingsFlags {
  readonly json: boolean;
  readonly words: '12' | '15' | '18' | '21' | '24';
  readonly keyType: KeyType;
  readonly overwrite: boolean;
  readonly noPassword: boolean;
  readonly passwordFd?: number;
  readonly phraseFd?: number;
  readonly secretFd?: number;
}

/** How a key is written. */
export const writeFlags: object = {
  keyType: {
    kind: 'enum',
    values: ['sr25519', 'ed25519'],
    brief: 'the signature scheme',
    default: 'sr25519',
  },
  overwrite: switchFlag('replaces a key that is there, which is lost unless it is kept elsewhere'),
  profile: networkFlags.profile,
  ...walletFlags,
  ...jsonFlag,
};

/** How a coldkey is sealed; a hotkey is in clear, and takes no password that would be ignored. */
export const sealFlags: object = {
  noPassword: switchFlag('writes a coldkey in clear; hotkeys always are'),
  passwordFd: descriptorFlag('a file descriptor that holds the new password'),
};

/** How a new key is made. */
export const newFlags: object = {
  words: {
    kind: 'enum',
    values: ['12', '15', '18', '21', '24'],
    brief: 'words of the phrase',
    default: '12',
  },
  phraseFd: descriptorFlag('a file descriptor the phrase is written to; otherwise the terminal'),
};

/** What a key is restored from. */
export const restoreFlags: object = {
  secretFd: descriptorFlag(
    'a file descriptor that holds the phrase, or the seed as hex; otherwise TAOKIT_SECRET, or a question',
  ),
};
