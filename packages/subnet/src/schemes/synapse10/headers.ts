import { headerOf, type RequestHeaders } from '../RequestHeaders.ts';

/** One end of a call as the Python axon and dendrite tell of it: `TerminalInfo`, every field as text. */
export interface Terminal {
  /** HTTP status of the call at this end. */
  readonly status_code?: string;
  /** The status in words. */
  readonly status_message?: string;
  /** Seconds this end took. */
  readonly process_time?: string;
  /** IP address. */
  readonly ip?: string;
  /** TCP port. */
  readonly port?: string;
  /** Version of the software, as bittensor counts it. */
  readonly version?: string;
  /** Nanoseconds since 1970. */
  readonly nonce?: string;
  /** Identifier of the running process. */
  readonly uuid?: string;
  /** SS58 address of the hotkey. */
  readonly hotkey?: string;
  /** `0x` hex of the signature. */
  readonly signature?: string;
}

/** The fields of {@link Terminal}. */
const FIELDS: readonly (keyof Terminal)[] = [
  'status_code',
  'status_message',
  'process_time',
  'ip',
  'port',
  'version',
  'nonce',
  'uuid',
  'hotkey',
  'signature',
];

/**
 * Headers of a terminal.
 *
 * @param side - which end
 * @param terminal - what is told of it
 */
export function terminalHeaders(side: 'axon' | 'dendrite', terminal: Terminal): Record<string, string> {
  return Object.fromEntries(
    FIELDS.flatMap((field) =>
      terminal[field] === undefined ? [] : [[`bt_header_${side}_${field}`, terminal[field]]],
    ),
  );
}

/**
 * What the headers tell of one end.
 *
 * @param side - which end
 * @param field - what of it
 * @param headers - of a request or of an answer
 */
export function terminalField(
  side: 'axon' | 'dendrite',
  field: keyof Terminal,
  headers: RequestHeaders,
): string | undefined {
  return headerOf(headers, `bt_header_${side}_${field}`);
}
