import type { Registry } from '@taokit/types/registry';
import { readSnapshot } from './readSnapshot.ts';
import type { BlockFile, Snapshot } from './Snapshot.ts';
import { VerifyError } from './VerifyError.ts';

/**
 * Reads a file of two snapshots: `{ block, spec, before, after }`, where `globals` and `globalsAfter` may hold the values of the
 * network apart; or the two answers of `state_queryStorageAt` in a list, the earlier block first.
 *
 * @param json - the file's content
 * @param registry - the runtime's interface, by which raw keys are read
 */
export function readBlockFile(json: unknown, registry: Registry): BlockFile {
  if (Array.isArray(json)) {
    if (json.length !== 2)
      throw new VerifyError(`A list of change sets holds ${json.length}, not two: the blocks n-1 and n.`);
    const [before, after] = json.map((answer) => readSnapshot(answer, registry)) as [Snapshot, Snapshot];
    return { block: undefined, spec: undefined, before, after };
  }
  const file = json as Readonly<Record<string, unknown>> | null;
  if (typeof file !== 'object' || file === null || !('before' in file) || !('after' in file))
    throw new VerifyError('It holds no two snapshots: `before` and `after`, or a list of two change sets.');
  return {
    block: number(file['block'], 'block'),
    spec: number(file['spec'], 'spec'),
    before: readSnapshot(joined(file['before'], file['globals']), registry),
    after: readSnapshot(joined(file['after'], file['globalsAfter']), registry),
  };
}

function joined(snapshot: unknown, globals: unknown): unknown {
  return globals === undefined ? snapshot : { ...(snapshot as object), ...(globals as object) };
}

function number(value: unknown, name: string): number | undefined {
  if (value === undefined) return undefined;
  if (Number.isSafeInteger(value)) return value as number;
  throw new VerifyError(`${name} is ${JSON.stringify(value)}, not a whole number.`);
}
