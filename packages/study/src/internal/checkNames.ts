import type { Scenario } from '../Scenario.ts';
import { StudyError } from '../StudyError.ts';

/**
 * Looks at whom a scenario names.
 *
 * @throws StudyError where two neurons have one name, somebody is named who is neither neuron nor key, or a key that plays no part
 */
export function checkNames(scenario: Scenario): void {
  const neurons = new Set<string>();
  for (const name of [...Object.keys(scenario.validators), ...scenario.miners]) {
    if (neurons.has(name)) throw twice(name);
    neurons.add(name);
  }
  for (const name of scenario.changes.flatMap(({ register = [] }) => register)) neurons.add(name);
  const known = new Set([...neurons, ...Object.keys(scenario.keys ?? {})]);
  const named = namesIn(scenario);
  for (const [field, name] of named) if (!known.has(name)) throw unknownName(name, field, known);
  const used = new Set([...neurons, ...named.map(([, name]) => name)]);
  for (const name of known) if (!used.has(name)) throw unknownName(name, 'keys', used);
}

/** An error that names who is not known, or plays no part. */
function unknownName(name: string, field: string, known: ReadonlySet<string>): StudyError {
  const some = [...known];
  return new StudyError(`${field} names ${JSON.stringify(name)}, who plays no part in the scenario.`, {
    code: 'study/unknown-name',
    fix: `Use one of: ${some.slice(0, 8).join(', ')}${some.length > 8 ? ', ...' : ''}.`,
    values: { name, field },
  });
}

function twice(name: string): StudyError {
  return new StudyError(`${JSON.stringify(name)} is the name of two neurons.`, {
    code: 'study/duplicate-name',
    fix: 'Give every validator and miner its own name.',
    values: { name },
  });
}

function namesIn({ owner, changes }: Scenario): (readonly [field: string, name: string])[] {
  const found: (readonly [string, string])[] = owner === undefined ? [] : [['owner.hotkey', owner.hotkey]];
  const nested = (field: string, rows: Readonly<Record<string, object>> = {}) => {
    for (const [from, row] of Object.entries(rows)) {
      found.push([field, from], ...Object.keys(row).map((to) => [`${field}.${from}`, to] as const));
    }
  };
  for (const [i, change] of changes.entries()) {
    const at = `changes[${i}]`;
    nested(`${at}.weights`, change.weights);
    nested(`${at}.children`, change.children);
    for (const [mecid, rows] of Object.entries(change.mechanismWeights ?? {}))
      nested(`${at}.mechanismWeights.${mecid}`, rows);
    for (const field of ['stakes', 'silent'] as const)
      for (const name of Object.keys(change[field] ?? {})) found.push([`${at}.${field}`, name]);
    for (const name of change.resetBonds ?? []) found.push([`${at}.resetBonds`, name]);
  }
  return found;
}
