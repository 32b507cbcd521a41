import { decodeSs58, encodeSs58 } from '../ss58.ts';
import { keyfileFormat, readContent } from './keyfileFormat.ts';

/** What a keyfile tells to whoever can read it. */
export interface KeyfileGlance {
  /** Whether it is a keyfile of a known format; a bare text counts as none here. */
  readonly isKeyfile: boolean;
  /** The address that stands in it in clear; `undefined` where none does. */
  readonly address: string | undefined;
}

const NOTHING: KeyfileGlance = { isKeyfile: false, address: undefined };

/**
 * Reads the address of a keyfile where it stands in clear, beside the secret. The secret is not read and the two are not
 * compared. Bare texts are left alone: one of hex may be a seed, which must not be shown as somebody's address.
 */
export function glanceAtKeyfile(file: Uint8Array): KeyfileGlance {
  try {
    const format = keyfileFormat(file);
    if (format !== 'plain' && format !== 'polkadot-js') return { isKeyfile: true, address: undefined };
    const content = readContent(file);
    return 'json' in content ? { isKeyfile: true, address: addressIn(content.json) } : NOTHING;
  } catch {
    return NOTHING;
  }
}

function addressIn(json: Record<string, unknown>): string | undefined {
  const found = json['ss58Address'] ?? json[' ss58Address'] ?? json['address'];
  return typeof found === 'string' ? encodeSs58(decodeSs58(found).publicKey) : undefined;
}
