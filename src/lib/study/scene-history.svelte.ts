import { latestRuns, type Run } from '../progress/runs.ts';
import type { CurveLine } from '../scenario/picture/curve.ts';
import { searchReach, type EndingReach } from '../scenario/play/ending-reach.ts';
import { mapView, type MapView } from '../scenario/picture/path-map-view.ts';
import { drawMap } from '../scenario/picture/path-map-strands.ts';
import { placeName, type MapLayout, type PathMap } from '../scenario/picture/path-map.ts';
import type { EndingKinds } from '../scenario/scene.ts';
import type { SceneConfig } from '../scenario/scene-schema.ts';
import { SceneSpace, type Configuration } from '../scenario/play/scene-space.ts';
import { endingOfWalk, lastConfiguration, walk, type Walk } from '../scenario/play/transcript.ts';
import type { Bond } from '../scenario/picture/two-forms.ts';
import {
	goodStillOpen,
	reasonsOf,
	turningPoints,
	type OpenEnding,
	type TurningPoint
} from '../scenario/play/turning-points.ts';
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
	/** It parted from that one, since the play went on in two places at once. */
	parted: boolean;
	/** The title of its ending, if it has come to one. */
	ending?: string;
	current: boolean;
}

/** One time at which a run stood somewhere. */
export interface Visit {
	run: LoggedRun;
	/** How many choices of the run came before. */
	step: number;
	place: Configuration;
}

/**
 * How many decisions are listed, those of the latest runs: a year of daily plays. A file may bring more than a page can
 * show.
 */
const MOST_DECISIONS = 3000;

/** Searching a scene takes a moment, and its result holds for as long as the page is open. */
const searches = new WeakMap<SceneConfig, Promise<EndingReach>>();

/** All runs of a scene, looked at from outside: the map, the list, what was still open when. */
export class SceneHistory {
	readonly session: SceneSession;
	readonly map: PathMap;
	/** The kinds of the scene's endings. */
	readonly kinds: EndingKinds;
	readonly #space: SceneSpace;
	#shownId = $state<string | undefined>();
	#reach = $state.raw<EndingReach | undefined>();

	constructor(session: SceneSession, layout: MapLayout, kinds: EndingKinds) {
		this.session = session;
		this.kinds = kinds;
		this.map = drawMap(session.config, layout);
		this.#space = new SceneSpace(session.config);
	}

	get config(): SceneConfig {
		return this.session.config;
	}

	/** The runs worth listing: those in which something was chosen, and the one that is on. */
	readonly #worthListing = $derived.by(() => {
		const currentId = this.session.run?.id;
		const worth: { run: Run; number: number; from: LoggedRun['from'] }[] = [];
		/** For what begins with a run, by its id: the run itself, or what one that is not listed began with. */
		const origins = new Map<string, LoggedRun['from']>();
		// Every run comes after the one it began with.
		for (const run of this.session.runs) {
			const origin = run.from && origins.get(run.from.run);
			const keep = run.from?.keep ?? 0;
			const from = origin && { number: origin.number, keep: Math.min(origin.keep, keep) };
			const number = worth.length + 1;
			if (run.id === currentId || run.steps > keep || run.ending !== undefined) {
				worth.push({ run, number, from });
				origins.set(run.id, { number, keep: Infinity });
			} else origins.set(run.id, from);
		}
		return worth;
	});

	/** The latest of them, and the one that is on. */
	readonly runs = $derived.by((): LoggedRun[] => {
		const currentId = this.session.run?.id;
		const worth = this.#worthListing;
		const all = worth.map(({ run }) => run);
		const latest = new Set(latestRuns(all, MOST_DECISIONS));
		return worth
			.filter(({ run }) => run.id === currentId || latest.has(run))
			.map(({ run, number, from }): LoggedRun => {
				const walked = walk(this.#space, run.choices);
				const ending = endingOfWalk(this.config, walked)?.meta.title;
				return { id: run.id, number, walk: walked, from, parted: run.parted, ending, current: run.id === currentId };
			});
	});

	/** How many runs came before those that are listed, and are not. */
	readonly unlisted = $derived(this.#worthListing.length - this.runs.length);

	/** The run that is on. */
	readonly current = $derived(this.runs.find(({ current }) => current));

	/** The run that is shown on the map: the one that is on, unless another was asked for. */
	readonly shown = $derived(this.runs.find(({ id }) => id === this.#shownId) ?? this.current);

	readonly view = $derived.by((): MapView => {
		const { shown } = this;
		const others = this.runs.filter(({ id }) => id !== shown?.id).map((run) => run.walk);
		return mapView(this.config, this.map, shown?.walk ?? walk(this.#space, []), others);
	});

	/** The turning points of the run that is on; nothing until the scene is searched. */
	readonly turningPoints = $derived.by((): TurningPoint[] | undefined => {
		const { current } = this;
		return this.#reach && current && turningPoints(this.config, this.kinds, current.walk, this.#reach);
	});

	/** Where in the run that is on a choice landed as it did because of what went before: why, by step. */
	readonly reasons = $derived.by((): ReadonlyMap<number, string> => {
		return this.current ? reasonsOf(this.config, this.current.walk) : new Map<number, string>();
	});

	/** The good endings that the run that is on can still reach; nothing until the scene is searched. */
	readonly stillOpen = $derived.by((): OpenEnding[] | undefined => {
		const { current } = this;
		return (
			this.#reach && current && goodStillOpen(this.config, this.kinds, lastConfiguration(current.walk), this.#reach)
		);
	});

	/** Shows a run on the map. */
	show(id: string): void {
		this.#shownId = id;
	}

	/** A visit to a place: the latest of the run that is shown, otherwise the latest of all. */
	visitOf(state: string): Visit | undefined {
		const shownId = this.shown?.id;
		const visits = [...this.runs.filter(({ id }) => id !== shownId), ...this.runs.filter(({ id }) => id === shownId)]
			.flatMap((run) => run.walk.configurations.map((place, step): Visit => ({ run, step, place })))
			.filter(({ place }) => place.state === state);
		return visits.at(-1);
	}

	/** The numbers of the runs that took a way, by its place and choice: each way in the list asks for them. */
	readonly #takers = $derived.by(() => {
		const takers = new Map<string, Set<number>>();
		for (const { number, walk } of this.runs)
			walk.choices.forEach((choice, step) => {
				const way = `${walk.configurations[step]?.state} ${choice}`;
				const numbers = takers.get(way);
				if (numbers) numbers.add(number);
				else takers.set(way, new Set([number]));
			});
		return takers;
	});

	/** The numbers of the runs that made a choice at a place. */
	runsThatTook(state: string, choice: string): number[] {
		return [...(this.#takers.get(`${state} ${choice}`) ?? [])];
	}

	/** The three lines of a curve, each called what the scene calls its variable; none where it has no picture. */
	curveLines(curve: readonly Bond[]): CurveLine[] {
		const { picture } = this.config.meta;
		if (!picture) return [];
		const { near, open, strain } = picture;
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
		const search = searches.get(this.config) ?? inSlices(searchReach(this.config));
		searches.set(this.config, search);
		this.#reach = await search;
	}
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
