import { describe, expect, test } from 'vitest';
import { CLIENT_ACTIONS, JS_CLIENTS, runClient } from '../../testing/clients/index.ts';

describe('every client against the running server', () => {
  test.each(JS_CLIENTS)('$name: connects, reads, submits, watches', async (client) => {
    expect(await runClient(client)).toEqual(CLIENT_ACTIONS.map(({ name }) => ({ action: name })));
  });
});
