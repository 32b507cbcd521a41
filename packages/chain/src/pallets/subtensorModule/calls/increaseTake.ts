import { defineCall } from '../../../runtime/CallDefinition.ts';
import { increaseTake as increase, type NewTake } from '../childkeys/takes.ts';

/** Raises a take. */
export const increaseTake = defineCall<NewTake>('SubtensorModule.increase_take', increase);
