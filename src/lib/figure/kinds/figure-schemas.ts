import { chainSchema } from './chain/figure.ts';
import { dotsSchema } from './dots/figure.ts';
import { gapSchema } from './gap/figure.ts';
import { hillsSchema } from './hills/figure.ts';
import { lensesSchema } from './lenses/figure.ts';
import { loopSchema } from './loop/figure.ts';
import { paceSchema } from './pace/figure.ts';
import { reasonsSchema } from './reasons/figure.ts';
import { turnsSchema } from './turns/figure.ts';

/** The kinds there are, each with what its authors write. */
export const figureSchemas = {
	dots: dotsSchema,
	hills: hillsSchema,
	loop: loopSchema,
	gap: gapSchema,
	chain: chainSchema,
	reasons: reasonsSchema,
	lenses: lensesSchema,
	turns: turnsSchema,
	pace: paceSchema
};
