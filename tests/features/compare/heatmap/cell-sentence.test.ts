import { expect, it } from 'vitest';
import type { SeriesYear } from '../../../../src/lib/domain/comparisons/series';
import { unitYears, type YearFacts } from '../../../../src/lib/domain/comparisons/years';
import { cellSentence, shownFigure } from '../../../../src/lib/features/compare/heatmap/cell-sentence';
import { yearFacts } from '../../../support/year-facts';
import { readingApp } from '../../told';

const app = readingApp();
const cell = (facts: Partial<YearFacts>): SeriesYear => {
	const [year] = unitYears([yearFacts(facts)], 'higher');
	if (!year) throw new Error('no year');
	return { ...year, carried: null };
};

it.each<[string, Partial<YearFacts>, string, string]>([
	[
		'a rate against a target',
		{ numerator: 176, denominator: 640, targetBp: 2000 },
		'27,50',
		'Thủ Thừa, năm 2023: 27,50\u00a0%, chỉ tiêu 20,00\u00a0%, +7,50 điểm\u00a0%, Vượt',
	],
	[
		'a rate without a target',
		{ numerator: 176, denominator: 640 },
		'27,50',
		'Thủ Thừa, năm 2023: 27,50\u00a0%, Chưa có chỉ tiêu',
	],
	[
		'an estimate',
		{ numerator: 176, denominator: 640, quality: 'estimated' },
		'27,50',
		'Thủ Thừa, năm 2023: 27,50\u00a0%, Chưa có chỉ tiêu, ước tính',
	],
	['nothing', { targetBp: 2000 }, '–', 'Thủ Thừa, năm 2023: –, Chưa có số liệu'],
])('%s is said to who does not see its cell', (_, facts, shown, sentence) => {
	expect(shownFigure(cell(facts), app)).toBe(shown);
	expect(cellSentence(cell(facts), 'Thủ Thừa', 'higher', app)).toBe(sentence);
});
