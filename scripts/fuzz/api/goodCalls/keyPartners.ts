import { keypairFromSeed, keypairFromUri, sign, transactionBytes } from '@taokit/keys';
import { whole } from '../whole.ts';

export const alice = () => keypairFromUri('//Alice');
/** An ed25519 key. */
export const edward = () => keypairFromSeed(new Uint8Array(32).fill(4), { type: 'ed25519' });

const TRANSACTION = Uint8Array.of(1, 2, 3);
const hexOf = (bytes: Uint8Array) => `0x${Buffer.from(bytes).toString('hex')}` as const;

/** A transaction in every form a signer asks for. */
export const payload = () => ({
  bytes: TRANSACTION.slice(),
  polkadotJs: whole({ address: alice().address, method: '0x01' }),
  polkadotApi: whole({
    callData: Uint8Array.of(1),
    signedExtensions: {},
    metadata: Uint8Array.of(2),
    atBlockNumber: 9,
  }),
  metadataProof: Uint8Array.of(4),
});

/** An extension that signs whatever it is asked. */
export const extension = () => ({
  signRaw: async ({ data }: { readonly data: string }) => ({
    id: 1,
    signature: hexOf(sign(alice(), Buffer.from(data.slice(2), 'hex'))),
  }),
  signPayload: async () => ({ id: 2, signature: hexOf(Uint8Array.of(1, ...sign(alice(), TRANSACTION))) }),
});

/** A phone that signs whatever it is shown. */
export const vault = () => ({
  publicKey: alice().publicKey,
  genesisHash: new Uint8Array(32),
  exchange: async ({ kind, content }: { readonly kind: string; readonly content: Uint8Array }) => {
    if (kind === 'message') return sign(alice(), content.slice(35, -32));
    return Uint8Array.of(1, ...sign(alice(), TRANSACTION));
  },
});

const answer = (data: Uint8Array) => Uint8Array.of(...data, 0x90, 0);

/** A device that holds one key and signs what it is sent. */
export const device = () => {
  let received: readonly number[] = [];
  let length = 0;
  const send = async (_cla: number, ins: number, p1: number, _p2: number, data = new Uint8Array(0)) => {
    if (ins === 1)
      return answer(Uint8Array.of(...edward().publicKey, ...new TextEncoder().encode(edward().address)));
    if (p1 === 0) {
      received = [];
      length = data[20]! + 256 * data[21]!;
    } else received = [...received, ...data];
    if (p1 !== 2) return answer(new Uint8Array(0));
    const signed = transactionBytes(Uint8Array.from(received.slice(0, length)));
    return answer(Uint8Array.of(0, ...sign(edward(), signed)));
  };
  return { transport: { send } };
};

/** A worker that answers at once. */
export const worker = () => {
  const made = {
    onmessage: null as ((event: unknown) => unknown) | null,
    onerror: null,
    postMessage: () => made.onmessage?.({ data: { kind: 'key', key: new Uint8Array(32) } }),
    terminate: () => undefined,
  };
  return made;
};
