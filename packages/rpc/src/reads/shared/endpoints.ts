import type { Axon, PrometheusEndpoint } from '@taokit/types';

interface Stored {
  readonly block: bigint;
  readonly version: number;
  readonly ip: bigint;
  readonly port: number;
  readonly ip_type: number;
}

/** Where a neuron serves; `undefined` when it never said, or took it back. */
export function axonOf(stored: Stored & { readonly protocol: number }): Axon | undefined {
  const endpoint = prometheusOf(stored);
  return endpoint && { ...endpoint, protocol: stored.protocol };
}

/** Where a neuron serves its metrics; `undefined` when it never said. */
export function prometheusOf({ block, version, ip, port, ip_type }: Stored): PrometheusEndpoint | undefined {
  if (ip === 0n) return undefined;
  const ipType = ip_type === 6 ? 6 : 4;
  return { block: Number(block), version, ip: ipType === 6 ? ipv6(ip) : ipv4(ip), port, ipType };
}

function ipv4(ip: bigint): string {
  const bits = Number(ip & 0xffff_ffffn);
  return `${bits >>> 24}.${(bits >>> 16) & 255}.${(bits >>> 8) & 255}.${bits & 255}`;
}

/** As RFC 5952 writes it: the longest run of two or more zero groups is left out, the first of equal ones. */
function ipv6(ip: bigint): string {
  const groups = Array.from({ length: 8 }, (_, at) => Number((ip >> BigInt(112 - 16 * at)) & 0xffffn));
  const runs = groups.map((_, from) => {
    const end = groups.findIndex((group, at) => at >= from && group !== 0);
    return (end === -1 ? 8 : end) - from;
  });
  const longest = Math.max(...runs);
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  if (longest < 2) return text(groups);
  const from = runs.indexOf(longest);
  return `${text(groups.slice(0, from))}::${text(groups.slice(from + longest))}`;
}
