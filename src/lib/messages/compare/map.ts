import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';

const wgsVi =
	'Hãy xuất lại tệp ở hệ WGS 84 (EPSG:4326) rồi chọn lại; trong QGIS: xuất lớp thành GeoJSON, mục hệ tọa độ (CRS) chọn EPSG:4326.';
const wgsEn =
	'Export it in WGS 84 (EPSG:4326) and pick it again; in QGIS: export the layer as GeoJSON with the CRS EPSG:4326.';

const vi = {
	heading: (year: string) => `Bản đồ mức độ đạt chỉ tiêu, năm ${year}`,
	drawing: 'Cách vẽ',
	drawings: { tiles: 'Ô', borders: 'Ranh giới' },
	tiles: 'Các đơn vị theo ô; dùng phím mũi tên để đi qua',
	tile: (unit: string, rate: string, status: string) => `${unit}: ${rate}, ${status}`,
	placed:
		'Mỗi ô là một đơn vị, ở vị trí ghi trong danh mục đơn vị (phỏng theo vị trí địa lý); diện tích ô không có ý nghĩa.',
	unplaced:
		'Cấp đơn vị này chưa có vị trí ô trong danh mục đơn vị, nên các ô xếp theo thứ tự văn bản, không theo vị trí địa lý.',
	grouped:
		'Các ô xếp theo địa bàn huyện cũ (nơi có nhiều xã cũ nhất của mỗi đơn vị), trong mỗi địa bàn theo thứ tự danh mục; không theo vị trí địa lý.',
	noDistrict: 'Đơn vị khác',
	arrange: 'Sắp xếp các ô',
	legend: 'Chú giải mức độ',
	text: (units: string, counts: string) => `Bản đồ ${units} đơn vị theo mức độ đạt chỉ tiêu: ${counts}.`,
	textCount: (status: string, count: string) => `${status} ${count}`,
	marks: 'Các đơn vị trên bản đồ; dùng phím mũi tên để đi qua',
	drawingMap: 'Đang vẽ bản đồ',
	table: 'Bảng số trên bản đồ',
	columns: {
		unit: 'Đơn vị',
		rate: 'Thực hiện',
		target: 'Chỉ tiêu',
		gap: 'Chênh lệch',
		status: 'Mức độ',
		area: 'Ranh giới',
	},
	hasArea: 'có',
	noArea: 'chưa có',
	borders: {
		heading: 'Ranh giới của bạn',
		hint: 'Chọn một tệp GeoJSON có ranh giới các đơn vị (kinh độ, vĩ độ). Tệp được đọc, giản lược và giữ trên máy này, không gửi đi đâu; bản sao lưu có kèm theo.',
		pick: 'Chọn tệp GeoJSON…',
		another: 'Chọn tệp khác…',
		reading: 'Đang đọc ranh giới',
		kept: (file: string, areas: string, time: string) => `${file} · ${areas} vùng · thêm lúc ${time}`,
		remove: 'Bỏ ranh giới',
		removed: (file: string) => `Đã bỏ ranh giới từ tệp ${file}.`,
		putBack: 'Lấy lại',
		added: (matched: string, all: string) => `Đã nhận ranh giới của ${matched} trong ${all} đơn vị.`,
		matched: (matched: string, all: string) => `Khớp ${matched} trong ${all} đơn vị đang xem.`,
		strangers: (count: string, names: string) => `${count} vùng trong tệp không khớp đơn vị nào: ${names}.`,
		missing: (count: string, names: string) => `${count} đơn vị chưa có ranh giới trong tệp: ${names}.`,
		andMore: (names: string, count: string) => `${names} và ${count} mục khác`,
		how: 'Vùng được khớp theo mã đơn vị hoặc mã hành chính trong tệp, nếu không có thì theo tên, không phân biệt cách đặt dấu và loại đơn vị.',
		swap: 'Đổi chỗ hai số và dùng tệp này',
		failed: 'Chưa lưu được ranh giới trên máy này; hãy thử lại.',
	},
	faults: {
		too_big: 'Tệp quá lớn: nhận tệp đến 20 MB và một triệu điểm. Hãy giản lược ranh giới rồi chọn lại.',
		too_many: 'Tệp có quá nhiều vùng: nhận đến 3.000 vùng.',
		not_json: 'Tệp này không phải GeoJSON.',
		not_collection: 'Tệp này không phải một tập hợp vùng (FeatureCollection).',
		no_area: 'Tệp này không có vùng nào, chỉ có điểm hoặc đường.',
		not_degrees: `Tọa độ trong tệp không phải kinh độ, vĩ độ; có lẽ là số mét của hệ VN-2000. ${wgsVi}`,
		swapped:
			'Tọa độ trong tệp ghi vĩ độ trước, kinh độ sau. Bấm “Đổi chỗ hai số và dùng tệp này”, hoặc xuất lại tệp với kinh độ trước rồi chọn lại.',
		broken: 'Tệp có vùng bị hỏng, không đọc được tọa độ.',
		too_many_rings:
			'Tệp có quá nhiều mảnh (đảo, khoảng trống bên trong): nhận đến 10.000 mảnh. Hãy bỏ bớt mảnh nhỏ rồi chọn lại.',
		too_fine:
			'Ranh giới có quá nhiều điểm chung nên không giản lược được. Hãy giản lược trong phần mềm bản đồ rồi chọn lại.',
		too_slow:
			'Sau 30 giây vẫn chưa đọc xong ranh giới nên đã dừng. Hãy giản lược trong phần mềm bản đồ rồi chọn lại.',
	},
	otherCrs: (crs: string) => `Tệp ghi hệ tọa độ ${crs}, không phải kinh độ, vĩ độ. ${wgsVi}`,
	none: 'Chưa có đơn vị nào cho lựa chọn này. Hãy chọn năm, chỉ tiêu hoặc cấp đơn vị khác.',
};

const en: Loose<typeof vi> = {
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
	legend: 'Statuses',
	text: (units, counts) => `Map of ${units} units by how far they reach their targets: ${counts}.`,
	textCount: (status, count) => `${status} ${count}`,
	marks: 'Units on the map; move with the arrow keys',
	drawingMap: 'Drawing the map',
	table: 'Figures of the map as a table',
	columns: {
		unit: 'Unit',
		rate: 'Outcome',
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

export const mapWords: Readonly<Record<Language, Loose<typeof vi>>> = { vi, en };

const arrangeVi = {
	how: 'Kéo ô đến chỗ mới, hoặc chọn ô rồi dùng phím mũi tên. Ô đang ở đó đổi chỗ cho nó.',
	plan: 'Sắp xếp các ô của bản đồ',
	at: (unit: string, row: string, column: string) => `${unit}: hàng ${row}, cột ${column}`,
	save: 'Lưu cách xếp',
	cancel: 'Hủy',
	file: 'vị trí ô bản đồ',
	saved: 'Đã lưu cách xếp các ô của bản đồ.',
	failed: 'Chưa lưu được cách xếp; các ô vẫn như đang xếp. Hãy thử lại.',
	undo: 'Hoàn tác',
};

const arrangeEn: Loose<typeof arrangeVi> = {
	how: 'Drag a tile to its new place, or focus it and use the arrow keys. The tile that is there takes its place.',
	plan: 'Arrange the tiles of the map',
	at: (unit, row, column) => `${unit}: row ${row}, column ${column}`,
	save: 'Save the arrangement',
	cancel: 'Cancel',
	file: 'tiles of the map',
	saved: 'The arrangement of the tiles is saved.',
	failed: 'The arrangement could not be saved; the tiles stand as you put them. Try again.',
	undo: 'Undo',
};

export const arrangeWords = { vi: arrangeVi, en: arrangeEn };
