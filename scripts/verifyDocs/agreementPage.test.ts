import { readFileSync } from 'node:fs';
import { SPEC_RULES } from '@taokit/dtao/specs';
import { readVectors } from '@taokit/testing';
import { describe, expect, test } from 'vitest';
import { AGREEMENT_PAGE, agreementPage } from './agreementPage.ts';

describe('agreementPage', () => {
  test('behaviour: the page in the docs is what pnpm verify:docs writes', () => {
    expect(readFileSync(AGREEMENT_PAGE, 'utf8')).toBe(agreementPage());
  });

  test('behaviour: no block in it differs', () => {
    expect(agreementPage()).not.toContain('differ');
  });

  test('behaviour: every block that tests run stands behind the rules it holds', () => {
    const blocks = readVectors('vectors/mainnet')
      .filter(({ json }) => json['kind'] === 'mainnet-block')
      .map(({ json }) => json['block'] as number);
    const gate = SPEC_RULES.find(({ rule, spec }) => rule === 'emission gate' && spec === 441);
    expect(gate?.heldTo).toEqual(expect.arrayContaining(blocks));
  });
});
