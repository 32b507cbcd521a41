import { bytesFromHex, devAccount, type Hex, hexFromBytes } from '@taokit/chain';
import { createDevnet, type Devnet } from '@taokit/devnet';
import { type Keypair, keypairFromUri, sign, verify } from '@taokit/keys';
import { type Call, encodeExtrinsic, encodeSigningPayload, encodeStorageKey } from '@taokit/types/registry';
import type { BenchCase, BenchEngine, PreparedRun } from '../harness/BenchCase.ts';
import { networkGenesis } from './fullNetwork.ts';

/** Transfers of one timed run: those of one block. */
const TRANSFERS = 200;
const READS = 1_000;
const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];

/** Signed transfers beside their signature checks, reads of storage, and a metagraph: JSON in, JSON out, without a port. */
export function requestCases(): readonly { readonly name: string; make(): BenchCase }[] {
  return [
    named(`${TRANSFERS} signed transfers, submitted and in a block`, [transfers(), checksAlone()]),
    named(`${READS} state_getStorage`, [{ name: 'devnet', prepare: prepareReads }]),
    named('a metagraph of 256 uids by state_call', [{ name: 'devnet', prepare: prepareMetagraph }]),
  ];
}

function named(name: string, engines: readonly BenchEngine[]) {
  return { name, make: () => ({ name, engines }) };
}

async function prepareReads(): Promise<PreparedRun> {
  const devnet = await createDevnet({ blockTime: 'manual' });
  const account = bytesFromHex(devAccount('Bob'));
  const key = hexFromBytes(encodeStorageKey(devnet.chain.runtime.registry, 'System.Account', [account]));
  return repeated(devnet, READS, 'state_getStorage', [key]);
}

async function prepareMetagraph(): Promise<PreparedRun> {
  const devnet = await createDevnet({
    blockTime: 'manual',
    genesis: networkGenesis({ subnets: 1, uids: 256 }),
  });
  return repeated(devnet, 1, 'state_call', ['SubnetInfoRuntimeApi_get_metagraph', '0x0100']);
}

/** The same request so often. */
function repeated(devnet: Devnet, times: number, method: string, params: readonly unknown[]): PreparedRun {
  const ask = client(devnet);
  return {
    digest: () => String(ask(method, ...params)),
    run: () => {
      const started = performance.now();
      for (let at = 0; at < times; at++) ask(method, ...params);
      return performance.now() - started;
    },
    close: () => devnet.close(),
  };
}

/** Signed before the clock runs. */
function transfers(): BenchEngine {
  return {
    name: 'devnet',
    prepare: async () => {
      const devnet = await createDevnet({ blockTime: 'manual' });
      const ask = client(devnet);
      return {
        digest: () => 'all',
        run: () => {
          const before = nonceOf(devnet);
          const signed = Array.from({ length: TRANSFERS }, (_, at) => signTransfer(devnet, before + at));
          const started = performance.now();
          for (const transaction of signed) ask('author_submitExtrinsic', transaction);
          ask('dev_newBlock');
          const ms = performance.now() - started;
          if (nonceOf(devnet) !== before + TRANSFERS) throw new Error('Some transfers are in no block.');
          return ms;
        },
        close: () => devnet.close(),
      };
    },
  };
}

/** What a chain of one thread cannot beat: the checks of as many signatures over payloads of that length, nothing else. */
function checksAlone(): BenchEngine {
  const payload = new Uint8Array(140).fill(1);
  const signature = sign(alice, payload);
  return {
    name: 'signature checks alone',
    prepare: () => ({
      digest: () => 'all',
      run: () => {
        const started = performance.now();
        for (let at = 0; at < TRANSFERS; at++) verify(alice.publicKey, payload, signature);
        return performance.now() - started;
      },
    }),
  };
}

function nonceOf({ chain }: Devnet): number {
  const account = chain.state.read('System.Account', [devAccount('Alice')]);
  return (account as { readonly nonce: number }).nonce;
}

function signTransfer({ chain }: Devnet, nonce: number): Hex {
  const { registry, spec } = chain.runtime;
  const call = {
    path: 'Balances.transfer_keep_alive',
    arguments: { dest: { type: 'Id', value: bob.publicKey }, value: 1_000n },
  } as Call;
  const extensions = {
    CheckMortality: { type: 'Immortal', value: null },
    CheckNonce: nonce,
    ChargeTransactionPayment: 0n,
    CheckMetadataHash: { mode: { type: 'Disabled', value: null } },
  };
  const genesis = bytesFromHex(chain.genesis.hash);
  const implicit = {
    CheckSpecVersion: spec,
    CheckTxVersion: registry.version.transactionVersion,
    CheckGenesis: genesis,
    CheckMortality: genesis,
    CheckMetadataHash: null,
  };
  const payload = encodeSigningPayload(registry, { call, extensions, implicit });
  const signer = signerOf(alice, payload);
  return hexFromBytes(encodeExtrinsic(registry, { version: 4, call, signer, extensions }));
}

function signerOf(keypair: Keypair, payload: Uint8Array) {
  const signature = { type: 'Sr25519', value: sign(keypair, payload) };
  return { address: { type: 'Id', value: keypair.publicKey }, signature };
}

/** Answers a request's result; a refusal ends the bench. */
function client(devnet: Devnet): (method: string, ...params: readonly unknown[]) => unknown {
  let answer = '';
  const connection = devnet.connect((text) => {
    answer = text;
  });
  return (method, ...params) => {
    connection.receive(JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }));
    const { result, error } = JSON.parse(answer) as { readonly result?: unknown; readonly error?: unknown };
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  };
}
