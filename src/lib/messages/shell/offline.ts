import { words, type Loose } from '../words';

const vi = {
	ready: 'Trang đã được lưu trên máy này: từ nay mở được cả khi không có mạng.',
	newVersion: 'Đã có bản mới của trang. Dùng bản mới thì trang tải lại; số liệu và tệp đang chờ vẫn còn.',
	useNew: 'Dùng bản mới',
	changedElsewhere: 'Một cửa sổ khác đã chuyển sang bản mới của trang. Hãy tải lại cửa sổ này khi tiện.',
	reload: 'Tải lại',
};

/** @internal what a test fills in */
export type OfflineWords = Loose<typeof vi>;

export const offlineWords = words('shell/offline', vi);
