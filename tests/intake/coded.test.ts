import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake';
import { openText, type SourceFile } from '../../src/lib/intake/open';
import type { Found } from '../../src/lib/intake/reading';
import { bothWays as readBothWays, readWhole } from '../support/both-ways';
import { fileOf, fixture, knowledgeOf, publishedFiles } from '../support/catalogue';
import { random, type Random } from '../support/random';

const { catalogue } = knowledgeOf('tinh-mau', publishedFiles('tinh-mau')).knowledge;

const bothWays = (file: SourceFile) => readBothWays(file, catalogue);

const text = (name: string) => {
	const file = publishedFiles('tinh-mau').find((one) => one.name.endsWith(name));
	return new TextDecoder().decode(file?.bytes);
};
const masses = ['tinh-mau/outcomes.csv', 'tinh-mau/destinations.csv'].map((name) => {
	const [header = '', ...lines] = text(name).trimEnd().split('\n');
	return { name, header, lines: lines.filter((line) => !line.includes('"')) };
});

const words = [
	...[
		'',
		' ',
		'0',
		'1',
		'2',
		'01',
		'-1',
		'12,5',
		'12.5',
		'1.183',
		'1e3',
		'999999999',
		'9999999999',
		'５',
		' 7',
		'7 ',
	],
	...[
		'chưa có',
		'-',
		'x',
		'#DIV/0!',
		'=A1',
		'Tổng cộng',
		'Cộng',
		'Phụ lục',
		'(1)',
		'A',
		'I',
		'unit_id',
		'note',
	],
	...[
		'2019',
		'2019-13',
		'2019-01',
		'2023.0',
		'2.023',
		'2018-2019',
		'2040',
		'31/12/2019',
		'2019-02-30',
		'10/25/2019',
	],
	...[
		'tinh-mau',
		'Tỉnh Mẫu',
		'Minh Giang',
		'minh giang',
		'tinh-mau.khong-co',
		'tinh-mau.minh-giang',
		'viet-nam',
	],
	...[
		'vet_after_thcs',
		'vet_after',
		'khong_co',
		'THCS',
		'thpt_public',
		'official',
		'OFFICIAL',
		'demo',
		'DEMO ',
	],
	...[
		'tm-bc-2019',
		'12/BC-UBND',
		'12 /BC-UBND',
		'0912345678',
		'Nguyễn Văn An',
		'Hoà',
		'Ho\u0300a',
		'n\u00a0a',
	],
];
/** These leave a stretch no plain one. */
const quoted = ['"a"', 'a"b', "'a'", "H'Mông", '\ufeff', 'a;b', 'a\rb', 'a,b', 'a\nb', '" a,b"'];

function faulty(lines: readonly string[], { below, of }: Random, marks: readonly string[]): string[] {
	const taken = Array.from({ length: 60 + below(80) }, () => of(lines));
	return taken.flatMap((line) => {
		const cells = line.split(',');
		const kind = below(10);
		if (kind < 4) cells[below(cells.length)] = of(marks);
		if (kind === 3) cells[below(cells.length)] = of(marks);
		if (kind === 4 && below(4) === 0) return [of(['', ',', 'Phụ lục I', '1,2,3', cells.slice(1).join(',')])];
		if (kind === 5 && below(8) === 0) return [cells.map((_, at) => String(at + 1)).join(',')];
		return [cells.join(',')];
	});
}

describe('plain rows as codes give what their cells give', () => {
	it.each(masses)('$name as published', ({ name, header, lines }) => {
		const whole = bothWays(fileOf(text(name)));
		expect(whole.byCodes).toEqual(whole.byCells);
		const { byCodes, byCells, coded } = bothWays(fileOf([header, ...lines].join('\n')));
		expect(byCodes).toEqual(byCells);
		expect(coded()).toBe(lines.length + 1);
		expect(byCodes.understood.errors).toBe(0);
		expect(byCodes.found.length).toBeGreaterThanOrEqual(lines.length);
	});

	it.each(masses)('$name with generated faults', ({ header, lines }) => {
		let [coded, issues] = [0, 0];
		for (let seed = 0; seed < 120; seed++) {
			const made = random(seed);
			const marks = seed % 5 === 4 ? [...words, ...quoted] : words;
			const rows = faulty(lines, made, marks);
			if (seed % 7 === 3) rows.splice(made.below(rows.length), 0, header, '1,2,3,4,5,6,7,8,9,10,11,12');
			const head = seed % 11 === 5 ? header.replace('unit_id', 'unit') : header;
			const ending = seed % 3 === 1 ? '\r\n' : '\n';
			const file = fileOf([head, ...rows].join(ending) + (seed % 2 === 0 ? ending : ''));
			const ways = bothWays(file);
			expect(ways.byCodes, `seed ${seed}`).toEqual(ways.byCells);
			coded += ways.coded();
			issues += ways.byCells.understood.issues.length;
		}
		expect(coded).toBeGreaterThan(4_000);
		expect(issues).toBeGreaterThan(2_000);
	});

	it('a file of several stretches, one of them with a quote, the last with letters beyond ASCII', () => {
		const [{ header, lines } = { header: '', lines: [] }] = masses;
		const many = Array.from({ length: 10 }, (_, at) =>
			lines.map((line) => line.replace(/,1,(?=\d)/, `,${at + 1},`)),
		).flat();
		many[2] = `${many[2]?.replace(/,[^,]*$/, '')},"a, b"`;
		many.splice(-9, 1, `${many.at(-9)} Số`);
		const { byCodes, byCells, coded } = bothWays(fileOf([header, ...many].join('\n')));
		expect(byCodes).toEqual(byCells);
		expect(coded()).toBeGreaterThan(10_000);
		expect(coded()).toBeLessThan(many.length);
	});

	it.each(masses)(
		'$name: long stretches of known rows, with twins, late days and faults among them',
		(mass) => {
			const names = mass.header.split(',');
			const found = new Set<string>();
			let coded = 0;
			for (let seed = 0; seed < 8; seed++) {
				const { below, of } = random(seed);
				const lines = Array.from({ length: 30 }, () => of(mass.lines).split(','));
				const rows = Array.from({ length: 2_500 }, () => {
					const cells = [...of(lines)];
					const set = (name: string, text: string) => {
						const at = names.indexOf(name);
						if (at !== -1) cells[at] = text;
					};
					set('revision', String(1 + below(90)));
					if (below(20) === 0) set('numerator', String(below(4)));
					if (below(20) === 0) set('students', String(below(4)));
					if (below(50) === 0) set('denominator', of(['0', '1', '']));
					if (below(30) === 0) set('submitted_at', of(['2030-01-01', '2018-01-01', '']));
					if (below(60) === 0) set('declared_bp', of(['5000', '1']));
					if (below(200) === 0) set(of(names), of(words));
					return cells.join(',');
				});
				const ways = bothWays(fileOf([mass.header, ...rows].join('\n')));
				expect(ways.byCodes, `seed ${seed}`).toEqual(ways.byCells);
				for (const { code } of ways.byCells.understood.issues) found.add(code);
				coded += ways.coded();
			}
			expect(coded).toBeGreaterThan(18_000);
			const wanted = mass.name.includes('outcomes')
				? ['V11', 'V12', 'V18', 'V19', 'V22', 'V29']
				: ['V18', 'V19'];
			for (const code of wanted) expect(found).toContain(code);
		},
	);

	const folder = new URL('../fixtures/', import.meta.url);
	const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.csv'),
	);
	it.each(fixtures)('%s', (path) => {
		const { byCodes, byCells } = bothWays(fixture(path));
		expect(byCodes).toEqual(byCells);
	});

	it.each([
		['none', [], [], 'utf-8'],
		['a mark at its beginning', [0xef, 0xbb, 0xbf], [], 'utf-8-bom'],
		['a torn letter', [], [0xff], 'utf-8'],
		['a mark and a torn letter', [0xef, 0xbb, 0xbf], [0xff], 'utf-8-bom'],
		['a letter of four bytes', [], [0xf0, 0x9f, 0x8e, 0x93], 'utf-8'],
	] as const)('a file of plain letters but for: %s', (_, mark, letter, encoding) => {
		const [{ header, lines } = { header: '', lines: [] }] = masses;
		const encoder = new TextEncoder();
		const few = lines.slice(0, 600).join('\n');
		// enough whole letters beyond ASCII that one torn is taken for what it is
		const whole = letter.length === 1 ? 'Số '.repeat(20) : '';
		const bytes = [...mark, ...encoder.encode(`${header}\n${few}${whole}`), ...letter, 10];
		const { byCodes, byCells, coded } = bothWays(
			fileOf(new Uint8Array([...bytes, ...encoder.encode(lines.slice(600, 900).join('\n'))])),
		);
		expect(byCodes).toEqual(byCells);
		expect(byCodes.understood.encoding).toBe(encoding);
		expect(coded()).toBeGreaterThan(800);
	});

	it('a unit of an earlier row in another period, all else known: read where it lives, told where it ended', () => {
		const header = 'unit_id,indicator_id,period_id,as_of,revision,numerator,denominator,quality,source_id';
		const row = (unit: string, period: string, revision: number) =>
			`${unit},vet_after_thcs,${period},2026-12-31,${revision},10,100,official,tm-bc-2019`;
		const [gone, lives] = ['tinh-mau.minh-giang', 'tinh-mau'];
		const revisions = [1, 2, 3, 4, 5, 6];
		const file = fileOf(
			[
				header,
				...revisions.map((one) => row(gone, '2022', one)),
				...revisions.map((one) => row(lives, '2026', one)),
				...revisions.map((one) => row(lives, '2022', one)),
				...revisions.map((one) => row(gone, '2026', one)),
			].join('\n'),
		);
		const { byCodes, byCells } = bothWays(file);
		expect(byCodes).toEqual(byCells);
		expect(byCodes.understood.issues.filter(({ code }) => code === 'V20')).toHaveLength(6);
		expect(byCodes.understood.counts.outcomes).toBe(18);
	});

	it('whoever keeps records is given one of its own for each row', () => {
		const kept: Found[] = [];
		const [{ header, lines } = { header: '', lines: [] }] = masses;
		const given = openText(fileOf([header, ...lines.slice(0, 400)].join('\n')));
		intake(given, catalogue, (one) => void kept.push(one));
		expect(kept).toEqual(readWhole(given, catalogue).found);
		expect(new Set(kept.map(({ record }) => record)).size).toBe(kept.length);
		expect(kept.length).toBeGreaterThanOrEqual(400);
	});
});
