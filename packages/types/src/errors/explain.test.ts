import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegistry, type Registry, variantsOf } from '../registry/index.ts';
import { modules } from './catalogue/modules.ts';
import { dispatch, validity } from './catalogue/runtime.ts';
import { explainError, explainPoolError, explainValidityError, listErrors } from './explain.ts';

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

/** The cases of an enum of the runtime, as `prefix.Case`; those that carry another enum, as its cases. */
function casesOf(path: string, prefix = ''): string[] {
  const type = registry.types.findIndex((definition) => definition[1] === path);
  return variantsOf(registry, type).map(([name]) => prefix + name);
}

describe('explainError', () => {
  test('explains the 405 errors of every pallet, and no others', () => {
    const onChain = registry.pallets.flatMap(({ name, errors }) =>
      variantsOf(registry, errors).map(([e]) => `${name}.${e}`),
    );
    const explained = Object.entries(modules).flatMap(([name, errors]) =>
      Object.keys(errors).map((e) => `${name}.${e}`),
    );
    expect(onChain).toHaveLength(405);
    expect(explained.toSorted()).toEqual(onChain.toSorted());
  });

  test('explains every failure outside any pallet', () => {
    const nested = {
      Token: 'TokenError',
      Arithmetic: 'ArithmeticError',
      Transactional: 'TransactionalError',
    };
    const onChain = casesOf('sp_runtime::DispatchError').flatMap((name) => {
      if (name === 'Module') return [];
      if (name === 'Trie') return casesOf('sp_runtime::proving_trie::TrieError', 'Trie.');
      if (name === 'Arithmetic') return casesOf('sp_arithmetic::ArithmeticError', 'Arithmetic.');
      const inner = nested[name as keyof typeof nested];
      return inner === undefined ? [name] : casesOf(`sp_runtime::${inner}`, `${name}.`);
    });
    expect(Object.keys(dispatch).toSorted()).toEqual(onChain.toSorted());
  });

  test('knows nothing about what is no error', () => {
    for (const path of [
      '',
      '.',
      'constructor',
      'System',
      'System.',
      'System.constructor',
      'Nobody.Error',
      '__proto__.x',
    ])
      expect(explainError(path), path).toBeUndefined();
  });
});

describe('explainValidityError', () => {
  test('explains every refusal of the pool', () => {
    const onChain = [
      ...casesOf('sp_runtime::transaction_validity::InvalidTransaction', 'Invalid.').filter(
        (name) => name !== 'Invalid.Custom',
      ),
      ...casesOf('sp_runtime::transaction_validity::UnknownTransaction', 'Unknown.'),
    ];
    expect(Object.keys(validity).toSorted()).toEqual(onChain.toSorted());
    expect(explainValidityError('Invalid.Payment').fix).toMatch(/TAO/);
  });
});

describe('explainPoolError', () => {
  test('explains the codes 0 to 27 and 255, and no others', () => {
    const known = Array.from({ length: 256 }, (_, code) => code).filter(
      (code) => explainPoolError(code) !== undefined,
    );
    expect(known).toEqual([...Array.from({ length: 28 }, (_, code) => code), 255]);
    expect(explainPoolError(8)).toEqual({
      path: 'Pool.SlippageTooHigh',
      meaning: 'The price would move past the limit.',
      fix: 'Trade less, allow partial, or widen the limit.',
    });
  });
});

describe('listErrors', () => {
  test('every entry is one sentence that explains and one that helps', () => {
    const errors = listErrors();
    expect(new Set(errors.map(({ path }) => path)).size).toBe(errors.length);
    for (const { path, meaning, fix } of errors) {
      expect(meaning, path).toMatch(/^[A-Z0-9].{8,}[^.]\.$/);
      expect(fix, path).toMatch(/^[A-Z].{4,}[^.]\.$/);
    }
  });
});
