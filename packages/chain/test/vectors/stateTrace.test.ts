import { readVectors } from '@taokit/testing';
import { testSuites } from '@taokit/testing/tests';
import { describe } from 'vitest';
import { stateTraceSuite } from './stateTraceSuite.ts';

describe('blocks of a real runtime of spec 300', () => {
  testSuites([stateTraceSuite], readVectors('vectors/traces-300'));
});
