import {
  neuronLines,
  pairLines,
  runStandardCase,
  seriesToCsv,
  standardCases,
  studyToJson,
  sumEmission,
} from '@taokit/study';
import { loadWasmEngine } from '@taokit/yuma';
import { afterEach, describe, expect, test } from 'vitest';
import { setParameter } from '../edits.ts';
import { fromCase } from '../fromCase.ts';
import { createRunner, type Runner } from './createRunner.ts';
import { type EngineNote, MODES, type ModeAnswer } from './PlaygroundRun.ts';
import { runMode } from './runMode.ts';
import { serveRuns } from './serveRuns.ts';

const engine = await loadWasmEngine();
/** The numbered cases, and one with other weights in every epoch. */
const COMPARED = standardCases.filter(
  ({ number, name }) => number !== null || name === 'winner-takes-all-three-miners',
);
const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});

/** A runner whose other end runs in this thread, as the worker's does in its own. */
function connect() {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serveRuns(port2);
  const told = { engines: [] as EngineNote[], answers: [] as ModeAnswer[], failures: [] as string[] };
  let finish: () => void = () => undefined;
  const runner: Runner = createRunner(port1, {
    onEngine: (note) => told.engines.push(note),
    onMode: (answer) => told.answers.push(answer),
    onDone: () => finish(),
    onFailed: (message) => {
      told.failures.push(message);
      finish();
    },
  });
  const finished = () =>
    new Promise<void>((resolve) => {
      finish = resolve;
    });
  return { runner, told, finished };
}

/** The same quantities, by another way. */
function linesOf<Key extends string, Line>(of: Readonly<Record<Key, Line>>, line: (key: Key) => Line) {
  return Object.fromEntries((Object.keys(of) as Key[]).map((key) => [key, line(key)]));
}

/** The fields of a record, of something that has more. */
function like<Shape extends object>(record: Shape, from: Shape) {
  return Object.fromEntries((Object.keys(record) as (keyof Shape)[]).map((key) => [key, from[key]]));
}

describe('runMode', () => {
  test.each(COMPARED.map((standardCase) => [standardCase.name, standardCase] as const))(
    '%s: lines, sums and stored values are study’s, in every mode',
    (name, standardCase) => {
      for (const mode of MODES) {
        const series = runStandardCase(engine, name, { mode });
        const answer = runMode(engine, fromCase(standardCase), mode);
        if (!answer.ok) throw new Error(answer.failure.message);
        const { epochs, neurons, pairs, earnedRao } = answer.run;
        expect(earnedRao).toEqual(sumEmission(series));
        expect(neurons).toEqual(linesOf(neurons, (quantity) => neuronLines(series, quantity)));
        expect(pairs).toEqual(linesOf(pairs, (quantity) => pairLines(series, quantity)));
        // As text: comparing thousands of typed arrays takes longer than computing them.
        expect(studyToJson(epochs)).toBe(
          studyToJson(series.epochs.map((epoch, i) => like(epochs[i]!, epoch))),
        );
      }
    },
  );

  test('what the chain refuses is an answer, told by the chain’s name', () => {
    const playground = setParameter(fromCase(standardCases[0]!), 'alphaLow', 0);
    expect(runMode(engine, playground, 'liquid')).toMatchObject({
      ok: false,
      mode: 'liquid',
      failure: { code: 'study/refused', message: expect.stringContaining('AlphaLowOutOfRange') },
    });
  });

  test('commit-reveal: with a period of 3 the weights of epoch 0 count from epoch 3 on', () => {
    const concealed = setParameter(
      setParameter(fromCase(standardCases[0]!), 'commitReveal', true),
      'revealPeriodEpochs',
      3,
    );
    const answer = runMode(engine, concealed, 'yuma3');
    if (!answer.ok) throw new Error(answer.failure.message);
    const first = answer.run.epochs.findIndex(({ weights }) => weights.values.length > 0);
    expect(first).toBe(2);
  });

  test('spec: liquid alpha of an older release looks at the same epoch', () => {
    const today = fromCase(standardCases[0]!);
    const [now, then] = [today, { ...today, spec: 425 }].map((one) => runMode(engine, one, 'liquid'));
    expect(now).not.toEqual(then);
  });
});

describe('serveRuns, createRunner', () => {
  test('every mode in turn, as the engine answers by itself, through a clone', async () => {
    const { runner, told, finished } = connect();
    const playground = fromCase(standardCases[0]!);
    const done = finished();
    runner.run(playground);
    await done;
    expect(told.engines).toEqual([{ name: 'wasm', fallback: undefined }]);
    expect(told.answers).toEqual(MODES.map((mode) => runMode(engine, playground, mode)));
  });

  test('only the newest run is told, however many were asked for', async () => {
    const { runner, told, finished } = connect();
    const done = finished();
    for (const standardCase of standardCases.slice(0, 5)) runner.run(fromCase(standardCase));
    await done;
    const last = fromCase(standardCases[4]!);
    expect(told.answers).toEqual(MODES.map((mode) => runMode(engine, last, mode)));
  });

  test('CSV: what study writes; what cannot be run is told to who asked', async () => {
    const { runner, told } = connect();
    const [first] = standardCases;
    const csv = await runner.csv(fromCase(first!), 'yuma3');
    expect(csv).toBe(seriesToCsv(runStandardCase(engine, first!.name, { mode: 'yuma3' })));
    await expect(runner.csv(setParameter(fromCase(first!), 'alphaLow', 0), 'liquid')).rejects.toThrow(
      'AlphaLowOutOfRange',
    );
    expect(told.failures).toEqual([]);
  });
});
