import { readVectors } from '@taokit/testing';
import { testSuites } from '@taokit/testing/tests';
import { describe } from 'vitest';
import { dtaoSuites } from './dtaoSuites.ts';

describe('golden vectors of Dynamic TAO', () => {
  testSuites(dtaoSuites, ['vectors/dtao', 'vectors/dtao-475', 'vectors/mainnet'].flatMap(readVectors));
});
