package org.latticelapse.view.labeling;

import java.nio.file.Path;
import java.nio.file.Paths;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.view.OutputFolder;

/** What a user asks Export Training Tiles to do, in the values of its options. */
public final class TilesRequest {

	private final String phases;
	private final int side;
	private final int step;
	private final String split;
	private final String format;
	private final String saveTo;

	/**
	 * @param phases ids and sets of the phase library, in the order of the labels 3, 4
	 *          …; empty: as the label image tells, else SEI
	 * @param side side of a tile, pixels
	 * @param step from tile to tile, pixels; 0: the side
	 * @param split {@code train}, {@code validation}, or {@code auto}: the name of the
	 *          image decides, one in five goes to validation
	 * @param format {@code tif} or {@code png}
	 * @param saveTo folder for the tiles
	 * @throws IllegalArgumentException if a value is not possible, with a sentence
	 *           that says which
	 */
	public TilesRequest(final String phases, final int side, final int step, final String split,
		final String format, final String saveTo)
	{
		require(side >= 16 && side <= 4096, "tileside must be between 16 and 4096 pixels, not " + side);
		require(step >= 0, "tilestep must not be negative, but is " + step);
		require(split.matches("auto|train|validation"), "split=" + split + " is not known; choose auto, train or validation");
		require(format.matches("tif|png"), "format=" + format + " is not known; choose tif or png");
		require(!saveTo.trim().isEmpty(), "give the folder for the tiles: saveto=...");
		this.phases = phases.trim();
		this.side = side;
		this.step = step == 0 ? side : step;
		this.split = split;
		this.format = format;
		this.saveTo = saveTo.trim();
		folder("");
	}

	/**
	 * @return what the labels stand for
	 * @throws IllegalArgumentException if a phase is not known, or the label image
	 *           tells of others
	 */
	PhaseLegend legend(final GivenLabels labels) {
		if (phases.isEmpty() && !labels.phases().isEmpty()) {
			return PhaseLegend.named(labels.phases());
		}
		final PhaseLegend legend = PhaseLegend.of(PhaseLibrary.builtIn().select(phases.isEmpty() ? "SEI" : phases));
		labels.requireSamePhases(legend.phases());
		return legend;
	}

	/** @return the folder of all tiles. */
	Path root() {
		return Paths.get(saveTo);
	}

	int side() {
		return side;
	}

	int step() {
		return step;
	}

	/** @return which set the tiles of an image belong to: all of one image to the same. */
	String split(final String image) {
		return !split.equals("auto") ? split : Math.floorMod(image.hashCode(), 5) == 0 ? "validation" : "train";
	}

	String format() {
		return format;
	}

	OutputFolder folder(final String below) {
		return OutputFolder.at(saveTo + below);
	}

	private static void require(final boolean condition, final String problem) {
		if (!condition) {
			throw new IllegalArgumentException(problem);
		}
	}
}
