import { fileURLToPath } from 'node:url';
import { stringCamelCase } from '@polkadot/util';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { loadRegistry, type Registry, variantsOf } from '../registry/index.ts';

/** Every path of the runtime's interface as the type @polkadot/api gives it, by section. */
function pathsOf(registry: Registry): Record<string, string[]> {
  const { pallets, apis } = registry;
  const camel = (...names: string[]) => names.map((name) => `['${stringCamelCase(name)}']`).join('');
  return {
    Queries: pallets.flatMap(({ prefix, storage }) => storage.map(({ name }) => camel(prefix!, name))),
    Submittables: pallets.flatMap(({ name, calls }) =>
      variantsOf(registry, calls).map(([call]) => camel(name, call)),
    ),
    Consts: pallets.flatMap(({ name, constants }) => constants.map((constant) => camel(name, constant.name))),
    Errors: pallets.flatMap(({ name, errors }) =>
      variantsOf(registry, errors).map(([e]) => `${camel(name)}['${e}']`),
    ),
    Events: pallets.flatMap(({ name, events }) =>
      variantsOf(registry, events).map(([e]) => `${camel(name)}['${e}']`),
    ),
    Calls: apis.flatMap(({ name, methods }) => methods.map((method) => camel(name, method.name))),
  };
}

/** What the type checker says about a module beside this one. */
function complaintsAbout(text: string): string[] {
  const path = fileURLToPath(new URL('./virtual.ts', import.meta.url));
  const config = ts.readConfigFile(
    fileURLToPath(new URL('../../../../tsconfig.base.json', import.meta.url)),
    ts.sys.readFile,
  );
  const { options } = ts.parseJsonConfigFileContent(
    config.config,
    ts.sys,
    fileURLToPath(new URL('.', import.meta.url)),
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, ...more) =>
    name === path ? ts.createSourceFile(name, text, more[0]) : getSourceFile(name, ...more);
  const program = ts.createProgram(
    [path],
    { ...options, composite: false, noEmit: true, noUnusedLocals: false },
    host,
  );
  const own = program.getSourceFile(path)!;
  return [...program.getSemanticDiagnostics(own), ...program.getSyntacticDiagnostics(own)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

describe('augment', () => {
  test('types every call, storage item, constant, error, event and API method of the registry', async () => {
    const paths = pathsOf(await loadRegistry());
    expect(Object.fromEntries(Object.entries(paths).map(([name, list]) => [name, list.length]))).toEqual({
      Queries: 402,
      Submittables: 311,
      Consts: 136,
      Errors: 405,
      Events: 309,
      Calls: 124,
    });
    const modules = { Queries: 'storage', Submittables: 'submittable' } as Record<string, string>;
    const lines = Object.entries(paths).flatMap(([name, list]) => [
      `import type { Augmented${name} } from '@polkadot/api-base/types/${modules[name] ?? name.toLowerCase()}';`,
      ...list.map((path, index) => `export type ${name}${index} = Augmented${name}<'promise'>${path};`),
    ]);
    expect(complaintsAbout(["import './index.ts';", ...lines].join('\n'))).toEqual([]);
    expect(complaintsAbout("import './index.ts';\nexport const x: number = '';")).toHaveLength(1);
  });
});
