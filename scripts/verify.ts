/** `pnpm verify FILE...`: computes a block of a chain from the storage before it and compares it, rule by rule, with the storage after. */
import { readFileSync } from 'node:fs';
import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  existingPath,
  runCommandLine,
  wholeNumber,
} from '@taokit/command-line';
import { blockStateFromStorage, verifyBlock } from '@taokit/dtao/verification';
import { TaokitError } from '@taokit/errors';
import { loadRegistry, type Registry } from '@taokit/types/registry';
import { type FileReport, formatReport } from './verify/formatReport.ts';
import { readBlockFile } from './verify/readBlockFile.ts';
import { VerifyError } from './verify/VerifyError.ts';

interface VerifyOptions {
  readonly spec?: number;
  readonly block?: number;
  readonly json: boolean;
}

const DESCRIPTION = `Computes block n from the storage at n-1 and compares it, rule by rule, with the storage at n.

A FILE holds { "block", "spec", "before", "after" }, or a list of two answers of state_queryStorageAt (then --block and --spec
say what it is of). "before" and "after" are each
  - what state_queryStorageAt answers: change sets of raw keys and values; or an object of raw keys and values;
  - an object by item name, by netuid where the item is: { "SubtensorModule.SubnetTAO": { "1": "0x..." } }.
A value is what a node gives (0x, little endian) or a whole number; null is what is not stored.

Values that users' trades of the same block changed are set aside by name. Exit code 0: everything that was read agrees;
1: a value differs; 2: a file or an argument is wrong.`;

const command = buildCommand({
  docs: { brief: 'Holds this code to a block of a chain.', fullDescription: DESCRIPTION },
  parameters: {
    positional: {
      kind: 'array',
      minimum: 1,
      parameter: { parse: existingPath, placeholder: 'FILE', brief: 'two snapshots of storage, as JSON' },
    },
    flags: {
      spec: {
        kind: 'parsed',
        parse: wholeNumber(1, 0xffff_ffff),
        placeholder: 'N',
        brief: 'version of the runtime (default: what the file says)',
        optional: true,
      },
      block: {
        kind: 'parsed',
        parse: wholeNumber(1, 0xffff_ffff),
        placeholder: 'N',
        brief: 'number of the later block (default: what the file says)',
        optional: true,
      },
      json: { kind: 'boolean', default: false, brief: 'the reports as JSON' },
    },
  },
  async func(this: CommandLine, options: VerifyOptions, ...files: string[]) {
    const registry = await loadRegistry();
    const reports = files.map((path) => verifyFile(path, options, registry));
    console.log(options.json ? asJson(reports) : reports.map(formatReport).join('\n\n'));
    const differs = reports.some(({ rules }) => rules.some(({ differences }) => differences.length > 0));
    this.exitCode = differs ? 1 : 0;
  },
});

process.exitCode = await runCommandLine(command, 'pnpm verify', process.argv.slice(2));

function verifyFile(path: string, options: VerifyOptions, registry: Registry): FileReport {
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

function asJson(reports: readonly FileReport[]): string {
  return JSON.stringify(
    reports,
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  );
}
