import { expect, it } from 'vitest';
import { entryColumns } from '../../../../src/lib/features/data/entry/entry-table';
import { underHeadings } from '../../../../src/lib/features/data/entry/headings';
import type { Renaming } from '../../../../src/lib/domain/measures/definitions';
import { entryCell } from '../../../../src/lib/domain/schema/entry-cells';
import type { Template, TemplateForm } from '../../../../src/lib/export/template/template';
import { longAnKnowledge } from '../../../support/catalogue';
import { templateOf } from '../../../support/templates';

const { catalogue } = longAnKnowledge();
const { known } = catalogue;
const id = 'vet_after_thcs';
const before = known.indicators.find(({ indicator_id }) => indicator_id === id)?.name_vi ?? '';
const after = 'Tỷ lệ HS hoàn thành chương trình THCS vào sơ cấp, trung cấp';
const renamings: Renaming[] = [
	{
		...{ indicatorId: id, firstDay: '2026-01-01', basis: null, changeVi: null, changeEn: null },
		...{ nameVi: after, nameEn: after, annexVi: null },
	},
];
const formOf = (form: TemplateForm, nameVi: string, more: Partial<Template> = {}) =>
	templateOf(catalogue, form, {
		period: { id: '2026', label: 'Năm 2026' },
		indicators: [{ indicatorId: id, nameVi }],
		...more,
	});
const unit = 'long-an.thu-thua';
/** A text in every column that is filled in, under the headings of a form. */
const typedInto = (template: Template) =>
	Object.fromEntries(
		entryColumns(template).flatMap(({ header, content }) =>
			content.kind === 'entry' ? [[entryCell(unit, header), `in ${content.entry}`]] : [],
		),
	);

it.each<TemplateForm>(['targets', 'counted', 'destinations', 'monthly'])(
	'what was typed into a form (%s) under the headings of before stands under those of today, and the other way round',
	(form) => {
		const old = formOf(form, before);
		const today = formOf(form, after, { hasCompleters: true });
		expect(Object.keys(typedInto(today))).not.toEqual(Object.keys(typedInto(old)));
		expect(underHeadings(typedInto(old), today, known, renamings)).toEqual(typedInto(today));
		expect(underHeadings(typedInto(today), old, known, renamings)).toEqual(typedInto(old));
		expect(underHeadings(typedInto(today), today, known, renamings)).toEqual(typedInto(today));
	},
);

it('what was typed under today’s heading wins, and nothing else is lost', () => {
	const today = formOf('targets', after, { hasCompleters: true });
	const typed = {
		[entryCell(unit, `${before} (%)`)]: '20',
		[entryCell(unit, `${after} (%)`)]: '30',
		[entryCell('', `${before} (%)`)]: '25',
		[entryCell(unit, 'Một cột khác')]: '7',
	};
	expect(underHeadings(typed, today, known, renamings)).toEqual({
		[entryCell(unit, `${after} (%)`)]: '30',
		[entryCell('', `${after} (%)`)]: '25',
		[entryCell(unit, 'Một cột khác')]: '7',
	});
});
