import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate } from '../../src/cli/generate/generate';
import * as cases from '../../src/cli/generate/tinh-mau/cases';
import { columnsOf, tableNames, type TableName } from '../../src/lib/domain/schema/tables';

const root = new URL('../../', import.meta.url);
const folders = ['reference', 'long-an', 'tinh-mau'] as const;
type Folder = (typeof folders)[number];
type Cells = Readonly<Record<string, string>>;

const published = new Map(folders.map((folder) => [folder, tablesIn(folder)]));

function tablesIn(folder: Folder): Map<string, Cells[]> {
	const names = readdirSync(new URL(`data/${folder}/`, root)).filter((name) => name.endsWith('.csv'));
	return new Map(names.map((name) => [name.replace('.csv', ''), parsed(text(`data/${folder}/${name}`))]));
}

function text(path: string): string {
	return readFileSync(new URL(path, root), 'utf8');
}

/** Strict RFC 4180 with LF: anything else makes records of the wrong width. */
function records(csv: string): string[][] {
	const cell = /("(?:[^"]|"")*"|[^",\n\r]*)(,|\n|$)/y;
	const rows: string[][] = [];
	let row: string[] = [];
	while (cell.lastIndex < csv.length) {
		const [, raw = '', end] = cell.exec(csv) ?? [];
		if (end === undefined) throw new Error('not RFC 4180');
		row.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
		if (end === ',') continue;
		rows.push(row);
		row = [];
	}
	return rows;
}

function parsed(csv: string): Cells[] {
	const [header = [], ...rows] = records(csv);
	return rows.map((cells) => {
		if (cells.length !== header.length) throw new Error(`width of ${cells.join(',')}`);
		return Object.fromEntries(header.map((name, i) => [name, cells[i] ?? '']));
	});
}

function rows(folder: Folder, table: TableName): Cells[] {
	return published.get(folder)?.get(table) ?? [];
}

/** A data set is read together with the reference folder. */
function withReference(folder: Folder, table: TableName): Cells[] {
	return folder === 'reference' ? rows(folder, table) : [...rows('reference', table), ...rows(folder, table)];
}

const key = (row: Cells, ...columns: string[]) => columns.map((column) => row[column]).join('/');

function sums(rows: readonly Cells[], by: readonly string[], column: string): Map<string, number> {
	const totals = new Map<string, number>();
	for (const row of rows)
		totals.set(key(row, ...by), (totals.get(key(row, ...by)) ?? 0) + Number(row[column]));
	return totals;
}

describe('generated files', () => {
	test.each([...generate()])('%s is the committed text', (path, generated) => {
		expect(text(path)).toBe(generated);
	});

	test('two runs give the same bytes', () => {
		expect([...generate()]).toEqual([...generate()]);
	});
});

describe.each(folders)('%s', (folder) => {
	const files = [...(published.get(folder) ?? [])] as [TableName, Cells[]][];

	test('is canonical CSV', () => {
		for (const [table] of files) {
			expect(tableNames).toContain(table);
			const csv = text(`data/${folder}/${table}.csv`);
			expect(csv).not.toMatch(/\r|^\ufeff/);
			expect(csv).toBe(csv.normalize('NFC'));
			const order = columnsOf(table).map(([name]) => name);
			const header = records(csv)[0] ?? [];
			expect(order.filter((name) => header.includes(name))).toEqual(header);
		}
	});

	test.each(files)('%s: required cells filled, types and closed sets respected', (table, cells) => {
		const pattern = {
			text: /^\S.*$|^$/su,
			integer: /^-?\d*$/,
			bp: /^\d*$/,
			date: /^(\d{4}-\d{2}-\d{2})?$/,
			boolean: /^(true|false)?$/,
		};
		for (const [name, column] of columnsOf(table)) {
			for (const row of cells) {
				const value = row[name] ?? '';
				expect(value, `${table}.${name}`).toMatch(pattern[column.type]);
				if ('required' in column) expect(value, `${table}.${name}`).not.toBe('');
				if ('oneOf' in column && value !== '') expect(column.oneOf).toContain(value);
			}
		}
	});

	test('ids are unique and every reference exists', () => {
		const ids = (table: TableName, column: string) =>
			withReference(folder, table).map((row) => row[column] ?? '');
		for (const [table, column] of [
			['units', 'unit_id'],
			['periods', 'period_id'],
			['sources', 'source_id'],
			['plans', 'plan_id'],
		] as const) {
			expect(new Set(ids(table, column)).size, table).toBe(ids(table, column).length);
		}
		const versions = withReference(folder, 'indicators').map(
			({ indicator_id, def_version }) => `${indicator_id} ${def_version}`,
		);
		expect(new Set(versions).size, 'indicators').toBe(versions.length);
		const known: Readonly<Record<string, Set<string>>> = {
			unit_id: new Set(ids('units', 'unit_id')),
			period_id: new Set(ids('periods', 'period_id')),
			indicator_id: new Set(ids('indicators', 'indicator_id')),
			source_id: new Set(ids('sources', 'source_id')),
			plan_id: new Set(ids('plans', 'plan_id')),
		};
		const refers: Readonly<Record<string, string>> = {
			...Object.fromEntries(Object.keys(known).map((column) => [column, column])),
			parent_id: 'unit_id',
			scope_parent_id: 'unit_id',
			from_unit: 'unit_id',
			to_unit: 'unit_id',
			issuer_unit: 'unit_id',
			parent_plan_id: 'plan_id',
			stage_id: 'period_id',
			legal_basis: 'source_id',
		};
		for (const [table, cells] of files) {
			for (const row of cells) {
				for (const [column, target] of Object.entries(refers)) {
					const value = row[column] ?? '';
					if (value !== '') expect(known[target]?.has(value), `${table}.${column} ${value}`).toBe(true);
				}
			}
		}
	});

	test('a parent lives as long as its child', () => {
		const units = new Map(withReference(folder, 'units').map((unit) => [unit.unit_id ?? '', unit]));
		for (const unit of rows(folder, 'units')) {
			const parent = units.get(unit.parent_id ?? '');
			if (parent === undefined) continue;
			expect((parent.valid_from ?? '') <= (unit.valid_from ?? ''), unit.unit_id).toBe(true);
			expect((parent.valid_to || '9999') >= (unit.valid_to || '9999'), unit.unit_id).toBe(true);
		}
	});

	test('every target has a document and a date, one approved row a date', () => {
		const targets = rows(folder, 'targets');
		for (const target of targets) expect(key(target, 'source_id', 'effective_date')).not.toMatch(/^\/|\/$/);
		const inForce = targets
			.filter((target) => target.status === 'approved')
			.map((t) => key(t, 'plan_id', 'unit_id', 'indicator_id', 'period_id', 'kind', 'effective_date'));
		expect(new Set(inForce).size).toBe(inForce.length);
	});

	test('a numerator is within its denominator, and a row says something', () => {
		for (const row of rows(folder, 'outcomes')) {
			const hasCounts = row.numerator !== '' && row.denominator !== '';
			expect(hasCounts || (row.declared_bp ?? '') !== '', key(row, 'unit_id', 'period_id')).toBe(true);
			if (row.indicator_id !== 'vet_capacity')
				expect(Number(row.numerator)).toBeLessThanOrEqual(Number(row.denominator));
			expect(row.quality).toBe('demo');
		}
	});
});

test('indicators count by known destination codes or by one word', () => {
	const codes = rows('reference', 'destination_kinds').map((row) => key(row, 'school_level', 'destination'));
	for (const row of rows('reference', 'indicators')) {
		const words = (row.numerator_def ?? '').split('+');
		if (words.length > 1) for (const word of words) expect(codes).toContain(`${row.school_level}/${word}`);
	}
});

describe('Long An, registered for 2023', () => {
	/** The appendix of Plan 568/KH-UBND: lower secondary, upper secondary, percent as printed. */
	const appendix: Readonly<Record<string, readonly [string, string]>> = {
		'tan-an': ['35,09', '44,17'],
		'chau-thanh': ['32,98', '42,94'],
		'tan-tru': ['27,50', '43,07'],
		'thu-thua': ['20,00', '25,55'],
		'ben-luc': ['32,01', '45,05'],
		'can-duoc': ['10,01', '45,04'],
		'can-giuoc': ['27,03', '29,00'],
		'duc-hoa': ['37,87', '43,60'],
		'duc-hue': ['27,04', '41,22'],
		'thanh-hoa': ['23,20', '22,86'],
		'tan-thanh': ['32,86', '65,12'],
		'moc-hoa': ['28,16', '42,86'],
		'kien-tuong': ['29,81', '43,04'],
		'vinh-hung': ['17,47', '40,37'],
		'tan-hung': ['29,09', '43,71'],
	};
	const targets = rows('long-an', 'targets');
	const own = targets.filter((row) => row.is_declared_total === 'false');
	const bp = (unit: string, indicator: string) =>
		Number(targets.find((row) => row.unit_id === unit && row.indicator_id === indicator)?.value_bp);

	test('has 90 rows of 15 districts, all from one document', () => {
		expect(own).toHaveLength(90);
		expect(targets).toHaveLength(96);
		expect(new Set(own.map((row) => row.unit_id)).size).toBe(15);
		expect(
			new Set(targets.map((row) => key(row, 'source_id', 'kind', 'revision', 'effective_date', 'period_id'))),
		).toEqual(new Set(['la-568/registered/1/2023-03-07/2023']));
	});

	test.each(Object.entries(appendix))('%s as printed', (district, [lower, upper]) => {
		expect(bp(`long-an.${district}`, 'vet_after_thcs')).toBe(Number(lower.replace(',', '')));
		expect(bp(`long-an.${district}`, 'vet_after_thpt')).toBe(Number(upper.replace(',', '')));
		for (const indicator of ['prog_local_thcs', 'counsellor_thcs', 'prog_local_thpt', 'counsellor_thpt']) {
			expect(bp(`long-an.${district}`, indicator)).toBe(10_000);
		}
	});

	test('keeps the declared totals, which neither mean explains', () => {
		const mean = (indicator: string) => {
			const values = own.filter((row) => row.indicator_id === indicator).map((row) => Number(row.value_bp));
			return (values.reduce((sum, value) => sum + value, 0) / values.length / 100).toFixed(4);
		};
		expect([bp('long-an', 'vet_after_thcs'), bp('long-an', 'vet_after_thpt')]).toEqual([2792, 4022]);
		expect([mean('vet_after_thcs'), mean('vet_after_thpt')]).toEqual(['27.3413', '41.1733']);
		expect(targets.filter((row) => row.is_declared_total === 'true')).toHaveLength(6);
	});

	test('ships marked outcomes in which every status occurs and one district a level is silent', () => {
		const outcomes = rows('long-an', 'outcomes');
		expect(new Set(outcomes.map((row) => row.note))).toEqual(new Set(['số liệu minh họa']));
		const silent = (indicator: string) =>
			Object.keys(appendix).filter(
				(slug) =>
					!outcomes.some((row) => row.unit_id === `long-an.${slug}` && row.indicator_id === indicator),
			);
		expect([silent('vet_after_thcs'), silent('vet_after_thpt')]).toEqual([['moc-hoa'], ['duc-hue']]);
		const bands = outcomes
			.filter((row) => row.indicator_id === 'vet_after_thcs')
			.map((row) => {
				const rate = Math.round((Number(row.numerator) * 10_000) / Number(row.denominator));
				const ratio = (rate / bp(row.unit_id ?? '', 'vet_after_thcs')) * 100;
				return ratio >= 105
					? 'exceeded'
					: ratio >= 100
						? 'met'
						: ratio >= 90
							? 'near'
							: ratio >= 70
								? 'behind'
								: 'far';
			});
		const count = (band: string) => bands.filter((each) => each === band).length;
		expect(['exceeded', 'met', 'near', 'behind', 'far'].map(count)).toEqual([1, 4, 5, 3, 1]);
	});
});

describe('Tỉnh Mẫu', () => {
	const units = rows('tinh-mau', 'units');
	const outcomes = rows('tinh-mau', 'outcomes');
	const destinations = rows('tinh-mau', 'destinations');
	const level = (name: string, isNew: boolean) =>
		units
			.filter((unit) => unit.level === name && (unit.valid_from !== '') === isNew)
			.map((unit) => unit.unit_id ?? '');
	const graduates = new Map(
		outcomes
			.filter((row) => row.indicator_id === 'vet_after_thcs')
			.map((row) => [key(row, 'unit_id', 'period_id'), Number(row.denominator)]),
	);

	test('has twelve districts, none named as one of Long An', () => {
		expect(level('district', false)).toHaveLength(12);
		const names = new Set(rows('long-an', 'units').map((unit) => (unit.unit_id ?? '').split('.').at(-1)));
		for (const id of level('district', false)) expect(names.has(id.split('.').at(-1))).toBe(false);
	});

	test('hands everything over in the merger', () => {
		const moved = sums(rows('tinh-mau', 'crosswalk'), ['from_unit', 'effective_date'], 'weight_bp');
		expect(new Set(moved.values())).toEqual(new Set([10_000]));
		const ended = units.filter((unit) => unit.valid_to === '2025-06-30').map((unit) => unit.unit_id);
		for (const unit of ended) expect(moved.has(`${unit}/2025-07-01`), unit).toBe(true);
		for (const unit of level('commune', true)) expect(moved.has(`${unit}/2025-07-01`), unit).toBe(true);
	});

	test('sends every graduate somewhere', () => {
		const lower = destinations.filter((row) => row.school_level === 'THCS');
		for (const [unitYear, sum] of sums(lower, ['unit_id', 'period_id'], 'students')) {
			const [unit = '', year] = unitYear.split('/');
			const ofCommunes = level('commune', false)
				.filter((commune) => commune.startsWith(`${unit}.`))
				.reduce((total, commune) => total + (graduates.get(`${commune}/${year}`) ?? Number.NaN), 0);
			expect(sum, unitYear).toBe(graduates.get(unitYear) ?? ofCommunes);
		}
		const upper = outcomes.filter((row) => row.indicator_id === 'vet_after_thpt' && row.denominator !== '');
		const byUpper = sums(
			destinations.filter((row) => row.school_level === 'THPT'),
			['unit_id', 'period_id'],
			'students',
		);
		for (const [unitYear, sum] of byUpper) {
			expect(sum).toBe(
				Number(upper.find((row) => key(row, 'unit_id', 'period_id') === unitYear)?.denominator),
			);
		}
	});

	test('counts the same rate from the destinations as the districts report', () => {
		const vocational = ['so_cap', 'tc_only', 'gdtx_plus_tc'];
		const counted = sums(
			destinations.filter((row) => vocational.includes(row.destination ?? '')),
			['unit_id', 'school_level', 'period_id'],
			'students',
		);
		const final = outcomes.filter(
			(row) => row.indicator_id === 'vet_after_thcs' && row.as_of?.endsWith('-12-31') && row.numerator !== '',
		);
		for (const row of final) {
			const from = counted.get(`${row.unit_id}/THCS/${row.period_id}`);
			if (from !== undefined) expect(Number(row.numerator), key(row, 'unit_id', 'period_id')).toBe(from);
		}
	});

	test('adds up from school to commune to district, but for the one mismatch', () => {
		const parents = new Map(units.map((unit) => [unit.unit_id ?? '', unit.parent_id ?? '']));
		const children = new Map<string, number[]>();
		for (const [unitYear, count] of graduates) {
			const [unit = '', year] = unitYear.split('/');
			const parent = `${parents.get(unit)}/${year}`;
			children.set(parent, [...(children.get(parent) ?? []), count]);
		}
		const off = [...children].flatMap(([parent, counts]) => {
			const whole = graduates.get(parent);
			const sum = counts.reduce((total, count) => total + count, 0);
			return whole === undefined || whole === 0 || whole === sum ? [] : [`${parent} ${whole - sum}`];
		});
		const { unit, year, graduates: more } = cases.mismatch;
		expect(off).toEqual([`${unit}/${year} ${more}`]);
	});

	test('has a district without a row in every year that names one, and none in 2025', () => {
		for (const [year, unit] of Object.entries(cases.missingDistrict)) {
			for (const row of [...outcomes, ...destinations]) {
				expect(row.period_id === year && row.unit_id === unit).toBe(false);
			}
		}
		const districts = new Set(level('district', false));
		expect(outcomes.some((row) => row.period_id === '2025' && districts.has(row.unit_id ?? ''))).toBe(false);
		expect(
			outcomes.filter(
				(row) => row.period_id === '2025' && level('commune', true).includes(row.unit_id ?? ''),
			),
		).toHaveLength(22);
	});

	test('has a year without graduates, a declared rate alone, a late return and a second revision', () => {
		const find = (unit: string, indicator: string, period: string) =>
			outcomes.filter(
				(row) => key(row, 'unit_id', 'indicator_id', 'period_id') === `${unit}/${indicator}/${period}`,
			);
		const none = find(cases.noGraduates.school, 'vet_after_thcs', String(cases.noGraduates.year))[0];
		expect([none?.numerator, none?.denominator]).toEqual(['0', '0']);
		for (const [id, bp] of Object.entries(cases.declaredOnly)) {
			const [unit = '', indicator = '', year = ''] = id.split('/');
			const row = find(unit, indicator, year)[0];
			expect([row?.numerator, row?.denominator, row?.declared_bp]).toEqual(['', '', String(bp)]);
		}
		const [unit = '', indicator = '', year = ''] = (Object.keys(cases.provisional)[0] ?? '').split('/');
		expect(find(unit, indicator, year).map((row) => [row.revision, row.as_of])).toEqual([
			['1', '2023-10-31'],
			['2', '2023-12-31'],
		]);
		for (const [id, day] of Object.entries(cases.lateUnit)) {
			const [late, period] = id.split('/');
			const received = outcomes.filter((row) => row.unit_id === late && row.period_id === period);
			expect(
				received.some((row) => row.submitted_at === day),
				id,
			).toBe(true);
		}
	});

	test('has monthly returns on time, late, missing, empty and zero', () => {
		const deadlines = rows('tinh-mau', 'deadlines');
		expect(deadlines).toHaveLength(66 * 24);
		const values = new Map(
			outcomes
				.filter((row) => row.indicator_id === 'neither')
				.map((row) => [key(row, 'unit_id', 'period_id'), row]),
		);
		const state = (row: Cells) => {
			if (row.received_at === '') return 'missing';
			if (!values.has(key(row, 'unit_id', 'period_id'))) return 'empty';
			return (row.received_at ?? '') > (row.due_at ?? '') ? 'late' : 'on time';
		};
		const at = (id: string) => deadlines.find((row) => key(row, 'unit_id', 'period_id') === id) as Cells;
		expect(Object.keys(cases.monthly).map((id) => state(at(id)))).toEqual([
			'late',
			'missing',
			'missing',
			'empty',
			'on time',
		]);
		expect(values.get(cases.zeroReturn)?.numerator).toBe('0');
		expect(new Set(deadlines.map(state))).toEqual(new Set(['on time', 'late', 'missing', 'empty']));
	});

	test('stays small', () => {
		const bytes = [...generate()].reduce((sum, [, csv]) => sum + Buffer.byteLength(csv), 0);
		expect(bytes).toBeLessThan(1_200_000);
	});
});
