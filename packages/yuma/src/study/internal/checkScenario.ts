import { checkInteger, wrongType } from '../../internal/checkValue.ts';
import type { Scenario } from '../Scenario.ts';

const MAX_EPOCHS = 100_000;

/** Checks what the parts a scenario is made of do not check: its shape and the epochs it names. */
export function checkScenario(scenario: Scenario): void {
  if (scenario === null || typeof scenario !== 'object') throw wrongType(scenario, 'scenario', 'a Scenario');
  const { validators, miners, epochs, changes } = scenario;
  if (validators === null || typeof validators !== 'object')
    throw wrongType(validators, 'validators', 'a record of stakes by name');
  if (!Array.isArray(miners)) throw wrongType(miners, 'miners', 'a list of names');
  checkInteger(epochs, 'epochs', 1, MAX_EPOCHS);
  if (!Array.isArray(changes)) throw wrongType(changes, 'changes', 'a list of changes');
  changes.forEach((change, i) => {
    checkInteger(change?.epoch, `changes[${i}].epoch`, 0, epochs - 1);
  });
}
