import type { ChartSpec } from './chart-spec';
import { workbook } from '../xlsx/xlsx';

/** The workbook behind a chart, which opens on "Edit data": names down the first column, a column for each series. */
export function chartWorkbook({ names, series, format }: ChartSpec): Promise<Uint8Array> {
	return workbook([
		{
			name: 'Sheet1',
			columns: [{ width: 28 }, ...series.map(() => ({ width: 18, format }))],
			rows: [
				[null, ...series.map(({ name }) => ({ value: name, style: { bold: true } }))],
				...names.map((name, at) => [
					{ value: name },
					...series.map(({ values }) => (values[at] == null ? null : { value: values[at] })),
				]),
			],
		},
	]);
}
