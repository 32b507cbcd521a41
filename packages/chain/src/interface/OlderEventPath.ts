/** `Pallet.Event` of events that today's interface has no longer: those of the senate of spec 300. They carry nothing. */
export type OlderEventPath = 'SenateMembers.MemberAdded' | 'SenateMembers.MembersSwapped';
