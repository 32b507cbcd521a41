import type { ApiPromise } from '@polkadot/api';
import { type Devnet, devnetControls } from '@taokit/devnet';
import {
  DEV_ACCOUNTS,
  keypairFromUri,
  keyringPairFromKeypair,
  polkadotSignerFromKeypair,
} from '@taokit/keys';
import { createWriter } from '@taokit/rpc';
import type { Transaction } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import type { BenchCase, BenchEngine } from '../harness/BenchCase.ts';
import { papiClient, polkadotClient, taokitClient } from './clients.ts';
import { type ClientRun, onDevnet } from './onDevnet.ts';

/** How many transfers are built and signed. */
const SIGNED = 1_000;
/** How many are submitted at once, and waited for. */
const SUBMITTED = 100;

/** Building, signing and submitting. */
export function writeCases(): readonly { readonly name: string; make(): BenchCase }[] {
  return [
    { name: `build and sign ${SIGNED} transfers`, make: signCase },
    { name: `${SUBMITTED} transfers at once, until all are in a block`, make: submitCase },
  ];
}

/** A block as often: fast, but not one for each transaction, whose eras would end before all are in. */
const BLOCK_MS = 100;

/** An engine on a devnet that makes blocks meanwhile, for what is to get into one. */
function onBusyDevnet(name: string, prepare: (devnet: Devnet) => Promise<ClientRun>): BenchEngine {
  return onDevnet(name, async (devnet) => {
    const { newBlock } = devnetControls(devnet);
    const timer = setInterval(() => void newBlock(), BLOCK_MS);
    const { once, close } = await prepare(devnet);
    const end = () => {
      clearInterval(timer);
      close?.();
    };
    return { once, close: end };
  });
}

const dest = DEV_ACCOUNTS.Bob;
const alice = keypairFromUri('//Alice');
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);
const papiSigner = () => polkadotSignerFromKeypair(alice, getPolkadotSigner) as never;

function signCase(): BenchCase {
  return {
    name: `build and sign ${SIGNED} transfers`,
    engines: [
      onDevnet('taokit', async (devnet) => {
        const client = await taokitClient(devnet);
        const writer = createWriter(client, { coldkey: alice });
        const call = { path: 'Balances.transfer_keep_alive', arguments: { dest, value: 1n } } as const;
        const once = async () => {
          const all = await Promise.all(numbers(SIGNED).map((nonce) => writer.sign(call, { nonce })));
          return String(all.length);
        };
        return { once, close: () => client.close() };
      }),
      onDevnet('polkadot-api', async (devnet) => {
        const client = papiClient(devnet);
        const api = client.getUnsafeApi();
        const transfer = api.tx['Balances']!['transfer_keep_alive']!;
        const signer = papiSigner();
        const once = async () => {
          const all = await Promise.all(
            numbers(SIGNED).map((nonce) =>
              transfer({ dest: { type: 'Id', value: dest }, value: 1n }).sign(signer, { nonce } as never),
            ),
          );
          return String(all.length);
        };
        return { once, close: () => client.destroy() };
      }),
      onDevnet('@polkadot/api', async (devnet) => {
        const api = await polkadotClient(devnet);
        const pair = keyringPairFromKeypair(alice) as never;
        const once = async () => {
          const all = await Promise.all(
            numbers(SIGNED).map((nonce) =>
              api.tx['balances']!['transferKeepAlive']!(dest, 1n).signAsync(pair, { nonce }),
            ),
          );
          return String(all.length);
        };
        return { once, close: () => api.disconnect() };
      }),
    ],
  };
}

function submitCase(): BenchCase {
  return {
    name: `${SUBMITTED} transfers at once, until all are in a block`,
    engines: [
      onBusyDevnet('taokit', async (devnet) => {
        const client = await taokitClient(devnet);
        const writer = createWriter(client, { coldkey: alice });
        const once = async () => {
          const intent = { op: 'transfer', destSs58: dest, amountTao: '0.000001' } as const;
          const all = await Promise.all(numbers(SUBMITTED).map(() => writer.execute(intent)));
          return String(all.filter(({ isSuccess }) => isSuccess).length);
        };
        return { once, close: () => client.close() };
      }),
      onBusyDevnet('polkadot-api', async (devnet) => {
        const client = papiClient(devnet);
        const api = client.getUnsafeApi();
        const transfer = api.tx['Balances']!['transfer_keep_alive']!;
        const signer = papiSigner();
        let next = 0;
        const once = async () => {
          // Who writes in parallel counts nonces by hand.
          const from = next;
          next += SUBMITTED;
          const all = await Promise.all(
            numbers(SUBMITTED).map((at) => {
              const transaction = transfer({ dest: { type: 'Id', value: dest }, value: 1_000n });
              return inBestBlock(transaction.signSubmitAndWatch(signer, { nonce: from + at } as never));
            }),
          );
          return String(all.filter(({ ok }) => ok).length);
        };
        return { once, close: () => client.destroy() };
      }),
      onBusyDevnet('@polkadot/api', async (devnet) => {
        const api = await polkadotClient(devnet);
        let next = 0;
        const once = async () => {
          const from = next;
          next += SUBMITTED;
          const all = await Promise.all(numbers(SUBMITTED).map((at) => inBlock(api, from + at)));
          return String(all.length);
        };
        return { once, close: () => api.disconnect() };
      }),
    ],
  };
}

/** What `signSubmitAndWatch` gives: rxjs is theirs. */
type Watched = ReturnType<Transaction['signSubmitAndWatch']>;

/** Until a transfer is in a block, as users of polkadot-api watch it; it is followed until it is final. */
function inBestBlock(events: Watched): Promise<{ readonly ok: boolean }> {
  return new Promise((done, fail) => {
    events.subscribe({
      next: (event) => {
        if (event.type === 'txBestBlocksState' && event.found) done(event);
      },
      error: fail,
    });
  });
}

/** Until a transfer is in a block, as users of @polkadot/api wait. */
function inBlock(api: ApiPromise, nonce: number): Promise<void> {
  const pair = keyringPairFromKeypair(alice) as never;
  return new Promise((done, fail) => {
    api.tx['balances']!['transferKeepAlive']!(dest, 1_000n)
      .signAndSend(pair, { nonce }, ({ status }) => {
        if (status.isInBlock) done();
      })
      .catch(fail);
  });
}
