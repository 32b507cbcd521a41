import { expectReadable, PATIENCE_MS } from '@taokit/charts/testing';
import { standardCases } from '@taokit/study';
import { loadEngine } from '@taokit/yuma';
import { describe, expect, test } from 'vitest';
import { planCases, runCase } from './CaseRun.ts';
import { runLookBack } from './lookBack.ts';
import { reportPage } from './reportPage.ts';

describe('reportPage', async () => {
  const engine = await loadEngine();
  const modes = ['classic', 'yuma3', 'liquid'] as const;
  const selection = { cases: standardCases, modes, epochs: null, resetBonds: false };
  const runs = planCases(selection).map((planned) => ({
    ...planned,
    series: runCase(engine, planned, selection),
  }));
  const html = reportPage(runs, runLookBack(engine), engine.name);

  test('behaviour: an index and a part per case', () => {
    for (const { name } of standardCases) {
      expect(html).toContain(`href="#${name}"`);
      expect(html).toContain(`<details class="part" id="${name}">`);
    }
  });

  test(
    'behaviour: all cases in every mode, readable for everybody',
    (context) => expectReadable(html, context),
    PATIENCE_MS,
  );
});
