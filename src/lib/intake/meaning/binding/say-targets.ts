import type { Column } from '../column';
import type { Context } from '../document/context';
import { roleOf } from './roles';
import { baseOf, isCount } from './scope';
import { provenRatios } from './testimony';

/**
 * "Số HS tốt nghiệp | Chỉ tiêu học nghề | Tỷ lệ %" without a title: the rate that the pupils to be won are of the
 * graduates is the target, and the graduates beside it are those expected.
 */
export function sayTargets(columns: readonly Column[], context: Context): void {
	const counts = columns.filter(isCount);
	const hasResults = counts.some(
		(column) => baseOf(column) === 'vet' && !['target', 'plan'].includes(roleOf(column, context) ?? ''),
	);
	for (const rate of columns) {
		const { measure, what } = rate.facets;
		if (measure?.value !== 'rate' || what !== undefined || roleOf(rate, context) !== null) continue;
		const [ratio] = provenRatios(rate, counts);
		if (ratio === undefined || roleOf(ratio.numerator, context) !== 'target') continue;
		const { numerator, denominator } = ratio;
		const counted = numerator.facets.what;
		if (counted === undefined || baseOf(numerator) !== 'vet') continue;
		if (denominator.facets.what?.value !== 'graduates') continue;
		const words = numerator.header;
		rate.facets.role = { value: 'target', from: 'numbers', words };
		rate.facets.what = { ...counted, from: 'numbers' };
		const { kind } = numerator.facets;
		if (kind !== undefined) rate.facets.kind = kind;
		if (!hasResults && roleOf(denominator, context) === null)
			denominator.facets.role = { value: 'plan', from: 'numbers', words };
	}
}
