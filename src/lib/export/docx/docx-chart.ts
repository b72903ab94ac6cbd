import { AlignmentType, Bookmark, Paragraph } from 'docx';
import type { ReportChart } from '../../domain/documents/report-model';
import { chartAlt } from '../chart/chart-alt';
import { barsKey } from '../chart/chart-key';
import { documentChart, documentChartSize, documentLetters } from './document-chart';
import { placeOf, type PlacedChart } from './docx-package';
import { clean, line, run, sizes } from './docx-text';
import { printable } from '../office/office-xml';

/** Title, key and the place of a native chart, which is noted in `charts` in the order of the document. */
export function chartOf(given: ReportChart, title: string, charts: PlacedChart[]): Paragraph[] {
	const chart = printable(given);
	const { width, height } = documentChartSize[chart.kind];
	charts.push({
		spec: documentChart(chart),
		name: clean(title),
		alt: clean(`${title}. ${chartAlt(chart)}`),
		width,
		height,
	});
	const number = charts.length;
	const key = chart.kind === 'bars' ? [keyOf(chart)] : [];
	return [
		line(title, {
			alignment: AlignmentType.CENTER,
			keepNext: true,
			keepLines: true,
			spacing: { before: 160, after: 60 },
			letters: { bold: true, size: sizes.head },
		}),
		...key,
		new Paragraph({
			alignment: AlignmentType.CENTER,
			spacing: { before: 0, after: 120 },
			children: [new Bookmark({ id: placeOf(number), children: [] })],
		}),
	];
}

const keyOf = (chart: Extract<ReportChart, { kind: 'bars' }>) =>
	new Paragraph({
		alignment: AlignmentType.CENTER,
		keepNext: true,
		spacing: { before: 0, after: 0 },
		children: barsKey(chart).map(({ text, colour, isBold = false }) =>
			run(text, { size: documentLetters.points * 2, color: colour, bold: isBold }),
		),
	});
