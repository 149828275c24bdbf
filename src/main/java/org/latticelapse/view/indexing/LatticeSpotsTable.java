package org.latticelapse.view.indexing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.indexing.IndexedSpot;
import org.latticelapse.core.indexing.Lattice;
import org.latticelapse.core.indexing.Spot;
import org.latticelapse.view.Table;

/**
 * The table "Lattice Spots": every spot as measured at the stated pixel size,
 * with the reflection that the best phase of its lattice gives it.
 */
final class LatticeSpotsTable {

	static final String TITLE = "Lattice Spots";

	private static final Table EMPTY = Table.of(TITLE, "Image", "Frame", "Lattice", "Spot", "gx_1/A", "gy_1/A",
		"g_1/A", "d_A", "d_sigma_A", "Angle_deg", "Angle_sigma_deg", "SNR", "Phase", "h", "k", "l", "d_ref_A",
		"d_error_pct");

	private final String image;
	private final List<List<Object>> rows = new ArrayList<>();

	private LatticeSpotsTable(final String image) {
		this.image = image;
	}

	/**
	 * @param image name of the image
	 * @param frames what was found in its frames
	 * @return one row per spot, lattice by lattice; spots of no lattice come last,
	 *         with lattice 0
	 */
	static Table of(final String image, final List<IndexedFrame> frames) {
		final LatticeSpotsTable table = new LatticeSpotsTable(image);
		for (final IndexedFrame frame : frames) {
			table.add(frame);
		}
		return EMPTY.withRows(table.rows);
	}

	private void add(final IndexedFrame frame) {
		final Set<Spot> taken = new HashSet<>();
		int number = 0;
		for (final Lattice lattice : frame.result().lattices()) {
			final Map<Spot, IndexedSpot> indexed = new HashMap<>();
			for (final IndexedSpot spot : lattice.best().spots()) {
				indexed.put(spot.spot(), spot);
			}
			for (final Spot spot : lattice.spots()) {
				rows.add(row(frame, lattice.number(), ++number, spot, lattice.best().phase().id(), indexed.get(
					spot)));
				taken.add(spot);
			}
		}
		for (final Spot spot : frame.result().spots()) {
			if (!taken.contains(spot)) {
				rows.add(row(frame, 0, ++number, spot, "", null));
			}
		}
	}

	private List<Object> row(final IndexedFrame frame, final int lattice, final int number, final Spot spot,
		final String phase, final IndexedSpot indexed)
	{
		final List<Object> row = new ArrayList<>(Arrays.<Object> asList(image, frame.number(), lattice, number,
			spot.gx(), spot.gy(), spot.length(), spot.dSpacing(), spot.dSigma(), spot.angle(), spot.angleSigma(),
			spot.snr()));
		if (indexed == null) {
			row.addAll(Arrays.<Object> asList("", null, null, null, null, null));
		}
		else {
			final Miller hkl = indexed.hkl();
			row.addAll(Arrays.<Object> asList(phase, hkl.h(), hkl.k(), hkl.l(), indexed.referenceSpacing(), indexed
				.spacingErrorPercent()));
		}
		return row;
	}
}
