import { lessonIds } from '#lib/library/course-library.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = async () => (await lessonIds()).map((lesson) => ({ lesson }));
