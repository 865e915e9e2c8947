import { hasModulePages } from '#lib/course/outline.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import { rendered } from '#lib/library/rendered.ts';
import TwoForms from '#lib/ui/shell/TwoForms.svelte';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = async () => {
	const { info, outline } = await loadCourse();
	return {
		courseTitle: info.title,
		description: info.description,
		logo: rendered(TwoForms, { near: 7, open: 6, strain: 0 }),
		exitUrl: info.exitUrl,
		/** Whether the course is too long to be kept offline as a whole unless that is asked for. */
		byModule: hasModulePages(outline) || undefined,
		// Said only where it is so: it stands in the data of every page.
		...(info.help ? {} : { noHelp: true })
	};
};
