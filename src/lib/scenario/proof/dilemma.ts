import { actionsOf, outcomesOf } from '../outcomes.ts';
import { CLOSED } from '../play/scene-space.ts';
import type { Explored } from '../play/explore.ts';
import type { EndingKinds } from '../scene.ts';
import type { OutcomeConfig, SceneConfig, SceneFault } from '../scene-schema.ts';
import { repeatedTexts } from './repeats.ts';
import { TakenOutcomes } from './taken-outcomes.ts';

/** How far the choices of a scene are dilemmas: each with a price, none that is always right. Shares are from 0 to 1. */
export interface Dilemma {
	situations: number;
	choices: number;
	/** The situations in which mostly one choice is at least as good as every other in every variable. */
	oneBest: string[];
	/** Choices with an outcome that makes one variable better and another worse. */
	gainAndCost: number;
	/** Choices that land differently depending on what went before. */
	byThePast: number;
	/** Choices that are words said or written. */
	spoken: number;
	/** Of those, the ones that can land badly. */
	spokenMetBadly: number;
	/** How often each ending comes where every choice is drawn at random. */
	endings: Record<string, number>;
	/** The fewest choices to an ending of a good kind. */
	fewestToGood?: number;
	/** The endings of a good kind that can be reached though nothing lands badly on the way. */
	goodWithoutTrouble: string[];
	/** Texts and replies that one run can show twice, as state and field. */
	repeats: string[];
	/** The ending that comes where always the choice with the largest sum of effects is taken, if one comes. */
	ofTheLargestSum?: string;
	/** Whether that is of a good kind. */
	largestSumIsGood: boolean;
}

/** What a scene must keep to, where its course asks for dilemmas. In situations, decisions and shares. */
export const DILEMMA_LIMITS = {
	oneBest: 1,
	gainAndCost: 0.4,
	byThePast: 1 / 3,
	spoken: 0.6,
	spokenMetBadly: [0.2, 0.5],
	ending: [0.05, 0.5],
	fewestToGood: 5
} as const;
/** What all scenes of such a course together must keep to. */
export const COURSE_LIMITS = { oneBest: 10, largestSumIsGood: 3 } as const;

/** A quotation, in the marks of most languages. */
const SPOKEN = /[“„«"‹].+[”“»"›]/su;
/** Choices after which the largest sum is given up: it goes round in a ring. */
const LONGEST_PLAY = 200;
/** Random play is followed until less than this share of it is still under way. */
const UNDER_WAY = 1e-9;

/** Measures a scene from all its configurations. */
export function dilemmaOf(explored: Explored, kinds: EndingKinds): Dilemma {
	const { config } = explored.space;
	const taken = new TakenOutcomes(explored);
	const { visits, endings } = randomPlay(explored);
	const choices = Object.values(config.states).flatMap((state) =>
		'on' in state
			? Object.entries(state.on).map(([id, choice]) => ({ label: state.meta.choices[id] ?? id, choice }))
			: []
	);
	const spoken = choices.filter(({ label }) => SPOKEN.test(label));
	const isGood = (ending: string) => kinds[kindOf(config, ending) ?? '']?.good === true;
	const largest = endingOfLargestSum(explored, taken);
	return {
		situations: Object.values(config.states).filter((state) => 'on' in state).length,
		choices: choices.length,
		oneBest: situationsWithOneBest(explored, taken, visits),
		gainAndCost: share(choices, ({ choice }) => outcomesOf(choice).some((outcome) => gainsAndCosts(config, outcome))),
		byThePast: share(choices, ({ choice }) => Array.isArray(choice)),
		spoken: share(choices, ({ label }) => SPOKEN.test(label)),
		spokenMetBadly: share(spoken, ({ choice }) => outcomesOf(choice).some(({ meta }) => meta.lands === 'badly')),
		endings,
		fewestToGood: fewestTo(explored, isGood),
		goodWithoutTrouble: endingsWithoutTrouble(explored, taken).filter(isGood),
		repeats: repeatedTexts(explored, taken),
		ofTheLargestSum: largest,
		largestSumIsGood: largest !== undefined && isGood(largest)
	};
}

/** What of a scene breaks a limit, as an author is told it. */
export function dilemmaFaults(dilemma: Dilemma): SceneFault[] {
	const limits = DILEMMA_LIMITS;
	const faults: SceneFault[] = [];
	const tell = (message: string, state?: string) => void faults.push({ state, message });
	if (dilemma.oneBest.length > limits.oneBest)
		tell(
			`one choice is at least as good as every other in every variable in ${dilemma.oneBest.join(', ')}; expected at most ${limits.oneBest} such situation, so give each choice a price`
		);
	const least = (name: keyof typeof limits & ('gainAndCost' | 'byThePast' | 'spoken'), what: string) => {
		if (dilemma[name] < limits[name])
			tell(`${percent(dilemma[name])} in 100 choices ${what}; expected at least ${percent(limits[name])}`);
	};
	least('gainAndCost', 'both gain and cost something');
	least('byThePast', 'land differently by what went before');
	least('spoken', 'are words that can be said');
	if (!within(dilemma.spokenMetBadly, limits.spokenMetBadly))
		tell(
			`${percent(dilemma.spokenMetBadly)} in 100 spoken choices can land badly; expected ${range(limits.spokenMetBadly)}`
		);
	for (const [ending, often] of Object.entries(dilemma.endings))
		if (!within(often, limits.ending))
			tell(`comes in ${percent(often)} of 100 plays at random; expected ${range(limits.ending)}`, ending);
	if (dilemma.fewestToGood !== undefined && dilemma.fewestToGood < limits.fewestToGood)
		tell(`a good ending is ${dilemma.fewestToGood} choices away; expected at least ${limits.fewestToGood}`);
	for (const ending of dilemma.goodWithoutTrouble)
		tell('can be reached though nothing lands badly on the way; let each way there be met badly once', ending);
	for (const place of dilemma.repeats) {
		const [state = '', field] = place.split(' ');
		faults.push({ state, field, message: 'can be shown twice in one run; give it another text there' });
	}
	return faults;
}

/** What all scenes of a course together break. */
export function courseDilemmaFaults(dilemmas: readonly Dilemma[]): string[] {
	const oneBest = dilemmas.reduce((sum, dilemma) => sum + dilemma.oneBest.length, 0);
	const kind = dilemmas.filter(({ largestSumIsGood }) => largestSumIsGood).length;
	return [
		oneBest > COURSE_LIMITS.oneBest
			? `${oneBest} situations have one choice that is best in everything; expected at most ${COURSE_LIMITS.oneBest}`
			: '',
		kind > COURSE_LIMITS.largestSumIsGood
			? `in ${kind} scenes the largest sum at each step leads to a good ending; expected at most ${COURSE_LIMITS.largestSumIsGood}`
			: ''
	].filter((fault) => fault !== '');
}

/** The measures as lines for an author, each with its limit. */
export function dilemmaLines(dilemma: Dilemma): string[] {
	const limits = DILEMMA_LIMITS;
	const { oneBest, situations, endings, fewestToGood, goodWithoutTrouble, repeats, ofTheLargestSum } = dilemma;
	return [
		`one choice best in everything: ${oneBest.length} of ${situations} situations (at most ${limits.oneBest})${oneBest.length > 0 ? `: ${oneBest.join(', ')}` : ''}`,
		`choices that gain and cost: ${percent(dilemma.gainAndCost)} in 100 (at least ${percent(limits.gainAndCost)})`,
		`choices that land by what went before: ${percent(dilemma.byThePast)} in 100 (at least ${percent(limits.byThePast)})`,
		`choices that are spoken: ${percent(dilemma.spoken)} in 100 (at least ${percent(limits.spoken)})`,
		`spoken choices that can land badly: ${percent(dilemma.spokenMetBadly)} in 100 (${range(limits.spokenMetBadly)})`,
		`random play: ${Object.entries(endings)
			.map(([ending, often]) => `${ending} ${percent(often)}`)
			.join(', ')} in 100 (each ${range(limits.ending)})`,
		`fewest choices to a good ending: ${fewestToGood ?? 'none'} (at least ${limits.fewestToGood})`,
		`good endings without anything landing badly: ${goodWithoutTrouble.join(', ') || 'none'} (none)`,
		`shown twice in one run: ${repeats.join(', ') || 'nothing'} (nothing)`,
		`always the largest sum leads to: ${ofTheLargestSum ?? 'no ending'}`
	];
}

function share<T>(all: readonly T[], holds: (each: T) => boolean): number {
	return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

const within = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most;
/** Counts out of a hundred: a whole number, or one digit where it is small. */
const percent = (value: number) => (value < 0.1 ? Number((value * 100).toFixed(1)) : Math.round(value * 100));
const range = ([least, most]: readonly [number, number]) => `${percent(least)} to ${percent(most)}`;

function kindOf(config: SceneConfig, ending: string): string | undefined {
	const state = config.states[ending];
	return state && 'type' in state ? state.meta.ending : undefined;
}

/** What an outcome adds to each variable, counted so that more is better. */
function effectsOf(config: SceneConfig, outcome: OutcomeConfig): Map<string, number> {
	const { lowerIsBetter = config.meta.picture ? [config.meta.picture.strain] : [] } = config.meta;
	const effects = new Map(Object.keys(config.context.values).map((name) => [name, 0]));
	for (const action of actionsOf(outcome))
		if (action.type === 'shift')
			for (const [name, by] of Object.entries(action.params))
				effects.set(name, lowerIsBetter.includes(name) ? -by : by);
	return effects;
}

function gainsAndCosts(config: SceneConfig, outcome: OutcomeConfig): boolean {
	const effects = [...effectsOf(config, outcome).values()];
	return effects.some((by) => by > 0) && effects.some((by) => by < 0);
}

/** Follows random play from the start: how often each configuration is come to, and how often each ending. */
function randomPlay({ space, configurations, leads, begins }: Explored): {
	visits: Float64Array;
	endings: Record<string, number>;
} {
	const visits = new Float64Array(configurations.length);
	const endings: Record<string, number> = {};
	for (const [id, state] of Object.entries(space.config.states)) if ('type' in state) endings[id] = 0;
	let now = new Map([[0, 1]]);
	let underWay = 1;
	while (underWay > UNDER_WAY) {
		const next = new Map<number, number>();
		underWay = 0;
		for (const [at, often] of now) {
			visits[at] = (visits[at] as number) + often;
			const ending = space.endingOf(configurations[at] as number);
			if (ending !== undefined) {
				endings[ending] = (endings[ending] ?? 0) + often;
				continue;
			}
			const open = leads.slice(begins[at], begins[at + 1]).filter((to) => to !== CLOSED);
			for (const to of open) next.set(to, (next.get(to) ?? 0) + often / open.length);
			if (open.length > 0) underWay += often;
		}
		now = next;
	}
	return { visits, endings };
}

/** Situations that random play mostly comes to with one choice that is at least as good as every other in everything. */
function situationsWithOneBest(explored: Explored, taken: TakenOutcomes, visits: Float64Array): string[] {
	const { space, configurations } = explored;
	const all = new Map<string, number>();
	const withOneBest = new Map<string, number>();
	configurations.forEach((configuration, at) => {
		const state = space.stateOf(configuration);
		const open = taken.at(at).map(({ outcome }) => [...effectsOf(space.config, outcome).values()]);
		if (open.length === 0) return;
		const often = visits[at] as number;
		all.set(state, (all.get(state) ?? 0) + often);
		const isBest = (one: readonly number[]) =>
			open.every((other) => one.every((by, variable) => by >= (other[variable] as number)));
		if (open.some(isBest)) withOneBest.set(state, (withOneBest.get(state) ?? 0) + often);
	});
	return [...withOneBest].flatMap(([state, often]) => (often * 2 > (all.get(state) as number) ? state : []));
}

/** The ending that the largest sum of effects at each step leads to; of equal sums the first choice is taken. */
function endingOfLargestSum({ space, configurations }: Explored, taken: TakenOutcomes): string | undefined {
	let at = 0;
	for (let step = 0; step < LONGEST_PLAY; step++) {
		const ending = space.endingOf(configurations[at] as number);
		if (ending !== undefined) return ending;
		let best = { sum: -Infinity, to: at };
		for (const { outcome, to } of taken.at(at)) {
			const sum = [...effectsOf(space.config, outcome).values()].reduce((total, by) => total + by, 0);
			if (sum > best.sum) best = { sum, to };
		}
		at = best.to;
	}
	return undefined;
}

/** The endings that can be reached by outcomes of which none lands badly. */
function endingsWithoutTrouble({ space, configurations }: Explored, taken: TakenOutcomes): string[] {
	const seen = new Set([0]);
	const endings = new Set<string>();
	for (const at of seen) {
		const ending = space.endingOf(configurations[at] as number);
		if (ending !== undefined) endings.add(ending);
		for (const { outcome, to } of taken.at(at)) if (outcome.meta.lands !== 'badly') seen.add(to);
	}
	return [...endings];
}

/** The fewest choices from the start to an ending of which this holds. */
function fewestTo(
	{ space, configurations, leads, begins }: Explored,
	holds: (ending: string) => boolean
): number | undefined {
	const away = new Map([[0, 0]]);
	for (const [at, choices] of away) {
		const ending = space.endingOf(configurations[at] as number);
		if (ending !== undefined && holds(ending)) return choices;
		for (const to of leads.slice(begins[at], begins[at + 1]))
			if (to !== CLOSED && !away.has(to)) away.set(to, choices + 1);
	}
	return undefined;
}
