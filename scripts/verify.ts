/** `pnpm verify FILE...`: computes a block of a chain from the storage before it and compares it, rule by rule, with the storage after. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyBlock } from '@taokit/dtao/verification';
import { TaokitError } from '@taokit/errors';
import { loadRegistry, type Registry } from '@taokit/types/registry';
import { blockStateFromSnapshot } from './verify/blockStateFromSnapshot.ts';
import { type FileReport, formatReport } from './verify/formatReport.ts';
import { readBlockFile } from './verify/readBlockFile.ts';
import { VerifyError } from './verify/VerifyError.ts';

const USAGE = `usage: pnpm verify FILE... [--spec N] [--block N] [--json]

Each FILE holds the storage of blocks n-1 and n: { "block", "spec", "before", "after" }, where a snapshot is
  - the answer of state_queryStorageAt (change sets of raw keys and values), or an object of raw keys and values;
  - an object of item names, with values by netuid: { "SubtensorModule.SubnetTAO": { "1": "0x..." } }.
A value is what a node gives (0x, little endian) or a whole number; null is what is not stored.
A list of two answers of state_queryStorageAt is a file too; System.Number and --spec say what it is of.

  --spec N    version of the runtime, where the file does not say
  --block N   number of the later block, where the file does not say
  --json      the report as JSON
  --help      this text

Exit code 0: everything that was read agrees; 1: a value differs; 2: a file or an option is wrong.`;

interface Options {
  readonly files: readonly string[];
  readonly spec: number | undefined;
  readonly block: bigint | undefined;
  readonly json: boolean;
}

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options === 'help') {
      console.log(USAGE);
      return 0;
    }
    const registry = await loadRegistry();
    const reports = options.files.map((path) => verifyFile(path, options, registry));
    console.log(options.json ? asJson(reports) : reports.map(formatReport).join('\n\n'));
    return reports.some(({ rules }) => rules.some(({ differences }) => differences.length > 0)) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof VerifyError)) throw error;
    console.error(error.message);
    return 2;
  }
}

function parseOptions(args: readonly string[]): Options | 'help' {
  const { values, positionals } = parse(args);
  if (values.help) return 'help';
  if (positionals.length === 0) throw new VerifyError('No file is named. See pnpm verify --help.');
  const block = wholeNumber(values.block, '--block');
  return {
    files: positionals,
    spec: wholeNumber(values.spec, '--spec'),
    block: block === undefined ? undefined : BigInt(block),
    json: values.json,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        spec: { type: 'string' },
        block: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new VerifyError(`${messageOf(error)} See pnpm verify --help.`);
  }
}

function wholeNumber(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new VerifyError(`${option} is ${text}, not a whole number from 1.`);
}

function verifyFile(path: string, options: Options, registry: Registry): FileReport {
  try {
    const file = readBlockFile(readJson(path), registry);
    const [block, spec] = [options.block ?? file.block, options.spec ?? file.spec];
    if (block === undefined) throw new VerifyError('It does not say of which block it is; pass --block.');
    if (spec === undefined) throw new VerifyError('It does not say of which runtime it is; pass --spec.');
    const before = blockStateFromSnapshot(file.before, block - 1, spec);
    const report = verifyBlock(before, blockStateFromSnapshot(file.after, block, spec));
    if (report.rules.every(({ agreed, differences }) => agreed + differences.length === 0))
      throw new VerifyError('It holds no value that a rule could be compared with.');
    const unused = [...new Set([...file.before.unused, ...file.after.unused])].sort();
    return { path, ...report, unused };
  } catch (error) {
    if (isOfFile(error)) throw new VerifyError(`${path}: ${messageOf(error)}`);
    throw error;
  }
}

/** Whether the file is at fault: unreadable, no JSON, or values the chain could not hold. Anything else is a fault of ours. */
function isOfFile(error: unknown): boolean {
  const isUnreadable = error instanceof Error && 'syscall' in error;
  return isUnreadable || [VerifyError, SyntaxError, TaokitError].some((type) => error instanceof type);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

function asJson(reports: readonly FileReport[]): string {
  return JSON.stringify(
    reports,
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
