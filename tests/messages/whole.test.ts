import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { whole } from '../../src/lib/features/report/build/say';
import { unitNameIn } from '../../src/lib/domain/schema/dataset';
import { ownInfo } from '../../src/lib/domain/schema/own-dataset';
import { practiceDataset } from '../../src/lib/domain/schema/practice-dataset';
import { provinceCsv } from '../../src/lib/export/text/province-csv';
import { packed } from '../../src/lib/domain/units/packed-province';
import { heatmapWords } from '../../src/lib/messages/compare/heatmap';
import { quadrantWords } from '../../src/lib/messages/compare/quadrant';
import { sharedWords } from '../../src/lib/messages/compare/shared';
import { slopeWords } from '../../src/lib/messages/compare/slope';
import { yearsWords } from '../../src/lib/messages/compare/years';
import { gapWords } from '../../src/lib/messages/compare/gap';
import { whatIfWords } from '../../src/lib/messages/compare/what-if';
import en from '../../src/lib/messages/en/shared/core';
import { glossary } from '../../src/lib/messages/shared/glossary';
import { documentWords } from '../../src/lib/messages/report/document';
import { startWords } from '../../src/lib/messages/start/start';
import { vi } from '../../src/lib/messages/shared/core';
import { inWhole, wholeWords } from '../../src/lib/messages/whole';
import { publishedDatasets } from '../../src/lib/server/files';
import { provinceLines } from '../../src/lib/server/country/province-files';

/** Words of pages that speak of the whole of a data set. */
const pages = {
	heatmapWords,
	quadrantWords,
	sharedWords,
	slopeWords,
	yearsWords,
	gapWords,
	whatIfWords,
	glossary,
};
const spoken = {
	vi: [
		vi,
		...Object.values(pages).map((words) => words.vi),
		startWords.vi.guide,
		documentWords.annexes.rules,
	],
	en: [en, ...Object.values(pages).map((words) => words.en), startWords.en.guide],
};

/** Every sentence, what is put into it as ⟨…⟩. */
function sentences(words: unknown): string[] {
	if (typeof words === 'string') return [words];
	if (typeof words === 'function')
		return sentences((words as (...given: string[]) => unknown)(...Array(words.length || 6).fill('7')));
	return typeof words === 'object' && words !== null ? Object.values(words).flatMap(sentences) : [];
}

describe('a data set of a province reads as it is written', () => {
	it.each(['Tỉnh Long An', undefined])('%s', (root) => {
		for (const language of ['vi', 'en'] as const)
			for (const words of spoken[language]) expect(inWhole(words, root, language)).toBe(words);
	});
});

describe.each([
	['Huyện Thủ Thừa', 'toàn huyện', 'district'],
	['Quận 1', 'toàn quận', 'district'],
	['Thành phố Hồ Chí Minh', 'toàn thành phố', 'city'],
	['Thị xã Kiến Tường', 'toàn thị xã', 'town'],
	['Phường Long An', 'toàn phường', 'ward'],
	['Xã Thủ Thừa', 'toàn xã', 'commune'],
])('a data set of %s', (root, wholeVi, nounEn) => {
	it('speaks of no province', () => {
		const all = spoken.vi.flatMap((words) => sentences(inWhole(words, root, 'vi')));
		// what is left is the name of the level and a fictional province
		const left = all.filter((text) => /tỉnh(?![\p{L}])/iu.test(text) && !/^Tỉnh(?: hư cấu.*)?$/u.test(text));
		expect(left).toEqual([]);
		expect(all.join('\n')).toContain(wholeVi);
		const english = spoken.en.flatMap((words) => sentences(inWhole(words, root, 'en')));
		expect(
			english.filter((text) => /province/i.test(text) && !/^(?:Fictional p|P)rovince$/.test(text)),
		).toEqual([]);
		expect(english.join('\n')).toContain(`the ${nounEn}`);
	});

	it('has the word where it is counted and measured', () => {
		const { overview } = inWhole(vi, root, 'vi');
		expect(overview.tiles.rate).toBe(`Tỷ lệ ${wholeVi}`);
		expect(overview.tiles.noTarget).toBe(`/ chưa có chỉ tiêu ${wholeVi}`);
		expect(overview.table.totalOf('3/7 đơn vị')).toBe(
			`${wholeVi.charAt(0).toUpperCase()}${wholeVi.slice(1)} (3/7 đơn vị)`,
		);
		expect(whole('district', root).toLowerCase()).toBe(wholeVi);
		const noun = wholeVi.slice('toàn '.length);
		expect(inWhole(startWords.vi, root, 'vi').guide.targetsHow).toContain(`tệp kế hoạch của ${noun}.`);
		expect(inWhole(documentWords.annexes.rules, root, 'vi').join(' ')).toContain(`Tỷ lệ ${wholeVi} =`);
	});
});

it('a name that is put into a sentence stays what it is', () => {
	const [own, other] = [inWhole(vi, 'Huyện A', 'vi'), inWhole(en, 'Huyện A', 'en')];
	expect(own.overview.table.totalOf('của tỉnh Long An')).toBe('Toàn huyện (của tỉnh Long An)');
	expect(other.overview.table.totalOf('Long An Province ’s')).toBe('Whole district (Long An Province ’s)');
	expect(own.levels.province).toBe('Tỉnh');
	expect(inWhole(vi, 'Huyện B', 'vi')).toBe(own);
	expect(wholeWords(gapWords, { language: 'en', info: { root_name: 'Quận 1' } }).tiles.rate).toBe(
		'Rate of the district',
	);
});

it('the report names the whole by its type, and the place where it has none', () => {
	expect(whole('province', 'Tỉnh Long An')).toBe('Toàn tỉnh');
	expect(whole('district', 'Vùng A')).toBe('Toàn địa bàn');
});

describe('the name of the root', () => {
	const lines = provinceLines('tay-ninh');
	const files = lines === null ? [] : provinceCsv(packed(lines));
	const own = (root_unit: string) =>
		ownInfo({ ...practiceDataset({ vi: 'Của tôi', en: 'Mine' }), root_unit, files }, []);
	it.each([
		['long-an.thu-thua', 'Huyện Thủ Thừa'],
		['tay-ninh', 'Tỉnh Tây Ninh'],
		['nobody', undefined],
	])('of a data set of one’s own, %s, stands in its files', (root, name) =>
		expect(own(root).root_name).toBe(name),
	);
	it('of a published one as well', () =>
		expect(publishedDatasets().map(({ root_name }) => root_name)).toEqual(['Tỉnh Long An', 'Tỉnh Mẫu']));
	it('is read with or without quotes', () =>
		expect(unitNameIn('unit_id,name_vi\r\na.b,"Huyện B",x\r\n', 'a.b')).toBe('Huyện B'));
});

it('no card takes these words for a province’s alone', () => {
	const folder = new URL('../../src/lib/features/', import.meta.url);
	const taken = new RegExp(
		`\\b(?:${Object.keys(pages).join('|')})\\[|startWords\\[app\\.language\\]\\.guide`,
	);
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\.(?:ts|svelte)$/.test(name),
	);
	// the page that explains the terms belongs to no data set
	const found = files.filter((name) => taken.test(readFileSync(new URL(name, folder), 'utf8')));
	expect(found).toEqual(['about/AboutTerms.svelte']);
});
