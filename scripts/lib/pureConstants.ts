import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/**
 * Marks what a module computes when it is loaded as free of side effects, which the packages' manifests promise: in one flat
 * file, bundlers could no longer leave out what is unused otherwise.
 *
 * `const A = f(B.c)` becomes `const A = /* @__PURE__ *\/ (() => f(B.c))()`, on the same lines.
 */
export const pureConstants: Plugin = {
  name: 'pure-constants',
  setup(build) {
    build.onLoad({ filter: /packages[\\/]\w+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withPureConstants(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** See {@link pureConstants}. */
export function withPureConstants(path: string, text: string): string {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const computed = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, initializer }) => (ts.isIdentifier(name) && initializer ? [initializer] : []))
    .filter((initializer) => !isPlainlyPure(initializer) && !/\bawait\b/.test(initializer.getText(source)));
  return computed.reduceRight((whole, initializer) => {
    const [start, end] = [initializer.getStart(source), initializer.end];
    return `${whole.slice(0, start)}/* @__PURE__ */ (() => (${whole.slice(start, end)}))()${whole.slice(end)}`;
  }, text);
}

/** What every bundler knows to be pure. */
function isPlainlyPure(node: ts.Expression): boolean {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return isPlainlyPure(node.expression);
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isPlainlyPure);
  if (ts.isPrefixUnaryExpression(node))
    return ts.isNumericLiteral(node.operand) || ts.isBigIntLiteral(node.operand);
  return (
    ts.isLiteralExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    node.kind === ts.SyntaxKind.TrueKeyword ||
    node.kind === ts.SyntaxKind.FalseKeyword
  );
}
