import { describe, expect, it } from 'vitest';
import { officeFile } from '../../src/lib/workers/office-file';
import { sampleFileName } from '../../src/lib/features/shared/practice/sample-name';
import { cellKey, noDecisions, type Decisions } from '../../src/lib/domain/schema/decisions';
import { practiceDataset } from '../../src/lib/domain/schema/practice-dataset';
import { sampleKeys, type SampleKey } from '../../src/lib/domain/schema/samples';
import type { TableName } from '../../src/lib/domain/schema/tables';
import {
	kimThach,
	namThuan,
	quangLang,
	registered,
	registeredTogether,
	surveyed,
	went,
} from '../../src/lib/export/samples/figures';
import { intake } from '../../src/lib/intake/intake';
import { open } from '../../src/lib/intake/open';
import type { Found } from '../../src/lib/intake/reading';
import { fileOf, knowledgeOf } from '../support/catalogue';
import { tcvn3Bytes } from '../support/legacy-encodings';
import { tcvn3 } from '../../src/lib/export/samples/tcvn3';

const units = practiceDataset({ vi: 'Thực hành', en: 'Practice' }).files;
const begun = knowledgeOf(
	'tinh-mau',
	units.map(({ name, text }) => fileOf(text, name)),
);
const { catalogue } = begun.knowledge;

/** A sample, read by the reader of every file against the practice copy as it begins. */
async function read(key: SampleKey, decisions: Partial<Decisions> = {}) {
	const bytes = await officeFile({ kind: 'sample', key }, () => undefined);
	const found: Found[] = [];
	const opened = await open({ name: sampleFileName(key), bytes });
	const told = intake(opened, catalogue, (one) => void found.push(one), { ...noDecisions, ...decisions });
	const of = (table: TableName, ...fields: string[]) =>
		found
			.filter((one) => one.table === table)
			.map(({ record }) => fields.map((field) => (record as Record<string, unknown>)[field]).join(' '))
			.toSorted();
	return {
		...told,
		of,
		outcomes: of('outcomes', 'unit_id', 'indicator_id', 'period_id', 'numerator', 'denominator'),
		codes: told.issues.map(({ code }) => code).toSorted(),
	};
}

const outcome = (unit: string, level: 'thcs' | 'thpt', [graduates, entered]: readonly [number, number]) =>
	`tinh-mau.${unit} vet_after_${level} 2024 ${entered} ${graduates}`;

describe('the sample files of the practice copy', () => {
	it('begins with eight districts and not one figure', () => {
		expect(begun.results.flatMap(({ understood }) => understood.issues)).toEqual([]);
		expect(catalogue.known.units.filter(({ level }) => level === 'district')).toHaveLength(8);
		expect(begun.records.filter(({ table }) => table === 'outcomes')).toEqual([]);
	});

	it('registers the targets of every unit under the document of the Word file', async () => {
		const { of, errors, names, codes } = await read('register');
		const bp = (rate: string) => Number(rate.replace(',', ''));
		const rows = [...registered.map(([id, , ...rates]) => [`tinh-mau.${id}`, rates] as const)];
		const wanted = [...rows, ['tinh-mau', registeredTogether] as const].flatMap(([unit, [thcs, thpt]]) => [
			`${unit} vet_after_thcs 2024 registered ${bp(thcs)} 2024-03-11`,
			`${unit} vet_after_thpt 2024 registered ${bp(thpt)} 2024-03-11`,
		]);
		const fields = ['unit_id', 'indicator_id', 'period_id', 'kind', 'value_bp', 'effective_date'];
		expect(of('targets', ...fields)).toEqual(wanted.toSorted());
		expect(of('sources', 'doc_no')).toEqual(['45/KH-UBND']);
		expect([errors, names]).toEqual([0, []]);
		expect(codes).not.toContain('V04');
	});

	it('reads both levels beside one another below two rows of merged headings', async () => {
		const { outcomes, errors, names, codes } = await read('survey');
		const wanted = Object.entries(surveyed).flatMap(([id, [, { THCS, THPT }]]) => [
			outcome(id, 'thcs', THCS),
			outcome(id, 'thpt', THPT),
		]);
		expect(outcomes).toEqual(wanted.toSorted());
		expect(codes).not.toContain('V04');
		expect([errors, names]).toEqual([0, []]);
	});

	it('reads letters of before Unicode and asks about one name', async () => {
		const { outcomes, errors, names, encoding, codes } = await read('oldLetters');
		expect(encoding).toBe('tcvn3');
		expect(codes).toEqual(['V01', 'V15', 'V21']);
		expect(outcomes).toEqual(
			[outcome('kim-thach', 'thcs', kimThach), outcome('nam-thuan', 'thcs', namThuan)].toSorted(),
		);
		expect(errors).toBe(0);
		expect(names).toMatchObject([
			{ text: 'Huyện Nam Thuậ', kind: 'likely', candidates: [{ id: 'tinh-mau.nam-thuan' }] },
		]);
	});

	it('takes the total of the schools for the district and offers to add them', async () => {
		const { outcomes, errors, offers, codes } = await read('schools');
		expect(outcomes).toEqual([outcome('phuoc-dien', 'thcs', [1057, 318])]);
		expect(offers).toHaveLength(6);
		expect([errors, codes]).toEqual([0, ['V14']]);
	});

	it('counts where the graduates went, all of them, as many as the survey says', async () => {
		const { of, errors, issues } = await read('streams');
		expect(of('destinations', 'unit_id')).toHaveLength(28);
		expect(of('destinations', 'unit_id', 'destination', 'students')).toContain('tinh-mau.dai-khe so_cap 73');
		for (const [id, [, { THCS }]] of Object.entries(surveyed)) {
			const counts = went[id as keyof typeof went];
			expect(counts.reduce((sum, one) => sum + one, 0)).toBe(THCS[0]);
			expect(counts[3] + counts[4]).toBe(THCS[1]);
		}
		expect([errors, issues]).toEqual([0, []]);
	});

	it('stops at the slip, which one corrected cell mends', async () => {
		const slip = await read('mistake');
		const [thpt] = [outcome('quang-lang', 'thpt', quangLang.THPT)];
		expect([slip.errors, slip.codes, slip.outcomes]).toEqual([1, ['V11'], [thpt]]);
		// the cell of 84, in the row of the finding
		const [{ row, sheet }] = slip.issues as [(typeof slip.issues)[number]];
		const mended = await read('mistake', { edits: { [cellKey(sheet, row ?? 0, 1)]: '840' } });
		expect([mended.errors, mended.codes]).toEqual([0, []]);
		expect(mended.outcomes).toEqual([outcome('quang-lang', 'thcs', [840, 236]), thpt].toSorted());
	});

	it('names every file as a person would', () => {
		expect(sampleKeys.map(sampleFileName)).toEqual([
			'mau-1-dang-ky-chi-tieu-2024.docx',
			'mau-2-ket-qua-phan-luong-2024.xlsx',
			'mau-3-hai-huyen-gui-them.csv',
			'mau-4-danh-sach-truong-thcs.xlsx',
			'mau-5-chia-theo-huong-di.xlsx',
			'mau-6-bang-so-lieu-co-cho-go-sai.xlsx',
		]);
	});
});

it('writes the bytes of VN3 as its table says', () => {
	const text = 'Đơn vị; Số HS tốt nghiệp THCS: Huyện Kim Thạch, ưỡn ỵ ẵ Ắ 12;3\r\n';
	expect([...tcvn3(text)]).toEqual([...tcvn3Bytes(text)]);
});
