package org.latticelapse.core.fourier;

import java.util.stream.IntStream;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;

/**
 * Mends what a camera shows that is not electrons through the specimen: rows and
 * columns without a signal, hot pixels, and X-rays that lit some pixels. One of
 * them has more power at high frequencies than all electrons around it.
 */
public final class CameraDefects {

	/** More lines without a signal beside each other are no defect: nothing was recorded there. */
	private static final int MOST_LINES = 8;

	/** An X-ray stands so many robust standard deviations out of what the specimen can show … */
	private static final double LIMIT = 8;

	/**
	 * … which is at most so many times as bright as its surroundings: no lens makes
	 * more contrast. Where zero is not the absence of electrons, as in images whose
	 * mean was taken off, nothing tells how bright a pixel is.
	 */
	private static final double BRIGHT = 2.5;

	/** The surroundings: standard deviation of a Gaussian, pixels. */
	private static final double REACH = 7;

	/** More bright pixels around, as a share, are no X-rays but bright material. */
	private static final double MOST = 0.12;

	/** How far, in pixels, an X-ray spreads beyond what stands out. */
	private static final int SKIRT = 3;

	private CameraDefects() {}

	/**
	 * @param micrograph any micrograph; it is not changed
	 * @param progress asked whether to stop
	 * @return the same without defects; itself if it has none
	 * @throws java.util.concurrent.CancellationException when cancelled
	 */
	public static Micrograph mended(final Micrograph micrograph, final Progress progress) {
		final int width = micrograph.width();
		final int height = micrograph.height();
		final float[] pixels = micrograph.copyPixels();
		mendLines(pixels, width, height, 1, width);
		mendLines(pixels, height, width, width, 1);
		progress.checkCancelled();
		OutlierClipping.apply(pixels, width, height);
		progress.checkCancelled();
		mendXRays(pixels, width, height);
		progress.checkCancelled();
		return IntStream.range(0, pixels.length).allMatch(i -> Float.compare(pixels[i], micrograph.get(i % width, i /
			width)) == 0) ? micrograph : micrograph.withPixels(pixels);
	}

	/** A line all of whose pixels are alike gets those of the lines beside it in turn. */
	private static void mendLines(final float[] pixels, final int length, final int lines, final int step,
		final int stride)
	{
		final boolean[] dead = new boolean[lines];
		for (int line = 0; line < lines; line++) {
			dead[line] = true;
			for (int i = 1; i < length && dead[line]; i++) {
				dead[line] = pixels[line * stride + i * step] == pixels[line * stride];
			}
		}
		for (int line = 0; line < lines; line++) {
			final int before = neighbour(dead, line, -1);
			final int after = neighbour(dead, line, 1);
			final int wide = (after < 0 ? lines : after) - before - 1;
			for (int i = 0; dead[line] && wide <= MOST_LINES && before != after && i < length; i++) {
				final int source = before < 0 || after >= 0 && i % 2 == 0 ? after : before;
				pixels[line * stride + i * step] = pixels[source * stride + i * step];
			}
		}
	}

	/** @return the next line with a signal, or −1. */
	private static int neighbour(final boolean[] dead, final int line, final int direction) {
		int other = line;
		while (other >= 0 && other < dead.length && dead[other]) {
			other += direction;
		}
		return other < dead.length ? other : -1;
	}

	/** Replaces what is far too bright, and a little around it, by the mean of what is ordinary nearby. */
	private static void mendXRays(final float[] pixels, final int width, final int height) {
		final double deviation = OutlierClipping.robustDeviation(pixels);
		final float limit = (float) (LIMIT * deviation);
		final float middle = OutlierClipping.middle(pixels);
		final float bright = Math.max(middle + limit, (float) BRIGHT * middle);
		final int[] candidates = IntStream.range(0, pixels.length).filter(i -> pixels[i] > bright).toArray();
		if (limit == 0 || middle < deviation || candidates.length == 0 || candidates.length > MOST * pixels.length) {
			return;
		}
		final float[] around = new float[pixels.length];
		final float[] share = new float[pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			around[i] = Float.isFinite(pixels[i]) ? Math.min(pixels[i], bright) : middle;
		}
		for (final int i : candidates) {
			share[i] = 1;
		}
		BoxBlur.apply(around, width, height, REACH, REACH);
		BoxBlur.apply(share, width, height, REACH, REACH);
		for (final int i : candidates) {
			// Few electrons scatter beyond the brightest fringe, too.
			if (share[i] < MOST && pixels[i] > BRIGHT * around[i] + limit) {
				for (int y = Math.max(0, i / width - SKIRT); y <= Math.min(height - 1, i / width + SKIRT); y++) {
					for (int x = Math.max(0, i % width - SKIRT); x <= Math.min(width - 1, i % width + SKIRT); x++) {
						pixels[y * width + x] = around[i];
					}
				}
			}
		}
	}
}
