import type { FigureKind, FigureOf } from '../figure.ts';
import type { FigureTable } from '../figure-table.ts';
import { chainTable } from './chain/chain.ts';
import { dotsTable } from './dots/dots.ts';
import { gapTable } from './gap/gap.ts';
import { hillsTable } from './hills/hills.ts';
import { lensesTable } from './lenses/lenses.ts';
import { loopTable } from './loop/loop.ts';
import { paceTable } from './pace/pace.ts';
import { reasonsTable } from './reasons/reasons.ts';
import { turnsTable } from './turns/turns.ts';

const tables: { [K in FigureKind]: (figure: FigureOf<K>) => FigureTable } = {
	dots: dotsTable,
	hills: hillsTable,
	loop: loopTable,
	gap: gapTable,
	chain: chainTable,
	reasons: reasonsTable,
	lenses: lensesTable,
	turns: turnsTable,
	pace: paceTable
};

/** The same as a table, for those who would rather read it. */
export function tableOf<K extends FigureKind>(figure: FigureOf<K>): FigureTable {
	return tables[figure.kind](figure);
}
