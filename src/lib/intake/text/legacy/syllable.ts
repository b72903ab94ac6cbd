const rhymes = `
	a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
	e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
	i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
	o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay
	oăc oăm oăn oăng oăt oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
	u ua uc ui uk um un ung up ut uân uâng uât uây uê uêch uên uênh uôc uôi uôm uôn uông uôt uơ
	uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu
	ươc ươi ươm ươn ương ươp ươt ươu y ych yn ynh yt yu yêm yên yêng yêt yêu`
	.trim()
	.split(/\s+/);

const toneMarks = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const stopTones = ['\u0301', '\u0323'];

const toned = new Set(rhymes.flatMap(withTones));

/** A rhyme in each tone it can carry; a syllable closed by c, ch, k, p or t knows two only. */
function withTones(rhyme: string): string[] {
	const tones = /[ckpt]h?$/.test(rhyme) ? stopTones : toneMarks;
	const carried = tonePlaces(rhyme).flatMap((at) =>
		tones.map((tone) => `${rhyme.slice(0, at + 1)}${tone}${rhyme.slice(at + 1)}`.normalize('NFC')),
	);
	return [rhyme, ...carried];
}

/** Indices of the letters that may carry the tone: "hòa" and "hoà" are both in use. */
function tonePlaces(rhyme: string): number[] {
	const hat = Math.max(...Array.from('ăâêôơư', (letter) => rhyme.lastIndexOf(letter)));
	if (hat !== -1) return [hat];
	if (/^(oa|oe|uy)$/.test(rhyme)) return [0, 1];
	const vowels = /^[aeiouy]+/.exec(rhyme)?.[0].length ?? 1;
	if (vowels === 1 || (vowels === 2 && rhyme.length === 2)) return [0];
	return [1];
}

const onset = /^(?:ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|kr|pl|[bcdđghklmnprstvx])/;
const isFront = (rhyme: string) => /^[eêiy]/.test(rhyme.normalize('NFD'));

/**
 * Whether a small-lettered word, NFC, is spelt like a Vietnamese syllable: onset, rhyme and at most one tone on
 * the letter that carries it. Says nothing about whether the word exists.
 */
export function isSyllable(word: string): boolean {
	if (toned.has(word)) return true;
	const first = onset.exec(word)?.[0];
	if (first === undefined) return false;
	const rhyme = word.slice(first.length);
	if (toned.has(rhyme) && isSpelt(first, rhyme)) return true;
	return first === 'gi' && toned.has(word.slice(1));
}

function isSpelt(first: string, rhyme: string): boolean {
	if (first === 'gh' || first === 'ngh') return isFront(rhyme);
	if (first === 'c' || first === 'ng') return !isFront(rhyme);
	if (first === 'g') return !isFront(rhyme) || rhyme.normalize('NFD').startsWith('i');
	return true;
}

/** The letters beyond ASCII from the usual to the rare, as counted in Vietnamese office texts. */
const usual = 'đưệốàáọạêơờấếịộảâỉớãóụôềăìủậòểợứồầổựíỷúởĩẫừắýửữùỗặằỳũèẳỹễẻõỏẩẽé';
const rank = new Map(Array.from(usual, (letter, i) => [letter, i / usual.length]));

/** How rare the letters beyond ASCII of a small-lettered word are on average: 0 the most usual, 1 the rarest. */
export function rarity(word: string): number {
	const ranks = Array.from(word, (letter) => rank.get(letter)).filter((one) => one !== undefined);
	return ranks.length === 0 ? 0 : ranks.reduce((sum, one) => sum + one, 0) / ranks.length;
}
