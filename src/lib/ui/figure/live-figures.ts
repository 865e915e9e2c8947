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

/** Those that live, by the element they were drawn in. */
const living = new Map<HTMLElement, object>();

/**
 * Lets the figures in an element be moved, which were drawn when the course was built. Nothing on the screen changes by it,
 * and what was chosen before stays. Figures of a page that was left are let go.
 */
export function bringToLife(root: ParentNode): void {
	for (const [stage, live] of living) {
		if (stage.isConnected) continue;
		living.delete(stage);
		void unmount(live);
	}
	for (const stage of root.querySelectorAll<HTMLElement>('[data-figure]')) {
		// Without its script a figure stays as it was drawn, which is whole.
		start(stage).catch(() => undefined);
	}
}

async function start(stage: HTMLElement): Promise<void> {
	const props = JSON.parse(stage.dataset.figure ?? '') as Drawn;
	const { default: component } = await loaders[props.figure.kind]();
	if (!stage.isConnected || living.has(stage)) return;
	living.set(stage, hydrate(component as Component<Drawn>, { target: stage, props }));
	stage.dataset.live = '';
}
