const lines = (text: string) =>
	text
		.trim()
		.split(/[\n,]/)
		.map((name) => name.trim());

/** Districts, towns and communes from all over the country. */
export const placeNames = lines(`
	An Giang, Bà Rịa – Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định
	Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai
	Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình
	Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định
	Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh
	Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thừa Thiên Huế, Tiền Giang
	Thành phố Hồ Chí Minh, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái
	Huyện Thoại Sơn, Huyện Tri Tôn, Huyện Tịnh Biên, Huyện Chợ Mới, Thị xã Tân Châu, Thành phố Châu Đốc
	Huyện Xuyên Mộc, Huyện Đất Đỏ, Huyện Long Điền, Thị xã Giá Rai, Huyện Hồng Dân, Huyện Phước Long
	Huyện Lạng Giang, Huyện Lục Ngạn, Huyện Hiệp Hòa, Huyện Yên Thế, Huyện Ba Bể, Huyện Chợ Đồn, Huyện Na Rì
	Huyện Thuận Thành, Huyện Quế Võ, Thị xã Từ Sơn, Huyện Mỏ Cày Bắc, Huyện Giồng Trôm, Huyện Thạnh Phú
	Thành phố Thủ Dầu Một, Thị xã Bến Cát, Huyện Dầu Tiếng, Thành phố Dĩ An, Thành phố Quy Nhơn, Huyện Tuy Phước
	Huyện Hoài Ân, Huyện Phù Mỹ, Huyện Vân Canh, Huyện Bù Đăng, Huyện Lộc Ninh, Thị xã Bình Long, Huyện Chơn Thành
	Huyện Hàm Thuận Bắc, Huyện Tánh Linh, Thị xã La Gi, Huyện Đức Linh, Huyện Năm Căn, Huyện U Minh, Huyện Cái Nước
	Huyện Thới Bình, Huyện Bảo Lạc, Huyện Trùng Khánh, Huyện Quảng Hòa, Quận Ninh Kiều, Quận Thốt Nốt, Huyện Cờ Đỏ
	Quận Ô Môn, Quận Cẩm Lệ, Quận Liên Chiểu, Quận Ngũ Hành Sơn, Thành phố Buôn Ma Thuột, Huyện Cư Kuin
	Huyện Tuy Đức, Thành phố Gia Nghĩa, Huyện Mường Chà, Huyện Tủa Chùa, Thị xã Mường Lay, Thành phố Biên Hòa
	Huyện Nhơn Trạch, Huyện Thống Nhất, Huyện Trảng Bom, Huyện Vĩnh Cửu, Huyện Xuân Lộc, Huyện Lấp Vò, Huyện Lai Vung
	Huyện Tháp Mười, Huyện Cao Lãnh, Huyện Chư Păh, Huyện Mang Yang, Huyện Phú Thiện, Huyện Đồng Văn, Huyện Mèo Vạc
	Huyện Quản Bạ, Huyện Hoàng Su Phì, Huyện Xín Mần, Thị xã Duy Tiên, Huyện Lý Nhân, Huyện Bình Lục, Quận Hoàn Kiếm
	Quận Đống Đa, Quận Cầu Giấy, Huyện Sóc Sơn, Huyện Đan Phượng, Huyện Mỹ Đức, Huyện Ứng Hòa, Huyện Phúc Thọ
	Huyện Thạch Hà, Huyện Cẩm Xuyên, Huyện Kỳ Anh, Huyện Nghi Xuân, Thị xã Hồng Lĩnh, Huyện Vũ Quang, Huyện Tứ Kỳ
	Huyện Cẩm Giàng, Thị xã Kinh Môn, Thành phố Chí Linh, Quận Ngô Quyền, Quận Lê Chân, Huyện Thủy Nguyên, Huyện Bạch Long Vĩ
	Huyện Phụng Hiệp, Thành phố Ngã Bảy, Thị xã Long Mỹ, Huyện Vị Thủy, Huyện Đà Bắc, Huyện Lạc Thủy, Huyện Tân Lạc
	Thị xã Mỹ Hào, Huyện Phù Cừ, Huyện Khoái Châu, Huyện Tiên Lữ, Huyện Diên Khánh, Thị xã Ninh Hòa, Huyện Vạn Ninh
	Thành phố Rạch Giá, Huyện Hòn Đất, Huyện Giồng Riềng, Huyện Gò Quao, Huyện Kiên Lương, Huyện Vĩnh Thuận, Huyện Tu Mơ Rông
	Huyện Sìn Hồ, Huyện Than Uyên, Huyện Mường Tè, Huyện Phong Thổ, Huyện Tràng Định, Huyện Bình Gia, Huyện Văn Quan
	Huyện Bắc Sơn, Huyện Hữu Lũng, Huyện Chi Lăng, Huyện Bát Xát, Huyện Bắc Hà, Huyện Si Ma Cai, Huyện Mường Khương
	Thành phố Đà Lạt, Huyện Lạc Dương, Huyện Đơn Dương, Huyện Đức Trọng, Huyện Bảo Lâm, Huyện Đạ Huoai, Huyện Cát Tiên
	Huyện Hải Hậu, Huyện Giao Thủy, Huyện Nghĩa Hưng, Huyện Vụ Bản, Thị xã Cửa Lò, Huyện Quỳ Châu, Huyện Quỳnh Lưu
	Huyện Tương Dương, Huyện Kỳ Sơn, Huyện Diễn Châu, Huyện Nho Quan, Huyện Gia Viễn, Huyện Yên Khánh, Huyện Thuận Bắc
	Huyện Bác Ái, Huyện Ninh Phước, Huyện Đoan Hùng, Huyện Hạ Hòa, Huyện Thanh Thủy, Huyện Yên Lập, Thị xã Sông Cầu
	Huyện Đồng Xuân, Huyện Tuy An, Huyện Sơn Hòa, Thị xã Ba Đồn, Huyện Lệ Thủy, Huyện Tuyên Hóa, Thành phố Hội An
	Thị xã Điện Bàn, Huyện Quế Sơn, Huyện Núi Thành, Huyện Hiệp Đức, Huyện Đức Phổ, Huyện Trà Bồng, Huyện Tư Nghĩa
	Huyện Lý Sơn, Thành phố Hạ Long, Thành phố Móng Cái, Thành phố Uông Bí, Huyện Vân Đồn, Huyện Cô Tô, Huyện Đầm Hà
	Huyện Gio Linh, Huyện Triệu Phong, Huyện Hướng Hóa, Huyện Cồn Cỏ, Thị xã Ngã Năm, Huyện Mỹ Xuyên, Huyện Kế Sách
	Huyện Cù Lao Dung, Huyện Mường La, Huyện Sốp Cộp, Huyện Thuận Châu, Huyện Mộc Châu, Huyện Phù Yên, Huyện Gò Dầu
	Huyện Bến Cầu, Huyện Dương Minh Châu, Thị xã Trảng Bàng, Huyện Kiến Xương, Huyện Vũ Thư, Huyện Quỳnh Phụ, Huyện Đại Từ
	Huyện Võ Nhai, Huyện Phổ Yên, Huyện Đồng Hỷ, Huyện Bá Thước, Huyện Ngọc Lặc, Huyện Nông Cống, Huyện Tĩnh Gia
	Huyện Hoằng Hóa, Thị xã Hương Thủy, Thị xã Hương Trà, Huyện A Lưới, Huyện Phú Lộc, Thành phố Mỹ Tho, Huyện Cái Bè
	Huyện Chợ Gạo, Huyện Gò Công Đông, Huyện Tân Phú Đông, Huyện Châu Thành, Huyện Trà Cú, Huyện Cầu Ngang, Huyện Càng Long
	Huyện Lâm Bình, Huyện Chiêm Hóa, Huyện Hàm Yên, Thị xã Bình Minh, Huyện Vũng Liêm, Huyện Trà Ôn, Huyện Sông Lô
	Huyện Vĩnh Tường, Huyện Tam Đảo, Huyện Lục Yên, Huyện Mù Cang Chải, Huyện Trạm Tấu, Huyện Văn Chấn, Huyện Yên Bình`).map(
	(name) => name.replaceAll(' – ', ' - '),
);

/** Headings and remarks of the office's tables. */
export const tableWords = lines(`
	Tỷ lệ % học sinh tốt nghiệp
	Đơn vị
	Tổng cộng
	Thị xã Kiến Tường
	Ghi chú: chưa có số liệu
	Số HS tốt nghiệp THCS
	Số HS vào học nghề
	Huyện và thị xã và thành phố
	Chỉ tiêu đăng ký năm 2023
	Kết quả khảo sát học sinh tốt nghiệp THPT
	Trường THCS và THPT Hậu Nghĩa
	Trung tâm GDNN – GDTX
	Kèm theo Kế hoạch số 568/KH-UBND ngày 07/3/2023 của UBND tỉnh
	Cơ sở giáo dục nghề nghiệp
	Không tiếp tục học
	Đi làm hoặc ở nhà
	Nguyên nhân: phụ huynh chưa biết chính sách
	Sở GDĐT phối hợp với Sở LĐTBXH
	Người lập biểu
	Mẫu số 01 – Phụ lục kèm theo`).map((words) => words.replaceAll(' – ', ' - '));
