import { date, percent } from '$lib/domain/base/format';
import { splitPrefix } from '$lib/domain/units/names';
import type { DeclaredTotal, ProvinceProgress, UnitProgress } from '$lib/domain/comparisons/overview';
import { ownValue } from '$lib/domain/base/own-value';
import { documentWords as words } from '$lib/messages/report/document';
import { vi } from '$lib/messages/shared/core';
import { inWhole } from '$lib/messages/whole';

export type Names = ReadonlyMap<string, string>;

/** More names than this are counted. */
const most = 12;

/** "Tân An, Bến Lức và 28 đơn vị khác". */
export function listed(names: readonly string[]): string {
	if (names.length <= most) return names.join(', ');
	return words.sums.andMore(names.slice(0, most).join(', '), String(names.length - most));
}

export const named = (rows: readonly UnitProgress[], names: Names) =>
	listed(rows.map((row) => names.get(row.unitId) ?? row.nameVi));

/** "Kế hoạch số 568/KH-UBND ngày 07/3/2023"; null where the document is not known. */
export function documentText({
	docNo,
	docType,
	signedDate,
}: Omit<DeclaredTotal, 'valueBp' | 'effectiveDate'>): string | null {
	if (docNo === null) return null;
	const type = ownValue(words.documentTypes, docType ?? '') ?? words.otherDocument;
	return signedDate === null
		? words.documentUndated(type, docNo)
		: words.documentOn(type, docNo, date(signedDate, 'vi'));
}

/** The document of the province's declared total. */
export const declaredDocument = ({ declaredDoc, declaredDocType, declaredDate }: ProvinceProgress) =>
	documentText({ docNo: declaredDoc, docType: declaredDocType, signedDate: declaredDate });

/** "chỉ tiêu 27,92 % theo Kế hoạch số …" as its two parts. */
export const underDocument = (document: string | null) =>
	document === null ? '' : words.sums.under(document);

/** "Toàn tỉnh", "Toàn huyện"; what the root is no name tells where it has no type. */
export const whole = (rootLevel: string, rootName: string) =>
	rootLevel === 'province' || splitPrefix(rootName).subtype !== null
		? inWhole(words.wholes, rootName, 'vi').province
		: words.wholes.other;

export const unitHead = (level: string) => ownValue(words.unitHeads, level) ?? words.unitHead;

export const levelName = (level: string) => ownValue(vi.levels, level) ?? level;

export const shownPercent = (bp: number | null) => percent(bp, 'vi');

/** "01" as the appendices of plans number their rows. */
export const ordinal = (index: number) => String(index + 1).padStart(2, '0');

/** Column widths in millimetres stretched to a sum, whole millimetres. */
export function stretched(widths: readonly number[], sum: number): number[] {
	const total = widths.reduce((all, width) => all + width, 0);
	return widths.map((width) => Math.round((width * sum) / total));
}
