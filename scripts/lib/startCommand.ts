import { spawn } from 'node:child_process';
import type { CommandResult } from './runCommand.ts';

/** Runs a program while others run; what it said is there when it has ended. */
export function startCommand(command: string, args: readonly string[]): Promise<CommandResult> {
  return new Promise((done) => {
    const said: Buffer[] = [];
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', ({ message }) => done({ status: 127, output: `${command}: ${message}` }));
    child.on('close', (code) => done({ status: code ?? 1, output: Buffer.concat(said).toString() }));
  });
}
