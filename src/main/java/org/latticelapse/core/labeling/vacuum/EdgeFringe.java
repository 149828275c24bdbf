package org.latticelapse.core.labeling.vacuum;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.LocalGrid;

/**
 * The Fresnel fringe along the outline of a hole. Out of focus the edge of a film
 * shows a bright and a dark line beside each other, and the outline is where one
 * goes over into the other (L. Reimer, H. Kohl, Transmission Electron Microscopy,
 * 5th ed., 2008, ch. 3.2). Averaged along the outline it stands out of noise in
 * which the film itself hardly does.
 */
final class EdgeFringe {

	/** The lines are at least so wide, Å, and their middles lie so far apart. */
	private static final int LINE = 6;
	private static final int APART = 8;

	/** An outline lies at most so far from its fringe, Å; and so far the fringe tells it. */
	private static final int OFF = 10;
	private static final double REACH = 10;

	/** Two lines are a fringe if they differ by so many standard errors. */
	private static final double SEEN = 4;

	/** A place is surely on one side of the outline where it is as bright, or dark, as the lines are. */
	private static final double SURE = 0.5;

	private final LocalGrid grid;
	private final float[] brightness;
	private final double mean;
	private final double independent;

	/**
	 * @param field the field without what changes slowly
	 * @param mean the mean intensity
	 */
	EdgeFringe(final Demodulator field, final double mean) {
		grid = field.grid();
		this.mean = mean;
		final float[] waves = field.amplitude(0, 0);
		brightness = new float[waves.length / 2];
		for (int i = 0; i < brightness.length; i++) {
			brightness[i] = waves[2 * i];
		}
		independent = 4 * Math.PI * field.sigma() * field.sigma() / (grid.stepX() * grid.stepY());
	}

	/**
	 * Moves an outline to its fringe, if it has one.
	 *
	 * @param vacuum how far each place is vacuum, 0 … 1
	 * @param force what drives the outline into the hole: ½ where material stands out
	 *          of the noise, −½ in vacuum; set near the fringe
	 * @param filled places of grains: there is material whatever the fringe says
	 */
	void pull(final float[] vacuum, final float[] force, final boolean[] filled) {
		final OutlineProfile profile = new OutlineProfile(grid, brightness, vacuum);
		final int middle = middle(profile);
		final double step = step(profile, middle);
		if (!(Math.abs(step) > SEEN * error(profile, middle))) {
			return;
		}
		final double level = (inVacuum(profile, middle) + inFilm(profile, middle)) / 2 - displacement(step) * Math.abs(step) /
			APART;
		final double part = Math.abs(step) / (Math.abs(step) + 2 * profile.deviation());
		for (int i = 0; i < vacuum.length; i++) {
			final double distance = profile.distance(i) - middle;
			if (Math.abs(distance) < REACH && !filled[i]) {
				force[i] = (float) (part * part * Math.max(-SURE, Math.min(SURE, (level - brightness[i]) / step)));
			}
			vacuum[i] = (float) Math.max(0, Math.min(1, 0.5 + distance / OutlineProfile.STEP));
		}
	}

	/** @return how far within the outline, Å, the fringe stands out most. */
	private int middle(final OutlineProfile profile) {
		int middle = 0;
		double clearest = 0;
		for (int at = -OFF; at <= OFF; at += OutlineProfile.STEP) {
			final double clear = Math.abs(step(profile, at)) / error(profile, at);
			if (clear > clearest) {
				clearest = clear;
				middle = at;
			}
		}
		return middle;
	}

	/**
	 * The electrons of the bright line are those that the dark one lacks: the edge
	 * has deflected them, and itself is seen that much, Å, towards the bright line.
	 */
	private double displacement(final double step) {
		final double contrast = Math.abs(step) / mean;
		return contrast < 1 ? contrast / 2 * APART : 0;
	}

	/** @return how much brighter the line in the hole is than the one on the film. */
	private static double step(final OutlineProfile profile, final int at) {
		return inVacuum(profile, at) - inFilm(profile, at);
	}

	private static double inVacuum(final OutlineProfile profile, final int at) {
		return profile.mean(at + OutlineProfile.STEP, at + LINE);
	}

	private static double inFilm(final OutlineProfile profile, final int at) {
		return profile.mean(at - LINE, at - OutlineProfile.STEP);
	}

	private double error(final OutlineProfile profile, final int at) {
		return profile.deviation() * Math.sqrt(independent / profile.count(at + OutlineProfile.STEP, at + LINE) + independent /
			profile.count(at - LINE, at - OutlineProfile.STEP));
	}
}
