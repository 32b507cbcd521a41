import { createDevnet, type DevnetControls, devnetControls } from '@taokit/devnet';
import { serveDevnet } from '@taokit/devnet/server';

/** A devnet on a free port of this machine. */
export interface ServedDevnet {
  readonly url: string;
  readonly controls: DevnetControls;
  close(): Promise<void>;
}

/** Serves a devnet whose blocks are made as transactions come. */
export async function servedDevnet(): Promise<ServedDevnet> {
  const devnet = await createDevnet({ blockTime: 'instant' });
  const server = await serveDevnet(devnet, { port: 0 });
  return {
    url: server.url,
    controls: devnetControls(devnet),
    async close() {
      await server.close();
      devnet.close();
    },
  };
}
