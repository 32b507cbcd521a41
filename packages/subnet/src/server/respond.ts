import type { Refusal } from '@taokit/errors';
import type { Caller } from '../schemes/AuthScheme.ts';
import { headerOf } from '../schemes/RequestHeaders.ts';
import { terminalHeaders } from '../schemes/synapse10/headers.ts';
import { uniqueNonceNs } from '../schemes/uniqueNonce.ts';
import type { AxonParts } from './AxonParts.ts';
import { type RequestRefusal, statusOf } from './RequestRefusal.ts';

/** What an answer tells beside its content. */
export interface Told {
  readonly request: Request;
  readonly axon: AxonParts;
  readonly caller: Caller | undefined;
  readonly synapse: string;
  readonly milliseconds: number;
}

/** An answer shorter than this costs more to compress than it saves. */
const WORTH_COMPRESSING = 1_024;

/** A value, and how it is written. */
export interface WrittenAnswer {
  readonly value: unknown;
  readonly json: string;
}

/**
 * Answers with a value. A Python dendrite gets the whole synapse back, its own fields included: those that the answer has, also as
 * undefined, are the answer's.
 *
 * @returns `undefined` for an answer that is longer than a caller reads
 */
export function respondAnswer(
  asked: unknown,
  { value, json }: WrittenAnswer,
  maxBytes: number,
  told: Told,
): Response | undefined {
  const isPython = told.caller?.scheme === 'synapse/10';
  const text = isPython ? JSON.stringify({ ...(asked as object), ...(value as object) }) : json;
  // A character has three bytes at most.
  if (text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes) return undefined;
  return jsonResponse(text, 200, headersOf(200, 'Success', told), told.request);
}

/** Answers with a refusal: its name for our clients, its reason as `message` for Python's. */
export function respondRefusal(refusal: Refusal<RequestRefusal>, told: Told): Response {
  const status = statusOf(refusal.refusal);
  const headers = headersOf(status, refusal.reason, told);
  const content = { refusal: refusal.refusal, reason: refusal.reason, message: refusal.reason };
  return jsonResponse(JSON.stringify(content), status, headers, told.request);
}

/** The headers a peer expects. */
export function headersOf(status: number, message: string, told: Told): Record<string, string> {
  const seconds = (told.milliseconds / 1_000).toFixed(6);
  const own = { 'x-process-time': seconds };
  return claimsPython(told.request) ? { ...own, ...pythonHeaders(status, message, seconds, told) } : own;
}

function claimsPython({ headers }: Request): boolean {
  return headerOf(headers, 'bt_header_dendrite_hotkey') !== undefined;
}

/** What Python's axon tells of itself, without its signature: it covers no content, and no dendrite looks at it. */
function pythonHeaders(status: number, message: string, seconds: string, { axon, synapse }: Told) {
  return {
    name: synapse.replaceAll(/[^\w-]/g, ''),
    ...terminalHeaders('axon', {
      status_code: `${status}`,
      status_message: message.replaceAll(/[^\x20-\x7e]/g, '?'),
      process_time: seconds,
      version: '10005000',
      nonce: `${uniqueNonceNs()}`,
      uuid: axon.uuid,
      hotkey: axon.hotkey.address,
    }),
  };
}

function jsonResponse(
  text: string,
  status: number,
  headers: Record<string, string>,
  request: Request,
): Response {
  const json = { ...headers, 'content-type': 'application/json' };
  const accepts = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
  if (!accepts || text.length < WORTH_COMPRESSING) return new Response(text, { status, headers: json });
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Response(packed, {
    status,
    headers: { ...json, 'content-encoding': 'gzip', vary: 'accept-encoding' },
  });
}
