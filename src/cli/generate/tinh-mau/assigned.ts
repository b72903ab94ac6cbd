import type { Row } from '../csv';
import { communeCohort, districtCohort, onPath } from './cohorts';
import { signedOn, stagePlan } from './documents';
import { planned } from './planned';
import { districtId, districts, newCommunes, schools } from './world';

/** Targets from above (assigned) and from the schools themselves (committed). */

const assigning = [districtId('Đại Khê'), districtId('Hòa Lương'), districtId('Sơn Bình')];
const committing = [districtId('Đại Khê'), districtId('Xuân Hải')];

/** New communes that have no target of their own yet. */
const unassigned = [
	'tinh-mau.xa-thac-bac',
	'tinh-mau.xa-quang-minh',
	'tinh-mau.xa-long-dien',
	'tinh-mau.xa-tan-tien',
];

export function assignedAndCommitted(): Row<'targets'>[] {
	return [
		...[2023, 2024].flatMap((year) => [...toCommunes(year), ...floors(year), ...zeroScores(year)]),
		...toNewCommunes(),
	];
}

function target(
	kind: 'assigned' | 'committed',
	unit: string,
	indicator: string,
	year: number,
	source: string,
): Row<'targets'> {
	return {
		plan_id: stagePlan,
		unit_id: unit,
		indicator_id: indicator,
		period_id: String(year),
		kind,
		revision: 1,
		is_declared_total: false,
		effective_date: signedOn(source),
		status: 'approved',
		source_id: source,
	};
}

/** Three districts hand their target down to every commune. */
function toCommunes(year: number): Row<'targets'>[] {
	return districts
		.filter((d) => assigning.includes(d.id))
		.flatMap((d) =>
			d.communes.map((c) => ({
				...target('assigned', c.id, 'vet_after_thcs', year, `tm-giao-${year}`),
				...planned(onPath(d.spec.thcs.target, year), communeCohort(c, year - 1).graduates),
			})),
		);
}

/** Per district: at least 70 % into upper secondary, and a ceiling in pupils for those who study nowhere. */
function floors(year: number): Row<'targets'>[] {
	return districts.flatMap((d) => [
		{ ...target('assigned', d.id, 'continue_upper_sec', year, `tm-giao-${year}`), value_bp: 7000 },
		{
			...target('assigned', d.id, 'neither', year, `tm-giao-${year}`),
			value_count: Math.ceil(districtCohort(d, year - 1).neither * 0.9),
		},
	]);
}

/** Schools that pledged that nobody would be marked zero. */
function zeroScores(year: number): Row<'targets'>[] {
	return schools
		.filter((school) => committing.some((id) => school.communeId.startsWith(`${id}.`)))
		.map((school) => ({
			...target('committed', school.id, 'zero_score', year, `tm-ck-${year}`),
			value_bp: 0,
		}));
}

/** No old target is inherited: after the merger the new communes got a document of their own. */
function toNewCommunes(): Row<'targets'>[] {
	return newCommunes
		.filter((c) => !unassigned.includes(c.id))
		.map((c) => {
			const percent = onPath(c.schools[0]?.district.thcs.target ?? [0, 0], 2025);
			return {
				...target('assigned', c.id, 'vet_after_thcs', 2025, 'tm-giao-2025'),
				...planned(percent, communeCohort(c, 2024).graduates),
			};
		});
}
