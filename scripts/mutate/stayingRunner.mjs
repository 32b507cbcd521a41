import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { BroadcastChannel } from 'node:worker_threads';
import { determineHitLimitReached, MutantRunStatus } from '@stryker-mutator/api/test-runner';

/** StrykerJS takes what runs a hundred times as often as in all tests for endless. Here one test runs at a time: ten times is enough. */
const SOONER = 10;

/** How long each test took without a mutant: beside the copy of the repository, for the processes that come after a mutant that hung. */
const TIMES = 'taokit-test-times.json';

let started = 0;

/**
 * Vitest's runner for StrykerJS, which starts a worker, loads the tests and what they test, and runs them, for every mutant; here one
 * worker stays, in which all is loaded once (stayingTests.mjs). It answers for mutants that are noticed. The others are run anew by the
 * plain runner if some tests can run only there, or if their code did not run this time: what is computed once and kept had been.
 */
export class StayingRunner {
  #plain;
  #create;
  #staying;

  /**
   * @param plain - a runner as StrykerJS makes it
   * @param create - makes another
   */
  constructor(plain, create) {
    this.#plain = plain;
    this.#create = create;
  }

  capabilities() {
    return this.#plain.capabilities();
  }

  init() {
    return this.#plain.init();
  }

  async dryRun(options) {
    const result = await this.#plain.dryRun(options);
    const times = (result.tests ?? []).map(({ id, timeSpentMs }) => [id, timeSpentMs]);
    writeFileSync(TIMES, JSON.stringify(times));
    return result;
  }

  async mutantRun(options) {
    if (options.mutantActivation === 'static') return this.#plain.mutantRun(options);
    return (await this.#quickAnswer(options)) ?? this.#plain.mutantRun(options);
  }

  async dispose() {
    await this.#stop();
    await this.#plain.dispose();
  }

  async #quickAnswer(options) {
    const { testFilter: ids, activeMutant } = options;
    const hitLimit = options.hitLimit && Math.ceil(options.hitLimit / SOONER);
    const fresh = this.#staying === undefined;
    this.#staying ??= await stay(this.#create());
    const answer = await this.#staying.ask({ ids, mutant: activeMutant.id, hitLimit });
    if (answer.spoiled) await this.#stop();
    // Spoiled by this mutant, or by one before it: a worker that is new can tell.
    if (answer.spoiled && !fresh) return this.#quickAnswer(options);
    return resultOf(answer, hitLimit);
  }

  async #stop() {
    const staying = this.#staying;
    this.#staying = undefined;
    await staying?.stop();
  }
}

function resultOf({ failed, hitCount, isEndless, all, tests }, hitLimit) {
  const endless = determineHitLimitReached(isEndless ? hitLimit + 1 : hitCount, hitLimit);
  if (endless !== undefined) return { status: MutantRunStatus.Timeout, reason: endless.reason };
  if (failed !== undefined)
    return {
      status: MutantRunStatus.Killed,
      failureMessage: failed.message,
      killedBy: [failed.id],
      nrOfTests: tests,
    };
  return all && hitCount > 0 ? { status: MutantRunStatus.Survived, nrOfTests: tests } : undefined;
}

/** Starts a worker that stays until it is told to stop. */
async function stay(runner) {
  await runner.init();
  const { ctx } = runner;
  const name = `taokit-${process.pid}-${started++}`;
  const channel = new BroadcastChannel(name);
  let answer;
  const next = () => new Promise((resolve) => (answer = resolve));
  channel.onmessage = ({ data }) => answer(data);
  ctx.provide('stayOn', name);
  ctx.provide('testTimes', existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : []);
  for (const { config } of ctx.projects) {
    // Nothing of StrykerJS' own is needed where the mutants are named one by one; and no test is run while the files load.
    config.setupFiles = config.setupFiles.filter((file) => file !== runner.localSetupFile);
    config.testNamePattern = /^\b$/;
  }
  const ready = next();
  const run = ctx.start();
  await Promise.race([ready, run.then(() => Promise.reject(new Error('The tests did not load.')))]);
  return {
    ask(question) {
      const answered = next();
      channel.postMessage(question);
      return answered;
    },
    async stop() {
      channel.postMessage('stop');
      await run;
      channel.close();
      await runner.dispose();
    },
  };
}
