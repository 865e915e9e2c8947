import type { CourseFault } from '../src/lib/course/course-error.ts';
import { inOrder } from '../src/lib/library/check-course.ts';
import { whereItLies } from '../src/lib/library/lesson-files.ts';

/** Faults with the places that the files themselves tell, in order. */
export async function placed(faults: readonly CourseFault[], root: string): Promise<CourseFault[]> {
	if (faults.length === 0) return [];
	// Brings the TypeScript compiler with it, which nobody without faults need wait for.
	const { withLine } = await import('./fault-line.ts');
	return inOrder(await Promise.all(faults.map((fault) => withLine(whereItLies(fault), root))));
}
