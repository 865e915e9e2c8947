import type { Run } from '../progress/record.ts';
import type { CurveLine } from '../scenario/curve.ts';
import { searchReach, type EndingReach } from '../scenario/ending-reach.ts';
import { mapView, type MapView } from '../scenario/path-map-view.ts';
import { drawMap } from '../scenario/path-map-strands.ts';
import { placeName, type MapLayout, type PathMap } from '../scenario/path-map.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';
import { stepTable, type Place, type StepTable } from '../scenario/step-table.ts';
import { endingOfWalk, lastPlace, walk, type Walk } from '../scenario/transcript.ts';
import type { Bond } from '../scenario/two-forms.ts';
import { goodStillOpen, turningPoints, type OpenEnding, type TurningPoint } from '../scenario/turning-points.ts';
import { inSlices } from './in-slices.ts';
import type { SceneSession } from './scene-session.svelte.ts';

/** A run as it is listed. */
export interface LoggedRun {
	id: string;
	/** Counted from 1, in the order in which the runs were begun. */
	number: number;
	walk: Walk;
	/** The listed run it was forked from, and how many of its choices were kept. */
	from?: { number: number; keep: number };
	/** The title of its ending, if it has come to one. */
	ending?: string;
	current: boolean;
}

/** One time at which a run stood somewhere. */
export interface Visit {
	run: LoggedRun;
	/** How many choices of the run came before. */
	step: number;
	place: Place;
}

/** Searching a scene takes a moment, and its result holds for as long as the page is open. */
const searches = new WeakMap<SceneConfig, Promise<EndingReach>>();

/** All runs of a scene, looked at from outside: the map, the list, what was still open when. */
export class SceneLog {
	readonly session: SceneSession;
	readonly map: PathMap;
	readonly table: StepTable;
	#shownId = $state<string | undefined>();
	#reach = $state.raw<EndingReach | undefined>();

	constructor(session: SceneSession, layout: MapLayout) {
		this.session = session;
		this.map = drawMap(session.config, layout);
		this.table = stepTable(session.config);
	}

	get config(): SceneConfig {
		return this.session.config;
	}

	/** The runs worth listing: those in which something was chosen, and the one that is on. */
	readonly runs = $derived.by((): LoggedRun[] => {
		const current = this.session.run;
		const listed = this.session.runs.filter(
			(run) => run.id === current?.id || run.choices.length > (run.from?.keep ?? 0) || run.ending !== undefined
		);
		return listed.map((run, at): LoggedRun => {
			const walked = walk(this.table, run.choices);
			return {
				id: run.id,
				number: at + 1,
				walk: walked,
				from: this.#originOf(run, listed),
				ending: endingOfWalk(this.config, walked)?.meta.title,
				current: run.id === current?.id
			};
		});
	});

	/** The run that is shown on the map: the one that is on, unless another was asked for. */
	readonly shown = $derived(this.runs.find(({ id }) => id === this.#shownId) ?? this.runs.at(-1));

	readonly view = $derived.by((): MapView => {
		const { shown } = this;
		const others = this.runs.filter(({ id }) => id !== shown?.id).map((run) => run.walk);
		return mapView(this.config, this.map, shown?.walk ?? walk(this.table, []), others);
	});

	/** The turning points of the run that is on; nothing until the scene is searched. */
	readonly turningPoints = $derived.by((): TurningPoint[] | undefined => {
		const current = this.runs.at(-1);
		return this.#reach && current && turningPoints(this.config, current.walk, this.#reach);
	});

	/** The good endings that the run that is on can still reach; nothing until the scene is searched. */
	readonly stillOpen = $derived.by((): OpenEnding[] | undefined => {
		const current = this.runs.at(-1);
		return this.#reach && current && goodStillOpen(this.config, lastPlace(current.walk), this.#reach);
	});

	/** Shows a run on the map. */
	show(id: string): void {
		this.#shownId = id;
	}

	/** A visit to a place: the latest of the run that is shown, otherwise the latest of all. */
	visitOf(state: string): Visit | undefined {
		const shownId = this.shown?.id;
		const visits = [...this.runs.filter(({ id }) => id !== shownId), ...this.runs.filter(({ id }) => id === shownId)]
			.flatMap((run) => run.walk.places.map((place, step): Visit => ({ run, step, place })))
			.filter(({ place }) => place.state === state);
		return visits.at(-1);
	}

	/** The numbers of the runs that made a choice at a place. */
	runsThatTook(state: string, choice: string): number[] {
		return this.runs
			.filter(({ walk: { places, choices } }) =>
				choices.some((each, step) => each === choice && places[step]?.state === state)
			)
			.map(({ number }) => number);
	}

	/** The three lines of a curve, each called what the scene calls its variable. */
	curveLines(curve: readonly Bond[]): CurveLine[] {
		const { near, open, strain } = this.config.meta.picture;
		return [
			{ name: capital(near), values: curve.map((bond) => bond.near) },
			{ name: capital(open), values: curve.map((bond) => bond.open) },
			{ name: capital(strain), values: curve.map((bond) => bond.strain) }
		];
	}

	/** What a place is called. */
	nameOf(state: string): string {
		return placeName(this.config, state);
	}

	/** Searches the scene for what was open when, a slice at a time. */
	async search(): Promise<void> {
		const search = searches.get(this.config) ?? inSlices(searchReach(this.table));
		searches.set(this.config, search);
		this.#reach = await search;
	}

	/** A run may have been forked from one that is not listed because it was left at once: then from what that began with. */
	#originOf(run: Run, listed: readonly Run[]): LoggedRun['from'] {
		let from = run.from;
		while (from) {
			const { run: id, keep } = from;
			const at = listed.findIndex((each) => each.id === id);
			if (at >= 0) return { number: at + 1, keep };
			const origin = this.session.runs.find((each) => each.id === id);
			from = origin?.from && { run: origin.from.run, keep: Math.min(keep, origin.from.keep) };
		}
		return undefined;
	}
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
