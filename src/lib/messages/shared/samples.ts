import type { SampleKey } from '../../domain/schema/samples';
import type { Loose } from '../messages';

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

const en: Loose<typeof vi> = {
	lead: 'Six files like those that units send, with invented figures of the fictional Sample Province. The practice copy is a data set of its own: it never mixes with your figures and can be removed at any time. The files are in Vietnamese.',
	openAll: 'Open a practice copy with these 6 files',
	goOn: 'Go on with the practice copy',
	anew: 'Start again with these 6 files',
	making: 'Writing the sample files…',
	failed: 'The practice copy could not be opened. Please try again.',
	notWritten: 'The sample file could not be written. Please try again.',
	download: 'Download',
	downloadOf: (name) => `Download ${name}`,
	how: 'How it goes',
	steps: [
		'Open the practice copy: the six files stand under Waiting files, each with what was understood.',
		'Press Review and import for each, from the top: answer what is asked, then press Import.',
		'Open the overview: eight units, each beside its own target.',
	],
	asksLabel: 'What you do',
	files: {
		register: {
			title: 'Registered targets, a Word file',
			shows: 'A table in Word with the number and day of its plan, both levels side by side.',
			asks: 'Look and import. From here on every unit has its own target.',
		},
		survey: {
			title: 'Results of four units, an Excel file',
			shows: 'A letterhead, a header of two rows with merged cells, both levels, a total row below.',
			asks: 'Look and import. The page says that four units are missing.',
		},
		oldLetters: {
			title: 'A CSV file in old letters',
			shows: 'Letters of .VnTime (TCVN3) are converted; the name of a district lacks a letter.',
			asks: 'Confirm the name: "Huyện Nam Thuậ" is Nam Thuận District.',
		},
		schools: {
			title: 'The schools of a district',
			shows: 'Six lower secondary schools of Phước Điền and their total, which is the district’s figure.',
			asks: 'Add the schools to the list of units if you want to follow each of them.',
		},
		streams: {
			title: 'Where the students went',
			shows: 'Counts for upper secondary, continuing education, vocational levels, work and home.',
			asks: 'Import, then open the page of a unit to see its destinations.',
		},
		mistake: {
			title: 'A file with a slip',
			shows: 'Quang Lãng says that 84 graduated and 236 entered vocational education.',
			asks: 'Press the marked cell, type 840 in place of 84, then import.',
		},
	},
	practice: 'Practice (invented figures)',
	banner: 'Practice copy: its units and figures are invented and mix with no other data set.',
	guide: 'What each file shows',
	leave: 'Remove the practice copy',
};

export const sampleWords = { vi, en };
