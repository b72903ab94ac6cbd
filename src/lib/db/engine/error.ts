/**
 * `gone`: the engine was ended because it would not stop or broke down; another one must be opened. `trap`: this
 * question is what it broke down over. `stopped`: a question took longer than it may.
 */
export type DatabaseFault = 'start' | 'query' | 'load' | 'shape' | 'gone' | 'trap' | 'stopped';

/** Broken machinery of the database; bad user data is never thrown. */
export class DatabaseError extends Error {
	override readonly name = 'DatabaseError';
	constructor(
		readonly fault: DatabaseFault,
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}
