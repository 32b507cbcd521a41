import type { ClientJob, SharedModel, Workload, WorkloadContext } from '../../Workload.ts';
import { createDigitExaminer } from './createDigitExaminer.ts';
import { createDigitMiners, type HonestMiner } from './createDigitMiners.ts';
import type { Digit } from './Digit.ts';
import { packDigits, readLabels } from './DigitRequest.ts';
import { accuracy, ensemble } from './Ensemble.ts';
import { loadDigits } from './loadDigits.ts';

/** Hidden images that decide how much each voter of the shared model counts, and as many that judge it. */
const SHARED_SAMPLES = 400;

/** The machine-learning loop on real handwritten digits: gather, train, serve, improve, share. */
export async function createDigitsWorkload({
  random,
  epochs,
  validators,
}: WorkloadContext): Promise<Workload> {
  const { training, hidden } = loadDigits();
  const { honest, all } = createDigitMiners(training, random.fork('miners'));
  const kept = random.fork('hidden').shuffle(hidden);
  const calibration = kept.slice(1, 1 + SHARED_SAMPLES);
  const judging = kept.slice(1 + SHARED_SAMPLES, 1 + 2 * SHARED_SAMPLES);
  const examined = kept.slice(1 + 2 * SHARED_SAMPLES);
  const perValidator = Math.floor(examined.length / validators);
  return {
    name: 'digits',
    title: 'Handwritten digits',
    summary:
      'Miners gather shards of real handwritten digits (MNIST), train models of different kinds and budgets, and name the ' +
      'digits in images they have never seen. Validators score them on hidden images.',
    scoreName: 'accuracy',
    miners: all,
    createExaminer: (index) =>
      createDigitExaminer(examined.slice(index * perValidator, (index + 1) * perValidator)),
    async shareModels(epoch) {
      return epoch === Math.floor(epochs / 2) ? shareModels(honest, calibration, judging) : undefined;
    },
    client: createClient(kept[0]!),
  };
}

function shareModels(
  miners: readonly HonestMiner[],
  calibration: readonly Digit[],
  judging: readonly Digit[],
): SharedModel | undefined {
  const members = miners.flatMap((miner) => {
    const model = miner.ownModel();
    return model === undefined ? [] : [{ miner, model }];
  });
  if (members.length < 2) return undefined;
  const shared = ensemble(
    members.map(({ model }) => model),
    calibration,
  );
  for (const { miner } of members) if (miner.trainer.adoptsShared) miner.adopt(shared);
  return {
    method: `weighted vote of ${members.length} models`,
    parts: members.map(({ miner, model }) => ({ miner: miner.name, value: accuracy(model, judging) })),
    combined: accuracy(shared, judging),
  };
}

function createClient(digit: Digit): ClientJob {
  return {
    request: packDigits([digit]),
    question: 'Which digit is in this image?',
    describeAnswer: (response) => String(readLabels(response, 1)[0] ?? 'no answer'),
    expected: String(digit.label),
  };
}
