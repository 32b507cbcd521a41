import { describe, expect, test } from 'vitest';
import { endpointProblem } from './endpointProblem.ts';

describe('endpointProblem', () => {
  test.each([
    ['ws://127.0.0.1:9944', 'http:'],
    ['ws://127.0.0.1:9944', 'https:'],
    [' wss://node.example:443/x ', 'https:'],
  ])('behaviour: %s from %s is fine', (url, page) => expect(endpointProblem(url, page)).toBeUndefined());

  test.each([
    ['', 'http:', /ws:\/\/127/],
    ['node.example', 'http:', /ws:\/\/127/],
    ['https://node.example', 'http:', /Write ws: or wss:/],
    ['ws://node.example', 'https:', /Write wss:/],
  ])('rejects: %s from %s', (url, page, said) => expect(endpointProblem(url, page)).toMatch(said));
});
