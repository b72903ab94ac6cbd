import { expect, test } from 'vitest';
import type { UnitFacts } from '../../../../src/lib/domain/comparisons/overview';
import { explainPair } from '../../../../src/lib/features/compare/scatter/explain-pair';
import { sharedWords } from '../../../../src/lib/messages/compare/shared';
import { readingApp, told } from '../../told';
import { progressOf } from '../../units';

const app = readingApp();
const explained = (more: Partial<UnitFacts>) =>
	explainPair(app, 'Cần Đước', [['Vào GDNN', progressOf('can-duoc', more)]]);

test('two figures of a unit, each of its indicator, each with its own explanation', () => {
	const explanation = explainPair(app, 'Cần Đước', [
		['Vào GDNN', progressOf('can-duoc', { numerator: 194, denominator: 848 })],
		['Vào lớp 10', progressOf('can-duoc', { numerator: 600, denominator: 848, quality: 'estimated' })],
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

test.each<[string, Partial<UnitFacts>, string]>([
	['no outcome', {}, 'Vào GDNN: – = [–]'],
	['a rate without counts', { declaredBp: 2100 }, 'Vào GDNN: – = [21,00\u00a0%]'],
	['a total of 0', { numerator: 0, denominator: 0 }, 'Vào GDNN: 0 ÷ 0 = [–]'],
])('%s', (_, more, line) => expect(told(explained(more))[0]).toBe(line));
