import { expect, test } from 'vitest';
import { noDecisions } from '../../../src/lib/domain/schema/decisions';
import { followed, type Flow } from '../../../src/lib/state/flow';
import { changed, given, itemFlow } from '../../../src/lib/state/import/queue-item';
import { problemOf, reviewFlow } from '../../../src/lib/state/import/review-flow';
import { WorkspaceError } from '../../../src/lib/workspace/workspace-error';

/** All that may come after a state, however long it takes. */
function reached(flow: ReadonlySet<string>, from: string): ReadonlySet<string> {
	const found = new Set<string>();
	for (let size = -1; size < found.size;) {
		size = found.size;
		for (const way of flow) {
			const [before = '', after = ''] = way.split(' → ');
			if (before === from || found.has(before)) found.add(after);
		}
	}
	return found;
}

test('a state follows where a way leads to it; else all stays as it is', () => {
	const flow: Flow<'a' | 'b' | 'c'> = new Set(['a → b', 'b → c', 'b → a']);
	expect(followed(flow, 'a', 'b')).toBe('b');
	expect(followed(flow, 'a', 'c')).toBe('a');
	expect(followed(flow, 'b', 'a')).toBe('a');
	expect(followed(flow, 'c', 'a')).toBe('c');
	expect(followed(flow, 'a', 'a')).toBe('a');
});

test('every phase of a file that waits can be come to, and only a refusal is the end', () => {
	const phases = ['importing', 'read', 'reading', 'refused', 'waiting'];
	expect([...reached(itemFlow, 'waiting')].toSorted()).toEqual(phases);
	expect(phases.filter((phase) => reached(itemFlow, phase).size === 0)).toEqual(['refused']);
});

test.each([
	['importing before it was read', 'waiting', 'importing'],
	['read without being read', 'waiting', 'read'],
	['imported while it is read', 'reading', 'importing'],
	['read again once refused', 'refused', 'waiting'],
	['refused once it is imported', 'importing', 'refused'],
] as const)('a file is never %s', (_, from, to) => {
	const item = { ...given(1, 'a.csv', new Blob(['a']), null), phase: from };
	expect(changed(item, { phase: to }).phase).toBe(from);
});

test('what is changed of a file besides its phase is taken over, and leaves the phase alone', () => {
	const item = { ...given(7, 'bao-cao.xlsx', new Blob(['abc']), null), phase: 'reading' as const };
	expect(item).toMatchObject({ key: 7, size: 3, rows: 0, draft: null, answer: null, refusal: null });
	expect(changed(item, { rows: 12 })).toMatchObject({ phase: 'reading', rows: 12 });
	expect(changed(item, { phase: 'read', draft: 4, decisions: noDecisions })).toMatchObject({
		phase: 'read',
		draft: 4,
	});
});

test('a review that is gone stays gone, whatever is still on its way', () => {
	for (const stage of ['opening', 'open', 'writing', 'failed'] as const)
		expect(followed(reviewFlow, 'gone', stage)).toBe('gone');
	for (const stage of ['opening', 'open', 'writing', 'failed'] as const)
		expect(followed(reviewFlow, stage, 'gone')).toBe('gone');
});

test('an import that fails leaves the file under review; one that could not be read is not imported', () => {
	expect(followed(reviewFlow, 'writing', 'open')).toBe('open');
	expect(followed(reviewFlow, 'failed', 'writing')).toBe('failed');
	expect(followed(reviewFlow, 'opening', 'writing')).toBe('opening');
});

test.each([
	[new WorkspaceError('full', 'no room'), 'full'],
	[new WorkspaceError('conflict', 'changed'), 'conflict'],
	[new WorkspaceError('denied', 'refused'), 'failed'],
	[new Error('anything'), 'failed'],
	['thrown', 'failed'],
])('%s is told as %s', (cause, problem) => {
	expect(problemOf(cause)).toBe(problem);
});
