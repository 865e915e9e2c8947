import { pictureAlone, pictureOf } from '../course/pictures.ts';
import type { MediaNode, ReadingNode } from '../course/reading-nodes.ts';
import type { LessonMedia } from './read-media.ts';

/** Where the files of a lesson are sent. */
interface Sent {
	lesson: string;
	address: string;
}

/** A reading with pictures and recordings in place of the words that name their files. */
export function withMedia(nodes: readonly ReadingNode[], media: LessonMedia, sent: Sent): ReadingNode[] {
	return nodes.map((node): ReadingNode => {
		const named = namedIn(node);
		const shown = named && media.get(named.file);
		if (named && shown) {
			const key = `${sent.lesson}-${named.file.replace(/\.[^.]+$/, '').replace(/[^\w-]/g, '-')}`;
			const { words, caption } = named;
			return {
				...mediaOf(node),
				file: shown.file,
				address: sent.address,
				key,
				words,
				caption,
				children: shown.transcript
			};
		}
		return node.kind === 'component' ? { ...node, children: withMedia(node.children, media, sent) } : node;
	});
}

function mediaOf({ start, end }: ReadingNode): Pick<MediaNode, 'kind' | 'start' | 'end'> {
	return { kind: 'media', start, end };
}

function namedIn(node: ReadingNode): { file: string; words: string; caption?: string } | undefined {
	if (node.kind === 'component' && node.component === 'Recording') return { file: node.value, words: '' };
	const picture = pictureAlone(node);
	return picture && pictureOf(picture);
}
