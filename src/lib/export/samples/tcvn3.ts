/** TCVN 5712:1993 (VN3), in which offices wrote before Unicode: a letter and, at the same place, its byte. */
const letters = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const bytes = '¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';

/** A capital with a tone has no byte: its small letter stands for it, as a capital font would show it. */
const byteOf = (char: string): number => {
	const at = letters.indexOf(char);
	const found = at === -1 ? letters.indexOf(char.toLowerCase()) : at;
	return (found === -1 ? char : bytes.charAt(found)).charCodeAt(0);
};

/** Only for ASCII and Vietnamese letters. */
export const tcvn3 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Array.from(text), byteOf);
