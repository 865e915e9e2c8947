import { placeName, type MapPlace, type MapWay, type PathMap, type Edge } from './path-map.ts';
import type { SceneConfig } from '../scene-schema.ts';
import { lastConfiguration, type Walk } from '../play/transcript.ts';

/** A place as a learner may see it: without a name until they have been there. */
export interface SeenPlace extends MapPlace {
	name?: string;
	/** The run that is shown stands here. */
	here: boolean;
	/** How many choices of the run that is shown came before it stood here; several in a loop. */
	steps: number[];
}

/** A way as a learner may see it. */
export interface SeenWay extends MapWay {
	/** Taken in the run that is shown, in another one, or never. */
	taken: 'shown' | 'other' | 'never';
}

export interface MapView {
	places: SeenPlace[];
	ways: SeenWay[];
}

/** What of a map may be seen after these runs, and which of it belongs to the run that is shown. */
export function mapView(config: SceneConfig, map: PathMap, shown: Walk, others: readonly Walk[]): MapView {
	const seen = new Set([shown, ...others].flatMap((each) => each.configurations.map(({ state }) => state)));
	const takenNow = waysTaken(shown);
	const takenBefore = new Set(others.flatMap((each) => [...waysTaken(each)]));
	return {
		places: map.places.map((place) => ({
			...place,
			name: seen.has(place.id) ? placeName(config, place.id) : undefined,
			here: lastConfiguration(shown).state === place.id,
			steps: shown.configurations.flatMap(({ state }, step) => (state === place.id ? [step] : []))
		})),
		ways: map.ways.map((way) => {
			const key = keyOf(way);
			return { ...way, taken: takenNow.has(key) ? 'shown' : takenBefore.has(key) ? 'other' : 'never' };
		})
	};
}

function waysTaken({ configurations, choices }: Walk): Set<string> {
	return new Set(
		choices.map((choice, at) =>
			keyOf({ from: configurations[at]?.state ?? '', choice, to: configurations[at + 1]?.state ?? '' })
		)
	);
}

/** Tells ways apart. */
export function keyOf({ from, choice, to }: Edge): string {
	return `${from} ${choice} ${to}`;
}
