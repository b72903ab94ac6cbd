import { describe, expect, it } from 'vitest';
import { registerCounts, targetHistories } from '../../../src/lib/domain/measures/target-history';
import { noTarget, targetRow } from '../../support/target-rows';

const adjusted = {
	kind: 'adjusted',
	revision: 2,
	effectiveDate: '2024-09-10',
	signedDate: '2024-09-10',
	docNo: '2/CV',
} as const;

describe('the versions of one unit', () => {
	const [history] = targetHistories([
		targetRow('a', { ...adjusted, valueBp: 1830, isInForce: true }),
		targetRow('a', { ...adjusted, effectiveDate: '2024-11-01', valueBp: 1500, status: 'draft' }),
		targetRow('a', { valueBp: 2000 }),
	]);

	it('stand in the order of time, with what became of them', () => {
		expect(history?.versions.map(({ kind, standing }) => [kind, standing])).toEqual([
			['registered', 'passed'],
			['adjusted', 'in_force'],
			['adjusted', 'draft'],
		]);
	});
	it('the first against the one in force, in points and not in percent', () => {
		expect(history?.first?.valueBp).toBe(2000);
		expect(history?.current?.valueBp).toBe(1830);
		expect(history?.changePoints).toBe(-1.7);
		expect(history?.isAdjusted).toBe(true);
	});
});

it('a target that never changed has no difference', () => {
	const [history] = targetHistories([targetRow('a', { isInForce: true })]);
	expect(history).toMatchObject({ changePoints: null, changeCount: null, isAdjusted: false });
	expect(history?.first).toBe(history?.current);
});

it('a draft is never the first version', () => {
	const [history] = targetHistories([
		targetRow('a', { status: 'draft', effectiveDate: '2024-01-01', valueBp: 9000 }),
		targetRow('a', { isInForce: true }),
	]);
	expect(history?.first?.valueBp).toBe(2000);
});

it('a version that was wrong and superseded is still what was set at first', () => {
	const [history] = targetHistories([
		targetRow('a', { status: 'superseded', valueBp: 3000 }),
		targetRow('a', { revision: 2, effectiveDate: '2024-05-20', isInForce: true }),
	]);
	expect(history?.versions.map(({ standing }) => standing)).toEqual(['superseded', 'in_force']);
	expect(history).toMatchObject({ changePoints: -10, isAdjusted: true });
});

it('the same version in a later file replaces the earlier row, and is no adjustment by itself', () => {
	const [history] = targetHistories([
		targetRow('a', { importSeq: 0 }),
		targetRow('a', { importSeq: 3, isInForce: true }),
	]);
	expect(history?.versions.map(({ standing }) => standing)).toEqual(['replaced', 'in_force']);
	expect(history?.first?.importSeq).toBe(3);
	expect(history?.isAdjusted).toBe(false);
});

it('an assigned target of the same value leaves the registered one behind and changes nothing', () => {
	const [history] = targetHistories([
		targetRow('a'),
		targetRow('a', { kind: 'assigned', effectiveDate: '2024-04-08', isInForce: true }),
	]);
	expect(history?.versions[0]?.standing).toBe('passed');
	expect(history).toMatchObject({ changePoints: 0, isAdjusted: false });
});

it('targets that are counts differ in people, not in points', () => {
	const [history] = targetHistories([
		targetRow('a', { valueBp: null, valueCount: 40 }),
		targetRow('a', { ...adjusted, valueBp: null, valueCount: 35, isInForce: true }),
	]);
	expect(history).toMatchObject({ changePoints: null, changeCount: -5, isAdjusted: true });
});

it('counts the units: with a target, adjusted, late, with drafts only, without', () => {
	const histories = targetHistories([
		targetRow('a', { isInForce: true }),
		targetRow('b'),
		targetRow('b', { ...adjusted, valueBp: 2100, isInForce: true }),
		targetRow('c', { signedDate: '2024-04-12', isInForce: true }),
		targetRow('d', { status: 'draft', signedDate: '2024-04-12' }),
		noTarget('e'),
	]);
	expect(histories.map(({ unitId }) => unitId)).toEqual(['a', 'b', 'c', 'd', 'e']);
	expect(histories.at(-1)?.versions).toEqual([]);
	expect(registerCounts(histories)).toEqual({ all: 5, set: 3, adjusted: 1, late: 1, draft: 1, none: 1 });
});
