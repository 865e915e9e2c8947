import { actionsOf, allOutcomes, lockOf, outcomesOf } from '../outcomes.ts';
import type { Condition } from '../condition.ts';
import type { OutcomeConfig, SceneConfig, SceneFault, SituationConfig } from '../scene-schema.ts';

type Report = (field: string, message: string) => void;

/** Targets, variables, flags and choice labels that do not exist where they are named, and rules between fields. */
export function nameFaults(config: SceneConfig): SceneFault[] {
	const faults: SceneFault[] = [];
	const known = new KnownNames(config);
	const initial = config.states[config.initial];
	if (!initial) faults.push({ field: 'initial', message: `begins at '${config.initial}', which is no state` });
	else if (!('on' in initial))
		faults.push({ field: 'initial', message: `begins at '${config.initial}', which has no choices` });
	for (const [field, variable] of Object.entries(config.meta.picture ?? {}))
		if (!known.variables.has(variable))
			faults.push({ field: `meta.picture.${field}`, message: `'${variable}' is no variable` });

	config.meta.lowerIsBetter?.forEach((variable, at) => {
		if (!known.variables.has(variable))
			faults.push({ field: `meta.lowerIsBetter.${at}`, message: `'${variable}' is no variable` });
	});

	for (const [state, described] of Object.entries(config.states)) {
		const report: Report = (field, message) => void faults.push({ state, field, message });
		if ('always' in described) {
			described.always.forEach((route, at) => {
				known.checkTarget(route.target, `always.${at}.target`, report);
				known.checkCondition(route.guard, `always.${at}.guard`, report);
			});
			continue;
		}
		if ('on' in described && typeof described.meta.text !== 'string')
			described.meta.text.forEach((variant, at) => known.checkCondition(variant.when, `meta.text.${at}.when`, report));
		described.meta.also?.forEach((line, at) => known.checkCondition(line.when, `meta.also.${at}.when`, report));
		if (!('on' in described)) continue;
		for (const [id, choice] of Object.entries(described.on))
			outcomesOf(choice).forEach((outcome, at) => {
				const field = Array.isArray(choice) ? `on.${id}.${at}` : `on.${id}`;
				known.checkTarget(outcome.target, `${field}.target`, report);
				known.checkCondition(outcome.guard, `${field}.guard`, report);
				checkShifts(outcome, known.variables, `${field}.actions`, report);
				checkReason(outcome, Array.isArray(choice), `${field}.meta.because`, report);
			});
		checkWords(described, report);
	}
	return faults;
}

/** What a scene's names may refer to. */
class KnownNames {
	readonly variables: ReadonlySet<string>;
	readonly #flags: ReadonlySet<string>;
	readonly #states: ReadonlySet<string>;

	constructor({ context, states }: SceneConfig) {
		this.variables = new Set(Object.keys(context.values));
		this.#states = new Set(Object.keys(states));
		const actions = allOutcomes({ states }).flatMap(actionsOf);
		const set = actions.flatMap((action) => (action.type === 'setFlag' ? [action.params] : []));
		this.#flags = new Set([...Object.keys(context.flags), ...set]);
	}

	checkTarget(target: string, field: string, report: Report): void {
		if (!this.#states.has(target)) report(field, `leads to '${target}', which is no state`);
	}

	checkCondition(condition: Condition | undefined, field: string, report: Report): void {
		if (!condition) return;
		switch (condition.type) {
			case 'atLeast':
			case 'atMost':
				for (const name of Object.keys(condition.params))
					if (!this.variables.has(name)) report(field, `asks for '${name}', which is no variable`);
				return;
			case 'flag':
				return this.#checkFlag(condition.params, field, report);
			case 'countOf':
				return condition.params.flags.forEach((name) => this.#checkFlag(name, field, report));
			case 'not':
				return this.checkCondition(condition.params, field, report);
			case 'all':
			case 'any':
				return condition.params.forEach((each) => this.checkCondition(each, field, report));
			default:
				condition satisfies never;
		}
	}

	#checkFlag(name: string, field: string, report: Report): void {
		if (!this.#flags.has(name)) report(field, `asks for the flag '${name}', which no choice sets`);
	}
}

/** Each variable is shifted once: with two shifts the result would depend on where the value is clamped between them. */
function checkShifts(outcome: OutcomeConfig, variables: ReadonlySet<string>, field: string, report: Report): void {
	const shifted = new Set<string>();
	for (const action of actionsOf(outcome)) {
		if (action.type !== 'shift') continue;
		for (const name of Object.keys(action.params)) {
			if (!variables.has(name)) report(field, `shifts '${name}', which is no variable`);
			if (shifted.has(name)) report(field, `shifts '${name}' twice; expected one shift`);
			shifted.add(name);
		}
	}
}

/** What happened before is told where it decided how a choice landed, and nowhere else. */
function checkReason({ guard, meta }: OutcomeConfig, isOneOfSeveral: boolean, field: string, report: Report): void {
	if (isOneOfSeveral && guard && !meta.because)
		report(field, 'expected a sentence that says what came before and made it land so');
	if (meta.because && !(isOneOfSeveral && guard))
		report(
			field,
			'is a reason for an outcome that depends on nothing; expected it beside a guard in a list of outcomes'
		);
}

/** Each choice has a label, and a hint just where it has a guard. */
function checkWords({ on, meta }: SituationConfig, report: Report): void {
	for (const [id, choice] of Object.entries(on)) {
		if (!(id in meta.choices)) report(`meta.choices.${id}`, 'expected a label for this choice');
		const lock = lockOf(choice);
		if (!lock) continue;
		if (outcomesOf(choice).some(({ meta: { alwaysOpen } }) => alwaysOpen))
			report(`on.${id}.guard`, 'a choice that is always open may not have a guard');
		if (!meta.locked?.[id]) report(`meta.locked.${id}`, "expected a hint in the story's words for a guarded choice");
	}
	for (const id of Object.keys(meta.choices))
		if (!(id in on)) report(`meta.choices.${id}`, 'is a label without a choice');
	for (const id of Object.keys(meta.locked ?? {}))
		if (!on[id] || !lockOf(on[id])) report(`meta.locked.${id}`, 'is a hint for a choice that is never closed');
}
