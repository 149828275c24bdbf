package org.latticelapse.view.labeling;

import java.util.Optional;

import org.latticelapse.core.image.Angstroms;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.io.PhaseChoice;
import org.latticelapse.view.OutputFolder;

/** What a user asks SEI Phase Labeling to do, in the values of its options. */
public final class LabelingRequest {

	private final PhaseChoice phases;
	private final LabelingSettings settings;
	private final boolean allFrames;
	private final String labels;
	private final boolean remembers;
	private final boolean overlay;
	private final String saveTo;

	/**
	 * @param phases which phases to tell apart
	 * @param settings how to label
	 * @param frames {@code current} or {@code all}
	 * @param labels title of an existing label image to measure; empty: labels are made
	 * @param remembers whether grains keep what is known of them from frame to frame
	 * @param overlay whether the labels are drawn on the micrograph
	 * @param saveTo folder for the results; empty: nothing is saved
	 * @throws IllegalArgumentException if frames is neither, or no folder can be at
	 *           saveTo
	 */
	public LabelingRequest(final PhaseChoice phases, final LabelingSettings settings, final String frames,
		final String labels, final boolean remembers, final boolean overlay, final String saveTo)
	{
		if (!frames.matches("current|all")) {
			throw new IllegalArgumentException("frames=" + frames + " is not known; choose current or all");
		}
		this.phases = phases;
		this.settings = settings;
		this.allFrames = frames.equals("all");
		this.labels = labels.trim();
		this.remembers = remembers;
		this.overlay = overlay;
		this.saveTo = saveTo.trim();
		folder();
	}

	/**
	 * @param settings pixel size and false alarms
	 * @param resolution nm; 0: automatic
	 * @param ties {@code ambiguous} or {@code best}
	 * @throws IllegalArgumentException if a value is not possible
	 */
	public static LabelingSettings settings(final LabelingSettings settings, final double resolution,
		final String ties)
	{
		if (!ties.matches("ambiguous|best")) {
			throw new IllegalArgumentException("ties=" + ties + " is not known; choose ambiguous or best");
		}
		return settings.withResolution(Angstroms.PER_NANOMETRE * resolution).withBestOfTies(ties.equals("best"));
	}

	PhaseChoice phases() {
		return phases;
	}

	LabelingSettings settings() {
		return settings;
	}

	boolean allFrames() {
		return allFrames;
	}

	/** @return title of an existing label image to measure; empty: labels are made. */
	public String labels() {
		return labels;
	}

	boolean remembers() {
		return remembers;
	}

	boolean overlay() {
		return overlay;
	}

	Optional<OutputFolder> folder() {
		return saveTo.isEmpty() ? Optional.empty() : Optional.of(OutputFolder.at(saveTo));
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		final IndexingSettings indexing = settings.indexing();
		return "phases=[" + phases.phases() + "] ciffolder=[" + phases.cifFolder() + "] temperature=" + phases
			.temperature() + " maxd=" + indexing.maximumSpacing() + " calibrationerror=" + indexing.calibrationError() +
			" distortion=" + indexing.distortion() + " resolution=" + settings.resolution() / Angstroms.PER_NANOMETRE +
			" falsealarm=" + indexing.falseAlarm() + " ties=" + (settings.bestOfTies() ? "best" : "ambiguous") + " frames=" +
			(allFrames ? "all" : "current") + " labels=[" + labels + "] temporalprior=" + remembers + " overlay=" +
			overlay + " saveto=[" + saveTo + "]";
	}
}
