import type { Handle } from '@sveltejs/kit';
import { courseId } from '#lessons/course-id.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import { inLoadingOrder } from '#lib/library/loading-order.ts';

export const handle: Handle = async ({ event, resolve }) => {
	const { language = 'en' } = (await loadCourse()).info;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			inLoadingOrder(html.replace('%course.language%', language).replaceAll('%course.id%', courseId))
	});
};
