/** Signed requests with something changed, and what may come of them: a refusal, or the request that was signed. */
import { keypairFromUri } from '@taokit/keys';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  type AuthScheme,
  createAxon,
  createBtauth1,
  createEpistula2,
  createMemoryNonceStore,
  createSynapse10,
  defineSynapse,
  handle,
  isRequestRefusal,
} from '../src/index.ts';

const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];
const Echo = defineSynapse({
  name: 'Echo',
  request: v.strictObject({ text: v.string(), weight: v.number() }),
  response: v.object({ text: v.string() }),
  maxBytes: 2_000,
  python: { hashed: { text: 'str', weight: 'float' } },
});
const Other = defineSynapse({ ...Echo, name: 'Other', python: Echo.python! });
const schemes = [
  createBtauth1(),
  createEpistula2({ secretSignatures: false }),
  createSynapse10({ synapses: [Echo, Other] }),
];

/** A request as plain data. */
interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One change. */
type Mutation = (sent: Sent, others: readonly Sent[]) => Sent;

/** What of each scheme's request a signature covers: an accepted request has it as it was signed. */
const COVERED: Readonly<Record<string, (sent: Sent) => readonly (string | undefined)[]>> = {
  'btauth/1': ({ method, target, body, headers }) => [
    method.toUpperCase(),
    target,
    body,
    headers['X-Bittensor-Hotkey'],
    headers['X-Bittensor-Nonce'],
    headers['X-Bittensor-Receiver'],
    bare(headers['X-Bittensor-Signature']),
  ],
  'epistula/2': ({ body, headers }) => [
    body,
    headers['Epistula-Signed-By'],
    headers['Epistula-Signed-For'],
    headers['Epistula-Timestamp'],
    headers['Epistula-Uuid'],
    bare(headers['Epistula-Request-Signature']),
  ],
  'synapse/10': ({ headers, body }) => [
    meaning(body),
    headers['bt_header_dendrite_hotkey'],
    headers['bt_header_dendrite_nonce'],
    headers['bt_header_dendrite_uuid'],
    bare(headers['bt_header_dendrite_signature']),
  ],
};

function bare(hex: string | undefined): string | undefined {
  return hex?.toLowerCase().replace(/^0x/, '');
}

/** What the fields say: their spelling is not signed. */
function meaning(body: string): string {
  try {
    const { text, weight } = JSON.parse(body);
    return JSON.stringify([text, weight]);
  } catch {
    return body;
  }
}

/** A signed request per scheme, fresh: requests age. */
async function signedRequests(): Promise<readonly Sent[]> {
  const body = '{"text":"hello","weight":1}';
  const request = {
    method: 'POST',
    target: '/Echo',
    body: new TextEncoder().encode(body),
    receiver: bob.address,
  };
  return Promise.all(
    schemes.map(async (scheme) => ({
      method: 'POST',
      target: '/Echo',
      body,
      headers: await scheme.sign(alice, request),
    })),
  );
}

const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 80 });
const hexDigits = fc.stringMatching(/^(0x)?[0-9a-f]{0,130}$/);

const headerValue = fc.oneof(
  printable,
  hexDigits,
  fc.constantFrom(
    '',
    '0',
    '0x',
    alice.address,
    bob.address,
    '1',
    '2',
    '99999999999999999999',
    '-1',
    '1e3',
    ' ',
    'null',
  ),
  fc.bigInt({ min: 0n, max: 1n << 70n }).map(String),
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), headerValue).map(([at, value]) => setHeader(at, () => value)),
  fc.nat().map((at) => dropHeader(at)),
  fc
    .tuple(fc.nat(), fc.nat(), fc.nat(255))
    .map(([at, place, code]) =>
      setHeader(at, (value) => edited(value, place, String.fromCharCode(33 + (code % 94)))),
    ),
  fc
    .tuple(fc.nat(), fc.boolean())
    .map(([at, upper]) => setHeader(at, (value) => (upper ? value.toUpperCase() : value.toLowerCase()))),
  fc.tuple(fc.nat(), fc.nat(2)).map(([at, from]) => takeHeader(at, from)),
  fc.nat(2).map(
    (from): Mutation =>
      (sent, others) => ({ ...sent, headers: { ...sent.headers, ...others[from]!.headers } }),
  ),
  fc.tuple(fc.nat(), printable).map(
    ([place, text]): Mutation =>
      (sent) => ({ ...sent, body: edited(sent.body, place, text) }),
  ),
  fc.oneof(fc.json(), printable).map(
    (body): Mutation =>
      (sent) => ({ ...sent, body }),
  ),
  fc.constantFrom('/Other', '/Echo?x=1', '/echo', '//Echo', '/Echo/', '/Echo%2e', '/__proto__', '/').map(
    (target): Mutation =>
      (sent) => ({ ...sent, target }),
  ),
  fc.constantFrom('GET', 'PUT', 'DELETE', 'post').map(
    (method): Mutation =>
      (sent) => ({ ...sent, method }),
  ),
);

function names(sent: Sent): readonly string[] {
  return Object.keys(sent.headers);
}

function setHeader(at: number, change: (value: string) => string): Mutation {
  return (sent) => {
    const name = names(sent)[at % names(sent).length]!;
    return { ...sent, headers: { ...sent.headers, [name]: change(sent.headers[name]!) } };
  };
}

function dropHeader(at: number): Mutation {
  return (sent) => {
    const name = names(sent)[at % names(sent).length]!;
    return {
      ...sent,
      headers: Object.fromEntries(Object.entries(sent.headers).filter(([key]) => key !== name)),
    };
  };
}

function takeHeader(at: number, from: number): Mutation {
  return (sent, others) => {
    const other = others[from]!;
    const name = names(other)[at % names(other).length]!;
    return { ...sent, headers: { ...sent.headers, [name]: other.headers[name]! } };
  };
}

function edited(text: string, place: number, put: string): string {
  const at = text.length === 0 ? 0 : place % text.length;
  return text.slice(0, at) + put + text.slice(at + 1);
}

/** How requests are changed: one to four times. */
export const arbitraryMutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

/** What became of the requests. */
export interface Tally {
  accepted: number;
  refused: number;
}

/**
 * Sends a changed request of every scheme to an axon.
 *
 * @param mutations - the changes
 * @param tally - counts
 * @throws Error with the request where one was accepted that was not signed, or an answer is none of an axon's
 */
export async function checkMutations(mutations: readonly Mutation[], tally: Tally): Promise<void> {
  const signed = await signedRequests();
  for (const [at, scheme] of schemes.entries()) {
    const changed = mutations.reduce((sent, change) => change(sent, signed), signed[at]!);
    await checkOne(scheme, signed, changed, tally);
  }
}

async function checkOne(
  scheme: AuthScheme,
  signed: readonly Sent[],
  changed: Sent,
  tally: Tally,
): Promise<void> {
  let worked = 0;
  const forward = ({ text }: { text: string }) => {
    worked++;
    return { text };
  };
  const axon = createAxon({
    hotkey: bob,
    schemes,
    // Signed just before, and nothing is held from case to case.
    nonces: createMemoryNonceStore({ notBeforeNs: 0n }),
    handlers: [handle(Echo, { forward }), handle(Other, { forward })],
  });
  const request = requestOf(changed);
  if (request === undefined) return;
  const response = await axon.fetch(request);
  const told = (await response.json()) as { refusal?: unknown };
  const isAccepted = response.status === 200;
  if (isAccepted ? worked !== 1 : worked !== 0 || !isRequestRefusal(told.refusal))
    throw new Error(
      `${scheme.name}: status ${response.status}, forward ran ${worked} times: ${JSON.stringify(changed)}`,
    );
  tally[isAccepted ? 'accepted' : 'refused']++;
  if (isAccepted && !wasSigned(changed, signed))
    throw new Error(`${scheme.name}: accepted, though nobody signed it: ${JSON.stringify(changed)}`);
}

/** What a client cannot even send is none of the axon's concern. */
function requestOf({ method, target, headers, body }: Sent): Request | undefined {
  try {
    const hasBody = method !== 'GET';
    return new Request(`http://axon.test${target}`, { method, headers, ...(hasBody ? { body } : {}) });
  } catch {
    return undefined;
  }
}

/** Whether a request says what one of the signed ones says, under the scheme it was accepted by. */
function wasSigned(changed: Sent, signed: readonly Sent[]): boolean {
  const url = new URL(`http://axon.test${changed.target}`);
  const asReceived = { ...changed, target: url.pathname + url.search, headers: trimmed(changed.headers) };
  return schemes.some(({ name }, at) => {
    const covered = COVERED[name]!;
    return JSON.stringify(covered(asReceived)) === JSON.stringify(covered(signed[at]!));
  });
}

/** HTTP does not carry the spaces around a value. */
function trimmed(headers: Sent['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value.trim()]));
}
