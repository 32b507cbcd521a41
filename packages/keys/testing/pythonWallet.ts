/**
 * The Python wallet as a process, where `bittensor_wallet` can be imported: TAOKIT_PYTHON names the interpreter
 * (`python3 -m venv V; V/bin/pip install bittensor-wallet==4.1.1`).
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PYTHON = process.env['TAOKIT_PYTHON'] ?? 'python3';
const SCRIPT = fileURLToPath(new URL('./python_wallet.py', import.meta.url));
const MOST_BYTES = 1 << 28;

/** Whether there is a Python wallet to ask. */
export const hasPythonWallet: boolean = spawnSync(PYTHON, ['-c', 'import bittensor_wallet']).status === 0;

/** Runs a command of `python_wallet.py`. */
export function askPython<T>(command: 'make' | 'read' | 'answer', args: readonly string[], input = ''): T {
  const options = { encoding: 'utf8' as const, input, maxBuffer: MOST_BYTES };
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT, command, ...args], options);
  if (status !== 0) throw new TypeError(`the Python wallet failed: ${stderr}`);
  return JSON.parse(stdout) as T;
}
