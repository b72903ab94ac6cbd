import { random, type Random } from './random';

/** A table as its sender meant it. */
export type Clean = { readonly name: string; readonly header: string[]; readonly rows: string[][] };

const two = (value: number) => String(value).padStart(2, '0');
const many = <T>(count: number, make: (index: number) => T): T[] =>
	Array.from({ length: count }, (_, i) => make(i));

const places = ['Tân An', 'Thủ Thừa', 'Bến Lức', 'Đức Hòa', 'Cần Đước', 'Mộc Hóa', 'Vĩnh Hưng', 'Kiến Tường'];
const surnames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ', 'Huỳnh', 'Đặng', 'Bùi'];
const names = ['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hạnh', 'Khoa', 'Linh', 'Minh', 'Ngọc', 'Phúc', 'Thảo'];

const person = (r: Random) => `${r.of(surnames)} ${r.of(['Văn', 'Thị', 'Minh'])} ${r.of(names)}`;
const date = (r: Random) => `${two(1 + r.below(28))}/${two(1 + r.below(12))}/${2019 + r.below(5)}`;
const isoDate = (r: Random) => `${2019 + r.below(5)}-${two(1 + r.below(12))}-${two(1 + r.below(28))}`;
const time = (r: Random) => `${two(r.below(24))}:${two(r.below(60))}`;
const money = (r: Random) => `${1 + r.below(900)}.${two(r.below(100))}`;

/** The kind of table that a city publishes: dates, times, prices, addresses, and words with anything in them. */
function permits(): Clean {
	const r = random(11);
	const kinds = ['Hoarding', 'Skip, small', 'Scaffold', 'Crane (mobile)', 'Road closure', 'Skip, large'];
	const works = [
		'Replace "as is" windows, 2 floors',
		'Repave drive; new kerb',
		'Loft, dormer and roof light',
	];
	const plain = ['Rear extension', 'New shop front', 'Fell one ash tree', 'Internal works only'];
	const remarks = [
		'',
		'',
		'Site visit, then call back\nAsk for the foreman',
		'Paid',
		'See plan "B", sheet 2',
	];
	const rows = many(120, (i) => [
		date(r),
		time(r),
		`PL-${20_100 + i * 3}`,
		String(1 + r.below(40)),
		money(r),
		r.of(kinds),
		`${r.of([...works, ...plain])} (${r.of(['north', 'south', 'east'])} side)`,
		`https://permits.example.org/app?id=${20_100 + i * 3}&view=full`,
		r.of(remarks),
	]);
	const header = ['DATE', 'TIME', 'permit_no', 'units', 'Fee', 'Kind', 'Work Description', 'URL', 'Remarks'];
	return { name: 'permits', header, rows };
}

function survey(): Clean {
	const r = random(12);
	const wishes = ['Học tiếp THPT', 'Học nghề', 'Trung cấp, vừa học vừa làm', 'Chưa quyết định'];
	const reasons = [
		'Gần nhà',
		'Gia đình khó khăn, cần đi làm sớm',
		'Thầy cô gọi là "hợp năng lực"',
		'Theo bạn',
		'',
	];
	const rows = many(150, () => [
		`${date(r)} ${time(r)}:${two(r.below(60))}`,
		person(r),
		`THCS ${r.of(places)}`,
		`9/${1 + r.below(9)}`,
		r.of(['Nam', 'Nữ']),
		r.of(wishes),
		`${4 + r.below(6)},${r.below(10)}`,
		r.of(reasons),
	]);
	const header = [
		'Dấu thời gian',
		'Họ và tên',
		'Trường',
		'Lớp',
		'Giới tính',
		'Nguyện vọng',
		'Điểm TB',
		'Lý do',
	];
	return { name: 'survey', header, rows };
}

function words(): Clean {
	const r = random(13);
	const rows = many(90, (i) => [
		`${r.of(['Trường THCS', 'Trường THPT', 'Trung tâm GDTX'])} ${r.of(places)} ${r.of(names)}`,
		person(r),
		`${r.of(['Xã', 'Phường', 'Thị trấn'])} ${r.of(names)} ${r.of(places)}`,
		r.of(['công lập', 'tư thục', 'tự chủ']),
		`${r.of(['đã nộp', 'sẽ nộp', 'xin gia hạn'])} ${r.of(['sáng', 'chiều'])} ${r.of(names)}${i % 9 === 0 ? ', có công văn' : ''}`,
	]);
	return {
		name: 'words',
		header: ['Tên đơn vị', 'Người phụ trách', 'Địa chỉ', 'Loại hình', 'Tình trạng'],
		rows,
	};
}

function rates(): Clean {
	const r = random(14);
	const rate = () => `${r.below(100)},${two(r.below(100))}`;
	const rows = many(80, (i) => [
		two(i + 1),
		`${r.of(['Xã', 'Phường'])} ${r.of(names)} ${r.of(places)}`,
		String(100 + r.below(900)),
		rate(),
		rate(),
		`${rate()} %`,
		r.of(['', '', 'tạm tính']),
	]);
	return {
		name: 'rates',
		header: ['STT', 'Đơn vị', 'Số học sinh', 'THCS', 'THPT', 'Tỷ lệ', 'Ghi chú'],
		rows,
	};
}

function pairs(): Clean {
	const r = random(15);
	const rows = many(100, (i) => [`${r.of(places)} ${i + 1}`, String(r.below(5000))]);
	return { name: 'pairs', header: ['don_vi', 'so_hoc_sinh'], rows };
}

function wide(): Clean {
	const r = random(16);
	const header = ['school', ...many(119, (i) => `q${i + 1}_${['yes', 'no', 'na'][i % 3] ?? ''}`)];
	const rows = many(80, (i) => [
		`School ${i + 1}`,
		...many(119, (column) => (column % 17 === 5 ? '' : column % 11 === 3 ? money(r) : String(r.below(300)))),
	]);
	return { name: 'wide', header, rows };
}

function sensors(): Clean {
	const r = random(17);
	const rows = many(200, (i) => [
		`2023-05-${two(1 + Math.floor(i / 10))}T${two(r.below(24))}:${two(r.below(60))}:00Z`,
		r.of(['ST-01', 'ST-02', 'ST-03']),
		`${r.of(['', '-'])}${r.below(40)}.${r.below(10)}`,
		r.share() < 0.4 ? '' : String(r.below(100)),
		'',
		r.of(['ok', 'ok', 'low battery', 'offline']),
	]);
	return { name: 'sensors', header: ['timestamp', 'station', 'temp_c', 'humidity', 'wind', 'state'], rows };
}

function returns(): Clean {
	const r = random(18);
	const rows = many(160, (i) => [
		`tinh-mau.xa-${1 + (i % 40)}`,
		r.of(['vet_after_thcs', 'gdtx_after_thcs', 'public_thpt']),
		`${2020 + (i % 4)}-${two(1 + r.below(12))}`,
		isoDate(r),
		String(r.below(200)),
		String(200 + r.below(300)),
		r.of(['official', 'demo']),
		`tm-bc-${2020 + (i % 4)}`,
	]);
	const header = 'unit_id,indicator_id,period_id,as_of,numerator,denominator,quality,source_id'.split(',');
	return { name: 'returns', header, rows };
}

/** Clean tables of 80 to 200 rows with different mixes of columns: the same ones every time. */
export function cleanTables(): Clean[] {
	return [permits(), survey(), words(), rates(), pairs(), wide(), sensors(), returns()];
}
