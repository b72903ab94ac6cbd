import type { SampleKey } from '../../domain/schema/samples';
import { words } from '../words';

type File = { readonly title: string; readonly shows: string; readonly asks: string };

/** What the files are called when they are downloaded, in whatever language the page is. */
export const sampleNames: Record<SampleKey, string> = {
	register: 'Mẫu 1 Đăng ký chỉ tiêu 2024',
	survey: 'Mẫu 2 Kết quả phân luồng 2024',
	oldLetters: 'Mẫu 3 Hai huyện gửi thêm',
	schools: 'Mẫu 4 Danh sách trường THCS',
	streams: 'Mẫu 5 Chia theo hướng đi',
	mistake: 'Mẫu 6 Bảng số liệu có chỗ gõ sai',
};

const vi = {
	lead: 'Sáu tệp giống tệp các đơn vị vẫn gửi, số liệu bịa của Tỉnh Mẫu (hư cấu). Bản thực hành là một bộ số liệu riêng: không lẫn vào số liệu của bạn, bỏ lúc nào cũng được.',
	openAll: 'Mở bản thực hành với 6 tệp này',
	goOn: 'Mở tiếp bản thực hành',
	anew: 'Làm lại từ đầu với 6 tệp này',
	making: 'Đang viết các tệp mẫu…',
	failed: 'Chưa mở được bản thực hành. Hãy thử lại.',
	notWritten: 'Chưa viết được tệp mẫu. Hãy thử lại.',
	download: 'Tải về',
	downloadOf: (name: string) => `Tải về ${name}`,
	how: 'Làm thế nào',
	steps: [
		'Mở bản thực hành: sáu tệp nằm ở Tệp đang chờ, mỗi tệp ghi rõ đã hiểu gì.',
		'Bấm Xem và nhập ở từng tệp, từ trên xuống: trả lời câu hỏi nếu có, rồi bấm Nhập.',
		'Mở Tổng quan: tám đơn vị, mỗi đơn vị đứng cạnh chỉ tiêu của chính mình.',
	],
	asksLabel: 'Bạn làm',
	files: {
		register: {
			title: 'Chỉ tiêu đăng ký, tệp Word',
			shows: 'Bảng trong Word, có số và ngày của kế hoạch, hai cấp học cạnh nhau.',
			asks: 'Xem rồi nhập. Từ đây mỗi đơn vị có chỉ tiêu riêng.',
		},
		survey: {
			title: 'Kết quả của bốn đơn vị, tệp Excel',
			shows: 'Có tiêu ngữ, tiêu đề hai dòng gộp ô, THCS và THPT cạnh nhau, dòng Cộng ở dưới.',
			asks: 'Xem rồi nhập. Trang báo còn bốn đơn vị chưa có số.',
		},
		oldLetters: {
			title: 'Tệp CSV phông chữ cũ',
			shows: 'Chữ .VnTime (TCVN3) được đổi sang chữ thường; một tên huyện gõ thiếu chữ.',
			asks: 'Xác nhận tên: "Huyện Nam Thuậ" là Huyện Nam Thuận.',
		},
		schools: {
			title: 'Danh sách trường của một huyện',
			shows: 'Sáu trường THCS của Phước Điền và dòng Tổng cộng, là số của huyện.',
			asks: 'Thêm các trường vào danh mục nếu muốn theo dõi từng trường.',
		},
		streams: {
			title: 'Học sinh đi những hướng nào',
			shows: 'Số em vào THPT, GDTX, trung cấp, sơ cấp, đi làm, ở nhà.',
			asks: 'Nhập, rồi mở trang Đơn vị để xem biểu đồ hướng đi.',
		},
		mistake: {
			title: 'Tệp có chỗ gõ sai',
			shows: 'Quang Lãng ghi 84 em tốt nghiệp mà 236 em vào học nghề.',
			asks: 'Bấm vào ô bị tô, gõ 840 thay cho 84, rồi nhập.',
		},
	} satisfies Record<SampleKey, File>,
	practice: 'Thực hành (số liệu bịa)',
	banner: 'Bản thực hành: đơn vị và số liệu đều là bịa, không lẫn vào bộ số liệu nào khác.',
	guide: 'Xem hướng dẫn từng tệp',
	leave: 'Bỏ bản thực hành',
} as const;

export const sampleWords = words('shared/samples', vi);
