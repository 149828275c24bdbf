package org.latticelapse.view.fading;

import ij.ImagePlus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.timelapse.fading.NamedSpot;
import org.latticelapse.io.FftPoints;
import org.latticelapse.io.PhaseChoice;
import org.latticelapse.io.SpotNames;
import org.latticelapse.view.OptionValues;
import org.latticelapse.view.OutputFolder;

/** What a user asks Spot Fading Analysis to do, in the values of its options. */
public final class FadingRequest {

	private final OptionValues options = new OptionValues();
	private final List<NamedSpot> marked = new ArrayList<>();

	/** @return this, with the value of an option. */
	public FadingRequest with(final String key, final Object value) {
		options.put(key, value);
		return this;
	}

	/**
	 * @param fft an image on which the user has marked spots; null: there is none
	 * @return this, with those spots
	 * @throws IllegalArgumentException if it shows no marked spots
	 */
	public FadingRequest withPoints(final ImagePlus fft) {
		options.put("points", fft == null ? "" : fft.getTitle());
		if (fft != null) marked.addAll(FftPoints.of(fft));
		return this;
	}

	/** @return the spots the user has named or marked; none: those found are taken. */
	List<NamedSpot> spots() {
		final List<NamedSpot> spots = new ArrayList<>(SpotNames.parse(options.text("spots")));
		spots.addAll(marked);
		return spots;
	}

	/** @return the largest number of spots taken of those found. */
	int spotLimit() {
		return (int) options.number("spotlimit");
	}

	/** @return the phases whose spots are named. */
	PhaseChoice phases() {
		return new PhaseChoice(options.text("phases"), options.text("ciffolder"), options.text("temperature"));
	}

	/** @return how to look for spots. */
	IndexingSettings settings() {
		return IndexingSettings.defaults().withSpacings(options.number("mind"), options.number("maxd")).withCalibrationError(options.number("calibrationerror"));
	}

	/** @return the dose of a bin, e/Å²; 0: automatic. */
	double binDose() {
		return options.number("bindose");
	}

	/** @return whether each spot is measured where its fringes are, not in the whole selection. */
	boolean confinesSpots() {
		final String window = options.text("window");
		if (!window.matches("spot|selection")) {
			throw new IllegalArgumentException("window=" + window + " is not known; choose spot or selection");
		}
		return window.equals("spot");
	}

	/** @return whether a recorded drift is followed. */
	boolean followsDrift() {
		final String drift = options.text("drift");
		if (!drift.matches("recorded|none")) {
			throw new IllegalArgumentException("drift=" + drift + " is not known; choose recorded or none");
		}
		return drift.equals("recorded");
	}

	/** @return whether a dose without effect may come before the decay. */
	boolean allowsLatentDose() {
		return options.isTrue("latent");
	}

	/** @return where tables and plot are saved, if at all. */
	Optional<OutputFolder> folder() {
		return options.folder();
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		return options.toString();
	}
}
