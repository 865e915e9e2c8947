import { error } from '@sveltejs/kit';
import { loadMedia } from '#lib/library/course-library.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** A file of a lesson as learners get it. Which there are is found in the readings, so that none is sent unused. */
export const GET: RequestHandler = async ({ params }) => {
	const sent = await loadMedia(params.lesson, params.file);
	if (!sent) error(404, 'There is no such file.');
	return new Response(sent.bytes, { headers: { 'content-type': sent.type } });
};
