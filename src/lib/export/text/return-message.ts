import { capital, date } from '../../domain/base/format';
import { groups } from '../../domain/base/group';
import { gravest, type Fault } from '../office/fault';

export type ReturnOf = {
	readonly fileName: string;
	/** Who sent it, as they are addressed: "Phòng GDĐT huyện Thủ Thừa". */
	readonly unitOrSender: string | null;
	readonly faults: readonly Fault[];
	/** ISO day. */
	readonly deadline: string | null;
};

const mostItems = 12;
const mostRows = 12;

type Item = { readonly text: string; readonly faults: number };

/**
 * A message for e-mail or Zalo, in Vietnamese, plain text: what was received, what is wrong with it (alike
 * faults in one line, errors before doubts, at most 12), what to do and by when. Mere remarks are left out.
 */
export function returnMessage({ fileName, unitOrSender, faults, deadline }: ReturnOf): string {
	const greeting = `Kính gửi ${unitOrSender ?? 'Quý đơn vị'},`;
	const received = `Chúng tôi đã nhận được tệp "${fileName}". Xin cảm ơn.`;
	const named = gravest(faults).filter(({ severity }) => severity !== 'info');
	if (named.length === 0)
		return paragraphs(greeting, received, 'Tệp không có lỗi, không cần gửi lại.', 'Trân trọng.');
	const isWrong = named.some(({ severity }) => severity === 'error');
	const items = itemsOf(named);
	const shown = items.slice(0, mostItems);
	const left = items.slice(mostItems).reduce((sum, item) => sum + item.faults, 0);
	return paragraphs(
		greeting,
		received,
		[
			isWrong
				? 'Khi kiểm tra, chúng tôi thấy tệp còn những điểm cần sửa:'
				: 'Khi kiểm tra, chúng tôi thấy có điểm xin đơn vị xem lại:',
			...shown.map(({ text }, at) => `${at + 1}. ${text}`),
			...(left === 0 ? [] : [`… và ${left} lỗi khác.`]),
		].join('\n'),
		request(isWrong, deadline),
		'Trân trọng cảm ơn.',
	);
}

function paragraphs(...texts: readonly string[]): string {
	return `${texts.join('\n\n')}\n`;
}

function request(isWrong: boolean, deadline: string | null): string {
	const by = deadline === null ? '' : ` trước hết ngày ${date(deadline, 'vi')}`;
	return isWrong
		? `Kính đề nghị đơn vị sửa trong tệp gửi kèm (ô đỏ phải sửa, ô vàng cần kiểm tra) và gửi lại${by}.`
		: `Nếu số liệu đã đúng, đơn vị chỉ cần trả lời xác nhận; nếu chưa đúng, xin sửa trong tệp gửi kèm và gửi lại${by}.`;
}

function itemsOf(faults: readonly Fault[]): Item[] {
	const alike = groups(faults, (fault) =>
		[fault.sheet ?? '', fault.severity, fault.row !== null, withoutRow(fault)].join('\n'),
	);
	return [...alike.values()].flatMap((same) => {
		const [first] = same;
		return first === undefined ? [] : [{ text: sentence(first, same), faults: same.length }];
	});
}

function sentence(first: Fault, same: readonly Fault[]): string {
	const doubt = first.severity === 'warning' ? '(cần kiểm tra) ' : '';
	const where = [
		...(first.sheet === null ? [] : [`Trang "${first.sheet}"`]),
		...(first.row === null ? [] : [rowList(same)]),
	].join(', ');
	const what = where === '' ? first.message : `${capital(where)}: ${withoutRow(first)}`;
	return `${doubt}${what}`;
}

function rowList(faults: readonly Fault[]): string {
	const rows = [...new Set(faults.map(({ row }) => row ?? 0))].toSorted((a, b) => a - b);
	const more = rows.length - mostRows;
	return `dòng ${rows.slice(0, mostRows).join(', ')}${more > 0 ? ` và ${more} dòng khác` : ''}`;
}

/** The sentence of a finding without the number of its own row, which stands before it. */
function withoutRow({ row, message }: Fault): string {
	if (row === null) return message;
	const unlessOwn = (said: string, line: string) => (Number(line) === row ? '' : said);
	const bare = message.replace(/^Dòng (\d+)[:,]? /, unlessOwn).replace(/ (?:ở|tại) dòng (\d+)/g, unlessOwn);
	return capital(bare);
}
