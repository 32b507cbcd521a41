import { type TextColumn, textTable } from '@taokit/charts/text';
import type { Run } from '../conductor/runNetwork.ts';
import {
  dividendsPerStake,
  type Incident,
  isUnfair,
  type NeuronResult,
  type RunResult,
  type SubnetResult,
} from '../results/RunResult.ts';
import type { Timings } from '../results/Timings.ts';
import {
  amount,
  count,
  fraction,
  milliseconds,
  price,
  priceOfBits,
  refusals,
  shortAddress,
  signedAmount,
} from './format.ts';

/** A run as text: tables for every subnet, pools, earnings, calls, what happened, paid answers, books. */
export function textReport({ result, timings }: Run): string {
  return [
    ...result.subnets.map((subnet) => subnetText(subnet, timings)),
    poolsText(result),
    ...(result.incidents.length === 0 ? [] : [incidentsText(result.incidents)]),
    answersText(result),
    booksText(result, timings),
  ].join('\n\n');
}

function subnetText(subnet: SubnetResult, timings: Timings): string {
  return [
    `Subnet ${subnet.netuid}: ${subnet.title}`,
    '',
    textTable(METAGRAPH, subnet.neurons),
    '',
    ...(subnet.shared === null ? [] : [sharedText(subnet.shared), '']),
    `Who earned what in ${subnet.rounds.length} rounds`,
    '',
    textTable(earningsColumns(subnet, timings), earners(subnet)),
  ].join('\n');
}

const METAGRAPH: readonly TextColumn<NeuronResult>[] = [
  { head: 'uid', cell: ({ uid }) => String(uid) },
  { head: 'name', cell: ({ name }) => name, left: true },
  { head: 'hotkey', cell: ({ hotkey }) => shortAddress(hotkey), left: true },
  { head: 'stake', cell: ({ stakeRao }) => amount(stakeRao) },
  { head: 'vtrust', cell: ({ validatorTrust }) => fraction(validatorTrust) },
  { head: 'consensus', cell: ({ consensus }) => fraction(consensus) },
  { head: 'incentive', cell: ({ incentive }) => fraction(incentive) },
  { head: 'dividends', cell: ({ dividends }) => fraction(dividends) },
  { head: 'emission', cell: ({ emissionRao }) => amount(emissionRao) },
];

function earners({ neurons }: SubnetResult): NeuronResult[] {
  return neurons.filter(({ role }) => role !== 'owner');
}

function earningsColumns(subnet: SubnetResult, { answers }: Timings): TextColumn<NeuronResult>[] {
  const isMiner = ({ description }: NeuronResult) => description !== null;
  return [
    { head: 'name', cell: ({ name }) => name, left: true },
    { head: 'role', cell: ({ role }) => (isUnfair(role) ? `${role} !` : role), left: true },
    {
      head: subnet.scoreName === 'accuracy' ? 'accuracy' : 'score',
      cell: (neuron) => (isMiner(neuron) ? lastScore(subnet, neuron.uid) : ''),
    },
    {
      head: 'per stake',
      cell: (neuron) => (isMiner(neuron) ? '' : `x${dividendsPerStake(subnet, neuron.uid).toFixed(3)}`),
    },
    { head: 'alpha', cell: (neuron) => amount(neuron.incentivesEarnedRao + neuron.dividendsEarnedRao) },
    { head: 'for root', cell: ({ rootDividendsEarnedRao: rao }) => (rao === 0n ? '' : amount(rao)) },
    { head: 'answers', cell: ({ calls }) => (calls === null ? '' : count(calls.answered)) },
    { head: 'refused', cell: ({ calls }) => (calls === null ? '' : refusals(calls.refusals)) },
    { head: 'median', cell: ({ hotkey }) => milliseconds(answers[hotkey]?.medianMs) },
  ];
}

/** The score of a miner in the last round. Miners hold the last seats, in their order. */
function lastScore({ rounds, neurons }: SubnetResult, uid: number): string {
  const { scores } = rounds.at(-1)!;
  return `${(scores[uid - (neurons.length - scores.length)]! * 100).toFixed(1)}%`;
}

function sharedText({ epoch, method, parts, combined }: NonNullable<SubnetResult['shared']>): string {
  const best = Math.max(...parts.map(({ value }) => value));
  const show = (value: number) => `${(value * 100).toFixed(1)}%`;
  return `Round ${epoch + 1} shared models: ${method} scores ${show(combined)}, its best part ${show(best)}.`;
}

function poolsText({ subnets }: RunResult): string {
  return `Pools\n\n${textTable<SubnetResult>(
    [
      { head: 'subnet', cell: ({ netuid, name }) => `${netuid} ${name}`, left: true },
      { head: 'TAO in', cell: ({ pool }) => amount(pool.taoRao) },
      { head: 'alpha in', cell: ({ pool }) => amount(pool.alphaInRao) },
      { head: 'alpha out', cell: ({ pool }) => amount(pool.alphaOutRao) },
      { head: 'price TAO', cell: ({ pool }) => price(pool.priceRao).toFixed(6) },
      { head: 'moving price', cell: ({ pool }) => priceOfBits(pool.movingPriceBits).toFixed(6) },
    ],
    subnets,
  )}`;
}

function answersText({ answers }: RunResult): string {
  const lines = answers.flatMap((answer) => [
    `${amount(answer.paidRao)} TAO to ${answer.miner} (subnet ${answer.netuid}, block ${answer.block})`,
    `  asked:     ${clip(answer.question)}`,
    `  answered:  ${clip(answer.answer)}`,
    ...(answer.expected === null ? [] : [`  reference: ${clip(answer.expected)}`]),
    `  paid with it again: ${clip(answer.again)}`,
  ]);
  return ['A client pays for answers', '', ...lines].join('\n');
}

function clip(text: string): string {
  return text.length <= 150 ? text : `${text.slice(0, 147)}...`;
}

function incidentsText(incidents: readonly Incident[]): string {
  const lines = incidents.flatMap(({ epoch, who, what, seen, losses }) => [
    `Round ${epoch + 1}, ${who}: ${what}`,
    `  ${seen}`,
    `  lost: ${losses.map(({ netuid, rao }) => `${signedAmount(rao)} alpha on subnet ${netuid}`).join(', ') || 'nothing'}`,
  ]);
  return ['What happened', '', ...lines].join('\n');
}

function booksText(
  { books, totalIssuanceRao, blocks, messages, extrinsics }: RunResult,
  timings: Timings,
): string {
  const { seconds, processes } = timings;
  return [
    `Books after ${count(blocks)} blocks: ${amount(totalIssuanceRao)} TAO issued = ${amount(books.freeRao)} free`,
    `  + ${amount(books.poolsRao)} in pools and on the root; checked to the rao after every block.`,
    `${count(messages)} signed requests and ${count(extrinsics)} signed extrinsics, ` +
      `${processes === 1 ? 'one process' : `${count(processes)} processes`}, ${seconds.toFixed(1)} s.`,
  ].join('\n');
}
