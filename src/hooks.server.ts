import type { Handle } from '@sveltejs/kit';
import { inLoadingOrder } from '#lib/library/loading-order.ts';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => inLoadingOrder(html) });
