package org.latticelapse.view.motion;

import ij.ImagePlus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.latticelapse.core.motion.Drift;
import org.latticelapse.view.Table;

/** The result of Drift Correction for EM Movies: the track, the aligned movie if it was asked for, and words. */
public final class DriftReport {

	/** Part of the frames not measured above which the whole track is in doubt. */
	private static final double MANY = 0.5;

	/** Uncertainty of the usual frame above which measured errors were larger than stated, and jumps were missed, pixels. */
	private static final double UNCERTAIN = 0.22;

	private final Drift drift;
	private final ImagePlus aligned;

	/** @param aligned may be null */
	DriftReport(final Drift drift, final ImagePlus aligned) {
		this.drift = drift;
		this.aligned = aligned;
	}

	/** @return where each frame lies. */
	public Drift drift() {
		return drift;
	}

	/** @return the table "Drift". */
	public Table table() {
		return DriftTable.of(drift);
	}

	/** @return the aligned movie, not yet shown, if it was asked for. */
	public Optional<ImagePlus> aligned() {
		return Optional.ofNullable(aligned);
	}

	/** @return the drift in a few plain lines. */
	public List<String> summary() {
		final List<String> lines = new ArrayList<>();
		final int last = drift.frames() - 1;
		lines.add(String.format(Locale.ROOT, "%d frames drift to %.2f, %.2f pixels (right, down); farthest from the first: %.2f pixels",
			drift.frames(), drift.dx(last), drift.dy(last), drift.largest()));
		for (final int frame : drift.jumps()) {
			lines.add(String.format(Locale.ROOT, "A jump of %.2f pixels before frame %d", drift.step(frame), frame + 1));
		}
		int missing = 0;
		for (int i = 0; i <= last; i++) {
			missing += drift.isMeasured(i) ? 0 : 1;
		}
		if (missing > 0) {
			lines.add(missing + (missing == 1 ? " frame was" : " frames were") +
				" not measured, for want of content that the others show too, and placed by the others; Sigma_px tells how far they may lie off");
		}
		if (missing > MANY * drift.frames()) {
			lines.add("Most frames hold too little to align them: trust the track only where Note is empty, or sum a few frames each first, or select an area with more structure");
		}
		final double usual = usualSigma();
		if (usual > UNCERTAIN) {
			lines.add(String.format(Locale.ROOT,
				"The frames hold few electrons (Sigma_px %.2f): errors may be larger than stated and a jump may be missed; check the track with a few frames each summed first",
				usual));
		}
		return lines;
	}

	/** @return the median uncertainty of the measured frames, pixels; 0 if there is none. */
	private double usualSigma() {
		final double[] sigmas = IntStream.range(0, drift.frames()).filter(drift::isMeasured).mapToDouble(drift::sigma).sorted()
			.toArray();
		return sigmas.length == 0 ? 0 : sigmas[sigmas.length / 2];
	}
}
