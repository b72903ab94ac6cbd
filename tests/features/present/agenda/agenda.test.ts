import { describe, expect, it } from 'vitest';
import { arranged, deckOf, items } from '../../../../src/lib/features/present/agenda/agenda';
import { textsOf, type Item } from '../../../../src/lib/features/present/agenda/context';
import { nextWith, slidesWith } from '../../../../src/lib/features/present/agenda/find';
import { room } from '../../../../src/lib/features/shared/figures/flow';
import { templated, templateIds } from '../../../../src/lib/features/present/agenda/templates';
import type { AwardRow } from '../../../../src/lib/domain/comparisons/award';
import type { Block, Slide } from '../../../../src/lib/domain/documents/deck';
import { rateBp } from '../../../../src/lib/domain/measures/rate';
import { newRule } from '../../../../src/lib/domain/comparisons/award-rule';
import { unitSeries } from '../../../../src/lib/domain/comparisons/series';
import { unitYears } from '../../../../src/lib/domain/comparisons/years';
import { yearFacts } from '../../../support/year-facts';
import en from '../../../../src/lib/messages/en/shared/core';
import { agendaWords } from '../../../../src/lib/messages/present/agenda';
import { facts, given, indicator, measured, year } from '../hand-made';

const find = (list: readonly Item[], id: string): Item => {
	const one = list.find((item) => item.id === id);
	if (!one) throw new Error(`No item ${id}.`);
	return one;
};
const blocksOf = <K extends Block['kind']>(slides: readonly Slide[], kind: K) =>
	slides.flatMap(({ blocks }) =>
		blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind),
	);
const unit = (id: string, numerator: number | null, denominator: number | null, targetBp: number | null) =>
	facts(id, { numerator, denominator, targetBp });

const three = [unit('A', 183, 1000, 2000), unit('B', 176, 640, 2500), unit('C', null, null, 3000)];

describe('without data', () => {
	it('only what needs none is shown; every other item says why it is not there', () => {
		const all = items(given());
		const shown = all.filter(({ reason }) => reason === null).map(({ id }) => id);
		expect(shown).toEqual(['cover', 'method']);
		for (const { slides, reason } of all) expect(slides.length > 0).toBe(reason === null);
		expect(find(all, 'causes').reason).toMatch(/ghi chú/);
	});
	it('targets without any outcome make no slide of rates, and the table shows that nothing is known', () => {
		const all = items(given({ measured: [measured([unit('A', null, null, 2000)])] }));
		expect(find(all, 'rate-vet_after_thcs').reason).not.toBeNull();
		const [table] = blocksOf(find(all, 'table-vet_after_thcs').slides, 'table');
		expect(table?.rows[0]).toEqual(['A', '–', '–', '–', '20,00\u00a0%', '–', 'Chưa nộp']);
	});
});

describe('rates', () => {
	const all = items(given({ measured: [measured(three, { declared: 2792 })] }));
	const { slides } = find(all, 'rate-vet_after_thcs');
	const [bars] = blocksOf(slides, 'bars');

	it('the sum is Σn/Σd, never a mean of rates', () => {
		const whole = bars?.bars.at(-1);
		expect(whole).toMatchObject({ name: 'Tỉnh P', isWhole: true, targetBp: 2792 });
		expect(whole?.valueBp).toBe(rateBp(183 + 176, 1640));
		expect(whole?.valueBp).not.toBe(Math.round((1830 + 2750) / 2));
	});
	it('not reported is not 0: no value, hatched, after the others, not counted as judged', () => {
		const silent = bars?.bars.find(({ name }) => name === 'C');
		expect(silent).toMatchObject({ valueBp: null, value: '–', gap: '–', status: 'missing' });
		expect(bars?.bars.map(({ name }) => name)).toEqual(['B', 'A', 'C', 'Tỉnh P']);
		expect(slides[0]?.title).toContain('1 trong 2 đơn vị');
	});
	it('0 is a value', () => {
		const zero = items(given({ measured: [measured([unit('A', 0, 50, 2000)])] }));
		const [block] = blocksOf(find(zero, 'rate-vet_after_thcs').slides, 'bars');
		expect(block?.bars[0]).toMatchObject({ valueBp: 0, value: '0,00\u00a0%', status: 'far' });
	});
	it('one unit', () => {
		const one = items(given({ measured: [measured([unit('A', 30, 100, 2000)])] }));
		const [block] = blocksOf(find(one, 'rate-vet_after_thcs').slides, 'bars');
		expect(block?.bars.map(({ value }) => value)).toEqual(['30,00\u00a0%', '30,00\u00a0%']);
	});
	it('a target of 0 is no target where higher is better', () => {
		const zero = items(given({ measured: [measured([unit('A', 5, 100, 0)])] }));
		const { slides: own } = find(zero, 'rate-vet_after_thcs');
		const [block] = blocksOf(own, 'bars');
		expect(block?.bars[0]).toMatchObject({ status: 'no_target', gap: '–' });
		expect(own[0]?.title).not.toContain('0 trong');
	});
	it('where lower is better, below the limit is "Tốt hơn", never "Vượt"', () => {
		const low = measured([unit('A', 1, 1000, 500), unit('B', 90, 1000, 500)], {
			id: 'below5',
			direction: 'lower',
		});
		const own = items(given({ measured: [low] }, { indicators: ['below5'] }));
		const [block] = blocksOf(find(own, 'rate-below5').slides, 'bars');
		expect(block?.bars.map(({ name, status, statusLabel }) => [name, status, statusLabel])).toEqual([
			['A', 'exceeded', 'Tốt hơn'],
			['B', 'far', 'Còn xa'],
			['Tỉnh P', 'exceeded', 'Tốt hơn'],
		]);
	});
	it('a unit that is left out is not listed, and the sum stays', () => {
		const less = items(given({ measured: [measured(three)] }, { without: ['A'] }));
		const { slides: own } = find(less, 'rate-vet_after_thcs');
		const [block] = blocksOf(own, 'bars');
		expect(block?.bars.map(({ name }) => name)).toEqual(['B', 'C', 'Tỉnh P']);
		expect(block?.bars.at(-1)?.valueBp).toBe(rateBp(359, 1640));
		expect(own[0]?.subtitle).toContain('1 đơn vị không liệt kê');
	});
});

describe('300 units', () => {
	const many = Array.from({ length: 300 }, (_, at) => unit(`X${at}`, at, 1000, 2000));
	const all = items(given({ measured: [measured(many, { declared: 2000 })] }));

	it.each(['rate', 'gap', 'table', 'reached'])('%s flows over its parts and every unit is there', (kind) => {
		const { slides } = find(all, `${kind}-vet_after_thcs`);
		expect(slides.length).toBeGreaterThan(1);
		const ids = slides.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(slides.at(-1)?.part).toBe(`${slides.length}/${slides.length}`);
		const deck = { title: '', foot: deckOf(given(), []).foot, slides };
		for (const { nameVi } of many) expect(slidesWith(deck, nameVi.replace('Huyện ', ''))).toHaveLength(1);
	});
	it('no part holds more than a slide does, and every part has the same scale', () => {
		const parts = blocksOf(find(all, 'rate-vet_after_thcs').slides, 'bars');
		for (const { bars } of parts) expect(bars.length).toBeLessThanOrEqual(room.bars);
		expect(new Set(parts.map(({ topBp }) => topBp)).size).toBe(1);
		for (const { rows } of blocksOf(find(all, 'table-vet_after_thcs').slides, 'table'))
			expect(rows.length).toBeLessThanOrEqual(room.rows);
	});
});

describe('years', () => {
	it('say where a target was adjusted and where units were merged', () => {
		const years = [year(2021, 80, 1000), year(2022, 100, 1000), year(2023, 150, 1000)];
		const facts = [
			yearFacts({ unitId: 'A', year: 2022, targetKind: 'adjusted', targetBp: 2000 }),
			yearFacts({ unitId: 'B', year: 2022, validTo: '2023-06-30' }),
		];
		const series = unitSeries({ rows: unitYears(facts, 'higher'), carried: [] }, 'as_was', 'higher');
		const all = items(given({ measured: [{ ...measured(three, { years }), series }] }));
		const [trend] = blocksOf(find(all, 'trend-vet_after_thcs').slides, 'trend');
		expect(trend?.years).toEqual(['2021', '2022', '2023']);
		expect(trend?.marks).toEqual(['', 'điều chỉnh', 'sáp nhập']);
	});
	it('a year without figures breaks the line and is named; the change is that of Σn/Σd', () => {
		const years = [year(2020, 100, 1000), year(2021, null, null), year(2023, 150, 1000)];
		const all = items(given({ measured: [measured(three, { years })] }));
		const { slides } = find(all, 'trend-vet_after_thcs');
		const [trend] = blocksOf(slides, 'trend');
		expect(trend?.points.map(({ valueBp }) => valueBp)).toEqual([1000, null, 1500]);
		expect(slides[0]?.title).toContain('+5,00');
		expect(blocksOf(slides, 'lines')[0]?.lines.join(' ')).toContain('2021');
	});
	it('the pace to a later target', () => {
		const totals = [{ year: 2025, valueBp: 3000, docNo: null, effectiveDate: null }];
		const all = items(given({ measured: [measured([unit('A', 200, 1000, 2000)], { totals })] }));
		const [table] = blocksOf(find(all, 'next').slides, 'table');
		expect(table?.rows[0]?.at(-1)).toBe('+5,00 điểm');
	});
});

describe('what the user makes of it', () => {
	const figures = { measured: [measured(three, { declared: 2792 })] };

	it('titles, notes and texts stand in place of the generated ones', () => {
		const edits = {
			titles: { summary: 'Tựa của tôi' },
			notes: { summary: 'Nói chậm' },
			texts: { prompts: 'Một\n\nHai' },
		};
		const all = items(given(figures, edits));
		expect(find(all, 'summary').slides[0]).toMatchObject({ title: 'Tựa của tôi', notes: 'Nói chậm' });
		expect(blocksOf(find(all, 'prompts').slides, 'lines')[0]?.lines).toEqual(['Một', 'Hai']);
	});
	it('a very long text of the user flows, with every word', () => {
		const text = Array.from({ length: 900 }, (_, at) => `chữ${at}`).join(' ');
		const own = [{ id: 'own-1', kind: 'text' as const, title: 'T', content: text }];
		const { slides } = find(items(given(figures, { own })), 'own-1');
		expect(slides.length).toBeGreaterThan(1);
		expect(
			blocksOf(slides, 'lines')
				.flatMap(({ lines }) => lines)
				.join(' '),
		).toBe(text);
	});
	it('hidden items are not in the deck; the order is that of the user', () => {
		const edits = { hidden: ['cover'], order: ['method', 'summary'] };
		const one = given(figures, edits);
		const deck = deckOf(one, items(one));
		expect(deck.slides.map(({ id }) => id)).not.toContain('cover');
		const order = deck.slides.map(({ id }) => id);
		expect(order.indexOf('method')).toBeLessThan(order.indexOf('summary'));
	});
	it('an item that the order does not name stays behind the one before it', () => {
		const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
		expect(arranged(list, ['d', 'a']).map(({ id }) => id)).toEqual(['d', 'a', 'b', 'c']);
	});
	it('another indicator takes the place of a slide, without the title written for the first', () => {
		const other = measured([unit('A', 1, 10, 500)], { id: 'neither' });
		const one = given(
			{ measured: [measured(three), other] },
			{ titles: { 'rate-vet_after_thcs': 'Của THCS' } },
		);
		const swapped = items(one, { id: 'rate-vet_after_thcs', indicator: 'neither' });
		const [slide] = find(swapped, 'rate-vet_after_thcs').slides;
		expect(slide?.title).toContain('Tên neither');
		expect(slide?.subtitle).toContain('Tên dài neither');
	});
	it('the brief of a unit says so when the unit is gone', () => {
		const own = [{ id: 'own-1', kind: 'unit' as const, title: 'A', content: 'A' }];
		const here = find(items(given(figures, { own })), 'own-1');
		expect(blocksOf(here.slides, 'table')[0]?.rows[0]).toContain('18,30\u00a0%');
		const gone = [{ id: 'own-1', kind: 'unit' as const, title: 'Z', content: 'Z' }];
		expect(find(items(given(figures, { own: gone })), 'own-1').reason).not.toBeNull();
	});
	it.each(templateIds)('template %s names only items that exist, each once', (template) => {
		const ids = items(given(figures)).map(({ id }) => id);
		const { order, hidden } = templated(template, ids);
		expect(new Set(order).size).toBe(order.length);
		for (const id of [...order, ...hidden]) expect(ids).toContain(id);
		if (template !== 'full') expect(hidden.length).toBeLessThan(ids.length);
	});
});

describe('foot and finding', () => {
	const one = given({ measured: [measured(three, { declared: 2792 })] });
	const deck = deckOf(one, items(one));

	it('source, cut-off and coverage', () => {
		expect(deck.foot).toMatchObject({
			source: 'Nguồn: Kế hoạch 568/KH-UBND ngày 07/3/2023',
			cutOff: 'chưa ghi ngày chốt',
			coverage: '2/3 đơn vị',
		});
	});
	it('illustrative figures mark their slides', () => {
		const demo = [facts('A', { numerator: 1, denominator: 10, targetBp: 500, quality: 'demo' })];
		const all = items(given({ measured: [measured(demo)] }));
		expect(find(all, 'rate-vet_after_thcs').slides[0]?.isIllustrative).toBe(true);
		expect(find(all, 'method').slides[0]?.isIllustrative).toBe(false);
	});
	it('goes on to the next slide that shows a unit, and from the last to the first', () => {
		const places = slidesWith(deck, 'B');
		expect(places.length).toBeGreaterThan(1);
		expect(nextWith(deck, 'B', -1)).toBe(places[0]);
		expect(nextWith(deck, 'B', places[0] ?? 0)).toBe(places[1]);
		expect(nextWith(deck, 'B', places.at(-1) ?? 0)).toBe(places[0]);
		expect(nextWith(deck, 'Không có', 0)).toBeNull();
	});
	it('no sentence of the deck ranks pupils, blames or speaks of force', () => {
		const text = JSON.stringify(deck.slides).toLowerCase();
		for (const word of ['yếu kém', 'bắt buộc', 'ép', 'lười', 'thua', 'tệ', 'phải nghỉ'])
			expect(text).not.toContain(`${word} `);
	});
});

describe('the day of the figures', () => {
	const units = {
		measured: [measured([facts('A', { numerator: 10, denominator: 100, asOf: '2023-12-31' })])],
	};

	it('is the newest of their own', () => {
		expect(deckOf(given(units), []).foot.cutOff).toBe('chốt ngày 31/12/2023');
	});
	it('is that of the lock under which they are shown', () => {
		const locked = { ...given(units), lock: { cutOff: '2024-01-15' } };
		expect(deckOf(locked, []).foot.cutOff).toBe('chốt ngày 15/01/2024');
	});
});

describe('commendation', () => {
	const rule = {
		...newRule('r1', 'Thi đua 2023', '2024-01-05T01:00:00Z', 'vet_after_thcs'),
		lockedAt: '2024-01-10T02:00:00Z',
		who: 'Phòng GDPT',
	};
	const catalogue = [indicator('vet_after_thcs', 'higher')];

	const row = (unitId: string, rank: number | null, hundredths: number | null): AwardRow => ({
		...{ unitId, nameVi: unitId, nameEn: null, parts: [], addedHundredths: 0, reasons: [] },
		...{ rank, hundredths, isSmall: false, isIllustrative: false },
	});

	it('lists whom the rule puts where, in words that can be written anew', () => {
		const rows = [row('B', 1, 11_840), row('A', 2, 10_000), row('C', null, null)];
		const award = { rule, rows };
		const said = items(given({ catalogue, award }));
		expect(blocksOf(find(said, 'awards').slides, 'lines')[0]?.lines).toEqual([
			'Hạng 1: B, 118,40 điểm',
			'Hạng 2: A, 100,00 điểm',
		]);
		expect(textsOf(find(said, 'awards')).map(({ key }) => key)).toEqual(['awards']);
		const own = items(given({ catalogue, award }, { texts: { awards: 'Biểu dương B.' } }));
		expect(blocksOf(find(own, 'awards').slides, 'lines')[0]?.lines).toEqual(['Biểu dương B.']);
	});
	it('names the first fifteen of a long ranking and says how many follow', () => {
		const rows = Array.from({ length: 40 }, (_, at) => row(`U${at + 1}`, at + 1, 10_000 - at));
		const { slides } = find(items(given({ catalogue, award: { rule, rows } })), 'awards');
		const lines = blocksOf(slides, 'lines').flatMap((block) => block.lines);
		expect(lines).toHaveLength(16);
		expect(lines.at(-1)).toContain('25 đơn vị');
	});
	it('is marked where an invented figure counts', () => {
		const rows = [{ ...row('B', 1, 11_840), isIllustrative: true }];
		const { slides } = find(items(given({ catalogue, award: { rule, rows } })), 'awards');
		expect(slides.every(({ isIllustrative }) => isIllustrative)).toBe(true);
	});
	it('says by which rule it is proposed, also before anybody is', () => {
		const { slides, reason } = find(items(given({ catalogue, award: { rule, rows: [] } })), 'awards');
		expect(reason).toBeNull();
		expect(slides).toHaveLength(1);
		const [table] = blocksOf(slides, 'table');
		expect(table?.rows[0]?.[0]).toBe('Thi đua 2023');
		expect(table?.rows[0]?.[1]).toContain('Phòng GDPT');
		expect(table?.rows.flat().join(' ')).toContain('120 %');
	});
	it('without a rule and without proposals it leaves itself out', () => {
		expect(find(items(given({ catalogue })), 'awards').reason).not.toBeNull();
	});
});

describe('of a year in which nobody graduates from lower secondary school', () => {
	const found = {
		schoolLevel: 'THCS',
		isIllustrative: false,
		ways: [{ destination: 'thpt_public', nameVi: 'THPT công lập', nameEn: 'Public upper secondary' }],
		units: [{ unitId: 'a', nameVi: 'A', nameEn: 'A', counts: [120] }],
	};
	const shown = (language: 'vi' | 'en', hasCompleters: boolean) => {
		const { words, ...rest } = given({
			ways: [found] as never,
			catalogue: [{ ...indicator('vet_after_thcs', 'higher'), ...(hasCompleters && { hasCompleters }) }],
		});
		const context = { ...rest, language, say: agendaWords[language], words: language === 'vi' ? words : en };
		const { name, slides } = find(items(context), 'ways-THCS');
		return [name, ...slides.flatMap(({ title, subtitle }) => [title, subtitle ?? ''])].join(' ');
	};
	it.each([
		['vi', /tốt nghiệp/, /hoàn thành chương trình/],
		['en', /graduate/i, /completed the programme/],
	] as const)('the slide of ways says so (%s)', (language, graduates, completers) => {
		expect(shown(language, false)).toMatch(graduates);
		expect(shown(language, true)).toMatch(completers);
		expect(shown(language, true)).not.toMatch(graduates);
	});
});
