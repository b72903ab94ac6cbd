import { BarChart, CustomChart, LineChart, MapChart, ScatterChart } from 'echarts/charts';
import { GeoComponent, GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { registerMap, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';

use([
	BarChart,
	CustomChart,
	LineChart,
	MapChart,
	ScatterChart,
	GeoComponent,
	GridComponent,
	MarkLineComponent,
	TooltipComponent,
	LabelLayout,
]);

/** Charts with axes, and maps: a file of its own, which the overview does not need. */
export { drawn } from './runtime';
export { registerMap };
