import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deckOf, items } from '../../../src/lib/features/present/agenda/agenda';
import { noEdits } from '../../../src/lib/features/present/editor/edits';
import { figures, type Figures } from '../../../src/lib/features/present/figures';
import { choices, type Choices } from '../../../src/lib/db/views/choices';
import { awardFacts } from '../../../src/lib/db/views/award';
import type { Database } from '../../../src/lib/db/database';
import { awardRows } from '../../../src/lib/domain/comparisons/award';
import { newRule } from '../../../src/lib/domain/comparisons/award-rule';
import { agendaWords } from '../../../src/lib/messages/present/agenda';
import { vi } from '../../../src/lib/messages/shared/core';
import { knowledgeOf, publishedFiles } from '../../support/catalogue';
import { counted } from '../../support/counted';
import { databaseOf, rowsOf } from '../../support/database';

const published = knowledgeOf('tinh-mau', publishedFiles('tinh-mau'));
const question = {
	root: 'tinh-mau',
	level: 'district',
	period: '2024',
	asOf: null,
	indicators: ['continue_upper_sec', 'neither'],
	rule: null,
	isFictional: true,
};
let database: Database;
let offered: Choices;
let known: Figures;
let questions: ReadonlySet<string>;

beforeAll(async () => {
	database = await databaseOf(rowsOf(published.records));
	offered = await choices(database);
	const { asker, asked } = counted(database);
	known = await figures(asker, question, offered, new Date('2025-01-10T00:00:00Z'));
	questions = asked;
});
afterAll(() => database.close());

const given = () => ({
	figures: known,
	words: vi,
	say: agendaWords.vi,
	language: 'vi' as const,
	edits: noEdits('2024.district'),
	lock: null,
});

describe('figures of the sample province', () => {
	it('every official indicator and the chosen ones, each with its units', () => {
		const ids = known.measured.map(({ indicator }) => indicator.indicatorId);
		expect(ids).toEqual(expect.arrayContaining(['vet_after_thcs', 'vet_after_thpt', 'continue_upper_sec']));
		for (const { overview } of known.measured) expect(overview.rows).toHaveLength(12);
	});
	it('are asked in few questions', () => {
		expect(questions.size).toBeLessThanOrEqual(11);
	});
	it('a locked rule ranks the units of the view, as the page of the ranking does', async () => {
		const rule = newRule('r1', 'Thi đua', '2024-01-05T01:00:00Z', 'vet_after_thcs');
		const { award } = await figures(database, { ...question, rule }, offered);
		const view = {
			indicators: ['vet_after_thcs'],
			year: 2024,
			level: 'district',
			root: 'tinh-mau',
			asOf: null,
		};
		const facts = await awardFacts(database, { ...view, looksBack: false });
		expect(award?.rows).toHaveLength(12);
		expect(new Map(award?.rows.map(({ unitId, hundredths, rank }) => [unitId, [hundredths, rank]]))).toEqual(
			new Map(
				awardRows(rule, facts, 2024, (a, b) => a.localeCompare(b)).map(({ unitId, hundredths, rank }) => [
					unitId,
					[hundredths, rank],
				]),
			),
		);
		expect(known.award).toBeNull();
	});
	it('ways of all units add up to the graduates of the same survey', () => {
		const [thcs] = known.ways;
		const sum = thcs?.units.flatMap(({ counts }) => counts).reduce((total, own) => total + own, 0);
		const vet = known.measured.find(({ indicator }) => indicator.indicatorId === 'vet_after_thcs');
		expect(sum).toBe(vet?.overview.province.denominator);
	});
	it('notes of the year, plans of the stage, returns', () => {
		expect(known.notes.some(({ kind }) => kind === 'cause')).toBe(true);
		expect(known.plans.length).toBeGreaterThan(1);
		expect(known.reporting?.completeness.expected).toBe(24);
		expect(known.root.nameVi).toBe('Tỉnh Mẫu');
	});
	it('makes every item of the agenda', () => {
		const all = items(given());
		expect(all.filter(({ reason }) => reason !== null).map(({ id }) => id)).toEqual([]);
		expect(deckOf(given(), all).slides.length).toBeGreaterThan(20);
	});
	it('another indicator on a slide', () => {
		const all = items(given(), { id: 'rate-vet_after_thcs', indicator: 'continue_upper_sec' });
		expect(all.find(({ id }) => id === 'rate-vet_after_thcs')?.slides[0]?.subtitle).toContain('cấp THPT');
	});
	it('communes and a year without figures give a deck as well', async () => {
		for (const change of [{ level: 'commune' }, { period: '2025' }, { period: '2030' }]) {
			const other = await figures(database, { ...question, ...change }, offered);
			const one = { ...given(), figures: other };
			expect(deckOf(one, items(one)).slides.length).toBeGreaterThan(0);
		}
	});
});
