import { isKeypair, type Keypair, keypairFromUri } from '@taokit/keys';
import { readKeyfile } from '@taokit/keys/node';
import { fileStateStore } from '@taokit/neuron/node';
import { type Client, createClient, createWriter, type IntentRequest } from '@taokit/rpc';
import type { Settings } from './settings.ts';
import { startMiner } from './startMiner.ts';
import { startValidator } from './startValidator.ts';

/**
 * Runs a miner or a validator of the subnet until it is told to stop.
 *
 * @param settings - from the environment
 * @param signal - ends it
 * @param say - told what happens, a line at a time
 */
export async function runNeuron(
  settings: Settings,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const hotkey = await hotkeyOf(settings);
  const client = await createClient({ endpoints: [settings.ENDPOINT] });
  try {
    if (settings.JOIN_WITH_TAO !== undefined)
      await join(client, hotkey, settings.NETUID, settings.JOIN_WITH_TAO);
    const run = settings.ROLE === 'miner' ? mine : validate;
    await run({ client, netuid: settings.NETUID, hotkey }, settings, signal, say);
  } finally {
    await client.close();
  }
}

interface Given {
  readonly client: Client;
  readonly netuid: number;
  readonly hotkey: Keypair;
}

async function mine(
  given: Given,
  { PORT, ANNOUNCE_IP }: Settings,
  signal: AbortSignal,
  say: (line: string) => void,
) {
  const miner = await startMiner({
    ...given,
    listen: { host: '0.0.0.0', port: PORT },
    announce: { ip: ANNOUNCE_IP },
  });
  say(`miner ${miner.uid} answers at ${ANNOUNCE_IP}:${new URL(miner.url).port}`);
  await aborted(signal);
  await miner.stop();
}

async function validate(
  given: Given,
  { STATE_FILE }: Settings,
  signal: AbortSignal,
  say: (line: string) => void,
) {
  const state = await fileStateStore(STATE_FILE);
  try {
    const validator = await startValidator({ ...given, state });
    say('validator asks');
    await validator.run({
      signal,
      onStep: ({ weights }) => say(`weights: ${weights.type}`),
      onError: (error) => say(error instanceof Error ? error.message : String(error)),
    });
  } finally {
    await state.close();
  }
}

async function hotkeyOf({ HOTKEY_URI, HOTKEY_FILE }: Settings): Promise<Keypair> {
  if (HOTKEY_URI !== undefined) return keypairFromUri(HOTKEY_URI);
  if (HOTKEY_FILE === undefined) throw new Error('HOTKEY_URI or HOTKEY_FILE: one of them is needed.');
  const { account } = await readKeyfile(HOTKEY_FILE);
  if (isKeypair(account)) return account;
  throw new Error(`HOTKEY_FILE: ${HOTKEY_FILE} has no secret.`);
}

/** Buys a seat and stakes, where there is none yet. */
async function join(client: Client, hotkey: Keypair, netuid: number, amountTao: string): Promise<void> {
  const writer = createWriter(client, { coldkey: hotkey });
  const execute = async (intent: IntentRequest) => {
    const { isSuccess, error } = await writer.execute(intent);
    if (!isSuccess) throw new Error(`${intent.op} was refused: ${error?.error}. ${error?.fix ?? ''}`);
  };
  if ((await client.reads.uid({ netuid, hotkey: hotkey.address })) === undefined)
    await execute({ op: 'burnedRegister', netuid, hotkeySs58: hotkey.address });
  const stake = await client.reads.stake({ coldkey: hotkey.address, hotkey: hotkey.address, netuid });
  if (Number(amountTao) > 0 && stake.rao === 0n)
    await execute({ op: 'addStake', netuid, hotkeySs58: hotkey.address, amountTao });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
