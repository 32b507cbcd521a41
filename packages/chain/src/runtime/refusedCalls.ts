/** Why calls of a whole pallet are refused. */
const PALLETS: Readonly<Record<string, string>> = {
  Grandpa: 'finality follows the best block, and no voter can be accused',
  SafeMode: 'there is no safe mode, no call is ever suspended',
  Ethereum: 'there is no EVM',
  EVM: 'there is no EVM',
  BaseFee: 'there is no EVM',
  Contracts: 'there are no WASM contracts',
};

const NO_CODE = 'its rules are not WASM, and another release is another `spec`';

/** Why single calls are refused. */
const CALLS: Readonly<Record<string, string>> = {
  'System.set_heap_pages': NO_CODE,
  'System.set_code': NO_CODE,
  'System.set_code_without_checks': NO_CODE,
  'System.apply_authorized_upgrade': NO_CODE,
  'AdminUtils.schedule_grandpa_change': 'finality follows the best block, there are no voters',
};

/**
 * Why this chain refuses a call of mainnet's interface.
 *
 * @param path - `Pallet.call`
 * @returns half a sentence; `undefined` for calls that it answers, and for those that no interface knows
 */
export function whyRefused(path: string): string | undefined {
  return CALLS[path] ?? PALLETS[path.split('.')[0]!];
}
