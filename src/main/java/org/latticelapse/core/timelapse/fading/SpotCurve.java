package org.latticelapse.core.timelapse.fading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.dose.decay.FadingCurve;

/** How a spot changed during a movie. Immutable. */
public final class SpotCurve {

	private final FadingSpot spot;
	private final SpotRegion window;
	private final List<SpotPoint> points;
	private final List<String> warnings;

	SpotCurve(final FadingSpot spot, final SpotRegion window, final List<SpotPoint> points, final List<String> warnings) {
		this.spot = spot;
		this.window = window;
		this.points = Collections.unmodifiableList(new ArrayList<>(points));
		this.warnings = Collections.unmodifiableList(new ArrayList<>(warnings));
	}

	/** @return the spot. */
	public FadingSpot spot() {
		return spot;
	}

	/** @return the part of the specimen that the window shows, pixels of the first frame. */
	public SpotRegion window() {
		return window;
	}

	/** @return what each bin shows of it, in the order of the frames. */
	public List<SpotPoint> points() {
		return points;
	}

	/** @return what the user should know about the curve, one sentence each. */
	public List<String> warnings() {
		return warnings;
	}

	/**
	 * @return intensity against dose, ready to be fitted
	 * @throws IllegalArgumentException if no dose is known
	 */
	public FadingCurve againstDose() {
		return new FadingCurve(points.stream().mapToDouble(SpotPoint::dose).toArray(), points.stream().mapToDouble(
			SpotPoint::intensity).toArray(), points.stream().mapToDouble(point -> point.floorVariance).toArray(), points
				.stream().mapToDouble(point -> point.signalVariance).toArray());
	}
}
