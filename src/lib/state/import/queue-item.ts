import type { Decisions } from '../../domain/schema/decisions';
import { valuesIn } from '../dataset/imports';
import { followed, type Flow } from '../flow';
import type { FileAnswer } from './intake-job';

/** Why a file was not taken in. Nothing of it is stored. */
export type Refusal = 'empty' | 'personal' | 'unreadable' | 'slow' | 'full' | 'failed';

/** How far a file that was given has come. */
type Phase = 'waiting' | 'reading' | 'read' | 'refused' | 'importing';

/**
 * Something may be decided about a file while it is read, and once it is: then it waits to be read again.
 * @internal tested step by step
 */
export const itemFlow: Flow<Phase> = new Set([
	'waiting → reading',
	'waiting → refused',
	'reading → read',
	'reading → refused',
	'reading → waiting',
	'read → waiting',
	'read → importing',
	'importing → read',
]);

/** A file that was given and is not imported yet. */
export type Item = {
	readonly key: number;
	/** Its draft in the workspace, once it was read. */
	readonly draft: number | null;
	readonly name: string;
	readonly size: number;
	readonly file: Blob;
	readonly phase: Phase;
	readonly rows: number;
	readonly answer: FileAnswer | null;
	/** With which it was read last. */
	readonly decisions: Decisions | null;
	readonly refusal: Refusal | null;
};

/** A file that was just given, or left as a draft. */
export const given = (key: number, name: string, file: Blob, draft: number | null): Item => ({
	key,
	draft,
	name,
	size: file.size,
	file,
	phase: 'waiting',
	rows: 0,
	answer: null,
	decisions: null,
	refusal: null,
});

/** With what became of it; a phase that may not follow does not. */
export const changed = (item: Item, change: Partial<Item>): Item => ({
	...item,
	...change,
	phase: followed(itemFlow, item.phase, change.phase ?? item.phase),
});

/** Can a file be imported as it is, but for warnings that must be seen? */
export function isReady({ phase, answer }: Item): boolean {
	if (phase !== 'read' || answer === null) return false;
	const { errors, names } = answer.understood;
	return errors === 0 && names.length === 0 && valuesIn({ answer }) > 0;
}
