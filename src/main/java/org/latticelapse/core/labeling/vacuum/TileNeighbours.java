package org.latticelapse.core.labeling.vacuum;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.latticelapse.core.fourier.LocalSpectra;

/** Which tiles of a field, of those whose spectrum is known, lie beside each other. */
final class TileNeighbours {

	private final int[][] neighbours;

	TileNeighbours(final LocalSpectra spectra) {
		final int columns = spectra.columns();
		final int rows = spectra.count() / columns;
		neighbours = new int[spectra.count()][];
		for (int tile = 0; tile < neighbours.length; tile++) {
			final int x = tile % columns;
			final int y = tile / columns;
			neighbours[tile] = IntStream.rangeClosed(Math.max(0, y - 1), Math.min(rows - 1, y + 1)).flatMap(row -> IntStream
				.rangeClosed(Math.max(0, x - 1), Math.min(columns - 1, x + 1)).map(column -> row * columns + column)).filter(
					spectra::isKnown).toArray();
		}
	}

	/** @return over how many tiles {@link #smoothed} averages: the harmonic mean for some of them. */
	double harmonicMean(final int[] tiles) {
		return tiles.length / Arrays.stream(tiles).mapToDouble(tile -> 1.0 / neighbours[tile].length).sum();
	}

	/** @return the means over each tile and its neighbours. */
	double[] smoothed(final double[] values) {
		return Arrays.stream(neighbours).mapToDouble(near -> Arrays.stream(near).mapToDouble(tile -> values[tile]).average()
			.orElse(0)).toArray();
	}

	/** @return those of some tiles that have none of the others beside them. */
	int[] inner(final int[] tiles) {
		final boolean[] among = new boolean[neighbours.length];
		Arrays.stream(tiles).forEach(tile -> among[tile] = true);
		final IntPredicate isAmong = tile -> among[tile];
		return Arrays.stream(tiles).filter(tile -> Arrays.stream(neighbours[tile]).allMatch(isAmong)).toArray();
	}
}
