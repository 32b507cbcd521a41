import { describe, expect, test } from 'vitest';
import { axonOf, prometheusOf } from './endpoints.ts';

const at = (ip: bigint, ip_type: number) =>
  prometheusOf({ block: 5n, version: 1, ip, port: 80, ip_type })?.ip;

describe('prometheusOf', () => {
  const addresses: readonly (readonly [bigint, number, string])[] = [
    [0x0102_0304n, 4, '1.2.3.4'],
    [0xffff_ffffn, 4, '255.255.255.255'],
    [0x2001_0db8_0000_0000_0000_0000_0000_0001n, 6, '2001:db8::1'],
    [0x2001_0db8_0000_0001_0001_0001_0001_0001n, 6, '2001:db8:0:1:1:1:1:1'],
    [0x2001_0000_0000_0001_0000_0000_0000_0001n, 6, '2001:0:0:1::1'],
    [0x2001_0db8_0000_0000_0001_0000_0000_0001n, 6, '2001:db8::1:0:0:1'],
    [1n, 6, '::1'],
    [0xfe80n << 112n, 6, 'fe80::'],
  ];
  test.each(addresses)('%s of kind %s is %s', (ip, kind, text) => expect(at(ip, kind)).toBe(text));

  test('nothing where none was said, or it was taken back', () => {
    expect(at(0n, 4)).toBeUndefined();
    expect(axonOf({ block: 1n, version: 0, ip: 0n, port: 1, ip_type: 4, protocol: 4 })).toBeUndefined();
  });
});
