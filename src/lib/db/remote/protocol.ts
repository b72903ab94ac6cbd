/** Addresses below the one that the manifest of a data set names as its engine. */
export const addresses = {
	query: 'query',
	session: 'session',
	health: 'health',
	metrics: 'metrics',
} as const;

/** A question by its name, with what it is made of. */
export type AskedOf = { readonly dataset: string; readonly name: string; readonly args: readonly unknown[] };

/** Why something was not answered; the words for it are the page's. */
export const refusals = [
	/** Nobody, or somebody whose code is not known, has expired or was taken back. */
	'signed-out',
	/** Another site asks. */
	'foreign',
	/** No such data set or question, or what it is made of is none of it. */
	'unknown',
	/** Longer than a question may be. */
	'too-long',
	/** This person has too many questions under way. */
	'busy',
	/** It took longer, or has more rows, than is allowed. */
	'too-large',
	/** The engine failed. */
	'failed',
] as const;

export type Refused = (typeof refusals)[number];
