import { ownValue } from '../domain/base/own-value';

/**
 * denied: the browser forbids storage (private window, policy) · newer: the data was written by a newer
 * version of the page, or another tab runs one · gone: it was deleted from outside while the page was open · full: no
 * room · conflict: what was asked no longer fits what is stored, because it was changed meanwhile · failed: anything
 * else.
 */
export type WorkspaceFault = 'denied' | 'newer' | 'gone' | 'full' | 'conflict' | 'failed';

/** Why the workspace could not do what was asked; what it holds is as it was before. */
export class WorkspaceError extends Error {
	override readonly name = 'WorkspaceError';
	constructor(
		readonly kind: WorkspaceFault,
		message: string,
		options?: ErrorOptions,
	) {
		super(message, options);
	}
}

const kinds: Readonly<Record<string, WorkspaceFault>> = {
	QuotaExceededError: 'full',
	VersionError: 'newer',
	ConstraintError: 'conflict',
};

/** On opening these mean that storage is switched off: Chromium says SecurityError, private Firefox InvalidStateError. */
const refusals: readonly string[] = ['SecurityError', 'InvalidStateError', 'NotAllowedError'];

const nameOf = (cause: unknown) =>
	cause instanceof Error || cause instanceof DOMException ? cause.name : '';

function told(cause: unknown, kind: WorkspaceFault, doing: string): WorkspaceError {
	if (cause instanceof WorkspaceError) return cause;
	return new WorkspaceError(kind, `${doing}: ${cause instanceof Error ? cause.message : String(cause)}`, {
		cause,
	});
}

export function openingError(cause: unknown): WorkspaceError {
	const name = nameOf(cause);
	const kind = refusals.includes(name) ? 'denied' : (ownValue(kinds, name) ?? 'failed');
	return told(cause, kind, 'The workspace did not open');
}

export function storingError(cause: unknown): WorkspaceError {
	return told(cause, ownValue(kinds, nameOf(cause)) ?? 'failed', 'The workspace did nothing');
}
