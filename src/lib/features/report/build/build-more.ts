import type { LeavingLevel } from '$lib/domain/schema/vocabulary';
import { cutOffDay } from '$lib/domain/measures/cut-off';
import { asCompleted } from '$lib/domain/measures/completed';
import { count, date, noValue, rate, signed } from '$lib/domain/base/format';
import { shortNames } from '$lib/domain/base/labels';
import { rateBp } from '$lib/domain/measures/rate';
import type { ReportBlock, ReportTable } from '$lib/domain/documents/report-model';
import { owed } from '$lib/domain/measures/reporting';
import { multiYearReview } from '$lib/domain/comparisons/multi-year-review';
import { documentWords as words } from '$lib/messages/report/document';
import { yearChart } from './charts';
import type { LevelFigures, ReportFigures } from './report-figures';
import type { ReturnFigures } from './return-figures';
import { levelName, listed, named, shownPercent } from './say';

const text = (said: string): ReportBlock => ({ kind: 'text', text: said });
const table = (own: ReportTable): ReportBlock => ({ kind: 'table', table: own });

/** II.3: where the graduates went. */
export function streamBlocks({ levels }: ReportFigures): ReportBlock[] {
	const own = words.destinations;
	const heading: ReportBlock = { kind: 'heading', text: words.streams };
	if (levels.every(({ destinations }) => destinations.length === 0)) return [heading, text(own.none)];
	return [heading, ...levels.flatMap(waysOf), { kind: 'note', text: own.note }];
}

function waysOf({ schoolLevel, destinations, main }: LevelFigures): ReportBlock[] {
	const own = words.destinations;
	const [first] = destinations;
	const said = (words: string) => asCompleted(words, main?.indicator.hasCompleters);
	if (first === undefined) return [text(said(own.noneOf(schoolLevel)))];
	const total = destinations.reduce((sum, { students }) => sum + students, 0);
	const largest = destinations.reduce((most, row) => (row.students > most.students ? row : most), first);
	const expected = main?.overview.rows.length ?? first.units;
	const share = (students: number) => rateBp(students, total);
	return [
		text(said(own.sentence(schoolLevel, largest.nameVi, shownPercent(share(largest.students))))),
		table({
			title: said(own.title(schoolLevel, count(first.units, 'vi'), count(expected, 'vi'))),
			head: [words.ordinal, own.way, own.students, own.share],
			align: ['center', 'start', 'end', 'end'],
			widths: [14, 91, 30, 30],
			rows: destinations.map((row, index) => [
				String(index + 1),
				row.nameVi,
				count(row.students, 'vi'),
				rate(share(row.students), 'vi'),
			]),
			total: ['', words.total, count(total, 'vi'), rate(share(total), 'vi')],
		}),
	];
}

/** II.4: over the years, and on the way to the end of the stage. */
export function yearBlocks({ levels }: ReportFigures): ReportBlock[] {
	const own = words.comparison;
	const heading: ReportBlock = { kind: 'heading', text: words.years };
	const known = levels.filter(({ years }) => years.some(({ rateBp: known }) => known !== null));
	const stages = levels.flatMap((level) => stageSentence(level) ?? []);
	return [
		heading,
		...(known.length === 0
			? [text(own.none)]
			: known.flatMap((level) => [...yearsOf(level), ...yearChart(level)])),
		...(stages.length === 0 ? [text(own.noStage)] : stages.map(text)),
	];
}

function yearsOf({ schoolLevel, years }: LevelFigures): ReportBlock[] {
	const own = words.comparison;
	const shares = years.map(({ year, numerator, denominator }) => ({
		year,
		numerator,
		denominator,
		isMet: null,
	}));
	const rated = years.filter(({ rateBp: known }) => known !== null);
	const [from, to] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
	const [first, last] = [rated[0], rated.at(-1)];
	const review = multiYearReview(shares, from, to);
	const said: string[] = [];
	if (first !== undefined && last !== undefined && first !== last)
		said.push(
			own.change(
				schoolLevel,
				String(first.year),
				String(last.year),
				signed(review.changePoints, 'vi'),
				shownPercent(first.rateBp),
				shownPercent(last.rateBp),
			),
			own.pooled(shownPercent(review.pooledBp), String(first.year), String(last.year)),
		);
	if (review.missingYears.length > 0) said.push(own.missingYears(review.missingYears.join(', ')));
	return [...(said.length === 0 ? [] : [text(said.join(' '))]), table(yearTable(schoolLevel, years))];
}

function yearTable(schoolLevel: LeavingLevel, years: LevelFigures['years']): ReportTable {
	const own = words.comparison;
	return {
		title: own.title(schoolLevel),
		head: [own.year, own.level, own.coverage, words.table.rate, words.table.target, words.table.gap, own.met],
		align: ['center', 'start', 'end', 'end', 'end', 'end', 'end'],
		widths: [18, 35, 26, 21, 21, 23, 21],
		rows: years.map((one) => [
			String(one.year),
			levelName(one.level),
			`${count(one.unitsUsed, 'vi')}/${count(one.unitsExpected, 'vi')}`,
			rate(one.rateBp, 'vi'),
			rate(one.total?.valueBp ?? null, 'vi'),
			signed(one.gapPoints, 'vi'),
			one.unitsJudged === 0 ? noValue : `${count(one.unitsMet, 'vi')}/${count(one.unitsJudged, 'vi')}`,
		]),
	};
}

function stageSentence({ schoolLevel, stage }: LevelFigures): string | null {
	const own = words.comparison;
	if (stage === null) return null;
	const { end, now, pace, isReached, isOnPace } = stage;
	const parts = [own.stage(schoolLevel, shownPercent(end.bp), String(end.year))];
	if (isReached) parts.push(own.reached);
	else if (now !== null && pace !== null)
		parts.push(own.pace(signed(Math.round(pace * 100) / 100, 'vi'), String(now.year), String(end.year)));
	else if (now !== null) parts.push(own.over);
	if (isOnPace !== null && !isReached) parts.push(isOnPace ? own.onPace.yes : own.onPace.no);
	return parts.join(' ');
}

/** II.5: who sent what in time, and what must be known of the figures. */
export function qualityBlocks(figures: ReportFigures): ReportBlock[] {
	const own = words.reporting;
	const { returns, levels } = figures;
	const named = (one: ReturnFigures) => formTitle(one, figures);
	const day = cutOffDay(
		levels.flatMap(({ main }) => main?.overview.rows ?? []),
		figures.view.lock,
	);
	const said = levels.flatMap(qualityOf);
	const isDue = (one: ReturnFigures) => one.reporting.due.length > 0;
	const due = returns.filter(isDue);
	return [
		{ kind: 'heading', text: words.quality },
		...(returns.length === 0
			? [text(own.none)]
			: [
					...(due.length === 0 ? [] : [table(returnTable(due, named))]),
					...returns.flatMap((one) => {
						if (!isDue(one)) return notYetDue(one, named);
						const units = owed(one.reporting).map(({ line }) => line.nameVi);
						return units.length === 0 ? [] : [text(own.owing(named(one), listed(units)))];
					}),
				]),
		text(day === null ? own.noCutOff : own.cutOff(date(day, 'vi'))),
		...(said.length === 0 ? [own.sound] : said).map(text),
	];
}

/** "Chưa học tiếp, hằng tháng (Cấp xã)": the level only where it is another than the report's. */
function formTitle({ name, isYearly, level }: ReturnFigures, { view }: ReportFigures): string {
	const own = words.reporting;
	if (isYearly) return own.yearly(name);
	return level === view.level ? own.monthly(name) : own.monthlyOf(name, levelName(level));
}

/** Before the due day nothing is owed: what has come is told, what has not is not missing. */
function notYetDue(one: ReturnFigures, named: (one: ReturnFigures) => string): ReportBlock[] {
	const { ahead } = one.reporting;
	if (ahead === null) return [text(words.reporting.nothingDue(named(one)))];
	const { received, expected } = ahead.completeness;
	const [has, all] = [count(received, 'vi'), count(expected, 'vi')];
	return [text(words.reporting.ahead(named(one), date(ahead.dueAt, 'vi'), has, all))];
}

function returnTable(returns: readonly ReturnFigures[], named: (one: ReturnFigures) => string): ReportTable {
	const own = words.reporting;
	const newest =
		returns
			.map(({ reporting }) => reporting.on)
			.toSorted()
			.at(-1) ?? null;
	return {
		title: own.title(date(newest, 'vi')),
		head: [own.form, own.expected, own.received, own.onTime, own.late, own.missing],
		align: ['start', 'end', 'end', 'end', 'end', 'end'],
		widths: [60, 21, 21, 21, 21, 21],
		rows: returns.map((one) => {
			const { completeness, due } = one.reporting;
			const times = (...states: string[]) =>
				count(due.filter(({ standing }) => states.includes(standing.state)).length, 'vi');
			return [
				named(one),
				count(completeness.expected, 'vi'),
				count(completeness.received, 'vi'),
				count(completeness.onTime, 'vi'),
				times('late'),
				times('missing', 'empty'),
			];
		}),
	};
}

function qualityOf({ schoolLevel, main }: LevelFigures): string[] {
	if (main === null) return [];
	const own = words.reporting;
	const { rows } = main.overview;
	const names = shortNames(rows, 'vi');
	const some = (
		is: (row: (typeof rows)[number]) => boolean,
		say: (level: string, units: string, names: string) => string,
	) => {
		const found = rows.filter(is);
		return found.length === 0 ? [] : [say(schoolLevel, count(found.length, 'vi'), named(found, names))];
	};
	return [
		...some((row) => row.isDeclaredOnly, own.declaredOnly),
		...some(({ denominator }) => denominator !== null && denominator > 0 && denominator < 30, own.small),
		...some(({ quality }) => quality === 'provisional' || quality === 'estimated', own.provisional),
		...some(({ quality }) => quality === 'demo', own.demo),
	];
}
