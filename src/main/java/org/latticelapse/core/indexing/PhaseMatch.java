package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.ZoneAxis;

/**
 * How well one phase, in its best zone axis and rotation, explains a lattice.
 */
public final class PhaseMatch {

	private final Phase phase;
	private final ZoneAxis zone;
	private final double score;
	private final double margin;
	private final int missing;
	private final double scale;
	private final double scaleSigma;
	private final List<IndexedSpot> spots;

	/**
	 * @param phase the phase
	 * @param zone the zone axis, pointing to the viewer
	 * @param score log odds against unrelated spots, nats
	 * @param margin score minus that of the next phase in rank, nats; for the last
	 *          phase its score, the distance to "unrelated spots"
	 * @param missing number of strong reflections in reach that are not seen
	 * @param scale measured spacing at the stated pixel size ÷ reference spacing
	 * @param scaleSigma standard uncertainty of the scale
	 * @param spots the spots it explains, strongest first
	 */
	public PhaseMatch(final Phase phase, final ZoneAxis zone, final double score, final double margin,
		final int missing, final double scale, final double scaleSigma, final List<IndexedSpot> spots)
	{
		this.phase = phase;
		this.zone = zone;
		this.score = score;
		this.margin = margin;
		this.missing = missing;
		this.scale = scale;
		this.scaleSigma = scaleSigma;
		this.spots = Collections.unmodifiableList(new ArrayList<>(spots));
	}

	/** @return the phase. */
	public Phase phase() {
		return phase;
	}

	/** @return the zone axis, pointing to the viewer. */
	public ZoneAxis zone() {
		return zone;
	}

	/** @return the log odds against unrelated spots, nats. */
	public double score() {
		return score;
	}

	/** @return the score minus that of the next phase in rank, nats. */
	public double margin() {
		return margin;
	}

	/** @return the number of spots explained. */
	public int spotsExplained() {
		return spots.size();
	}

	/** @return the number of strong reflections in reach that are not seen. */
	public int spotsMissing() {
		return missing;
	}

	/** @return measured spacing at the stated pixel size ÷ reference spacing. */
	public double scale() {
		return scale;
	}

	/** @return the standard uncertainty of {@link #scale()}. */
	public double scaleSigma() {
		return scaleSigma;
	}

	/** @return root mean square of the spacing errors after the fitted scale, percent. */
	public double spacingRmsPercent() {
		double sum = 0;
		for (final IndexedSpot spot : spots) {
			sum += spot.spacingErrorPercent() * spot.spacingErrorPercent();
		}
		return Math.sqrt(sum / spots.size());
	}

	/** @return root mean square of the angle errors after the fitted rotation, degrees. */
	public double angleRms() {
		double sum = 0;
		for (final IndexedSpot spot : spots) {
			sum += spot.angleError() * spot.angleError();
		}
		return Math.sqrt(sum / spots.size());
	}

	/** @return the spots this phase explains, strongest first. */
	public List<IndexedSpot> spots() {
		return spots;
	}
}
