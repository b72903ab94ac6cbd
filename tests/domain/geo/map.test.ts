import { describe, expect, test } from 'vitest';
import { geojsonLimits, geojsonOf } from '../../../src/lib/domain/geo/geojson';
import { matchedMap } from '../../../src/lib/domain/geo/map-match';
import type { MapFeature } from '../../../src/lib/domain/geo/own-map';
import { districtGroups, moved, neighbour, tileGrid } from '../../../src/lib/domain/geo/tile-grid';

const square = (x: number, y: number, size = 1): [number, number][] => [
	[x, y],
	[x + size, y],
	[x + size, y + size],
	[x, y + size],
	[x, y],
];
const feature = (properties: unknown, geometry: unknown) => ({ type: 'Feature', properties, geometry });
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const fault = (text: string) => {
	const read = geojsonOf(text);
	return 'fault' in read ? read.fault : 'none';
};

describe('a file of borders', () => {
	test('areas are read with their short texts, everything else is passed over', () => {
		const read = geojsonOf(
			`\ufeff${file(
				feature({ Ten: 'Huyện  Đức Hoà', ma: 803, area: null, deep: { a: 1 } }, polygon(square(106, 10))),
				feature({ Ten: 'Trụ sở' }, { type: 'Point', coordinates: [106, 10] }),
				feature({ Ten: 'Hai đảo' }, { type: 'MultiPolygon', coordinates: [[square(1, 1)], [square(3, 3)]] }),
			)}`,
		);
		if ('fault' in read) throw new Error(read.fault);
		expect(read.passedOver).toBe(1);
		expect(read.features.map(({ said, polygons }) => [said, polygons.length])).toEqual([
			[{ Ten: 'Huyện Đức Hoà', ma: '803' }, 1],
			[{ Ten: 'Hai đảo' }, 2],
		]);
	});

	test('a ring that is not closed is closed', () => {
		const read = geojsonOf(file(feature({}, polygon(square(1, 1).slice(0, 4)))));
		if ('fault' in read) throw new Error(read.fault);
		expect(read.features[0]?.polygons[0]?.[0]).toEqual([...square(1, 1).slice(0, 4), [1, 1]]);
	});

	test.each([
		['not_json', 'tên,mã'],
		['not_collection', '{"type":"Feature"}'],
		['not_collection', '[1]'],
		['not_collection', 'null'],
		['no_area', file()],
		['no_area', file(feature({}, { type: 'LineString', coordinates: [[1, 1]] }))],
		['no_area', file(feature({}, null))],
		// metres of VN-2000
		['not_degrees', file(feature({}, polygon(square(580_000, 1_160_000))))],
		['swapped', file(feature({}, polygon(square(10, 106))))],
		[
			'too_many_rings',
			file(
				feature(
					{},
					{
						type: 'MultiPolygon',
						coordinates: Array.from({ length: geojsonLimits.rings + 1 }, () => [square(1, 1)]),
					},
				),
			),
		],
		[
			'broken',
			file(
				feature(
					{},
					polygon([
						[1, 1],
						[2, 2],
					]),
				),
			),
		],
		[
			'broken',
			file(
				feature(
					{},
					polygon([
						[1, 'x'],
						[2, 2],
						[3, 3],
						[1, 1],
					]),
				),
			),
		],
		['broken', file(feature({}, { type: 'MultiPolygon', coordinates: 7 }))],
		['broken', file(7)],
		['too_many', file(...Array.from({ length: geojsonLimits.features + 1 }, () => feature({}, null)))],
	])('%s', (expected, text) => {
		expect(fault(text)).toBe(expected);
	});

	const inSystem = (name: unknown) =>
		JSON.stringify({
			type: 'FeatureCollection',
			crs: { type: 'name', properties: { name } },
			features: [feature({}, polygon(square(106, 10)))],
		});

	test.each([
		['urn:ogc:def:crs:EPSG::3405', 'EPSG:3405'],
		['EPSG:9217', 'EPSG:9217'],
		['urn:ogc:def:crs:EPSG:6.3:3857', 'EPSG:3857'],
		['VN-2000 / Long An 105°45′', 'VN-2000 / Long An 105°45′'],
	])('a file that names %s is refused by that name', (name, crs) => {
		expect(geojsonOf(inSystem(name))).toEqual({ fault: 'other_crs', crs });
	});

	test.each([
		'urn:ogc:def:crs:OGC:1.3:CRS84',
		'EPSG:4326',
		'urn:ogc:def:crs:EPSG::4326',
		// VN-2000 in degrees: some 200 m away, and all areas alike
		'EPSG:4756',
		7,
		'',
	])('a file that names %s is read', (name) => {
		expect(geojsonOf(inSystem(name))).toMatchObject({ passedOver: 0 });
	});

	test('latitude before longitude is exchanged when the reader says so, and only then a fault', () => {
		const swapped = file(feature({}, polygon(square(10, 106))));
		const read = geojsonOf(swapped, true);
		if ('fault' in read) throw new Error(read.fault);
		expect(read.features[0]?.polygons[0]?.[0]?.slice(0, 2)).toEqual([
			[106, 10],
			[106, 11],
		]);
	});

	test('a name of an object is only a text', () => {
		const read = geojsonOf(
			'{"type":"FeatureCollection","features":[{"properties":{"__proto__":"x","constructor":"y"},"geometry":' +
				`${JSON.stringify(polygon(square(1, 1)))}}]}`,
		);
		expect(read).toMatchObject({ passedOver: 0 });
		expect(Object.getPrototypeOf({})).toBe(Object.prototype);
	});
});

describe('areas find their units', () => {
	const units = [
		{ unitId: 'p.thu-thua', nameVi: 'Huyện Thủ Thừa', officialCode: '799' },
		{ unitId: 'p.duc-hoa', nameVi: 'Huyện Đức Hòa', officialCode: null },
		{ unitId: 'p.tan-an', nameVi: 'Thành phố Tân An', officialCode: '794' },
	];
	const at = (said: Record<string, string>): MapFeature => ({ said, polygons: [[square(1, 1)]] });
	const found = (...features: MapFeature[]) => {
		const { areas, strangers, missing } = matchedMap(features, units);
		return { areas: [...areas.keys()], strangers: strangers.map(({ name }) => name), missing };
	};

	test('by code, by id, and by name however it is written', () => {
		expect(found(at({ ma: '799', ten: '?' }), at({ ma: '794', ten: '?' }))).toEqual({
			areas: ['p.thu-thua', 'p.tan-an'],
			strangers: [],
			missing: ['p.duc-hoa'],
		});
		expect(found(at({ k: 'p.duc-hoa' })).areas).toEqual(['p.duc-hoa']);
		expect(found(at({ Ten: 'H. Đức Hoà' }), at({ Ten: 'TÂN AN' })).areas).toEqual(['p.duc-hoa', 'p.tan-an']);
	});

	test('another type of unit of the same name is a stranger', () => {
		expect(found(at({ ten: 'Xã Thủ Thừa' }), at({ ten: 'Đức Hòa' }))).toEqual({
			areas: ['p.duc-hoa'],
			strangers: ['Xã Thủ Thừa'],
			missing: ['p.thu-thua', 'p.tan-an'],
		});
	});

	test.each(['constructor', '__proto__', 'toString'])('a property may be called %s', (word) => {
		const properties = (of: string) => Object.fromEntries([[word, of]]);
		const read = geojsonOf(
			file(
				feature({ ten: 'Tân An' }, polygon(square(1, 1))),
				feature(properties('Đức Hoà'), polygon(square(3, 3))),
			),
		);
		if ('fault' in read) throw new Error(read.fault);
		expect(read.features[1]?.said).toEqual(properties('Đức Hoà'));
		expect(found(...read.features).areas).toEqual(['p.tan-an']);
	});

	test('several features of one unit are one area', () => {
		const { areas } = matchedMap([at({ ten: 'Tân An' }), at({ ten: 'Tân An' })], units);
		expect(areas.get('p.tan-an')).toHaveLength(2);
	});

	test('a name that two units share belongs to neither', () => {
		const twins = [
			{ unitId: 'a', nameVi: 'Xã Tân Lập', officialCode: null },
			{ unitId: 'b', nameVi: 'Xã Tân Lập', officialCode: null },
		];
		expect(matchedMap([at({ ten: 'Tân Lập' })], twins).strangers).toHaveLength(1);
	});
});

describe('tiles', () => {
	const place = (unitId: string, gridRow: number | null, gridCol: number | null) => ({
		unitId,
		gridRow,
		gridCol,
	});

	test('stand where the data say, from the first used row and column', () => {
		const grid = tileGrid([place('a', 3, 5), place('b', 4, 4)]);
		expect(grid).toMatchObject({ isPlaced: true, rows: 2, columns: 2 });
		expect(grid.cells.get('a')).toEqual({ row: 1, column: 2 });
	});

	test('stand in order where one has no place or two have the same', () => {
		expect(tileGrid([place('a', 1, 1), place('b', null, null)]).isPlaced).toBe(false);
		expect(tileGrid([place('a', 1, 1), place('b', 1, 1)]).isPlaced).toBe(false);
		expect(tileGrid([])).toMatchObject({ isPlaced: false, rows: 0, columns: 0 });
		const many = tileGrid(Array.from({ length: 20 }, (_, index) => place(String(index), null, null)));
		expect([many.rows, many.columns]).toEqual([4, 6]);
	});

	test('arrows lead to the nearest tile that way, straight ones first', () => {
		const { cells } = tileGrid([place('a', 1, 1), place('b', 1, 3), place('c', 2, 2), place('d', 3, 1)]);
		expect(neighbour(cells, 'a', 'ArrowRight')).toBe('b');
		expect(neighbour(cells, 'a', 'ArrowDown')).toBe('d');
		expect(neighbour(cells, 'c', 'ArrowUp')).toBe('a');
		expect(neighbour(cells, 'a', 'ArrowLeft')).toBeNull();
		expect(neighbour(cells, '?', 'ArrowDown')).toBeNull();
	});
});

describe('tiles without a place of their own', () => {
	const unit = (unitId: string, district: string | null) => ({
		unitId,
		gridRow: null,
		gridCol: null,
		district,
	});

	test('stand by former district, in the order given; those of which none is known come last', () => {
		const groups = districtGroups([unit('a', 'X'), unit('b', null), unit('c', 'Y'), unit('d', 'X')]);
		expect(groups?.map(({ name, units }) => [name, units.map(({ unitId }) => unitId)])).toEqual([
			['X', ['a', 'd']],
			['Y', ['c']],
			[null, ['b']],
		]);
	});

	test('stand in one line after another where there is no district, or each has its own', () => {
		expect(districtGroups([unit('a', null), unit('b', null)])).toBeNull();
		expect(districtGroups([unit('a', 'X'), unit('b', 'Y')])).toBeNull();
	});

	test('of two districts of one name each stands alone and says its province', () => {
		const inDistrict = (unitId: string, district: string, districtOf: string) => ({
			...unit(unitId, district),
			districtOf,
			districtId: `${districtOf}.${district}`,
		});
		const groups = districtGroups([
			inDistrict('a', 'Huyện Châu Thành', 'Tỉnh Tây Ninh'),
			inDistrict('b', 'Huyện Châu Thành', 'Tỉnh Long An'),
			inDistrict('c', 'Huyện Thủ Thừa', 'Tỉnh Long An'),
			inDistrict('d', 'Huyện Châu Thành', 'Tỉnh Tây Ninh'),
		]);
		expect(groups?.map(({ name, units }) => [name, units.map(({ unitId }) => unitId)])).toEqual([
			['Huyện Châu Thành, Tỉnh Tây Ninh', ['a', 'd']],
			['Huyện Châu Thành, Tỉnh Long An', ['b']],
			['Huyện Thủ Thừa', ['c']],
		]);
	});
});

describe('a tile that is put elsewhere', () => {
	const cells = new Map([
		['a', { row: 1, column: 1 }],
		['b', { row: 1, column: 2 }],
	]);
	test('changes places with the one that is there', () => {
		expect([...moved(cells, 'a', { row: 1, column: 2 })]).toEqual([
			['a', { row: 1, column: 2 }],
			['b', { row: 1, column: 1 }],
		]);
	});
	test('goes to a free place, and never over the edge', () => {
		expect(moved(cells, 'b', { row: 3, column: 1 }).get('b')).toEqual({ row: 3, column: 1 });
		expect(moved(cells, 'a', { row: 0, column: 1 })).toBe(cells);
		expect(moved(cells, 'a', { row: 1, column: 1 })).toEqual(cells);
	});
});
