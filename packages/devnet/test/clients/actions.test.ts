import { describe, expect, test } from 'vitest';
import {
  CLIENT_ACTIONS,
  interpreterOf,
  JS_CLIENTS,
  PYTHON_CLIENTS,
  runClient,
  runPythonClient,
} from '../../testing/clients/index.ts';

/** Eleven actions each, some of which wait for the client. */
const PATIENCE_MS = 300_000;

describe('every client against the running server', () => {
  test.each(JS_CLIENTS)(
    '$name: connects, reads, submits, watches',
    async (client) => {
      expect(await runClient(client)).toEqual(CLIENT_ACTIONS.map(({ name }) => ({ action: name })));
    },
    PATIENCE_MS,
  );

  for (const client of PYTHON_CLIENTS) {
    const python = interpreterOf(client);
    const why = python === undefined ? ` (skipped: ${client.variable} names no interpreter)` : '';
    test.skipIf(python === undefined)(
      `${client.name}: connects, reads, submits, watches${why}`,
      async () => {
        const outcomes = await runPythonClient(client, python!);
        expect(outcomes.filter(({ failure }) => failure !== undefined)).toEqual([]);
        expect(outcomes.length).toBeGreaterThan(5);
      },
      PATIENCE_MS,
    );
  }
});
