import { expectReadable, PATIENCE_MS } from '@taokit/charts/testing';
import { describe, test } from 'vitest';
import { STORIES } from '../stories.ts';
import { reportPage } from './reportPage.ts';

describe('reportPage', () => {
  test(
    'behaviour: every story, readable for everybody',
    (context) => {
      const told = [...STORIES.values()].map((tell) => tell({ days: 2, onProgress: () => {} }));
      return expectReadable(reportPage(told.map(({ view }) => view)), context);
    },
    PATIENCE_MS,
  );
});
