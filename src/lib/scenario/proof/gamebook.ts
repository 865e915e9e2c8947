import { actionsOf, outcomesOf } from '../outcomes.ts';
import type { Condition } from '../condition.ts';
import type { OutcomeConfig, SceneConfig, SituationConfig } from '../scene-schema.ts';

/** What one can do, and what comes of it. */
export interface GamebookChoice {
	label: string;
	/** Read from the top, the first that holds. */
	outcomes: GamebookOutcome[];
}

export interface GamebookOutcome {
	/** What it does to the values, in words: "openness up 1". */
	effects: string[];
	/** Only when this holds, in words. */
	when?: string;
	after: string;
	/** The number of the section it leads to. */
	goto: number;
}

export interface GamebookSection {
	number: number;
	/** The machine's own name of the state. */
	state: string;
	kind: 'situation' | 'crossing' | 'ending';
	title?: string;
	text: string[];
	choices: GamebookChoice[];
	/** At a crossing: read from the top, the first that holds. */
	routes: { when?: string; goto: number }[];
	later?: string;
	teaches?: string;
}

export interface Gamebook {
	/** What to write on a slip of paper before starting. */
	start: { name: string; value: number }[];
	sections: GamebookSection[];
}

/** The scene as numbered sections to play on paper. Numbers follow the order of the machine, its first state being 1. */
export function gamebook(config: SceneConfig): Gamebook {
	const ids = [config.initial, ...Object.keys(config.states).filter((id) => id !== config.initial)];
	const numberOf = (state: string) => ids.indexOf(state) + 1;
	const sections = ids.map((id): GamebookSection => {
		const state = config.states[id];
		const base = { number: numberOf(id), state: id, text: [], choices: [], routes: [] };
		if (!state) return { ...base, kind: 'ending' };
		if ('always' in state) {
			const routes = state.always.map((route) => ({
				when: route.guard && inWords(route.guard),
				goto: numberOf(route.target)
			}));
			return { ...base, kind: 'crossing', routes };
		}
		const also = (state.meta.also ?? []).map((line) => `(If ${inWords(line.when)}:) ${line.text}`);
		const text = [...variants(state.meta.text), ...also];
		if ('type' in state) {
			const { title, later, teaches } = state.meta;
			return { ...base, kind: 'ending', title, text, later, teaches };
		}
		return { ...base, kind: 'situation', text, choices: choicesOf(state, numberOf) };
	});
	return {
		start: Object.entries(config.context.values).map(([name, value]) => ({ name: plain(name), value })),
		sections
	};
}

function choicesOf(state: SituationConfig, numberOf: (state: string) => number): GamebookChoice[] {
	return Object.entries(state.on).map(([id, choice]) => ({
		label: state.meta.choices[id] ?? id,
		outcomes: outcomesOf(choice).map((outcome) => ({
			effects: effectsOf(outcome),
			when: outcome.guard && inWords(outcome.guard),
			after: outcome.meta.after,
			goto: numberOf(outcome.target)
		}))
	}));
}

function effectsOf(outcome: OutcomeConfig): string[] {
	return actionsOf(outcome).flatMap((action) =>
		action.type === 'setFlag'
			? [`note “${plain(action.params)}”`]
			: Object.entries(action.params).map(([name, by]) => `${plain(name)} ${by > 0 ? 'up' : 'down'} ${Math.abs(by)}`)
	);
}

/** The texts of a section: one, or several of which the reader takes the first that holds. */
function variants(text: SituationConfig['meta']['text']): string[] {
	if (typeof text === 'string') return [text];
	return text.map((variant, at) => {
		if (!variant.when) return `(Otherwise:) ${variant.text}`;
		return `(${at === 0 ? 'If' : 'Or else if'} ${inWords(variant.when)}:) ${variant.text}`;
	});
}

/** A condition in words: "tension is 8 or more". */
export function inWords(condition: Condition): string {
	switch (condition.type) {
		case 'atLeast':
			return Object.entries(condition.params)
				.map(([name, level]) => `${plain(name)} is ${level} or more`)
				.join(' and ');
		case 'atMost':
			return Object.entries(condition.params)
				.map(([name, level]) => `${plain(name)} is ${level} or less`)
				.join(' and ');
		case 'flag':
			return `“${plain(condition.params)}” is noted`;
		case 'not':
			return condition.params.type === 'flag'
				? `“${plain(condition.params.params)}” is not noted`
				: `not (${inWords(condition.params)})`;
		case 'all':
			return condition.params.map(nested).join(' and ');
		case 'any':
			return condition.params.map(nested).join(' or ');
		case 'countOf':
			return `at least ${condition.params.atLeast} of ${condition.params.flags.map((name) => `“${plain(name)}”`).join(', ')} are noted`;
	}
}

function nested(condition: Condition): string {
	return condition.type === 'any' || condition.type === 'all' ? `(${inWords(condition)})` : inWords(condition);
}

/** A camel-cased name as words. */
function plain(name: string): string {
	return name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
