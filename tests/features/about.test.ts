import { describe, expect, it } from 'vitest';
import { completeness, receipt } from '../../src/lib/domain/measures/completeness';
import { attainmentText, date, percent, rate, signed } from '../../src/lib/domain/base/format';
import { isOnPace, linearPathBp, requiredPace } from '../../src/lib/domain/measures/pace';
import { attainment, gapPoints, gapStudents, weightedMeanBp } from '../../src/lib/domain/measures/progress';
import { ranks } from '../../src/lib/domain/measures/rank';
import { declaredMismatch, isMet, rateBp } from '../../src/lib/domain/measures/rate';
import { countedDestinations } from '../../src/lib/domain/schema/reference';
import { gapParts } from '../../src/lib/domain/comparisons/contribution';
import { multiYearReview } from '../../src/lib/domain/comparisons/multi-year-review';
import { bands, status } from '../../src/lib/domain/measures/status';
import { aboutWords } from '../../src/lib/messages/about/about';
import { countWords } from '../../src/lib/messages/shared/counts';
import { reference } from '../../src/lib/server/reference';
import { publishedIndicators } from '../support/catalogue';
import { progressOf } from './units';

const share = { numerator: 183, denominator: 1000, declaredBp: null };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const spoken = (language: 'vi' | 'en', no: string) =>
	aboutWords[language].formulas.list.find((one) => one.no === no)?.example ?? '';

describe.each(['vi', 'en'] as const)('worked examples in %s are what the code says', (language) => {
	const has = (no: string, ...texts: string[]) => {
		for (const text of texts) expect(spoken(language, no)).toContain(plain(text));
	};
	const shown = (bp: number | null) => percent(bp, language);

	it('F1–F4: one unit', () => {
		has('F1', shown(rateBp(183, 1000)));
		has('F2', shown(rateBp(3, 7)));
		expect(isMet(rateBp(3, 7) ?? 0, 4286, 'higher')).toBe(true);
		has(
			'F3',
			signed(gapPoints(1830, 2000), language),
			attainmentText(attainment(1830, 2000, 'higher'), language),
		);
		has('F4', `= ${gapStudents(share, 2000, 'higher')} `);
	});
	it('F5–F7: the province', () => {
		const total = rateBp(183 + 176, 1640);
		has('F5', shown(total));
		const weighted = weightedMeanBp([
			{ weightBp: 2000, denominator: 1000 },
			{ weightBp: 2500, denominator: 600 },
		]);
		has('F6', shown(weighted), signed((2200 - (weighted ?? 0)) / 100, language));
		const contributions = gapParts(
			[
				progressOf('a', { numerator: 183, denominator: 1000 }),
				progressOf('b', { numerator: 176, denominator: 640 }),
			],
			2000,
			'province',
			'higher',
		);
		if (contributions === null) throw new Error('nothing was summed');
		const { parts, sumBp } = contributions;
		expect(parts).toHaveLength(2);
		has('F7', ...[...parts.map(({ shownBp }) => shownBp), sumBp].map((bp) => signed(bp / 100, language)));
	});
	it('F8, F9: over the years', () => {
		const [start, now, end] = [
			{ year: 2019, bp: 1000 },
			{ year: 2023, bp: 1830 },
			{ year: 2025, bp: 3000 },
		] as const;
		has('F8', rate(Math.round((requiredPace(now, end) ?? 0) * 100), language));
		has('F8', rate(Math.round(linearPathBp(start, end, 2023)), language));
		expect(isOnPace(start, end, now)).toBe(false);
		const years = [150, 160, 183].map((numerator, index) => ({
			year: 2021 + index,
			numerator,
			denominator: 1000,
			isMet: null,
		}));
		const { pooledBp, changePoints } = multiYearReview(years, 2021, 2023);
		has('F9', shown(pooledBp), signed(changePoints, language));
	});
	it('F10, F11, F13–F15: judged', () => {
		expect(status(share, 2000, 'higher')).toBe('near');
		has('F10', attainmentText(91.5, language));
		has('F11', ranks([3000, 2500, 2500, 2000]).join(', '));
		const computed = rateBp(8034, 10_000) ?? 0;
		expect(declaredMismatch(computed, 7700)).toBe('error');
		has('F13', shown(computed), rate(computed - 7700, language));
		has('F14', attainmentText(attainment(400, 500, 'lower'), language));
		expect(status({ ...share, numerator: 2 }, 0, 'lower')).toBe('far');
		has('F15', attainmentText(0.6 * 91.5 + 0.4 * Math.min(110, 100), language).replace('\u00a0%', ''));
	});
	it('F12: returns', () => {
		const days = ['2023-11-20', '2023-11-25', '2023-11-27', null];
		const receipts = days.map((day) => receipt(day, '2023-11-25', day !== null, '2023-11-30'));
		const { onTime, received, expected } = completeness(receipts);
		has('F12', shown(rateBp(onTime, expected)), shown(rateBp(received, expected)));
		expect(receipts[2]).toEqual({ state: 'late', days: 2 });
	});
	it('every formula stands there once, and the bands are those of the code', () => {
		const { formulas, bands: said } = aboutWords[language];
		expect(formulas.list.map(({ no }) => no)).toEqual(Array.from({ length: 15 }, (_, i) => `F${i + 1}`));
		expect(said.rules.exceeded).toContain(`${bands.exceeded} %`);
		expect(said.rules.near).toContain(`${bands.near} %`);
		expect(said.rules.behind).toContain(`${bands.behind} %`);
		expect(said.rules.far).toContain(`${bands.behind} %`);
	});
});

describe('what is read from data/ at build time', () => {
	const found = reference();
	it('every indicator can be named in words: no code is left on the page', () => {
		expect(found.indicators.map(({ id }) => id)).toEqual(publishedIndicators());
		for (const row of found.indicators)
			for (const { said } of [countWords.vi, countWords.en]) {
				const isCounted = countedDestinations(row, found.destinations) !== null;
				expect([row.id, isCounted || (row.numeratorDef ?? '') in said]).toEqual([row.id, true]);
				expect(said).toHaveProperty(row.denominatorDef ?? '');
			}
	});
	it('the vocational indicator counts what its definition names', () => {
		const vet = found.indicators.find(({ id }) => id === 'vet_after_thcs');
		expect(vet?.legalBasis).toBe('522/QĐ-TTg');
		expect(vet && countedDestinations(vet, found.destinations)?.map(({ code }) => code)).toEqual([
			'so_cap',
			'tc_only',
			'gdtx_plus_tc',
		]);
	});
	it('cites the plan of the real data set, each document once, and nothing fictional', () => {
		const plan = found.sources.filter(({ docNo }) => docNo === '568/KH-UBND');
		expect(plan.map(({ signedDate }) => date(signedDate, 'vi'))).toEqual(['07/3/2023']);
		expect(found.sources.filter(({ docNo }) => docNo.startsWith('HC-'))).toEqual([]);
	});
});
