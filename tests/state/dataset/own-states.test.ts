import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { noDecisions } from '../../../src/lib/domain/schema/decisions';
import type { DatasetInfo } from '../../../src/lib/domain/schema/dataset';
import { stateKey } from '../../../src/lib/state/dataset/own-states';

const info: DatasetInfo = {
	id: 'long-an',
	name_vi: 'Long An',
	name_en: 'Long An',
	root_unit: 'long-an',
	default: { year: 2023, level: 'district', indicator: 'vet_after_thcs' },
	fictional: false,
	about_vi: '',
	about_en: '',
	mark: 'abc',
	files: ['reference/indicators.csv', 'long-an/units.csv'],
};
const file = (id: number, more: object = {}) => ({
	id,
	seq: id,
	sha256: 'a'.repeat(64),
	name: `${id}.csv`,
	decisions: noDecisions,
	...more,
});
const two = [file(1), file(2)];
const base = stateKey(info, two, null);
const deciding = (more: object) => [file(1), file(2, { decisions: { ...noDecisions, ...more } })];

describe('the key of a state', () => {
	test('is the same for the same imports of the same data set', () => {
		expect(stateKey({ ...info }, [file(1), file(2)], null)).toBe(base);
	});

	test.each<[string, string]>([
		['one import more', stateKey(info, [...two, file(3)], null)],
		['one import less', stateKey(info, [file(1)], null)],
		['the first taken back', stateKey(info, [file(2)], null)],
		['another file', stateKey(info, [file(1), file(2, { sha256: 'b'.repeat(64) })], null)],
		['another number', stateKey(info, [file(1), file(2, { seq: 3 })], null)],
		['an edited cell', stateKey(info, deciding({ edits: { '!2:1': '7' } }), null)],
		['a name confirmed', stateKey(info, deciding({ names: { 'đức hòa': 'long-an.duc-hoa' } }), null)],
		['illustrative figures hidden', stateKey(info, two, false)],
		['illustrative figures shown', stateKey(info, two, true)],
		['other published figures', stateKey({ ...info, mark: 'abd' }, two, null)],
		['another data set', stateKey({ ...info, id: 'tinh-mau' }, two, null)],
		['a fictional data set', stateKey({ ...info, fictional: true }, two, null)],
		['a root that ended', stateKey({ ...info, hasEnded: true }, two, null)],
		[
			'another level of the year in which districts ended',
			stateKey({ ...info, changeover: 'both' }, two, null),
		],
		['files of its own', stateKey({ ...info, own: [{ name: 'units.csv', text: 'x' }] }, two, null)],
		['another site or reader', stateKey(info, two, null, 'another long-an')],
	])('is another one with %s', (_, key) => {
		expect(key).not.toBe(base);
	});
});
