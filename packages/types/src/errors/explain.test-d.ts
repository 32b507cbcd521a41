import { describe, expectTypeOf, test } from 'vitest';
import { type ChainError, explainError, explainPoolError, type ModuleErrorPath } from './explain.ts';

describe('explainError', () => {
  test('always knows the errors it lists', () => {
    expectTypeOf(explainError('SubtensorModule.SlippageTooHigh')).toEqualTypeOf<ChainError>();
    expectTypeOf(explainError('BadOrigin')).toEqualTypeOf<ChainError>();
    expectTypeOf(explainError('Nobody.Knows')).toEqualTypeOf<ChainError | undefined>();
    expectTypeOf(explainError('' as string)).toEqualTypeOf<ChainError | undefined>();
    expectTypeOf(explainPoolError(8)).toEqualTypeOf<ChainError>();
    expectTypeOf(explainPoolError(99)).toEqualTypeOf<ChainError | undefined>();
    expectTypeOf<'System.CallFiltered'>().toExtend<ModuleErrorPath>();
    expectTypeOf<'System.Nonsense'>().not.toExtend<ModuleErrorPath>();
  });
});
