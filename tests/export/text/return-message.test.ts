import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../src/lib/export/office/fault';
import { returnMessage } from '../../../src/lib/export/text/return-message';
import { issue } from '../../../src/lib/intake/issues/issue';

const fault = (part: Partial<Fault>): Fault => ({
	sheet: null,
	row: null,
	cell: null,
	severity: 'error',
	message: 'Sai.',
	...part,
});

const messageOf = (faults: readonly Fault[], deadline: string | null = null) =>
	returnMessage({ fileName: 'bao-cao.xlsx', unitOrSender: 'Phòng GDĐT huyện Thủ Thừa', faults, deadline });

const itemsOf = (text: string) => text.split('\n').filter((line) => /^\d+\. /.test(line));

/** A finding of the reader as a fault in Vietnamese. */
function found(...given: Parameters<typeof issue>): Fault {
	const { message_vi, ...rest } = issue(...given);
	return { ...rest, message: message_vi };
}

describe('the message to a sender', () => {
	test('greets, names the file, lists, asks and thanks', () => {
		expect(messageOf([fault({ message: 'Thiếu cột bắt buộc: Đơn vị.' })], '2023-11-25')).toBe(
			[
				'Kính gửi Phòng GDĐT huyện Thủ Thừa,',
				'',
				'Chúng tôi đã nhận được tệp "bao-cao.xlsx". Xin cảm ơn.',
				'',
				'Khi kiểm tra, chúng tôi thấy tệp còn những điểm cần sửa:',
				'1. Thiếu cột bắt buộc: Đơn vị.',
				'',
				'Kính đề nghị đơn vị sửa trong tệp gửi kèm (ô đỏ phải sửa, ô vàng cần kiểm tra) và gửi lại trước hết ngày 25/11/2023.',
				'',
				'Trân trọng cảm ơn.',
				'',
			].join('\n'),
		);
	});

	test('alike faults stand in one line with their rows', () => {
		const faults = [12, 5, 9].map((row) => found('V02:cell', { row, column: 'Số HS tốt nghiệp' }));
		const other = found('V06', { row: 7, column: 'Số HS', value: 'abc' });
		const twin = found('V18', { row: 8 }, { other: 3, key: 'Thủ Thừa' });
		expect(itemsOf(messageOf([...faults, other, twin]))).toEqual([
			'1. Dòng 5, 9, 12: Để trống cột bắt buộc Số HS tốt nghiệp.',
			'2. Dòng 7: Không đọc được số "abc".',
			'3. Dòng 8: Trùng với dòng 3 (Thủ Thừa) nhưng giá trị khác nhau.',
		]);
	});

	test('row 1 is not taken out of row 12', () => {
		const text = messageOf([fault({ row: 1, message: 'Dòng 1 trùng với dòng 12 ở dòng 10.' })]);
		expect(itemsOf(text)).toEqual(['1. Dòng 1: Trùng với dòng 12 ở dòng 10.']);
		const other = messageOf([fault({ row: 12, message: 'Dòng 1 trùng với dòng 12 ở dòng 12, tại dòng 3.' })]);
		expect(itemsOf(other)).toEqual(['1. Dòng 12: Dòng 1 trùng với dòng 12, tại dòng 3.']);
	});

	test('errors come before doubts, remarks are left out, sheets are named', () => {
		const items = itemsOf(
			messageOf([
				fault({ severity: 'info', message: 'Ghi nhận.' }),
				fault({ severity: 'warning', sheet: 'THCS', row: 4, message: 'Chưa có số.' }),
				fault({ sheet: 'THPT', row: 4, message: 'Sai số.' }),
				fault({ sheet: 'THPT', message: 'Thiếu cột.' }),
			]),
		);
		expect(items).toEqual([
			'1. Trang "THPT", dòng 4: Sai số.',
			'2. Trang "THPT": Thiếu cột.',
			'3. (cần kiểm tra) Trang "THCS", dòng 4: Chưa có số.',
		]);
	});

	test('says at most twelve things and counts the rest', () => {
		const faults = Array.from({ length: 20 }, (_, at) => fault({ row: at + 1, message: `Sai số ${at}x.` }));
		const text = messageOf([...faults, fault({ row: 30, message: 'Sai số 19x.' })]);
		expect(itemsOf(text)).toHaveLength(12);
		expect(text).toContain('\n… và 9 lỗi khác.\n');
	});

	test('a long list of rows ends with their number', () => {
		const faults = Array.from({ length: 15 }, (_, at) => fault({ row: at + 1, message: 'Sai.' }));
		expect(itemsOf(messageOf(faults))).toEqual([
			'1. Dòng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 và 3 dòng khác: Sai.',
		]);
	});

	test('doubts alone ask for a look, not for a correction', () => {
		const text = messageOf([fault({ severity: 'warning', message: 'Thiếu 1 đơn vị: Bến Lức.' })]);
		expect(text).toContain('xin đơn vị xem lại');
		expect(text).toContain('chỉ cần trả lời xác nhận');
		expect(text).not.toContain('cần sửa');
	});

	test('without faults it thanks; without a name it is still polite', () => {
		const text = returnMessage({ fileName: 'a.csv', unitOrSender: null, faults: [], deadline: null });
		expect(text).toMatch(/^Kính gửi Quý đơn vị,\n/);
		expect(text).toContain('không có lỗi');
		expect(itemsOf(text)).toEqual([]);
	});
});
