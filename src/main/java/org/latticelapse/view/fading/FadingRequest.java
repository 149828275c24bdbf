package org.latticelapse.view.fading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.timelapse.NamedSpot;
import org.latticelapse.io.PhaseChoice;
import org.latticelapse.io.SpotNames;
import org.latticelapse.view.OutputFolder;

/** What a user asks Spot Fading Analysis to do, in the values of its options. */
public final class FadingRequest {

	private final Map<String, String> values = new LinkedHashMap<>();

	/** @return this, with the value of an option. */
	public FadingRequest with(final String key, final Object value) {
		values.put(key, String.valueOf(value).trim());
		return this;
	}

	/** @return the spots the user has named; none: those found are taken. */
	List<NamedSpot> spots() {
		return SpotNames.parse(values.get("spots"));
	}

	/** @return the largest number of spots taken of those found. */
	int spotLimit() {
		return (int) number("spotlimit");
	}

	/** @return the phases whose spots are named. */
	PhaseChoice phases() {
		return new PhaseChoice(values.get("phases"), values.get("ciffolder"), values.get("temperature"));
	}

	/** @return how to look for spots. */
	IndexingSettings settings() {
		return IndexingSettings.defaults().withSpacings(number("mind"), number("maxd")).withCalibrationError(number(
			"calibrationerror"));
	}

	/** @return the dose of a bin, e/Å²; 0: automatic. */
	double binDose() {
		return number("bindose");
	}

	/** @return whether a recorded drift is followed. */
	boolean followsDrift() {
		final String drift = values.get("drift");
		if (!drift.matches("recorded|none")) {
			throw new IllegalArgumentException("drift=" + drift + " is not known; choose recorded or none");
		}
		return drift.equals("recorded");
	}

	/** @return whether a dose without effect may come before the decay. */
	boolean allowsLatentDose() {
		return Boolean.parseBoolean(values.get("latent"));
	}

	/** @return where tables and plot are saved, if at all. */
	Optional<OutputFolder> folder() {
		final String path = values.get("saveto");
		return path.isEmpty() ? Optional.empty() : Optional.of(OutputFolder.at(path));
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		final StringBuilder text = new StringBuilder();
		values.forEach((key, value) -> text.append(text.length() == 0 ? "" : " ").append(key).append("=[").append(value)
			.append(']'));
		return text.toString();
	}

	private double number(final String key) {
		return Double.parseDouble(values.get(key));
	}
}
