import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { runCommand } from '../lib/runCommand.ts';

/** The newest Verdaccio that runs on Node 20. It names a dependency by a tag, which mirrors of npm do not have. */
const MANIFEST = {
  private: true,
  dependencies: { verdaccio: '6.8.0' },
  overrides: { 'node-fetch': '2.7.0' },
};

/** How long it may take to answer at first. */
const PATIENCE_MS = 60_000;

/** A registry on this machine. What is not published to it comes from npm's. */
export interface Registry {
  /** Its address, with a slash at the end. */
  readonly url: string;
  /** What npm, pnpm and changesets need to publish to it and install from it. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends it. */
  stop(): Promise<void>;
}

/**
 * Starts a Verdaccio.
 *
 * @param folder - an empty folder of its own
 */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(MANIFEST));
  const { status, output } = runCommand('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder });
  if (status !== 0) throw new Error(`Verdaccio could not be installed:\n${output}`);
  writeFileSync(join(folder, 'config.yaml'), configOf(folder));
  const url = `http://127.0.0.1:${await freePort()}/`;
  const server = spawn(
    process.execPath,
    [
      join(folder, 'node_modules/verdaccio/bin/verdaccio'),
      '--config',
      join(folder, 'config.yaml'),
      '--listen',
      url,
    ],
    { stdio: 'ignore', cwd: folder },
  );
  await answers(url, server);
  const npmrc = join(folder, 'npmrc');
  writeFileSync(npmrc, `registry=${url}\n//${new URL(url).host}/:_authToken=${await tokenOf(url)}\n`);
  // A cache of its own: nothing of an earlier rehearsal under the same version.
  const settings = { userconfig: npmrc, registry: url, cache: join(folder, 'cache') };
  return {
    url,
    env: Object.fromEntries(Object.entries(settings).flatMap(inBothCases)),
    stop: async () => {
      if (server.exitCode !== null) return;
      server.kill();
      await once(server, 'exit');
    },
  };
}

/** npm reads either, pnpm small letters only, and what runs us may have set one of them to something else. */
function inBothCases([name, value]: readonly [string, string]): readonly (readonly [string, string])[] {
  return [
    [`npm_config_${name}`, value],
    [`NPM_CONFIG_${name.toUpperCase()}`, value],
  ];
}

function configOf(folder: string): string {
  return `storage: ${join(folder, 'storage')}
max_body_size: 100mb
auth:
  htpasswd:
    file: ${join(folder, 'htpasswd')}
uplinks:
  npmjs:
    url: ${npmRegistry()}
packages:
  '@taokit/*':
    access: $all
    publish: $authenticated
  '**':
    access: $all
    proxy: npmjs
log: { type: stdout, level: error }
`;
}

/** Where this machine gets its packages. */
function npmRegistry(): string {
  const { status, output } = runCommand('npm', ['config', 'get', 'registry']);
  return status === 0 ? output.trim() : 'https://registry.npmjs.org/';
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  server.close();
  return port;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until && server.exitCode === null) {
    if (
      await fetch(`${url}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  server.kill();
  throw new Error(`The registry did not answer at ${url}.`);
}

/** Makes the one account that publishes. */
async function tokenOf(url: string): Promise<string> {
  const response = await fetch(`${url}-/user/org.couchdb.user:rehearsal`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'rehearsal', password: 'rehearsal' }),
  });
  const { token } = (await response.json()) as { readonly token?: string };
  if (token === undefined) throw new Error(`The registry made no account: ${response.status}.`);
  return token;
}
