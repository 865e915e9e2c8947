import type { EndingKind } from '../scenario/scene.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';
import type { OpenEnding, TurningPoint } from '../scenario/play/turning-points.ts';

const KINDS: Record<EndingKind, string> = {
	repair: 'a repair',
	hopeful: 'a hopeful ending',
	respected: 'an ending in which a wish is respected',
	success: 'an ending that holds up',
	drift: 'drifting apart',
	rupture: 'a break',
	safety: 'getting help from outside',
	partial: 'an ending half-way',
	consequence: 'an ending with a price'
};

/** An ending in a sentence: by its title where the learner has found it, otherwise by its kind alone. */
function endingWords(
	config: SceneConfig,
	{ ending, kind }: OpenEnding,
	found: ReadonlySet<string>,
	reached?: EndingKind
): string {
	const state = config.states[ending];
	if (found.has(ending) && state && 'type' in state) return `“${state.meta.title}”`;
	return kind === reached ? `${KINDS[kind]} of another sort` : KINDS[kind];
}

/** “Until here, a repair was still open, 2 choices away.” Says what a choice closed; gives away no unseen title. */
export function turningPointWords(config: SceneConfig, point: TurningPoint, found: ReadonlySet<string>): string {
	const { closedGood, closedOther, reached } = point;
	const good = unique(closedGood.map((each) => endingWords(config, each, found, reached)));
	const other = unique(closedOther.map((each) => endingWords(config, each, found, reached)));
	if (closedGood[0] === undefined) return `From here on, ${joined(other, 'and')} could no longer come.`;
	const wasOpen = `Until here, ${joined(good, 'and')} ${good.length > 1 ? 'were' : 'was'} still open`;
	const away = `${good.length > 1 ? 'the nearest ' : ''}${choicesAway(closedGood[0].away)}`;
	// That an ending closes all the others need not be said.
	const closed = other.length > 0 && reached === undefined ? ` The way to ${joined(other, 'and')} closed, too.` : '';
	return `${wasOpen}, ${away}.${closed}`;
}

/** Which good endings are still open from where a run stands, and how far the nearest is. */
export function stillOpenWords(config: SceneConfig, open: readonly OpenEnding[], found: ReadonlySet<string>): string {
	const nearest = new Map<string, number>();
	for (const ending of open) {
		const words = endingWords(config, ending, found);
		if (!nearest.has(words)) nearest.set(words, ending.away);
	}
	if (nearest.size === 0)
		return 'From here no repair and no hopeful ending can be reached any more. An earlier decision opens one again.';
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
