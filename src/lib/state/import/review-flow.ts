import { WorkspaceError } from '../../workspace/workspace-error';
import type { Flow } from '../flow';

/** How far the review of a file has come: `gone` when it waits no longer, `failed` when it could not be read. */
export type Stage = 'opening' | 'open' | 'writing' | 'gone' | 'failed';

/** An import that fails leaves its file under review. What is gone stays so, whatever is still on its way. */
export const reviewFlow: Flow<Stage> = new Set([
	'opening → open',
	'opening → gone',
	'opening → failed',
	'open → writing',
	'open → gone',
	'open → failed',
	'writing → open',
	'writing → gone',
	'failed → gone',
]);

/** Why something could not be kept. */
export type Problem = 'full' | 'conflict' | 'failed';

export function problemOf(cause: unknown): Problem {
	const kind = cause instanceof WorkspaceError ? cause.kind : 'failed';
	return kind === 'full' || kind === 'conflict' ? kind : 'failed';
}
