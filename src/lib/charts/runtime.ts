import { CustomChart } from 'echarts/charts';
import { init, use, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([CustomChart, SVGRenderer]);

/** A chart in an element. The SVG renderer is sharp in print and follows the page's colours. */
export function drawn(element: HTMLElement): ECharts {
	return init(element, null, { renderer: 'svg' });
}

export type { ECharts, EChartsCoreOption };
