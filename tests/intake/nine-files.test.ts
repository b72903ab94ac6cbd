import { beforeAll, describe, expect, it } from 'vitest';
import { noDecisions, type Decisions } from '../../src/lib/domain/schema/decisions';
import { intake } from '../../src/lib/intake/intake';
import { open } from '../../src/lib/intake/open';
import type { RecordOf, TableName } from '../../src/lib/domain/schema/tables';
import type { Found } from '../../src/lib/intake/reading';
import { longAnKnowledge } from '../support/catalogue';
import { cohort, nineFiles, outcomes, register2024, targets2024 } from '../support/nine-files';

const { catalogue } = longAnKnowledge();
type Name = keyof typeof nineFiles;
const names = Object.keys(nineFiles) as Name[];
const slip: Name = 'Vinh Hung bao cao phan luong nam 2023.xlsx';
const unnamed: Name = 'Bến Lức - HS sau tốt nghiệp 2023.docx';
const register: Name = 'Dang ky chi tieu 2024.xlsx';

const files = new Map<Name, Uint8Array>();
beforeAll(async () => {
	for (const name of names) files.set(name, await nineFiles[name][1]());
});

const recordsOf = <T extends TableName>(table: T, all: readonly Found[]) =>
	all.flatMap((one) => (one.table === table ? [one.record as RecordOf<T>] : []));

async function read(name: Name, decisions: Partial<Decisions> = {}) {
	const all = { ...noDecisions, ...decisions };
	const opened = await open({ name, bytes: files.get(name) ?? new Uint8Array() });
	const records: Found[] = [];
	const { errors, issues } = intake(opened, catalogue, (one) => void records.push(one), all);
	const facts = recordsOf('outcomes', records).map(
		({ unit_id, indicator_id, period_id, numerator, denominator }) =>
			[unit_id, indicator_id, period_id, denominator, numerator].join(' '),
	);
	return { records, facts: facts.toSorted(), errors, codes: issues.map(({ code }) => code), issues };
}

/** What the facts say that a file states, as it is counted for a year. */
const stated = (name: Name, year: number) =>
	nineFiles[name][0]
		.flatMap((unit) =>
			Object.entries(outcomes[unit]).map(([level, [graduates, entered]]) =>
				[`long-an.${unit}`, `vet_after_${level.toLowerCase()}`, year, graduates, entered].join(' '),
			),
		)
		.toSorted();

describe('nine returns as offices write them', () => {
	it.each(names.filter((name) => name !== slip && name !== unnamed && name !== register))(
		'%s is read without a question',
		async (name) => {
			const { facts, errors } = await read(name);
			expect(facts).toEqual(stated(name, cohort));
			expect(errors).toBe(0);
		},
	);

	it('the register of the next year holds targets and no outcome', async () => {
		const { facts, records, errors } = await read(register);
		expect(errors).toBe(0);
		expect(facts).toEqual([]);
		const read2024 = recordsOf('targets', records)
			.filter(({ unit_id }) => unit_id !== 'long-an')
			.map(({ unit_id, indicator_id, period_id, kind, value_bp }) =>
				[unit_id, indicator_id, period_id, kind, value_bp].join(' '),
			);
		const wanted = Object.entries(targets2024).flatMap(([unit, [, rates]]) =>
			Object.entries(rates).map(([level, rate]) =>
				[
					`long-an.${unit}`,
					`vet_after_${level.toLowerCase()}`,
					2024,
					'registered',
					Math.round(rate * 100),
				].join(' '),
			),
		);
		expect(read2024.toSorted()).toEqual(wanted.toSorted());
		const documents = recordsOf('sources', records).map(({ doc_no }) => doc_no);
		expect(documents).toContain(register2024.number);
	});

	it('a title with last year’s year under a file name with this year’s is told, and one answer sets it right', async () => {
		const { facts, issues } = await read(slip);
		expect(facts).toEqual(stated(slip, 2022));
		expect(issues.map(({ message_vi }) => message_vi).join()).toContain('ghi năm khác với bảng');
		const answered = await read(slip, { assume: { year: String(cohort) } });
		expect(answered.facts).toEqual(stated(slip, cohort));
		expect(answered.issues.map(({ message_vi }) => message_vi).join()).not.toContain('ghi năm khác');
	});

	it('a plan that a report carries out is not the document that it is', async () => {
		const { records } = await read('1056_BC-PGDĐT Cần Giuộc.docx');
		expect(recordsOf('sources', records).map(({ doc_no }) => doc_no)).toEqual(['1056/BC-PGDĐT']);
	});

	it('a table whose rows are no units is asked about, and nothing of it counts', async () => {
		const { facts, errors } = await read(unnamed);
		expect(facts).toEqual([]);
		expect(errors).toBeGreaterThan(0);
	});
});
