import { type EpochEngine, loadWasmEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';

/** Every engine with its name, for `describe.each`. */
export async function namedEngines(): Promise<(readonly [name: string, engine: EpochEngine])[]> {
  const engines = [referenceEngine, await loadWasmEngine()];
  return engines.map((engine) => [engine.name, engine] as const);
}
