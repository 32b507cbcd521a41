import { buildCommand, type Command, createProgressLine } from '@taokit/command-line';
import type { SessionOutput } from '@taokit/yuma';
import type { EpochScenario } from '@taokit/yuma/inputs';
import type { CliContext } from '../CliContext.ts';
import { CliError } from '../exit/CliError.ts';
import { show } from '../output/show.ts';
import { jsonFlag, numberFlag, specFlag } from '../profile/settingsParameters.ts';
import { type FileFlags, fileParameters, jsonOfFile, showExample } from './simulationFile.ts';

interface EpochsFlags extends FileFlags {
  readonly epochs: number;
  readonly spec?: number;
}

const EXAMPLE: EpochScenario = {
  validators: { alice: { stake: '600' }, bob: { stake: '400' } },
  miners: ['carol', 'dave'],
  weights: { alice: { carol: 1, dave: 0.5 }, bob: { carol: 1 } },
  parameters: { yuma3: true, kappa: 32_767 },
};

/** `taokit simulate epochs FILE`: consensus of one subnet, epoch after epoch on the same weights. */
export const epochsCommand: Command<CliContext> = buildCommand<EpochsFlags, readonly [string?], CliContext>({
  docs: { brief: 'Consensus of one subnet: epoch after epoch on the same weights and stakes.' },
  parameters: {
    positional: fileParameters.positional as never,
    flags: {
      epochs: numberFlag('how many epochs', [1, 10_000_000], 1),
      spec: specFlag(),
      ...fileParameters.example,
      ...jsonFlag,
    } as never,
  },
  func: async function (this: CliContext, flags: EpochsFlags, path?: string) {
    if (flags.example) return showExample(this.io, EXAMPLE);
    const [{ loadEngine }, { buildEpochInput }, { epochScenarioFromJson }] = await Promise.all([
      import('@taokit/yuma'),
      import('@taokit/yuma/inputs'),
      import('./epochScenarioFromJson.ts'),
    ]);
    const scenario = epochScenarioFromJson(jsonOfFile(path));
    const { input, names } = buildEpochInput(scenario);
    const session = (await loadEngine()).createSession(input);
    const line = createProgressLine(this.io.stderr);
    let output: SessionOutput | undefined;
    for (let done = 1; done <= flags.epochs; done++) {
      if (this.io.signal.aborted) throw new CliError('Interrupted.', { code: 'cli/interrupted' });
      output = session.runEpoch(flags.spec === undefined ? {} : { spec: flags.spec });
      if (done % 1000 === 0) {
        line.show({ text: 'epochs', done, total: flags.epochs });
        await new Promise(setImmediate);
      }
    }
    if (flags.epochs >= 1000) line.clear();
    session.dispose();
    const answer = { epochs: flags.epochs, neurons: rowsOf(output!, names) };
    await show(this.io, flags.json ? answer : answer.neurons, flags);
  } as never,
});

function rowsOf(output: SessionOutput, names: readonly string[]): readonly object[] {
  return names.map((name, uid) => ({
    uid,
    name,
    consensus: output.consensus[uid]! / 65_535,
    incentive: output.incentive[uid]! / 65_535,
    dividends: output.dividends[uid]! / 65_535,
    validatorTrust: output.validatorTrust[uid]! / 65_535,
    emissionRao: output.combinedEmissionRao[uid],
  }));
}
