package org.latticelapse.view.indexing;

import java.util.Optional;

import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.io.PhaseChoice;
import org.latticelapse.view.OutputFolder;

/** What a user asks FFT Lattice Indexing to do, in the values of its options. */
public final class IndexingRequest {

	private final PhaseChoice phases;
	private final IndexingSettings settings;
	private final boolean allFrames;
	private final boolean showFft;
	private final String saveTo;

	/**
	 * @param phases which phases to compare
	 * @param settings how to look for lattices
	 * @param frames {@code current} or {@code all}
	 * @param showFft whether the FFT is shown and saved
	 * @param saveTo folder for tables and pictures; empty: nothing is saved
	 * @throws IllegalArgumentException if frames is neither, or no folder can be at
	 *           saveTo
	 */
	public IndexingRequest(final PhaseChoice phases, final IndexingSettings settings, final String frames,
		final boolean showFft, final String saveTo)
	{
		if (!frames.matches("current|all")) {
			throw new IllegalArgumentException("frames=" + frames + " is not known; choose current or all");
		}
		this.phases = phases;
		this.settings = settings;
		this.allFrames = frames.equals("all");
		this.showFft = showFft;
		this.saveTo = saveTo.trim();
		folder();
	}

	/** @return which phases to compare. */
	public PhaseChoice phases() {
		return phases;
	}

	/** @return how to look for lattices. */
	public IndexingSettings settings() {
		return settings;
	}

	/** @return whether every frame is indexed, not only the one on display. */
	public boolean allFrames() {
		return allFrames;
	}

	/** @return whether the FFT is shown and saved. */
	public boolean showFft() {
		return showFft;
	}

	/** @return where tables and pictures are saved, if at all. */
	public Optional<OutputFolder> folder() {
		return saveTo.isEmpty() ? Optional.empty() : Optional.of(OutputFolder.at(saveTo));
	}

	/** @return the options as a macro would give them. */
	@Override
	public String toString() {
		return "phases=[" + phases.phases() + "] ciffolder=[" + phases.cifFolder() + "] temperature=" + phases
			.temperature() + " mind=" + settings.minimumSpacing() + " maxd=" + settings.maximumSpacing() +
			" calibrationerror=" + settings.calibrationError() + " distortion=" + settings.distortion() +
			" falsealarm=" + settings.falseAlarm() + " maxlattices=" + settings.maximumLattices() + " frames=" +
			(allFrames ? "all" : "current") + " showfft=" + showFft + " saveto=[" + saveTo + "]";
	}
}
