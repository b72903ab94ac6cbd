import { columnsOf, type RecordOf } from '../../domain/schema/tables';
import { csvText } from './csv';

/** Definitions of indicators as a canonical `indicators.csv`. */
export function indicatorsCsv(rows: readonly RecordOf<'indicators'>[]): string {
	const names = columnsOf('indicators').map(([name]) => name as keyof RecordOf<'indicators'>);
	return csvText([names, ...rows.map((row) => names.map((name) => row[name]))]);
}
