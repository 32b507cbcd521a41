import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenLinks } from './brokenLinks.ts';

const out = mkdtempSync(join(tmpdir(), 'taokit-links-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe('brokenLinks', () => {
  test('behaviour: names each that leads nowhere, and why', () => {
    mkdirSync(join(out, 'a'));
    writeFileSync(join(out, 'a/b.html'), '<h2 id="here &amp; now">x</h2>');
    writeFileSync(join(out, 'picture.svg'), '');
    const links = [
      '/s/a/b.html#here%20&amp;%20now',
      'a/b#gone',
      'a/none.html',
      '/elsewhere',
      'picture.svg',
      'https://example.org/anything',
      'http://[',
      'javascript:void(0)',
      'mailto:a@example.org',
    ];
    writeFileSync(join(out, 'index.html'), links.map((link) => `<a href="${link}">x</a>`).join('\n'));
    expect(brokenLinks(out, '/s/').map(({ link, why }) => [link, why])).toEqual([
      ['a/b#gone', 'has no #gone'],
      ['a/none.html', 'is not there'],
      ['/elsewhere', 'is outside /s/'],
      ['http://[', 'is no address'],
      ['javascript:void(0)', 'is of no protocol that pages open'],
    ]);
  });
});
