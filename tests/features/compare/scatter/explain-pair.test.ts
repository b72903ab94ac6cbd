import { expect, test } from 'vitest';
import type { UnitFacts } from '../../../../src/lib/domain/comparisons/overview';
import { explainPair } from '../../../../src/lib/features/compare/scatter/explain-pair';
import { sharedWords } from '../../../../src/lib/messages/compare/shared';
import { readingApp, told } from '../../told';
import { progressOf } from '../../units';

const app = readingApp();
const explained = (more: Partial<UnitFacts>) =>
	explainPair(app, 'Cần Đước', [['Vào GDNN', progressOf('can-duoc', more), 'vet']]);

test('two figures of a unit, each of its indicator, each with its own explanation', () => {
	const explanation = explainPair(app, 'Cần Đước', [
		['Vào GDNN', progressOf('can-duoc', { numerator: 194, denominator: 848 }), 'vet'],
		[
			'Vào lớp 10',
			progressOf('can-duoc', { numerator: 600, denominator: 848, quality: 'estimated' }),
			'grade10',
		],
	]);
	expect(explanation.title).toBe('Số liệu của Cần Đước');
	expect(told(explanation)).toEqual([
		'Vào GDNN: 194 ÷ 848 = [22,88\u00a0%]',
		'Vào lớp 10: 600 ÷ 848 = [70,75\u00a0%]',
		sharedWords.vi.pressFigure,
	]);
	expect(explanation.facts.map(({ said }) => said[1])).toMatchObject([
		{ isEstimated: false, label: 'Giải thích số liệu của Cần Đước, Vào GDNN' },
		{ isEstimated: true },
	]);
	const figure = explanation.facts[0]?.said[1];
	const why = typeof figure === 'object' && figure.kind === 'figure' ? figure.why : null;
	expect(typeof why === 'function' && why().title).toBe('Số liệu của Huyện can-duoc');
});

test('each figure is explained by its own indicator: what it counts is not what the other counts', () => {
	const of = { validFrom: null, validTo: null, direction: 'higher' };
	const both = readingApp({
		dataset: {
			choices: {
				indicators: [
					{ ...of, indicatorId: 'vet', denominatorDef: 'graduates' },
					{ ...of, indicatorId: 'schools', denominatorDef: 'schools' },
				],
				renamings: [],
			},
		},
	});
	const row = progressOf('can-duoc', { numerator: 3, denominator: 20, targetBp: 4000 });
	const lacks = explainPair(both, 'Cần Đước', [
		['Vào GDNN', row, 'vet'],
		['Trường đạt chuẩn', row, 'schools'],
	]).facts.map(({ said }) => {
		const [, figure] = said;
		const why = typeof figure === 'object' && figure.kind === 'figure' ? figure.why : null;
		return typeof why === 'function' ? told(why())[0] : null;
	});
	expect(lacks).toEqual([
		'Còn thiếu: cần 8/20, có 3, thiếu 5\u00a0em',
		'Còn thiếu: cần 8/20, có 3, thiếu 5\u00a0trường',
	]);
});

test.each<[string, Partial<UnitFacts>, string]>([
	['no outcome', {}, 'Vào GDNN: – = [–]'],
	['a rate without counts', { declaredBp: 2100 }, 'Vào GDNN: – = [21,00\u00a0%]'],
	['a total of 0', { numerator: 0, denominator: 0 }, 'Vào GDNN: 0 ÷ 0 = [–]'],
])('%s', (_, more, line) => expect(told(explained(more))[0]).toBe(line));
