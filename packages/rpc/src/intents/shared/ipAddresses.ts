import { matching } from '@taokit/errors/check';
import { check } from '../../internal/check.ts';
import type { IntentParam } from '../params/index.ts';

/** An IP address as the chain keeps it. */
export interface IpAddress {
  /** The address as one number. */
  readonly value: bigint;
  /** 4 or 6. */
  readonly version: 4 | 6;
}

/** An IPv4 or IPv6 address as text. */
export const ipAddress: IntentParam<string, IpAddress> = {
  parse(given, field) {
    const read = typeof given === 'string' ? readIp(given) : undefined;
    check(
      given,
      matching(() => read !== undefined, 'an IPv4 or IPv6 address'),
      field,
    );
    return read!;
  },
  json: { type: 'string', anyOf: [{ format: 'ipv4' }, { format: 'ipv6' }] },
  isOptional: false,
};

/** Reads an address; `undefined` when it is none. Leading zeros of IPv4 are refused: some read them as octal. */
export function readIp(text: string): IpAddress | undefined {
  const four = readIpv4(text);
  if (four !== undefined) return { value: four, version: 4 };
  const six = readIpv6(text);
  return six === undefined ? undefined : { value: six, version: 6 };
}

function readIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}

function readIpv6(text: string): bigint | undefined {
  const tail = /^(.*:)([^:]*\..*)$/.exec(text);
  const four = tail === null ? undefined : readIpv4(tail[2]!);
  if (tail !== null && four === undefined) return undefined;
  const plain =
    four === undefined ? text : `${tail![1]}${(four >> 16n).toString(16)}:${(four & 0xffffn).toString(16)}`;
  const halves = plain.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], rest = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - rest.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...rest];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((value, group) => (value << 16n) + BigInt(`0x${group}`), 0n);
}

/** What says where a neuron answers. */
export interface AxonValues {
  /** Subnet. */
  readonly netuid: number;
  /** Address. */
  readonly ip: IpAddress;
  /** Port. */
  readonly port: number;
  /** Protocol. */
  readonly protocol: number;
  /** Version of the neuron. */
  readonly version: number;
}

/** The arguments both calls of axons share. */
export function axonArguments({ netuid, ip, port, protocol, version }: AxonValues) {
  return {
    netuid,
    version,
    ip: ip.value,
    port,
    ip_type: ip.version,
    protocol,
    placeholder1: 0,
    placeholder2: 0,
  };
}
