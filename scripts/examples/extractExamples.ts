import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '@taokit/testing/files';
import { programOf, readTutorials, TUTORIALS } from './tutorials.ts';

/** A TypeScript example found in a text. */
export interface Example {
  /** File and line it starts at, `packages/yuma/README.md:12`. */
  readonly at: string;
  readonly code: string;
}

/** Every fenced `ts` block of the READMEs, the guides and the docstrings of published sources. */
export function extractExamples(root = '.'): readonly Example[] {
  const blocks = [...markdownFiles(root), ...sourceFiles(root)].flatMap((path) =>
    fencedBlocks(path, readFileSync(join(root, path), 'utf8')),
  );
  return [...blocks, ...tutorialPrograms()];
}

/** The blocks of a tutorial are one program, those with a name a file each. */
function tutorialPrograms(): readonly Example[] {
  return readTutorials().flatMap((tutorial) => {
    const at = `${TUTORIALS}/${tutorial.name}:1`;
    const files = Object.entries(tutorial.files).filter(([file]) => file.endsWith('.ts'));
    return [{ at, code: programOf(tutorial) }, ...files.map(([, code]) => ({ at, code }))];
  });
}

function markdownFiles(root: string): string[] {
  const guides = filesBelow(join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && !/^(api|dist|tutorials)\//.test(name))
    .map((name) => `docs/${name}`);
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`);
  return ['README.md', ...packages, ...guides].filter((path) => exists(join(root, path)));
}

function sourceFiles(root: string): string[] {
  return filesBelow(join(root, 'packages'))
    .filter((name) => /^[^/]+\/src\/.*\.ts$/.test(name) && !/\.(test|test-d|generated)\.ts$/.test(name))
    .filter((name) => !name.includes('/generated/'))
    .map((name) => `packages/${name}`);
}

function exists(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** Blocks fenced as `ts`; a leading ` * ` of a docstring is dropped. */
function fencedBlocks(path: string, text: string): Example[] {
  const blocks: Example[] = [];
  let open: { line: number; code: string[] } | undefined;
  text.split('\n').forEach((raw, index) => {
    const line = path.endsWith('.ts') ? raw.replace(/^\s*\* ?/, '') : raw;
    if (open === undefined) {
      if (/^\s*```ts\s*$/.test(line)) open = { line: index + 1, code: [] };
    } else if (/^\s*```\s*$/.test(line)) {
      blocks.push({ at: `${path}:${open.line}`, code: open.code.join('\n') });
      open = undefined;
    } else open.code.push(line);
  });
  return blocks;
}
