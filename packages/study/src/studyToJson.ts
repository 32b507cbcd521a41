import { describeValue } from '@taokit/errors/check';
import { StudyError } from './StudyError.ts';

/**
 * Any result of this module as JSON: bigints as decimal text, typed arrays as lists, everything else as it stands.
 *
 * @param result - a series, or the maps of a study of guarantees
 * @returns one line of JSON, the same for the same result
 * @throws StudyError for what JSON cannot say: a cycle, nothing at all
 */
export function studyToJson(result: unknown): string {
  const json = written(result);
  if (json !== undefined) return json;
  throw new StudyError(`result is ${describeValue(result)}, which JSON cannot say.`, {
    code: 'study/wrong-type',
    fix: 'Pass what runScenario or runGuarantees returned.',
    values: { field: 'result', value: result },
  });
}

function written(result: unknown): string | undefined {
  try {
    return JSON.stringify(result, (_, value: unknown) => {
      if (typeof value === 'bigint') return value.toString();
      if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number | bigint>);
      return value;
    });
  } catch {
    // A cycle.
    return undefined;
  }
}
