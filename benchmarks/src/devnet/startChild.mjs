// Starts a devnet in a process of its own and says how long that took once everything was imported.
import { createDevnet } from '@taokit/devnet';
import { serveDevnet } from '@taokit/devnet/server';

const started = performance.now();
const devnet = await createDevnet();
const createMs = performance.now() - started;
const server = await serveDevnet(devnet, { port: 0 });
process.stdout.write(`${JSON.stringify({ url: server.url, createMs })}\n`);
await server.close();
devnet.close();
