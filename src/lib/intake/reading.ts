import { parsePeriod } from '../domain/period';
import { foldKey, splitPrefix, tidy } from '../domain/names';
import type { RecordOf, TableName } from '../domain/tables';
import type { Catalogue } from './catalogue';
import type { Cell, DecimalMark } from './cell';
import { percent } from './cell';
import type { ColumnUse } from './columns';
import type { Hints } from './hints';
import { issue, type Code, type Issue, type Place } from './issue';
import type { Row } from './csv';

/** A typed record with the line it came from. */
export type Found = { readonly table: TableName; readonly record: object; readonly row: number };

/** Everything a row reader needs: what is known, what the file says, and where findings go. */
export type Reading = {
	readonly catalogue: Catalogue;
	readonly hints: Hints;
	readonly uses: readonly ColumnUse[];
	readonly mark: (index: number) => DecimalMark;
	readonly report: (found: Issue) => void;
	readonly emit: (found: Found) => void;
	readonly total: (found: Found) => void;
};

export type RowReader = (row: Row) => void;

export function useOf(reading: Reading, ...names: string[]): ColumnUse | null {
	for (const name of names) {
		const use = reading.uses.find(({ meaning }) => meaning.kind === 'field' && meaning.name === name);
		if (use) return use;
	}
	return null;
}

export function cellOf(row: Row, use: ColumnUse | null): string {
	return use === null ? '' : (row.cells[use.index] ?? '').trim();
}

/** Turns the outcome of a cell parser into a value, reporting faults at their place. */
export function valueOf<T>(
	reading: Reading,
	row: Row,
	use: ColumnUse,
	cell: Cell<T>,
): { ok: true; value: T | null } | { ok: false } {
	const place: Place = { row: row.line, column: use.header, value: cellOf(row, use) };
	for (const note of cell.notes)
		reading.report(issue(note, place, note === 'V28' && cell.ok ? { read: String(cell.value) } : {}));
	if (cell.ok) return { ok: true, value: cell.value };
	if (!cell.notes.some((note) => note === cell.code)) reading.report(issue(cell.code, place));
	return { ok: false };
}

export function rateOf(reading: Reading, row: Row, use: ColumnUse) {
	return valueOf(reading, row, use, percent(cellOf(row, use), reading.mark(use.index)));
}

const totalWords = /^(tổng cộng|tổng số|tổng|cộng|toàn tỉnh|bình quân|bình quân chung|total)(?=[\s:.]|$)/iu;

/** Is this the total row of a table? Some forms write "Tổng cộng" into the ordinal column. */
export function isTotal(reading: Reading, row: Row): boolean {
	const unit = cellOf(row, useOf(reading, 'unit', 'unit_id'));
	const ordinal = reading.uses.find(({ meaning }) => meaning.kind === 'ordinal') ?? null;
	return totalWords.test(tidy(unit)) || totalWords.test(tidy(cellOf(row, ordinal)));
}

/** "01 Tân An" → "Tân An": the number of the row fused with the name. */
function withoutOrdinal(text: string): string {
	return text.replace(/^\d{1,3}\s*[.)-]?\s+(?=\p{L})/u, '');
}

const levelWords: Readonly<Record<string, string>> = { huyện: 'district', xã: 'commune', trường: 'school' };

function levelOfHeader(header: string): string | null {
	const first = tidy(header.replace(/_/g, ' ')).toLowerCase().split(/[\s,]/)[0] ?? '';
	return levelWords[first] ?? { huyen: 'district', xa: 'commune', truong: 'school' }[first] ?? null;
}

function isRewritten(text: string, unit: RecordOf<'units'>): boolean {
	if (text.normalize('NFC') !== text || /[\u00d0\u00f0]/.test(text)) return true;
	const bare = splitPrefix(tidy(text)).rest.toLowerCase();
	const own = splitPrefix(unit.name_vi).rest.toLowerCase();
	return bare !== own && foldKey(bare) === foldKey(own);
}

/** Unit of a row, or null after the reason was reported. */
export function unitOf(reading: Reading, row: Row, period: string | null): string | null {
	const { catalogue, report } = reading;
	const use = useOf(reading, 'unit_id', 'unit');
	if (use === null) return null;
	const written = withoutOrdinal(cellOf(row, use));
	const place: Place = { row: row.line, column: use.header, value: written };
	const life = period === null ? undefined : periodOf(catalogue, period);
	const level = levelOfHeader(use.header);
	const options = { ...(life ? { period: life } : {}) };
	let match = catalogue.find(written, level === null ? options : { ...options, level });
	if (match.kind === 'unknown' && level !== null) match = catalogue.find(written, options);
	const named = (id: string) => catalogue.unitById.get(id)?.name_vi ?? id;
	const fail = (code: Code, words: Record<string, string>) => {
		report(issue(code, place, words));
		return null;
	};
	switch (match.kind) {
		case 'unknown':
			return fail('V14', { province: named(catalogue.known.root) });
		case 'ambiguous':
			return fail('V16', { list: match.unitIds.map((id) => `${named(id)} (${id})`).join(', ') });
		case 'ended':
			return fail('V20', { unit: named(match.unitId), date: match.validTo });
		case 'likely':
			report(issue('V15', place, { unit: named(match.unitId) }));
			return match.unitId;
		case 'alias':
			if (['ocr', 'typo', 'former_name'].includes(match.aliasKind))
				report(issue('V15', place, { unit: named(match.unitId) }));
			else if (match.aliasKind === 'tone_style') report(issue('V17', place));
			return match.unitId;
		case 'exact': {
			const unit = catalogue.unitById.get(match.unitId);
			if (unit && written !== match.unitId && isRewritten(written, unit)) report(issue('V17', place));
			return match.unitId;
		}
	}
}

/** First and last day of a known or readable period. */
export function periodOf(catalogue: Catalogue, id: string): { start: string; end: string } | undefined {
	const known = catalogue.periodById.get(id);
	if (known) return { start: known.start_date, end: known.end_date };
	const read = parsePeriod(id);
	return read ? { start: read.start, end: read.end } : undefined;
}

/** Period of a row: its own column, else what the title, the file name or the reader's answer say. */
export function periodIdOf(reading: Reading, row: Row): string | null {
	const use = useOf(reading, 'period_id', 'period');
	const text = use === null ? (reading.hints.year ?? '') : cellOf(row, use) || (reading.hints.year ?? '');
	if (text === '') {
		reading.report(issue('V02', { row: null, column: 'ky' }, { column: 'năm hoặc kỳ (ky)' }));
		return null;
	}
	const known = reading.catalogue.periodById.get(text)?.period_id ?? parsePeriod(text)?.id;
	if (known !== undefined) return known;
	reading.report(issue('V27', { row: row.line, column: use?.header ?? null, value: text }));
	return null;
}
