/**
 * How much of the course works offline, in words: all of it, some lessons, or nothing worth a word. Counted in lessons.
 */
export function offlineWords({ lessons, of, whole }: { lessons: number; of: number; whole: boolean }): string {
	if (whole && lessons === of) return 'Ready offline';
	return lessons > 0 ? `Offline: ${lessons} of ${of} lessons` : '';
}
