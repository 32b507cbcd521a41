import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { TestStatus } from '@stryker-mutator/api/test-runner';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { keptReport } from './keptReport.mjs';
import { StayingRunner } from './stayingRunner.mjs';

/**
 * What keeps the answers of a run that is stopped; and the Vitest runner, which also counts a test file that does not load: it has no test that could fail, so the plain runner takes
 * a mutant that breaks every import for one that survived.
 */
export const strykerPlugins = [
  keptReport,
  declareFactoryPlugin(PluginKind.TestRunner, 'vitest-files', withBrokenFiles(vitestPlugins[0].factory)),
];

function withBrokenFiles(createRunner) {
  function create(injector) {
    const runner = createRunner(injector);
    const run = runner.run.bind(runner);
    runner.run = async (options) => {
      const result = await run(options);
      const failed = result.status === 'complete' ? brokenFiles(runner.ctx.state.getFiles()) : [];
      return failed.length === 0 ? result : { ...result, tests: [...result.tests, ...failed] };
    };
    return new StayingRunner(runner, () => createRunner(injector));
  }
  create.inject = createRunner.inject;
  return create;
}

function brokenFiles(files) {
  return files
    .filter((file) => file.result?.state === 'fail' && file.result.errors?.length > 0)
    .map((file) => ({
      id: file.filepath,
      name: file.name,
      status: TestStatus.Failed,
      failureMessage: file.result.errors[0].message,
      timeSpentMs: 0,
    }));
}
