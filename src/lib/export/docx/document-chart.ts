import type { ReportChart } from '../../domain/documents/report-model';
import { barsChart, trendChart } from '../chart/block-chart';
import type { ChartSpec, Letters } from '../chart/chart-spec';

/** Inches, within the margins of an upright page. */
export const documentChartSize = {
	bars: { width: 6.45, height: 3.1 },
	trend: { width: 6.45, height: 2.5 },
} as const;

export const documentLetters: Letters = { font: 'Times New Roman', points: 9 };

/** A chart as the Word document has it, and the page that shows the document. */
export const documentChart = (chart: ReportChart): ChartSpec =>
	chart.kind === 'bars'
		? barsChart(chart, { w: documentChartSize.bars.width }, documentLetters)
		: trendChart(chart, documentLetters);
