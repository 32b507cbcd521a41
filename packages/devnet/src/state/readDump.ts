import { DevnetError } from '../DevnetError.ts';
import type { ChainDump } from './JournalRecord.ts';

/**
 * A dump, told from anything else by its format and version.
 *
 * @param value - what a client sent, or a file holds
 * @throws DevnetError `devnet/old-format`, `devnet/damaged-file`
 */
export function readDump(value: unknown): ChainDump {
  const { format, version, records } = Object(value) as Partial<Record<keyof ChainDump, unknown>>;
  if (format !== 'taokit-devnet' || version !== 2)
    throw new DevnetError(`The format is ${JSON.stringify(format)}, version ${JSON.stringify(version)}.`, {
      code: 'devnet/old-format',
      fix: 'Use one that this version wrote: "taokit-devnet", version 2.',
      values: { format, version },
    });
  if (!Array.isArray(records) || !records.every(isRecord))
    throw new DevnetError('The records are no list of blocks, writes and reverts.', {
      code: 'devnet/damaged-file',
      fix: 'Use one that dev_dump answered, whole.',
    });
  return value as ChainDump;
}

const isHex = (value: unknown) => typeof value === 'string' && /^0x([0-9a-f]{2})*$/.test(value);
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

function isRecord(value: unknown): boolean {
  const { type, ...fields } = Object(value) as Readonly<Record<string, unknown>>;
  const list = (name: string) => (Array.isArray(fields[name]) ? (fields[name] as unknown[]) : undefined);
  if (type === 'empty') return isCount(fields['count']) && isHex(fields['hash']);
  if (type === 'revert') return isCount(fields['number']);
  if (type === 'block')
    return (
      isCount(fields['timestampMs']) && isHex(fields['hash']) && list('transactions')?.every(isHex) === true
    );
  return type === 'write' && list('values')?.every(isPair) === true;
}

function isPair(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && isHex(value[0]) && (value[1] === null || isHex(value[1]))
  );
}
