package org.latticelapse.core.timelapse.fading;

import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.timelapse.DoseBins;

/** One spot on its way through the frames: its window, and what the bins have shown of it so far. */
final class SpotTrack {

	private final FadingSpot spot;
	private final MeasuringField field;
	private final PixelSize pixel;
	private final SpotProbe probe;
	private final List<SpotPatch> patches = new ArrayList<>();
	private final List<Double> counts = new ArrayList<>();
	private final List<Double> windows = new ArrayList<>();
	private double count;
	private double window;
	private SpotPatch taken;

	/** @param whole where a spot that is not confined to a region is measured */
	SpotTrack(final FadingSpot spot, final MeasuringField whole, final PixelSize pixel) {
		this.spot = spot;
		this.pixel = pixel;
		field = spot.region().map(region -> whole.within(region.left(), region.top(), region.width(), region.height()))
			.orElse(whole);
		probe = new SpotProbe(field, spot.gx() * pixel.x(), spot.gy() * pixel.y());
	}

	/** @return where the spot is measured. */
	MeasuringField field() {
		return field;
	}

	/** Adds a frame to the bin. */
	void add(final FrameField frame) {
		count += frame.mean * frame.windowSum;
		window += frame.windowSum;
		probe.add(frame);
	}

	/** @return whether the bin, which is complete now, shows anything. */
	boolean complete() {
		taken = probe.take();
		return !taken.isEmpty();
	}

	/** Keeps the bin or forgets it, and begins the next. */
	void next(final boolean keeps) {
		if (keeps) {
			patches.add(taken);
			counts.add(count);
			windows.add(window);
		}
		count = 0;
		window = 0;
	}

	/** @param seen the number that each bin kept has among all bins */
	SpotCurve curve(final DoseBins bins, final List<Integer> seen) {
		final double[] exposures = ImageScale.of(array(counts), array(windows));
		return new CurveBuilder(spot, patches, exposures, field, pixel).curve(bins, seen);
	}

	private static double[] array(final List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).toArray();
	}
}
