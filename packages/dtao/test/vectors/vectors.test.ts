import { readVectors } from '@taokit/testing';
import { dtaoSuites } from '@taokit/testing/dtao';
import { testSuites } from '@taokit/testing/tests';
import { describe } from 'vitest';

describe('golden vectors of Dynamic TAO', () => {
  testSuites(dtaoSuites, ['vectors/dtao', 'vectors/dtao-475', 'vectors/mainnet'].flatMap(readVectors));
});
