/**
 * The generic app of Ledger against a stand-in that checks every command against the app's `docs/APDUSPEC.md`
 * (Zondax/ledger-polkadot) and answers as published with its tests. No device was at hand.
 */
import { describe, expect, test } from 'vitest';
import { keypairFromSeed } from '../keypairFromSeed.ts';
import { sign } from '../sign.ts';
import { decodeSs58, encodeSs58 } from '../ss58.ts';
import { verify } from '../verify.ts';
import { transactionBytes } from './createSigner.ts';
import { type LedgerTransport, signerFromLedger } from './ledger.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const type = 'ed25519' as const;
const key = keypairFromSeed(new Uint8Array(32).fill(4), { type });
/** m/44'/354'/0'/0'/0', five u32 little endian with the top bit set. */
const PATH = '2c00008062010080000000800000008000000080';
const proof = new Uint8Array(777).fill(8);

/** What the app's tests publish for the account of that path: the key, and its address on Polkadot. */
const PUBLISHED_KEY = 'e1b4d72d27b3e91b9b6116555b4ea17138ddc12ca7cdbab30e2e0509bd848419';
const PUBLISHED_ADDRESS = '166wVhuQsKFeb7bd1faydHgVvX1bZU2rUuY7FJmWApNz2fQY';

/** One command as the device gets it. */
interface Command {
  readonly ins: number;
  readonly p1: number;
  readonly data: Uint8Array;
}

/** A device with one account; `status` is what it ends with. */
function standIn(status = 0x9000, commands: Command[] = []): LedgerTransport {
  let received = new Uint8Array(0);
  let blobLength = 0;
  return {
    send: async (cla, ins, p1, p2, data: Uint8Array | undefined = new Uint8Array(0)) => {
      expect([cla, p2]).toEqual([0xf9, 0]);
      expect(data.length).toBeLessThanOrEqual(250);
      commands.push({ ins, p1, data });
      if (ins === 1) return answer(Uint8Array.from([...key.publicKey, ...Buffer.from(key.address)]), status);
      if (p1 === 0) {
        expect(hex(data.subarray(0, 20))).toBe(PATH);
        blobLength = new DataView(data.buffer, data.byteOffset).getUint16(20, true);
        received = new Uint8Array(0);
        return answer(new Uint8Array(0), status);
      }
      received = Uint8Array.from([...received, ...data]);
      if (p1 === 1) return answer(new Uint8Array(0), status);
      if (ins === 2) expect(hex(received.subarray(blobLength))).toBe(hex(proof));
      const signature = sign(key, transactionBytes(received.subarray(0, blobLength)));
      return answer(Uint8Array.of(0, ...signature), status);
    },
  };
}

function answer(data: Uint8Array, status: number): Uint8Array {
  return Uint8Array.of(...data, status >> 8, status & 0xff);
}

describe('signerFromLedger', () => {
  test('the account: path and prefix out, key and address in', async () => {
    const commands: Command[] = [];
    const signer = await signerFromLedger({ transport: standIn(0x9000, commands) });
    expect(signer).toMatchObject({ type, address: key.address });
    expect(commands.map(({ ins, p1, data }) => [ins, p1, hex(data)])).toEqual([[1, 0, `${PATH}2a00`]]);
  });

  test("the account published with the app's tests", async () => {
    const publicKey = Uint8Array.from(Buffer.from(PUBLISHED_KEY, 'hex'));
    expect(hex(decodeSs58(PUBLISHED_ADDRESS, 0).publicKey)).toBe(PUBLISHED_KEY);
    const shown = Buffer.from(encodeSs58(publicKey));
    const transport = { send: async () => answer(Uint8Array.from([...publicKey, ...shown]), 0x9000) };
    expect(hex((await signerFromLedger({ transport })).publicKey)).toBe(PUBLISHED_KEY);
    const wrong = { send: async () => answer(Uint8Array.from([...key.publicKey, ...shown]), 0x9000) };
    await expect(signerFromLedger({ transport: wrong })).rejects.toMatchObject({ code: 'keys/device' });
  });

  test.each([1, 249, 250, 251, 256, 257, 5000])(
    'a transaction of %s bytes with its proof',
    async (length) => {
      const commands: Command[] = [];
      const signer = await signerFromLedger({ transport: standIn(0x9000, commands) });
      const bytes = new Uint8Array(length).fill(6);
      const { signature } = await signer.signTransaction({ bytes, metadataProof: proof });
      expect(verify(key.publicKey, transactionBytes(bytes), signature!, { type })).toBe(true);
      const steps = commands.slice(1).map(({ p1 }) => p1);
      const pieces = Math.ceil((length + proof.length) / 250);
      expect(steps).toEqual([0, ...new Array(pieces - 1).fill(1), 2]);
    },
  );

  test.each(['This is our test payload!', 'This is our test payload with emoji! 😉', 'x'.repeat(241)])(
    "a message, wrapped, as in the app's tests: %s",
    async (text) => {
      const commands: Command[] = [];
      const signer = await signerFromLedger({ transport: standIn(0x9000, commands) });
      const { signature, wrapped } = await signer.signMessage(text);
      expect(wrapped).toBe(true);
      expect(verify(key.publicKey, `<Bytes>${text}</Bytes>`, signature, { type })).toBe(true);
      expect(commands.slice(1).map(({ ins }) => ins)).toEqual(new Array(commands.length - 1).fill(3));
    },
  );

  test('refused: no proof, a long message, an odd path', async () => {
    const transport = standIn();
    const signer = await signerFromLedger({ transport });
    const bytes = new Uint8Array(9);
    const cannot = (what: string) => ({
      code: 'keys/signer-cannot',
      message: expect.stringContaining(`The Ledger cannot ${what}.`),
      fix: 'Add the metadata proof of the transaction, or sign with another signer.',
    });
    await expect(signer.signTransaction({ bytes })).rejects.toMatchObject(
      cannot('sign a transaction without payload.metadataProof'),
    );
    await expect(signer.signMessage('x'.repeat(242))).rejects.toMatchObject(
      cannot('sign a message of 257 bytes with its wrapping, only up to 256'),
    );
    for (const length of [0, 65_536])
      await expect(
        signer.signTransaction({ bytes: new Uint8Array(length), metadataProof: proof }),
      ).rejects.toMatchObject(cannot(`sign ${length} bytes`));
    const most = { bytes: new Uint8Array(65_535), metadataProof: proof };
    expect((await signer.signTransaction(most)).signature).toHaveLength(64);
    for (const path of ['', "m/44'/354'", 'm/44/354/0/0/0', "m/44'/354'/0'/0'/2147483648'"])
      await expect(signerFromLedger({ transport, path })).rejects.toMatchObject({
        code: 'keys/invalid-derivation',
        message: expect.stringContaining('The path of the Ledger account is not five hardened steps.'),
        fix: "Write it as m/44'/354'/0'/0'/0'.",
      });
    for (const path of ["xm/44'/354'/0'/0'/0'", "m/44'/354'/0'/0'/0'/0'", "m/4a'/354'/0'/0'/0'"])
      await expect(signerFromLedger({ transport, path })).rejects.toMatchObject({
        code: 'keys/invalid-derivation',
      });
    await expect(signerFromLedger({} as never)).rejects.toMatchObject({ code: 'keys/missing-field' });
    for (const none of [null, { send: 5 }, 5])
      await expect(signerFromLedger({ transport: none } as never)).rejects.toThrow(
        /^source\.transport is .*, not a transport with send/,
      );
    await expect(signerFromLedger({ transport, path: 5 } as never)).rejects.toThrow(/^source\.path is 5/);
    await expect(signer.signTransaction({ bytes: 5 } as never)).rejects.toThrow(/^payload\.bytes is 5/);
    expect(Object.isFrozen(signer)).toBe(true);
  });

  test('another path: its five steps, the largest too, each with its top bit', async () => {
    const commands: Command[] = [];
    const path = "m/44'/354'/1'/256'/2147483647'";
    await signerFromLedger({ transport: standIn(0x9000, commands), path });
    expect(hex(commands[0]!.data)).toBe('2c000080620100800100008000010080ffffffff2a00');
  });

  test('a device that signs with another key: found out', async () => {
    const bob = keypairFromSeed(new Uint8Array(32).fill(5), { type });
    const transport: LedgerTransport = {
      send: async (cla, ins, p1, p2, data) => {
        if (ins === 1 || p1 !== 2) return standIn().send(cla, ins, p1, p2, data);
        return answer(Uint8Array.of(0, ...sign(bob, '<Bytes>x</Bytes>')), 0x9000);
      },
    };
    const signer = await signerFromLedger({ transport });
    const foundOut = { code: 'keys/bad-signature', values: { address: key.address } };
    await expect(signer.signMessage('x')).rejects.toMatchObject(foundOut);
    await expect(
      signer.signTransaction({ bytes: '0x01', metadataProof: new Uint8Array(1) }),
    ).rejects.toMatchObject(foundOut);
  });

  test.each([
    [0x6985, 'The Ledger was refused by the person (0x6985).'],
    [0x6986, 'The Ledger was refused by the person (0x6986).'],
    [0x6984, 'The Ledger finds the data invalid: the metadata proof may be of another runtime (0x6984).'],
    [0x6d00, 'The Ledger has another app open (0x6d00).'],
    [0x6e00, 'The Ledger has another app open (0x6e00).'],
    [0x6e01, 'The Ledger has another app open (0x6e01).'],
    [0x5515, 'The Ledger is locked (0x5515).'],
    [0x6f42, 'The Ledger answers with an error (0x6f42).'],
    [0x9001, 'The Ledger answers with an error (0x9001).'],
    [0x0000, 'The Ledger answers with an error (0x0).'],
  ])('status %s: typed', async (status, words) => {
    const refused = { code: 'keys/device', message: expect.stringContaining(words), values: { status } };
    await expect(signerFromLedger({ transport: standIn(status) })).rejects.toMatchObject(refused);
    const throwing = {
      send: async () => Promise.reject(Object.assign(new Error('x'), { statusCode: status })),
    };
    await expect(signerFromLedger({ transport: throwing })).rejects.toMatchObject(refused);
  });

  test('unplugged, or nonsense: typed', async () => {
    const gone = { send: async () => Promise.reject(new Error('gone')) };
    await expect(signerFromLedger({ transport: gone })).rejects.toMatchObject({
      code: 'keys/device',
      message: expect.stringContaining('The Ledger cannot be reached.'),
      fix: 'Unlock it, open the Polkadot app, and try again.',
      values: {},
      cause: new Error('gone'),
    });
    const thrown = { send: async () => Promise.reject(undefined) };
    await expect(signerFromLedger({ transport: thrown })).rejects.toMatchObject({ code: 'keys/device' });
    for (const nonsense of [undefined, new Uint8Array(1), 'x', [0x90, 0]]) {
      const transport = { send: async () => nonsense as Uint8Array };
      await expect(signerFromLedger({ transport })).rejects.toMatchObject({
        code: 'keys/device',
        message: expect.stringContaining('The Ledger does not answer with bytes.'),
      });
    }
    for (const other of [new Uint8Array(0), new Uint8Array(3), key.publicKey]) {
      const transport = { send: async () => answer(other, 0x9000) };
      await expect(signerFromLedger({ transport })).rejects.toMatchObject({
        code: 'keys/device',
        message: expect.stringContaining(
          'The Ledger answers with a key and an address that are not one account.',
        ),
      });
    }
  });
});
