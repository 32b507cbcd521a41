import { createCipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openAnsibleVault, sealAnsibleVault } from './ansibleVault.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const password = utf8('hunter2');
const HEADER = '$ANSIBLE_VAULT;1.1;AES256';
const wrongPassword = expect.objectContaining({
  code: 'keys/wrong-password',
  message: expect.stringContaining('The password does not open this keyfile, or the file was changed.'),
  fix: 'Type the password again.',
});

/** A vault by Node's own functions, its content padded already. */
function vaultOf(padded: Uint8Array, salt = new Uint8Array(32).fill(7)) {
  const derived = pbkdf2Sync(password, salt, 10_000, 80, 'sha256');
  const cipher = createCipheriv('aes-256-ctr', derived.subarray(0, 32), derived.subarray(64));
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  const mac = createHmac('sha256', derived.subarray(32, 64)).update(sealed).digest();
  return [hex(salt), hex(mac), hex(sealed)] as const;
}

/** The file of three parts in hex. */
function fileOf(parts: readonly string[], header = HEADER, end = '\n'): Uint8Array {
  const lines = hex(utf8(parts.join('\n'))).match(/.{1,80}/g) ?? [];
  return utf8([header, ...lines, ''].join(end));
}

const HELLO = vaultOf(Uint8Array.from([...utf8('hello'), ...new Array(11).fill(11)]));

describe('sealAnsibleVault', () => {
  test.each([0, 5, 15, 16, 17, 300])('%i bytes: opens as what it was', async (length) => {
    const data = Uint8Array.from({ length }, (_, i) => i);
    expect(await openAnsibleVault(await sealAnsibleVault(data, password), password)).toEqual(data);
  });

  test('as Ansible writes it: a header, then lines of 80', async () => {
    const file = text(await sealAnsibleVault(new Uint8Array(200), password));
    const [header, ...lines] = file.split('\n');
    expect(header).toBe(HEADER);
    expect(lines.pop()).toBe('');
    expect(lines.slice(0, -1).every((line) => line.length === 80)).toBe(true);
    expect(lines.at(-1)!.length).toBeLessThanOrEqual(80);
    const parts = Buffer.from(lines.join(''), 'hex').toString().split('\n');
    // 32 bytes of salt and of MAC, 200 and 8 of padding.
    expect(parts.map((part) => part.length)).toEqual([64, 64, 416]);
  });

  test('another salt every time', async () => {
    expect(await sealAnsibleVault(utf8('x'), password)).not.toEqual(
      await sealAnsibleVault(utf8('x'), password),
    );
  });
});

describe('openAnsibleVault', () => {
  test.each([
    ['as it is written', HEADER, '\n'],
    ['with the lines of Windows', HEADER, '\r\n'],
    ['of version 1.2, with a label', '$ANSIBLE_VAULT;1.2;AES256;prod', '\n'],
    ['with spaces behind the header', `${HEADER}  `, '\n'],
    ['with spaces around the lines', HEADER, '  \n '],
  ])('a vault of other tools, %s', async (_, header, end) => {
    expect(text(await openAnsibleVault(fileOf(HELLO, header, end), password))).toBe('hello');
  });

  test.each([
    '$ANSIBLE_VAULT;1.0;AES',
    '$ANSIBLE_VAULT;1.1;AES256;prod',
    '$ANSIBLE_VAULT;1.2;AES256',
    '$ANSIBLE_VAULT;1.2;AES256;a;b',
    '$ANSIBLE_VAULT;1.1;AES',
    `x${HEADER}`,
  ])('another version: %s', async (header) => {
    await expect(openAnsibleVault(fileOf(HELLO, header), password)).rejects.toMatchObject({
      code: 'keys/unsupported-keyfile',
      message: expect.stringContaining('is an Ansible vault of another version'),
      fix: 'Decrypt it with ansible-vault.',
    });
  });

  test.each([0, 1, 2])(
    'a changed digit of part %i, and another password, get the same answer',
    async (at) => {
      const parts = [...HELLO];
      parts[at] = parts[at]!.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
      await expect(openAnsibleVault(fileOf(parts), password)).rejects.toEqual(wrongPassword);
      await expect(openAnsibleVault(fileOf(HELLO), utf8('hunter3'))).rejects.toEqual(wrongPassword);
    },
  );

  const [salt, mac, sealed] = HELLO;
  test.each([
    ['two parts', [salt, mac]],
    ['four parts', [salt, mac, sealed, sealed]],
    ['a salt that is no hex', ['xx', mac, sealed]],
    ['a MAC that is no hex', [salt, 'xx', sealed]],
    ['a MAC that is too short', [salt, mac.slice(2), sealed]],
    ['a MAC that is too long', [salt, `${mac}00`, sealed]],
    ['content that is no hex', [salt, mac, 'xx']],
  ])('damaged: %s', async (_, parts) => {
    await expect(openAnsibleVault(fileOf(parts), password)).rejects.toMatchObject({
      code: 'keys/invalid-keyfile',
      message: expect.stringContaining('The keyfile is damaged: the vault does not have its three parts.'),
      fix: 'Restore it from a backup, or regenerate the key from its phrase.',
    });
  });

  test('damaged: lines that are no hex', async () => {
    await expect(openAnsibleVault(utf8(`${HEADER}\nxyz\n`), password)).rejects.toMatchObject({
      code: 'keys/invalid-keyfile',
    });
  });

  test.each([
    ['none', []],
    ['of 0', [1, 0]],
    ['of more than a block', new Array(17).fill(17)],
    ['of more than there is', [2]],
  ])('padding that is none, %s: refused, though the MAC is right', async (_, padded) => {
    await expect(openAnsibleVault(fileOf(vaultOf(Uint8Array.from(padded))), password)).rejects.toMatchObject({
      code: 'keys/invalid-keyfile',
      message: expect.stringContaining('its padding is wrong'),
    });
  });
});
