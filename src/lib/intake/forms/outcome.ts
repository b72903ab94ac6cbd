import type { RecordOf } from '../../domain/schema/tables';
import type { Reading } from '../reading';
import { sourceReader } from './source';

type Outcome = RecordOf<'outcomes'>;
type Part = Partial<Outcome> & Pick<Outcome, 'unit_id' | 'indicator_id' | 'period_id'>;

/** Makes outcomes with everything that a file may leave unsaid. */
export function outcomeMaker(reading: Reading): (row: number, part: Part) => Outcome {
	const { asOf, docNo, quality } = reading.hints;
	const sourceIdOf = sourceReader(reading);
	return (row, part) => ({
		as_of: asOf,
		revision: 1,
		numerator: null,
		denominator: null,
		declared_bp: null,
		quality: (quality ?? 'official') as Outcome['quality'],
		source_id: docNo === null ? null : sourceIdOf(docNo, row),
		submitted_at: null,
		note: null,
		...part,
	});
}
