import type { mapWords } from '../../compare/map';
import type { Said } from '../../words';

const wgsEn =
	'Export it in WGS 84 (EPSG:4326) and pick it again; in QGIS: export the layer as GeoJSON with the CRS EPSG:4326.';

const en: Said<typeof mapWords> = {
	heading: (year) => `Map of how far targets are reached, ${year}`,
	drawing: 'Drawn as',
	drawings: { tiles: 'Tiles', borders: 'Borders' },
	tiles: 'Units as tiles; move with the arrow keys',
	tile: (unit, rate, status) => `${unit}: ${rate}, ${status}`,
	placed:
		'A tile is a unit, where the list of units puts it (about where it lies); the size of a tile means nothing.',
	unplaced:
		'Units of this level have no place in the register of units, so the tiles stand in the order of the document and not where the units lie.',
	grouped:
		'Tiles stand by former district (the one that most of the former communes of a unit lay in), in each by the order of the list of units; not by where they lie.',
	noDistrict: 'Other units',
	arrange: 'Arrange the tiles',
	text: (units, counts) => `Map of ${units} units by how far they reach their targets: ${counts}.`,
	textCount: (status, count) => `${status} ${count}`,
	marks: 'Units on the map; move with the arrow keys',
	drawingMap: 'Drawing the map',
	table: 'Figures of the map as a table',
	columns: {
		unit: 'Unit',
		rate: 'Actual',
		target: 'Target',
		gap: 'Gap',
		status: 'Status',
		area: 'Borders',
	},
	hasArea: 'yes',
	noArea: 'none',
	borders: {
		heading: 'Borders of your own',
		hint: 'Pick a GeoJSON file with the borders of the units (longitude, latitude). It is read, simplified and kept on this machine and goes nowhere; the backup holds it.',
		pick: 'Pick a GeoJSON file…',
		another: 'Pick another file…',
		reading: 'Reading the borders',
		kept: (file, areas, time) => `${file} · ${areas} areas · added ${time}`,
		remove: 'Remove the borders',
		removed: (file) => `The borders of ${file} were removed.`,
		putBack: 'Put back',
		added: (matched, all) => `Borders of ${matched} of ${all} units were found.`,
		matched: (matched, all) => `${matched} of the ${all} units on screen have borders.`,
		strangers: (count, names) => `${count} areas of the file belong to no unit: ${names}.`,
		missing: (count, names) => `${count} units have no borders in the file: ${names}.`,
		andMore: (names, count) => `${names} and ${count} more`,
		how: 'Areas are found by unit id or official code, else by name, however marks and types of unit are written.',
		swap: 'Swap the two numbers and use this file',
		failed: 'The borders could not be stored on this machine; please try again.',
	},
	faults: {
		too_big:
			'The file is too large: up to 20 MB and a million points are read. Simplify it and pick it again.',
		too_many: 'The file has too many areas: up to 3,000 are read.',
		not_json: 'This file is no GeoJSON.',
		not_collection: 'This file is no collection of areas (FeatureCollection).',
		no_area: 'This file has no areas, only points or lines.',
		not_degrees: `The coordinates are no longitudes and latitudes, perhaps metres of VN-2000. ${wgsEn}`,
		swapped:
			'Latitude stands before longitude. Press “Swap the two numbers and use this file”, or export the file with longitude first and pick it again.',
		broken: 'The file has a broken area whose coordinates cannot be read.',
		too_many_rings:
			'The file has too many parts (islands, holes): up to 10,000 are read. Take small ones out and pick it again.',
		too_fine:
			'The borders share so many points that they cannot be simplified. Simplify them in a map program and pick the file again.',
		too_slow:
			'The borders were not read after 30 seconds. Simplify them in a map program and pick the file again.',
	},
	otherCrs: (crs) => `The file names ${crs}, which is no longitude and latitude. ${wgsEn}`,
	none: 'No unit for this choice. Choose another year, indicator or unit level.',
};

export default en;
