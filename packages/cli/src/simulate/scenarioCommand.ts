import { writeFileSync } from 'node:fs';
import { buildCommand, type Command, createProgressLine, fileFlag } from '@taokit/command-line';
import type { Scenario, ScenarioEpoch, YumaMode } from '@taokit/study';
import type { CliContext } from '../CliContext.ts';
import { show } from '../output/show.ts';
import { jsonFlag, numberFlag, specFlag } from '../profile/settingsParameters.ts';
import { type FileFlags, fileParameters, showExample, textOfFile } from './simulationFile.ts';

interface ScenarioFlags extends FileFlags {
  readonly epochs?: number;
  readonly mode?: YumaMode;
  readonly spec?: number;
  readonly csv?: string;
}

const EXAMPLE: Scenario = {
  name: 'bob-follows',
  description: 'Alice finds a better miner, Bob follows one epoch later.',
  validators: { alice: '600', bob: '400' },
  miners: ['carol', 'dave'],
  epochs: 20,
  changes: [
    { epoch: 0, weights: { alice: { carol: 1 }, bob: { carol: 1 } } },
    { epoch: 5, weights: { alice: { dave: 1 } } },
    { epoch: 6, weights: { bob: { dave: 1 } } },
  ],
  mode: 'yuma3',
};

/** `taokit simulate scenario FILE`: a story of a subnet over many epochs, from weights to rao. */
export const scenarioCommand: Command<CliContext> = buildCommand<
  ScenarioFlags,
  readonly [string?],
  CliContext
>({
  docs: { brief: 'A story of a subnet over many epochs, from weights to rao.' },
  parameters: {
    positional: fileParameters.positional as never,
    flags: {
      epochs: numberFlag('how many epochs (default: what the file says)', [1, 1_000_000]),
      mode: {
        kind: 'enum',
        values: ['yuma2', 'yuma3', 'yuma3LiquidAlpha'],
        brief: 'how bonds are made',
        optional: true,
      },
      spec: specFlag(),
      csv: fileFlag('every value by epoch, as CSV'),
      ...fileParameters.example,
      ...jsonFlag,
    } as never,
  },
  func: async function (this: CliContext, flags: ScenarioFlags, path?: string) {
    if (flags.example) return showExample(this.io, EXAMPLE);
    const [{ loadEngine }, study] = await Promise.all([import('@taokit/yuma'), import('@taokit/study')]);
    const { epochs, mode, spec } = flags;
    const options = { ...(epochs && { epochs }), ...(mode && { mode }), ...(spec && { spec }) };
    const scenario = study.scenarioFromJson(textOfFile(path));
    const line = createProgressLine(this.io.stderr);
    const isLong = (epochs ?? scenario.epochs) > LONG;
    if (isLong) line.show({ text: 'epochs', done: 0, total: epochs ?? scenario.epochs });
    const series = study.runScenario(await loadEngine(), scenario, options);
    if (isLong) line.clear();
    if (flags.csv !== undefined) writeFileSync(flags.csv, study.seriesToCsv(series));
    if (flags.json) this.io.stdout.write(`${study.studyToJson(series)}\n`);
    else await show(this.io, await rowsOf(series.epochs.at(-1)!), flags);
  } as never,
});

/** More epochs than this take long enough to say so. */
const LONG = 5_000;

/** The last epoch, by neuron. */
async function rowsOf(epoch: ScenarioEpoch): Promise<readonly object[]> {
  const { taoFromRao } = await import('@taokit/types');
  return epoch.names.map((name, uid) => ({
    epoch: epoch.epoch,
    uid,
    name,
    stake: taoFromRao(epoch.stakeRao[uid]!),
    consensus: epoch.consensus[uid]! / 65_535,
    incentive: epoch.incentive[uid]! / 65_535,
    dividends: epoch.dividends[uid]! / 65_535,
    emissionRao: epoch.combinedEmissionRao[uid],
  }));
}
