import { course } from '#lessons/course.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ help: course.help });
