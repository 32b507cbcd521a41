import { expectReadable, PATIENCE_MS } from '@taokit/charts/testing';
import { defaultGuaranteeStudy, runGuarantees } from '@taokit/study';
import { loadEngine } from '@taokit/yuma';
import { describe, expect, test } from 'vitest';
import { requirementsTable } from '../requirements.ts';
import { reportPage } from './reportPage.ts';

const study = defaultGuaranteeStudy({
  network: { uids: 32, validators: 8 },
  honestStakes: [0.51, 0.6, 0.9],
  points: 5,
  samples: 1,
});
const surfaces = runGuarantees(await loadEngine(), study);

describe('reportPage', () => {
  const html = reportPage(study, surfaces);

  test('behaviour: readable for everybody', (context) => expectReadable(html, context), PATIENCE_MS);

  test('a chart per sweep and per rule, a map per stake, and no number that is none', () => {
    expect(html.match(/<figure /g)).toHaveLength(4 + 1 + study.rules.length + 3);
    expect(html).toContain('525');
  });
});

describe('requirementsTable', () => {
  test('a line per rule, a column per stake', () => {
    const lines = requirementsTable(surfaces).trimEnd().split('\n');
    expect(lines).toHaveLength(2 + study.rules.length);
    expect(lines[1]).toMatch(/51% +60% +90%/);
    expect(lines[7]).toMatch(/^kappa 0.5, penalty 1, deviation 0 +\d/);
  });
});
