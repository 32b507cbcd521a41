import { type TextColumn, textTable } from '@taokit/charts/text';
import {
  dividendsPerStake,
  isUnfair,
  type NeuronResult,
  type RunResult,
  type SubnetResult,
} from '../results/RunResult.ts';
import { amount, count, fraction, price, priceOfBits, shortAddress } from './format.ts';

/** The result as text: tables for every subnet, pools, earnings, paid answers, books. */
export function textReport(result: RunResult): string {
  return [...result.subnets.map(subnetText), poolsText(result), answersText(result), booksText(result)].join(
    '\n\n',
  );
}

function subnetText(subnet: SubnetResult): string {
  return [
    `Subnet ${subnet.netuid}: ${subnet.title}`,
    '',
    textTable(METAGRAPH, subnet.neurons),
    '',
    ...(subnet.shared === null ? [] : [sharedText(subnet.shared), '']),
    `Who earned what in ${subnet.rounds.length} rounds`,
    '',
    textTable(earningsColumns(subnet), earners(subnet)),
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

function earningsColumns(subnet: SubnetResult): TextColumn<NeuronResult>[] {
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
  ]);
  return ['A client pays for answers', '', ...lines].join('\n');
}

function clip(text: string): string {
  return text.length <= 150 ? text : `${text.slice(0, 147)}...`;
}

function booksText({ books, totalIssuanceRao, blocks, messages, extrinsics, engine }: RunResult): string {
  return [
    `Books after ${count(blocks)} blocks: ${amount(totalIssuanceRao)} TAO issued = ${amount(books.freeRao)} free`,
    `  + ${amount(books.poolsRao)} in pools and on the root; checked to the rao after every block.`,
    `${count(messages)} signed messages and ${count(extrinsics)} signed extrinsics verified; epochs by ${engine}.`,
  ].join('\n');
}
