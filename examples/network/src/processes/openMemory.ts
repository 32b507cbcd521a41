import { readFile } from 'node:fs/promises';
import { atomicWrite } from '@taokit/keys/node';
import type { Json } from '../Workload.ts';

/** What an examiner remembers from round to round. */
export interface Memory {
  /** What was kept by the last round before this one; `undefined` before the first. */
  before(round: number): Promise<Json | undefined>;
  /** Keeps what a round left. Kept twice, it is there once: a round that was cut short is played again. */
  keep(round: number, memory: Json): Promise<void>;
}

/** Keeps the memory of two rounds in a file. */
export function openMemory(path: string): Memory {
  const read = async (): Promise<readonly (readonly [number, Json])[]> => {
    try {
      return JSON.parse(await readFile(path, 'utf8'));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  };
  return {
    before: async (round) => (await read()).findLast(([of]) => of < round)?.[1],
    async keep(round, memory) {
      const earlier = (await read()).filter(([of]) => of < round).slice(-1);
      const text = JSON.stringify([...earlier, [round, memory]]);
      await atomicWrite(path, new TextEncoder().encode(text), { overwrite: true });
    },
  };
}
