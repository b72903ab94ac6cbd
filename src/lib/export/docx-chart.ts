import { AlignmentType, Bookmark, Paragraph } from 'docx';
import type { ReportChart } from '../domain/report-model';
import { barsChart, trendChart } from './block-chart';
import { chartAlt } from './chart-alt';
import { barsKey } from './chart-key';
import type { Letters } from './chart-spec';
import { placeOf, type PlacedChart } from './docx-package';
import { clean, line, run, sizes } from './docx-text';
import { printable } from './office-xml';

/** Inches, within the margins of an upright page. */
const size = { bars: { width: 6.45, height: 3.1 }, trend: { width: 6.45, height: 2.5 } } as const;
const letters: Letters = { font: 'Times New Roman', points: 9 };

/** Title, key and the place of a native chart, which is noted in `charts` in the order of the document. */
export function chartOf(given: ReportChart, title: string, charts: PlacedChart[]): Paragraph[] {
	const chart = printable(given);
	const { width, height } = size[chart.kind];
	charts.push({
		spec: chart.kind === 'bars' ? barsChart(chart, { w: width }, letters) : trendChart(chart, letters),
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
			run(text, { size: letters.points * 2, color: colour, bold: isBold }),
		),
	});
