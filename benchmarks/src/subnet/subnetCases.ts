import type { StandardSchemaV1 } from '@standard-schema/spec';
import { keypairFromUri, sign, verify } from '@taokit/keys';
import { loadWasmVerify } from '@taokit/keys/node';
import { type AuthScheme, createBtauth1, createSynapse10, defineSynapse } from '@taokit/subnet';
import {
  type BenchCase,
  type BenchEngine,
  EngineUnavailable,
  type PreparedRun,
} from '../harness/BenchCase.ts';
import { median } from '../harness/median.ts';
import { type Load, sendLoad } from './sendLoad.ts';
import { type ServerKind, type ServerProcess, startServer } from './startServer.ts';

const CONNECTIONS = [1, 16, 256] as const;
/** Requests of one timed run. */
const REQUESTS = 512;
/** What btauth/1 signs of one of them, bytes. */
const SIGNED_BYTES = 210;
/** Requests before the first timed run: a miner serves for days, and engines compile what runs often. */
const WARM_UP_REQUESTS = 4_096;
const [alice, bob] = [keypairFromUri('//Alice'), keypairFromUri('//Bob')];
const BODY = JSON.stringify({ text: 'hello' });

const anything: StandardSchemaV1<unknown, unknown> = {
  '~standard': { version: 1, vendor: 'bench', validate: (value) => ({ value }) },
};
const Echo = defineSynapse({
  name: 'Echo',
  request: anything,
  response: anything,
  timeoutSeconds: 600,
  python: { hashed: { text: 'str' }, required: { text: 'str' } },
});

/** A case per number of connections. */
export function subnetCases(): readonly { readonly name: string; make(): BenchCase }[] {
  return CONNECTIONS.map((connections) => {
    const name = `${REQUESTS} requests over ${connections} connections`;
    const engines = [
      served('taokit btauth/1', 'taokit', connections, createBtauth1()),
      served('taokit synapse/10', 'taokit', connections, createSynapse10({ synapses: [Echo] })),
      served('taokit btauth/1, checks in wasm', 'taokit-wasm', connections, createBtauth1()),
      served('taokit btauth/1, checks in wasm on other threads', 'taokit-pool', connections, createBtauth1()),
      checksAlone('signature checks alone', () => verify),
      checksAlone('signature checks alone, in wasm', loadWasmVerify),
      served('bare Hono', 'hono', connections),
      served('bare Hono and a check', 'hono-check', connections),
      served('bare Hono and a check, in wasm', 'hono-check-wasm', connections),
      served('Python axon 10.5.0', 'python', connections, createSynapse10({ synapses: [Echo] })),
    ];
    return { name, make: () => ({ name, engines }) };
  });
}

/** An engine that is a server process, asked with requests that were signed before the clock runs. */
function served(name: string, kind: ServerKind, connections: number, scheme?: AuthScheme): BenchEngine {
  return {
    name,
    prepare: async () => {
      const server = await startServer(kind);
      if (server === undefined)
        throw new EngineUnavailable('TAOKIT_PYTHON_10 names no Python with bittensor 10.5.0');
      await sendLoad(await loadOf(server, WARM_UP_REQUESTS, connections, scheme));
      return preparedServer(server, connections, scheme);
    },
  };
}

function preparedServer(
  server: ServerProcess,
  connections: number,
  scheme: AuthScheme | undefined,
): PreparedRun {
  const milliseconds: number[] = [];
  const cpuMs: number[] = [];
  return {
    get note() {
      const sorted = milliseconds.toSorted((a, b) => a - b);
      const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1);
      const latency = `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
      return cpuMs.length === 0 ? latency : `${latency}, server's CPU ${lastMedian(cpuMs)} ms a request`;
    },
    digest: async () => {
      const { answers } = await sendLoad(await loadOf(server, 1, 1, scheme));
      return JSON.parse(answers[0]!).text;
    },
    run: async () => {
      const load = await loadOf(server, REQUESTS, connections, scheme);
      const before = server.cpuMs();
      const sent = await sendLoad(load);
      const after = server.cpuMs();
      if (before !== undefined && after !== undefined) cpuMs.push((after - before) / REQUESTS);
      milliseconds.push(...sent.milliseconds);
      return sent.totalMs;
    },
    close: () => server.stop(),
  };
}

async function loadOf(
  server: ServerProcess,
  count: number,
  connections: number,
  scheme?: AuthScheme,
): Promise<Load> {
  const request = {
    method: 'POST',
    target: '/Echo',
    body: new TextEncoder().encode(BODY),
    receiver: bob.address,
  };
  const json = { 'content-type': 'application/json' };
  const signed = Array.from({ length: count }, async () => ({
    ...json,
    ...(await scheme?.sign(alice, request)),
  }));
  return { port: server.port, path: '/Echo', body: BODY, connections, headers: await Promise.all(signed) };
}

/** CPU time of the later half of the runs: the first ones compile. */
function lastMedian(cpuMs: readonly number[]): string {
  return median(cpuMs.slice(cpuMs.length >> 1)).toFixed(3);
}

/** What a server of one thread cannot beat: the checks of as many signatures of one key over messages as long, nothing else. */
function checksAlone(name: string, load: () => typeof verify | Promise<typeof verify>): BenchEngine {
  const asked = Array.from({ length: REQUESTS }, (_, at) => {
    const message = new TextEncoder().encode(`${at}`.padEnd(SIGNED_BYTES, 'a'));
    return { message, signature: sign(alice, message) };
  });
  const cpuMs: number[] = [];
  return {
    name,
    prepare: async () => {
      const check = await load();
      return {
        get note() {
          return `CPU ${lastMedian(cpuMs)} ms a check`;
        },
        digest: () => 'hello',
        run: () => {
          const [started, cpu] = [performance.now(), process.cpuUsage()];
          for (const { message, signature } of asked) check(alice.publicKey, message, signature);
          const { user, system } = process.cpuUsage(cpu);
          cpuMs.push((user + system) / 1_000 / REQUESTS);
          return performance.now() - started;
        },
      };
    },
  };
}
