/** The files that compute a study on many machines: what they ask of the scheduler, and every command they would run there. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type CommandTree, runCommandLine } from '@taokit/command-line';
import { afterAll, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { guaranteesCommand } from '../../examples/consensus-guarantees/src/command.ts';
import { runCommand } from '../lib/runCommand.ts';

const SLURM = 'docker/slurm-array.sh';
const folder = mkdtempSync(join(tmpdir(), 'taokit-machines-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Programs that say what they were called with. */
for (const name of ['tsx', 'npx']) {
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\nprintf "%s\\n" "$@"\n');
  chmodSync(file, 0o755);
}

interface Job {
  readonly kind: string;
  readonly spec: {
    readonly completionMode: string;
    readonly completions: number;
    readonly parallelism: number;
    readonly template: { readonly spec: PodSpec };
  };
}

interface PodSpec {
  readonly restartPolicy: string;
  readonly containers: readonly {
    readonly image: string;
    readonly command: readonly string[];
    readonly args: readonly string[];
    readonly env: readonly { readonly name: string; readonly value: string }[];
    readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  }[];
  readonly volumes: readonly {
    readonly name: string;
    readonly persistentVolumeClaim: { readonly claimName: string };
  }[];
}

describe('docker/kubernetes-job.yaml', () => {
  const documents = parseAllDocuments(readFileSync('docker/kubernetes-job.yaml', 'utf8'), { strict: true });
  const [claim, job] = documents.map((document) => document.toJS()) as [
    { readonly kind: string; readonly metadata: { readonly name: string }; readonly spec: object },
    Job,
  ];
  const pod = job.spec.template.spec;
  const container = pod.containers[0]!;

  test('behaviour: an indexed Job whose pods write to a volume that all of them share', () => {
    expect(documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
    expect(claim).toMatchObject({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      spec: { accessModes: ['ReadWriteMany'] },
    });
    expect(job).toMatchObject({ apiVersion: 'batch/v1', kind: 'Job', spec: { completionMode: 'Indexed' } });
    expect(job.spec.parallelism).toBe(job.spec.completions);
    expect(pod.restartPolicy).toBe('Never');
    const [volume] = pod.volumes;
    expect(volume!.persistentVolumeClaim.claimName).toBe(claim.metadata.name);
    expect(container.volumeMounts).toEqual([{ name: volume!.name, mountPath: '/results' }]);
    const target = container.image.replace('taokit-', '');
    expect(readFileSync('docker/Dockerfile', 'utf8')).toContain(` AS ${target}\n`);
  });

  test('behaviour: its pods compute every share once', async () => {
    const env = Object.fromEntries(container.env.map(({ name, value }) => [name, value]));
    const [program, ...args] = [...container.command, ...container.args];
    const calls = Array.from({ length: job.spec.completions }, (_, index) =>
      called(program!, args, { ...env, JOB_COMPLETION_INDEX: `${index}` }),
    );
    for (const [script] of calls) expect(script).toBe('scripts/guarantees.ts');
    await expectAllShares(
      calls.map(([, ...options]) => options),
      job.spec.completions,
    );
  });
});

describe(SLURM, () => {
  const [, first, last] = /^#SBATCH --array=(\d+)-(\d+)$/m.exec(readFileSync(SLURM, 'utf8'))!.map(Number);

  test('behaviour: its tasks compute every share once', async () => {
    expect(runCommand('bash', ['-n', SLURM])).toEqual({ status: 0, output: '' });
    expect(first).toBe(1);
    const calls = Array.from({ length: last! }, (_, i) =>
      called('bash', [SLURM], { SLURM_ARRAY_TASK_ID: `${i + 1}`, SLURM_CPUS_PER_TASK: '4' }),
    );
    for (const call of calls) expect(call.slice(0, 3)).toEqual(['-y', 'pnpm@12', 'guarantees']);
    await expectAllShares(
      calls.map((call) => call.slice(3)),
      last!,
    );
  });

  test('behaviour: what the scheduler reads stands before the first command', () => {
    const lines = readFileSync(SLURM, 'utf8').trimEnd().split('\n');
    expect(lines[0]).toBe('#!/bin/bash');
    const command = lines.findIndex((line) => line !== '' && !line.startsWith('#'));
    expect(lines.slice(command).filter((line) => line.startsWith('#SBATCH'))).toEqual([]);
  });
});

/** What a script calls its program with. */
function called(program: string, args: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  const path = `${folder}${delimiter}${process.env['PATH']}`;
  const { status, output } = runCommand(program, args, { env: { ...env, PATH: path } });
  expect(status, output).toBe(0);
  return output.trimEnd().split('\n');
}

/** Options that the command takes, each share in a file of its own. */
async function expectAllShares(calls: readonly (readonly string[])[], count: number): Promise<void> {
  const optionOf = (options: readonly string[], name: string) => options[options.indexOf(name) + 1]!;
  const shares = calls.map((options) => optionOf(options, '--shard'));
  expect(shares).toEqual(Array.from({ length: count }, (_, i) => `${i + 1}/${count}`));
  expect(new Set(calls.map((options) => optionOf(options, '--json'))).size).toBe(count);
  for (const options of calls) expect(await isTaken(guaranteesCommand, options)).toBe(true);
}

/** Whether a command takes its options: what it would do is left out. */
async function isTaken(command: CommandTree, options: readonly string[]): Promise<boolean> {
  let taken = false;
  const prepare = () => {
    taken = true;
    throw new Error('as far as it goes here');
  };
  const silent = { write: () => {} };
  const here = options.map((option) => option.replace('/results', folder));
  await runCommandLine(command, 'guarantees', here, { prepare, streams: { stdout: silent, stderr: silent } });
  return taken;
}
