import { describe, expect, test } from 'vitest';
import { reportModel } from '../../../src/lib/features/report/build/build';
import type { ReportAnnex, ReportTable } from '../../../src/lib/domain/documents/report-model';
import { endsNearlyEmpty, lookOf, pagesOf } from '../../../src/lib/export/docx/docx-fit';
import { cellSide } from '../../../src/lib/export/docx/docx-table';
import { looks } from '../../../src/lib/export/docx/docx-text';
import { textWidth } from '../../../src/lib/export/office/text-fit';
import { facts } from '../../features/units';
import { figuresOf, levelOf, tablesOf } from '../../support/report';

const units = (count: number) =>
	Array.from({ length: count }, (_, at) =>
		facts(`Nông trường Việt Trung ${at}`, {
			numerator: 10_000 + at,
			denominator: 20_000,
			targetBp: 10_000,
			...(at === 0 ? { declaredBp: 10_000, numerator: null, denominator: null } : {}),
		}),
	);

/** A level with that many indicators beside the main one. */
function level(schoolLevel: 'THCS' | 'THPT', count: number, beside: number) {
	const own = levelOf(schoolLevel, units(count));
	const { main } = own;
	return main === null ? own : { ...own, others: Array.from({ length: beside }, () => main) };
}

const model = (count: number, beside: number) =>
	reportModel(figuresOf(level('THCS', count, beside), level('THPT', count, beside)), {}, false);

/** Words that are wider than their column in 11,5 points: Times New Roman is narrower than what is measured, in figures by a tenth. */
function torn({ head, groups = [], rows, total = [], widths }: ReportTable): string[] {
	let at = 0;
	const spans = groups.map(({ text, span }) => {
		const own = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
		at += span;
		return [text, own] as const;
	});
	const placed = (row: readonly string[]) => row.map((text, column) => [text, widths[column] ?? 0] as const);
	const wide = (cells: (readonly [string, number])[], isBold: boolean, narrower: number) =>
		cells.flatMap(([text, width]) =>
			text
				.split(' ')
				.filter((word) => textWidth(word, 11.5 * narrower, isBold) * 25.4 > width - 2 * cellSide),
		);
	return [
		...wide([...spans, ...placed(head)], true, 1),
		...wide(placed(total), true, 0.9),
		...rows.flatMap((row) => wide(placed(row), false, 0.9)),
	];
}

describe('columns', () => {
	test.each([0, 1, 2, 5, 12])('with %i more indicators no heading and no figure breaks inside', (beside) => {
		for (const table of tablesOf(model(15, beside))) expect(torn(table), table.title).toEqual([]);
	});

	test('an annex of many indicators is several tables, each indicator in one of them', () => {
		const [annex] = model(15, 12).annexes;
		const tables = (annex?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
		expect(tables.map(({ title }) => title)).toEqual(['Bảng 1/3', 'Bảng 2/3', 'Bảng 3/3']);
		expect(tables.map(({ groups = [] }) => groups.length - 2).reduce((sum, one) => sum + one)).toBe(13);
	});
});

const heights = (annex: ReportAnnex) => looks.map((look) => pagesOf(annex, look));

describe('annexes', () => {
	test('a closer look takes less paper', () => {
		for (const annex of model(98, 2).annexes) {
			const pages = heights(annex);
			expect(pages).toEqual(pages.toSorted((a, b) => b - a));
			expect(new Set(pages).size).toBe(looks.length);
		}
	});

	test.each([1, 15, 22, 26, 30, 40, 60, 98, 300])('of %i units none ends in a nearly empty page', (count) => {
		for (const beside of [0, 1, 2, 4])
			for (const annex of model(count, beside).annexes)
				expect(endsNearlyEmpty(annex, lookOf(annex)), `${annex.name}, ${beside}: ${heights(annex)}`).toBe(
					false,
				);
	});

	test('what stands on its pages well keeps the usual look', () => {
		const [annex] = model(15, 2).annexes;
		expect(annex && lookOf(annex)).toEqual(looks[0]);
	});
});
