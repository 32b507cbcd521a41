import { readFileSync } from 'node:fs';
import { CommandLineError } from '@taokit/command-line';
import { blockStateFromStorage, verifyBlock } from '@taokit/dtao/verification';
import { TaokitError } from '@taokit/errors';
import type { Registry } from '@taokit/types/registry';
import type { FileReport } from './formatReport.ts';
import { readBlockFile } from './readBlockFile.ts';
import { VerifyError } from './VerifyError.ts';

/** What a file may leave open. */
export interface VerifyOptions {
  /** Version of the runtime; what the file says when left out. */
  readonly spec?: number;
  /** Number of the later block; what the file says when left out. */
  readonly block?: number;
}

/**
 * Verifies the block of one file.
 *
 * @throws CommandLineError, one line that names the file, where it or what it holds is at fault
 */
export function verifyFile(path: string, options: VerifyOptions, registry: Registry): FileReport {
  try {
    const file = readBlockFile(JSON.parse(readFileSync(path, 'utf8')), registry);
    const { block = file.block, spec = file.spec } = options;
    if (block === undefined) throw new VerifyError('It does not say of which block it is; pass --block.');
    if (spec === undefined) throw new VerifyError('It does not say of which runtime it is; pass --spec.');
    const report = verifyBlock(
      blockStateFromStorage(file.before.items, { block: block - 1, spec }),
      blockStateFromStorage(file.after.items, { block, spec }),
    );
    if (report.rules.every(({ agreed, differences }) => agreed + differences.length === 0))
      throw new VerifyError('It holds no value that a rule could be compared with.');
    const unused = [...new Set([...file.before.unused, ...file.after.unused])].sort();
    return { path, ...report, unused };
  } catch (error) {
    if (isOfFile(error)) throw new CommandLineError(`${path}: ${error.message}`);
    throw error;
  }
}

/** Whether the file is at fault: unreadable, no JSON, or values the chain could not hold. Anything else is a fault of ours. */
function isOfFile(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return 'syscall' in error || [VerifyError, SyntaxError, TaokitError].some((type) => error instanceof type);
}
