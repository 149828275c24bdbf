package org.latticelapse.view.labeling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.dose.limit.BeamProducts;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.labeling.PhaseMap;
import org.latticelapse.core.labeling.fringe.FringeWidth;
import org.latticelapse.io.PhaseSelection;

/** What was found, in words: the areas of the first and the last frame, and what the user should know of them. */
final class LabelingSummary {

	/** The image property that holds it; on the micrograph and on the images made of it. */
	static final String PROPERTY = "LatticeLapse.labels.Summary";

	private static final String UNRECORDED = "its pixels are all alike, or no numbers";

	private final PhaseLegend legend;
	private final List<LabeledFrame> frames;
	private final Optional<FringeWidth> fringes;
	private final PhaseSelection selection;
	private final DoseTrack track;

	/**
	 * @param task what was labelled
	 * @param result what was found in at least one frame
	 */
	LabelingSummary(final LabelingTask task, final LabelingResult result) {
		legend = task.legend();
		frames = result.frames();
		fringes = result.fringes();
		selection = task.selection();
		track = task.track();
	}

	/** @return areas, resolution and warnings in a few plain lines. */
	@Override
	public String toString() {
		return String.join("\n", lines());
	}

	/** @return one sentence each. */
	private List<String> lines() {
		final Set<String> lines = new LinkedHashSet<>();
		lines.add(line(frames.get(0)));
		lines.add(line(frames.get(frames.size() - 1)));
		resolution().ifPresent(lines::add);
		lines.addAll(warnings());
		doseNeeded().ifPresent(lines::add);
		nameless().ifPresent(lines::add);
		blank().ifPresent(lines::add);
		lines.addAll(selection.warnings());
		if (track.kind() == DoseKind.CAMERA) {
			lines.add("The doses are what the camera counted; the specimen received more");
		}
		lines.addAll(track.warnings());
		return new ArrayList<>(lines);
	}

	/** @return for each label that the user should know something about, from which frame on and what. */
	private List<String> warnings() {
		final List<String> lines = new ArrayList<>();
		for (int label = 0; label < legend.size(); label++) {
			final int current = label;
			frames.stream().filter(frame -> !frame.warning(current).isEmpty()).findFirst().ifPresent(frame -> lines.add(
				"From frame " + frame.number() + ": " + frame.warning(current)));
		}
		return lines;
	}

	/** @return the resolution, and why it is not the ordinary one; none when labels were given. */
	Optional<String> resolution() {
		return fringes.map(width -> "Resolution " + width + (width.isWidened()
			? ": noise hides the lattices at a finer one; smaller grains, and holes in them, are not seen" : ""));
	}

	private Optional<String> doseNeeded() {
		final String products = IntStream.range(PhaseMap.FIRST_PHASE, legend.size()).filter(this::isPresent).filter(
			label -> frames.stream().allMatch(frame -> frame.warning(label).isEmpty())).mapToObj(legend::name).filter(
				phase -> !BeamProducts.parentsOf(phase).isEmpty()).collect(Collectors.joining(" or "));
		final boolean known = frames.stream().anyMatch(frame -> !Double.isNaN(frame.dose()));
		return known || products.isEmpty() ? Optional.empty() : Optional.of(BeamDamage.undecided(products));
	}

	private Optional<String> nameless() {
		final String labels = IntStream.range(legend.size(), PhaseLegend.LABELS).filter(this::isPresent).mapToObj(String::valueOf)
			.collect(Collectors.joining(", "));
		return labels.isEmpty() ? Optional.empty() : Optional.of("No phase was asked for that the labels " + labels +
			" could stand for; give phases as when the labels were made");
	}

	private Optional<String> blank() {
		final int[] blank = frames.stream().filter(frame -> frame.areas().analysed() == 0).mapToInt(LabeledFrame::number)
			.toArray();
		return blank.length == 0 || frames.size() == 1 ? Optional.empty() : Optional.of(blank.length + " of " + frames.size() +
			" frames not analysed, first frame " + blank[0] + ": " + UNRECORDED);
	}

	private boolean isPresent(final int label) {
		return frames.stream().anyMatch(frame -> frame.areas().pixels(label) > 0);
	}

	private String line(final LabeledFrame frame) {
		if (frame.areas().analysed() == 0) {
			return "Frame " + frame.number() + " was not analysed: " + UNRECORDED;
		}
		final List<String> parts = new ArrayList<>();
		for (int label = PhaseLegend.LABELS - 1; label >= 0; label--) {
			if (frame.areas().pixels(label) > 0) {
				parts.add(legend.name(label) + " " + frame.percent(label));
			}
		}
		return "Frame " + frame.number() + ": " + String.join(", ", parts);
	}
}
