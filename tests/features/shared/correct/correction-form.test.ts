import { describe, expect, it } from 'vitest';
import {
	formOf,
	outcomeIn,
	targetIn,
	type CorrectionForm,
} from '../../../../src/lib/features/shared/correct/correction-form';
import {
	noOutcome,
	noTarget,
	type OutcomeValue,
	type TargetValue,
} from '../../../../src/lib/domain/schema/correction';

const outcome: OutcomeValue = {
	...noOutcome,
	numerator: 228,
	denominator: 1220,
	asOf: '2023-10-31',
	revision: 3,
	quality: 'provisional',
	docNo: '12/BC',
};
const target: TargetValue = {
	...noTarget,
	planId: 'k',
	revision: 1,
	valueBp: 2000,
	plannedDenominator: 1300,
	effectiveDate: '2023-03-07',
	docNo: '568/KH-UBND',
};
const typed = (
	change: Partial<CorrectionForm>,
	what: CorrectionForm['what'] = 'outcome',
): CorrectionForm => ({
	...formOf(what, outcome, target),
	reason: 'nhập nhầm',
	...change,
});

describe('an outcome in the form', () => {
	it('opens with what counts', () => {
		expect(formOf('outcome', outcome, target)).toMatchObject({
			way: 'counts',
			denominator: '1220',
			numerator: '228',
			asOf: '2023-10-31',
			quality: 'provisional',
			docNo: '12/BC',
			reason: '',
		});
		expect(formOf('outcome', { ...noOutcome, declaredBp: 2510 }, noTarget)).toMatchObject({
			way: 'rate',
			rate: '25,10',
		});
	});

	it('takes the counts and keeps day, revision and what was sent', () => {
		expect(outcomeIn(typed({ numerator: '1.028', denominator: '2.640' }), outcome)).toEqual({
			value: { ...outcome, numerator: 1028, denominator: 2640 },
		});
	});

	it('takes a rate instead, and then no counts', () => {
		expect(outcomeIn(typed({ way: 'rate', rate: '37,87 %' }), outcome)).toEqual({
			value: { ...outcome, numerator: null, denominator: null, declaredBp: 3787 },
		});
	});

	it('is the first figure of a unit that gave none', () => {
		expect(outcomeIn(typed({ numerator: '0', denominator: '0', docNo: ' ', asOf: '' }), null)).toEqual({
			value: { ...noOutcome, numerator: 0, denominator: 0, quality: 'provisional' },
		});
	});

	it.each([
		[{ numerator: '1300' }, ['swapped']],
		[{ numerator: '' }, ['both']],
		[{ numerator: 'nhiều' }, ['count']],
		[{ numerator: '-3' }, ['count']],
		[{ numerator: '2,5' }, ['count']],
		[{ way: 'rate', rate: '' }, ['percent']],
		[{ way: 'rate', rate: '101' }, ['percent']],
		[{}, ['same']],
		[{ numerator: '229', reason: ' ' }, ['reason']],
	] satisfies [Partial<CorrectionForm>, string[]][])('%o lacks %o', (change, lacks) => {
		expect(outcomeIn(typed(change), outcome)).toEqual({ lacks });
	});
});

describe('a target in the form', () => {
	it('that was entered wrongly keeps its document, kind and planned graduates', () => {
		expect(targetIn(typed({ target: '20,5' }, 'target'), target, false)).toEqual({
			value: { ...target, valueBp: 2050 },
		});
	});

	it('is adjusted by a document from a day on', () => {
		const adjusted = {
			act: 'adjust',
			target: '18',
			docNo: '9/QĐ-UBND',
			effectiveDate: '2023-09-01',
		} as const;
		expect(targetIn(typed(adjusted, 'target'), target, false)).toEqual({
			value: {
				...target,
				kind: 'adjusted',
				revision: 1,
				valueBp: 1800,
				effectiveDate: '2023-09-01',
				docNo: '9/QĐ-UBND',
			},
		});
		const again = { ...target, kind: 'adjusted', revision: 2 } as const;
		expect(targetIn(typed(adjusted, 'target'), again, false)).toMatchObject({
			value: { kind: 'adjusted', revision: 3 },
		});
	});

	it.each([
		[{ target: '' }, ['percent']],
		[{ target: '120' }, ['percent']],
		[{ act: 'adjust', target: '18', docNo: '', effectiveDate: '2023-09-01' }, ['document']],
		[{ act: 'adjust', target: '18', docNo: '9/QĐ', effectiveDate: '' }, ['document']],
		[{}, ['same']],
	] satisfies [Partial<CorrectionForm>, string[]][])('%o lacks %o', (change, lacks) => {
		expect(targetIn(typed(change, 'target'), target, false)).toEqual({ lacks });
	});

	it('of an indicator that counts is a number', () => {
		expect(targetIn(typed({ target: '35' }, 'target'), null, true)).toMatchObject({
			value: { valueBp: null, valueCount: 35, kind: 'registered' },
		});
	});
});
