import { descriptorFlag, switchFlag } from '../profile/settingsParameters.ts';

/** Options of every command that changes the chain. */
export interface ExecutionFlags {
  readonly json: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly until: 'included' | 'finalized';
  readonly passwordFd?: number;
}

/** How a transaction is agreed to, and how far it is followed. */
export const executionFlags: object = {
  yes: switchFlag('sends it without a question'),
  dryRun: switchFlag('shows the plan and ends'),
  until: {
    kind: 'enum',
    values: ['included', 'finalized'],
    brief: 'waits until it is included in a block, or finalized',
    default: 'included',
  },
  passwordFd: descriptorFlag(
    'a file descriptor that holds the password; otherwise TAOKIT_PASSWORD, or a question',
  ),
};
