import { words } from '../words';

const vi = {
	means: (year: string, schoolYear: string) =>
		`Năm ${year}: học sinh tốt nghiệp, hoàn thành chương trình năm ${year}, tức năm học ${schoolYear}.`,
	asked: 'Năm là năm học sinh tốt nghiệp, hoàn thành chương trình: năm học 2025-2026 là năm 2026.',
	other: (year: string, schoolYear: string, viewed: string) =>
		`Tệp này được hiểu là của năm ${year} (học sinh của năm học ${schoolYear}); trang đang xem năm ${viewed}.`,
};

export const yearWords = words('shared/year', vi);
