import { describe, expect, test } from 'vitest';
import { clipboardFile } from '../../../../src/lib/features/data/tray/paste';
import { intake } from '../../../../src/lib/intake/intake';
import { open } from '../../../../src/lib/intake/open';
import type { Found } from '../../../../src/lib/intake/reading';
import { fixture, longAnKnowledge } from '../../../support/catalogue';

const { catalogue } = longAnKnowledge();
const name = (time: string, ending: string) => `dán ${time}.${ending}`;
const evening = new Date(2026, 10, 29, 19, 5, 7);
const html = new TextDecoder().decode(fixture('reader/word-clipboard.html').bytes);

async function pasted(file: File) {
	const records: Found[] = [];
	const opened = await open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
	const { errors } = intake(opened, catalogue, (one) => void records.push(one));
	const facts = records.flatMap(({ table, record }) => {
		if (table !== 'outcomes') return [];
		const { unit_id, period_id, numerator, denominator } = record as Readonly<Record<string, unknown>>;
		return [[unit_id, period_id, numerator, denominator].join(' ')];
	});
	return { facts, errors };
}

describe('what is pasted', () => {
	test('cells of Excel are a file of text', () => {
		const file = clipboardFile({ text: 'Đơn vị\tTỷ lệ\nThủ Thừa\t20\n', html: '' }, name, evening);
		expect(file?.name).toBe('dán 19-05-07.csv');
	});

	test('a sentence is none', () => {
		expect(clipboardFile({ text: 'chỉ là một câu', html: '<p>chỉ là một câu</p>' }, name, evening)).toBeNull();
	});

	test('a table of Word is read with its title, its merged cells and its marks', async () => {
		const file = clipboardFile({ text: 'TT\tHuyện', html }, name, evening);
		expect(file?.name).toBe('dán 19-05-07.html');
		const { facts, errors } = await pasted(file ?? new File([], ''));
		expect(errors).toBe(0);
		expect(facts).toEqual(['long-an.thu-thua 2023 310 1250', 'long-an.duc-hoa 2023 1400 3500']);
	});
});
