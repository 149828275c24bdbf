package org.latticelapse.benchmark;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.latticelapse.core.indexing.IndexedSpot;
import org.latticelapse.core.indexing.IndexingResult;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.PhaseMatch;
import org.latticelapse.core.indexing.Spot;

/** Everything about one image: each spot beside the true one, each phase that was ranked. */
final class Inspection {

	private final TrueCrystal truth;
	private final IndexingResult result;

	Inspection(final TrueCrystal truth, final IndexingResult result) {
		this.truth = truth;
		this.result = result;
	}

	void print() {
		System.out.println("Truth: " + truth.phase().id() + " " + truth.zone());
		System.out.println("Verdict: " + result.verdict() + " " + result.warnings());
		for (final Lattice lattice : result.lattices()) {
			printMatches(lattice);
		}
		printSpots();
		printTruth();
	}

	private void printMatches(final Lattice lattice) {
		System.out.println("Lattice " + lattice.number() + ": " + lattice.verdict() + " " + lattice.warnings());
		final Table table = new Table("phase", "zone", "score", "margin", "explained", "missing", "scale",
			"sigma", "d rms %", "angle rms", "hkl of the strongest spots");
		for (final PhaseMatch match : lattice.matches()) {
			final StringBuilder indices = new StringBuilder();
			match.spots().stream().limit(6).forEach(spot -> indices.append(spot.hkl()).append(", "));
			table.add(match.phase().id(), match.zone(), match.score(), match.margin(), match.spotsExplained(), match
				.spotsMissing(), match.scale(), match.scaleSigma(), match.spacingRmsPercent(), match.angleRms(),
				indices);
		}
		table.print();
	}

	private void printSpots() {
		final Set<Spot> spots = new LinkedHashSet<>(result.spots());
		result.lattices().forEach(lattice -> spots.addAll(lattice.spots()));
		final Table table = new Table("d", "d sigma", "angle", "angle sigma", "SNR", "significant", "lattice",
			"hkl", "true hkl", "true SNR", "d error %", "pull", "angle error", "pull");
		for (final Spot spot : spots) {
			final Optional<SpotError> error = truth.nearest(spot).map(t -> new SpotError(spot, t));
			table.add(spot.dSpacing(), spot.dSigma(), spot.angle(), spot.angleSigma(), spot.snr(), spot
				.isSignificant(), lattices(spot), hkl(spot), error.map(e -> e.truth().hkl().toString()).orElse("-"), error.map(
					e -> e.truth().snr()).orElse(Double.NaN), error.map(SpotError::spacingPercent).orElse(Double.NaN),
				error.map(SpotError::lengthPull).orElse(Double.NaN), error.map(SpotError::angle).orElse(Double.NaN),
				error.map(SpotError::anglePull).orElse(Double.NaN));
		}
		table.print();
	}

	private void printTruth() {
		System.out.println("All true spots");
		final Table table = new Table("hkl", "d", "angle", "SNR", "visible");
		for (final TrueSpot spot : truth.spots()) {
			table.add(spot.hkl(), 1 / spot.length(), spot.angle(), spot.snr(), spot.isVisible());
		}
		table.print();
	}

	private String lattices(final Spot spot) {
		final StringBuilder numbers = new StringBuilder();
		for (final Lattice lattice : result.lattices()) {
			numbers.append(lattice.spots().contains(spot) ? lattice.number() + " " : "");
		}
		return numbers.toString();
	}

	private String hkl(final Spot spot) {
		for (final Lattice lattice : result.lattices()) {
			for (final IndexedSpot indexed : lattice.best().spots()) {
				if (indexed.spot() == spot) {
					return lattice.best().phase().id() + " " + indexed.hkl();
				}
			}
		}
		return "-";
	}
}
