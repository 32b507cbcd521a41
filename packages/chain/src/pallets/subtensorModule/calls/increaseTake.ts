import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { increaseTake as increase, type NewTake } from '../childkeys/takes.ts';

/** Raises a take. */
export const increaseTake: CallDefinition = defineCall<NewTake>('SubtensorModule.increase_take', increase);
