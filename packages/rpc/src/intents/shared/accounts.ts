import { RpcError } from '../../RpcError.ts';
import type { IntentContext } from '../Intent.ts';

/**
 * The hotkey an intent names, or else the one it acts for.
 *
 * @throws RpcError `rpc/no-hotkey` when there is neither
 */
export function hotkeyOf({ accounts }: IntentContext, given: string | undefined, name: string): string {
  const hotkey = given ?? accounts.hotkey;
  if (hotkey !== undefined) return hotkey;
  throw new RpcError(`${name} names no hotkey, and the signer has none.`, {
    code: 'rpc/no-hotkey',
    fix: 'Pass hotkeySs58, or name the hotkey beside the signer.',
    values: { intent: name },
  });
}

/**
 * The coldkey an intent acts for.
 *
 * @throws RpcError `rpc/no-coldkey` when there is none
 */
export function coldkeyOf({ accounts }: IntentContext, name: string): string {
  if (accounts.coldkey !== undefined) return accounts.coldkey;
  throw new RpcError(`${name} acts for a coldkey, and none is named.`, {
    code: 'rpc/no-coldkey',
    fix: 'Pass the signer, or accounts: { coldkey }.',
    values: { intent: name },
  });
}
