import type { Hotkey } from '../internal/hotkey.ts';
import { SubnetError } from '../SubnetError.ts';
import type { AuthScheme } from '../schemes/AuthScheme.ts';
import { isRequestRefusal } from '../server/RequestRefusal.ts';
import { collect } from '../server/readBody.ts';
import type { SynapseDefinition } from '../synapses/defineSynapse.ts';
import { validate } from '../synapses/validate.ts';
import type { Asked, AskRefusal, NotAnswered } from './Asked.ts';
import type { AskOptions } from './AskOptions.ts';
import type { Peer } from './Peer.ts';
import { codeOf, type Fetch, sendCopies } from './sendCopies.ts';

/** What a client asks with. */
export interface DendriteParts {
  readonly hotkey: Hotkey;
  readonly scheme: AuthScheme;
  readonly fetch: Fetch;
}

/** One question to one peer. */
export interface Question<Request, Response> extends AskOptions {
  readonly url: URL;
  readonly peer: Peer;
  readonly synapse: SynapseDefinition<Request, Response>;
  readonly request: Request;
}

/** Asks one peer, and answers with its response or with why there is none. */
export async function askPeer<Request, Answer>(
  parts: DendriteParts,
  question: Question<Request, Answer>,
): Promise<Asked<Answer>> {
  const started = performance.now();
  const { hotkey } = question.peer;
  const sent = await send(parts, question);
  const { attempts } = sent;
  const refused = (refusal: AskRefusal, reason: string, status: number): NotAnswered => ({
    ok: false,
    refusal,
    reason,
    status,
    hotkey,
    attempts,
    milliseconds: performance.now() - started,
  });
  if (!sent.ok) return refused(sent.refusal, sent.reason, sent.status);
  const read = await readAnswer(sent.response, question.synapse.maxBytes, sent);
  if (!read.ok) return refused(read.refusal, read.reason, read.status);
  const checked = await validate(question.synapse.response, read.json);
  if (!checked.ok) return refused('InvalidAnswer', `The answer does not fit: ${checked.reason}`, 422);
  const milliseconds = performance.now() - started;
  return { ok: true, response: checked.value, hotkey, attempts, milliseconds };
}

/** A refusal before it is dressed for the caller. */
export interface Failure {
  readonly ok: false;
  readonly refusal: AskRefusal;
  readonly reason: string;
  readonly status: number;
}

interface Sent {
  readonly ok: true;
  /** How many copies of the request went out. */
  readonly attempts: number;
  readonly response: Response;
  /** Says why an abort happened. */
  readonly failureOf: (error: unknown) => Failure;
}

/** A failure, and how many copies of the request went out. */
interface NotSent extends Failure {
  readonly attempts: number;
}

/** Signs and sends a question; what the peer refuses comes back as a failure. */
export async function send<Request, Answer>(
  { hotkey, scheme, fetch }: DendriteParts,
  { url, peer, synapse, request, signal, timeoutSeconds = synapse.timeoutSeconds }: Question<Request, Answer>,
): Promise<Sent | NotSent> {
  const body = new TextEncoder().encode(JSON.stringify(await fitting(synapse, request)));
  const target = url.pathname + url.search;
  const timeUp = AbortSignal.timeout(Math.ceil(timeoutSeconds * 1_000));
  const failureOf = (error: unknown): Failure => failure(error, timeUp, signal, timeoutSeconds);
  const signed = await scheme.sign(hotkey, { method: 'POST', target, body, receiver: peer.hotkey });
  const headers = {
    ...signed,
    'content-type': 'application/json',
    'x-synapse-version': `${synapse.version}`,
  };
  const stop = signal === undefined ? timeUp : AbortSignal.any([timeUp, signal]);
  // A redirect would hand the signed request to somebody else.
  const init = { method: 'POST', headers, body, signal: stop, redirect: 'error' } as const;
  const sent = await sendCopies(fetch, url, init);
  const { attempts } = sent;
  if ('error' in sent) return { ...failureOf(sent.error), attempts };
  const { response } = sent;
  if (response.status === 200) return { ok: true, attempts, response, failureOf };
  try {
    return { ...asCopy(await readRefusal(response, synapse.maxBytes), attempts), attempts };
  } catch (error) {
    return { ...failureOf(error), attempts };
  }
}

/** A copy that the peer takes for a replay: it had the first. */
function asCopy(refused: Failure, attempts: number): Failure {
  if (attempts === 1 || refused.refusal !== 'ReplayedRequest') return refused;
  return {
    ...refused,
    reason: 'The peer took the first copy of this request; its answer was lost on the way.',
  };
}

/** What does not fit its own schema is the caller's mistake: the peer would refuse it. */
async function fitting<Request, Answer>(
  synapse: SynapseDefinition<Request, Answer>,
  request: Request,
): Promise<Request> {
  const checked = await validate(synapse.request, request);
  // As it was given: a schema may turn what is sent into something that cannot be sent.
  if (checked.ok) return request;
  throw new SubnetError(`The request is none of ${synapse.name}: ${checked.reason}.`, {
    code: 'subnet/wrong-type',
    fix: "Pass what the synapse's request schema accepts.",
    values: { synapse: synapse.name },
  });
}

function failure(
  error: unknown,
  timeUp: AbortSignal,
  signal: AbortSignal | undefined,
  seconds: number,
): Failure {
  if (signal?.aborted === true)
    return { ok: false, refusal: 'Aborted', reason: 'The caller gave up.', status: 499 };
  if (timeUp.aborted)
    return { ok: false, refusal: 'TimedOut', reason: `No answer within ${seconds} s.`, status: 408 };
  const code = codeOf(error);
  const why = code === undefined ? '' : `: ${code}`;
  return { ok: false, refusal: 'Unreachable', reason: `The peer cannot be reached${why}.`, status: 503 };
}

async function readRefusal(response: Response, maxBytes: number): Promise<Failure> {
  const bytes = await collect(response.body, maxBytes);
  const told = bytes === undefined ? undefined : parse(bytes);
  const { refusal, reason, message } = (told ?? {}) as Record<string, unknown>;
  const said =
    typeof reason === 'string' ? reason : typeof message === 'string' ? message : `HTTP ${response.status}.`;
  const name = isRequestRefusal(refusal) ? refusal : nameOfStatus(response.status);
  return { ok: false, refusal: name, reason: said.slice(0, 500), status: response.status };
}

/** What a peer of another make means by its status. */
function nameOfStatus(status: number): AskRefusal {
  const names: Readonly<Record<number, AskRefusal>> = {
    400: 'InvalidRequest',
    401: 'NotVerified',
    403: 'Blacklisted',
    404: 'UnknownSynapse',
    408: 'TimedOut',
    413: 'TooLarge',
    429: 'TooMany',
    503: 'Busy',
  };
  return names[status] ?? 'ForwardFailed';
}

async function readAnswer(response: Response, maxBytes: number, { failureOf }: Sent) {
  try {
    const bytes = await collect(response.body, maxBytes);
    if (bytes === undefined)
      return {
        ok: false,
        refusal: 'AnswerTooLarge',
        reason: `The answer is longer than ${maxBytes} bytes.`,
        status: 400,
      } as const;
    const json = parse(bytes);
    if (json !== undefined) return { ok: true, json } as const;
    return { ok: false, refusal: 'InvalidAnswer', reason: 'The answer is no JSON.', status: 422 } as const;
  } catch (error) {
    const failed = failureOf(error);
    if (failed.refusal !== 'Unreachable') return failed;
    return { ok: false, refusal: 'Disconnected', reason: 'The peer cut the answer.', status: 503 } as const;
  }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
