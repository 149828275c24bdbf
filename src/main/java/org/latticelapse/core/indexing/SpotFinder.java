package org.latticelapse.core.indexing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.latticelapse.core.fourier.PreparedMicrograph;
import org.latticelapse.core.fourier.peak.PeakList;
import org.latticelapse.core.fourier.peak.PeakSearch;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;

/** Finds the spots of a micrograph: the peaks of all its tiles, each crystal's counted once. */
final class SpotFinder {

	/** Peaks above this SNR but below the threshold are kept as support for a lattice. */
	private static final double SUPPORT_SNR = 12;

	/** The highest frequency over the lowest must be more than this for anything to lie in between. */
	private static final double NARROWEST_BAND = 1.2;

	private final IndexingSettings settings;

	SpotFinder(final IndexingSettings settings) {
		this.settings = settings;
	}

	/**
	 * @return the spots of the micrograph
	 * @throws IllegalArgumentException if its pixels are too coarse for the spacings
	 *           asked for
	 */
	SpotList find(final Micrograph micrograph, final Progress progress) {
		final PixelSize pixel = micrograph.pixelSize();
		final double lowest = 1 / settings.maximumSpacing();
		final double highest = Math.min(1 / settings.minimumSpacing(), PreparedMicrograph.USABLE / Math.min(pixel.x(), pixel
			.y()));
		if (highest < NARROWEST_BAND * lowest) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
				"A pixel of %.3g Å can not show spacings below %.3g Å; use an image of higher magnification, or a larger maxd than %.3g Å",
				pixel.coarser(), 2 * pixel.coarser(), settings.maximumSpacing()));
		}
		final PreparedMicrograph prepared = PreparedMicrograph.of(micrograph, highest);
		final PeakList peaks = new PeakSearch(lowest, highest, settings.falseAlarm()).search(prepared,
			SUPPORT_SNR, progress);
		final double field = Math.sqrt(prepared.width() * prepared.pixelX() * prepared.height() * prepared
			.pixelY());
		final List<Spot> spots = new ArrayList<>();
		for (final PeakCluster cluster : PeakCluster.of(peaks.peaks())) {
			spots.add(cluster.toSpot(field, peaks));
		}
		return new SpotList(SpotMeasurement.refine(SkirtFilter.apply(spots), prepared, field), lowest, highest, peaks.threshold());
	}
}
