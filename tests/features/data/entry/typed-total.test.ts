import { describe, expect, it } from 'vitest';
import { templateFor, type TemplateChoice } from '../../../../src/lib/features/data/templates/template-for';
import { draftCsv, entryCsv } from '../../../../src/lib/features/data/entry/entry-file';
import { entryColumns } from '../../../../src/lib/features/data/entry/entry-table';
import { entryCell } from '../../../../src/lib/domain/schema/entry-cells';
import type { Template } from '../../../../src/lib/export/template/template';
import { catalogue as catalogueOf, type Catalogue } from '../../../../src/lib/intake/catalogue';
import { fileOf, knowledgeOf, longAnKnowledge, readingOf } from '../../../support/catalogue';
import { withOwn } from '../../../support/own-indicator';
import { provinceSources } from '../../../support/province';

const provinceOf = (slug: string) => knowledgeOf(slug, provinceSources(slug)).knowledge.catalogue;
const [tayNinh, daNang, longAn] = [
	provinceOf('tay-ninh'),
	provinceOf('da-nang'),
	longAnKnowledge().catalogue,
];

const choice: TemplateChoice = {
	form: 'targets',
	level: 'THCS',
	year: 2026,
	month: 1,
	unitLevel: 'commune',
	unit: null,
	asOf: null,
	dueDate: null,
};
const inYear2023 = { year: 2023, unitLevel: 'district' } as const;

const templateOf = ({ known }: Catalogue, change: Partial<TemplateChoice>): Template => ({
	...templateFor({ ...choice, ...change }, known, []),
	document: { no: '12/KH-UBND', date: `${change.year ?? choice.year}-03-05` },
});

/** Cells of the first units, or of some, and the total that the document states, all in the first column. */
function typed(
	template: Template,
	isTyped: (unitId: string, at: number) => boolean,
	total: string,
	each = '30',
) {
	const header = entryColumns(template).find(({ indicatorId }) => indicatorId)?.header ?? '';
	const units = template.units.filter(({ unitId }, at) => isTyped(unitId, at));
	return Object.fromEntries(
		[...units.map(({ unitId }) => [unitId, each] as const), ['', total] as const].map(([unit, text]) => [
			entryCell(unit, header),
			text,
		]),
	);
}

describe('the total of the document, typed by hand', () => {
	it.each<[string, Catalogue, Partial<TemplateChoice>, (unitId: string, at: number) => boolean]>([
		['of some communes', tayNinh, {}, (_, at) => at < 83],
		['of a single commune', tayNinh, {}, (_, at) => at === 0],
		['of all communes', tayNinh, {}, () => true],
		['of districts of both provinces of before', tayNinh, inYear2023, () => true],
		['of districts of one of them', tayNinh, inYear2023, (unitId) => unitId.startsWith('long-an.')],
		['of communes of a city', daNang, {}, (_, at) => at < 20],
		['of districts', longAn, inYear2023, (_, at) => at < 4],
	])('is the one of the whole data set: %s', (_, catalogue, change, isTyped) => {
		const template = templateOf(catalogue, change);
		const texts = typed(template, isTyped, '35');
		const { root } = catalogue.known;
		const files = [entryCsv(template, texts, '2030-01-01'), draftCsv(template, texts, new Set())];
		const totals = files.map((text) => {
			const read = readingOf(catalogue, fileOf(text, 'Nhập tay.csv'));
			expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
			return read
				.of('targets')
				.filter(({ is_declared_total }) => is_declared_total === true)
				.map(({ unit_id, value_bp, status }) => [unit_id, value_bp, status]);
		});
		expect(totals).toEqual([[[root, 3500, 'approved']], [[root, 3500, 'draft']]]);
	});

	it.each<[string, string, string[]]>([
		['35', 'outside what the units have', ['V23']],
		['30', 'within', []],
	])('%s, %s, is told with a document and as a draft', (total, _, codes) => {
		const template = templateOf(tayNinh, {});
		const texts = typed(template, (_unit, at) => at < 83, total);
		for (const text of [entryCsv(template, texts, '2030-01-01'), draftCsv(template, texts, new Set())]) {
			const read = readingOf(tayNinh, fileOf(text, 'Nhập tay.csv'));
			expect(read.codes.filter((code) => ['V23', 'V24', 'V26'].includes(code))).toEqual(codes);
		}
	});

	it('below the floor throughout is told once', () => {
		const template = templateOf(tayNinh, {});
		const texts = typed(template, (_unit, at) => at < 83, '30');
		for (const text of [entryCsv(template, texts, '2030-01-01'), draftCsv(template, texts, new Set())]) {
			const { issues } = readingOf(tayNinh, fileOf(text, 'Nhập tay.csv'));
			const found = issues.filter(({ code }) => code === 'V33');
			expect(found.map(({ row, message_vi }) => [row, message_vi])).toEqual([
				[
					null,
					expect.stringMatching(
						/^Vào sơ cấp, trung cấp: 83 trong 83 chỉ tiêu thấp hơn mức sàn 40,00 % \(522\/QĐ-TTg\): .+ và 78 đơn vị khác\.$/u,
					),
				],
			]);
		}
	});

	it.each<[string, string[]]>([
		['500', ['V26']],
		['249', []],
	])('of a count, %s, is told where the units do not add up to it', (total, codes) => {
		const known = withOwn(tayNinh.known, {
			nameVi: 'Buổi tư vấn tại trường',
			kind: 'count',
			denominator: '',
			numerator: '',
			schoolLevel: 'THCS',
		});
		const catalogue = catalogueOf(known);
		const template = templateOf(catalogue, {});
		const own = { ...template, indicators: template.indicators.filter(({ isCount }) => isCount) };
		const texts = typed(own, (_, at) => at < 83, total, '3');
		for (const text of [entryCsv(own, texts, '2030-01-01'), draftCsv(own, texts, new Set())]) {
			const read = readingOf(catalogue, fileOf(text, 'Nhập tay.csv'));
			expect(read.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
			expect(read.of('targets')).toHaveLength(84);
			expect(read.codes.filter((code) => ['V23', 'V24', 'V26'].includes(code))).toEqual(codes);
		}
	});
});
