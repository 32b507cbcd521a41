import { escapeHtml, type PageSection, page } from '@taokit/charts';
import { amount, count } from '../output/format.ts';
import type { RunResult } from '../results/RunResult.ts';
import type { PaidAnswer } from '../rounds/payForAnswer.ts';
import { economyCharts } from './economyCharts.ts';
import { subnetSection } from './subnetSection.ts';

/** The report: a page in one file. */
export function reportPage(result: RunResult): string {
  const { seed, epochs, blocks, engine } = result;
  return page({
    title: 'A Bittensor network, doing real work',
    lead:
      `${count(result.subnets.length)} subnets ran in one process for ${count(epochs)} rounds. Miners trained models and answered ` +
      'signed questions, validators scored them and set weights, and the chain turned agreement about good work into pay. ' +
      'One free-rider, one liar and one weight copier took part.',
    facts: [
      { name: 'blocks of 12 s', value: count(blocks) },
      { name: 'signed messages', value: count(result.messages) },
      { name: 'signed extrinsics', value: count(result.extrinsics) },
      { name: 'TAO issued', value: amount(result.totalIssuanceRao) },
      { name: 'rao unaccounted for', value: '0' },
      { name: 'epoch engine', value: engine },
    ],
    sections: [
      ...result.subnets.map(subnetSection),
      {
        title: 'Money',
        lead: 'Every block puts new TAO and alpha into the pools. Stake is bought and sold there, which makes the price.',
        content: economyCharts(result),
      },
      answersSection(result.answers),
    ],
    footer:
      `Seed ${seed}, ${epochs} rounds: the same seed gives the same numbers. Total issuance and every balance were added up, ` +
      'to the rao, after every block.',
  });
}

function answersSection(answers: readonly PaidAnswer[]): PageSection {
  return {
    title: 'A client pays for answers',
    lead: 'The client transfers TAO to the best miner of each subnet. The miner finds the payment on the chain and answers.',
    content: answers.map(answerHtml),
  };
}

function answerHtml({ netuid, miner, question, answer, expected, paidRao, block }: PaidAnswer): string {
  const line = (name: string, text: string) => `<p><b>${name}:</b> <q>${escapeHtml(text)}</q></p>`;
  return [
    `<div class="answer"><h3>${amount(paidRao)} TAO to ${escapeHtml(miner)}, subnet ${netuid}, block ${block}</h3>`,
    line('Asked', question),
    line('Answered', answer),
    expected === null ? '' : line('Reference', expected),
    '</div>',
  ].join('');
}
