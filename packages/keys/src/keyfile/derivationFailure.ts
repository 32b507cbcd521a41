import { KeysError, type KeysErrorCode } from '../KeysError.ts';

/** What deriving a key in WebAssembly can fail of. */
export type DerivationFailure = Extract<
  KeysErrorCode,
  'keys/no-webassembly' | 'keys/webassembly-forbidden' | 'keys/not-enough-memory' | 'keys/derivation-failed'
>;

/** The error of whatever the library or the engine threw. */
export function derivationFailure(cause: unknown, memoryKib: number): KeysError {
  return failureOfCode(classify(cause), memoryKib, cause);
}

/** The error of a failure that was classified elsewhere: in the worker. */
export function failureOfCode(code: DerivationFailure, memoryKib: number, cause?: unknown): KeysError {
  const memoryMib = Math.ceil(memoryKib / 1024);
  const [sentence, fix] = WORDS[code];
  return new KeysError(sentence.replace('{MIB}', String(memoryMib)), {
    code,
    fix,
    values: { memoryMib },
    cause,
  });
}

const WORDS: Readonly<Record<DerivationFailure, readonly [string, string]>> = {
  'keys/no-webassembly': [
    'This JavaScript engine has no WebAssembly, which derives the key of this keyfile.',
    'Open the keyfile with Node or in a browser, or pass a function of your own as argon2i.',
  ],
  'keys/webassembly-forbidden': [
    'WebAssembly may not be compiled here.',
    "Allow 'wasm-unsafe-eval' in the content security policy, or pass a function of your own as argon2i.",
  ],
  'keys/not-enough-memory': [
    'Opening this keyfile takes {MIB} MiB of WebAssembly memory, which is not to be had here.',
    'Close other tabs, use a 64-bit browser on a computer, or open the keyfile with Node.',
  ],
  'keys/derivation-failed': [
    'The key of this keyfile could not be derived.',
    'Look at the cause; it is neither the password nor the memory.',
  ],
};

function classify(cause: unknown): DerivationFailure {
  if (typeof WebAssembly !== 'object') return 'keys/no-webassembly';
  const { name, message } = (cause ?? {}) as { readonly name?: unknown; readonly message?: unknown };
  const words = `${String(name)} ${String(message)}`;
  // Engines word it each in their way; all of them name the policy, or that code generation is not allowed.
  if (/CompileError|EvalError|Content Security Policy|unsafe-eval|disallowed by embedder/i.test(words))
    return 'keys/webassembly-forbidden';
  if (/RangeError|memory|allocat|typed array length/i.test(words)) return 'keys/not-enough-memory';
  return 'keys/derivation-failed';
}
