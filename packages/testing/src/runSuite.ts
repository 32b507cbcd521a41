import type { CaseResult, VectorFile, VectorSuite } from './VectorSuite.ts';

/** Runs one suite over one file. A thrown error is a failed case, and so is a file in which no case was found. */
export async function runSuite(suite: VectorSuite, file: VectorFile): Promise<readonly CaseResult[]> {
  try {
    const results = await suite.run(file);
    if (results.length > 0) return results;
    return [{ name: 'file', differences: [{ field: 'cases', expected: 'at least one', actual: 'none' }] }];
  } catch (error) {
    return [{ name: 'file', differences: [{ field: 'error', expected: 'a result', actual: error }] }];
  }
}
