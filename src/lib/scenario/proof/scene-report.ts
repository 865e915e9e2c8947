import { actionsOf, lockOf, outcomesOf } from '../outcomes.ts';
import { conditionWords } from './condition-words.ts';
import type { SceneFacts, SceneProof } from './scene-proof.ts';
import type { EndingKinds } from '../scene.ts';
import type { OutcomeConfig, SceneConfig } from '../scene-schema.ts';
import { dilemmaLines, dilemmaOf } from './dilemma.ts';
import { loopsOf } from './loops.ts';

/** What an author wants to know of a scene, as lines of plain text. */
export function sceneReport(
	config: SceneConfig,
	{ facts, explored, faults }: SceneProof,
	kinds: EndingKinds
): string[] {
	const values = Object.entries(config.context.values).map(([name, value]) => `${name} ${value}`);
	return [
		`“${config.meta.title}”, played as ${config.meta.seat}`,
		`${facts.situations} situations, ${facts.choices} choices, ${facts.endings} endings, ${facts.configurations.toLocaleString('en')} configurations`,
		`Begins at ${config.initial} with ${values.join(', ')}`,
		...section('Situations and their choices', states(config)),
		...section('Endings, by the fewest choices', endings(config, facts)),
		...section('Guards', guards(config)),
		...section(
			'Loops',
			loopsOf(config).map((loop) => [...loop.map(({ from, choice }) => `${from} –${choice}→`), loop[0]?.from].join(' '))
		),
		...section('Dilemmas', explored.complete ? dilemmaLines(dilemmaOf(explored, kinds)) : []),
		...section(
			'Proof',
			faults.length === 0
				? ['No faults: everything is reached, every guard passes and fails, nothing is a trap.']
				: faults.map(({ state, field, message }) => [state, field, message].filter(Boolean).join(' '))
		)
	];
}

function section(title: string, lines: readonly string[]): string[] {
	return ['', title, ...(lines.length > 0 ? lines : ['none']).map((line) => `  ${line}`)];
}

function states(config: SceneConfig): string[] {
	return Object.entries(config.states).flatMap(([id, state]) => {
		if ('type' in state) return [];
		if ('always' in state)
			return [
				`${id} (passing)`,
				...state.always.map(
					({ guard, target }) => `  ${guard ? `if ${conditionWords(guard)}` : 'otherwise'} → ${target}`
				)
			];
		return [
			id,
			...Object.entries(state.on).flatMap(([choice, described]) =>
				outcomesOf(described).map(
					(outcome) => `  ${choice} → ${outcome.target}${effects(outcome, Array.isArray(described))}`
				)
			)
		];
	});
}

function effects(outcome: OutcomeConfig, isOneOfSeveral: boolean): string {
	const actions = actionsOf(outcome);
	const { guard, meta } = outcome;
	const parts = [
		...actions
			.flatMap((action) => (action.type === 'shift' ? Object.entries(action.params) : []))
			.map(([name, by]) => `${name} ${by > 0 ? '+' : '−'}${Math.abs(by)}`),
		...actions.flatMap((action) => (action.type === 'setFlag' ? `sets ${action.params}` : [])),
		...(meta.lands ? [`lands ${meta.lands}`] : []),
		...(guard ? [`${isOneOfSeveral ? 'if' : 'open if'} ${conditionWords(guard)}`] : []),
		...(isOneOfSeveral && !guard ? ['otherwise'] : [])
	];
	return parts.length > 0 ? `  [${parts.join(', ')}]` : '';
}

function endings(config: SceneConfig, { shortestPaths }: SceneFacts): string[] {
	return Object.entries(config.states)
		.flatMap(([id, state]) => ('type' in state ? [{ id, meta: state.meta, path: shortestPaths[id] ?? [] }] : []))
		.sort((one, other) => one.path.length - other.path.length)
		.map(({ id, meta, path }) => `${id} (${meta.ending}), ${path.length}: ${path.join(', ')}`);
}

function guards(config: SceneConfig): string[] {
	return Object.entries(config.states).flatMap(([id, state]) => {
		if ('always' in state)
			return state.always.flatMap(({ guard, target }) =>
				guard ? [`${id} → ${target} if ${conditionWords(guard)}`] : []
			);
		if (!('on' in state)) return [];
		return Object.entries(state.on).flatMap(([choice, described]) => {
			const lock = lockOf(described);
			return lock ? [`${id}.${choice} open if ${conditionWords(lock)}`] : [];
		});
	});
}
