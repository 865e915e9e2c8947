import { hydrate, unmount, type Component } from 'svelte';
import type { Figure, FigureKind } from '../../figure/figure.ts';

/** A kind's component, fetched when a page has a figure of it. */
const loaders: Record<FigureKind, () => Promise<{ default: unknown }>> = {
	dots: () => import('../../figure/kinds/dots/DotsFigure.svelte'),
	hills: () => import('../../figure/kinds/hills/HillsFigure.svelte'),
	loop: () => import('../../figure/kinds/loop/LoopFigure.svelte'),
	gap: () => import('../../figure/kinds/gap/GapFigure.svelte'),
	chain: () => import('../../figure/kinds/chain/ChainFigure.svelte'),
	reasons: () => import('../../figure/kinds/reasons/ReasonsFigure.svelte'),
	lenses: () => import('../../figure/kinds/lenses/LensesFigure.svelte'),
	turns: () => import('../../figure/kinds/turns/TurnsFigure.svelte'),
	pace: () => import('../../figure/kinds/pace/PaceFigure.svelte')
};

/** What the build wrote beside a drawing, by which it comes to life as it stands. */
interface Drawn {
	figure: Figure;
	id: string;
}

/**
 * Lets a figure that was drawn when the course was built be moved. Nothing on the screen changes by it, and what was
 * chosen before stays. Returns what takes it out again.
 */
export async function bringToLife(stage: HTMLElement, isWanted: () => boolean): Promise<() => void> {
	const props = JSON.parse(stage.dataset.figure ?? '') as Drawn;
	const { default: component } = await loaders[props.figure.kind]();
	if (!isWanted()) return () => undefined;
	const live = hydrate(component as Component<Drawn>, { target: stage, props });
	stage.dataset.live = '';
	return () => void unmount(live);
}
