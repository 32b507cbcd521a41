import { Keyring } from '@polkadot/keyring';
import type { KeyringPair$Json } from '@polkadot/keyring/types';
import { keypairFromUri } from '@taokit/keys';
import { openKeyfile, sealKeyfile } from '@taokit/keys/keyfile';
import type { BenchCase, BenchEngine } from '../harness/BenchCase.ts';

const password = 'Correct horse 9!';

/** Opening an export of polkadot.js: mostly scrypt (N = 131072), by WebAssembly on both sides. */
export function keyfileCase(): { readonly name: string; make(): BenchCase } {
  const name = 'open a polkadot.js keyfile (scrypt)';
  return {
    name,
    make: () => ({ name, engines: [engine('taokit', openOurs), engine('polkadot', openTheirs)] }),
  };
}

function engine(name: string, open: (file: Uint8Array) => string | Promise<string>): BenchEngine {
  return {
    name,
    prepare: async () => {
      const key = { account: keypairFromUri('//Alice'), phrase: undefined };
      const file = await sealKeyfile(key, { format: 'polkadot-js', password });
      return {
        digest: () => open(file),
        run: async () => {
          const start = performance.now();
          await open(file);
          return performance.now() - start;
        },
      };
    },
  };
}

async function openOurs(file: Uint8Array): Promise<string> {
  return (await openKeyfile(file, { password })).account.address;
}

function openTheirs(file: Uint8Array): string {
  const json = JSON.parse(new TextDecoder().decode(file)) as KeyringPair$Json;
  const pair = new Keyring({ type: 'sr25519', ss58Format: 42 }).createFromJson(json);
  pair.unlock(password);
  return pair.address;
}
