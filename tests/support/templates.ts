import type { Catalogue } from '../../src/lib/intake/catalogue';
import { csvText } from '../../src/lib/export/text/csv';
import type { Template, TemplateForm } from '../../src/lib/export/template/template';
import type { Row } from '../../src/lib/intake/text/csv';
import { openWorkbook } from '../../src/lib/intake/workbook/workbook';
import { fileOf, readingOf } from './catalogue';

/** A template for all units right below the root of a catalogue. */
export function templateOf(
	{ known, below, unitById }: Catalogue,
	form: TemplateForm,
	part: Partial<Template> = {},
	unitLevel = 'district',
): Template {
	const level = part.level ?? 'THCS';
	const suffix = level.toLowerCase();
	const columns = [`prog_local_${suffix}`, `counsellor_${suffix}`, `vet_after_${suffix}`];
	return {
		form,
		level,
		period: { id: '2023', label: 'Năm 2023' },
		asOf: '2023-10-31',
		dueDate: '2023-11-25',
		province: unitById.get(known.root)?.name_vi ?? '',
		rootId: known.root,
		document: { no: '568/KH-UBND', date: '2023-03-07' },
		units: (below.get(`${known.root}|${unitLevel}`) ?? []).map(({ unit_id, name_vi }) => ({
			unitId: unit_id,
			name: name_vi,
			targetBp: 2792,
		})),
		indicators: columns.map((id) => ({
			indicatorId: id,
			nameVi: known.indicators.find(({ indicator_id }) => indicator_id === id)?.name_vi ?? id,
		})),
		destinations: known.destinationKinds
			.filter(({ school_level }) => school_level === level)
			.map(({ destination, name_vi }) => ({ code: destination, nameVi: name_vi })),
		...part,
	};
}

/** The shown sheets of a workbook as the reader of workbooks gives them. */
export async function openedSheets(bytes: Uint8Array) {
	const { sheets, issues } = await openWorkbook({ name: 'mau.xlsx', bytes });
	const rowsOf = (each: (typeof sheets)[number]['each']) => {
		const all: Row[] = [];
		each((rows) => void all.push(...rows));
		return all;
	};
	return { issues, sheets: sheets.map(({ name, each }) => ({ name, rows: rowsOf(each) })) };
}

/** What the reader understands of rows alone, each on its own line. */
export function readingOfRows(catalogue: Catalogue, rows: readonly Row[], name = 'tep.csv') {
	let next = 1;
	const text = rows
		.map(({ line, cells }) => {
			const blank = '\n'.repeat(Math.max(0, line - next));
			next = line + 1;
			return blank + csvText([cells], { delimiter: ';', neutralise: false });
		})
		.join('');
	return readingOf(catalogue, fileOf(text, name));
}
