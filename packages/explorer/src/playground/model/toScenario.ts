import type { Scenario, ScenarioChange } from '@taokit/study';
import { formatRao } from '@taokit/types';
import type { Moment, Playground } from './Playground.ts';

/**
 * A playground as `@taokit/study` runs it.
 *
 * @param playground - checked
 * @returns the scenario, without a mode
 */
export function toScenario(playground: Playground): Scenario {
  const { title, validators, miners, epochs, moments } = playground;
  const { revealPeriodEpochs, ...parameters } = playground.parameters;
  const [first] = moments;
  return {
    name: slugOf(title),
    description: title,
    validators: Object.fromEntries(validators.map((name, i) => [name, formatRao(first!.stakes[i]!)])),
    miners: [...miners],
    epochs,
    changes: moments.map((moment) => changeOf(playground, moment)),
    parameters,
    ...(parameters.commitReveal ? { revealPeriodEpochs } : {}),
  };
}

/**
 * A playground as a scenario file: what `scenarioFromJson` reads.
 *
 * @param playground - checked
 * @returns JSON, with amounts and bigints as text
 */
export function toScenarioJson(playground: Playground): string {
  const text = (_key: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
  return `${JSON.stringify(toScenario(playground), text, 2)}\n`;
}

function changeOf({ validators, miners }: Playground, moment: Moment): ScenarioChange {
  const { epoch, rows, stakes, endBonds } = moment;
  const weights = Object.entries(rows).map(([i, row]) => [
    validators[Number(i)]!,
    Object.fromEntries(row.flatMap((value, j) => (value === 0 ? [] : [[miners[j]!, value] as const]))),
  ]);
  // Those of the first moment stand beside the names.
  const told = epoch === 0 ? [] : Object.entries(stakes);
  return {
    epoch,
    weights: Object.fromEntries(weights) as NonNullable<ScenarioChange['weights']>,
    ...(told.length === 0
      ? {}
      : { stakes: Object.fromEntries(told.map(([i, rao]) => [validators[Number(i)]!, formatRao(rao)])) }),
    ...(endBonds.length === 0 ? {} : { resetBonds: endBonds.map((j) => miners[j]!) }),
  };
}

/** A name for a scenario: lower case with hyphens. */
function slugOf(title: string): string {
  const words = title.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return words.replaceAll(/^-+|-+$/g, '') || 'playground';
}
