import { injectedFromKeypair, keypairFromUri } from '@taokit/keys';
import { describe, expect, test } from 'vitest';
import { developmentAccounts, isDevelopmentChain } from './developmentAccounts.ts';
import { openWallet, walletNames } from './injectedWallets.ts';

const alice = keypairFromUri('//Alice');
const page = {
  injectedWeb3: {
    'a wallet': {
      enable: async () => ({
        accounts: {
          get: async () => [
            { address: alice.address, name: 'mine', type: 'sr25519' },
            { address: '0x0000000000000000000000000000000000000001', type: 'ethereum' },
          ],
        },
        signer: injectedFromKeypair(alice),
      }),
    },
  },
};

describe('openWallet', () => {
  test('behaviour: accounts that can sign here, each with a signer', async () => {
    expect(walletNames(page)).toEqual(['a wallet']);
    const accounts = await openWallet('a wallet', page);
    expect(accounts).toMatchObject([{ address: alice.address, name: 'mine', source: 'a wallet' }]);
    expect(accounts[0]!.signer.address).toBe(alice.address);
  });

  test('behaviour: a page without extensions names none', () => expect(walletNames({})).toEqual([]));
});

describe('developmentAccounts', () => {
  test('behaviour: six that everybody knows', () => {
    expect(developmentAccounts().map(({ name }) => name)).toEqual([
      'Alice',
      'Bob',
      'Charlie',
      'Dave',
      'Eve',
      'Ferdie',
    ]);
    expect(developmentAccounts()[0]!.address).toBe(alice.address);
  });

  test.each([
    [{ kind: 'devnet' as const }, true],
    [{ kind: 'endpoint' as const, url: 'ws://127.0.0.1:9944' }, true],
    [{ kind: 'endpoint' as const, url: 'ws://localhost' }, true],
    [{ kind: 'endpoint' as const, url: 'wss://entrypoint-finney.opentensor.ai:443' }, false],
    [{ kind: 'endpoint' as const, url: 'wss://localhost.example' }, false],
    [{ kind: 'endpoint' as const, url: 'wss://localhost:secret@node.example' }, false],
    [{ kind: 'endpoint' as const, url: 'localhost' }, false],
  ])('behaviour: offered on %j: %s', (target, is) => expect(isDevelopmentChain(target)).toBe(is));
});
