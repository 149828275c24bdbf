package org.latticelapse.core.timelapse.fading;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.Progress;

/** Sums of frames, moved by whole pixels against the drift and cropped to the measuring field. */
final class AlignedSum {

	private final Movie movie;
	private final MeasuringField field;
	private final int left;
	private final int top;
	private final int width;
	private final int height;

	AlignedSum(final Movie movie, final MeasuringField field) {
		this.movie = movie;
		this.field = field;
		left = (int) Math.ceil(field.left());
		top = (int) Math.ceil(field.top());
		width = (int) (field.left() + field.width()) - left;
		height = (int) (field.top() + field.height()) - top;
	}

	/** @return x of the left side of the sums, pixels of the first frame. */
	int left() {
		return left;
	}

	/** @return y of their upper side. */
	int top() {
		return top;
	}

	/** @return the sum of some frames. */
	Micrograph of(final int first, final int end, final Progress progress) {
		final float[] sum = new float[width * height];
		for (int i = first; i < end; i++) {
			progress.checkCancelled();
			add(movie.frame(i), i, sum);
		}
		return new Micrograph(width, height, sum, movie.frame(first).pixelSize());
	}

	private void add(final Micrograph frame, final int index, final float[] sum) {
		final int x0 = within(left + Math.round(field.dx(index)), frame.width() - width);
		final int y0 = within(top + Math.round(field.dy(index)), frame.height() - height);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				sum[y * width + x] += frame.get(x0 + x, y0 + y);
			}
		}
	}

	private static int within(final long position, final int last) {
		return (int) Math.max(0, Math.min(last, position));
	}
}
