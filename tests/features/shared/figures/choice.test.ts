import { describe, expect, test } from 'vitest';
import type { Level, SchoolLevel } from '../../../../src/lib/domain/schema/vocabulary';
import {
	counterpart,
	indicatorIn,
	levelShown,
	levelsFor,
	neighbours,
	offered,
	withIndicator,
	withYear,
	yearsFor,
} from '../../../../src/lib/features/shared/figures/choice';
import type { Choices, IndicatorChoice } from '../../../../src/lib/db/views/choices';

const indicator = (indicatorId: string, schoolLevel: SchoolLevel): IndicatorChoice => ({
	indicatorId,
	nameVi: indicatorId,
	nameEn: indicatorId,
	shortVi: indicatorId,
	shortEn: indicatorId,
	schoolLevel,
	kind: 'rate',
	direction: 'higher',
	numeratorDef: null,
	denominatorDef: 'graduates',
	defVersion: '522',
	family: indicatorId.replace(/_(thcs|thpt)$/, ''),
	role: null,
	reportVi: null,
	annexVi: null,
});

const indicators = [
	indicator('vet_after_thcs', 'THCS'),
	indicator('counsellor_thcs', 'THCS'),
	indicator('retention', 'THCS'),
	indicator('vet_after_thpt', 'THPT'),
	indicator('counsellor_thpt', 'THPT'),
];
const row = (indicatorId: string, periodId: string, level: Level) => ({
	indicatorId,
	periodId,
	periodKind: 'calendar_year',
	level,
});
const choices: Choices = {
	indicators,
	rows: [
		row('vet_after_thcs', '2022', 'district'),
		row('vet_after_thcs', '2024', 'school'),
		row('vet_after_thcs', '2024', 'province'),
		row('vet_after_thcs', '2024', 'district'),
		row('vet_after_thcs', '2024', 'commune'),
		row('vet_after_thcs', '2023', 'district'),
		row('counsellor_thpt', '2025', 'district'),
	],
	registered: [],
	definitions: [],
	renamings: [],
	targetDates: [],
	illustration: { isShown: true, isShownUnasked: true, hasAny: true },
};

test('only indicators that have something to show are offered, in their order', () => {
	expect(offered(choices).map(({ indicatorId }) => indicatorId)).toEqual([
		'vet_after_thcs',
		'counsellor_thpt',
	]);
});

describe('years', () => {
	test('are those of the indicator, the newest first, each once', () => {
		expect(yearsFor(choices, 'vet_after_thcs')).toEqual([2024, 2023, 2022]);
		expect(yearsFor(choices, 'retention')).toEqual([]);
	});
});

describe('unit levels', () => {
	test('go from the largest down, without the province itself', () => {
		expect(levelsFor(choices, 'vet_after_thcs', 2024)).toEqual(['district', 'commune', 'school']);
		expect(levelsFor(choices, 'vet_after_thcs', 2022)).toEqual(['district']);
		expect(levelsFor(choices, 'vet_after_thcs', 1999)).toEqual([]);
	});
	test('over all years are those of any year', () => {
		expect(levelsFor(choices, 'vet_after_thcs', null)).toEqual(['district', 'commune', 'school']);
		expect(levelShown(choices, { indicator: 'vet_after_thcs', year: 2022, level: 'commune' })).toBe(
			'district',
		);
		expect(levelShown(choices, { indicator: 'vet_after_thcs', year: null, level: 'commune' })).toBe(
			'commune',
		);
	});
});

describe('the counterpart at another school level', () => {
	test.each([
		['vet_after_thcs', 'THPT', 'vet_after_thpt'],
		['counsellor_thpt', 'THCS', 'counsellor_thcs'],
		['vet_after_thcs', 'THCS', 'vet_after_thcs'],
		['retention', 'THPT', 'vet_after_thpt'],
		['vet_after_thcs', 'GDTX', 'vet_after_thcs'],
	])('of %s at %s is %s', (current, level, expected) => {
		expect(counterpart(indicators, current, level)).toBe(expected);
	});
});

describe('one change of the filter bar', () => {
	const shown = { indicator: 'vet_after_thcs', year: 2024, level: 'school', asOf: '2024-05-01' };
	test('to a year keeps the level where it has something, and takes the newest targets', () => {
		expect(withYear(choices, shown, 2024)).toEqual({ ...shown, asOf: null });
		expect(withYear(choices, shown, 2023)).toEqual({ ...shown, year: 2023, level: 'district', asOf: null });
	});
	test('to an indicator takes its newest year where it has none of the year shown', () => {
		expect(withIndicator(choices, shown, 'counsellor_thpt')).toEqual({
			indicator: 'counsellor_thpt',
			year: 2025,
			level: 'district',
			asOf: null,
		});
	});
	test('leads to these views: years from near to far, the other school level, unit levels, then indicators', () => {
		const found = neighbours(choices, shown).map(({ indicator, year, level }) => [indicator, year, level]);
		expect(found).toEqual([
			['vet_after_thcs', 2024, 'school'],
			['vet_after_thcs', 2023, 'district'],
			['vet_after_thcs', 2022, 'district'],
			['counsellor_thpt', 2025, 'district'],
			['vet_after_thcs', 2024, 'district'],
			['vet_after_thcs', 2024, 'commune'],
			['vet_after_thcs', 2024, 'school'],
			['vet_after_thcs', 2024, 'school'],
		]);
	});
});

test('an indicator is called as in the year on screen; one that is not there is none', () => {
	const renaming = {
		indicatorId: 'vet_after_thcs',
		firstDay: '2026-01-01',
		basis: null,
		changeVi: 'Đổi tên',
		changeEn: 'Renamed',
		nameVi: 'Tên mới',
		nameEn: 'New name',
		annexVi: null,
	};
	const renamed = { ...choices, renamings: [renaming] };
	const nameIn = (id: string, year: number) => indicatorIn(renamed, id, year)?.nameVi;
	expect(nameIn('vet_after_thcs', 2025)).toBe('vet_after_thcs');
	expect(nameIn('vet_after_thcs', 2026)).toBe('Tên mới');
	expect(nameIn('vet_after_thpt', 2026)).toBe('vet_after_thpt');
	expect(nameIn('constructor', 2026)).toBeUndefined();
});
