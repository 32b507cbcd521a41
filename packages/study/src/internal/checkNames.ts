import type { Scenario } from '../Scenario.ts';
import { StudyError } from '../StudyError.ts';

/**
 * Everybody a scenario names as hotkey.
 *
 * @throws StudyError where two neurons have one name, or somebody is named who is neither neuron nor key
 */
export function checkNames(scenario: Scenario): ReadonlySet<string> {
  const neurons = new Set<string>();
  const first = [...Object.keys(scenario.validators), ...scenario.miners];
  for (const name of first) {
    if (neurons.has(name)) throw twice(name);
    neurons.add(name);
  }
  const known = new Set([
    ...neurons,
    ...Object.keys(scenario.keys ?? {}),
    ...scenario.changes.flatMap(({ register = [] }) => register),
  ]);
  for (const [field, name] of namesIn(scenario)) if (!known.has(name)) throw unknownName(name, field, known);
  return known;
}

/** An error that names who is not known. */
export function unknownName(name: string, field: string, known: ReadonlySet<string>): StudyError {
  const some = [...known];
  return new StudyError(`${field} names ${JSON.stringify(name)}, whom the scenario does not know.`, {
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
