import { json } from '@sveltejs/kit';
import { loadCourse } from '#lib/library/course-library.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The colour of the paper: see tokens.css. */
const PAPER = '#fbf7f0';

/** As what the course is installed on a device. */
export const GET: RequestHandler = async () => {
	const { title, description, installedAs = description } = (await loadCourse()).info;
	return json(
		{
			name: title,
			short_name: title,
			description: installedAs,
			start_url: './',
			scope: './',
			display: 'standalone',
			background_color: PAPER,
			theme_color: PAPER,
			icons: [
				{ src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
				{ src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
				{ src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
				{ src: 'icon-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' }
			]
		},
		{ headers: { 'content-type': 'application/manifest+json' } }
	);
};
