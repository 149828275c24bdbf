package org.latticelapse.core.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

import org.latticelapse.core.image.PixelSize;

/** What a simulated image really shows. Immutable. */
public final class GroundTruth {

	private final List<Grain> grains;
	private final ElectronBeam beam;
	private final PixelSize pixelSize;
	private final double limit;

	GroundTruth(final List<Grain> grains, final ElectronBeam beam, final PixelSize pixelSize, final double limit) {
		this.grains = Collections.unmodifiableList(new ArrayList<>(grains));
		this.beam = beam;
		this.pixelSize = pixelSize;
		this.limit = limit;
	}

	/** @return the crystals, in the order they were added; none in an image without a crystal. */
	public List<Grain> grains() {
		return grains;
	}

	/** @return the beams that the grain contributes to the image, longest spacing first. */
	public List<DiffractedBeam> beams(final Grain grain) {
		return grain.beams(beam, limit);
	}

	/** @return the index in {@link #grains()} of the first grain that covers the pixel. */
	public OptionalInt grainAt(final int column, final int row) {
		for (int i = 0; i < grains.size(); i++) {
			if (grains.get(i).region().contains(column * pixelSize.x(), row * pixelSize.y())) {
				return OptionalInt.of(i);
			}
		}
		return OptionalInt.empty();
	}
}
