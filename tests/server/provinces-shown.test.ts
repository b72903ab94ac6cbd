import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulletOption } from '../../src/lib/charts/bullet';
import { livePalette } from '../../src/lib/charts/palette';
import { svgOf } from '../../src/lib/charts/runtime-picture';
import { scale } from '../../src/lib/charts/scale';
import type { Database } from '../../src/lib/db/database';
import { overview } from '../../src/lib/db/views/overview';
import { placeRows } from '../../src/lib/db/queries/places';
import { yearly } from '../../src/lib/db/views/reporting';
import { fullNames, shortNames } from '../../src/lib/domain/base/labels';
import { districtGroups, tileGrid } from '../../src/lib/domain/geo/tile-grid';
import { sql } from '../../src/lib/db/sql';
import { reporting } from '../../src/lib/domain/measures/reporting';
import TileMap from '../../src/lib/features/compare/map/TileMap.svelte';
import { vi } from '../../src/lib/messages/shared/core';
import type { App } from '../../src/lib/state/app.svelte';
import { provincesToday } from '../../src/lib/server/country/province-units';
import { databaseOf, outcome, rowsOf, target } from '../support/database';
import { provinceRead } from '../support/province';
import WithProps from '../support/WithProps.svelte';

const indicator_id = 'vet_after_thcs';
const app = { language: 'vi', words: vi } as unknown as App;
const viewOf = (root: string, period: string, level: string, indicator = indicator_id) => ({
	indicator,
	period,
	level,
	root,
	asOf: null,
});

/** The units of a province as the site begins with them, and figures of its communes for one indicator. */
function provinceOf(slug: string) {
	const rows = rowsOf(provinceRead(slug).records);
	const alive = (level: string, day: string) =>
		(rows.units ?? []).flatMap(({ unit_id, level: own, valid_from: from, valid_to: to }) =>
			own === level && String(from ?? '') <= day && String(to ?? '9999') >= day ? [String(unit_id)] : [],
		);
	const communes = alive('commune', '2026-12-31');
	const figures = communes.map((id, at) => ({ id, numerator: (at * 7) % 60, denominator: 100 + at }));
	return { slug, rows, communes, districts: alive('district', '2023-12-31'), figures };
}

const provinces = provincesToday().map(({ slug }) => provinceOf(slug));
let database: Database;

beforeAll(async () => {
	const [first] = provinces;
	const all = (table: 'units' | 'aliases' | 'crosswalk' | 'sources') => [
		...new Map(
			provinces.flatMap(({ rows }) => rows[table] ?? []).map((row) => [JSON.stringify(row), row]),
		).values(),
	];
	const year = { indicator_id, period_id: '2026' };
	database = await databaseOf({
		...first?.rows,
		units: all('units'),
		aliases: all('aliases'),
		crosswalk: all('crosswalk'),
		sources: all('sources'),
		targets: provinces.flatMap(({ communes }) =>
			communes.map((id) => target(id, 3000, { ...year, effective_date: '2026-03-01' })),
		),
		outcomes: provinces.flatMap(({ figures }) =>
			figures.map(({ id, numerator, denominator }) =>
				outcome(id, numerator, denominator, { ...year, as_of: '2026-12-31' }),
			),
		),
	});
});
afterAll(() => database.close());

describe.each(provinces)('$slug on screen', ({ slug, rows, communes, districts, figures }) => {
	it('shows all its units where there are no figures', async () => {
		const empty = await overview(database, viewOf(slug, '2026', 'commune', 'vet_after_thpt'));
		expect(empty.rows.map(({ unitId }) => unitId).toSorted()).toEqual(communes.toSorted());
		expect(empty.rows.every(({ rateBp, targetBp }) => rateBp === null && targetBp === null)).toBe(true);
		expect(empty.province).toMatchObject({ rateBp: null });
		const before = await overview(database, viewOf(slug, '2023', 'district'));
		expect(before.rows.map(({ unitId }) => unitId).toSorted()).toEqual(districts.toSorted());
	});

	it.each([
		['2023', 'district'],
		['2023', 'commune'],
		['2026', 'commune'],
	])(
		'names each of its units of %s, %s, unlike any other and none by a number alone',
		async (year, level) => {
			const { rows: shown } = await overview(database, viewOf(slug, year, level));
			for (const language of ['vi', 'en'] as const) {
				const names = [...shortNames(shown, language).values()];
				expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
				expect(names.filter((name) => /^\d/.test(name))).toEqual([]);
			}
		},
	);

	it('has whole names in lists that can be told apart', () => {
		const units = (rows.units ?? []) as unknown as Parameters<typeof fullNames>[0];
		const names = [...fullNames(units, units).values()];
		expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
	});

	it('has a place on the map for each, by former district', async () => {
		const places = await database.query(placeRows(viewOf(slug, '2026', 'commune')));
		expect(places.map(({ unitId }) => unitId).toSorted()).toEqual(communes.toSorted());
		const { cells } = tileGrid(places);
		expect(new Set([...cells.values()].map(({ row, column }) => `${row}/${column}`)).size).toBe(
			communes.length,
		);
		const groups = districtGroups(places) ?? [];
		expect(groups.flatMap(({ units }) => units)).toHaveLength(communes.length);
		// nearly every commune of today lies in a district of before
		const others = groups.find(({ name }) => name === null)?.units.length ?? 0;
		expect(others).toBeLessThanOrEqual(communes.length / 5);
	});

	it('never has units of two former districts in one group of the map, nor two groups of one name', async () => {
		const groups = districtGroups(await database.query(placeRows(viewOf(slug, '2026', 'commune')))) ?? [];
		const parents = new Map(rows.units?.map(({ unit_id, parent_id }) => [unit_id, String(parent_id)]));
		const cameFrom = (unit: string) =>
			(rows.crosswalk ?? []).flatMap(({ from_unit, to_unit }) =>
				to_unit === unit ? [parents.get(from_unit) ?? ''] : [],
			);
		for (const { id, units } of groups.filter((group) => group.id !== null))
			for (const { unitId } of units) expect(cameFrom(unitId)).toContain(id);
		expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
	});

	it.each([
		['without figures', 'vet_after_thpt'],
		['with figures', indicator_id],
	])('is drawn whole, %s: the chart of the overview, the map and the returns', async (_what, asked) => {
		const shown = await overview(database, viewOf(slug, '2026', 'commune', asked));
		const hasFigures = asked === indicator_id;

		const look = {
			...{ palette: livePalette, barHeight: 13, tickHeight: 21, hasThroughLines: true },
			scale: scale(shown.rows.flatMap(({ rateBp, targetBp }) => [rateBp, targetBp])),
		};
		const none = { provinceBp: null, floorBp: null };
		const chart = svgOf(bulletOption(shown.rows, none, look), 600, 28 * shown.rows.length);
		const bars = shown.rows.filter(({ rateBp }) => rateBp !== null).length;
		expect(chart.match(/fill="var\(--status-(?:exceeded|met|near|behind|far)\)"/g) ?? []).toHaveLength(bars);
		expect(chart.match(/fill="var\(--target\)"/g) ?? []).toHaveLength(hasFigures ? communes.length : 0);
		expect(chart).not.toContain('NaN');
		expect(bars).toBe(hasFigures ? communes.length : 0);

		const places = await database.query(placeRows(viewOf(slug, '2026', 'commune', asked)));
		const groups = districtGroups(places);
		const grid = tileGrid(groups?.flatMap(({ units }) => units) ?? places);
		const names = shortNames(shown.rows, 'vi');
		const given = { rows: shown.rows, direction: 'higher' as const, onpick: () => undefined };
		const map = render(WithProps, {
			props: { app, shown: TileMap as never, given: { ...given, grid, groups, names } },
		}).body;
		const tiles = [...map.matchAll(/data-unit="([^"]+)"/g)].map(([, id]) => id ?? '');
		expect(tiles.toSorted()).toEqual(communes.toSorted());
		expect(map).not.toMatch(/NaN|undefined|\[object/);

		const returns = reporting(
			await yearly(database, [asked], { root: slug, year: 2026, level: 'commune' }),
			'2027-01-15',
		);
		const state = hasFigures ? 'undated' : 'missing';
		expect(returns.lines.map(({ unitId }) => unitId).toSorted()).toEqual(communes.toSorted());
		const said = returns.lines.map(({ cells }) => cells.get(asked)?.standing.state);
		expect(new Set(said)).toEqual(new Set([state]));
	});

	it('has every commune of today in a former district, or asks', async () => {
		const placed = await database.query(
			sql({ unitId: 'text' })`
			SELECT s.from_unit AS "unitId" FROM succession s
			JOIN unit_line l ON l.unit_id = s.from_unit AND l.ancestor_id = ${slug}
			WHERE s.placed_by IS NOT NULL`,
		);
		expect(placed).toEqual([]);
	});

	it('is summed, ranked and collected', async () => {
		const shown = await overview(database, viewOf(slug, '2026', 'commune'));
		const sum = (of: 'numerator' | 'denominator') => figures.reduce((total, one) => total + one[of], 0);
		expect(shown.province.rateBp).toBe(Math.round((sum('numerator') * 10_000) / sum('denominator')));
		expect(shown.rows.every(({ targetBp, rateBp }) => targetBp === 3000 && rateBp !== null)).toBe(true);
		expect(shown.rows.filter(({ rank }) => rank === 1).length).toBeGreaterThan(0);
		const returns = await yearly(database, [indicator_id], { root: slug, year: 2026, level: 'commune' });
		expect(returns).toHaveLength(communes.length);
	});
});
