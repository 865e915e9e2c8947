import { didYouMean, didYouMeanOneOf } from '../../course/meant.ts';
import { actionsOf, lockOf, outcomesOf } from '../outcomes.ts';
import type { Condition } from '../condition.ts';
import type { OutcomeConfig, SceneFault, SituationConfig, StateConfig } from '../scene-schema.ts';
import { knownNames, rootNames, type KnownNames, type RootNames } from './known-names.ts';

type Report = (field: string, message: string) => void;

/**
 * Targets, variables, flags and choice labels that do not exist where they are named, and rules between fields. Looks
 * through those states alone whose form is right.
 */
export function nameFaults(input: unknown, states: Readonly<Record<string, StateConfig>>): SceneFault[] {
	const faults: SceneFault[] = [];
	const known = knownNames(input);
	checkRoot(rootNames(input), known, states, (field, message) => void faults.push({ field, message }));
	for (const [state, described] of Object.entries(states))
		checkState(described, known, (field, message) => void faults.push({ state, field, message }));
	return faults;
}

function checkRoot(
	{ initial, variables }: RootNames,
	known: KnownNames,
	states: Readonly<Record<string, StateConfig>>,
	report: Report
): void {
	if (initial !== undefined) {
		checkTarget(initial, 'initial', known, report);
		const first = states[initial];
		if (first && !('on' in first)) report('initial', `begins at '${initial}', which has no choices`);
	}
	for (const [field, variable] of Object.entries(variables)) checkVariable(variable, field, known, report);
}

function checkState(described: StateConfig, known: KnownNames, report: Report): void {
	if ('always' in described) {
		described.always.forEach((route, at) => {
			checkTarget(route.target, `always.${at}.target`, known, report);
			checkCondition(route.guard, `always.${at}.guard`, known, report);
		});
		return;
	}
	if ('on' in described && typeof described.meta.text !== 'string')
		described.meta.text.forEach((variant, at) => checkCondition(variant.when, `meta.text.${at}.when`, known, report));
	described.meta.also?.forEach((line, at) => checkCondition(line.when, `meta.also.${at}.when`, known, report));
	if (!('on' in described)) return;
	for (const [id, choice] of Object.entries(described.on))
		outcomesOf(choice).forEach((outcome, at) => {
			const field = Array.isArray(choice) ? `on.${id}.${at}` : `on.${id}`;
			checkTarget(outcome.target, `${field}.target`, known, report);
			checkCondition(outcome.guard, `${field}.guard`, known, report);
			checkShifts(outcome, `${field}.actions`, known, report);
			checkReason(outcome, Array.isArray(choice), `${field}.meta.because`, report);
		});
	checkWords(described, report);
}

function checkTarget(target: string, field: string, { states }: KnownNames, report: Report): void {
	if (!states.includes(target)) report(field, `'${target}' is no state${didYouMeanOneOf(target, states)}`);
}

function checkVariable(name: string, field: string, { variables }: KnownNames, report: Report): void {
	if (variables && !variables.includes(name))
		report(field, `'${name}' is no variable of context${didYouMeanOneOf(name, variables)}`);
}

function checkFlag(name: string, field: string, { flags }: KnownNames, report: Report): void {
	if (!flags.includes(name)) report(field, `'${name}' is a flag that no choice sets${didYouMeanOneOf(name, flags)}`);
}

function checkCondition(condition: Condition | undefined, field: string, known: KnownNames, report: Report): void {
	if (!condition) return;
	const within = `${field}.params`;
	switch (condition.type) {
		case 'atLeast':
		case 'atMost':
			for (const name of Object.keys(condition.params)) checkVariable(name, `${within}.${name}`, known, report);
			return;
		case 'flag':
			return checkFlag(condition.params, within, known, report);
		case 'countOf':
			return condition.params.flags.forEach((name, at) => checkFlag(name, `${within}.flags.${at}`, known, report));
		case 'not':
			return checkCondition(condition.params, within, known, report);
		case 'all':
		case 'any':
			return condition.params.forEach((each, at) => checkCondition(each, `${within}.${at}`, known, report));
		default:
			condition satisfies never;
	}
}

/** Each variable is shifted once: with two shifts the result would depend on where the value is clamped between them. */
function checkShifts(outcome: OutcomeConfig, field: string, known: KnownNames, report: Report): void {
	const shifted = new Set<string>();
	actionsOf(outcome).forEach((action, at) => {
		if (action.type !== 'shift') return;
		const within = Array.isArray(outcome.actions) ? `${field}.${at}.params` : `${field}.params`;
		for (const name of Object.keys(action.params)) {
			checkVariable(name, `${within}.${name}`, known, report);
			if (shifted.has(name)) report(`${within}.${name}`, `shifts '${name}' twice; expected one shift`);
			shifted.add(name);
		}
	});
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

/** Each choice has a label, and a hint just where it has a guard. A misspelt one is told of once. */
function checkWords({ on, meta }: SituationConfig, report: Report): void {
	const { choices, locked = {} } = meta;
	const strayLabels = Object.keys(choices).filter((id) => !(id in on));
	const unlabelled = Object.keys(on).filter((id) => !(id in choices));
	for (const id of strayLabels)
		report(`meta.choices.${id}`, `is a label without a choice in on${didYouMean(id, unlabelled)}`);
	for (const id of unlabelled)
		if (!isMeant(id, strayLabels)) report(`meta.choices.${id}`, 'expected a label for this choice');

	const guarded = Object.keys(on).filter((id) => on[id] && lockOf(on[id]));
	const strayHints = Object.keys(locked).filter((id) => !(id in on));
	for (const id of strayHints) report(`meta.locked.${id}`, `is a hint for no choice${didYouMeanOneOf(id, guarded)}`);
	for (const id of guarded) {
		const choice = on[id];
		if (choice && outcomesOf(choice).some(({ meta: { alwaysOpen } }) => alwaysOpen))
			report(`on.${id}.guard`, 'a choice that is always open may not have a guard');
		if (!locked[id] && !isMeant(id, strayHints))
			report(`meta.locked.${id}`, "expected a hint in the story's words for a guarded choice");
	}
	for (const id of Object.keys(locked))
		if (id in on && !guarded.includes(id)) report(`meta.locked.${id}`, 'is a hint for a choice that is never closed');
}

function isMeant(id: string, strays: readonly string[]): boolean {
	return strays.some((stray) => didYouMean(stray, [id]) !== '');
}
