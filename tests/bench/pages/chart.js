import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { opened } from './engine.js';

use([BarChart, GridComponent, SVGRenderer]);

const question = `
	SELECT target.unit_id AS unit, (outcome.numerator * 100.0 / outcome.denominator)::DOUBLE AS rate
	FROM read_csv('targets.csv') AS target
	LEFT JOIN read_csv('outcomes.csv') AS outcome USING (unit_id, indicator_id, period_id)
	WHERE indicator_id = 'vet_after_thcs' AND period_id = 2023 AND NOT is_declared_total
	ORDER BY rate DESC NULLS LAST`;

const database = await opened();
for (const name of ['targets.csv', 'outcomes.csv']) {
	const response = await fetch(`/data/long-an/${name}`);
	await database.registerFileBuffer(name, new Uint8Array(await response.arrayBuffer()));
}
const connection = await database.connect();
const rows = (await connection.query(question)).toArray();
const chart = init(document.getElementById('chart'), null, { renderer: 'svg' });
chart.setOption({
	animation: false,
	grid: { left: 200 },
	xAxis: { type: 'value' },
	yAxis: { type: 'category', inverse: true, data: rows.map(({ unit }) => unit) },
	series: [{ type: 'bar', data: rows.map(({ rate }) => rate) }],
});
