/** Asks for a code, in both languages as nobody has chosen one yet; without a script. `to`: where one goes then. */
export function signInPage(to: string, isWrong: boolean): string {
	const wrong = isWrong
		? '<p role="alert">Mã này không dùng được, hoặc đã hết hạn. Hãy hỏi người quản trị số liệu của Sở.<br><span lang="en">This code is not known or has expired. Ask the data steward of the department.</span></p>'
		: '';
	return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mã truy cập · Phân Luồng</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 26rem; margin: 15vh auto; padding: 0 1rem; }
label { display: block; margin-block: 1rem .25rem; font-weight: 600; }
input, button { box-sizing: border-box; width: 100%; padding: .6rem .75rem; font: inherit; border-radius: 6px; border: 1px solid GrayText; }
button { margin-top: 1rem; font-weight: 600; }
[role=alert] { padding: .5rem .75rem; border-inline-start: 3px solid #b42318; }
[lang=en] { opacity: .8; }
</style>
</head>
<body>
<main>
<h1>Phân Luồng</h1>
<p>Số liệu nằm trên máy chủ của Sở. Hãy nhập mã truy cập mà người quản trị số liệu đã cấp.<br>
<span lang="en">The data are on the department’s server. Enter the access code that the data steward gave you.</span></p>
${wrong}
<form method="post">
<input type="hidden" name="to" value="${escaped(to)}">
<label for="code">Mã truy cập <span lang="en">· Access code</span></label>
<input id="code" name="code" type="password" autocomplete="current-password" required autofocus>
<button>Vào xem số liệu <span lang="en">· Open</span></button>
</form>
</main>
</body>
</html>
`;
}

const marks: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
]);
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks.get(mark) ?? mark);

/** A place of this site, whatever was asked for: a browser skips tabs and line ends, and reads a backslash as `/`. */
export const ownPlace = (to: unknown): string =>
	typeof to === 'string' && /^\/(?![/\\])\P{Cc}*$/u.test(to) ? to : '/';
