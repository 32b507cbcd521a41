import type { ParamHelp } from './ReadHelp.ts';

/** Which of a wallet's keys a parameter names, where it does. */
export function roleOf({ name }: Pick<ParamHelp, 'name'>): 'coldkey' | 'hotkey' | undefined {
  if (!/_ss58s?$/.test(name)) return undefined;
  return name.startsWith('hotkey') ? 'hotkey' : 'coldkey';
}

/** Whether a parameter that is left out is the wallet's own account. */
export function isOwnAccount({ name }: Pick<ParamHelp, 'name'>): boolean {
  return ['coldkey_ss58', 'hotkey_ss58', 'account_ss58'].includes(name);
}
