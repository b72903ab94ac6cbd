import { issue } from '../issues/issue';
import type { Container, Opened } from '../layout/sheet';
import { archive } from './package/archive';
import { FontTexts } from './sheet/fonts';
import { workbookKind, type WorkbookKind } from './package/container';
import { docx } from './document/docx';
import { fileTooBig, limits } from './limits';
import { Parts } from './package/inflate';
import { ods } from './sheet/ods';
import { markup, xls } from './other';
import { cellPackage } from './package/package';
import type { Read } from './read';
import { Refusal } from './refusal';
import { xlsx } from './sheet/xlsx';

/**
 * Opens a workbook: .xlsx, .xls, .ods, HTML and XML saved as .xls, or the tables of a .docx, recognised by content. What cannot be opened
 * comes back without sheets and with an error among the issues (V02, V41); it never throws and evaluates nothing.
 */
export async function openWorkbook(file: { name: string; bytes: Uint8Array }): Promise<Opened> {
	let container: Container = 'binary';
	const opened = ({ sheets, issues }: Read): Opened => ({
		name: file.name,
		container,
		delimiter: '',
		sheets,
		issues,
	});
	try {
		if (file.bytes.length > limits.file) throw fileTooBig();
		const kind = workbookKind(file.bytes);
		if (kind === 'other') throw new Refusal('V41:other');
		container = kind;
		const { sheets, issues } = await readers[kind](file.bytes, new FontTexts());
		return opened({ sheets, issues: sheets.length === 0 ? [issue('V02:empty'), ...issues] : issues });
	} catch (cause) {
		const { key, words } = cause instanceof Refusal ? cause : new Refusal('V41', {}, { cause });
		return opened({ sheets: [], issues: [issue(key, {}, words)] });
	}
}

type Reader = (bytes: Uint8Array, fonts: FontTexts) => Promise<Read> | Read;

const partsOf = (bytes: Uint8Array): Parts => new Parts(bytes, archive(bytes));

const readers: Record<Exclude<WorkbookKind, 'other'>, Reader> = {
	xlsx: (bytes, fonts) => xlsx(cellPackage(partsOf(bytes)), fonts),
	ods: (bytes, fonts) => ods(partsOf(bytes), fonts),
	docx: (bytes) => docx(partsOf(bytes)),
	xls,
	html: markup,
};
