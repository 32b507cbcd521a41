import { CHROMIUM, hasChromium, launchChromium, openPage } from '@taokit/testing/chromium';
import { describe, expect, test } from 'vitest';
import { expectReadable, expectSelfContained, PATIENCE_MS } from '../../testing/expectReadable.ts';
import {
  barChart,
  contourChart,
  heatmap,
  htmlTable,
  lineChart,
  page,
  panelChart,
  splitBar,
} from '../index.ts';

const points = [3, 2, 5].map((y, x) => ({ x, y: y / 10 }));
const series = [
  { name: 'north', points },
  { name: 'south', points: points.map(({ x, y }) => ({ x, y: 0.5 - y })) },
  { name: 'copycat', points: points.slice(1), alarm: true },
];
const words = { title: 'Scores <of> each', caption: 'Mean & more.' };
const lines = lineChart({ ...words, xLabel: 'round', yLabel: 'score', series, format: 'percent' });
const panels = panelChart({
  title: 'Bonds',
  caption: 'A panel each.',
  xLabel: 'epoch',
  rows: ['north', 'south'],
  columns: ['miner-1', 'miner-2'],
  format: 'percent',
  lines: ['north', 'south'].flatMap((row) =>
    ['miner-1', 'miner-2'].map((column) => ({ row, column, points })),
  ),
});
const grid = { x: [0, 1], y: [0, 1], columns: 5, rows: 5 } as const;
const slope = Array.from({ length: 25 }, (_, at) => (at % 5) / 4);
const contours = contourChart({
  title: 'Slope',
  xLabel: 'x',
  yLabel: 'y',
  grid,
  lines: [{ name: '30%', values: slope, level: 0.3, color: 'ink', bold: true }],
  ground: { values: slope, levels: [0.5] },
});
const heat = heatmap({
  title: 'Weights',
  rowLabel: 'validator',
  columnLabel: 'miner',
  rows: ['north'],
  columns: ['a', 'b', 'c'],
  values: [[0.9, 0.001, 0]],
});
const bars = barChart({
  title: 'Earned',
  label: 'alpha',
  nameLabel: 'who',
  format: 'amount',
  bars: [
    { name: 'honest', value: 1234.5 },
    { name: 'liar', value: 1, alarm: true },
  ],
});
const split = splitBar({
  title: 'Split',
  partLabel: 'part',
  bars: [
    {
      name: 'digits',
      parts: [
        { name: 'owner', value: 18 },
        { name: 'miners', value: 82 },
      ],
    },
  ],
});
const table = htmlTable({
  title: 'A wide table',
  columns: Array.from({ length: 12 }, (_, at) => ({
    head: `column ${at}`,
    cell: () => '1,234.567',
    numeric: at > 0,
  })),
  rows: [1, 2],
  isAlarming: (row) => row === 2,
});
const html = page({
  title: 'Every kind of figure',
  lead: 'What a page can hold.',
  facts: [{ name: 'kinds', value: '7' }],
  sections: [
    { title: 'Open', lead: 'At once.', content: [lines, panels, contours, heat, bars, split, table] },
    {
      title: 'Closed',
      content: [],
      parts: [{ id: 'late', title: 'Late', lead: 'Drawn when it is opened.', content: [lines] }],
    },
  ],
  glossary: [{ word: 'alpha', meaning: 'The token of a subnet.' }],
  footer: 'The end.',
});

describe('page', () => {
  test('behaviour: needs nothing but itself', () => {
    expectSelfContained(html);
    expect(html).toContain('Scores &lt;of&gt; each');
  });

  test(
    'behaviour: readable for everybody, wide and narrow, light and dark',
    (context) => expectReadable(html, context),
    PATIENCE_MS,
  );

  test('behaviour: light, dark, or as the system says', async ({ skip }) => {
    skip(!hasChromium, `there is no ${CHROMIUM}`);
    const browser = await launchChromium();
    try {
      const opened = await openPage(browser, { colorScheme: 'dark' });
      await opened.setContent(html);
      const ground = () => opened.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const dark = await ground();
      const button = opened.getByRole('button', { name: /^Colours: auto/ });
      await button.focus();
      await opened.keyboard.press('Enter');
      await opened.getByRole('button', { name: 'Colours: light. Change to dark' }).waitFor();
      expect(await ground()).not.toBe(dark);
      await opened.keyboard.press('Enter');
      expect(await ground()).toBe(dark);
    } finally {
      await browser.close();
    }
  });

  test('behaviour: values, tables and parts by keyboard', async ({ skip }) => {
    skip(!hasChromium, `there is no ${CHROMIUM}`);
    const browser = await launchChromium();
    try {
      const opened = await openPage(browser);
      await opened.setContent(html);
      const figure = opened.locator('figure').first();
      const slider = figure.locator('input');
      expect(await figure.locator('.legend').textContent()).toMatch(/north\s+50\.0%/);
      await slider.focus();
      await opened.keyboard.press('Home');
      expect(await slider.getAttribute('aria-valuetext')).toBe(
        'round 0: north 30.0%, south 20.0%, copycat –',
      );
      expect(await figure.locator('.legend').textContent()).toMatch(/north\s+30\.0%/);
      expect(await figure.locator('.cursor').count()).toBe(1);
      await figure.locator('summary').focus();
      await opened.keyboard.press('Enter');
      // The table is made when the part has opened.
      await expect.poll(() => figure.locator('tbody tr').count()).toBe(3);
      await opened.locator('details.part > summary').focus();
      await opened.keyboard.press('Enter');
      await opened.locator('details.part figure').waitFor();
      expect(await opened.locator('details.part svg[role=img]').first().getAttribute('aria-label')).toBe(
        'Scores <of> each. Mean & more.',
      );
    } finally {
      await browser.close();
    }
  });
});

describe('figures', () => {
  test('heatmap: nothing is a dot, little is said to be little', () => {
    expect(heat).toMatch(/class="heat-6">90<.*class="heat-1">&lt;1<.*class="heat-0">·</);
    expect(heat).toContain('A dot is nothing at all');
  });

  test('barChart: who does not play fair is marked, and the mark explained', () => {
    expect(bars).toMatch(/alarming.*liar <span class="mark">!</);
    expect(bars).toContain('who does not play fair');
  });

  test('contourChart: the table says where the line is', () => {
    expect(contours).toContain('{"name":"30%","cells":["30.0%","30.0%","30.0%","30.0%","30.0%"]}');
  });
});
