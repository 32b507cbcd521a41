import { barChart, heatmap, htmlTable, lineChart, type PageSection } from '@taokit/charts';
import { amount, count, fraction, milliseconds, refusals, shortAddress } from '../output/format.ts';
import { isUnfair, type NeuronResult, type SubnetResult } from '../results/RunResult.ts';
import type { Timings } from '../results/Timings.ts';

/** Everything about one subnet: table, weights, scores, incentives, bonds, earnings. */
export function subnetSection(subnet: SubnetResult, timings: Timings): PageSection {
  return {
    title: `Subnet ${subnet.netuid}: ${subnet.title}`,
    lead: subnet.summary,
    content: [
      metagraphTable(subnet),
      callsTable(subnet, timings),
      scoresChart(subnet),
      incentiveChart(subnet),
      weightsChart(subnet),
      bondsChart(subnet),
      ...sharedChart(subnet),
      earningsChart(subnet),
    ],
  };
}

function metagraphTable({ neurons }: SubnetResult): string {
  return htmlTable<NeuronResult>({
    title: 'Everybody on the subnet, after the last round',
    caption: 'Stake and emission in alpha; the other numbers are parts of 1.',
    columns: [
      { head: 'name', cell: ({ name }) => name },
      { head: 'uid', cell: ({ uid }) => String(uid), numeric: true },
      { head: 'role', cell: ({ role }) => role },
      { head: 'hotkey', cell: ({ hotkey }) => shortAddress(hotkey) },
      { head: 'stake', cell: ({ stakeRao }) => amount(stakeRao), numeric: true },
      { head: 'validator trust', cell: ({ validatorTrust }) => fraction(validatorTrust), numeric: true },
      { head: 'consensus', cell: ({ consensus }) => fraction(consensus), numeric: true },
      { head: 'incentive', cell: ({ incentive }) => fraction(incentive), numeric: true },
      { head: 'dividends', cell: ({ dividends }) => fraction(dividends), numeric: true },
      { head: 'emission', cell: ({ emissionRao }) => amount(emissionRao), numeric: true },
      { head: 'model', cell: ({ description }) => description ?? '', text: true },
    ],
    rows: neurons,
    isAlarming: ({ role }) => isUnfair(role),
  });
}

function callsTable(subnet: SubnetResult, { answers }: Timings): string {
  return htmlTable<NeuronResult>({
    title: 'Signed requests to each miner',
    caption: 'By the validators, one a round each. Times are those of this run.',
    columns: [
      { head: 'miner', cell: ({ name }) => name },
      { head: 'answered', cell: ({ calls }) => count(calls?.answered ?? 0), numeric: true },
      { head: 'refused', cell: ({ calls }) => refusals(calls?.refusals ?? {}) || 'none' },
      { head: 'median', cell: ({ hotkey }) => milliseconds(answers[hotkey]?.medianMs), numeric: true },
      { head: '95 of 100 below', cell: ({ hotkey }) => milliseconds(answers[hotkey]?.p95Ms), numeric: true },
    ],
    rows: minersOf(subnet),
    isAlarming: ({ role }) => isUnfair(role),
  });
}

function minersOf({ neurons }: SubnetResult): NeuronResult[] {
  return neurons.filter(({ description }) => description !== null);
}

function validatorsOf({ neurons }: SubnetResult): NeuronResult[] {
  return neurons.filter(({ role }) => role === 'validator' || role === 'weight copier');
}

function scoresChart(subnet: SubnetResult): string {
  const name = `${subnet.scoreName.charAt(0).toUpperCase()}${subnet.scoreName.slice(1)}`;
  return lineChart({
    title: `${name} of each miner`,
    caption: 'Mean over the honest validators, each with its own hidden samples.',
    xLabel: 'round',
    yLabel: subnet.scoreName,
    format: 'percent',
    series: minersOf(subnet).map((miner, at) => ({
      name: miner.name,
      alarm: isUnfair(miner.role),
      points: subnet.rounds.map(({ epoch, scores }) => ({ x: epoch + 1, y: scores[at]! })),
    })),
  });
}

function incentiveChart(subnet: SubnetResult): string {
  return lineChart({
    title: 'Incentive of each miner',
    caption: "Share of the miners' half of each epoch's emission.",
    xLabel: 'round',
    yLabel: 'incentive',
    format: 'percent',
    series: minersOf(subnet).map((miner) => ({
      name: miner.name,
      alarm: isUnfair(miner.role),
      points: subnet.rounds.map(({ epoch, incentives }) => ({
        x: epoch + 1,
        y: incentives[miner.uid]! / 65_535,
      })),
    })),
  });
}

function weightsChart(subnet: SubnetResult): string {
  const miners = minersOf(subnet);
  const validators = validatorsOf(subnet);
  return heatmap({
    title: 'Weights of the last round',
    caption: 'How each validator spread its weight over the miners, in percent of its row.',
    rowLabel: 'validator',
    columnLabel: 'miner',
    rows: validators.map(({ name }) => name),
    columns: miners.map(({ name }) => name),
    values: validators.map(({ weights }) => {
      const sum = weights.reduce((total, weight) => total + weight, 0) || 1;
      return miners.map(({ uid }) => weights[uid]! / sum);
    }),
  });
}

function bondsChart(subnet: SubnetResult): string {
  const miners = minersOf(subnet);
  const validators = validatorsOf(subnet);
  return lineChart({
    title: 'Bonds of each validator',
    caption:
      "Its part of all bonds, each miner's counted by the miner's incentive. Who sees good work first holds more; who copies, less.",
    xLabel: 'round',
    yLabel: 'part of bonds',
    format: 'percent',
    series: validators.map((validator) => ({
      name: validator.name,
      alarm: isUnfair(validator.role),
      points: subnet.rounds.map(({ epoch, bonds, incentives }) => ({
        x: epoch + 1,
        y: bondShare(bonds, incentives, validator.uid, miners),
      })),
    })),
  });
}

function bondShare(
  bonds: readonly (readonly number[])[],
  incentives: readonly number[],
  holder: number,
  miners: readonly NeuronResult[],
): number {
  let [held, all] = [0, 0];
  for (const { uid } of miners) {
    const column = bonds.reduce((sum, row) => sum + row[uid]!, 0) || 1;
    held += (bonds[holder]![uid]! / column) * incentives[uid]!;
    all += incentives[uid]!;
  }
  return all === 0 ? 0 : held / all;
}

function sharedChart({ shared, scoreName }: SubnetResult): string[] {
  if (shared === null) return [];
  const parts = shared.parts.map(({ miner, value }) => ({ name: miner, value }));
  return [
    barChart({
      title: `Round ${shared.epoch + 1}: models are shared`,
      caption: `The ${shared.method} against each of its parts, on the same hidden samples.`,
      label: scoreName,
      bars: [...parts, { name: 'together', value: shared.combined, accent: true }],
      nameLabel: 'model',
      format: 'percent',
    }),
  ];
}

function earningsChart(subnet: SubnetResult): string {
  const bars = [...minersOf(subnet), ...validatorsOf(subnet)].map((neuron) => ({
    name: neuron.name,
    value: Number(neuron.incentivesEarnedRao + neuron.dividendsEarnedRao) / 1e9,
    alarm: isUnfair(neuron.role),
  }));
  return barChart({
    title: 'Who earned what',
    caption: 'Alpha of all rounds; validators with everybody who stakes through them.',
    label: 'alpha',
    bars,
    nameLabel: 'who',
    format: 'amount',
  });
}
