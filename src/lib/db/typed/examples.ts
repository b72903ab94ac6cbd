import type { SchoolLevel } from '../../domain/schema/vocabulary';
import { ownValue } from '../../domain/base/own-value';
import type { View } from '../queries/overview';
import { literal } from '../sql';

/** Headings and remarks of the examples, in the reader's language. */
export type ExampleNames = Readonly<
	Record<
		| 'unit'
		| 'year'
		| 'rate'
		| 'value'
		| 'target'
		| 'targetCount'
		| 'gap'
		| 'gapPoints'
		| 'numerator'
		| 'denominator'
		| 'missing'
		| 'tooMany'
		| 'destination'
		| 'students'
		| 'share'
		| 'form'
		| 'due'
		| 'received'
		| 'lateDays',
		string
	>
> & { readonly remarks: Readonly<Record<ExampleKey, string>> };

export const exampleKeys = ['unmet', 'years', 'missing', 'destinations', 'late'] as const;
export type ExampleKey = (typeof exampleKeys)[number];

export type ExampleView = View & {
	/** Of the indicator: rate or count, higher or lower, and its school level. */
	readonly kind: string;
	readonly direction: string;
	readonly schoolLevel: SchoolLevel;
	/** The month whose returns have deadlines; null where there are none. */
	readonly month: string | null;
};

const newest = '9999-12-31';

const heading = (value: string) => `"${value.replaceAll('"', '""')}"`;

/** F1: half up, in integers; no graduates give no rate. */
const rate = `CASE WHEN denominator = 0 THEN NULL ELSE coalesce(
    (20000::BIGINT * numerator + denominator) // (2 * denominator), declared_bp
  ) END`;

const percent = (expression: string) => `(${expression} / 100)::DECIMAL(9, 2)`;

/** The first three lines, the same for every question about one year. */
function progress({ indicator, period, level, root, asOf }: ExampleView): string {
	return `progress(${[indicator, period, level, root, asOf ?? newest].map(literal).join(', ')})`;
}

function unmet(view: ExampleView, names: ExampleNames): string {
	const isLower = view.direction === 'lower';
	if (view.kind === 'count')
		return `SELECT name_vi AS ${heading(names.unit)}, numerator AS ${heading(names.value)},
  target_count AS ${heading(names.targetCount)}, numerator - target_count AS ${heading(names.gap)}
FROM ${progress(view)}
WHERE numerator ${isLower ? '>' : '<'} target_count
ORDER BY 4${isLower ? ' DESC' : ''}, 1`;
	return `WITH judged AS (
  SELECT *, ${rate} AS rate_bp
  FROM ${progress(view)}
)
SELECT name_vi AS ${heading(names.unit)}, ${percent('rate_bp')} AS ${heading(names.rate)},
  ${percent('target_bp')} AS ${heading(names.target)},
  ${percent('(rate_bp - target_bp)')} AS ${heading(names.gapPoints)}
FROM judged
WHERE rate_bp ${isLower ? '> target_bp' : '< target_bp AND target_bp > 0'}
ORDER BY 4${isLower ? ' DESC' : ''}, 1`;
}

function years(view: ExampleView, names: ExampleNames): string {
	const call = [view.indicator, view.level, view.root, view.asOf ?? newest].map(literal).join(', ');
	const figures =
		view.kind === 'count'
			? `numerator AS ${heading(names.value)}, target_count AS ${heading(names.targetCount)}`
			: `${percent('rate_bp')} AS ${heading(names.rate)}, ${percent('target_bp')} AS ${heading(names.target)}`;
	return `WITH judged AS (
  SELECT *, ${rate} AS rate_bp
  FROM progress_by_year(${call})
)
SELECT period_id::INTEGER AS ${heading(names.year)}, name_vi AS ${heading(names.unit)},
  ${figures}
FROM judged
ORDER BY sort_order NULLS LAST, unit_id, 1`;
}

/** F4: the fewest that lift the published rate to the target. */
function missing(view: ExampleView, names: ExampleNames): string {
	const isLower = view.direction === 'lower';
	const name = heading(isLower ? names.tooMany : names.missing);
	if (view.kind === 'count')
		return `SELECT name_vi AS ${heading(names.unit)}, numerator AS ${heading(names.value)},
  target_count AS ${heading(names.targetCount)},
  greatest(0, ${isLower ? 'numerator - target_count' : 'target_count - numerator'}) AS ${name}
FROM ${progress(view)}
WHERE numerator IS NOT NULL AND target_count IS NOT NULL
ORDER BY 4 DESC, 1`;
	const short = isLower
		? 'numerator - (((2 * target_bp + 1)::BIGINT * denominator + 19999) // 20000 - 1)'
		: '((2 * target_bp - 1)::BIGINT * denominator + 19999) // 20000 - numerator';
	return `SELECT name_vi AS ${heading(names.unit)}, numerator AS ${heading(names.numerator)},
  denominator AS ${heading(names.denominator)}, ${percent('target_bp')} AS ${heading(names.target)},
  greatest(0, ${short}) AS ${name}
FROM ${progress(view)}
WHERE denominator > 0 AND numerator IS NOT NULL AND target_bp > 0
ORDER BY 5 DESC, 1`;
}

function destinations({ schoolLevel, period, level, root }: ExampleView, names: ExampleNames): string {
	return `WITH counted AS (
  SELECT d.destination, sum(d.students)::BIGINT AS students
  FROM destination_latest d
  JOIN unit u ON u.unit_id = d.unit_id AND u.level = ${literal(level)}
  JOIN unit_line l ON l.unit_id = d.unit_id AND l.ancestor_id = ${literal(root)}
  WHERE d.school_level = ${literal(schoolLevel)} AND d.period_id = ${literal(period)}
  GROUP BY d.destination
)
SELECT k.name_vi AS ${heading(names.destination)}, c.students AS ${heading(names.students)},
  (100 * c.students / sum(c.students) OVER ())::DECIMAL(5, 2) AS ${heading(names.share)}
FROM destination_kinds k
LEFT JOIN counted c ON c.destination = k.destination
WHERE k.school_level = ${literal(schoolLevel)}
ORDER BY k.sort_order`;
}

function late(view: ExampleView, names: ExampleNames): string {
	if (view.month === null)
		return `SELECT name_vi AS ${heading(names.unit)}, due_date AS ${heading(names.due)},
  submitted_at AS ${heading(names.received)}, CASE WHEN submitted_at IS NOT NULL THEN greatest(0, submitted_at - due_date) END AS ${heading(names.lateDays)}
FROM ${progress(view)}
ORDER BY submitted_at DESC NULLS LAST, sort_order`;
	return `SELECT u.name_vi AS ${heading(names.unit)}, c.form AS ${heading(names.form)},
  c.due_at AS ${heading(names.due)}, c.received_at AS ${heading(names.received)},
  c.received_at - c.due_at AS ${heading(names.lateDays)}
FROM completeness c
JOIN unit u ON u.unit_id = c.unit_id
JOIN unit_line l ON l.unit_id = c.unit_id AND l.ancestor_id = ${literal(view.root)}
WHERE c.period_id = ${literal(view.month)} AND c.received_at > c.due_at
ORDER BY 5 DESC, 1`;
}

const builders: Readonly<Record<ExampleKey, (view: ExampleView, names: ExampleNames) => string>> = {
	unmet,
	years,
	missing,
	destinations,
	late,
};

/** A question in SQL over the views, filled with what the address shows. */
export function example(key: ExampleKey, view: ExampleView, names: ExampleNames): string {
	return `-- ${names.remarks[key]}\n${builders[key](view, names)}`;
}

/** Values for the parameters of a question of the semantic layer, by their names. */
export function callOf(name: string, parameters: readonly string[], view: View): string {
	const values: Readonly<Record<string, string>> = {
		of_indicator: view.indicator,
		of_period: view.period,
		of_level: view.level,
		below_unit: view.root,
		of_unit: view.root,
		day: view.asOf ?? newest,
		first_day: `${view.period}-01-01`,
		last_day: `${view.period}-12-31`,
	};
	const given = parameters.map((parameter) => {
		const value = ownValue(values, parameter);
		return value === undefined ? 'NULL' : literal(value);
	});
	return `${name}(${given.join(', ')})`;
}
