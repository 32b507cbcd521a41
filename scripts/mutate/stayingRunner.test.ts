import { BroadcastChannel } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';

const { StayingRunner } = await import(new URL('stayingRunner.mjs', import.meta.url).href);

interface Answer {
  readonly failed?: { readonly id: string; readonly message: string };
  readonly hitCount: number;
  readonly spoiled?: boolean;
  readonly all?: boolean;
}

/** A runner whose workers answer by a list, and what happened: workers started and stopped, mutants the plain runner got. */
function runnerWith(answers: readonly Answer[]) {
  const left = [...answers];
  const events: string[] = [];
  const create = () => ({
    localSetupFile: 'setup',
    init: async () => {},
    dispose: async () => {},
    ctx: {
      name: '',
      projects: [
        { config: { setupFiles: ['setup', 'other'], testNamePattern: undefined as RegExp | undefined } },
      ],
      provide(what: string, value: string) {
        if (what === 'stayOn') this.name = value;
      },
      start() {
        const { setupFiles, testNamePattern } = this.projects[0]!.config;
        events.push(`started ${setupFiles} ${testNamePattern?.test('some test')}`);
        const channel = new BroadcastChannel(this.name);
        return new Promise<void>((resolve) => {
          channel.onmessage = ({ data }: { data: unknown }) => {
            if (data !== 'stop')
              return channel.postMessage({ all: true, spoiled: false, tests: 2, ...left.shift() });
            channel.close();
            events.push('stopped');
            resolve();
          };
          channel.postMessage('ready');
        });
      },
    },
  });
  const plain = {
    mutantRun: async ({ activeMutant }: { activeMutant: { id: string } }) => {
      events.push(`plain ${activeMutant.id}`);
      return { status: 'from the plain runner' };
    },
    dispose: async () => {},
  };
  const runner = new StayingRunner(plain, create);
  const run = (id: string, mutantActivation = 'runtime') =>
    runner.mutantRun({ mutantActivation, testFilter: ['a', 'b'], activeMutant: { id }, hitLimit: 1_000 });
  return { runner, run, events };
}

const failed = { id: 'a', message: 'no' };
const STARTED = 'started other false';

describe('StayingRunner', () => {
  test('one worker answers for all mutants, by the first test that fails', async () => {
    const { runner, run, events } = runnerWith([{ failed, hitCount: 1 }, { hitCount: 2 }]);
    expect(await run('1')).toEqual({ status: 'killed', failureMessage: 'no', killedBy: ['a'], nrOfTests: 2 });
    expect(await run('2')).toEqual({ status: 'survived', nrOfTests: 2 });
    await runner.dispose();
    expect(events).toEqual([STARTED, 'stopped']);
  });

  test('what ran far too often has no end', async () => {
    const { runner, run } = runnerWith([{ failed, hitCount: 101 }]);
    expect(await run('1')).toEqual({ status: 'timeout', reason: 'Hit limit reached (101/100)' });
    await runner.dispose();
  });

  test('the plain runner decides where a test cannot run here, and where the code did not run', async () => {
    const { runner, run, events } = runnerWith([{ hitCount: 1, all: false }, { hitCount: 0 }]);
    for (const id of ['1', '2']) expect(await run(id)).toEqual({ status: 'from the plain runner' });
    await runner.dispose();
    expect(events).toEqual([STARTED, 'plain 1', 'plain 2', 'stopped']);
  });

  test('a mutant that runs while modules load is for the plain runner', async () => {
    const { runner, run, events } = runnerWith([]);
    await run('1', 'static');
    await runner.dispose();
    expect(events).toEqual(['plain 1']);
  });

  test('what left something behind is tried again in a new worker, once', async () => {
    const spoiled = { failed, hitCount: 1, spoiled: true };
    const { runner, run, events } = runnerWith([{ hitCount: 1 }, spoiled, spoiled, { hitCount: 1 }]);
    await run('1');
    expect(await run('2')).toMatchObject({ status: 'killed' });
    expect(await run('3')).toMatchObject({ status: 'survived' });
    await runner.dispose();
    expect(events).toEqual([STARTED, 'stopped', STARTED, 'stopped', STARTED, 'stopped']);
  });
});
