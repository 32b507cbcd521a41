/** A worker in a process of its own: `node worker.ts SPEC`. It is rung for over the channel of whoever started it, and ends with it. */
import { createClient } from '@taokit/rpc';
import { PATIENCE } from '../hosts/patience.ts';
import { endWithParent } from './endWithParent.ts';
import { openWorker } from './openWorker.ts';
import type { WorkerSpec } from './WorkerSpec.ts';

endWithParent();
const spec = JSON.parse(process.argv[2]!) as WorkerSpec;
const opened = openWorker(spec, () => createClient({ endpoints: [spec.endpoint], ...PATIENCE }));

process.on('message', async ({ id, bell }: { id: number; bell: string }) => {
  try {
    const bells = await opened;
    process.send?.({ id, told: (await bells[bell]?.()) ?? null });
  } catch (error) {
    process.send?.({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
