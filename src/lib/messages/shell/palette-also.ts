/**
 * What people call a page, a part of the page of the data or a way to compare, beside its name: by its key. Searched
 * in both languages, without diacritics.
 */
export const calledAlso: Readonly<Record<string, readonly string[]>> = {
	overview: ['trang đầu', 'trang chủ', 'bảng tổng hợp', 'home'],
	reporting: ['chưa nộp', 'nộp trễ', 'nộp muộn', 'nhắc nộp', 'đôn đốc', 'hạn nộp', 'late', 'remind'],
	present: ['slide', 'chiếu hội nghị', 'powerpoint', 'pptx'],
	report: ['in báo cáo', 'word', 'docx', 'tổng kết', 'print'],
	query: ['sql', 'câu lệnh'],
	about: ['công thức', 'cách tính', 'giải thích từ ngữ', 'formula', 'glossary'],
	import: ['nhập tệp', 'tải lên', 'excel', 'csv', 'upload'],
	entry: ['gõ số', 'nhập bằng tay', 'điện thoại báo số', 'type'],
	nextYear: ['năm sau', 'năm mới', 'sang năm', 'năm học mới', 'thêm năm', 'next year', 'new year'],
	history: ['lịch sử', 'hoàn tác', 'biên nhận', 'undo', 'history'],
	targets: ['đăng ký chỉ tiêu', 'kế hoạch', 'điều chỉnh chỉ tiêu'],
	own: ['chỉ tiêu của tỉnh', 'thêm chỉ tiêu', 'đặt chỉ tiêu', 'cách tính mới'],
	templates: ['mẫu báo cáo', 'tải mẫu', 'template'],
	units: ['thêm trường', 'đổi tên đơn vị', 'sáp nhập', 'danh mục đơn vị', 'schools', 'rename'],
	backup: ['sao lưu', 'khôi phục', 'xóa hết', 'restore', 'wipe'],
	lock: ['chốt số', 'khóa số liệu', 'freeze'],
	keys: ['bàn phím', 'phím nóng', 'shortcut', 'keyboard'],
	print: ['in', 'in trang', 'máy in', 'pdf', 'print'],
	link: ['gửi liên kết', 'đường dẫn', 'địa chỉ', 'chia sẻ', 'link', 'share'],
	language: ['ngôn ngữ', 'tiếng anh', 'tiếng việt', 'english', 'language'],
	dataset: ['bộ số liệu', 'mở', 'data set'],
	start: ['tỉnh khác', 'tỉnh của tôi', 'huyện của tôi', 'bộ số liệu mới', 'new data set'],
	samples: ['thực hành', 'dùng thử', 'ví dụ', 'hướng dẫn', 'sample', 'practice', 'tutorial', 'demo'],
	award: ['thi đua', 'khen thưởng', 'emulation'],
	map: ['bản đồ', 'ranh giới'],
};
