import { looseKey, tidy } from '../../../domain/units/names';
import { parseDate } from '../../../domain/measures/period';
import type { Row } from '../../text/csv';

/** What a line around a table is for. */
export type LineKind =
	/** The motto of the state, rules and empty ornaments. */
	| 'ornament'
	/** "PHÒNG GDĐT HUYỆN CẦN ĐƯỚC" */
	| 'letterhead'
	/** "Số: 97/BC-PGDĐT" */
	| 'number'
	/** "Bến Lức, ngày 18 tháng 12 năm 2023" */
	| 'place-and-day'
	/** "(Kèm theo Kế hoạch số …)", "Căn cứ …", "Nguồn: …", "Ngày cập nhật: …" */
	| 'reference'
	/** "Đơn vị tính: học sinh" */
	| 'unit-of-measure'
	/** "I. CẤP TRUNG HỌC CƠ SỞ" */
	| 'section'
	/** "Hãy kiểm tra lại số liệu của năm 2020.": prose, no title of a table. */
	| 'sentence'
	/** "Phương hướng, nhiệm vụ năm 2024" */
	| 'plans'
	| 'title';

export type DocumentLine = { readonly text: string; readonly kind: LineKind; readonly line: number };

const kinds: readonly (readonly [LineKind, RegExp])[] = [
	['ornament', /cong hoa xa hoi|doc lap\W+tu do|^[\W_]*$/],
	['number', /^so ?: ?(?:\d*|\.+|…) ?\/|^so \d+\s*\//],
	['place-and-day', /^[^,:;()]{2,40}, ?ngay (?=.{0,24}[\d.…]).{0,12}thang .{0,8}nam/],
	[
		'reference',
		/^[\s(*]*(?:dinh )?(?:kem|ban hanh|can cu|theo|tren co so|trich|de nghi|so voi|tham khao|thuc hien (?:cong van|ke hoach so|quyet dinh|chi thi|van ban|thong bao|nghi quyet|huong dan))(?![a-z])/,
	],
	[
		'reference',
		/^(?:nguon|nam xuat ban|(?:(?:ngay|lan|thoi gian|thoi diem) )?(?:cap nhat|chinh sua|xuat|truy cap|lap|tao|in)(?: lan cuoi| cuoi| ngay| luc)?) ?:/,
	],
	['unit-of-measure', /^[\s(]*(?:don vi tinh|dvt|don vi ?: ?(?:hoc sinh|hs|nguoi|em|truong|%|phan tram))/],
	[
		'plans',
		/^[\W\d]*(?:[ivx]+\W+)?(?:phuong huong|nhiem vu|giai phap|du kien|ke hoach (?:thuc hien )?nam (?:tiep|sau|toi))/,
	],
	[
		'letterhead',
		/^(?:ubnd|uy ban nhan dan|phong (?:gd|giao duc)|so (?:gd|giao duc)|sgd|pgd|hdnd|bo gd|bo giao duc|truong (?:thcs|thpt|trung hoc|th |tieu hoc|lien cap|pt)|tt gdnn|trung tam gd|(?:tinh(?! hinh)|huyen|thi xa|thanh pho|quan|tp\.?|tx\.?) (?!.*\d))/,
	],
	['section', /^(?:(?:[ivx]{1,4}|[a-h]|\d{1,2})(?:[.)/]| ?[-–:]) ?|(?:cap|bac|sau) )\S/],
];

const yearAlone = /^(?:nam(?: hoc)? ?:? ?|nh )?(?:19|20)\d\d(?: ?[-–—/] ?(?:19|20)?\d\d)?$/;
export const isYearAlone = (text: string) => yearAlone.test(looseKey(text));

/** Ends as a sentence does, and is not written in capitals as titles are. */
const isProse = (text: string) =>
	text.trimEnd().endsWith('.') && (text.match(/\p{Ll}{2}/gu)?.length ?? 0) > 1 && text !== text.toUpperCase();

export function kindOf(text: string): LineKind {
	const key = looseKey(text);
	const found = kinds.find(([, pattern]) => pattern.test(key))?.[0];
	if (found === 'letterhead' && (key.length > 90 || /bao cao|bieu|bang|ket qua|thong ke/.test(key)))
		return 'title';
	if (found === 'section' && key.length > 90) return 'title';
	if (found === undefined && isProse(text)) return 'sentence';
	return found ?? (yearAlone.test(key) ? 'section' : 'title');
}

/** The texts of rows that stand above a table, cell by cell: a letterhead has two sides. */
export function documentLines(rows: readonly Row[]): DocumentLine[] {
	const lines = rows.flatMap(({ cells, line }) => {
		const texts = [...new Set(cells.map(tidy).filter((text) => text !== ''))];
		const all = keyed(texts) ?? texts;
		return all.flatMap((text) => text.split(/\n/)).map((text) => ({ text, kind: kindOf(text), line }));
	});
	return lines.reduce<DocumentLine[]>((joined, line) => {
		const last = joined.at(-1);
		const goesOn = /^(?:về|của|cho|đối với) /iu.test(line.text) && last?.kind === 'title';
		return goesOn
			? [...joined.slice(0, -1), { ...last, text: `${last.text} ${line.text}` }]
			: [...joined, line];
	}, []);
}

/** Keys and values: "Năm học | 2022-2023" as one line, of "Chỉ số | Tỷ lệ …" the value alone. */
function keyed(texts: readonly string[]): string[] | null {
	const [key = '', value = '', other] = texts;
	if (other !== undefined || value === '') return null;
	if (names.test(looseKey(key)) && value.length > 12) return [value];
	const isKey = keys.test(looseKey(key)) && (kindOf(value) !== 'letterhead' || /^nguon/.test(looseKey(key)));
	return isKey ? [`${key.replace(/:$/, '')}: ${value}`] : null;
}

const names =
	/^(?:chi so|chi tieu|chi tieu thong ke|ten chi tieu|ten chi so|noi dung|ten bieu|ten bang|bieu|bang|bieu so|tieu de|chu de|ten bao cao|bao cao)\s*:?$/;
const keys =
	/^(?:nam|nam hoc|ky|ky bao cao|cap|cap hoc|bac hoc|don vi|don vi bao cao|ten don vi|huyen|dia phuong|nguon|ngay cap nhat|cap nhat|so lieu den|thoi diem|don vi tinh|dvt|ngay chot|chot so lieu|chat luong)\s*:?$/;

const clauses =
	/[\s,;-]*(?:va |, )?(?:phuong huong|nhiem vu(?! phan)|muc tieu,? nhiem vu|giai phap|ke hoach (?:thuc hien )?nam|du kien|so voi|so cung ky|tren co so|kem theo|theo (?:ke hoach|quyet dinh|cong van|chi thi|tinh than)|thuc hien (?:ke hoach|quyet dinh|cong van|chi thi|de an|nghi quyet))(?! chi tieu).*$/;

/** "THỰC HIỆN KẾ HOẠCH 134 NĂM 2023": the year of a tail that names only the plan that was carried out. */
export function carriedOut(text: string): string | null {
	const tail = tidy(text).slice(statement(text).length);
	return /^[\s,;-]*th[ựu]c hi[ệe]n (?!.*ph[ươu]+ng h[ướu]+ng)/i.test(tail) ? tail : null;
}

/** A title without its tail that speaks of other documents, other years or plans to come. */
export function statement(text: string): string {
	const whole = tidy(text);
	const key = Array.from(whole, (letter) => looseKey(letter) || letter).join('');
	const at = clauses.exec(key)?.index ?? -1;
	return at <= 0 ? whole : whole.slice(0, at);
}

const document = /(?<!\p{L})s[ốo]\s*:?\s*(\d+\s*\/\s*[\p{L}\d]+(?:\s*[-/]\s*[\p{L}\d]+)*)/iu;
const writtenDay =
	/ng[àa]y\s+(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s+th[áa]ng\s+\d{1,2},?\s+n[ăa]m\s+\d{4})/iu;

export function docNoIn(text: string): string | null {
	return document.exec(tidy(text))?.[1]?.replace(/\s+/g, '') ?? null;
}

export function dayIn(text: string): string | null {
	const written = writtenDay.exec(tidy(text))?.[1];
	const read = written === undefined ? null : parseDate(written);
	return read !== null && !('doubtful' in read) ? read.iso : null;
}

const cutOff =
	/(?:so lieu|tinh|chot|thong ke|cap nhat|thoi diem)[^\d]{0,30}(?:den|toi|ngay|:)[^\d]{0,12}(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2} thang \d{1,2},? nam \d{4})/;

/** "(số liệu đến ngày 31/12/2023)" → 2023-12-31. */
export function cutOffIn(text: string): string | null {
	const written = cutOff.exec(looseKey(text))?.[1];
	const read = written === undefined ? null : parseDate(written.replace(/\s*([/.-])\s*/g, '$1'));
	return read !== null && !('doubtful' in read) ? read.iso : null;
}
