import { expectReadable, PATIENCE_MS } from '@taokit/charts/testing';
import { describe, test } from 'vitest';
import { runNetwork } from '../conductor/runNetwork.ts';
import { openInProcess } from '../hosts/openInProcess.ts';
import { reportPage } from './reportPage.ts';

describe('reportPage', async () => {
  const html = reportPage(
    await runNetwork({
      seed: 1,
      epochs: 4,
      workloads: ['synthetic', 'synthetic'],
      open: openInProcess,
    }),
  );

  test('behaviour: readable for everybody', (context) => expectReadable(html, context), PATIENCE_MS);
});
