import type { Component } from 'svelte';
import type { FigureKind } from '../figure.ts';
import ChainFigure from './chain/ChainFigure.svelte';
import DotsFigure from './dots/DotsFigure.svelte';
import type { FigureProps } from './figure-props.ts';
import GapFigure from './gap/GapFigure.svelte';
import HillsFigure from './hills/HillsFigure.svelte';
import LensesFigure from './lenses/LensesFigure.svelte';
import LoopFigure from './loop/LoopFigure.svelte';
import PaceFigure from './pace/PaceFigure.svelte';
import ReasonsFigure from './reasons/ReasonsFigure.svelte';
import TurnsFigure from './turns/TurnsFigure.svelte';

/** What draws each kind when the course is built. A browser loads the kind it needs alone: `live-figures.ts`. */
export const figureComponents: { [K in FigureKind]: Component<FigureProps<K>> } = {
	dots: DotsFigure,
	hills: HillsFigure,
	loop: LoopFigure,
	gap: GapFigure,
	chain: ChainFigure,
	reasons: ReasonsFigure,
	lenses: LensesFigure,
	turns: TurnsFigure,
	pace: PaceFigure
};
