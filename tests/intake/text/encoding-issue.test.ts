import { describe, expect, it } from 'vitest';
import type { Decoded, Encoding } from '../../../src/lib/intake/text/decode';
import { encodingIssue } from '../../../src/lib/intake/text/encoding-issue';
import { fileOf, fixture, longAnKnowledge, readingOf } from '../../support/catalogue';

const decoded = (text: string, encoding: Encoding = 'vni'): Decoded => ({ text, encoding, readable: true });
const sample = (text: string) => encodingIssue(decoded(text))?.value;

describe('encodingIssue', () => {
	it('has nothing to say of UTF-8', () => {
		expect(encodingIssue(decoded('Huyện', 'utf-8'))).toBeNull();
		expect(encodingIssue(decoded('Huyện', 'utf-8-bom'))).toBeNull();
	});

	it('refuses what cannot be read', () => {
		const found = encodingIssue({ text: '', encoding: 'binary', readable: false });
		expect(found).toMatchObject({ code: 'V01', severity: 'error', value: null });
	});

	it.each([
		['utf-16le', 'UTF-16 LE'],
		['utf-16be', 'UTF-16 BE'],
		['windows-1258', 'Windows-1258'],
		['tcvn3', 'TCVN3 (ABC)'],
		['vni', 'VNI'],
		['windows-1252', 'Windows-1252'],
	] as const)('names %s as people know it: %s', (encoding, name) => {
		const found = encodingIssue(decoded('stt;ten\n1;Huyện A\n', encoding));
		expect(found).toMatchObject({ code: 'V01', severity: 'warning', row: null, value: '1;Huyện A' });
		expect(found?.message_vi).toContain(`bảng mã ${name},`);
		expect(found?.message_vi).toContain('"1;Huyện A"');
		expect(found?.message_en).toContain(`encoded in ${name} `);
	});

	it('shows the first line with accented letters, or else the first', () => {
		expect(sample('a;b\r\n1;Thủ  Thừa\t5\r\n2;Đức Hòa\r\n')).toBe('1;Thủ Thừa 5');
		expect(sample('\n\na;b\n1;2\n')).toBe('a;b');
		expect(sample('')).toBe('');
	});

	it('shows sixty characters with accented letters among them', () => {
		const far = `${'x;'.repeat(80)}Thủ Thừa;${'y;'.repeat(80)}`;
		expect(sample(far)?.length).toBeLessThanOrEqual(60);
		expect(sample(far)).toContain('Thủ Thừa');
		expect(sample(`Thủ Thừa;${'y;'.repeat(80)}`)).toMatch(/^Thủ Thừa;[y;]{51}$/);
	});
});

describe('what is no text', () => {
	const { catalogue } = longAnKnowledge();
	it.each([
		['noise', Array.from({ length: 400 }, (_, i) => (i * i * 31 + i * 17) % 251)],
		['a picture', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46, 0x49, 0x46]],
		['an archive', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
	])('%s is an error and gives no records', (_, codes) => {
		const read = readingOf(catalogue, fileOf(Uint8Array.from(codes)));
		expect(read.issues).toHaveLength(1);
		expect(read.issues[0]).toMatchObject({ code: 'V01', severity: 'error', row: null });
		expect(read.records).toEqual([]);
	});
});

describe('a survey in an encoding of before Unicode', () => {
	const { catalogue } = longAnKnowledge();
	const known = readingOf(catalogue, fixture('encodings/utf-8.csv'));

	it('is there in UTF-8', () => {
		expect(known.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(known.records).toHaveLength(15);
	});

	it.each([
		['windows-1258', 'KẾT QUẢ KHẢO SÁT HỌC SINH TỐT NGHIỆP THCS NĂM 2023;;'],
		['tcvn3', 'KẾT QUẢ KHẢO SÁT HỌC SINH TỐT NGHIỆP THCS NĂM 2023;;'],
		['vni', 'KẾT QUẢ KHẢO SÁT HỌC SINH TỐT NGHIỆP THCS NĂM 2023;;'],
	])('%s gives the same records', (encoding, value) => {
		const read = readingOf(catalogue, fixture(`encodings/${encoding}.csv`));
		expect(read.encoding).toBe(encoding);
		expect(read.records).toEqual(known.records);
		expect(read.hints).toEqual(known.hints);
		const [first, ...others] = read.issues;
		expect(first).toMatchObject({ code: 'V01', severity: 'warning', value });
		expect(others).toEqual(known.issues);
	});
});
