// Long as it is a list: every sentence that is said of a file, with its severity, in one place.
import type { Severity } from './issue';

type Rule = { readonly severity: Severity; readonly vi: string; readonly en: string };

/**
 * The rules of the reader: severity and sentence in both languages. `{name}` is filled from the words of the
 * finding. `V36:merged` is another sentence of V36.
 */
export const rules = {
	V01: {
		severity: 'error',
		vi: 'Không đọc được tệp: không phải văn bản UTF-8. Hãy mở bằng Excel và lưu lại theo kiểu "CSV UTF-8".',
		en: 'The file cannot be read: it is not UTF-8 text. Open it in Excel and save it as "CSV UTF-8".',
	},
	'V01:converted': {
		severity: 'warning',
		vi: 'Tệp dùng bảng mã {encoding}, đã chuyển sang UTF-8; hãy xem chữ có đúng không: "{value}".',
		en: 'The file is encoded in {encoding} and was converted to UTF-8; check that the text is right: "{value}".',
	},
	'V01:twice': {
		severity: 'warning',
		vi: 'Chữ đã bị chuyển mã hai lần (kiểu "Thá»§ Thá»«a"); đã chuyển lại, hãy xem chữ có đúng không: "{value}".',
		en: 'The text had been converted twice (as in "Thá»§ Thá»«a") and was turned back; check that it is right: "{value}".',
	},
	'V01:lost': {
		severity: 'warning',
		vi: 'Một số chữ có dấu đã mất, chỉ còn dấu hỏi hoặc ô trống ("{value}"), và không khôi phục được. Hãy xin lại tệp gốc, hoặc chọn đúng đơn vị cho từng tên.',
		en: 'Some letters were lost and only question marks are left ("{value}"); they cannot be restored. Ask for the original file, or choose the unit of each name.',
	},
	V02: {
		severity: 'error',
		vi: 'Thiếu cột bắt buộc: {column}.',
		en: 'Missing required column: {column}.',
	},
	'V02:unit': {
		severity: 'error',
		vi: 'Chưa biết cột nào ghi tên đơn vị.',
		en: 'It is not known which column holds the names of units.',
	},
	'V02:whose': {
		severity: 'error',
		vi: 'Bảng xếp các chỉ tiêu theo dòng, là số liệu của một đơn vị, nhưng tệp không ghi là đơn vị nào. Hãy chọn đơn vị ở phần "Số liệu của".',
		en: 'The table has its figures down the rows, those of one unit, but the file does not say of which. Choose it under "Figures of".',
	},
	'V02:down': {
		severity: 'error',
		vi: 'Bảng xếp các chỉ tiêu theo dòng, nhưng chưa hiểu cột số liệu {names} ghi gì. Hãy sửa tên cột trong tệp (ví dụ "Số lượng", "Tỷ lệ (%)", "Thực hiện", "Năm 2026") rồi mở lại.',
		en: 'The table has its figures down the rows, but it is not clear what its column of figures {names} holds. Call that column "Số lượng", "Tỷ lệ (%)", "Thực hiện" or "Năm 2026", for example, and open it again.',
	},
	'V02:kind': {
		severity: 'error',
		vi: 'Chưa biết bảng này ghi chỉ tiêu hay kết quả.',
		en: 'It is not known whether this table holds targets or outcomes.',
	},
	'V02:nothing': {
		severity: 'error',
		vi: 'Chưa biết cột nào ghi chỉ tiêu hoặc kết quả.',
		en: 'It is not known which column holds targets or outcomes.',
	},
	'V02:figures': {
		severity: 'error',
		vi: 'Chưa biết các cột theo năm (từ cột {column}) ghi số gì: chọn chỉ tiêu, và là tỷ lệ hay số học sinh.',
		en: 'It is not known what the columns of years (from column {column}) hold: choose the indicator, and whether they are rates or pupils.',
	},
	'V02:counted': {
		severity: 'error',
		vi: 'Cột {column} ghi chỉ tiêu bằng số học sinh, nhưng chưa biết tính trong bao nhiêu học sinh để ra tỷ lệ: hãy chọn cột ghi số học sinh tốt nghiệp dự kiến.',
		en: 'Column {column} gives the target as a number of pupils, but not of how many: choose the column of the expected graduates.',
	},
	'V02:own': {
		severity: 'error',
		vi: 'Cột {column} có tên của một chỉ tiêu do đơn vị đặt ra, nhưng chưa rõ là chỉ tiêu nào, là tỷ lệ hay số lượng; hãy chọn.',
		en: 'Column {column} bears the name of an indicator of your own, but it is not clear which one, or whether it holds rates or counts; choose.',
	},
	'V02:cell': {
		severity: 'error',
		vi: 'Dòng {row} để trống cột bắt buộc {column}.',
		en: 'Row {row} leaves the required column {column} empty.',
	},
	'V02:empty': {
		severity: 'error',
		vi: 'Tệp không có dòng dữ liệu nào.',
		en: 'The file has no row of data.',
	},
	V03: { severity: 'error', vi: 'Cột {column} bị lặp.', en: 'Column {column} is duplicated.' },
	'V03:same': {
		severity: 'error',
		vi: 'Hai cột cùng nghĩa ({column}): chọn cấp học cho từng cột.',
		en: 'Two columns mean the same ({column}): choose the school level of each.',
	},
	V04: {
		severity: 'warning',
		vi: 'Không nhận ra cột {column}; đã bỏ qua.',
		en: 'Column {column} was not recognised and is ignored.',
	},
	'V04:unused': {
		severity: 'warning',
		vi: 'Cột {column} không dùng được trong biểu mẫu này; đã bỏ qua.',
		en: 'Column {column} has no place in this form and is ignored.',
	},
	'V04:document': {
		severity: 'warning',
		vi: 'Cột {column} là chỉ tiêu nhưng chưa có văn bản giao chỉ tiêu; đã để riêng.',
		en: 'Column {column} holds targets whose document is not named; it is left out.',
	},
	'V04:mixed': {
		severity: 'warning',
		vi: 'Cột {column} là một luồng, nhưng cột {other} gộp các trình độ nghề nên chưa đủ cơ cấu các luồng; đã để riêng. Muốn ghi cả cơ cấu, hãy chọn cho cột {other} đúng một luồng, ví dụ "Trung cấp".',
		en: 'Column {column} is one destination, but column {other} covers all kinds of vocational education, so the destinations are not complete; it is left out. To have them all, choose one destination for column {other}, for example "Trung cấp".',
	},
	'V04:unsplit': {
		severity: 'warning',
		vi: 'Cột {column} gồm cả HS vào THPT công lập và ngoài công lập nên chưa ghi được cơ cấu các luồng, chỉ ghi HS vào GDNN. Muốn ghi cả cơ cấu, hãy chọn cho cột này "THPT công lập" hoặc "THPT ngoài công lập".',
		en: 'Column {column} covers public and private upper secondary, so the destinations are not kept, only the pupils in vocational education. To keep them all, choose "THPT công lập" or "THPT ngoài công lập" for this column.',
	},
	'V04:kinds': {
		severity: 'warning',
		vi: 'Cột {column} gồm cả HS vào {names}, không thuộc chỉ tiêu "{indicator}": tỷ lệ tính ra có thể cao hơn đúng định nghĩa. Hãy hỏi đơn vị số HS của từng trình độ.',
		en: 'Column {column} includes pupils of {names}, whom the indicator "{indicator}" does not count: its rate may come out too high. Ask the unit for the pupils of each kind.',
	},
	'V04:target-kinds': {
		severity: 'warning',
		vi: 'Chỉ tiêu ở cột {column} gồm cả HS vào {names}, không thuộc chỉ tiêu "{indicator}": kết quả sẽ bị so với mức cao hơn đúng định nghĩa. Hãy hỏi đơn vị chỉ tiêu riêng của từng trình độ.',
		en: 'The target in column {column} includes pupils of {names}, whom the indicator "{indicator}" does not count: results would be held against more than its definition asks. Ask the unit for a target of each kind.',
	},
	'V04:no-kind': {
		severity: 'warning',
		vi: 'Cột {column} chưa nói trình độ nghề; chỉ tiêu "{indicator}" không tính HS vào {names}. Hãy hỏi đơn vị: nếu số này gồm cả các em đó thì không đúng chỉ tiêu; nếu không, hãy chọn "{indicator}" cho cột này.',
		en: 'Column {column} does not say which kind of vocational education it counts; the indicator "{indicator}" counts nobody of {names}. Ask the unit: if such pupils are included, it is not this indicator; if not, choose "{indicator}" for the column.',
	},
	V05: {
		severity: 'error',
		vi: 'Tệp có dữ liệu cá nhân ({column}); chỉ nhận số liệu tổng hợp. Hãy xóa cột này rồi nhập lại.',
		en: 'Personal data found ({column}); only aggregates are accepted. Remove the column and import again.',
	},
	V06: {
		severity: 'error',
		vi: 'Không đọc được số "{value}" ở dòng {row}.',
		en: 'Cannot read the number "{value}" in row {row}.',
	},
	'V06:lines': {
		severity: 'error',
		vi: 'Ô ở dòng {row} có hai số ("{value}"); hãy ghi một số.',
		en: 'The cell in row {row} holds two numbers ("{value}"); enter one.',
	},
	'V06:mark': {
		severity: 'error',
		vi: 'Không rõ dấu trong "{value}" ở dòng {row} ngăn hàng nghìn hay phần thập phân: cột {column} ghi không thống nhất.',
		en: 'The mark in "{value}" in row {row} may part thousands or decimals: column {column} is not written in one way.',
	},
	'V06:width': {
		severity: 'error',
		vi: 'Dòng {row} có {count} ô, còn tiêu đề có {columns} cột: các ô có thể đã lệch cột (số thập phân có dấu phẩy?). Hãy sửa dòng này trong tệp.',
		en: 'Row {row} has {count} cells under {columns} columns: its cells may stand in the wrong columns (a decimal comma?). Correct this row in the file.',
	},
	V07: {
		severity: 'warning',
		vi: 'Cột {column} dùng lẫn dấu phẩy và dấu chấm thập phân.',
		en: 'Column {column} mixes decimal commas and points.',
	},
	V08: {
		severity: 'error',
		vi: 'Tỷ lệ {value} % nằm ngoài khoảng 0-100.',
		en: 'Rate {value} % is outside 0-100.',
	},
	V09: {
		severity: 'warning',
		vi: 'Tỷ lệ {value} có thể đang ghi dạng thập phân (1 là 100 %); hãy ghi theo %.',
		en: 'Rate {value} may be a fraction (1 for 100 %); enter it in percent.',
	},
	'V09:scale': {
		severity: 'error',
		vi: 'Chưa rõ {value} ở cột {column} là phần trăm hay dạng thập phân (1 là 100 %); hãy ghi theo %.',
		en: '{value} in column {column} may be a percentage or a fraction (1 for 100 %); enter it in percent.',
	},
	V10: {
		severity: 'error',
		vi: 'Số lượng phải là số nguyên không âm: {value}.',
		en: 'A count must be a non-negative integer: {value}.',
	},
	'V10:decimal': {
		severity: 'error',
		vi: '"{value}" ghi số thập phân giữa các số nguyên của cột: đây là số lượng hay tỷ lệ? Hãy ghi lại.',
		en: '"{value}" has a decimal mark among the whole numbers of its column: is it a count or a rate? Write it anew.',
	},
	'V10:percent': {
		severity: 'error',
		vi: 'Cột {column} có vẻ ghi tỷ lệ % ({value}), không phải số học sinh; hãy cho biết cột này là số lượng hay tỷ lệ.',
		en: 'Column {column} seems to hold rates in percent ({value}), not pupils; say whether it is a count or a rate.',
	},
	V11: {
		severity: 'error',
		vi: 'Số thực hiện {numerator} lớn hơn tổng số {denominator}.',
		en: 'The count {numerator} exceeds the total {denominator}.',
	},
	'V11:swapped': {
		severity: 'error',
		vi: '{name} ({numerator}) lớn hơn {whole} ({denominator}); hai cột bị đảo?',
		en: '{name} ({numerator}) exceeds {whole} ({denominator}); are the two columns exchanged?',
	},
	'V11:planned': {
		severity: 'error',
		vi: 'Chỉ tiêu {numerator} học sinh lớn hơn số học sinh tốt nghiệp dự kiến {denominator}.',
		en: 'The target of {numerator} pupils exceeds the {denominator} expected graduates.',
	},
	V12: {
		severity: 'warning',
		vi: 'Tổng số bằng 0 nên không tính tỷ lệ.',
		en: 'The total is 0, so no rate is computed.',
	},
	V13: {
		severity: 'warning',
		vi: 'Chưa có số học sinh tốt nghiệp nên đơn vị không được tính vào bình quân gia quyền.',
		en: 'The number of graduates is missing; the unit is left out of the weighted mean.',
	},
	'V13:schools': {
		severity: 'warning',
		vi: 'Chưa có tổng số trường nên đơn vị không được tính vào bình quân gia quyền.',
		en: 'The number of schools is missing; the unit is left out of the weighted mean.',
	},
	V14: {
		severity: 'error',
		vi: 'Không tìm thấy đơn vị "{value}" trong {province}.',
		en: 'Unit "{value}" not found in {province}.',
	},
	'V14:nameless': {
		severity: 'error',
		vi: 'Dòng {row} chưa có tên đơn vị.',
		en: 'Row {row} names no unit.',
	},
	'V14:many': {
		severity: 'error',
		vi: 'Hơn 5.000 tên trong tệp không có trong danh mục đơn vị nên tệp không được đọc tiếp. Hãy xem lại cột ghi tên đơn vị và bộ số liệu đang mở.',
		en: 'Over 5,000 names of the file are not in the list of units, so it is not read further. Check the column of unit names and the data set that is open.',
	},
	'V14:offered': {
		severity: 'warning',
		vi: '{count} đơn vị thuộc {parent} chưa có trong danh mục, đã để riêng: {list}.',
		en: '{count} units of {parent} are not in the list of units and were set aside: {list}.',
	},
	'V14:alone': {
		severity: 'error',
		vi: '{count} đơn vị thuộc {parent} chưa có trong danh mục và không có dòng tổng: {list}. Thêm các đơn vị này hoặc nhập dòng tổng của {parent}.',
		en: '{count} units of {parent} are not in the list of units and there is no total row: {list}. Add these units, or give the total of {parent}.',
	},
	V15: {
		severity: 'warning',
		vi: 'Hiểu "{value}" là "{unit}"; hãy kiểm tra trước khi nhập.',
		en: 'Read "{value}" as "{unit}"; please check before importing.',
	},
	V16: {
		severity: 'error',
		vi: '"{value}" ứng với nhiều đơn vị: {list}. Hãy ghi rõ loại đơn vị hoặc mã.',
		en: '"{value}" matches several units: {list}. Give the type of unit or its code.',
	},
	V17: {
		severity: 'info',
		vi: 'Đã chuẩn hóa cách viết "{value}".',
		en: 'The spelling of "{value}" was normalised.',
	},
	'V17:raised': {
		severity: 'warning',
		vi: 'Đã bỏ dấu chú thích "{mark}" viết nhỏ ở trên, dòng {row}; đọc là "{value}".',
		en: 'The raised footnote mark "{mark}" in row {row} was left away; read as "{value}".',
	},
	V18: {
		severity: 'error',
		vi: 'Dòng {row} trùng với dòng {other} ({key}) nhưng giá trị khác nhau.',
		en: 'Row {row} repeats row {other} ({key}) with different values.',
	},
	V19: {
		severity: 'warning',
		vi: 'Dòng {row} trùng hoàn toàn với dòng {other}, đã bỏ.',
		en: 'Row {row} repeats row {other} exactly and was dropped.',
	},
	V20: {
		severity: 'error',
		vi: '{unit} chỉ còn hiệu lực đến hết ngày {date}; hãy ghi đơn vị mới theo bảng đối chiếu đơn vị.',
		en: '{unit} ended on {date}; enter its successor from the unit crosswalk.',
	},
	V21: {
		severity: 'warning',
		vi: 'Thiếu {count} đơn vị: {list}.',
		en: 'Units missing ({count}): {list}.',
	},
	V22: {
		severity: 'warning',
		vi: 'Tỷ lệ khai {declared} % khác tỷ lệ tính từ số thực hiện và tổng số là {computed} %.',
		en: 'The declared rate {declared} % differs from the computed one, {computed} %.',
	},
	'V22:planned': {
		severity: 'warning',
		vi: 'Chỉ tiêu {declared} % khác tỷ lệ tính từ số học sinh dự kiến là {computed} %; chỉ tiêu ghi bằng % được dùng.',
		en: 'The target of {declared} % differs from the rate of the planned numbers of pupils, {computed} %; the written rate counts.',
	},
	V23: {
		severity: 'warning',
		vi: 'Tỷ lệ ở dòng tổng cộng {declared} % khác bình quân gia quyền {computed} %.',
		en: 'The total row has {declared} %; the weighted mean is {computed} %.',
	},
	'V23:range': {
		severity: 'warning',
		vi: 'Tỷ lệ ở dòng tổng cộng {declared} % nằm ngoài khoảng của các đơn vị, từ {low} đến {high} %.',
		en: 'The {declared} % of the total row lies outside the rates of the units, {low} to {high} %.',
	},
	V24: {
		severity: 'warning',
		vi: 'Tỷ lệ ở dòng tổng cộng {declared} % có vẻ là bình quân giản đơn.',
		en: 'The {declared} % of the total row looks like a simple mean.',
	},
	V25: {
		severity: 'error',
		vi: 'Tổng các luồng là {sum}, khác số học sinh tốt nghiệp {graduates}.',
		en: 'The destinations add up to {sum}, but there are {graduates} graduates.',
	},
	'V25:beside': {
		severity: 'error',
		vi: 'Tổng các luồng là {sum}, khác số học sinh tốt nghiệp {graduates}; chưa kể cột {columns}. Nếu đó cũng là một luồng, hãy chọn nghĩa của cột.',
		en: 'The destinations add up to {sum}, but there are {graduates} graduates; column {columns} is not among them. If it is one, choose what the column means.',
	},
	'V25:total': {
		severity: 'error',
		vi: 'Ở dòng tổng cộng (dòng {row}), các luồng cộng lại là {sum}, khác số học sinh tốt nghiệp {graduates}.',
		en: 'In the total row ({row}), the destinations add up to {sum}, but there are {graduates} graduates.',
	},
	'V25:percent': {
		severity: 'error',
		vi: 'Các luồng (từ cột {column}) ghi theo tỷ lệ %; hãy gửi số học sinh từng luồng, hoặc cho biết đây là số học sinh.',
		en: 'The destinations (from column {column}) are in percent; give the pupils of each, or say that these are pupils.',
	},
	V26: {
		severity: 'warning',
		vi: 'Cộng các đơn vị thuộc {unit} được {sum}, khác số của chính {unit} là {parent}.',
		en: 'The units below {unit} add up to {sum}, but the unit itself has {parent}.',
	},
	'V26:total': {
		severity: 'warning',
		vi: 'Cộng các dòng được {sum}, khác dòng tổng cộng là {parent}.',
		en: 'The rows add up to {sum}, but the total row has {parent}.',
	},
	V27: {
		severity: 'error',
		vi: 'Không đọc được ngày hoặc kỳ: {value}.',
		en: 'The date or period cannot be read: {value}.',
	},
	'V27:order': {
		severity: 'error',
		vi: 'Ngày "{value}": cột {column} ghi lẫn ngày/tháng và tháng/ngày nên không rõ đây là ngày nào.',
		en: 'Date "{value}": column {column} mixes day/month and month/day, so which day it is cannot be told.',
	},
	'V27:part': {
		severity: 'error',
		vi: 'Số liệu của một phần năm ("{part}"), chưa phải cả năm; hãy cho biết tính vào kỳ nào.',
		en: 'Figures of a part of a year ("{part}"), not of the whole; say which period they count for.',
	},
	'V27:years': {
		severity: 'error',
		vi: 'Hai chỗ nói hai năm khác nhau: {words}. Chọn năm của số liệu.',
		en: 'Two statements give different years: {words}. Choose the year of the figures.',
	},
	'V27:file': {
		severity: 'warning',
		vi: 'Tên tệp ("{file}") ghi năm khác với bảng ("{words}"); đã tính theo bảng. Nếu chưa đúng, hãy chọn lại năm.',
		en: 'The file name ("{file}") gives another year than the table ("{words}"); the table was followed. If that is wrong, choose the year again.',
	},
	V28: {
		severity: 'warning',
		vi: 'Ngày "{value}" không theo ngày/tháng/năm; đã hiểu là {read}.',
		en: 'Date "{value}" is not day/month/year; read as {read}.',
	},
	V29: {
		severity: 'warning',
		vi: 'Nộp trễ {days} ngày so với hạn {date}.',
		en: 'Submitted {days} days after the deadline of {date}.',
	},
	V30: {
		severity: 'error',
		vi: 'Chỉ tiêu thiếu số văn bản hoặc ngày hiệu lực.',
		en: 'The target lacks a document number or an effective date.',
	},
	V31: {
		severity: 'warning',
		vi: '{unit} có chỉ tiêu điều chỉnh nhưng chưa có chỉ tiêu ban đầu.',
		en: '{unit} has an adjusted target but no original one.',
	},
	'V31:gap': {
		severity: 'warning',
		vi: 'Chỉ tiêu của {unit} là bản {revision} nhưng chưa có bản {before}.',
		en: 'The target of {unit} is revision {revision}, but revision {before} is missing.',
	},
	'V31:locked': {
		severity: 'warning',
		vi: 'Chỉ tiêu của {unit} đăng ký ngày {date}, sau ngày khóa đăng ký {locked} của {plan}. Nếu đây là điều chỉnh, hãy ghi loại là chỉ tiêu điều chỉnh.',
		en: 'The target of {unit} was registered on {date}, after the lock day {locked} of {plan}. If it is an adjustment, enter it as an adjusted target.',
	},
	V32: {
		severity: 'error',
		vi: 'Hai chỉ tiêu cùng có hiệu lực từ ngày {date}: {key}.',
		en: 'Two targets take effect on the same day, {date}: {key}.',
	},
	'V32:two': {
		severity: 'error',
		vi: 'Hai văn bản cùng ngày {date} đặt chỉ tiêu khác nhau cho {key}: {other} là {before}, {doc} là {now}.',
		en: 'Two documents of the same day, {date}, set different targets for {key}: {other} {before}, {doc} {now}.',
	},
	'V32:earlier': {
		severity: 'warning',
		vi: 'Hai văn bản cùng ngày {date} đặt chỉ tiêu khác nhau cho {key}: {other} là {before} (đã có), {doc} là {now} (trong tệp này). Nếu nhập, trong hai mức này {now} được dùng; hãy xem văn bản nào đúng.',
		en: 'Two documents of the same day, {date}, set different targets for {key}: {other} {before} (already there), {doc} {now} (in this file). Once imported, of the two {now} is used; see which document is right.',
	},
	V33: {
		severity: 'warning',
		vi: 'Thấp hơn mức sàn {floor} % ({doc}).',
		en: 'Below the floor of {floor} % ({doc}).',
	},
	'V33:most': {
		severity: 'warning',
		vi: '{name}: {count} trong {all} chỉ tiêu thấp hơn mức sàn {floor} % ({doc}): {units}.',
		en: '{name}: {count} of {all} targets are below the floor of {floor} % ({doc}): {units}.',
	},
	V34: {
		severity: 'warning',
		vi: 'Giá trị {value} chênh nhiều so với {reference}; hãy kiểm tra.',
		en: 'Value {value} is far from {reference}; please check.',
	},
	'V34:pupils': {
		severity: 'warning',
		vi: 'Chỉ tiêu {value} % cao hơn nhiều so với mức thường gặp: {number} là số em hay %? Bảng này đọc là %.',
		en: 'A target of {value} % is far above what is usual: is {number} a number of pupils, or percent? It is read as percent.',
	},
	V35: {
		severity: 'error',
		vi: 'Tổng trọng số của {unit} là {sum} %, phải bằng 100 %.',
		en: 'The weights of {unit} sum to {sum} %, not 100 %.',
	},
	V36: {
		severity: 'warning',
		vi: 'Ô có lỗi hoặc công thức Excel: {value}.',
		en: 'Excel error or formula in a cell: {value}.',
	},
	'V36:merged': {
		severity: 'warning',
		vi: 'Dòng {row} để trống đơn vị (ô gộp); đã hiểu là "{unit}".',
		en: 'Row {row} has no unit (merged cells); read as "{unit}".',
	},
	'V36:shared': {
		severity: 'error',
		vi: 'Ô gộp ghi một số ({value}) cho nhiều dòng, trong đó có dòng {row}; hãy ghi số riêng của từng dòng.',
		en: 'One merged cell gives a single number ({value}) for several rows, row {row} among them; enter each row its own.',
	},
	'V36:unseen': {
		severity: 'warning',
		vi: 'Ô ở dòng {row}, cột {column} chứa số 0 nhưng bảng tính không hiện ra; coi là chưa có số.',
		en: 'The cell in row {row}, column {column} holds a 0 that the workbook does not show; it counts as no value.',
	},
	V37: {
		severity: 'warning',
		vi: 'Dòng {row} không phải số liệu, đã để riêng: {value}.',
		en: 'Row {row} is not data and was set aside: {value}.',
	},
	'V37:name': {
		severity: 'info',
		vi: 'Dòng {row} được để riêng như đã chọn cho tên "{value}".',
		en: 'Row {row} is set aside, as was chosen for the name "{value}".',
	},
	'V37:total': {
		severity: 'warning',
		vi: 'Dòng {row} là dòng tổng cộng của {unit}, không tính là một đơn vị: {value}.',
		en: 'Row {row} is the total of {unit} and counts as no unit of its own: {value}.',
	},
	'V37:nobody': {
		severity: 'warning',
		vi: 'Dòng {row} là dòng tổng cộng nhưng không rõ của đơn vị nào, đã để riêng: {value}.',
		en: 'Row {row} is a total, but nothing says of which unit; it was set aside: {value}.',
	},
	'V37:sheet': {
		severity: 'info',
		vi: 'Trang "{sheet}" không có bảng số liệu nên không đọc.',
		en: 'Sheet "{sheet}" holds no table of figures and is not read.',
	},
	'V37:struck': {
		severity: 'warning',
		vi: 'Chữ bị gạch ngang ở dòng {row} không được đọc: "{value}".',
		en: 'Struck-out text in row {row} is not read: "{value}".',
	},
	'V37:struck-row': {
		severity: 'warning',
		vi: 'Dòng {row} bị gạch ngang cả dòng nên không được đọc: {value}.',
		en: 'Row {row} is struck out as a whole and is not read: {value}.',
	},
	V38: {
		severity: 'warning',
		vi: 'Tệp lẫn số liệu minh họa với số liệu chính thức.',
		en: 'The file mixes illustrative and official data.',
	},
	V39: {
		severity: 'error',
		vi: 'Giá trị "{value}" không dùng được ở cột {column}; chỉ nhận: {list}.',
		en: 'Value "{value}" is not allowed in column {column}; allowed: {list}.',
	},
	V40: {
		severity: 'warning',
		vi: 'Trang "{sheet}" có {count} dòng bị ẩn (dòng {list}); các dòng này vẫn được đọc. Nếu không cần, hãy xóa chúng trong Excel.',
		en: 'Sheet "{sheet}" has {count} hidden rows (row {list}); they are read all the same. Delete them in Excel if they are not wanted.',
	},
	'V40:columns': {
		severity: 'warning',
		vi: 'Trang "{sheet}" có {count} cột bị ẩn (cột {list}); các cột này vẫn được đọc. Nếu không cần, hãy xóa chúng trong Excel.',
		en: 'Sheet "{sheet}" has {count} hidden columns (column {list}); they are read all the same. Delete them in Excel if they are not wanted.',
	},
	'V40:sheet': {
		severity: 'warning',
		vi: 'Trang "{sheet}" bị ẩn nên không được đọc. Nếu cần số liệu ở đó, hãy bỏ ẩn trang trong Excel rồi nhập lại.',
		en: 'Sheet "{sheet}" is hidden and was not read. If its data are wanted, unhide it in Excel and import again.',
	},
	'V40:changes': {
		severity: 'warning',
		vi: 'Văn bản có {count} chỗ sửa chưa được chấp nhận (Track Changes); đã đọc như đã chấp nhận tất cả. Hãy đối chiếu số liệu.',
		en: 'The document has {count} tracked changes that are not accepted yet; it was read as if they were. Check the figures.',
	},
	V41: {
		severity: 'error',
		vi: 'Tệp bảng tính bị hỏng, không mở được. Hãy mở bằng Excel, lưu thành tệp mới kiểu .xlsx rồi nhập lại.',
		en: 'The workbook is damaged and cannot be opened. Open it in Excel, save it as a new .xlsx file and import again.',
	},
	'V41:password': {
		severity: 'error',
		vi: 'Tệp có mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập lại.',
		en: 'The file is protected by a password and cannot be read. Open it in Excel, remove the password, save it and import again.',
	},
	'V41:large': {
		severity: 'error',
		vi: 'Tệp quá lớn để đọc trong trình duyệt: {what}. Hãy chép riêng bảng số liệu sang tệp Excel mới rồi nhập tệp đó.',
		en: 'The file is too large to read in a browser: {what}. Copy the table of data into a new Excel file and import that one.',
	},
	'V41:wide': {
		severity: 'error',
		vi: 'Một dòng của tệp có hơn 5.000 ô: đây không phải bảng số liệu. Hãy chép riêng bảng số liệu sang tệp Excel mới rồi nhập tệp đó.',
		en: 'A line of the file has over 5,000 cells: this is no table of figures. Copy the table of data into a new Excel file and import that one.',
	},
	'V41:line': {
		severity: 'error',
		vi: 'Một dòng của tệp dài hơn 10 triệu ký tự: đây không phải bảng số liệu. Hãy chép riêng bảng số liệu sang tệp Excel mới rồi nhập tệp đó.',
		en: 'A line of the file is over 10 million characters long: this is no table of figures. Copy the table of data into a new Excel file and import that one.',
	},
	'V41:other': {
		severity: 'error',
		vi: 'Tệp này không phải bảng tính đọc được. Hãy chọn tệp Excel (.xlsx, .xls), Word (.docx), OpenDocument (.ods) hoặc CSV.',
		en: 'This file is not a spreadsheet that can be read. Choose an Excel (.xlsx, .xls), Word (.docx), OpenDocument (.ods) or CSV file.',
	},
	'V41:no-table': {
		severity: 'error',
		vi: 'Văn bản Word không có bảng nào nên không có số liệu để đọc. Hãy đề nghị nơi gửi ghi số liệu thành bảng, hoặc gửi tệp Excel (.xlsx).',
		en: 'The Word document has no table, so there are no figures to read. Ask the sender to put them in a table, or for an Excel file (.xlsx).',
	},
	'V41:pdf': {
		severity: 'error',
		vi: 'Tệp PDF chỉ để xem và in, không đọc được số liệu. Hãy đề nghị nơi gửi gửi tệp Excel (.xlsx) hoặc Word (.docx) của bảng này.',
		en: 'A PDF is for reading and printing; figures cannot be taken from it. Ask the sender for the Excel (.xlsx) or Word (.docx) file of this table.',
	},
	'V41:picture': {
		severity: 'error',
		vi: 'Tệp này là ảnh, không đọc được số liệu. Hãy đề nghị nơi gửi gửi tệp Excel (.xlsx) hoặc Word (.docx) của bảng này.',
		en: 'This file is a picture; figures cannot be taken from it. Ask the sender for the Excel (.xlsx) or Word (.docx) file of this table.',
	},
	'V41:doc': {
		severity: 'error',
		vi: 'Tệp Word kiểu cũ (.doc) không đọc được. Hãy mở bằng Word, lưu lại thành .docx rồi nhập lại.',
		en: 'An old Word file (.doc) cannot be read. Open it in Word, save it as .docx and import again.',
	},
	V42: {
		severity: 'warning',
		vi: 'Chưa chắc dòng tiêu đề của bảng; hãy xem lại các cột và chỉ dòng tiêu đề nếu chưa đúng.',
		en: 'The header row is uncertain; check the columns and point at the header row if it is another.',
	},
} as const satisfies Record<string, Rule>;

export type RuleKey = keyof typeof rules;
/** The code that stands in a finding, without the name of its sentence. */
export type Code = RuleKey extends infer K ? (K extends `${string}:${string}` ? never : K) : never;
