import { readVectors } from '@taokit/testing';
import { testSuites } from '@taokit/testing/tests';
import { describe } from 'vitest';
import { loadYumaSuites } from './yumaSuites.ts';

const files = [
  'vectors/yuma',
  'vectors/yuma-475',
  'vectors/runtime-300',
  'vectors/dtao/weights_checks.json',
].flatMap(readVectors);
const suites = await loadYumaSuites();

describe('golden vectors of consensus', () => {
  testSuites(suites, files);
});
