import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { courseFolder, courseId } from './course-folder.js';

/**
 * The hash by which the content security policy allows the one script that `app.html` holds itself.
 * @returns {`sha256-${string}`}
 */
export function earlyScriptHash() {
	const page = readFileSync('src/app.html', 'utf8')
		.replaceAll('%sveltekit.assets%', process.env.BASE_PATH ?? '')
		.replaceAll('%course.id%', courseId(courseFolder(process.env)));
	const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1];
	if (script === undefined) throw new Error('src/app.html: expected one <script> without attributes.');
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
