import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputInfo, Sharp } from 'sharp';
import type { PhotoForm } from '../course/media.ts';

/** Where packed forms are kept between builds: packing one takes up to a second. */
const KEPT = '.vite/photos';

/** A library of some weight, which no course without photographs waits for. */
const loadSharp = async () => (await import('sharp')).default;

/** How large a photograph is as it is looked at, in pixels; nothing where it is none. Reads no more than its head. */
export async function photoSize(bytes: Uint8Array): Promise<{ width: number; height: number } | undefined> {
	const sharp = await loadSharp();
	try {
		const { autoOrient } = await sharp(bytes).metadata();
		return autoOrient;
	} catch {
		return undefined; // Sharp says in many ways that it is no picture; the author is told in one.
	}
}

/** A form of a photograph, upright, in the colours of the web, and without what the camera wrote into it. */
export async function photoForm(bytes: Uint8Array, form: PhotoForm): Promise<Uint8Array<ArrayBuffer>> {
	const sharp = await loadSharp();
	const settings = JSON.stringify([form.format, form.width, QUALITY, sharp.versions]);
	const digest = createHash('sha256').update(settings).update(bytes).digest('hex').slice(0, 24);
	const file = join(KEPT, `${digest}.${form.format}`);
	const kept = await readFile(file).catch(() => undefined);
	if (kept) return new Uint8Array(kept);
	const scaled = sharp(bytes).autoOrient().resize({ width: form.width, withoutEnlargement: true });
	const packed = new Uint8Array((await packedAs(scaled, form.format)).data);
	await mkdir(KEPT, { recursive: true });
	// Whoever is cut short leaves no half of one.
	const half = `${file}.${process.pid}`;
	await writeFile(half, packed);
	await rename(half, file);
	return packed;
}

/** Looked at side by side, these are hard to tell apart. */
const QUALITY = { avif: 55, webp: 76, jpg: 78 };

function packedAs(picture: Sharp, format: PhotoForm['format']): Promise<{ data: Buffer; info: OutputInfo }> {
	const packed = {
		avif: () => picture.avif({ quality: QUALITY.avif }),
		webp: () => picture.webp({ quality: QUALITY.webp }),
		jpg: () => picture.jpeg({ quality: QUALITY.jpg, mozjpeg: true }),
		png: () => picture.png({ compressionLevel: 9 })
	};
	return packed[format]().toBuffer({ resolveWithObject: true });
}
