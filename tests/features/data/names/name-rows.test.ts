import { describe, expect, it } from 'vitest';
import { noDecisions } from '$lib/domain/schema/decisions';
import { writeAnswer, type NameAnswer } from '$lib/domain/units/name-answer';
import type { NameQuestion } from '$lib/intake/units/names-asked';
import { saidOf, sayAnswer, unitsFor } from '$lib/features/data/names/name-decision';
import { isOfOtherKind, isShown, nameRows, sortedNames, withText } from '$lib/features/data/names/name-rows';
import { nameWords } from '$lib/messages/data/names';

const asked = (text: string, rows: number, more: Partial<NameQuestion> = {}): NameQuestion => ({
	key: text,
	text,
	sheet: null,
	row: 2,
	column: 'Đơn vị',
	answer: null,
	kind: 'unknown',
	candidates: [],
	rows,
	figures: rows * 2,
	...more,
});
const ben = { id: 'long-an.ben-luc', name: 'Huyện Bến Lức' };
const names = [
	asked('Trường THCS Bình Đức', 3),
	asked('Bến Lưc', 1, { kind: 'likely', candidates: [ben] }),
	asked('Xã Hòa Bình', 12, { kind: 'ambiguous', candidates: [ben, { id: 'x', name: 'X' }] }),
];
const decided = (answers: Record<string, NameAnswer>) => ({
	...noDecisions,
	names: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, writeAnswer(answer)])),
});
const rows = nameRows(names, [], noDecisions);

describe('the rows', () => {
	it('what was decided counts before the file is read again; a place above it decides nothing yet', () => {
		const school: NameAnswer = { kind: 'new', level: 'school', parent: 'long-an.ben-luc' };
		const made = nameRows(
			names,
			[],
			decided({ 'Trường THCS Bình Đức': school, 'Xã Hòa Bình': { kind: 'below', parent: 'long-an' } }),
		);
		expect(made.map(({ kind }) => kind)).toEqual(['decided', 'likely', 'ambiguous']);
		expect(made[0]?.answer).toEqual(school);
		expect(made.filter((row) => isShown(row, 'open'))).toHaveLength(2);
		expect(made.filter((row) => isShown(row, 'decided'))).toHaveLength(1);
	});

	it('names of which something was said stay, each once; asked again they are open', () => {
		const said = { ...asked('Nơi khác', 4), answer: 'aside:' };
		const [row] = nameRows([], [said], decided({ 'Nơi khác': { kind: 'aside' } }));
		expect(row).toMatchObject({ kind: 'decided', rows: 4, figures: 8, answer: { kind: 'aside' } });
		expect(nameRows([], [said], noDecisions)).toMatchObject([{ kind: 'unknown', answer: null }]);
		expect(nameRows(names, [{ ...said, key: 'Bến Lưc' }], noDecisions)).toHaveLength(3);
	});

	it('are found by a part of the name without marks', () => {
		expect(withText(rows, 'binh duc').map(({ text }) => text)).toEqual(['Trường THCS Bình Đức']);
		expect(withText(rows, '  ')).toHaveLength(3);
		expect(withText(rows, 'không có')).toEqual([]);
	});

	it.each([
		['rows', 'desc', ['Xã Hòa Bình', 'Trường THCS Bình Đức', 'Bến Lưc']],
		['figures', 'asc', ['Bến Lưc', 'Trường THCS Bình Đức', 'Xã Hòa Bình']],
		['text', 'desc', ['Xã Hòa Bình', 'Trường THCS Bình Đức', 'Bến Lưc']],
		['near', 'asc', ['Trường THCS Bình Đức', 'Bến Lưc', 'Xã Hòa Bình']],
	] as const)('are sorted by %s, %s', (key, dir, order) => {
		const words = ({ candidates }: (typeof rows)[number]) => candidates[0]?.name ?? '';
		expect(sortedNames(rows, { key, dir }, words).map(({ text }) => text)).toEqual(order);
	});

	it.each([
		['Xã Hòa Bình', 'school', true],
		['Xã Hòa Bình', 'commune', false],
		['Trường THCS Bình Đức', 'commune', true],
		['Trường THCS Bình Đức', 'school', false],
		['Bình Đức', 'school', false],
		['Huyện Bến Lức', 'commune', true],
	] as const)('"%s" as %s is of another kind: %s', (text, level, isOther) =>
		expect(isOfOtherKind(text, level)).toBe(isOther),
	);
});

describe('what is decided about several', () => {
	it('as proposed: only names with one likely unit', () =>
		expect([...saidOf('likely', '', rows)]).toEqual([['Bến Lưc', { kind: 'unit', unit: ben.id }]]));
	it('nothing before its unit is chosen', () =>
		expect([saidOf('unit', '', rows).size, saidOf('below', '', rows).size, saidOf('school', '', rows).size]).toEqual(
			[0, 0, 0],
		));
	it.each([
		['unit', { kind: 'unit', unit: 'long-an' }],
		['below', { kind: 'below', parent: 'long-an' }],
		['school', { kind: 'new', level: 'school', parent: 'long-an' }],
		['commune', { kind: 'new', level: 'commune', parent: 'long-an' }],
		['aside', { kind: 'aside' }],
	] as const)('%s counts for each', (way, answer) =>
		expect([...saidOf(way, 'long-an', rows).values()]).toEqual([answer, answer, answer]),
	);
	it('asked again: those of which something was said', () => {
		const made = nameRows(names, [], decided({ 'Bến Lưc': { kind: 'aside' } }));
		expect([...saidOf('forget', '', made)]).toEqual([['Bến Lưc', null]]);
	});
	it('asks for units that can stand above', () => {
		const units = (['province', 'district', 'commune', 'school', 'country'] as const).map((level) => ({ level }));
		const levels = (way: Parameters<typeof unitsFor>[0]) => unitsFor(way, units)?.map(({ level }) => level);
		expect(levels('school')).toEqual(['province', 'district', 'commune']);
		expect(levels('district')).toEqual(['province']);
		expect(levels('unit')).not.toContain('country');
		expect([levels('aside'), levels('')]).toEqual([undefined, undefined]);
	});
	it.each(['vi', 'en'] as const)('is said in words (%s), each differently', (language) => {
		const answers: (NameAnswer | null)[] = [
			null,
			{ kind: 'unit', unit: 'a' },
			{ kind: 'below', parent: 'a' },
			{ kind: 'new', level: 'school', parent: 'a' },
			{ kind: 'new', level: 'commune', parent: 'a' },
			{ kind: 'new', level: 'district', parent: 'a' },
			{ kind: 'aside' },
		];
		const said = answers.map((one) => sayAnswer(one, nameWords[language].says, () => 'Huyện A'));
		expect(new Set(said).size).toBe(answers.length);
		expect(said.filter((text) => text.includes('Huyện A'))).toHaveLength(5);
	});
});
