/** A devnet in a process of its own: `node childDevnet.ts [STATE]` makes three blocks, prints where it is served, and goes on until killed. */
import { createDevnet, devnetControls } from '@taokit/devnet';
import { openStateFile, serveDevnet } from '@taokit/devnet/server';

// Whoever started it is gone: nobody is left to kill it.
process.stdin.resume().on('close', () => process.exit());

const [state] = process.argv.slice(2);
const devnet = await createDevnet({
  blockTime: 'manual',
  ...(state !== undefined && { storage: openStateFile(state) }),
});
if (devnet.chain.head.header.number === 0) await devnetControls(devnet).newBlock({ count: 3 });
const server = await serveDevnet(devnet, { port: 0 });
process.stdout.write(`${server.url}\n`);
