import { readVectors } from '@taokit/testing';
import { testSuites } from '@taokit/testing/tests';
import { describe } from 'vitest';
import { fixedTableSuites } from './fixedTables.ts';

describe('golden vectors of fixed-point arithmetic', () => {
  testSuites(fixedTableSuites, readVectors('vectors/yuma/fixed'));
});
