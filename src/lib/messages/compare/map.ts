import { words } from '../words';

const wgsVi =
	'Hãy xuất lại tệp ở hệ WGS 84 (EPSG:4326) rồi chọn lại; trong QGIS: xuất lớp thành GeoJSON, mục hệ tọa độ (CRS) chọn EPSG:4326.';

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

export const mapWords = words('compare/map', vi);
