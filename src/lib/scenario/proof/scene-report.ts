import { conditionWords } from './condition-words.ts';
import type { SceneProof } from './scene-proof.ts';
import type { SceneConfig } from '../scene-schema.ts';
import { loopsOf, shortestPaths } from './shortest-paths.ts';
import { stepTable, type TableChoice } from '../play/step-table.ts';

/** What an author wants to know of a scene, as lines of plain text. */
export function sceneReport(config: SceneConfig, { facts, faults }: SceneProof): string[] {
	const table = stepTable(config);
	const values = Object.entries(config.context.values).map(([name, value]) => `${name} ${value}`);
	return [
		`“${config.meta.title}”, played as ${config.meta.seat}`,
		`${facts.situations} situations, ${facts.choices} choices, ${facts.endings} endings, ${facts.configurations.toLocaleString('en')} configurations`,
		`Begins at ${config.initial} with ${values.join(', ')}`,
		...section('Situations and their choices', states(config, table.states)),
		...section('Endings, by the fewest choices', endings(config, shortestPaths(table))),
		...section('Guards', guards(config)),
		...section(
			'Loops',
			loopsOf(config).map((loop) => [...loop.map(({ from, choice }) => `${from} –${choice}→`), loop[0]?.from].join(' '))
		),
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

function states(config: SceneConfig, table: ReturnType<typeof stepTable>['states']): string[] {
	return Object.entries(table).flatMap(([id, state]) => {
		if (state.kind === 'ending') return [];
		if (state.kind === 'passing')
			return [
				`${id} (passing)`,
				...state.routes.map(
					({ guard, target }) => `  ${guard ? `if ${conditionWords(guard)}` : 'otherwise'} → ${target}`
				)
			];
		return [id, ...state.choices.map((choice) => `  ${choice.id} → ${choice.target}${effects(choice)}`)];
	});
}

function effects({ shift, flags, guard }: TableChoice): string {
	const parts = [
		...Object.entries(shift).map(([name, by]) => `${name} ${by > 0 ? '+' : '−'}${Math.abs(by)}`),
		...flags.map((name) => `sets ${name}`),
		...(guard ? [`open if ${conditionWords(guard)}`] : [])
	];
	return parts.length > 0 ? `  [${parts.join(', ')}]` : '';
}

function endings(config: SceneConfig, paths: ReadonlyMap<string, string[]>): string[] {
	return Object.entries(config.states)
		.flatMap(([id, state]) => ('type' in state ? [{ id, meta: state.meta, path: paths.get(id) ?? [] }] : []))
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
		return Object.entries(state.on).flatMap(([choice, { guard }]) =>
			guard ? [`${id}.${choice} open if ${conditionWords(guard)}`] : []
		);
	});
}
