import { expect, it } from 'vitest';
import { englishName } from '$lib/domain/units/english-name';

it.each([
	['Huyện Thủ Thừa', 'Thu Thua District'],
	['Thành phố Đà Lạt', 'Da Lat City'],
	['Phường 3 Bảo Lộc', 'Ward 3 Bao Loc'],
	['Thị trấn Ea Đrăng', 'Ea Drang Township'],
	['Bến Lức', 'Ben Luc'],
])('%s is %s', (name, english) => expect(englishName(name)).toBe(english));
