import { loadEngine } from '@taokit/yuma';
import { buildEpochInput } from '@taokit/yuma/inputs';

export async function run() {
  const { input } = buildEpochInput({
    validators: { alice: { stake: '1000' }, bob: { stake: '500' } },
    miners: ['carol', 'dave'],
    weights: { alice: { carol: 0.75, dave: 0.25 }, bob: { carol: 1 } },
  });
  // Where WebAssembly may not be compiled the other engine computes the same.
  const engine = await loadEngine({ onFallback: false });
  const { incentive, combinedEmissionRao } = engine.runEpoch(input);
  return { incentive: Array.from(incentive), emission: Array.from(combinedEmissionRao, String) };
}
