import { readFileSync } from 'node:fs';

/** The script in `app.html` as it stands in the pages of a course called `closer`, at the root of its site. */
export function earlyScript(): string {
	const page = readFileSync('src/app.html', 'utf8')
		.replaceAll('%sveltekit.assets%', '')
		.replaceAll('%course.id%', 'closer');
	const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1];
	if (script === undefined) throw new Error('src/app.html: expected one <script> without attributes.');
	return script;
}
