import { htmlTable, lineChart, splitBar } from '@taokit/charts';
import { amount, count, price, priceOfBits } from '../output/format.ts';
import type { RunResult, SubnetResult } from '../results/RunResult.ts';

/** Pools, prices, the split of the emission, and where all TAO is. */
export function economyCharts(result: RunResult): string[] {
  return [
    poolsTable(result.subnets),
    priceChart(result.subnets),
    splitChart(result.subnets),
    booksTable(result),
  ];
}

function poolsTable(subnets: readonly SubnetResult[]): string {
  return htmlTable<SubnetResult>({
    title: 'Pools at the end',
    columns: [
      { head: 'subnet', cell: ({ netuid, title }) => `${netuid} ${title}` },
      { head: 'TAO in the pool', cell: ({ pool }) => amount(pool.taoRao), numeric: true },
      { head: 'alpha in the pool', cell: ({ pool }) => amount(pool.alphaInRao), numeric: true },
      { head: 'alpha outside', cell: ({ pool }) => amount(pool.alphaOutRao), numeric: true },
      { head: 'price, TAO', cell: ({ pool }) => price(pool.priceRao).toFixed(6), numeric: true },
      {
        head: 'moving price, TAO',
        cell: ({ pool }) => priceOfBits(pool.movingPriceBits).toFixed(6),
        numeric: true,
      },
      { head: 'alpha paid to root', cell: ({ paid }) => amount(paid.rootDividendsRao), numeric: true },
    ],
    rows: subnets,
  });
}

function priceChart(subnets: readonly SubnetResult[]): string {
  return lineChart({
    title: 'Price of alpha',
    caption: 'TAO per alpha in the pools. Steps are the orders of miners who sell what they earned.',
    xLabel: 'block',
    yLabel: 'TAO per alpha',
    fromZero: false,
    format: 'price',
    series: subnets.map(({ name, prices }) => ({
      name,
      points: prices.map(({ block, priceRao }) => ({ x: block, y: price(priceRao) })),
    })),
  });
}

function splitChart(subnets: readonly SubnetResult[]): string {
  const alpha = (rao: bigint) => Number(rao) / 1e9;
  return splitBar({
    title: 'Who the emission went to',
    caption: '18% owner, 41% miners, 41% validators; root stakers get their part of the last.',
    partLabel: 'part',
    bars: subnets.map(({ name, paid }) => ({
      name,
      parts: [
        { name: 'owner', value: alpha(paid.ownerRao) },
        { name: 'miners', value: alpha(paid.incentivesRao) },
        { name: 'validators and their stakers', value: alpha(paid.dividendsRao) },
        { name: 'root stakers', value: alpha(paid.rootDividendsRao) },
      ],
    })),
  });
}

function booksTable({ books, totalIssuanceRao }: RunResult): string {
  const rows = [
    { place: 'free balances', rao: books.freeRao },
    { place: 'pools and the root', rao: books.poolsRao },
    { place: 'total issuance', rao: totalIssuanceRao },
  ];
  return htmlTable({
    title: 'Where all TAO is',
    caption: 'Added up after every block: what is issued is what stands somewhere, to the rao.',
    columns: [
      { head: 'place', cell: ({ place }) => place },
      { head: 'rao', cell: ({ rao }) => count(rao), numeric: true },
    ],
    rows,
  });
}
