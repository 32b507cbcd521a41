import { readVectors } from '@taokit/testing';
import { fixedTableSuites } from '@taokit/testing/fixed';
import { testSuites } from '@taokit/testing/tests';
import { describe } from 'vitest';

describe('golden vectors of fixed-point arithmetic', () => {
  testSuites(fixedTableSuites, readVectors('vectors/yuma/fixed'));
});
