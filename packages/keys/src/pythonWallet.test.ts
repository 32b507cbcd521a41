/**
 * Round trips with the Python wallet, both ways, for every kind of file. Skipped where Python cannot import
 * `bittensor_wallet`; TAOKIT_PYTHON names the interpreter (`python3 -m venv V; V/bin/pip install bittensor-wallet`).
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { comparePythonWallet } from '../testing/pythonAgreement.ts';
import { askPython, hasPythonWallet } from '../testing/pythonWallet.ts';
import { runs } from '../testing/runs.ts';
import { createSecret, keypairFromMnemonic, revealSecretText, sign, verify } from './index.ts';
import {
  deobfuscatePassword,
  environmentPasswordName,
  obfuscatePassword,
  openKeyfile,
} from './keyfile/index.ts';
import { createColdkey, createHotkey, readKeyfile, walletPaths, writeKeyfile } from './node/index.ts';
import { openSealed, sealTo } from './sealed-box/index.ts';

const MESSAGE = Uint8Array.of(0, ...new TextEncoder().encode('round trip '), 0xff);
const password = 'Correct horse 9! äöü';
const folder = mkdtempSync(join(tmpdir(), 'taokit-python-'));
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const file = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasPythonWallet)(
  'the Python wallet (needs Python with bittensor_wallet, see TAOKIT_PYTHON)',
  // Four coldkeys at full cost, half a GiB each: on a busy machine that takes minutes.
  { timeout: 600_000 },
  () => {
    test('what it writes, we read', async () => {
      const theirs = python<Made>('make');
      const paths = walletPaths({ name: 'theirs', hotkey: 'hot', folder });
      expect((await readKeyfile(paths.coldkey, { password })).account.address).toBe(theirs.coldkey);
      expect((await readKeyfile(paths.coldkeypub)).account.address).toBe(theirs.coldkey);
      expect((await readKeyfile(paths.hotkey)).account.address).toBe(theirs.hotkey);
      expect((await readKeyfile(paths.hotkeypub)).account.address).toBe(theirs.hotkey);
      const ansible = await openKeyfile(file('ansible'), { password });
      expect(ansible.account.address).toBe(theirs.address);
      expect(revealSecretText(ansible.phrase!)).toBe(theirs.phrase);
      const ed25519 = keypairFromMnemonic(theirs.phrase, { type: 'ed25519' });
      expect((await openKeyfile(file('ed25519'))).account).toMatchObject({
        type: 'ed25519',
        address: ed25519.address,
      });
      expect(ed25519.address).toBe(theirs.ed25519);
      expect(verify(theirs.address, MESSAGE, bytes(theirs.signature))).toBe(true);
      expect(verify(theirs.ed25519, MESSAGE, bytes(theirs.ed25519Signature), { type: 'ed25519' })).toBe(true);
      expect(openSealed(ed25519, bytes(theirs.sealed))).toEqual(MESSAGE);
      const { name, value } = theirs.environment;
      expect(environmentPasswordName(paths.coldkey)).toBe(name);
      if (value !== null) expect(deobfuscatePassword(name, value)).toBe(password);
      if (value !== null) expect(obfuscatePassword(name, password)).toBe(value);
    });

    test('random URIs, phrases, signatures and keyfiles: the same keys', () => {
      const seed = inject('seed');
      const { agreed, cases } = comparePythonWallet(seed, runs(400));
      // Either side refuses some of the mixed files; most cases must be read by both, else this shows nothing.
      expect(agreed, `seed ${seed}`).toBeGreaterThan(cases / 2);
    });

    test('what we write, it reads', async () => {
      const phrase = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
      const ed25519 = keypairFromMnemonic(phrase, { type: 'ed25519' });
      const coldkey = await createColdkey({ name: 'ours', folder, password });
      const hotkey = await createHotkey({ name: 'ours', hotkey: 'hot', folder, phrase });
      const write = (name: string, options: object) => writeKeyfile(join(folder, name), hotkey, options);
      await write('ours-ansible', { format: 'ansible', password });
      await write('ours-polkadot-js', { format: 'polkadot-js', password });
      await writeKeyfile(
        join(folder, 'ours-ed25519'),
        { account: ed25519, phrase: createSecret(phrase) },
        { format: 'plain' },
      );
      const signature = hex(sign(hotkey.account, MESSAGE));
      const ed25519Signature = hex(sign(ed25519, MESSAGE));
      const sealed = hex(sealTo(ed25519.address, MESSAGE, { type: 'ed25519' }));
      writeFileSync(join(folder, 'proofs.json'), JSON.stringify({ signature, ed25519Signature, sealed }));
      expect(python('read')).toEqual({
        coldkey: coldkey.account.address,
        coldkeypub: coldkey.account.address,
        hotkey: hotkey.account.address,
        hotkeypub: hotkey.account.address,
        ansible: hotkey.account.address,
        ed25519: ed25519.address,
        polkadotJs: hotkey.account.address,
        verified: true,
        ed25519Verified: true,
        opened: hex(MESSAGE),
      });
    });
  },
);

/** What the script prints when it made its files. */
interface Made {
  readonly coldkey: string;
  readonly hotkey: string;
  readonly phrase: string;
  readonly address: string;
  readonly ed25519: string;
  readonly signature: string;
  readonly ed25519Signature: string;
  readonly sealed: string;
  readonly environment: { readonly name: string; readonly value: string | null };
}

function python<T>(command: 'make' | 'read'): T {
  return askPython<T>(command, [folder, password]);
}
