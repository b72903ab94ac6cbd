import { inLanguage, nameIn } from '$lib/domain/base/named';
import { csvText, type CsvCell } from '$lib/export/text/csv';
import { date, rate, type Language } from '$lib/domain/base/format';
import { ownValue } from '$lib/domain/base/own-value';
import { targetsWords } from '$lib/messages/data/targets';
import type { Messages } from '$lib/messages/shared/core';
import type { RegisterLine, RegisterView } from './register';

export type RegisterSheet = {
	readonly lines: readonly RegisterLine[];
	readonly view: RegisterView;
	readonly indicatorName: string;
	/** Name of the n-th imported file. */
	readonly fileName: (importSeq: number) => string;
	readonly language: Language;
	readonly words: Messages;
};

/** The register as text that a spreadsheet opens: one line a version, rates with a decimal comma in Vietnamese. */
export function registerCsv({ lines, view, indicatorName, fileName, language, words }: RegisterSheet): string {
	const own = targetsWords[language];
	const head = own.csv;
	const day = (iso: string | null) => (iso === null ? null : date(iso, language));
	const documentType = (type: string | null) =>
		type === null
			? null
			: (ownValue(words.overview.documentTypes, type) ?? type);
	const rows = lines.map(({ history, version }): CsvCell[] => {
		const unit = [
			history.unitId,
			nameIn(language, history),
			inLanguage(language, history.parentVi, history.parentEn),
		];
		const what = [...unit, indicatorName, String(view.year)];
		if (version === null) return [...what, ...Array<null>(11).fill(null), own.noTarget, null, null, null, null];
		const { kind, valueBp, importSeq } = version;
		return [
			...what,
			words.targetKinds[kind],
			version.revision,
			valueBp === null ? null : rate(valueBp, language),
			version.valueCount,
			documentType(version.docType),
			version.docNo,
			day(version.signedDate),
			version.signer,
			day(version.effectiveDate),
			day(version.lockedOn),
			version.isLate ? head.yes : null,
			own.standings[version.standing],
			version.reason,
			importSeq === null ? null : importSeq === 0 ? head.published : fileName(importSeq),
			version.fileSheet,
			version.fileRow,
		];
	});
	const columns = [
		head.unit_id,
		head.name,
		head.parent,
		head.indicator,
		head.period,
		head.kind,
		head.revision,
		head.value,
		head.count,
		head.doc_type,
		head.doc_no,
		head.signed,
		head.signer,
		head.effective,
		head.locked,
		head.late,
		head.standing,
		head.reason,
		head.origin,
		head.sheet,
		head.row,
	];
	return `\ufeff${csvText([columns, ...rows], { delimiter: ';' })}`;
}
