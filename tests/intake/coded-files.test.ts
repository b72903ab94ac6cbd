import { expect, it } from 'vitest';
import { bothWays } from '../support/both-ways';
import { knowledgeOf, publishedFiles } from '../support/catalogue';
import { random, type Random } from '../support/random';

/** Small files of every kind that offices and programs make, with faults, read as codes and cell by cell. */

const { catalogue } = knowledgeOf('tinh-mau', publishedFiles('tinh-mau')).knowledge;

const outcomes = {
	header:
		'unit_id,indicator_id,period_id,as_of,revision,numerator,denominator,declared_bp,quality,source_id,submitted_at',
	rows: [
		'tinh-mau.minh-giang,vet_after_thcs,2019,2019-12-31,1,258,1537,,official,tm-bc-2019,2019-12-12',
		'tinh-mau.minh-giang,vet_after_thpt,2019,2019-12-31,1,213,715,,official,tm-bc-2019,2019-12-12',
		'tinh-mau,vet_after_thcs,2019,2019-12-31,1,300,2000,,official,tm-bc-2019,2019-12-12',
	],
};
const destinations = {
	header: 'unit_id,school_level,period_id,as_of,revision,destination,students,female,quality,source_id',
	rows: [
		'tinh-mau.minh-giang,THCS,2019,2019-12-31,1,thpt_public,1076,,official,tm-bc-2019',
		'tinh-mau.minh-giang,THCS,2019,2019-12-31,1,thpt_private,77,5,official,tm-bc-2019',
	],
};

const cells = [
	// blanks, numbers as people type them, decimal commas
	...[
		'',
		' ',
		'-',
		'0',
		'1',
		'7 ',
		' 7',
		'01',
		'+5',
		'-1',
		'1.183',
		'1,5',
		'12,50',
		'1e3',
		'5.0',
		'9999999999',
	],
	...['５', '٣', '1 000', '1\u00a0000', '#N/A', '=1+1', '12%', '5000', 'chưa có', 'x'],
	// periods and days in other forms
	...['2018', '2019', '2019-01', '2019-1', '01/2019', '2019-13', '2018-2019', '2.019', 'Năm 2019', '2040'],
	...['31/12/2019', '31-12-2019', '12/31/2019', '2019-02-30', '20191231', '43830', '2030-01-01'],
	// units, indicators, codes: other letters of the same, unknown ones, words that every object has
	...['tinh-mau', 'Tinh-Mau', 'tinh-mau.khong-co', 'Minh Giang', 'Huyện Minh Giang', 'viet-nam', 'vet_after'],
	...[
		'vet_after_thcs',
		'vet_after_thpt',
		'VET_AFTER_THCS',
		'constructor',
		'__proto__',
		'khong_co',
		'THCS',
		'thcs',
	],
	...['official', 'OFFICIAL', 'demo', 'provisional', 'tm-bc-2019', '12/BC-UBND', 'thpt_public', 'other'],
	// forms of letters, marks that are not seen
	...['Hoà', 'Hòa', 'Ho\u0300a', '\u200b', 'a\u00ad', '\u202e1', '１２', 'ﬁ', '🎓', '\u0000', '\t', '\u001f'],
	// persons
	...['0912345678', '079201001234', 'Nguyễn Văn An', 'an@example.com', '12/05/2008'],
	// words that set a row aside
	...['Tổng cộng', 'Cộng', 'Phụ lục', '(1)', 'A', 'I', 'unit_id', 'quality'],
];
const marks = [
	'"',
	"'",
	'"a"',
	"'a'",
	'"1"',
	'a"b',
	'""',
	'"a',
	'a,b',
	'a;b',
	'a\tb',
	'"a,b"',
	'"a\nb"',
	'a\\"b',
];
const lines = [
	'',
	' ',
	',',
	',,,,,,,,,,',
	'Phụ lục I',
	'1,2,3,4,5,6,7,8,9,10,11',
	'# ghi chú',
	'Tổng cộng,,,,,1',
	'"',
];
const headers = ['unit', 'họ tên', 'ghi_chu', 'Ngày sinh', 'note', '', 'numerator', 'students', 'period'];

const encoder = new TextEncoder();
const utf16 = (text: string) =>
	new Uint8Array([
		0xff,
		0xfe,
		...[...text].flatMap((_, at) => [text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8]),
	]);
const oneByte = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 255);

function fileOf(seed: number): Uint8Array {
	const { below, of } = random(seed);
	const base = of([outcomes, destinations]);
	const names = base.header.split(',');
	const rows = Array.from({ length: 3 + below(30) }, () => {
		const own = of(base.rows).split(',');
		const set = (name: string, texts: readonly string[]) => {
			const at = names.indexOf(name);
			if (at !== -1) own[at] = of(texts);
		};
		// few texts in many rows: most rows hold nothing that did not come before
		set('revision', ['1', '2', '3', '4', '5', '6', '7', '8', '9']);
		set('numerator', ['10', '20', '20', '300']);
		set('denominator', ['100', '200', '200', '0']);
		set('students', ['5', '6']);
		set('submitted_at', ['2019-12-12', '2019-12-12', '2020-03-01']);
		if (below(9) === 0) set('quality', ['official', 'provisional', 'demo']);
		return own;
	});
	const header = [...names];
	const faults = of([0, 0, 1, 1, 2, 5]);
	for (let fault = 0; fault < faults; fault++) {
		const row = of(rows);
		row[below(row.length)] = of(below(4) === 0 ? marks : cells);
	}
	if (below(12) === 0) header[below(header.length)] = of(headers);
	if (below(12) === 0) {
		header.push(of(headers));
		for (const row of rows) row.push(of(['', '1', of(cells)]));
	}
	if (below(14) === 0) of(rows).push('');
	if (below(14) === 0) of(rows).pop();
	return written([header, ...rows], random(seed + 0x5eed));
}

/** The same rows in a dialect and an encoding. */
function written(rows: string[][], { below, of }: Random): Uint8Array {
	const [delimiter, end] = [of([',', ',', ',', ';', '\t', '|']), of(['\n', '\n', '\r\n', '\r'])];
	const quote = of(['', '', '', '"', "'"]);
	const space = below(15) === 0 ? ' ' : '';
	const told = rows.map((cells) => cells.map((cell) => `${quote}${cell}${quote}`).join(delimiter + space));
	if (below(10) === 0) told.splice(below(told.length + 1), 0, of(lines));
	if (below(20) === 0) told.splice(below(told.length), 0, told[0] ?? '');
	if (below(15) === 0) for (let at = 0; at < told.length; at++) told[at] += delimiter;
	let text = told.join(end);
	if (below(15) === 0) text = text.replace(end, end === '\n' ? '\r\n' : '\n');
	text += of(['', end, end, end + end, '\ufeff', ' ']);
	if (below(12) === 0) text = text.normalize('NFD');
	const kind = below(16);
	if (kind === 0) return utf16(text);
	if (kind === 1) return oneByte(text);
	const bytes = encoder.encode(text);
	if (kind < 4) return new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]);
	if (kind === 4) bytes[below(bytes.length)] = of([0xff, 0xc3, 0]);
	return bytes;
}

const each = 125;

it.each([0, 1, 2, 3])(
	`${each} small files of many kinds, from the ${each} × %i. on`,
	(part) => {
		const codes = new Set<string>();
		let [coded, records] = [0, 0];
		for (let seed = part * each; seed < (part + 1) * each; seed++) {
			const ways = bothWays({ name: 'tep.csv', bytes: fileOf(seed) }, catalogue);
			expect(ways.byCodes, `seed ${seed}`).toEqual(ways.byCells);
			coded += ways.coded();
			records += ways.byCells.found.length;
			for (const { code } of ways.byCells.understood.issues) codes.add(code);
		}
		expect(coded).toBeGreaterThan(each * 2);
		expect(records).toBeGreaterThan(each * 4);
		expect(codes.size).toBeGreaterThan(12);
	},
	300_000,
);
