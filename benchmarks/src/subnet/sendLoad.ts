import { Agent, request } from 'node:http';

/** Requests to send: one per set of headers. */
export interface Load {
  readonly port: number;
  readonly path: string;
  readonly body: string;
  readonly connections: number;
  readonly headers: readonly Readonly<Record<string, string>>[];
}

/** What came of them. */
export interface Sent {
  readonly totalMs: number;
  readonly milliseconds: readonly number[];
  readonly answers: readonly string[];
}

/** Sends requests over so many connections, each the next as soon as its last is answered. Throws on any refusal. */
export async function sendLoad(load: Load): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: load.connections });
  const answers: string[] = [];
  const milliseconds: number[] = [];
  let next = 0;
  const started = performance.now();
  const connection = async (): Promise<void> => {
    while (next < load.headers.length) {
      const headers = load.headers[next++]!;
      const sent = performance.now();
      answers.push(await post(agent, load, headers));
      milliseconds.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, connection));
  const totalMs = performance.now() - started;
  agent.destroy();
  return { totalMs, milliseconds, answers };
}

function post(
  agent: Agent,
  { port, path, body }: Load,
  headers: Readonly<Record<string, string>>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request({ agent, port, path, host: '127.0.0.1', method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(text) : reject(new Error(`${response.statusCode}: ${text}`)),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
