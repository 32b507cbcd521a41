import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { decreaseTake as decrease, type NewTake } from '../childkeys/takes.ts';

/** Lowers a take. */
export const decreaseTake: CallDefinition = defineCall<NewTake>('SubtensorModule.decrease_take', decrease);
