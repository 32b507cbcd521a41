import { lazy } from '../../lazy.ts';
import type { ClientJob, Workload, WorkloadContext } from '../../Workload.ts';
import { createDigitExaminer } from './createDigitExaminer.ts';
import { createDigitMiner, digitMiners } from './createDigitMiners.ts';
import type { Digit } from './Digit.ts';
import { packDigits, readLabels } from './DigitRequest.ts';
import { loadDigits } from './loadDigits.ts';

/** Images that decide how much each voter of a shared model counts, and as many that judge it: nobody trains on them. */
const SHARED_SAMPLES = 200;

/** The machine-learning loop on real handwritten digits: gather, train, serve, improve, share. */
export function createDigitsWorkload({ random, validators }: WorkloadContext): Workload {
  const pools = lazy(() => {
    const { training, hidden } = loadDigits();
    const kept = random.fork('hidden').shuffle(hidden);
    return {
      training,
      asked: kept[0]!,
      calibration: kept.slice(1, 1 + SHARED_SAMPLES),
      judging: kept.slice(1 + SHARED_SAMPLES, 1 + 2 * SHARED_SAMPLES),
      examined: kept.slice(1 + 2 * SHARED_SAMPLES),
    };
  });
  const mining = random.fork('miners');
  return {
    name: 'digits',
    title: 'Handwritten digits',
    summary:
      'Miners gather shards of real handwritten digits (MNIST), train models of different kinds and budgets, and name the ' +
      'digits in images they have never seen. Validators score them on hidden images.',
    scoreName: 'accuracy',
    miners: digitMiners(mining),
    createMiner: async (name) => createDigitMiner(name, mining, pools),
    async createExaminer(index) {
      const { examined } = pools();
      const perValidator = Math.floor(examined.length / validators);
      return createDigitExaminer(examined.slice(index * perValidator, (index + 1) * perValidator));
    },
    createClientJob: async () => createClientJob(pools().asked),
  };
}

function createClientJob(digit: Digit): ClientJob {
  return {
    request: packDigits([digit]),
    question: 'Which digit is in this image?',
    describeAnswer: (response) => String(readLabels(response, 1)[0] ?? 'no answer'),
    expected: String(digit.label),
  };
}
