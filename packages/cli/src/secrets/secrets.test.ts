import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateMnemonic, keypairFromMnemonic, keypairFromSeed } from '@taokit/keys';
import { readKeyfile } from '@taokit/keys/node';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Ran, type TestWorld, testWorld, typing } from '../../testing/testIo.ts';

let world: TestWorld;
beforeAll(() => {
  world = testWorld();
});
afterAll(() => world.remove());

/** A secret as it may be written: a phrase, a seed, a secret URI with a password. */
const phrase = fc.constantFrom(12 as const, 24 as const).map((words) => generateMnemonic({ words }));
const seed = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const secret = fc.oneof(
  phrase,
  seed,
  seed.map((hex) => `0x${hex}`),
  fc.tuple(phrase, fc.stringMatching(/^[a-z]{8}$/)).map(([words, hard]) => `${words}//${hard}`),
  fc.stringMatching(/^[a-z]{12}$/).map((password) => `//Alice///${password}`),
);

/** Where somebody may put it by mistake. */
const PLACES: readonly ((secret: string) => readonly string[])[] = [
  (text) => ['query', 'balance', text],
  (text) => ['query', 'balance', '--coldkey', text],
  (text) => ['query', 'balance', `--coldkey=${text}`],
  (text) => ['wallet', 'balance', '-w', text],
  (text) => ['tx', 'transfer', '--dest', text, '--amount', '1', '--dry-run'],
  (text) => ['tx', 'transfer', '--dest', '//Bob', '--amount', '1', '--wallet', text],
  (text) => ['stake', 'add', '--netuid', '1', '--amount', '1', '-H', text],
  (text) => ['wallet', 'regen-coldkeypub', text],
  (text) => ['wallet', 'sign', '--message', 'hello', '--wallet', text],
  (text) => ['profile', 'set', 'mine', '--wallet', text],
  (text) => ['doctor', '--offline', '--wallet', text],
];

function expectNothingOf(secret: string, { out, err }: Ran) {
  for (const part of [
    secret,
    secret
      .replace(/^0x/, '')
      .split('//')
      .find((piece) => piece.length > 20) ?? secret,
  ])
    expect(out + err).not.toContain(part);
}

describe('a secret among the arguments', () => {
  test('is refused in one line with exit code 2, and not repeated', async () => {
    await fc.assert(
      fc.asyncProperty(secret, fc.constantFrom(...PLACES), async (text, place) => {
        const ran = await world.run(place(text));
        expect(ran.code).toBe(2);
        expect(ran.err).toMatch(/^[^\n]+\n$/);
        expectNothingOf(text, ran);
      }),
      { seed: inject('seed'), numRuns: 60 },
    );
    expect(existsSync(join(world.folder, 'config'))).toBe(false);
  });

  test('a phrase without quotes is refused, too', async () => {
    const words = generateMnemonic();
    const ran = await world.run(['wallet', 'regen-coldkey', '--wallet', 'mine', ...words.split(' ')]);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('stands among the arguments');
    expectNothingOf(words, ran);
  });

  const words = 'abandon '.repeat(11);
  const hex = `0x${'ab12'.repeat(16)}`;
  test.each([
    ['after an option that is none', ['wallet', 'regen-coldkey', ...`--phrase=${words}about`.split(' ')]],
    ['between commas', ['wallet', 'regen-coldkey', `${words}about`.replaceAll(' ', ',')]],
    ['in capitals', ['wallet', 'regen-coldkey', `${words}about`.toUpperCase()]],
    [
      'with numbers',
      ['query', 'balance', ...`${words}about`.split(' ').flatMap((word, at) => [`${at + 1}.`, word])],
    ],
    ['in JSON', ['tx', 'set-identity', '--name', `{"phrase":"${words}about"}`]],
  ])('a phrase %s is refused, too', async (_, args) => {
    const ran = await world.run(args);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('stands among the arguments');
    expect(ran.err.toLowerCase()).not.toContain('abandon');
  });

  test.each([
    ['a seed', ['wallet', 'regen-coldkey', hex]],
    ['a seed for a number', ['query', 'metagraph', hex]],
    ['a seed for a descriptor', ['wallet', 'regen-coldkey', `--secret-fd=${hex}`]],
    ['a seed for a profile', ['query', 'balance', '--profile', hex]],
    ['a seed for a network', ['query', 'balance', '//Alice', '-n', hex]],
    ['a seed in a list', ['profile', 'set', 'mine', '--netuids', `1,${hex}`]],
    ['a phrase with a word misspelt', ['wallet', 'regen-coldkey', `${words}abaut`]],
  ])('%s in a wrong place is not repeated', async (_, args) => {
    const ran = await world.run(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/^[^\n]+\n$/);
    expect(ran.err).not.toMatch(/ab12ab12|abandon/);
  });

  test('behaviour: a description of twelve words is no phrase', async () => {
    const words = 'we build a subnet that does useful work for everybody who asks nicely';
    const ran = await world.run([
      'tx',
      'set-identity',
      '--name',
      'x',
      '--description',
      words,
      '-n',
      'ws://127.0.0.1:1',
    ]);
    // Its arguments are taken: what is wrong is that there is no wallet to sign.
    expect(ran).toMatchObject({ code: 6, err: expect.stringMatching(/no wallet/) });
  });
});

describe('wallets', () => {
  const cold = () => join(world.folder, 'wallets', 'mine', 'coldkey');

  test('a new key whose phrase nobody would see is not made', async () => {
    const ran = await world.run(['wallet', 'new-hotkey', '--wallet', 'blind']);
    expect(ran).toMatchObject({ code: 6, out: '' });
    expect(existsSync(join(world.folder, 'wallets', 'blind'))).toBe(false);
  });

  test('new: the phrase goes to its descriptor or the terminal, and nowhere else', async () => {
    const ran = await world.run([
      'wallet',
      'new-hotkey',
      '-w',
      'mine',
      '-H',
      'a',
      '--phrase-fd',
      '4',
      '--json',
    ]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const told = ran.descriptors[4]!.trim();
    const { address } = JSON.parse(ran.out) as { readonly address: string };
    expect(keypairFromMnemonic(told).address).toBe(address);
    expectNothingOf(told, ran);
    const typed = await world.run(
      ['wallet', 'new-hotkey', '-w', 'mine', '-H', 'b', '--words', '24'],
      typing(),
    );
    expect(typed.err).toMatch(/^The phrase of the hotkey b .*\n\n {2}(\w+ ){23}\w+\n\n$/);
    expect(typed.out).not.toMatch(/(\w+ ){11}/);
  });

  test('restored: from a phrase or a seed, by descriptor, environment or question', async () => {
    const words = generateMnemonic();
    // Encrypting takes seconds, and is tested where it is written.
    const args = ['wallet', 'regen-coldkey', '-w', 'mine', '--no-password', '--secret-fd', '3'];
    const ran = await world.run(args, { readDescriptor: () => `${words}\n` });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expectNothingOf(words, ran);
    expect((await readKeyfile(cold())).account.address).toBe(keypairFromMnemonic(words).address);
    const hex = '11'.repeat(32);
    const hot = await world.run(['wallet', 'regen-hotkey', '-w', 'mine', '-H', 'c'], typing(hex));
    expect(hot.out).toContain(keypairFromSeed(hex).address);
    const env = { BT_WALLET_PATH: join(world.folder, 'wallets'), TAOKIT_SECRET: words };
    const third = await world.run(['wallet', 'regen-hotkey', '-w', 'mine', '-H', 'd'], { env });
    expect(third.out).toContain(keypairFromMnemonic(words).address);
  });

  test('a hotkey is in clear: a password for it is refused, not ignored', async () => {
    const ran = await world.run([
      'wallet',
      'new-hotkey',
      '-w',
      'mine',
      '--password-fd',
      '3',
      '--phrase-fd',
      '4',
    ]);
    expect(ran).toMatchObject({ code: 2, out: '', descriptors: {} });
  });

  test('a coldkey wants a password that nobody guesses, and is not written without', async () => {
    const args = ['wallet', 'new-coldkey', '-w', 'weak', '--phrase-fd', '4'];
    const weak = await world.run([...args, '--password-fd', '3'], { readDescriptor: () => 'password' });
    expect(weak).toMatchObject({ code: 2, out: '', descriptors: {} });
    expect(weak.err).not.toContain('"password"');
    expect(await world.run(args)).toMatchObject({ code: 6, out: '', descriptors: {} });
    expect(existsSync(join(world.folder, 'wallets', 'weak', 'coldkey'))).toBe(false);
  });

  test('what is there is not written over, unless told', async () => {
    const again = await world.run(['wallet', 'new-hotkey', '-w', 'mine', '-H', 'a', '--phrase-fd', '4']);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(
      (await world.run(['wallet', 'new-hotkey', '-w', 'mine', '-H', 'a', '--phrase-fd', '4', '--overwrite']))
        .code,
    ).toBe(0);
  });

  test('two passwords that differ: nothing is written', async () => {
    const ran = await world.run(
      ['wallet', 'new-coldkey', '-w', 'other'],
      typing('one password 1', 'another password 2'),
    );
    expect(ran).toMatchObject({ code: 7, out: '' });
    expect(existsSync(join(world.folder, 'wallets', 'other'))).toBe(false);
  });

  test('signed and verified: a message of the hotkey; another message is not', async () => {
    const signed = await world.run([
      'wallet',
      'sign',
      '-w',
      'mine',
      '-H',
      'c',
      '--use-hotkey',
      '--message',
      'hello',
      '--json',
    ]);
    const { address, signature } = JSON.parse(signed.out) as {
      readonly address: string;
      readonly signature: string;
    };
    const verify = (message: string) =>
      world.run([
        'wallet',
        'verify',
        '--message',
        message,
        '--signature',
        signature,
        '--ss58',
        address,
        '--json',
      ]);
    expect(await verify('hello')).toMatchObject({ code: 0 });
    expect(await verify('hallo')).toMatchObject({ code: 1 });
  });

  test('a public half: a wallet that watches', async () => {
    const { address } = keypairFromMnemonic(generateMnemonic());
    expect(await world.run(['wallet', 'regen-coldkeypub', address, '-w', 'watched'])).toMatchObject({
      code: 0,
    });
    const { out } = await world.run(['wallet', 'list']);
    expect(out).toMatch(new RegExp(`watched +coldkey +${address} +no`));
  });
});
