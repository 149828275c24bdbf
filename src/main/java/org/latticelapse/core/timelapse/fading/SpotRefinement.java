package org.latticelapse.core.timelapse.fading;

import java.util.Collections;

import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.motion.Drift;

/** Moves a spot to the maximum that the power of a field has near it. */
final class SpotRefinement {

	private static final int ROUNDS = 3;

	private SpotRefinement() {}

	/** @return the spot with its place and signal-to-noise ratio in the sum; where it was if there is no maximum near it. */
	static FadingSpot of(final FadingSpot spot, final Micrograph sum) {
		return of(spot, sum, whole(sum));
	}

	/** @return the same for a region of the sum, in its pixels. */
	static FadingSpot of(final FadingSpot spot, final Micrograph sum, final SpotRegion region) {
		return of(spot, sum, whole(sum).within(region.left(), region.top(), region.width(), region.height()));
	}

	private static MeasuringField whole(final Micrograph sum) {
		return MeasuringField.of(sum.width(), sum.height(), Drift.none(1));
	}

	private static FadingSpot of(final FadingSpot spot, final Micrograph sum, final MeasuringField field) {
		final FrameField pixels = FrameField.of(field, sum, 0);
		final double stepX = 1 / (field.width() * sum.pixelSize().x());
		final double stepY = 1 / (field.height() * sum.pixelSize().y());
		double gx = spot.gx();
		double gy = spot.gy();
		SpotPatch patch = patch(field, pixels, sum, gx, gy);
		for (int round = 0; round < ROUNDS && patch.peak().isNear(); round++) {
			gx += patch.peak().x * stepX;
			gy += patch.peak().y * stepY;
			patch = patch(field, pixels, sum, gx, gy);
		}
		final SpotFloor floor = new SpotFloor(Collections.singletonList(patch), new double[] { 1 });
		return new FadingSpot(gx, gy, spot.phase(), patch.atSpot() / floor.mean(0) - 1);
	}

	private static SpotPatch patch(final MeasuringField field, final FrameField pixels, final Micrograph sum,
		final double gx, final double gy)
	{
		final SpotProbe probe = new SpotProbe(field, gx * sum.pixelSize().x(), gy * sum.pixelSize().y());
		probe.add(pixels);
		return probe.take();
	}
}
