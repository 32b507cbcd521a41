import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SUPPORT_PAGE, supportPage } from './supportPage.ts';

describe('supportPage', () => {
  test('the page in the docs is what pnpm support writes, and every call, item and method is in it', async () => {
    const page = await supportPage();
    expect(page).toMatch(/^\| Calls +\| \d+ +\| \d+ +\| 0 +\| 311 +\|$/m);
    expect(page).toMatch(/^\| Storage items +\| \d+ +\| 0 +\| \d+ +\| 402 +\|$/m);
    expect(page).toMatch(/^\| Runtime APIs +\| \d+ +\| \d+ +\| 0 +\| 124 +\|$/m);
    expect(readFileSync(SUPPORT_PAGE, 'utf8')).toBe(page);
  });
});
