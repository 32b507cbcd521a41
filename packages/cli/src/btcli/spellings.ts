/** Options as btcli of versions 9 to 11 spells them, and as they are here. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '--wallet-name': '--wallet',
  '--wallet.name': '--wallet',
  '--wallet.hotkey': '--wallet-hotkey',
  '--wallet.path': '--wallet-path',
  '--subtensor.network': '--network',
  '--subtensor.chain-endpoint': '--network',
  '--chain': '--network',
  '--no-prompt': '--yes',
  '--json-output': '--json',
  '--json-out': '--json',
  '--tolerance': '--rate-tolerance',
  '--safe-staking': '--slippage-protection',
  '--safe': '--slippage-protection',
  '--no-safe-staking': '--no-slippage-protection',
  '--unsafe': '--no-slippage-protection',
  '--partial': '--allow-partial',
  '--ss58': '--coldkey',
  '--coldkey-ss58': '--coldkey',
  '--hotkey-ss58': '--hotkey',
  '--mech-id': '--mechid',
  '--mechanism-id': '--mechid',
  '--mev-shield': '--shield',
  '--mev-protection': '--shield',
};

/** Options that mean whichever of some the command has. */
const EITHER: Readonly<Record<string, readonly string[]>> = {
  '--amount': ['amountTao', 'amountAlpha', 'amount'],
  '--dest': ['dest', 'destColdkey'],
  '--hotkey': ['hotkey', 'destHotkey', 'walletHotkey'],
  '--netuid': ['netuid', 'destNetuid'],
};

/**
 * An argument as it is spelled here: `--wallet.name` is `--wallet`, `--rate_tolerance` is `--rate-tolerance`, and `--amount` is the
 * amount that the command takes.
 *
 * @param arg - what was given
 * @param has - whether the command has an option, by its name in camelCase
 */
export function respelled(arg: string, has: (flag: string) => boolean): string {
  const [, name, rest = ''] = /^(--[a-z][\w.-]*)(=.*)?$/is.exec(arg) ?? [];
  if (name === undefined) return arg;
  const plain = name.replaceAll('_', '-');
  if (has(camel(plain))) return plain + rest;
  const either = EITHER[plain]?.find(has);
  if (either !== undefined)
    return `--${either.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}${rest}`;
  return (SPELLINGS[plain] ?? plain) + rest;
}

function camel(option: string): string {
  return option.slice(2).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
