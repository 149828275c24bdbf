package org.latticelapse.core.motion;

import java.util.Random;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;

/** A scene seen through a frame that wanders, with the noise of a few counts in each pixel. */
final class WanderingMovie implements Movie {

	final double[] dx;
	final double[] dy;

	/** The frame that is black; -1: none. */
	int black = -1;

	/** The frames from one on, before another, that show nothing but noise. */
	int goneFrom;
	int goneTo;

	/** Mean counts in a pixel, and their variance. */
	double counts = 4;

	private final WanderingScene scene;
	private final long seed;
	private final float[][] frames;

	WanderingMovie(final WanderingScene scene, final int frames, final double step, final long seed) {
		this.scene = scene;
		this.seed = seed;
		this.frames = new float[frames][];
		dx = new double[frames];
		dy = new double[frames];
		final Random random = new Random(seed);
		for (int i = 1; i < frames; i++) {
			dx[i] = dx[i - 1] + step * random.nextGaussian();
			dy[i] = dy[i - 1] + step * random.nextGaussian();
		}
	}

	/** Moves all frames from one on by this much more. */
	WanderingMovie jumping(final int frame, final double x, final double y) {
		for (int i = frame; i < dx.length; i++) {
			dx[i] += x;
			dy[i] += y;
		}
		return this;
	}

	/** Moves each frame by this much more than the one before. */
	WanderingMovie steadily(final double x, final double y) {
		for (int i = 1; i < dx.length; i++) {
			jumping(i, x, y);
		}
		return this;
	}

	/** @return the root mean square distance of measured from true places, pixels. */
	double error(final Drift drift) {
		double sum = 0;
		for (int i = 0; i < dx.length; i++) {
			sum += Math.pow(drift.dx(i) - dx[i], 2) + Math.pow(drift.dy(i) - dy[i], 2);
		}
		return Math.sqrt(sum / dx.length);
	}

	@Override
	public int frames() {
		return dx.length;
	}

	@Override
	public Acquisition acquisition() {
		return Acquisition.UNKNOWN;
	}

	@Override
	public Micrograph frame(final int index) {
		if (frames[index] == null) frames[index] = render(index);
		return new Micrograph(scene.side, scene.side, frames[index], PixelSize.square(1));
	}

	private float[] render(final int index) {
		final float[] pixels = new float[scene.side * scene.side];
		if (index == black) return pixels;
		final Random random = new Random(1000 * seed + index);
		final double[] content = scene.displaced(dx[index], dy[index]);
		for (int i = 0; i < pixels.length; i++) {
			final double expected = index >= goneFrom && index < goneTo ? 1 : content[i];
			pixels[i] = (float) (counts * expected + Math.sqrt(counts) * random.nextGaussian());
		}
		return pixels;
	}
}
