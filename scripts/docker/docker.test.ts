/** The images and the network of `docker/`: what they name exists, and where a Docker daemon is at hand they are built and run. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../examples/subnet-template/src/settings.ts';
import { runCommand } from '../lib/runCommand.ts';
import { workspacePackages } from '../lib/workspacePackages.ts';

const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const compose = readFileSync('docker/compose.yaml', 'utf8');
const COMPOSE = ['compose', '-f', 'docker/compose.yaml', '-p', 'taokit-test'];

/** Why nothing can be built here. */
const missing = whyNot();

describe('docker/', () => {
  test('behaviour: what the images copy, install and start is there', () => {
    for (const [, source] of dockerfile.matchAll(/^COPY (?!--from)(\S+) /gm))
      expect(existsSync(source!)).toBe(true);
    const published = workspacePackages().map(({ name }) => name.replace('@taokit/', ''));
    for (const [, names] of dockerfile.matchAll(/for name in ([a-z ]+);/g))
      expect(published).toEqual(expect.arrayContaining(names!.split(' ')));
    for (const [, started] of dockerfile.matchAll(/"(src\/[\w.]+)"/g))
      expect(existsSync(`examples/subnet-template/${started}`)).toBe(true);
  });

  test('behaviour: every image has what its packages need of each other', () => {
    for (const [, names] of dockerfile.matchAll(/for name in ([a-z ]+);/g)) {
      const installed = names!.split(' ').map((name) => `@taokit/${name}`);
      for (const { name, dir } of workspacePackages().filter(({ name }) => installed.includes(name))) {
        const { dependencies = {} } = JSON.parse(readFileSync(`${dir}/package.json`, 'utf8')) as {
          readonly dependencies?: Readonly<Record<string, string>>;
        };
        const ours = Object.keys(dependencies).filter((dependency) => dependency.startsWith('@taokit/'));
        expect(installed, `what ${name} needs`).toEqual(expect.arrayContaining(ours));
      }
    }
  });

  test('behaviour: every neuron of the network has settings that it takes', () => {
    const environments = [...compose.matchAll(/environment:\s*\{([^}]*)\}/g)].map(([, pairs]) =>
      Object.fromEntries(
        [...pairs!.matchAll(/(\w+): "?([^",\n]+)"?/g)].map(([, name, value]) => [name!, value!.trim()]),
      ),
    );
    expect(environments.map((environment) => readSettings(environment).ROLE)).toEqual([
      'miner',
      'miner',
      'validator',
      'validator',
    ]);
  });

  test.skipIf(missing !== undefined)(
    `behaviour: the images are built, and a validator of the network sets weights${missing === undefined ? '' : ` (skipped: ${missing})`}`,
    async () => {
      expectSuccess(['build', '-f', 'docker/Dockerfile', '--target', 'devnet', '.']);
      expectSuccess(['build', '-f', 'docker/Dockerfile', '--target', 'neuron', '.']);
      const study = ['build', '-f', 'docker/Dockerfile', '--target', 'study', '-t', 'taokit-study', '.'];
      expectSuccess(study);
      expectSuccess(['run', '--rm', 'taokit-study', 'tsx', 'scripts/cases.ts', 'copier', '--epochs', '1']);
      expectSuccess([...COMPOSE, 'up', '--build', '--detach']);
      while (!runCommand('docker', [...COMPOSE, 'logs', 'validator-alice']).output.includes('weights: set'))
        await new Promise((resolve) => setTimeout(resolve, 2_000));
    },
  );

  afterAll(() => {
    if (missing === undefined) runCommand('docker', [...COMPOSE, 'down', '--volumes']);
  });
});

function whyNot(): string | undefined {
  const { status, output } = runCommand('docker', ['version', '--format', '{{.Server.Version}}']);
  if (status !== 0) return `no Docker daemon: ${output.trim().split('\n').at(-1)}`;
  const { status: plugin } = runCommand('docker', ['compose', 'version']);
  return plugin === 0 ? undefined : 'Docker has no compose';
}

function expectSuccess(args: readonly string[]): void {
  const { status, output } = runCommand('docker', args);
  if (status !== 0) throw new Error(output);
}
