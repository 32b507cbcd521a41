/** What users of other SDKs reported, and the test here that holds each: none is lost when tests are moved. */
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

/** What was reported; the file of its test; the title in it. */
const REPORTED: readonly (readonly [report: string, file: string, title: string])[] = [
  [
    'subscriptions dead after a reconnect',
    'connection.test.ts',
    'subscriptions go on without gaps or doubles, over many cuts and another endpoint',
  ],
  [
    'memory that grows with each metagraph sync',
    'memory.test.ts',
    'a thousand metagraph syncs: nothing of them stays',
  ],
  [
    'a decode that breaks on a runtime upgrade',
    'upgrade.test.ts',
    'not told yet: a read that cannot be decoded asks again by the new interface',
  ],
  [
    'Invalid Transaction 1010 without a reason',
    'execute.test.ts',
    '1010: the reason, and what to do about it',
  ],
  [
    'a nonce stuck after a dropped transaction',
    'nonces.test.ts',
    'a dropped transaction: the pool forgets it, and it is handed in again',
  ],
  [
    'the same, where it was never taken',
    'execute.test.ts',
    'expiry: a transaction that no block took while it was valid',
  ],
  [
    'weights refused for the version key or the rate limit without saying which',
    'weights.test.ts',
    'refusals: which of the chain’s rules, before anything is signed',
  ],
  [
    'weights refused for commit-reveal without saying so',
    'weights.test.ts',
    'refusals: plain weights where the subnet wants commits',
  ],
  [
    'wrong netuid types silently coerced',
    'reads/every.test.ts',
    'parameters: what is missing, of a wrong type, out of range or unknown is refused by name',
  ],
  [
    'an endpoint that never sends its first event',
    'connection.test.ts',
    'an endpoint that never sends its first event: the next one is taken',
  ],
  [
    'an aborted subscription reported as confirmed',
    'execute.test.ts',
    'abort: before it is sent nothing is sent; after that it is never called confirmed',
  ],
  [
    'a fallback that mixes endpoints inside one submission',
    'connection.test.ts',
    'a session is of one connection: nothing of it is mixed with another',
  ],
  [
    'a transaction era too short for a slow signer',
    'execute.test.ts',
    'era: too short for a slow signer is said before it is sent',
  ],
  [
    'a reorganisation that drops events',
    'execute.test.ts',
    'reorganisation: a block that is left takes its events along, and the transaction is found again',
  ],
  [
    'a reorganisation that drops events, of a stream',
    'watch.test.ts',
    'a reorganisation: the new branch, and what it took the place of',
  ],
];

describe('what users of other SDKs reported', () => {
  test.each(REPORTED)('%s: is a test of %s', async (_report, file, title) => {
    const source = await readFile(new URL(file, import.meta.url), 'utf8');
    expect(source).toContain(`test('${title}'`);
  });
});
