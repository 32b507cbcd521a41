import { describe, expect, inject, test } from 'vitest';
import { workspacePackages } from '../lib/workspacePackages.ts';
import { API_PACKAGES, fuzzPublicApi } from './api/fuzzPublicApi.ts';

/** Packages whose functions a fuzzer cannot call one by one, and why. */
const NOT_CALLED: Readonly<Record<string, string>> = {
  '@taokit/chain': 'Its functions take a chain: devnet fuzzes it through the requests that reach it.',
  '@taokit/cli': 'Its functions take the world of a command; its own tests give it wrong arguments.',
  '@taokit/devnet': 'It is reached by requests, and answers errors of JSON-RPC.',
  '@taokit/neuron': 'Rounds over a network; what arrives from it is fuzzed in subnet.',
  '@taokit/rpc': "Every function asks a node; its answers are of the package's own tests.",
  '@taokit/subnet': 'Requests and answers over HTTP; its own tests send damaged ones.',
};

describe('public functions', () => {
  test('a typed error or an answer, whatever they are given; each is answered at least once', async () => {
    const results = await fuzzPublicApi({ seed: inject('seed'), calls: 1 });
    expect(results.length).toBeGreaterThan(600);
    expect(results.flatMap(([, { faults }]) => faults.map(({ kind, text }) => `${kind}: ${text}`))).toEqual(
      [],
    );
  });

  test('no package is forgotten', () => {
    const names = workspacePackages().map(({ name }) => name);
    expect([...API_PACKAGES, ...Object.keys(NOT_CALLED)].sort()).toEqual(names);
  });
});
