import { init, type EChartsCoreOption } from 'echarts/core';
// makes the parts of every chart known
import './runtime-axes';

/** An option drawn without a page, as SVG text of this size in pixels. */
export function svgOf(option: EChartsCoreOption, width: number, height: number): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption({ ...option, animation: false });
		return chart.renderToSVGString();
	} finally {
		chart.dispose();
	}
}
