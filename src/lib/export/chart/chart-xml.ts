import type { ChartSpec, Label, Letters, Series } from './chart-spec';
import { colours, type } from '../office/office-theme';
import { escaped } from '../office/office-xml';

const sheet = 'Sheet1';
const axes = { names: 100000001, values: 100000002 } as const;

const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const noLine = '<a:ln><a:noFill/></a:ln>';

/** In which language the chart is read, and what it is written in. */
type Hand = { readonly tongue: string; readonly letters: Letters };

/** Strokes and marks were drawn for the letters of a slide. */
const scaled = (value: number, { points }: Letters) => Math.round((value * points) / type.least);

/** Text of a chart: size in points, colour, weight. */
const run = (
	tag: 'defRPr' | 'rPr',
	{ tongue, letters: { font, points } }: Hand,
	colour: string,
	isBold = false,
) =>
	`<a:${tag}${tag === 'rPr' ? ` lang="${tongue}"` : ''} sz="${points * 100}" b="${isBold ? 1 : 0}">` +
	`${solid(colour)}<a:latin typeface="${font}"/><a:cs typeface="${font}"/></a:${tag}>`;

const textStyle = (hand: Hand, colour: string, turn = '') =>
	`<c:txPr><a:bodyPr${turn}/><a:lstStyle/><a:p><a:pPr>${run('defRPr', hand, colour)}</a:pPr>` +
	`<a:endParaRPr lang="${hand.tongue}"/></a:p></c:txPr>`;

const column = (at: number) => String.fromCharCode(65 + at);
const cells = (at: number, count: number) => `${sheet}!$${column(at)}$2:$${column(at)}$${count + 1}`;

function strings(formula: string, texts: readonly string[]): string {
	const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escaped(text)}</c:v></c:pt>`).join('');
	return `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points}</c:strCache></c:strRef>`;
}

function numbers(formula: string, values: Series['values'], format: string): string {
	const points = values
		.map((value, at) => (value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`))
		.join('');
	return (
		`<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>` +
		`<c:ptCount val="${values.length}"/>${points}</c:numCache></c:numRef>`
	);
}

const shown = (isShown: boolean) =>
	`<c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/><c:showCatName val="0"/>` +
	'<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

const places = { above: 't', below: 'b', end: 'outEnd', centre: 'ctr' } as const;

function labels(all: Series['labels'], hand: Hand): string {
	const one = ({ text, under, colour, side, isBold = false, hasGround = false }: Label, at: number) => {
		const line = (words: string, ink: string, isBold: boolean) =>
			`<a:p><a:pPr>${run('defRPr', hand, ink, isBold)}</a:pPr><a:r>${run('rPr', hand, ink, isBold)}` +
			`<a:t>${escaped(words)}</a:t></a:r></a:p>`;
		const lines = line(text, colour, isBold) + (under === undefined ? '' : line(under, colours.ink2, false));
		return (
			`<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/>${lines}</c:rich></c:tx>` +
			(hasGround ? `<c:spPr>${solid(colours.paper)}${noLine}</c:spPr>` : '') +
			`<c:dLblPos val="${places[side]}"/>${shown(true)}</c:dLbl>`
		);
	};
	const written = all.map((label, at) => (label === null ? '' : one(label, at))).join('');
	return `<c:dLbls>${written}<c:spPr><a:noFill/>${noLine}</c:spPr>${textStyle(hand, colours.ink)}${shown(false)}</c:dLbls>`;
}

function head({ name }: Series, at: number): string {
	return `<c:idx val="${at}"/><c:order val="${at}"/><c:tx>${strings(`${sheet}!$${column(at + 1)}$1`, [name])}</c:tx>`;
}

function data({ names, format }: ChartSpec, { values }: Series, at: number): string {
	return (
		`<c:cat>${strings(cells(0, names.length), names)}</c:cat>` +
		`<c:val>${numbers(cells(at + 1, names.length), values, format)}</c:val>`
	);
}

function barSeries(spec: ChartSpec, series: Series, at: number, hand: Hand): string {
	const bars = series.shape.kind === 'bar' ? (series.shape.bars ?? []) : [];
	const paint = (fill: string, edge: string) =>
		`<c:spPr>${solid(fill)}<a:ln w="9525">${solid(edge)}</a:ln></c:spPr>`;
	const points = bars
		.map(({ fill, edge }, point) =>
			series.values[point] === null
				? ''
				: `<c:dPt><c:idx val="${point}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${paint(fill, edge)}</c:dPt>`,
		)
		.join('');
	return (
		`<c:ser>${head(series, at)}${paint(series.colour, spec.grouping === 'clustered' ? series.colour : colours.paper)}` +
		`<c:invertIfNegative val="0"/>${points}${labels(series.labels, hand)}${data(spec, series, at)}</c:ser>`
	);
}

function lineSeries(spec: ChartSpec, series: Series, at: number, hand: Hand): string {
	if (series.shape.kind !== 'line') return '';
	const { line, marker, lightAt = [] } = series.shape;
	const stroke =
		line === 'none'
			? '<a:ln w="28575"><a:noFill/></a:ln>'
			: `<a:ln w="${scaled(34925, hand.letters)}" cap="rnd">${solid(series.colour)}<a:prstDash val="${line === 'dashed' ? 'sysDash' : 'solid'}"/><a:round/></a:ln>`;
	const sign = (fill: string, edge: string) =>
		marker === 'none'
			? '<c:marker><c:symbol val="none"/></c:marker>'
			: `<c:marker><c:symbol val="${marker}"/><c:size val="${scaled(marker === 'dash' ? 17 : 9, hand.letters)}"/><c:spPr>${solid(fill)}` +
				`<a:ln w="12700">${solid(edge)}</a:ln></c:spPr></c:marker>`;
	const light = lightAt
		.map(
			(at) =>
				`<c:dPt><c:idx val="${at}"/>${sign(colours.paper, series.colour)}<c:bubble3D val="0"/>` +
				// without a stroke of its own a point would get the automatic line to its neighbour
				`<c:spPr>${solid(colours.paper)}${stroke}</c:spPr></c:dPt>`,
		)
		.join('');
	return (
		`<c:ser>${head(series, at)}<c:spPr>${stroke}</c:spPr>${sign(series.colour, colours.paper)}${light}${labels(series.labels, hand)}` +
		`${data(spec, series, at)}<c:smooth val="0"/></c:ser>`
	);
}

function plots(spec: ChartSpec, hand: Hand): string {
	const over = `<c:axId val="${axes.names}"/><c:axId val="${axes.values}"/>`;
	const drawn = spec.series.map((series, at) => ({
		kind: series.shape.kind,
		xml: series.shape.kind === 'bar' ? barSeries(spec, series, at, hand) : lineSeries(spec, series, at, hand),
	}));
	const of = (kind: 'bar' | 'line') =>
		drawn
			.filter((one) => one.kind === kind)
			.map(({ xml }) => xml)
			.join('');
	const [bars, lines] = [of('bar'), of('line')];
	const overlap = spec.grouping === 'percentStacked' ? '<c:overlap val="100"/>' : '';
	return (
		(bars &&
			`<c:barChart><c:barDir val="${spec.direction === 'columns' ? 'col' : 'bar'}"/><c:grouping val="${spec.grouping}"/>` +
				`<c:varyColors val="0"/>${bars}<c:gapWidth val="${spec.gap}"/>${overlap}${over}</c:barChart>`) +
		(lines &&
			`<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines}<c:marker val="1"/>${over}</c:lineChart>`)
	);
}

function axisXml(spec: ChartSpec, hand: Hand): string {
	const { direction, scale, axisFormat, slantedNames, format } = spec;
	const stacked = spec.grouping === 'percentStacked';
	const lie = direction === 'bars';
	const turn = lie ? '' : ` rot="${slantedNames ? -2700000 : 0}" vert="horz"`;
	const names =
		`<c:catAx><c:axId val="${axes.names}"/><c:scaling><c:orientation val="${lie ? 'maxMin' : 'minMax'}"/></c:scaling>` +
		`<c:delete val="0"/><c:axPos val="${lie ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
		'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
		`<c:spPr>${stacked ? noLine : `<a:ln w="12700">${solid(colours.field)}</a:ln>`}</c:spPr>${textStyle(hand, colours.ink, turn)}` +
		`<c:crossAx val="${axes.values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
		'<c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>';
	const grid =
		axisFormat === null
			? ''
			: `<c:majorGridlines><c:spPr><a:ln w="6350">${solid(colours.line)}</a:ln></c:spPr></c:majorGridlines>`;
	const values =
		`<c:valAx><c:axId val="${axes.values}"/><c:scaling><c:orientation val="minMax"/><c:max val="${scale.max}"/>` +
		`<c:min val="${scale.min}"/></c:scaling><c:delete val="${axisFormat === null ? 1 : 0}"/>` +
		`<c:axPos val="${lie ? 'b' : 'l'}"/>${grid}<c:numFmt formatCode="${escaped(axisFormat ?? format)}" sourceLinked="0"/>` +
		'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
		`<c:spPr>${noLine}</c:spPr>${textStyle(hand, colours.ink2)}<c:crossAx val="${axes.names}"/>` +
		`<c:crosses val="autoZero"/><c:crossBetween val="between"/><c:majorUnit val="${scale.step}"/></c:valAx>`;
	return names + values;
}

/** The chart part of a package, elements in the order of the schema; `rId1` is its sheet. */
export function chartXml(spec: ChartSpec, tongue: string): string {
	const hand = { tongue, letters: spec.letters };
	const legend = spec.hasLegend
		? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textStyle(hand, colours.ink)}</c:legend>`
		: '';
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
		'<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
		'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
		'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
		`<c:date1904 val="0"/><c:lang val="${tongue}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>` +
		`<c:plotArea><c:layout/>${plots(spec, hand)}${axisXml(spec, hand)}<c:spPr><a:noFill/></c:spPr></c:plotArea>` +
		`${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
		`<c:spPr><a:noFill/>${noLine}</c:spPr>${textStyle(hand, colours.ink)}` +
		'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
	);
}
