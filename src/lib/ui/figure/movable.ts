const DRAWN = '[data-figure]';

/**
 * An attachment: figures in what it is attached to can be moved from then on. Where there are none, nothing is loaded.
 * @param _shown what is shown there; where it changes, the figures of the new are taken up
 */
export function movable(_shown: unknown): (root: HTMLElement) => (() => void) | undefined {
	return (root) => {
		const stages = [...root.querySelectorAll<HTMLElement>(DRAWN)];
		if (stages.length === 0) return undefined;
		let wanted = true;
		const living = import('./live-figures.ts').then(({ bringToLife }) =>
			Promise.all(stages.map((stage) => bringToLife(stage, () => wanted)))
		);
		// Without its script a figure stays as it was drawn, which is whole.
		living.catch(() => undefined);
		return () => {
			wanted = false;
			living.then((ends) => ends.forEach((end) => end())).catch(() => undefined);
		};
	};
}
