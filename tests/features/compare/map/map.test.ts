import { describe, expect, it } from 'vitest';
import { keptMap, mapIn } from '../../../../src/lib/features/compare/map/borders';
import { mapAreas } from '../../../../src/lib/features/compare/map/map-areas';
import type { Polygon } from '../../../../src/lib/domain/geo/own-map';
import { vi } from '../../../../src/lib/messages/shared/core';
import { facts, overviewWith } from '../../units';

const square: Polygon = [
	[
		[105, 10],
		[106, 10],
		[106, 11],
		[105, 10],
	],
];

describe('borders that are kept', () => {
	const map = { fileName: 'ranh-gioi.geojson', addedAt: '2026-01-02T00:00:00Z', features: [] };
	it('one map a data set, whatever else is kept', () => {
		const kept = keptMap('long-an', map);
		expect(kept).toEqual({ dataset: 'long-an', kind: 'map', key: 'map', value: map });
		expect(mapIn([{ dataset: 'long-an', kind: 'illustrated', key: '', value: true }, kept])).toBe(map);
		expect(mapIn([])).toBeNull();
	});
});

describe('areas of a map', () => {
	const { rows } = overviewWith([
		facts('a', { numerator: 30, denominator: 100, targetBp: 2000 }),
		facts('b', { numerator: 1, denominator: 100, targetBp: 2000 }),
	]);
	const matched = {
		areas: new Map([['a', [square]]]),
		strangers: [{ name: 'Đảo <x>', polygons: [square] }],
		missing: ['b'],
	};
	const areas = mapAreas(matched, rows, {
		messages: vi,
		language: 'vi',
		names: new Map([['a', 'A']]),
		direction: 'higher',
	});
	it('units that have borders first, with what is known of them; then what belongs to no unit', () =>
		expect(areas.map(({ key, name, shown, status }) => [key, name, shown, status])).toEqual([
			['a', 'A', '30,00\u00a0%', 'exceeded'],
			['? 0', 'Đảo <x>', '', null],
		]));
	it('the words of the box that opens are those of the table; a name of a file is text there', () => {
		expect(areas[0]?.tip).toMatch(/Thực hiện.*30,00.*Chỉ tiêu.*20,00.*Chênh lệch.*\+10,00.*Mức độ.*Vượt/);
		expect(areas[1]?.tip).toContain('Đảo &lt;x&gt;');
	});
});
