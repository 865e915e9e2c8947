import type { EndingKinds } from '../scenario/scene.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';
import type { OpenEnding, TurningPoint } from '../scenario/play/turning-points.ts';

/** An ending in a sentence: by its title where the learner has found it, otherwise by its kind alone. */
function endingWords(
	config: SceneConfig,
	kinds: EndingKinds,
	{ ending, kind }: OpenEnding,
	found: ReadonlySet<string>,
	reached?: string
): string {
	const state = config.states[ending];
	if (found.has(ending) && state && 'type' in state) return `“${state.meta.title}”`;
	const says = kinds[kind]?.says ?? kind;
	return kind === reached ? `${says} of another sort` : says;
}

/** “Until here, a repair was still open, 2 choices away.” Says what a choice closed; gives away no unseen title. */
export function turningPointWords(
	config: SceneConfig,
	kinds: EndingKinds,
	point: TurningPoint,
	found: ReadonlySet<string>
): string {
	const { closedGood, closedOther, reached } = point;
	const good = unique(closedGood.map((each) => endingWords(config, kinds, each, found, reached)));
	const other = unique(closedOther.map((each) => endingWords(config, kinds, each, found, reached)));
	if (closedGood[0] === undefined) return `From here on, ${joined(other, 'and')} could no longer come.`;
	const wasOpen = `Until here, ${joined(good, 'and')} ${good.length > 1 ? 'were' : 'was'} still open`;
	const away = `${good.length > 1 ? 'the nearest ' : ''}${choicesAway(closedGood[0].away)}`;
	// That an ending closes all the others need not be said.
	const closed = other.length > 0 && reached === undefined ? ` The way to ${joined(other, 'and')} closed, too.` : '';
	return `${wasOpen}, ${away}.${closed}`;
}

/**
 * Which good endings are still open from where a run stands, and how far the nearest is; nothing where the scene has no good
 * kind of ending.
 * @param kinds those of the scene's own endings
 */
export function stillOpenWords(
	config: SceneConfig,
	kinds: EndingKinds,
	open: readonly OpenEnding[],
	found: ReadonlySet<string>
): string | undefined {
	const nearest = new Map<string, number>();
	for (const ending of open) {
		const words = endingWords(config, kinds, ending, found);
		if (!nearest.has(words)) nearest.set(words, ending.away);
	}
	if (nearest.size === 0) {
		const good = Object.values(kinds).flatMap((kind) => (kind.good ? kind.says : []));
		if (good.length === 0) return undefined;
		return `From here ${joined(good, 'or')} can no longer be reached. An earlier decision opens one again.`;
	}
	const parts = [...nearest].map(([words, away]) => `${words} (${choicesAway(away)})`);
	return `From here you can still reach ${joined(parts, 'and')}.`;
}

/** “one choice away”, “3 choices away” */
function choicesAway(away: number): string {
	return away === 1 ? 'one choice away' : `${away} choices away`;
}

/** “a, b and c” */
export function joined(words: readonly string[], last: 'and' | 'or'): string {
	return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}` : (words[0] ?? '');
}

function unique(words: readonly string[]): string[] {
	return [...new Set(words)];
}
