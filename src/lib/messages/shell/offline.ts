import type { Language } from '../../domain/base/format';
import type { Loose } from '../messages';

const vi = {
	ready: 'Trang đã được lưu trên máy này: từ nay mở được cả khi không có mạng.',
	newVersion: 'Đã có bản mới của trang. Dùng bản mới thì trang tải lại; số liệu và tệp đang chờ vẫn còn.',
	useNew: 'Dùng bản mới',
	changedElsewhere: 'Một cửa sổ khác đã chuyển sang bản mới của trang. Hãy tải lại cửa sổ này khi tiện.',
	reload: 'Tải lại',
};

export type OfflineWords = Loose<typeof vi>;

const en = {
	ready: 'The site is stored on this machine: from now on it opens without a network as well.',
	newVersion: 'There is a new version of the site. Using it reloads the page; data and waiting files stay.',
	useNew: 'Use the new version',
	changedElsewhere:
		'Another window has gone over to a new version of the site. Reload this one when it suits you.',
	reload: 'Reload',
} satisfies OfflineWords;

export const offlineWords: Readonly<Record<Language, OfflineWords>> = { vi, en };
