/** The ways from one state of something that goes on to another. */
export type Flow<State extends string> = ReadonlySet<`${State} → ${State}`>;

/** The state that is wanted, where a way leads to it from here; else it stays. */
export const followed = <State extends string>(flow: Flow<State>, from: State, wanted: State): State =>
	flow.has(`${from} → ${wanted}`) ? wanted : from;
