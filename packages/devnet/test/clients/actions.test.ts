import { describe, expect, test } from 'vitest';
import { CLIENT_ACTIONS, JS_CLIENTS, runClient } from '../../testing/clients/index.ts';

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
});
