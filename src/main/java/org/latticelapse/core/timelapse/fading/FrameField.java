package org.latticelapse.core.timelapse.fading;

import org.latticelapse.core.image.Micrograph;

/**
 * The measuring field in one frame: the pixels inside it, their mean taken off,
 * under a Hann window that lies on the same part of the specimen in every frame,
 * to a fraction of a pixel.
 */
final class FrameField {

	/** Pixels under the window, row by row. */
	final float[] values;

	/** Where the columns lie on the specimen, pixels of the first frame. */
	final double[] x;

	/** Where the rows lie on the specimen, pixels of the first frame. */
	final double[] y;

	/** Sum of the window. */
	final double windowSum;

	/** Mean of the pixels, weighted with the window. */
	final double mean;

	private FrameField(final float[] values, final double[] x, final double[] y, final double windowSum,
		final double mean)
	{
		this.values = values;
		this.x = x;
		this.y = y;
		this.windowSum = windowSum;
		this.mean = mean;
	}

	static FrameField of(final MeasuringField field, final Micrograph frame, final int index) {
		final int left = first(field.left() + field.dx(index));
		final int top = first(field.top() + field.dy(index));
		final double[] x = places(left, end(field.left() + field.dx(index) + field.width(), frame.width()), field.dx(
			index));
		final double[] y = places(top, end(field.top() + field.dy(index) + field.height(), frame.height()), field.dy(
			index));
		final double[] horizontal = hann(x, field.left(), field.width());
		final double[] vertical = hann(y, field.top(), field.height());
		final float[] values = new float[x.length * y.length];
		double sum = 0;
		double weights = 0;
		for (int row = 0; row < y.length; row++) {
			for (int column = 0; column < x.length; column++) {
				final float value = frame.get(left + column, top + row);
				values[row * x.length + column] = value;
				if (Float.isFinite(value)) {
					sum += horizontal[column] * vertical[row] * value;
					weights += horizontal[column] * vertical[row];
				}
			}
		}
		final double mean = weights > 0 ? sum / weights : 0;
		for (int row = 0; row < y.length; row++) {
			for (int column = 0; column < x.length; column++) {
				final int i = row * x.length + column;
				values[i] = Float.isFinite(values[i]) ? (float) ((values[i] - mean) * horizontal[column] * vertical[row]) : 0;
			}
		}
		return new FrameField(values, x, y, weights, mean);
	}

	/** @return the first pixel whose middle is not before a border. */
	private static int first(final double border) {
		return Math.max(0, (int) Math.ceil(border - 0.5));
	}

	private static int end(final double border, final int size) {
		return Math.min(size, (int) Math.ceil(border - 0.5));
	}

	private static double[] places(final int first, final int end, final double drift) {
		final double[] places = new double[end - first];
		for (int i = 0; i < places.length; i++) {
			places[i] = first + i + 0.5 - drift;
		}
		return places;
	}

	private static double[] hann(final double[] places, final double start, final double length) {
		final double[] window = new double[places.length];
		for (int i = 0; i < window.length; i++) {
			window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (places[i] - start) / length);
		}
		return window;
	}
}
