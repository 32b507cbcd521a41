/** `pnpm verify FILE...`: computes a block of a chain from the storage before it and compares it, rule by rule, with the storage after. */
import {
  buildCommand,
  type CommandLine,
  existingPath,
  runCommandLine,
  wholeNumber,
} from '@taokit/command-line';
import { loadRegistry } from '@taokit/types/registry';
import { type FileReport, formatReport } from './verify/formatReport.ts';
import { type VerifyOptions, verifyFile } from './verify/verifyFile.ts';

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
  async func(
    this: CommandLine,
    { json, ...options }: VerifyOptions & { readonly json: boolean },
    ...files: string[]
  ) {
    const registry = await loadRegistry();
    const reports = files.map((path) => verifyFile(path, options, registry));
    console.log(json ? asJson(reports) : reports.map(formatReport).join('\n\n'));
    const differs = reports.some(({ rules }) => rules.some(({ differences }) => differences.length > 0));
    this.exitCode = differs ? 1 : 0;
  },
});

process.exitCode = await runCommandLine(command, 'pnpm verify', process.argv.slice(2));

function asJson(reports: readonly FileReport[]): string {
  return JSON.stringify(
    reports,
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
    2,
  );
}
