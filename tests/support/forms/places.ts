import type { Random } from '../random';

export type Place = {
	readonly id: string;
	readonly name: string;
	readonly type: 'Huyện' | 'Thị xã' | 'Thành phố';
};

const place = (slug: string, name: string, type: Place['type'] = 'Huyện'): Place => ({
	id: `long-an.${slug}`,
	name,
	type,
});

/** In the order of the province's own lists. */
export const places: readonly Place[] = [
	place('tan-an', 'Tân An', 'Thành phố'),
	place('chau-thanh', 'Châu Thành'),
	place('tan-tru', 'Tân Trụ'),
	place('thu-thua', 'Thủ Thừa'),
	place('ben-luc', 'Bến Lức'),
	place('can-duoc', 'Cần Đước'),
	place('can-giuoc', 'Cần Giuộc'),
	place('duc-hoa', 'Đức Hòa'),
	place('duc-hue', 'Đức Huệ'),
	place('thanh-hoa', 'Thạnh Hóa'),
	place('tan-thanh', 'Tân Thạnh'),
	place('moc-hoa', 'Mộc Hóa'),
	place('kien-tuong', 'Kiến Tường', 'Thị xã'),
	place('vinh-hung', 'Vĩnh Hưng'),
	place('tan-hung', 'Tân Hưng'),
];

export const withoutMarks = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Mn}/gu, '')
		.replace(/đ/g, 'd')
		.replace(/Đ/g, 'D');

const shortType = { Huyện: 'H.', 'Thị xã': 'TX.', 'Thành phố': 'TP.' } as const;

export const fullName = ({ name, type }: Place): string => `${type} ${name}`;

/** How one table writes all its units. */
export const namings: readonly (readonly [style: string, write: (place: Place) => string])[] = [
	['short', ({ name }) => name],
	['short', ({ name }) => name],
	['full', fullName],
	['full', fullName],
	['abbreviated', ({ name, type }) => `${shortType[type]} ${name}`],
	['capitals', (one) => fullName(one).toLocaleUpperCase('vi')],
	['office', ({ name, type }) => `Phòng GD&ĐT ${type.toLocaleLowerCase('vi')} ${name}`],
	['office', ({ name }) => `Phòng GDĐT ${name}`],
	['decomposed', (one) => fullName(one).normalize('NFD')],
	['old tone place', ({ name }) => name.replace('Hòa', 'Hoà').replace('Hóa', 'Hoá')],
	['no marks', ({ name }) => withoutMarks(name)],
	['stray blanks', ({ name }) => ` ${name.replace(' ', '\u00a0')} `],
];

/** A slip of the hand: only a question can settle it. */
export const misspelt = ({ name }: Place, pick: Random): string =>
	pick.of([
		(text: string) => text.replace(/(.)$/u, '$1n'),
		(text: string) => text.replace(/c$/u, 't').replace(/h$/u, 'nh').replace(/n$/u, 'ng'),
		(text: string) => text.replace(/^(.)/u, '$1h'),
	])(name);

/** Names of schools, some of which a district bears too. */
export const schoolNames: readonly string[] = [
	'THCS Thị trấn',
	'THCS Mỹ An',
	'THCS Nhị Thành',
	'TH&THCS Tân Thành',
	'THCS Tân Hưng',
	'Trường THCS Nguyễn Trung Trực',
	'THCS Đức Hòa',
	'TH-THCS&THPT Bồ Đề Phương Duy',
	'THCS và THPT Mỹ Bình',
	'Trường THCS Bình Hòa Nam',
];
