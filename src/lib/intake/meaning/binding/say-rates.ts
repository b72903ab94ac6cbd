import type { Column } from '../column';
import type { Context } from '../document/context';
import { roleOf } from './roles';
import { baseOf, isCount } from './scope';
import { provenRatios } from './testimony';

/**
 * "Số HS tốt nghiệp | Chỉ tiêu học nghề | Tỷ lệ %": the rate that the pupils to be won are of the graduates is the
 * target, and where no title says it the graduates beside it are those expected. "… | Thực hiện | Tỷ lệ %": the rate of
 * those who were won is a result, whatever the title says.
 */
export function sayRates(columns: readonly Column[], context: Context): void {
	const counts = columns.filter(isCount);
	if (counts.every(({ facets }) => facets.role === undefined && facets.kind === undefined)) return;
	const hasResults = counts.some(
		(column) => baseOf(column) === 'vet' && !['target', 'plan'].includes(roleOf(column, context) ?? ''),
	);
	for (const rate of columns) {
		const { measure, what, role, kind } = rate.facets;
		if (measure?.value !== 'rate' || what !== undefined || role !== undefined || kind !== undefined) continue;
		const [ratio] = provenRatios(rate, counts);
		if (ratio === undefined) continue;
		const { numerator, denominator } = ratio;
		const counted = numerator.facets.what;
		if (counted === undefined || baseOf(numerator) !== 'vet') continue;
		if (denominator.facets.what?.value !== 'graduates') continue;
		const [of, said] = [numerator.facets.role?.value, roleOf(rate, context)];
		if (of === 'result' && said === 'target') {
			rate.facets.role = { value: 'result', from: 'numbers', words: numerator.header };
			continue;
		}
		if (roleOf(numerator, context) !== 'target' || said !== null) continue;
		const words = numerator.header;
		rate.facets.role = { value: 'target', from: 'numbers', words };
		rate.facets.what = { ...counted, from: 'numbers' };
		if (numerator.facets.kind !== undefined) rate.facets.kind = numerator.facets.kind;
		if (!hasResults && roleOf(denominator, context) === null)
			denominator.facets.role = { value: 'plan', from: 'numbers', words };
	}
}
