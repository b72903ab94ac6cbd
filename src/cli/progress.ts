import { openDatabase } from '$lib/db/engine/engine-node';
import { load, replaceAll } from '$lib/db/schema/load';
import { overview } from '$lib/db/views/overview';
import { isValidDate, parsePeriod } from '$lib/domain/measures/period';
import type { Understood } from '$lib/intake/issues/issue-collector';
import { intake } from '$lib/intake/intake';
import { open } from '$lib/intake/open';
import type { Found } from '$lib/intake/reading';
import { percent, signed } from '$lib/domain/base/format';
import { batchesOf } from '$lib/server/batches-of';
import { filesAt, openDataset } from './knowledge';
import { assumed, parsed, UsageError } from './usage';

/** `progress`: each unit against its own target, through the views of the screen. */
export async function progress(args: string[]): Promise<number> {
	const { values } = parsed({
		args,
		options: {
			json: { type: 'boolean', default: false },
			dataset: { type: 'string', default: 'data/long-an' },
			import: { type: 'string', multiple: true, default: [] },
			assume: { type: 'string', multiple: true, default: [] },
			year: { type: 'string' },
			indicator: { type: 'string' },
			level: { type: 'string' },
			'as-of': { type: 'string' },
		},
	});
	const { year, indicator } = values;
	if (year === undefined || indicator === undefined)
		throw new UsageError('progress: cần --year và --indicator / --year and --indicator are needed.');
	if (parsePeriod(year) === null)
		throw new UsageError(`--year ${year}: không phải năm hoặc kỳ / no year or period.`);
	const asOf = values['as-of'] ?? null;
	if (asOf !== null && !isValidDate(asOf))
		throw new UsageError(`--as-of ${asOf}: viết yyyy-mm-dd / write yyyy-mm-dd.`);
	const assume = assumed(values.assume);
	const files = values.import.flatMap(filesAt);
	const published: Found[] = [];
	const opened = openDataset(values.dataset, (one) => void published.push(one));
	if (!opened.knowledge.catalogue.indicatorById.has(indicator))
		throw new UsageError(`--indicator ${indicator}: không có trong danh mục / not in the catalogue.`);
	const broken = opened.results.filter(({ understood }) => understood.errors > 0);
	broken.forEach(({ file, understood }) => complain(file.name, understood));
	if (broken.length > 0) return 1;
	const database = await openDatabase();
	const illustration = { isFictional: opened.isFictional, isWanted: null };
	await replaceAll(database, [{ seq: 0, parts: batchesOf(published) }], illustration);
	let seq = 0;
	for (const file of files) {
		const found: Found[] = [];
		const understood = intake(await open(file), opened.knowledge.catalogue, (one) => void found.push(one), {
			assume,
		});
		if (understood.errors > 0) {
			complain(file.name, understood);
			await database.close();
			return 1;
		}
		for (const one of found) opened.knowledge.learn(one);
		await load(database, batchesOf(found), ++seq);
	}
	const answer = await overview(database, {
		indicator,
		period: year,
		level: values.level ?? opened.level,
		root: opened.root,
		asOf,
	});
	await database.close();
	process.stdout.write(values.json ? `${JSON.stringify(plain(answer))}\n` : readable(answer));
	return 0;
}

/** The errors of a file, a line each. */
function complain(name: string, { issues }: Understood): void {
	for (const { severity, code, row, message_vi } of issues)
		if (severity === 'error')
			process.stderr.write(`${name}: ${code}${row === null ? '' : ` dòng ${row}`}: ${message_vi}\n`);
}

type Overview = Awaited<ReturnType<typeof overview>>;

/** The steward's field names, the screen's numbers. */
function plain({ rows, province }: Overview) {
	return {
		rows: rows.map((row) => ({
			unit_id: row.unitId,
			name_vi: row.nameVi,
			numerator: row.numerator,
			denominator: row.denominator,
			rate_bp: row.rateBp,
			target_bp: row.targetBp,
			gap_points: row.gapPoints,
			gap_students: row.gapStudents,
			attainment: row.attainment,
			status: row.status,
			rank: row.rank,
			quality: row.quality,
		})),
		province: {
			rate_bp: province.rateBp,
			numerator: province.numerator,
			denominator: province.denominator,
			coverage_units: `${province.unitsUsed}/${province.unitsExpected}`,
			units_used: province.unitsUsed,
			units_expected: province.unitsExpected,
			coverage_denominator: province.coverageDenominator,
			declared_target_bp: province.declaredTargetBp,
			weighted_target_bp: province.weightedTargetBp,
			simple_mean_target_bp: province.simpleMeanTargetBp,
		},
	};
}

function readable({ rows, province }: Overview): string {
	const lines = rows.map((row) =>
		[
			row.rank ?? '-',
			row.nameVi,
			percent(row.rateBp, 'vi'),
			percent(row.targetBp, 'vi'),
			signed(row.gapPoints, 'vi'),
			row.status,
		].join('\t'),
	);
	return `${lines.join('\n')}\n${percent(province.rateBp, 'vi')}\t${province.unitsUsed}/${province.unitsExpected}\n`;
}
