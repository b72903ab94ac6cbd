import { read, type CellObject, type WorkSheet } from '@e965/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { at, headRow, missingOf } from '../../../src/lib/features/overview/overview-formulas';
import { overviewSheet, type OverviewSheet } from '../../../src/lib/features/overview/overview-sheet';
import { overviewCsv } from '../../../src/lib/features/overview/overview-csv';
import { gapStudents } from '../../../src/lib/domain/measures/progress';
import { attainmentText, rate, shownAttainment, signed } from '../../../src/lib/domain/base/format';
import type { Overview, UnitProgress } from '../../../src/lib/domain/comparisons/overview';
import { workbook } from '../../../src/lib/export/xlsx/xlsx';
import { cellName } from '../../../src/lib/export/xlsx/xlsx-name';
import { overviewSheetWords } from '../../../src/lib/messages/overview/sheet';
import { publishedAnswers } from '../../../src/lib/server/published';

const words = overviewSheetWords.vi;
const first = headRow + 1;
let overview: Overview;
beforeAll(async () => ({ overview } = await publishedAnswers()));

const given = (more: Partial<OverviewSheet> = {}): OverviewSheet => ({
	title: 'Vào sơ cấp, trung cấp, năm 2023',
	subtitle: 'số liệu chốt ngày 31/12/2023',
	overview,
	rows: overview.rows,
	words,
	heads: { numerator: 'HS vào GDNN', denominator: 'HS tốt nghiệp' },
	totalText: 'Toàn tỉnh (14/15 đơn vị)',
	missing: overview.province.missingStudents,
	nameOf: ({ nameVi }) => nameVi,
	statusOf: ({ status }) => status,
	targetText: () => '',
	notes: ['Nguồn: bộ số liệu Long An 2023.'],
	isPublic: false,
	...more,
});

async function sheetOf(of: OverviewSheet): Promise<(row: number, column: number) => CellObject | undefined> {
	const book = read(await workbook([overviewSheet(of)]), { cellFormula: true, cellNF: true });
	const sheet = book.Sheets[book.SheetNames[0] ?? ''] as WorkSheet;
	return (row, column) => sheet[cellName(row, column)] as CellObject | undefined;
}

/** As a spreadsheet in Vietnamese prints a fraction. */
const printed = (value: unknown) => rate(Math.round(Number(value) * 10_000), 'vi');

describe('the overview as a workbook', () => {
	it('has every figure of the view, to the digit, from live formulas', async () => {
		const cell = await sheetOf(given());
		expect(cell(headRow, at.rate)?.v).toBe(words.rate);
		overview.rows.forEach((row, index) => {
			const y = first + index;
			expect(cell(y, at.unit)?.v).toBe(row.nameVi);
			expect(cell(y, at.target)?.v).toBe((row.targetBp ?? 0) / 10_000);
			const [d, n, of] = [cellName(y, at.d), cellName(y, at.n), cellName(y, at.rate)];
			expect(cell(y, at.rate)?.f).toContain(`IF(${d}>0,ROUND(${n}/${d},4),"")`);
			expect(cell(y, at.gap)?.f).toContain(of);
			if (row.rateBp === null) {
				expect([at.rate, at.gap, at.attainment].map((column) => cell(y, column)?.v ?? '')).toEqual([
					'',
					'',
					'',
				]);
				return;
			}
			expect([cell(y, at.d)?.v, cell(y, at.n)?.v]).toEqual([row.denominator, row.numerator]);
			expect(cell(y, at.rate)?.z).toBe('0.00%');
			expect(printed(cell(y, at.rate)?.v)).toBe(rate(row.rateBp, 'vi'));
			expect(signed(Number(cell(y, at.gap)?.v), 'vi')).toBe(signed(row.gapPoints, 'vi'));
			expect(cell(y, at.missing)?.v).toBe(row.gapStudents);
			expect(cell(y, at.missing)?.f).toContain(`INT(((2*ROUND(E${y + 1}*10000,0)-1)*${d}+19999)/20000)-${n}`);
			expect(attainmentText(Number(cell(y, at.attainment)?.v) * 100 + 1e-9, 'vi')).toBe(
				attainmentText(row.attainment, 'vi'),
			);
		});
	});

	it('adds up to the province with SUM and Σn/Σd', async () => {
		const cell = await sheetOf(given());
		const y = first + overview.rows.length;
		expect(cell(y, at.d)?.f).toBe(`SUM(B${first + 1}:B${y})`);
		expect(cell(y, at.n)?.f).toBe(`SUM(C${first + 1}:C${y})`);
		expect(cell(y, at.d)?.v).toBe(overview.province.denominator);
		expect(cell(y, at.n)?.v).toBe(overview.province.numerator);
		expect(cell(y, at.rate)?.f).toContain(`ROUND(C${y + 1}/B${y + 1},4)`);
		expect(printed(cell(y, at.rate)?.v)).toBe(rate(overview.province.rateBp, 'vi'));
		expect(signed(Number(cell(y, at.gap)?.v), 'vi')).toBe(signed(overview.province.gapPoints, 'vi'));
		expect(cell(y, at.missing)).toMatchObject({
			v: overview.rows.reduce((sum, { gapStudents }) => sum + (gapStudents ?? 0), 0),
			f: `SUM(G${first + 1}:G${y})`,
		});
		expect(cell(y, at.unit)?.v).toBe('Toàn tỉnh (14/15 đơn vị)');
	});

	it('heads the counts with the words of the indicator and says what is not counted as missing', async () => {
		const cell = await sheetOf(
			given({ overview: { ...overview, province: { ...overview.province, unitsUncounted: 2 } } }),
		);
		expect([at.d, at.n, at.missing].map((column) => cell(headRow, column)?.v)).toEqual([
			'HS tốt nghiệp',
			'HS vào GDNN',
			'Còn thiếu',
		]);
		const texts = Array.from({ length: 12 }, (_, at) => cell(first + overview.rows.length + at, 0)?.v);
		expect(texts).toContain(words.uncounted('2'));
	});

	it('works out what is missing as the screen does, whatever the counts and the target', () => {
		for (const direction of ['higher', 'lower'] as const)
			for (const target of [0, 1, 777, 2792, 5000, 9999, 10_000])
				for (const d of [1, 3, 7, 640, 2641])
					for (const n of [0, Math.floor(d / 3), d]) {
						if (target === 0 && direction === 'higher') continue;
						const text = missingOf(String(d), String(n), String(target), direction);
						const expression = text
							.replaceAll('INT(', 'Math.floor(')
							.replace(/IF\((.+?)=0,0,/u, '($1===0?0:');
						const worked = Math.max(0, Number(new Function(`return ${expression}`)()));
						expect(worked).toBe(
							gapStudents({ numerator: n, denominator: d, declaredBp: null }, target, direction),
						);
					}
	});

	it('adds up only units with both counts where one is missing', async () => {
		const rows = overview.rows.map((row, index) => (index === 0 ? { ...row, numerator: null } : row));
		const cell = await sheetOf(given({ rows }));
		const whole = rows.reduce((sum, row) => sum + (row.numerator === null ? 0 : (row.denominator ?? 0)), 0);
		const total = cell(first + rows.length, at.d);
		expect(total?.v).toBe(whole);
		expect(total?.f).toMatch(/^SUMPRODUCT\(/);
	});

	it('keeps names that look like formulas as text', async () => {
		const cell = await sheetOf(
			given({ nameOf: () => '=HYPERLINK("http://x")', title: '+84', subtitle: '@x' }),
		);
		for (const [row, column] of [
			[first, at.unit],
			[0, 0],
			[1, 0],
		] as const)
			expect([cell(row, column)?.t, cell(row, column)?.f]).toEqual(['s', undefined]);
		expect(cell(first, at.unit)?.v).toBe('=HYPERLINK("http://x")');
	});

	it('turns the ratio where lower is better', async () => {
		const lower: Overview = { ...overview, direction: 'lower' };
		const cell = await sheetOf(given({ overview: lower }));
		const [of, target] = [cellName(first, at.rate), cellName(first, at.target)];
		expect(cell(first, at.attainment)?.f).toContain(
			`IF(${of}=0,1,MIN(ROUND(ROUND(${target}*10000,0)/ROUND(${of}*10000,0),4),`,
		);
	});

	it('works out the attainment as the screen does, up to a bound only where it is reached', async () => {
		const cell = await sheetOf(given());
		const [rateAt, targetAt] = [cellName(first, at.rate), cellName(first, at.target)];
		const formula = cell(first, at.attainment)?.f ?? '';
		const from = formula.indexOf('MIN(');
		const text = formula.slice(from, formula.indexOf(',""),"")', from));
		const expression = text.replaceAll('IF(', 'choose(').replaceAll(rateAt, 'r').replaceAll(targetAt, 't');
		const worked = new Function('r', 't', 'MIN', 'ROUND', 'choose', `return ${expression}`) as (
			...given: readonly unknown[]
		) => number;
		const round = (value: number, digits: number) => Math.round(value * 10 ** digits + 1e-9) / 10 ** digits;
		const choose = (is: boolean, then: number, otherwise: number) => (is ? then : otherwise);
		for (const target of [333, 1001, 2000, 3509, 9999, 10_000])
			for (let rate = 0; rate <= 10_000; rate += 1) {
				const shown = worked(rate / 10_000, target / 10_000, Math.min, round, choose) * 100;
				const screen = shownAttainment((rate * 100) / target);
				if (Math.abs(shown - screen) > 1e-6)
					throw new Error(`${rate} of ${target} is ${shown} in the sheet and ${screen} on screen.`);
			}
	});
});

describe('for the public', () => {
	const small = (): UnitProgress[] =>
		overview.rows.map((row, index) => (index === 2 ? { ...row, numerator: 3, denominator: 40 } : row));

	it('hides a small count with another one, and no formula gives them away', async () => {
		const rows = small();
		const cell = await sheetOf(given({ rows, isPublic: true }));
		const stars = rows.flatMap((_, index) => (cell(first + index, at.n)?.v === words.hidden ? [index] : []));
		// after the others, so that no place tells how large they are
		expect(stars).toEqual([rows.length - 2, rows.length - 1]);
		expect(stars.map((index) => cell(first + index, at.unit)?.v)).toContain(rows[2]?.nameVi);
		for (const index of stars)
			for (const column of [at.n, at.rate, at.gap, at.missing, at.attainment, at.status])
				expect([cell(first + index, column)?.v, cell(first + index, column)?.f]).toEqual([
					words.hidden,
					undefined,
				]);
		expect(cell(first + rows.length, at.missing)).toMatchObject({ v: words.hidden });
		const total = cell(first + rows.length, at.n);
		expect(total?.f).toBeUndefined();
		expect(total?.v).toBe(rows.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0));
	});

	it('has both ranks, targets that are counts, and an attainment that is not rounded up to what it has not reached, in the CSV', () => {
		const [row] = overview.rows.filter((one) => one.attainment !== null);
		if (row === undefined) throw new Error('Nothing is judged.');
		const odd = { ...row, attainment: 89.996, targetCount: 16, rank: 14, gapRank: 1 };
		const [head = '', line = ''] = overviewCsv([odd], false).trim().replace('\ufeff', '').split('\n');
		const cells = line.trim().split(',');
		const of = (name: string) => cells[head.trim().split(',').indexOf(name)];
		expect([of('attainment'), of('target_count'), of('rank'), of('gap_rank')]).toEqual([
			'89.99',
			'16',
			'14',
			'1',
		]);
	});

	it('leaves the same cells empty in the CSV and says where', () => {
		const lines = overviewCsv(small(), true).trim().split('\n');
		expect(lines[0]?.endsWith(',suppressed')).toBe(true);
		const hidden = lines.filter((line) => line.endsWith(',1'));
		expect(hidden).toHaveLength(2);
		expect(hidden.some((line) => line.includes(',,40,,'))).toBe(true);
		expect(overviewCsv(small(), false)).not.toContain('suppressed');
	});
});
