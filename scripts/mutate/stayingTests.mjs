import { relative } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { inject, TestRunner } from 'vitest';

/**
 * Runs in Vitest's worker. As Vitest's own runner; but in a worker that stays (`stayOn`), the test files are only loaded, and then tests
 * run as they are asked for, each time with another mutant active: milliseconds in place of a start.
 */
export default class StayingTests extends TestRunner {
  #files = [];
  #tests = new Map();
  #milliseconds = new Map();
  #lastToNotice;
  /** When the test that runs has taken so much of the processor that what it does has no end. */
  #deadline = 0;

  onCollected(files) {
    this.#files.push(...files);
  }

  async onAfterRunFiles() {
    super.onAfterRunFiles();
    const channel = inject('stayOn');
    if (channel === undefined || this.#files.length < this.workerState.ctx.files.length) return;
    this.#milliseconds = new Map(inject('testTimes'));
    for (const file of this.#files) {
      await this.snapshotClient.setup(file.filepath, this.config.snapshotOptions);
      this.#addTests(file, file);
    }
    await this.#answer(new BroadcastChannel(channel));
  }

  /** Tests of a suite in which something is prepared once are not run here: it would have to be prepared for each mutant. */
  #addTests(suite, file) {
    const { beforeAll, afterAll, aroundAll, aroundEach } = TestRunner.getSuiteHooks(suite);
    if ([beforeAll, afterAll, aroundAll, aroundEach].some((hooks) => hooks?.length > 0)) return;
    for (const task of suite.tasks) {
      if (task.type === 'suite') this.#addTests(task, file);
      else if (!task.fails) this.#addTest(task, `${relative('.', file.filepath)}#${fullName(task)}`);
    }
  }

  #addTest(task, id) {
    this.#tests.set(id, [...(this.#tests.get(id) ?? []), task]);
  }

  #answer(channel) {
    return new Promise((resolve) => {
      channel.onmessage = async ({ data }) => {
        if (data === 'stop') {
          channel.close();
          resolve();
        } else channel.postMessage(await this.#run(data));
      };
      channel.postMessage('ready');
    });
  }

  async #run({ ids, mutant, hitLimit }) {
    const here = ids.filter((id) => this.#tests.has(id)).sort((a, b) => this.#rank(a) - this.#rank(b));
    const name = inject('globalNamespace');
    globalThis[name] ??= {};
    const space = globalThis[name];
    Object.assign(space, { activeMutant: mutant, hitLimit });
    const hits = countHits(space, () => this.#deadline);
    const failed = await this.#firstFailure(here);
    Object.assign(space, { activeMutant: undefined, hitLimit: undefined });
    delete space.hitCount;
    const { count: hitCount, isEndless } = hits;
    // What a mutant leaves behind, in a value that is kept, would be noticed again without it.
    const spoiled = failed !== undefined && (await this.#firstFailure([failed.id])) !== undefined;
    return { failed, hitCount, isEndless, spoiled, all: here.length === ids.length, tests: here.length };
  }

  /** What noticed the mutant before comes first, often of the same code, and then what is quickest. */
  #rank(id) {
    return id === this.#lastToNotice ? -1 : (this.#milliseconds.get(id) ?? 0);
  }

  async #firstFailure(ids) {
    for (const id of ids) {
      const start = performance.now();
      const known = this.#milliseconds.get(id);
      this.#deadline = processorTime() + (known === undefined ? 6_000 : 1_500 + 5 * known);
      for (const test of this.#tests.get(id)) {
        const message = await this.#failure(test);
        if (message !== undefined) {
          this.#lastToNotice = id;
          return { id, message };
        }
      }
      this.#milliseconds.set(id, performance.now() - start);
    }
    return undefined;
  }

  async #failure(test) {
    test.result = { state: 'run', startTime: Date.now(), retryCount: 0 };
    try {
      this.onBeforeTryTask(test);
      for (const [hook, suite] of hooksOf(test, 'beforeEach').reverse()) await hook(test.context, suite);
      await TestRunner.getTestFn(test)();
      this.onAfterTryTask(test);
      for (const [hook, suite] of hooksOf(test, 'afterEach')) await hook(test.context, suite);
    } catch (error) {
      return String(error?.message ?? error);
    } finally {
      test.onFailed = undefined;
      test.onFinished = undefined;
    }
    return undefined;
  }
}

/**
 * Counts how often the mutant's code runs, where the instrumented code counts it; past the deadline the count is over the limit. A loop
 * around it thus ends long before it has run more often than in all tests.
 */
function countHits(space, deadline) {
  const hits = { count: 0, isEndless: false };
  Object.defineProperty(space, 'hitCount', {
    configurable: true,
    get: () => hits.count,
    set: (count) => {
      hits.count = count;
      if (count % 1_024 !== 0 || processorTime() < deadline()) return;
      hits.isEndless = true;
      space.hitLimit = 0;
    },
  });
  return hits;
}

/** Milliseconds of the processor this process has had: a busy machine does not count. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Hooks of the suites a test is in, from the inner to the outer. */
function hooksOf(test, kind) {
  const hooks = [];
  for (let suite = test.suite ?? test.file; suite !== undefined; suite = outer(suite))
    hooks.push(...TestRunner.getSuiteHooks(suite)[kind].map((hook) => [hook, suite]));
  return hooks;
}

function outer(suite) {
  return suite === suite.file ? undefined : (suite.suite ?? suite.file);
}

/** As StrykerJS names tests. */
function fullName(test) {
  const names = [test.name];
  for (let suite = test.suite; suite !== undefined; suite = suite.suite) names.unshift(suite.name);
  return names.join(' ').trim();
}
