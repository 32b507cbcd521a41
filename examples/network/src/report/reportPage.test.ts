import { expectReadable, PATIENCE_MS } from '@taokit/charts/testing';
import { loadWasmEngine } from '@taokit/yuma';
import { describe, test } from 'vitest';
import { runNetwork } from '../runNetwork.ts';
import { createSyntheticWorkload } from '../workloads/synthetic/index.ts';
import { reportPage } from './reportPage.ts';

describe('reportPage', async () => {
  const workloads = [createSyntheticWorkload, createSyntheticWorkload];
  const html = reportPage(
    await runNetwork({ seed: 1, epochs: 4, workloads, engine: await loadWasmEngine() }),
  );

  test('behaviour: readable for everybody', (context) => expectReadable(html, context), PATIENCE_MS);
});
