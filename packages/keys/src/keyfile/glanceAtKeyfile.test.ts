import { describe, expect, test } from 'vitest';
import { glanceAtKeyfile } from './glanceAtKeyfile.ts';

const glance = (text: string) => glanceAtKeyfile(new TextEncoder().encode(text));
const address = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';

describe('glanceAtKeyfile', () => {
  test.each([
    ['of the Python wallet', { ss58Address: address }],
    ['of an old one, with a space in the name', { ' ss58Address': address }],
    ['of polkadot.js', { address, encoded: 'AAAA', encoding: { type: ['scrypt'] } }],
    [
      'of polkadot.js, with the prefix of another chain',
      { address: '15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5', encoded: 'AAAA', encoding: {} },
    ],
  ])('a keyfile %s tells its address', (_, json) => {
    expect(glance(JSON.stringify(json))).toEqual({ isKeyfile: true, address });
  });

  test.each([
    ['sealed with libsodium', '$NACL and more'],
    ['sealed by Ansible', '$ANSIBLE_VAULT;1.1;AES256\n00'],
    ['sealed by Fernet', 'gAAAAABk'],
    ['of another kind of JSON', '{"ss58Address":5}'],
  ])('a keyfile %s tells none', (_, text) => {
    expect(glance(text)).toEqual({ isKeyfile: true, address: undefined });
  });

  test.each([
    ['bare hex, which may be a seed', '07'.repeat(32)],
    ['a bare address', address],
    ['no text of a keyfile', '<html>'],
    ['nothing', ''],
    ['JSON cut short', '{"ss58Address":'],
    ['an address with a typing error', '{"ss58Address":"5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQZ"}'],
  ])('%s: no keyfile', (_, text) => {
    expect(glance(text)).toEqual({ isKeyfile: false, address: undefined });
  });
});
