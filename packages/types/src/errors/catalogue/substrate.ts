/** Errors of System. */
export const system = {
  InvalidSpecName: ['The new runtime is of another chain.', 'Check which runtime was built.'],
  SpecVersionNeedsToIncrease: ['The new runtime is not newer.', 'Raise its spec version.'],
  FailedToExtractRuntimeVersion: [
    'The new runtime does not tell its version.',
    'Check that the code is a runtime.',
  ],
  NonDefaultComposite: ['The account still holds something.', 'Empty it first.'],
  NonZeroRefCount: [
    'Other parts of the chain still need the account.',
    'Release stake, holds and locks first.',
  ],
  CallFiltered: [
    'The runtime does not accept this call now.',
    'Check safe mode, and whether the call is allowed.',
  ],
  MultiBlockMigrationsOngoing: ['The chain is migrating its storage.', 'Try again when it is done.'],
  NothingAuthorized: ['No upgrade was authorized.', 'Authorize the hash of the code first.'],
  Unauthorized: ['The code is not the authorized one.', 'Submit the code whose hash was authorized.'],
} as const;

/** Errors of Grandpa. */
export const grandpa = {
  PauseFailed: ['Finality is paused, or about to be.', 'Resume before pausing again.'],
  ResumeFailed: ['Finality is not paused.', 'Nothing is left to do.'],
  ChangePending: ['A change of authorities is under way.', 'Wait until it is done.'],
  TooSoon: ['Authorities were changed by force too recently.', 'Wait and try again.'],
  InvalidKeyOwnershipProof: [
    'The proof does not show whose key it was.',
    'Make the proof from the right session.',
  ],
  InvalidEquivocationProof: ['The votes do not contradict each other.', 'Report two votes of one round.'],
  DuplicateOffenceReport: ['The contradiction is known already.', 'Nothing is left to do.'],
} as const;

/** Errors of Balances. */
export const balances = {
  VestingBalance: ['Part of the balance is not vested yet.', 'Send no more than what is vested.'],
  LiquidityRestrictions: ['A lock holds the balance.', 'Send no more than what is unlocked.'],
  InsufficientBalance: ['The account has less than that.', 'Send less, and leave the fee.'],
  ExistentialDeposit: [
    'The amount is too small to open an account.',
    'Send at least the existential deposit.',
  ],
  Expendability: ['The account would vanish.', 'Leave the existential deposit, or allow death.'],
  ExistingVestingSchedule: ['The account vests already.', 'Use another account.'],
  DeadAccount: ['The receiver does not exist.', 'Send it the existential deposit first.'],
  TooManyReserves: ['The account has as many reserves as may be.', 'Release one first.'],
  TooManyHolds: ['The account has as many holds as may be.', 'Release one first.'],
  TooManyFreezes: ['The account has as many freezes as may be.', 'Thaw one first.'],
  IssuanceDeactivated: ['The issuance cannot be changed any more.', 'Nothing can be done.'],
  DeltaZero: ['The change is zero.', 'Pass a change.'],
} as const;

/** Errors of Utility. */
export const utility = {
  TooManyCalls: ['The batch has more calls than a block can take.', 'Split the batch.'],
  InvalidDerivedAccount: ['No account can be derived from that.', 'Check the index.'],
} as const;

/** Errors of Sudo. */
export const sudo = {
  RequireSudo: ['Only the sudo account may do this.', 'Sign with the sudo key.'],
} as const;

/** Errors of Multisig. */
export const multisig = {
  MinimumThreshold: ['One approval is no multisig.', 'Choose a threshold of two or more.'],
  AlreadyApproved: ['This signatory has approved already.', 'Let another one approve.'],
  NoApprovalsNeeded: ['There are approvals enough.', 'Execute the call.'],
  TooFewSignatories: ['There are too few other signatories.', 'List every signatory but the sender.'],
  TooManySignatories: ['There are too many signatories.', 'Use a smaller group.'],
  SignatoriesOutOfOrder: ['The signatories are not sorted.', 'Sort their public keys, ascending.'],
  SenderInSignatories: ['The sender is listed among the others.', 'Leave the sender out.'],
  NotFound: ['There is no such multisig call.', 'Check the call hash and the signatories.'],
  NotOwner: ['Only who opened it may do this.', 'Sign with the account that opened it.'],
  NoTimepoint: [
    'The call is under way, and its time point is missing.',
    'Pass the time point of the first approval.',
  ],
  WrongTimepoint: ['The time point is of another call.', 'Pass the time point of the first approval.'],
  UnexpectedTimepoint: ['The call is new and has no time point yet.', 'Pass none.'],
  MaxWeightTooLow: ['The call is heavier than allowed.', 'Raise max_weight.'],
  AlreadyStored: ['The call is stored already.', 'Approve by its hash.'],
} as const;

/** Errors of Preimage. */
export const preimage = {
  TooBig: ['The preimage is larger than the chain stores.', 'Make it smaller.'],
  AlreadyNoted: ['The preimage is stored already.', 'Nothing is left to do.'],
  NotAuthorized: ['The account may not do this to the preimage.', 'Sign with the account that stored it.'],
  NotNoted: ['There is no such preimage.', 'Check the hash.'],
  Requested: ['Somebody still needs the preimage.', 'Wait until the requests are gone.'],
  NotRequested: ['Nobody asked for the preimage.', 'Nothing is left to do.'],
  TooMany: ['Too many hashes at once.', 'Pass fewer.'],
  TooFew: ['No hashes at all.', 'Pass at least one.'],
} as const;

/** Errors of Scheduler. */
export const scheduler = {
  FailedToSchedule: ['The call could not be scheduled.', 'Choose a block with room.'],
  NotFound: ['There is no such scheduled call.', 'Check the block and the index.'],
  TargetBlockNumberInPast: ['The block has passed.', 'Choose a later block.'],
  RescheduleNoChange: ['The call is at that block already.', 'Nothing is left to do.'],
  Named: ['The call has a name.', 'Use the call for named tasks.'],
} as const;

/** Errors of Proxy. */
export const proxy = {
  TooMany: ['There are too many proxies or announcements.', 'Remove one first.'],
  NotFound: ['There is no such proxy or announcement.', 'Check the account, the type and the delay.'],
  NotProxy: ['The sender is no proxy of that account.', 'Let the account add it, with a fitting type.'],
  Unproxyable: ['The type of this proxy does not cover the call.', 'Use a proxy of a wider type.'],
  Duplicate: ['The account is such a proxy already.', 'Nothing is left to do.'],
  NoPermission: ['The call would give the proxy more power.', 'Sign with the account itself.'],
  Unannounced: ['The call was not announced, or too recently.', 'Announce it and wait for the delay.'],
  NoSelfProxy: ['An account cannot be its own proxy.', 'Choose another account.'],
  AnnouncementDepositInvariantViolated: [
    'The deposit of the announcements is inconsistent.',
    'Report it to the chain.',
  ],
  InvalidDerivedAccountId: ['No account can be derived from that.', 'Check the index.'],
} as const;

/** Errors of SafeMode. */
export const safeMode = {
  Entered: ['The chain is in safe mode.', 'Wait until it leaves it.'],
  Exited: ['The chain is not in safe mode.', 'Nothing is left to do.'],
  NotConfigured: ['This chain does not offer that.', 'Nothing can be done.'],
  NoDeposit: ['The account has no deposit here.', 'Check the account and the block.'],
  AlreadyDeposited: ['The account has a deposit already.', 'Use another account.'],
  CannotReleaseYet: ['The deposit is still held.', 'Wait and release it again.'],
  CurrencyError: ['The deposit could not be moved.', 'Check the balance.'],
} as const;
