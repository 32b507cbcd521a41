import type { Explained } from '@taokit/command-line';
import { TaokitError } from '@taokit/errors';
import { EXIT_CODES, type ExitCodeName } from './exitCodes.ts';

/** Codes that have a number of their own; anything else of a `TaokitError` is wrong input. */
const MEANING: Readonly<Record<string, ExitCodeName>> = {
  'cli/no-key': 'noKey',
  'cli/not-confirmed': 'notConfirmed',
  'cli/interrupted': 'interrupted',
  'cli/chain-refuses': 'chainRefuses',
  'cli/policy': 'policyForbids',
  'rpc/no-endpoint': 'noConnection',
  'rpc/wrong-chain': 'noConnection',
  'rpc/connection-lost': 'noConnection',
  'rpc/timeout': 'noConnection',
  'rpc/closed': 'noConnection',
  'rpc/malformed-answer': 'noConnection',
  'rpc/request-refused': 'chainRefuses',
  'rpc/needs-newer-runtime': 'chainRefuses',
  'rpc/unknown-block': 'chainRefuses',
  'rpc/not-found': 'chainRefuses',
  'rpc/no-price': 'chainRefuses',
  'rpc/nothing-to-do': 'chainRefuses',
  'rpc/no-epochs': 'chainRefuses',
  'rpc/no-shield': 'chainRefuses',
  'rpc/weights-refused': 'chainRefuses',
  'rpc/refused': 'chainRefuses',
  'rpc/would-fail': 'chainRefuses',
  'rpc/expired': 'chainRefuses',
  'rpc/replaced': 'chainRefuses',
  'rpc/policy': 'policyForbids',
  'rpc/no-signer': 'noKey',
  'rpc/no-coldkey': 'noKey',
  'rpc/no-hotkey': 'noKey',
  'rpc/signed-otherwise': 'noKey',
  'rpc/unknown-outcome': 'unknownOutcome',
  'rpc/aborted': 'interrupted',
  'devnet/upstream-failed': 'noConnection',
  'keys/keyfile-not-found': 'noKey',
  'keys/wrong-password': 'noKey',
  'keys/password-required': 'noKey',
  'keys/io': 'noKey',
};

/** Fixes of packages speak to programs; these speak to whoever types commands. */
const FIX: Readonly<Record<string, string>> = {
  'rpc/unknown-name': 'Check the spelling, capitals too. taokit doctor says what this runtime has otherwise.',
  'rpc/no-signer': 'Name a wallet with --wallet and --wallet-hotkey; taokit wallet list shows them.',
  'rpc/no-coldkey': 'Name a wallet with --wallet; taokit wallet list shows them.',
  'rpc/no-hotkey': 'Name a wallet with --wallet and --wallet-hotkey; taokit wallet list shows them.',
  'types/unknown-name':
    'Check the spelling, capitals too. taokit doctor says what this runtime has otherwise.',
};

/**
 * What a reader is told of an error, in one line, and what the command ends with.
 *
 * @param error - whatever was thrown
 * @returns `undefined` for what is no `TaokitError`: a fault of this program
 */
export function explainError(error: unknown): Explained | undefined {
  if (!(error instanceof TaokitError)) return undefined;
  const meaning = MEANING[error.code] ?? 'wrongInput';
  return { message: oneLine(withoutBigints(messageOf(error))), code: EXIT_CODES[meaning] };
}

function messageOf(error: TaokitError): string {
  const fix = FIX[error.code];
  return fix === undefined ? error.message : `${error.shortMessage} ${fix}`;
}

/** `70000n` is how a program writes a whole number. */
function withoutBigints(text: string): string {
  return text.replace(/(?<![\w.'"-])(-?\d+)n(?![\w'"])/g, '$1');
}

/** A text without line ends: one refusal is one line, for whoever reads logs. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
