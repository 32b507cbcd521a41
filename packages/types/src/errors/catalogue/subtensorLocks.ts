/** Errors of SubtensorModule about locked stake. */
export const subtensorLocks = {
  StakeUnavailable: ['Part of that stake is locked.', 'Ask for no more than what is available.'],
  LockHotkeyMismatch: ['The lock stands on another hotkey.', 'Lock with the same hotkey, or move the lock.'],
  InsufficientStakeForLock: ['There is less stake on the subnet than that.', 'Lock less, or stake more.'],
  NoExistingLock: ['The coldkey has no lock on this subnet.', 'Lock stake first.'],
  ActiveLockExists: ['The coldkey has a lock already.', 'Wait for its end, or use another coldkey.'],
  UnlockAmountTooHigh: ['More was asked for than is locked.', 'Read the lock and ask for no more than it.'],
  AccountRejectsLockedAlpha: [
    'The destination does not take locked alpha.',
    'Ask its owner to allow it, or send what is not locked.',
  ],
} as const;
