const RANGE = /^bytes=(\d*)-(\d*)$/;

/**
 * An answer as it was asked for: of a whole file that is kept, the bytes of the one range that a player wants (RFC 9110).
 * Safari plays nothing that is answered whole. What is asked for otherwise is answered whole, as servers may.
 */
export async function ranged(asked: string | null, whole: Response): Promise<Response> {
	const [, from = '', to = ''] = RANGE.exec(asked ?? '') ?? [];
	if (whole.status !== 200 || (from === '' && to === '')) return whole;
	const content = await whole.blob();
	const { size } = content;
	const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
	const end = from === '' || to === '' ? size : Math.min(Number(to) + 1, size);
	const headers = new Headers(whole.headers);
	headers.set('accept-ranges', 'bytes');
	if (start >= end) {
		headers.set('content-range', `bytes */${size}`);
		return new Response(null, { status: 416, headers });
	}
	headers.set('content-range', `bytes ${start}-${end - 1}/${size}`);
	headers.set('content-length', String(end - start));
	return new Response(content.slice(start, end), { status: 206, statusText: 'Partial Content', headers });
}
