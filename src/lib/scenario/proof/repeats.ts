import { CLOSED } from '../play/scene-space.ts';
import type { Explored } from '../play/explore.ts';
import { loopsOf } from './loops.ts';
import type { TakenOutcomes } from './taken-outcomes.ts';

/** Where a text is shown, and where a run that has been shown it goes on. By indices of all configurations. */
interface Shown {
	at: Set<number>;
	onward: Set<number>;
}

/**
 * The texts, added lines and replies that one run can be shown twice, each as its state and field: `kitchen meta.text`. What
 * lies on no loop is shown once.
 */
export function repeatedTexts(explored: Explored, taken: TakenOutcomes): string[] {
	const { space, configurations, leads, begins } = explored;
	const onLoops = new Set(loopsOf(space.config).flatMap((loop) => loop.map(({ from }) => from)));
	const texts = new Map<string, Shown>();
	const mark = (text: string, at: number, onward: readonly number[]) => {
		const shown = texts.get(text) ?? { at: new Set(), onward: new Set() };
		shown.at.add(at);
		for (const to of onward) shown.onward.add(to);
		texts.set(text, shown);
	};
	const shownBy = new Map([...onLoops].map((id) => [id, textsOf(explored, id)]));
	configurations.forEach((configuration, at) => {
		const state = space.stateOf(configuration);
		const fields = shownBy.get(state);
		if (!fields) return;
		const onward = leads.slice(begins[at], begins[at + 1]).filter((to) => to !== CLOSED);
		for (const field of fields(configuration)) mark(`${state} ${field}`, at, onward);
		for (const { choice, number, to } of taken.at(at))
			mark(`${state} ${choiceField(explored, state, choice, number)}`, at, [to]);
	});
	return [...texts].flatMap(([text, { at, onward }]) => (leadsTo(explored, onward, at) ? text : []));
}

/** Which texts a situation shows at a configuration, as fields. */
function textsOf({ space }: Explored, id: string): (configuration: number) => string[] {
	const state = space.config.states[id];
	if (!state || !('on' in state)) return () => [];
	const { text, also = [] } = state.meta;
	const variants = typeof text === 'string' ? [] : text.map(({ when }) => (when ? space.testOf(when) : () => true));
	const lines = also.map(({ when }) => space.testOf(when));
	return (configuration) => {
		const variant = variants.findIndex((holds) => holds(configuration));
		return [
			variant < 0 ? 'meta.text' : `meta.text.${variant}`,
			...lines.flatMap((holds, at) => (holds(configuration) ? `meta.also.${at}` : []))
		];
	};
}

function choiceField({ space }: Explored, id: string, choice: number, outcome: number): string {
	const state = space.config.states[id];
	const [name, described] = (state && 'on' in state ? Object.entries(state.on)[choice] : undefined) ?? [];
	return Array.isArray(described) ? `on.${name}.${outcome}` : `on.${name}`;
}

/** Whether some way leads from one of these configurations to one of those. */
function leadsTo({ leads, begins }: Explored, from: ReadonlySet<number>, targets: ReadonlySet<number>): boolean {
	const seen = new Set(from);
	for (const at of seen) {
		if (targets.has(at)) return true;
		for (let each = begins[at] as number; each < (begins[at + 1] as number); each++) {
			const to = leads[each] as number;
			if (to !== CLOSED) seen.add(to);
		}
	}
	return false;
}
