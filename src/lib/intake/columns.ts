import { looseKey } from '../domain/names';
import { tables } from '../domain/tables';
import type { Catalogue } from './catalogue';
import { official } from './official';

/** What one column of a file holds. */
export type Meaning =
	| { readonly kind: 'field'; readonly name: string }
	/** `indicator`: its rate; `counted`: the count above the line of that rate. */
	| { readonly kind: 'indicator' | 'counted'; readonly base: string }
	| { readonly kind: 'destination'; readonly code: string }
	| { readonly kind: 'ordinal' | 'personal' | 'unknown' | 'empty' };

export type ColumnUse = { readonly index: number; readonly header: string; readonly meaning: Meaning };

/** Words that senders write for a field, folded: no diacritics, no case, no punctuation. */
const fieldWords: Readonly<Record<string, readonly string[]>> = {
	unit: [
		'don vi',
		'ten don vi',
		'don vi bao cao',
		'dia phuong',
		'dia ban',
		'huyen',
		'ten huyen',
		'quan huyen',
		'xa',
		'ten xa',
		'truong',
		'ten truong',
		'co so giao duc',
		'huyen thi xa thanh pho',
		'huyen thi thanh pho',
		'quan huyen thi xa thanh pho',
		'xa phuong thi tran',
		'xa phuong',
		'xa thi tran',
		'phong gd dt',
		'unit',
		'unit name',
		'name',
		'district',
	],
	unit_id: ['unit id', 'ma don vi', 'ma dv', 'ma huyen', 'ma xa', 'ma truong'],
	period: ['ky', 'ky bao cao', 'nam', 'nam hoc', 'thang', 'period', 'period id', 'year', 'month'],
	as_of: ['ngay chot', 'ngay chot so lieu', 'chot so lieu', 'as of', 'ngay thong ke'],
	denominator: [
		'hs tot nghiep',
		'hs tn',
		'hs tn thcs',
		'hs tn thpt',
		'so hs tot nghiep',
		'so hs tn',
		'tong so hs tot nghiep',
		'hoc sinh tot nghiep',
		'so hoc sinh tot nghiep',
		'tong so hoc sinh tot nghiep',
		'so hoc sinh tot nghiep thcs',
		'so hoc sinh tot nghiep thpt',
		'hoc sinh tot nghiep thcs',
		'hoc sinh tot nghiep thpt',
		'tong so hs tot nghiep thcs',
		'tong so hoc sinh tot nghiep thcs',
		'tong so hoc sinh tot nghiep thpt',
		'hs tot nghiep thcs',
		'hs tot nghiep thpt',
		'mau so',
		'denominator',
		'graduates',
		'so hs tot nghiep thcs',
		'so hs tot nghiep thpt',
		'so hs tn thcs',
		'so hs tn thpt',
	],
	schools: [
		'so truong',
		'tong so truong',
		'so luong truong',
		'tong so truong hoc',
		'so truong thcs',
		'so truong thpt',
		'tong so truong thcs',
		'tong so truong thpt',
		'schools',
	],
	numerator: [
		'tu so',
		'numerator',
		'hs hoc nghe',
		'so hs hoc nghe',
		'so hoc sinh hoc nghe',
		'hs vao gdnn',
		'so hs vao gdnn',
		'so hoc sinh vao gdnn',
		'vao gdnn',
		'vao hoc nghe',
		'hs vao hoc nghe',
		'so hs vao hoc nghe',
		'so hoc sinh vao hoc nghe',
		'hs phan luong',
		'so hs phan luong',
		'so hoc sinh phan luong',
		'hs tiep tuc hoc nghe',
		'so hs tiep tuc hoc gdnn',
		'so hoc sinh vao hoc co so gdnn',
		'so hoc sinh hoc tiep tai co so gdnn',
		'so hoc sinh vao giao duc nghe nghiep',
		'hoc sinh vao gdnn',
		'so hs hoc gdnn',
		'hs hoc gdnn',
		'hs gdnn',
	],
	declared_pct: [
		'ty le',
		'ti le',
		'declared pct',
		'ty le khai',
		'ty le thuc hien',
		'ket qua thuc hien',
		'ty le phan luong',
		'rate',
	],
	planned_denominator: [
		'hs tn du kien',
		'hs tot nghiep du kien',
		'so hs tot nghiep du kien',
		'so hoc sinh tot nghiep du kien',
		'hoc sinh tot nghiep du kien',
		'du kien hs tot nghiep',
		'du kien so hs tot nghiep',
		'so hs tn du kien',
	],
	neither: ['chua hoc pt gdtx nghe', 'hs chua hoc pt gdtx nghe', 'chua tham gia hoc', 'so hs chua hoc'],
	quality: ['chat luong', 'chat luong so lieu'],
	submitted_at: ['ngay nop', 'ngay gui', 'ngay nhan'],
	doc_no: ['doc no', 'so van ban', 'so ky hieu', 'van ban'],
	source: ['source', 'nguon'],
	value_pct: ['value pct', 'chi tieu', 'gia tri', 'chi tieu dang ky', 'chi tieu duoc giao'],
	weight_pct: ['weight pct', 'trong so'],
	female: ['nu', 'trong do nu'],
	ethnic_minority: ['dtts', 'dan toc thieu so'],
	disability: ['khuyet tat'],
	note: ['ghi chu', 'note'],
	/** Worked out from the other columns for whoever fills in a form. */
	check: ['tong cac luong'],
};

const personalWords = [
	'ho ten',
	'ho va ten',
	'ho ten hoc sinh',
	'ten hoc sinh',
	'ho va ten hoc sinh',
	'cccd',
	'so cccd',
	'cmnd',
	'so cmnd',
	'can cuoc',
	'can cuoc cong dan',
	'so can cuoc',
	'ngay sinh',
	'ngay thang nam sinh',
	'nam sinh',
	'so dien thoai',
	'sdt',
	'dien thoai',
	'email',
	'dia chi',
	'ma dinh danh',
	'so dinh danh',
	'ma hoc sinh',
	'ho ten cha',
	'ho ten me',
	'phu huynh',
];

const destinationWords: Readonly<Record<string, readonly string[]>> = {
	thpt_public: ['thpt cong lap', 'vao thpt cong lap', 'lop 10 cong lap'],
	thpt_private: ['thpt ngoai cong lap', 'thpt tu thuc', 'thpt dan lap', 'vao thpt ngoai cong lap'],
	gdtx_only: ['gdtx', 'hoc gdtx', 'giao duc thuong xuyen'],
	gdtx_plus_tc: ['9', 'mo hinh 9', 'gdtx ket hop trung cap', 'gdtx va trung cap', 'he 9'],
	voc_secondary: ['trung hoc nghe'],
	tc_only: ['trung cap', 'hoc trung cap'],
	so_cap: ['so cap', 'hoc so cap'],
	cd_9plus: ['cao dang 9', '9 cao dang'],
	university: ['dai hoc', 'hoc dai hoc'],
	college: ['cao dang', 'hoc cao dang'],
	working: ['di lam', 'lao dong', 'tham gia lao dong'],
	work_abroad: ['xuat khau lao dong', 'di lam nuoc ngoai', 'lao dong nuoc ngoai'],
	military: ['nghia vu quan su', 'di nghia vu', 'bo doi'],
	at_home: ['o nha', 'lao dong tu do', 'o nha lao dong tu do'],
	other: ['khac', 'luong khac'],
	unknown: ['chua ro', 'khong ro', 'khong biet'],
};

const indicatorBases = new Set(['prog_local', 'counsellor', 'guidance_access']);

const canonicalColumns = new Set(Object.values(tables).flatMap((columns) => Object.keys(columns)));

/** A header without its case, diacritics, punctuation and unit hints such as "(%)". */
export function headerKey(header: string): string {
	return looseKey(header.replace(/[_/\\().,:;%*"'“”+-]+/g, ' '))
		.replace(/\s+/g, ' ')
		.trim();
}

const dictionary = new Map<string, Meaning>();
for (const [name, words] of Object.entries(fieldWords))
	for (const word of words) dictionary.set(word, { kind: 'field', name });
for (const word of personalWords) dictionary.set(word, { kind: 'personal' });
for (const word of ['stt', 'tt', 'so tt', 'so thu tu', 'no']) dictionary.set(word, { kind: 'ordinal' });

function meaning(header: string, { known, indicatorById }: Catalogue): Meaning {
	const code = header.trim().toLowerCase();
	if (code === '') return { kind: 'empty' };
	if (indicatorById.has(code) || indicatorBases.has(code)) return { kind: 'indicator', base: code };
	if (known.destinationKinds.some((kind) => kind.destination === code)) return { kind: 'destination', code };
	if (canonicalColumns.has(code)) return { kind: 'field', name: code };
	const key = headerKey(header);
	const word = dictionary.get(key);
	if (word) return word;
	const spoken = official(header, key);
	if (spoken) return spoken;
	const named = known.indicators.find(
		(row) => headerKey(row.name_vi) === key || headerKey(row.short_vi) === key,
	);
	if (named) return { kind: 'indicator', base: named.indicator_id };
	const destination =
		known.destinationKinds.find((kind) => headerKey(kind.name_vi) === key)?.destination ??
		Object.entries(destinationWords).find(([, words]) => words.includes(key))?.[0];
	return destination ? { kind: 'destination', code: destination } : { kind: 'unknown' };
}

/** A meaning as one word: 'field:unit', 'indicator:vet_after_thcs', 'counted:prog_local', 'destination:tc_only', 'unknown'. */
export function meaningKey(of: Meaning): string {
	if (of.kind === 'field') return `field:${of.name}`;
	if (of.kind === 'indicator' || of.kind === 'counted') return `${of.kind}:${of.base}`;
	return of.kind === 'destination' ? `destination:${of.code}` : of.kind;
}

/** The meaning that `meaningKey` wrote; a column that is to be left out is 'empty'. */
function meaningOf(key: string): Meaning {
	const [kind = '', name = ''] = key.split(':');
	if (kind === 'field') return { kind, name };
	if (kind === 'indicator' || kind === 'counted') return { kind, base: name };
	return kind === 'destination' ? { kind, code: name } : { kind: 'empty' };
}

/** Header → meaning, column by column; what the user decided wins, but never over personal data. */
export function columnUses(
	header: readonly string[],
	catalogue: Catalogue,
	decided: Readonly<Record<string, string>> = {},
): ColumnUse[] {
	return header.map((text, index) => {
		const own = meaning(text, catalogue);
		const choice = decided[headerKey(text)];
		return {
			index,
			header: text,
			meaning: choice === undefined || own.kind === 'personal' ? own : meaningOf(choice),
		};
	});
}

/** Is this a word that stands in headers? Helps the layout step to find the header row. */
export function isKnownHeader(cell: string): boolean {
	const key = headerKey(cell);
	return (
		dictionary.has(key) || canonicalColumns.has(cell.trim().toLowerCase()) || official(cell, key) !== null
	);
}
