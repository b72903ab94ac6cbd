import { describe, expect, test } from 'vitest';
import { rules } from '../../src/lib/intake/issues/rules';

type Said = { readonly key: string; readonly text: string };

/** Everything that a page can say, its functions called with a word in every place, with the key it stands under. */
function said(value: unknown, key = ''): Said[] {
	if (typeof value === 'string') return [{ key, text: value }];
	if (typeof value === 'function') {
		try {
			return said((value as (...words: string[]) => unknown)('1', '1', '1', '1', '1', '1', '1'), key);
		} catch {
			return [];
		}
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([own, one]) => said(one, own));
}

/** All catalogues there are, and what the reader says of a file. */
async function everything(): Promise<Said[]> {
	const catalogues = import.meta.glob<Record<string, unknown>>('../../src/lib/messages/*/**/*.ts');
	const pages = await Promise.all(Object.values(catalogues).map(async (load) => said(await load())));
	const ofFiles = Object.values(rules).flatMap(({ vi, en }) =>
		[vi, en].map((text) => ({ key: '', text: text.replaceAll(/\{\w+\}/g, '1') })),
	);
	return [...pages.flat(), ...ofFiles];
}
const all = await everything();
const isVietnamese = (text: string) => /[ăâđêôơưĂÂĐÊÔƠƯ]|[\u1ea0-\u1ef9]/u.test(text.normalize('NFC'));
const vietnamese = all.filter(({ text }) => isVietnamese(text));
const against = (pattern: RegExp, among = all) => [
	...new Set(among.map(({ text }) => text).filter((text) => pattern.test(text))),
];

test('the catalogues are there', () => {
	expect(all.length).toBeGreaterThan(4000);
	expect(vietnamese.length).toBeGreaterThan(1500);
});

describe('one thing, one word', () => {
	test.each([
		['chép, not sao chép', /sao chép/iu],
		['bấm, not nhấn or nhấp', /(?<!\p{L})nh(?:ấn|ấp)(?!\p{L}| mạnh)/iu],
		['phần tính toán, not máy tính toán', /máy tính toán/iu],
		['slide, not trang trình chiếu', /trang trình chiếu/iu],
		['tệp, not tập tin', /tập tin/iu],
		['bộ số liệu, not tập or bộ dữ liệu', /(?:tập|bộ) dữ liệu/iu],
	])('%s', (_, pattern) => expect(against(pattern)).toEqual([]));

	test.each([
		['cancel', /^(?:Hủy|Dừng|Cancel|Stop)/u],
		['undo', /^(?:Hoàn tác|Undo)/u],
		['close', /^(?:Đóng|đóng|Close|close)/u],
		['retry', /^(?:Thử lại|Try again)/u],
	])('a button that does "%s" says so', (key, pattern) => {
		const found = all.filter((one) => one.key === key);
		expect(found.length).toBeGreaterThan(1);
		expect(found.filter(({ text }) => !pattern.test(text))).toEqual([]);
	});
});

describe('words of the office', () => {
	test('no word of programmers', () =>
		expect(
			against(
				/(?<!\p{L})(?:null|undefined|NaN|exception|timeout|(?<!văn )bản ghi|trường dữ liệu|chuỗi ký tự|phân tích cú pháp|hợp lệ|định dạng không đúng)(?!\p{L})/iu,
			),
		).toEqual([]));
	test('no English word in a Vietnamese sentence', () =>
		expect(
			against(
				/(?<![\p{L}._-])(?:import|export|upload|download|click|backup|file|folder|default|link|copy|paste|filter|sort|reset|error)(?![\p{L}._-])/iu,
				vietnamese,
			),
		).toEqual([]));
	test('nobody is blamed and nothing is shouted', () => {
		expect(against(/bạn (?:đã )?(?:\p{L}+ )?(?:sai|quên|nhầm)|lỗi của bạn/iu)).toEqual([]);
		expect(against(/you (?:have )?(?:forgot|failed)|your (?:mistake|error|fault)|invalid|illegal/iu)).toEqual(
			[],
		);
		expect(against(/\p{L}!/u)).toEqual([]);
	});
	test('three dots are one sign, and no space is doubled', () => {
		expect(against(/\.\.\./u)).toEqual([]);
		expect(against(/\S {2,}\S/u)).toEqual([]);
	});
});

test('days are typed in one field alone', async () => {
	const parts = import.meta.glob<string>('../../src/**/*.svelte', { query: '?raw', import: 'default' });
	const texts = await Promise.all(
		Object.entries(parts).map(async ([path, load]) => [path, await load()] as const),
	);
	expect(texts.length).toBeGreaterThan(200);
	const native = texts.filter(([, text]) =>
		/type=(?:["']|\{[^}]*["'])(?:date|month|week|datetime-local)\b/u.test(text),
	);
	expect(native.map(([path]) => path.split('/').at(-1))).toEqual(['DateField.svelte']);
});
