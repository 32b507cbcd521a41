import { type PageSection, page, pairsCard } from '@taokit/charts';
import type { Run } from '../conductor/runNetwork.ts';
import { amount, count } from '../output/format.ts';
import type { PaidAnswer } from '../results/RunResult.ts';
import { economyCharts } from './economyCharts.ts';
import { incidentsSection } from './incidentsSection.ts';
import { subnetSection } from './subnetSection.ts';

const GLOSSARY = [
  { word: 'stake', meaning: 'Alpha that stands behind a hotkey; TAO on root counts as well, by its weight.' },
  {
    word: 'consensus',
    meaning: 'The weight that a majority of stake supports for a miner; what is above it is clipped.',
  },
  { word: 'incentive', meaning: 'A part of what an epoch pays miners.' },
  { word: 'dividends', meaning: 'A part of what an epoch pays validators: by their bonds.' },
  { word: 'bonds', meaning: 'What a validator holds in a miner, moved each epoch towards its weights.' },
  { word: 'validator trust', meaning: 'How much of a validator’s weights consensus left.' },
  {
    word: 'alpha, rao',
    meaning: 'Alpha is the token of a subnet. A rao is a billionth of a TAO or an alpha.',
  },
];

/** The report: a page in one file. */
export function reportPage({ result, timings }: Run): string {
  const { seed, epochs, blocks } = result;
  const places =
    timings.processes === 1
      ? 'one process'
      : `${count(timings.processes)} processes that spoke by signed HTTP`;
  return page({
    title: 'A Bittensor network, doing real work',
    lead:
      `${count(result.subnets.length)} subnets ran in ${places} for ${count(epochs)} rounds. Miners trained models and answered ` +
      'signed questions, validators scored them and set weights, and the chain turned agreement about good work into pay. ' +
      'One free-rider, one liar and one weight copier took part: they are red and marked with !.',
    facts: [
      { name: 'blocks of 12 s', value: count(blocks) },
      { name: 'signed requests', value: count(result.messages) },
      { name: 'signed extrinsics', value: count(result.extrinsics) },
      { name: 'TAO issued', value: amount(result.totalIssuanceRao) },
      { name: 'seconds', value: timings.seconds.toFixed(1) },
    ],
    sections: [
      ...result.subnets.map((subnet) => subnetSection(subnet, timings)),
      {
        title: 'Money',
        lead: 'Every block puts new TAO and alpha into the pools. Stake is bought and sold there, which makes the price.',
        content: economyCharts(result),
      },
      ...(result.incidents.length === 0 ? [] : [incidentsSection(result.incidents)]),
      answersSection(result.answers),
    ],
    glossary: GLOSSARY,
    footer:
      `Seed ${seed}, ${epochs} rounds: the same seed gives the same numbers, times aside. Total issuance and every balance were added up, ` +
      'to the rao, after every block.',
  });
}

function answersSection(answers: readonly PaidAnswer[]): PageSection {
  return {
    title: 'A client pays for answers',
    lead: 'The client transfers TAO to the best miner of each subnet. The miner finds the payment on the chain and answers, once.',
    content: answers.map(answerHtml),
  };
}

function answerHtml({
  netuid,
  miner,
  question,
  answer,
  expected,
  paidRao,
  block,
  again,
}: PaidAnswer): string {
  return pairsCard({
    title: `${amount(paidRao)} TAO to ${miner}, subnet ${netuid}, block ${count(block)}`,
    pairs: [
      ['Asked', question],
      ['Answered', answer],
      ...(expected === null ? [] : [['Reference', expected] as const]),
      ['The same payment again', again],
    ],
  });
}
