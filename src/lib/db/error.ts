/** `gone`: the engine was ended because it would not stop; another one must be opened. */
export type DatabaseFault = 'start' | 'query' | 'load' | 'shape' | 'gone';

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
