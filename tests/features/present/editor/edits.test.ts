import { describe, expect, it } from 'vitest';
import {
	moved,
	noEdits,
	ownId,
	toggled,
	withOwn,
	withoutOwn,
	withText,
} from '../../../../src/lib/features/present/editor/edits';
import { isKept } from '../../../../src/lib/workspace/saved-items';

const ids = ['a', 'b', 'c'];
const none = noEdits('2023.district');

describe('edits of a deck', () => {
	it('moves an item and stays within the list', () => {
		expect(moved(none, ids, 'a', 1).order).toEqual(['b', 'a', 'c']);
		expect(moved(none, ids, 'c', 99)).toBe(none);
		expect(moved(none, ids, 'a', -1)).toBe(none);
		expect(moved(none, ids, 'x', 1)).toBe(none);
	});
	it('hides and shows again', () => {
		const hidden = toggled(none, 'b');
		expect(hidden.hidden).toEqual(['b']);
		expect(toggled(hidden, 'b').hidden).toEqual([]);
	});
	it('writes a text and goes back to the generated one', () => {
		const written = withText(none, 'titles', 'a', 'T');
		expect(written.titles).toEqual({ a: 'T' });
		expect(withText(written, 'titles', 'a', null).titles).toEqual({});
	});
	it('adds a slide behind another and takes it away with its traces', () => {
		const slide = { id: ownId(none), kind: 'text' as const, title: 'T', content: '' };
		const added = withOwn(none, ids, slide, 'a');
		expect(added.order).toEqual(['a', 'own-1', 'b', 'c']);
		expect(ownId(added)).toBe('own-2');
		expect(withoutOwn(toggled(added, 'own-1'), 'own-1')).toMatchObject({ own: [], hidden: [], order: ids });
	});
	it('is a value that the workspace keeps', () => {
		const value = { ...none, indicators: ['neither'], without: ['a'] };
		expect(isKept({ dataset: 'd', kind: 'deck', key: value.id, value })).toBe(true);
		expect(isKept({ dataset: 'd', kind: 'deck', key: none.id, value: none })).toBe(true);
	});
});
