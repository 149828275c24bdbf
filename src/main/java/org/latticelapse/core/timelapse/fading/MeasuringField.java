package org.latticelapse.core.timelapse.fading;

import java.util.Locale;

import org.latticelapse.core.motion.Drift;

/**
 * The part of the specimen that is measured: a rectangle that follows the drift
 * and lies inside every frame. Its coordinates are pixels of the first frame,
 * from the upper left corner; the middle of the first pixel is at 0.5. Immutable.
 */
public final class MeasuringField {

	/** The smallest side that holds enough periods of a fringe, pixels. */
	static final int SMALLEST = 64;

	private final double left;
	private final double top;
	private final double width;
	private final double height;
	private final Drift drift;

	private MeasuringField(final double left, final double top, final double width, final double height,
		final Drift drift)
	{
		this.left = left;
		this.top = top;
		this.width = width;
		this.height = height;
		this.drift = drift;
	}

	/**
	 * @param frameWidth width of the frames, pixels
	 * @param frameHeight height of the frames, pixels
	 * @param drift where the content of each frame lies
	 * @return the field that all frames show
	 * @throws IllegalArgumentException if no field of useful size is in all frames
	 */
	public static MeasuringField of(final int frameWidth, final int frameHeight, final Drift drift) {
		return new MeasuringField(0, 0, frameWidth, frameHeight, drift).inside(frameWidth, frameHeight);
	}

	/**
	 * @param x left side of a rectangle in the first frame, pixels
	 * @param y upper side
	 * @param w its width
	 * @param h its height
	 * @return the part of this field inside the rectangle
	 * @throws IllegalArgumentException if the part is too small
	 */
	public MeasuringField within(final double x, final double y, final double w, final double h) {
		final double newLeft = Math.max(left, x);
		final double newTop = Math.max(top, y);
		return new MeasuringField(newLeft, newTop, Math.min(left + width, x + w) - newLeft, Math.min(top + height, y +
			h) - newTop, drift).large();
	}

	/** @return the number of frames. */
	public int frames() {
		return drift.frames();
	}

	/** @return x of the left side, pixels of the first frame. */
	public double left() {
		return left;
	}

	/** @return y of the upper side, pixels of the first frame. */
	public double top() {
		return top;
	}

	/** @return the width, pixels. */
	public double width() {
		return width;
	}

	/** @return the height, pixels. */
	public double height() {
		return height;
	}

	/** @return how far the content of a frame lies to the right of where the first frame shows it, pixels. */
	double dx(final int frame) {
		return drift.dx(frame);
	}

	/** @return how far the content of a frame lies below where the first frame shows it, pixels. */
	double dy(final int frame) {
		return drift.dy(frame);
	}

	private MeasuringField inside(final int frameWidth, final int frameHeight) {
		double minX = 0;
		double maxX = 0;
		double minY = 0;
		double maxY = 0;
		for (int i = 0; i < drift.frames(); i++) {
			minX = Math.min(minX, drift.dx(i));
			maxX = Math.max(maxX, drift.dx(i));
			minY = Math.min(minY, drift.dy(i));
			maxY = Math.max(maxY, drift.dy(i));
		}
		return within(-minX, -minY, frameWidth - maxX + minX, frameHeight - maxY + minY);
	}

	private MeasuringField large() {
		if (!(width >= SMALLEST && height >= SMALLEST)) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
				"Only %.0f x %.0f pixels of the selection stay in view in all frames; at least %d x %d are needed: choose a larger area, or leave out the frames that drift away",
				Math.max(0, width), Math.max(0, height), SMALLEST, SMALLEST));
		}
		return this;
	}
}
