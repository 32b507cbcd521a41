import { type Refusal, refuse } from '@taokit/errors';
import type { AuthAnswer, Caller } from '../schemes/AuthScheme.ts';
import type { SynapseDefinition } from '../synapses/defineSynapse.ts';
import { validate } from '../synapses/validate.ts';
import type { AxonParts } from './AxonParts.ts';
import { contextOf } from './contextOf.ts';
import type { Hold } from './createAdmission.ts';
import type { Ending } from './createEnding.ts';
import { goneOf } from './goneOf.ts';
import type { Handler, RequestContext } from './Handler.ts';
import type { RequestRefusal } from './RequestRefusal.ts';
import { type Body, readBody } from './readBody.ts';
import { respondAnswer, respondRefusal } from './respond.ts';
import { startDeadline } from './startDeadline.ts';
import { isStream, streamBody } from './streamBody.ts';

/** A request whose text is none is refused. */
const utf8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

/** What is known of a request so far; the report is made of it. */
interface Progress {
  synapse: string;
  caller?: Caller;
  error?: unknown;
  /** Says that the request has ended; there from when it was taken. */
  leave?: () => void;
}

/** Answers one request: every step is a refusal or leads to the next. */
export async function answerRequest(request: Request, axon: AxonParts): Promise<Response> {
  const started = performance.now();
  const url = new URL(request.url);
  const progress: Progress = { synapse: url.pathname.split('/')[1] ?? '' };
  const outcome = await outcomeOf(request, url, axon, progress);
  const milliseconds = performance.now() - started;
  const { synapse, caller, error } = progress;
  const refused = outcome instanceof Response ? undefined : outcome;
  const response =
    refused === undefined
      ? (outcome as Response)
      : respondRefusal(refused, { request, axon, caller, synapse, milliseconds });
  const { hotkey, scheme } = caller ?? {};
  const { refusal } = refused ?? {};
  try {
    axon.onRequest({ synapse, hotkey, scheme, refusal, status: response.status, milliseconds, error });
  } finally {
    // Whatever the report's reader throws: a stop would wait for this request for good.
    progress.leave?.();
  }
  return response;
}

async function outcomeOf(request: Request, url: URL, axon: AxonParts, progress: Progress): Promise<Outcome> {
  try {
    return await pipeline(request, url, axon, progress);
  } catch (error) {
    progress.error = error;
    return refuse('ForwardFailed', 'The axon failed.');
  }
}

type Outcome = Response | Refusal<RequestRefusal>;

const stopping = (): Refusal<'Stopping'> => refuse('Stopping', 'The axon is stopping.');

async function pipeline(request: Request, url: URL, axon: AxonParts, progress: Progress): Promise<Outcome> {
  if (axon.stopping.isOver()) return stopping();
  const handler = axon.handlers.get(progress.synapse);
  if (handler === undefined || request.method !== 'POST')
    return refuse('UnknownSynapse', 'There is no such synapse here: POST to the path of one.');
  const version = request.headers.get('x-synapse-version');
  if (version !== null && version !== `${handler.synapse.version}`)
    return refuse(
      'WrongVersion',
      `Version ${handler.synapse.version} of ${handler.synapse.name} is spoken here.`,
    );
  const body = await readBody(request, handler.synapse.maxBytes);
  if (!body.ok) return body;
  // Only now is it taken: a stop does not wait for a stranger who sends a body byte by byte.
  if (axon.stopping.isOver()) return stopping();
  progress.leave = axon.open.begin();
  const caller = await authenticate(request, url, body, axon);
  if (!caller.ok) return caller;
  progress.caller = caller;
  const allowed = await axon.access(caller, handler.synapse.name);
  if (!allowed.ok) return allowed;
  const asked = await readRequest(body, handler);
  if (!asked.ok) return asked;
  return work({ request, axon, handler, caller, asked: asked.value, progress });
}

/** The scheme is the one the headers claim; there is no second try. */
function authenticate(
  request: Request,
  url: URL,
  body: Body,
  axon: AxonParts,
): AuthAnswer | Promise<AuthAnswer> {
  const scheme = axon.schemes.find(({ claims }) => claims(request.headers));
  if (scheme === undefined)
    return refuse(
      'UnsignedRequest',
      `Sign the request by ${axon.schemes.map(({ name }) => name).join(' or ')}.`,
    );
  return scheme.verify(
    { method: request.method, target: url.pathname + url.search, headers: request.headers, body: body.sent },
    { receiver: axon.hotkey.address, nonces: axon.nonces, verifySignature: axon.verifySignature },
  );
}

async function readRequest({ content }: Body, { synapse }: Handler) {
  let json: unknown;
  try {
    json = JSON.parse(utf8.decode(content));
  } catch {
    return refuse('InvalidRequest', 'The body is no JSON.');
  }
  const checked = await validate(synapse.request, json);
  return checked.ok ? checked : refuse('InvalidRequest', `The request does not fit: ${checked.reason}`);
}

interface Work {
  readonly request: Request;
  readonly axon: AxonParts;
  readonly handler: Handler;
  readonly caller: Caller;
  readonly asked: unknown;
  readonly progress: Progress;
}

/** An answer on its way. */
interface Answer {
  readonly response: Response;
  /** Whether it is one: a stream that this end cuts is none. */
  readonly isAnswered: true | Promise<boolean>;
}

async function work(task: Work): Promise<Outcome> {
  const { axon, handler, caller, asked, request } = task;
  const { hooks, synapse } = handler;
  const black = await hooks.blacklist?.(caller, asked);
  if (black?.ok === false) return refuse('Blacklisted', black.reason);
  const deadline = startDeadline(synapse.timeoutSeconds, axon.stopping, goneOf(request));
  const context = contextOf(caller, deadline);
  let isVerified = false;
  let answered: boolean | Promise<boolean> = false;
  const end = async (isAnswered: boolean): Promise<void> => {
    deadline.clear();
    if (isVerified && !isAnswered) await hooks.unanswered?.(asked, context);
  };
  try {
    const bad = await hooks.verify?.(asked, context);
    if (bad?.ok === false)
      return refuse(bad.refusal === 'NotConsented' ? 'NotConsented' : 'NotVerified', bad.reason);
    isVerified = true;
    const priority = (await hooks.priority?.(caller, asked)) ?? 0;
    const answer = await axon.admission.run(caller.hotkey, priority, deadline, (hold) =>
      forward(task, context, deadline, hold),
    );
    if ('refusal' in answer) return answer;
    answered = answer.isAnswered;
    return answer.response;
  } finally {
    if (typeof answered === 'boolean') await end(answered);
    // The request was reported when the stream began: what the hook throws now has nobody to tell.
    else
      void answered
        .then(end)
        .catch(() => undefined)
        .finally(axon.open.begin());
  }
}

/** The work itself. A stream occupies its place until its last piece. What comes when it is over has nobody who waits for it. */
async function forward(
  task: Work,
  context: RequestContext,
  ending: Ending,
  hold: Hold,
): Promise<Answer | Refusal<RequestRefusal>> {
  const { handler, asked, progress, axon, request, caller } = task;
  const { synapse } = handler;
  const started = performance.now();
  const misfit = (reason: string): Refusal<'InvalidAnswer'> => {
    progress.error = reason;
    return refuse('InvalidAnswer', 'The answer does not have the form it is promised in.');
  };
  try {
    const forwarded = handler.hooks.forward(asked, context);
    const value = isStream(forwarded) ? forwarded : await forwarded;
    if (ending.isOver()) return tooLate(synapse);
    const milliseconds = performance.now() - started;
    const told = { request, axon, caller, synapse: progress.synapse, milliseconds };
    if (isStream(value) !== (synapse.stream !== undefined))
      return misfit(`${synapse.name} ${isStream(value) ? 'is no stream' : 'is a stream'}.`);
    if (isStream(value)) {
      const stream = streamBody(value, synapse, ending, told);
      hold(stream.isAnswered);
      return stream;
    }
    const checked = await validate(synapse.response, value);
    if (!checked.ok) return misfit(checked.reason);
    // As its caller reads it: no number that JSON has none for, a date as a text.
    const json = JSON.stringify(checked.value) ?? 'null';
    const read = await validate(synapse.response, JSON.parse(json));
    if (!read.ok) return misfit(`What JSON makes of it does not fit: ${read.reason}`);
    if (ending.isOver()) return tooLate(synapse);
    const response = respondAnswer(asked, { value: checked.value, json }, synapse.maxBytes, told);
    if (response === undefined) return misfit(`It is longer than ${synapse.maxBytes} bytes.`);
    return { response, isAnswered: true };
  } catch (error) {
    if (ending.isOver()) return tooLate(synapse);
    progress.error = error;
    return refuse('ForwardFailed', 'The work failed.');
  }
}

function tooLate({ timeoutSeconds }: SynapseDefinition): Refusal<'TimedOut'> {
  return refuse('TimedOut', `No answer within ${timeoutSeconds} s.`);
}
