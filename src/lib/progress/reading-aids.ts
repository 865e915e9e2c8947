/** What applies of each reading aid unless the learner chose otherwise, by its id. */
export const UNCHOSEN_AIDS = { text: 'normal', spacing: 'normal', theme: 'system', motion: 'system', beats: 'one' };

/** What each aid is set to, by its id. */
export function readingAidsOf(settings: ReadonlyMap<string, string>): Record<string, string> {
	return Object.fromEntries(Object.entries(UNCHOSEN_AIDS).map(([id, value]) => [id, settings.get(id) ?? value]));
}
