import { createDevnet, devnetControls, polkadotJsProvider } from '@taokit/devnet';
import { type DevAccountName, type Keypair, keypairFromUri } from '@taokit/keys';
import { type Client, createClient, createWriter, type ExecutionResult } from '@taokit/rpc';
import { defineSynapse, handle } from '@taokit/subnet';
import * as v from 'valibot';

/** The subnet of the tests: miners double numbers. Its first neuron is //Alice; weights are set openly. */
export const NETUID = 1;
export const Double = defineSynapse({
  name: 'Double',
  request: v.object({ n: v.number() }),
  response: v.object({ n: v.number() }),
  timeoutSeconds: 60,
});
export const honest = handle(Double, { forward: ({ n }) => ({ n: 2 * n }) });
export const lazy = handle(Double, { forward: () => ({ n: 0 }) });

export function dev(name: DevAccountName): Keypair {
  return keypairFromUri(`//${name}`);
}

/** A devnet of this process with a subnet on which //Alice validates and //Bob and //Charlie have seats. */
export async function subnetOfThree() {
  const devnet = await createDevnet();
  const connect = (): Promise<Client> =>
    createClient({ network: 'devnet', provider: polkadotJsProvider(devnet) });
  const client = await connect();
  const controls = devnetControls(devnet);
  const sudo = async (name: string, values: Record<string, unknown>): Promise<void> => {
    const call = { type: 'AdminUtils', value: { type: name, value: { netuid: NETUID, ...values } } };
    const wrapped = { path: 'Sudo.sudo', arguments: { call } };
    await succeed(
      createWriter(client, { coldkey: dev('Alice'), policy: { allowRawCalls: true } }).executeRawCall(
        wrapped,
      ),
    );
  };
  for (const name of ['Bob', 'Charlie'] as const) {
    const writer = createWriter(client, { coldkey: dev(name) });
    await succeed(writer.execute({ op: 'burnedRegister', netuid: NETUID, hotkeySs58: dev(name).address }));
  }
  const alice = createWriter(client, { coldkey: dev('Alice') });
  await succeed(
    alice.execute({ op: 'addStake', netuid: NETUID, hotkeySs58: dev('Alice').address, amountTao: '20' }),
  );
  // Tests start miners more often than a chain that people pay for likes.
  await sudo('sudo_set_serving_rate_limit', { serving_rate_limit: 0n });
  // A permit is given at an epoch.
  await controls.newBlock({ epochOf: NETUID });
  return {
    devnet,
    client,
    connect,
    controls,
    sudo,
    close: async () => {
      await client.close();
      devnet.close();
    },
  };
}

export async function succeed(writing: Promise<ExecutionResult>): Promise<ExecutionResult> {
  const result = await writing;
  if (!result.isSuccess) throw new Error(result.error?.error);
  return result;
}
