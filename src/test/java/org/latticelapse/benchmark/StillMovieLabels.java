package org.latticelapse.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.indexing.IndexingSettings;
import org.latticelapse.core.labeling.LabelingSettings;
import org.latticelapse.core.labeling.MovieLabeler;
import org.latticelapse.core.labeling.PhaseLabeler;

/**
 * How well the labels of a movie in which nothing happens stay: the frames are all
 * the same image of {@code C_map}, so that every label that differs from that of
 * the first frame is an effect of what is remembered from frame to frame.
 */
public final class StillMovieLabels {

	private static final int FRAMES = 12;

	private StillMovieLabels() {}

	/** Prints how many pixels change. */
	public static void main(final String[] arguments) throws IOException {
		final PhaseLabeler labeler = new PhaseLabeler(PhaseLibrary.builtIn().select("SEI"), LabelingSettings.defaults()
			.withIndexing(IndexingSettings.defaults().withCalibrationError(0.3).withDistortion(0.2)));
		final TruthFile truth = TruthFile.in(Samples.at("simulated", "C_map"));
		System.out.println("% of the pixels whose label differs from that in the first frame");
		for (final TruthFile.Item item : truth.items()) {
			final Micrograph image = Samples.micrograph(Samples.open(truth.path(item)));
			final MovieLabeler movie = labeler.movie();
			final byte[] first = movie.next(image, Progress.NONE).labels();
			final List<String> changed = new ArrayList<>();
			for (int i = 1; i < FRAMES; i++) {
				changed.add(String.format("%.2f", changed(first, movie.next(image, Progress.NONE).labels())));
			}
			System.out.printf("%s: %s; by itself %.2f%n", item.file, String.join(" ", changed), changed(first, labeler.label(image,
				Progress.NONE).labels()));
		}
	}

	private static double changed(final byte[] first, final byte[] now) {
		int changed = 0;
		for (int i = 0; i < first.length; i++) {
			changed += first[i] != now[i] ? 1 : 0;
		}
		return 100.0 * changed / first.length;
	}
}
