import { defaultGuaranteeStudy } from '@taokit/study';

export function run() {
  const study = defaultGuaranteeStudy({ network: { uids: 64, validators: 12 }, points: 5, samples: 2 });
  return JSON.parse(JSON.stringify(study, (_, value) => (typeof value === 'bigint' ? String(value) : value)));
}
