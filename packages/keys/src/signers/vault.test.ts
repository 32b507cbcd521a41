/**
 * Polkadot Vault against the QR codes in its own tests (novasamatech/parity-signer, `rust/transaction_signing` and
 * `rust/transaction_parsing`), and a stand-in that reads the codes as `docs/src/development/UOS.md` says.
 */
import { describe, expect, test } from 'vitest';
import { keypairFromUri } from '../keypairFromUri.ts';
import { sign } from '../sign.ts';
import { verify } from '../verify.ts';
import { transactionBytes } from './createSigner.ts';
import { signerFromVault, type VaultRequest, vaultFrames } from './vault.ts';

const alice = keypairFromUri('//Alice');
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
/** Block 0 of Westend, where the Vault's tests are. */
const GENESIS = 'e143f23803ac50e8f6f8e62695d1ce9e4e1d68aa36c1cd2cfd15340213f3423e';
const ALICE = 'd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';
/** A transfer of 100 mWND to Bob, as the Vault's tests have it: the call, then extensions. */
const CALL = '0403008eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a480284d717';
const EXTENSIONS = `d5031504025a62029723000007000000${GENESIS}98a8ee9e389043cd8a9954b254d822d34138b9ae97d3b7f50dc6781b13df8d84`;
/** The QR code of that transaction there. */
const TRANSACTION_CODE = `530102${ALICE}9c${CALL}${EXTENSIONS}${GENESIS}`;
/** The QR code of the message `uuid-abcd` there. */
const MESSAGE_CODE = `530103${ALICE}${hex(Buffer.from('<Bytes>uuid-abcd</Bytes>'))}${GENESIS}`;

const payload = {
  bytes: `0x${CALL}${EXTENSIONS}`,
  polkadotJs: { address: alice.address, method: `0x${CALL}`, genesisHash: `0x${GENESIS}`, era: '0xd503' },
};

/** Does what the phone does: joins the frames, reads the code, cuts off the length of the call, signs, answers in hex. */
function standIn(keypair = alice, requests: VaultRequest[] = []) {
  return async (request: VaultRequest): Promise<string> => {
    requests.push(request);
    const joined = joinFrames(request.frames);
    expect(hex(joined)).toBe(hex(request.content));
    const body = joined.subarray(35, -32);
    if (joined[2] === 3) return hex(sign(keypair, body));
    const mode = body[0]! & 3;
    const call = body.subarray([1, 2, 4][mode]);
    const signature = sign(keypair, call.length > 257 ? transactionBytes(call) : call);
    return (keypair.type === 'sr25519' ? '01' : '00') + hex(signature);
  };
}

function joinFrames(frames: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(
    frames.flatMap((frame, index) => {
      const view = new DataView(frame.buffer, frame.byteOffset);
      expect([frame[0], view.getUint16(1), view.getUint16(3)]).toEqual([0, frames.length, index]);
      return [...frame.subarray(5)];
    }),
  );
}

describe('signerFromVault', () => {
  test("the Vault's own transaction: its QR code, byte for byte, and a signature of the chain's bytes", async () => {
    const requests: VaultRequest[] = [];
    const exchange = standIn(alice, requests);
    const signer = signerFromVault({ publicKey: alice.address, genesisHash: `0x${GENESIS}`, exchange });
    const { signature } = await signer.signTransaction(payload);
    expect(requests.map(({ kind, content }) => [kind, hex(content)])).toEqual([
      ['transaction', TRANSACTION_CODE],
    ]);
    expect(verify(alice.publicKey, bytes(CALL + EXTENSIONS), signature!)).toBe(true);
  });

  test("the Vault's own message: its QR code, byte for byte", async () => {
    const requests: VaultRequest[] = [];
    const exchange = standIn(alice, requests);
    const signer = signerFromVault({ publicKey: alice.publicKey, genesisHash: bytes(GENESIS), exchange });
    const { wrapped } = await signer.signMessage('uuid-abcd');
    expect(wrapped).toBe(true);
    expect(hex(requests[0]!.content)).toBe(MESSAGE_CODE);
  });

  test.each([20, 200, 3000, 70_000])('a call of %s bytes: length, frames and hash', async (length) => {
    const type = 'ed25519' as const;
    const keypair = keypairFromUri('//Alice', { type });
    const requests: VaultRequest[] = [];
    const source = { publicKey: keypair.address, genesisHash: `0x${GENESIS}` };
    const signer = signerFromVault({ ...source, type, exchange: standIn(keypair, requests) });
    const method = `0x${'07'.repeat(length)}`;
    const transaction = `${method}${EXTENSIONS}`;
    const { signature } = await signer.signTransaction({
      bytes: transaction,
      polkadotJs: { address: keypair.address, method },
    });
    expect(verify(keypair.publicKey, transactionBytes(transaction), signature!, { type })).toBe(true);
    expect(requests[0]!.frames).toHaveLength(Math.ceil(requests[0]!.content.length / 1024));
  });

  test('refused: another account, another network, two transactions, 257 bytes, no JSON', async () => {
    const exchange = standIn();
    const signer = signerFromVault({ publicKey: alice.address, genesisHash: `0x${GENESIS}`, exchange });
    const { polkadotJs } = payload;
    const bob = keypairFromUri('//Bob').address;
    const withoutJson = 'cannot sign a transaction without payload.polkadotJs and its method';
    const refusals: readonly (readonly [object, string])[] = [
      [{ bytes: payload.bytes }, withoutJson],
      [{ ...payload, polkadotJs: { address: alice.address } }, withoutJson],
      [{ ...payload, polkadotJs: { ...polkadotJs, method: 'x' } }, withoutJson],
      [
        { ...payload, polkadotJs: { ...polkadotJs, genesisHash: `0x${'00'.repeat(32)}` } },
        'stands for another network than the transaction',
      ],
      [
        { ...payload, polkadotJs: { ...polkadotJs, method: '0x0500' } },
        'was given two transactions: payload.bytes and polkadotJs differ',
      ],
      [
        { bytes: new Uint8Array(257), polkadotJs: { ...polkadotJs, method: '0x0000' } },
        'cannot sign a payload of exactly 257 bytes: the Vault does not hash it and the chain does',
      ],
    ];
    for (const [wrong, what] of refusals)
      await expect(signer.signTransaction(wrong as never)).rejects.toMatchObject({
        code: 'keys/signer-cannot',
        message: expect.stringContaining(`The Vault ${what}.`),
        fix: 'Make the payload with polkadot.js for this account and network, or sign with a keypair.',
      });
    const another = { ...payload, polkadotJs: { ...polkadotJs, address: bob } };
    await expect(signer.signTransaction(another)).rejects.toMatchObject({
      code: 'keys/another-account',
      message: expect.stringContaining(`The transaction is not one of ${alice.address}.`),
      fix: 'Make the payload for the account of the Vault.',
      values: { address: alice.address },
    });
  });

  test('a payload of 256 bytes, and of 258', async () => {
    const signer = signerFromVault({
      publicKey: alice.address,
      genesisHash: `0x${GENESIS}`,
      exchange: standIn(),
    });
    for (const length of [256, 258]) {
      const signing = {
        bytes: new Uint8Array(length),
        polkadotJs: { address: alice.address, method: '0x00' },
      };
      expect((await signer.signTransaction(signing)).signature).toHaveLength(64);
    }
  });

  test.each([
    [0, '00'],
    [1, '04'],
    [63, 'fc'],
    [64, '0101'],
    [16_383, 'fdff'],
    [16_384, '02000100'],
  ])('the length of a call of %i bytes, as SCALE has it', async (length, compact) => {
    const requests: VaultRequest[] = [];
    const exchange = async (request: VaultRequest) => {
      requests.push(request);
      return '';
    };
    const signer = signerFromVault({ publicKey: alice.address, genesisHash: `0x${GENESIS}`, exchange });
    const method = `0x${'07'.repeat(length)}`;
    const signing = { bytes: `${method}00`, polkadotJs: { address: alice.address, method } };
    await expect(signer.signTransaction(signing)).rejects.toMatchObject({ code: 'keys/bad-signature' });
    expect(hex(requests[0]!.content.subarray(35, 35 + compact.length / 2))).toBe(compact);
    expect(requests[0]!.content).toHaveLength(35 + compact.length / 2 + length + 1 + 32);
  });

  test('an answer in hex with spaces around it, behind 0x, or as bytes', async () => {
    const source = { publicKey: alice.address, genesisHash: `0x${GENESIS}` };
    const signature = sign(alice, '<Bytes>x</Bytes>');
    for (const answer of [` ${hex(signature)}\n`, `0x${hex(signature)}`, signature, `01${hex(signature)}`]) {
      const signer = signerFromVault({ ...source, exchange: async () => answer });
      expect((await signer.signMessage('x')).signature).toEqual(signature);
    }
  });

  test('what is none: refused by name', async () => {
    const source = { publicKey: alice.address, genesisHash: `0x${GENESIS}`, exchange: standIn() };
    for (const field of ['type', 'publicKey', 'genesisHash', 'exchange'])
      expect(() => signerFromVault({ ...source, [field]: 5 } as never)).toThrow(
        new RegExp(`^source\\.${field} is 5`),
      );
    expect(() => signerFromVault({ ...source, type: 'ecdsa' } as never)).toThrow(
      expect.objectContaining({ code: 'keys/unsupported-key-type' }),
    );
    const signer = signerFromVault(source);
    expect(Object.isFrozen(signer)).toBe(true);
    await expect(signer.signTransaction({ bytes: 5 } as never)).rejects.toThrow(/^payload\.bytes is 5/);
    expect(() => vaultFrames(5 as never)).toThrow(/^content is 5/);
  });

  test('a phone that signs with another key, or answers something else: found out', async () => {
    const source = { publicKey: alice.address, genesisHash: `0x${GENESIS}` };
    const liar = signerFromVault({ ...source, exchange: standIn(keypairFromUri('//Bob')) });
    await expect(liar.signTransaction(payload)).rejects.toMatchObject({ code: 'keys/bad-signature' });
    for (const answer of ['', 'zz', '0x12', undefined]) {
      const broken = signerFromVault({ ...source, exchange: async () => answer as string });
      await expect(broken.signMessage('x')).rejects.toMatchObject({
        code: 'keys/bad-signature',
        message: expect.stringContaining('The QR code does not hold an sr25519 signature.'),
        fix: 'Scan the code that the Vault shows after signing, and check the key type of the account.',
      });
    }
    expect(() => signerFromVault({ ...source, genesisHash: '0x12', exchange: standIn() })).toThrow(
      expect.objectContaining({
        code: 'keys/out-of-range',
        message: expect.stringContaining('source.genesisHash has 1 bytes, not 32.'),
        fix: 'Pass the hash of block 0.',
      }),
    );
  });
});

describe('vaultFrames', () => {
  test('one frame at least, 1024 bytes of content each, up to 65535 of them', () => {
    expect(vaultFrames('0x').map(hex)).toEqual(['0000010000']);
    expect(vaultFrames(new Uint8Array(1024))).toHaveLength(1);
    expect(vaultFrames(new Uint8Array(1025)).map((frame) => frame.length)).toEqual([1029, 6]);
    expect(() => vaultFrames(new Uint8Array(1024 * 65536))).toThrow(
      expect.objectContaining({
        code: 'keys/out-of-range',
        message: expect.stringContaining('The content of 67108864 bytes does not fit 65535 frames.'),
        fix: 'Sign a smaller transaction.',
      }),
    );
    const frames = vaultFrames(new Uint8Array(1024 * 300).fill(7));
    expect([0, 255, 256, 299].map((index) => hex(frames[index]!.subarray(0, 6)))).toEqual([
      '00012c000007',
      '00012c00ff07',
      '00012c010007',
      '00012c012b07',
    ]);
  });
});
