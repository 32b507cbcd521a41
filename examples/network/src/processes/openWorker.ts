import { isKeypair, type Keypair } from '@taokit/keys';
import { readKeyfile, walletPaths } from '@taokit/keys/node';
import type { Client } from '@taokit/rpc';
import { NetworkError } from '../NetworkError.ts';
import type { Bells, WorkerContext } from './Bells.ts';
import type { WorkerSpec } from './WorkerSpec.ts';

const PROGRAMS: Readonly<
  Record<WorkerSpec['role'], () => Promise<(context: WorkerContext) => Promise<Bells>>>
> = {
  miner: async () => (await import('./miner.ts')).openMiner,
  validator: async () => (await import('./validator.ts')).openValidator,
  copier: async () => (await import('./copier.ts')).openCopier,
  client: async () => (await import('./client.ts')).openClient,
};

/** Starts what a worker does: reads its wallet, connects to the chain, and waits to be rung for. */
export async function openWorker(spec: WorkerSpec, connect: () => Promise<Client>): Promise<Bells> {
  const paths = walletPaths(spec.wallet);
  const [client, program, hotkey, coldkey] = await Promise.all([
    connect(),
    PROGRAMS[spec.role](),
    keyOf(paths.hotkey),
    spec.role === 'client' ? keyOf(paths.coldkey) : undefined,
  ]);
  const bells = await program({ spec, client, hotkey, coldkey });
  return {
    /** What it sees of the chain; waits for a connection where there is none. */
    look: async () => (await client.at('best')).blockNumber,
    /** Whether it has a connection. */
    isConnected: async () => client.connection.endpoint !== undefined,
    ...bells,
  };
}

async function keyOf(path: string): Promise<Keypair> {
  const { account } = await readKeyfile(path);
  if (isKeypair(account)) return account;
  throw new NetworkError(`${path} holds no secret.`, {
    code: 'network/process-ended',
    fix: 'Give the worker a wallet it can sign with.',
  });
}
