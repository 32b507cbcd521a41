import {
  createDevnet,
  type Devnet,
  type DevnetControls,
  devnetControls,
  polkadotJsProvider,
} from '@taokit/devnet';
import { type DevAccountName, type Keypair, keypairFromUri } from '@taokit/keys';
import type { Client } from '../../src/client/Client.ts';
import { createClient } from '../../src/client/createClient.ts';
import { createWriter } from '../../src/writer/createWriter.ts';
import type { Writer, WriterOptions } from '../../src/writer/Writer.ts';

/** A devnet of this process, and a client of it. */
export interface DevnetClient {
  readonly devnet: Devnet;
  readonly client: Client;
  readonly controls: DevnetControls;
  /** A writer for a development account. */
  writer(name: DevAccountName, options?: WriterOptions): Writer;
  close(): Promise<void>;
}

/** The keypair of a development account. */
export function dev(name: string): Keypair {
  return keypairFromUri(`//${name}`);
}

/** A devnet whose blocks are made as soon as something waits. */
export async function devnetClient(options: Parameters<typeof createDevnet>[0] = {}): Promise<DevnetClient> {
  const devnet = await createDevnet(options);
  const provider = polkadotJsProvider(devnet);
  const client = await createClient({ network: 'devnet', provider });
  return {
    devnet,
    client,
    controls: devnetControls(devnet),
    writer: (name, given) => createWriter(client, { coldkey: dev(name), ...given }),
    async close() {
      await client.close();
      devnet.close();
    },
  };
}
