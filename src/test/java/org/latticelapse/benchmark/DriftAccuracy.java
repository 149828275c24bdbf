package org.latticelapse.benchmark;

import ij.ImagePlus;

import java.util.Arrays;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Progress;
import org.latticelapse.core.motion.Drift;
import org.latticelapse.core.motion.DriftEstimator;
import org.latticelapse.core.simulation.AmorphousMaterial;
import org.latticelapse.core.simulation.DamageMovie;
import org.latticelapse.core.simulation.Grain;
import org.latticelapse.core.simulation.HrtemSimulation;
import org.latticelapse.core.simulation.Optics;
import org.latticelapse.core.simulation.Region;
import org.latticelapse.io.ImagePlusMovie;

/**
 * How far the measured drift is from the true one: on the sample movies, and on
 * movies simulated here of other phases, doses and steps, with and without a jump.
 */
public final class DriftAccuracy {

	private static final int FIELD = 640;
	private static final int SIDE = 384;
	private static final int FRAMES = 40;
	private static final double PIXEL = 0.3;
	private static final double USUAL_STEP = 0.4;

	private final Table table = new Table("movie", "e/A2 a frame", "jump px", "RMS px", "RMS about mean", "largest",
		"sigma", "frames off > 1 px", "jump error px", "s a frame");

	private DriftAccuracy() {}

	/** Measures the sample movies; with the argument {@code simulated} those made here too. */
	public static void main(final String[] arguments) {
		final DriftAccuracy accuracy = new DriftAccuracy();
		if (!Arrays.asList(arguments).contains("only")) {
			accuracy.samples();
			accuracy.damage();
		}
		if (arguments.length > 0) accuracy.simulated(arguments[arguments.length - 1]);
		accuracy.table.print();
	}

	/** The movie under File > Open Samples. */
	private void damage() {
		final DamageMovie movie = new DamageMovie();
		final double[] dx = new double[movie.frames()];
		final double[] dy = new double[movie.frames()];
		int jump = 1;
		for (int i = 0; i < dx.length; i++) {
			dx[i] = movie.drift(i)[0];
			dy[i] = movie.drift(i)[1];
			if (i > 0 && Math.abs(dx[i] - dx[i - 1]) > 1) jump = i;
		}
		add(movie.title(), movie.dose(1) - movie.dose(0), Math.hypot(dx[jump] - dx[jump - 1], dy[jump] - dy[jump - 1]), jump,
			movie, dx, dy);
	}

	private void samples() {
		final TruthFile truth = TruthFile.in(Samples.at("simulated", "D_movie"));
		for (final TruthFile.Item item : truth.items()) {
			final ImagePlus image = Samples.open(truth.path(item));
			final int n = item.perFrame.size();
			final double[] dx = new double[n];
			final double[] dy = new double[n];
			for (int i = 0; i < n; i++) {
				dx[i] = item.perFrame.get(i).driftPx[0];
				dy[i] = item.perFrame.get(i).driftPx[1];
			}
			final double dose = item.perFrame.get(1).doseMid - item.perFrame.get(0).doseMid;
			add(item.file, dose, 4, item.jumpFrame, ImagePlusMovie.allFrames(image), dx, dy);
		}
	}

	private void simulated(final String only) {
		final Micrograph amorphous = render(base().amorphous(AmorphousMaterial.organicInterphase(), 60));
		scene(only, "LiF [011] -> amorphous", render(crystal(base(), "LiF", new ZoneAxis(0, 1, 1), Region.everywhere())),
			amorphous, 20);
		scene(only, "Li2O [001] -> amorphous", render(crystal(base(), "Li2O", new ZoneAxis(0, 0, 1), Region
			.everywhere())), amorphous, 40);
		final Region left = Region.particle(60, 75, 45, 5);
		final Region right = Region.particle(130, 110, 50, 8);
		scene(only, "Li2O and Li2CO3 grains", render(crystal(crystal(base(), "Li2O", new ZoneAxis(0, 1, 1), left), "Li2CO3",
			new ZoneAxis(0, 0, 1), right)), amorphous, 1e9);
		scene(only, "amorphous film", amorphous, amorphous, 1e9);
		scene(only, "pure LiF [011] without film", render(crystal(bare(), "LiF", new ZoneAxis(0, 1, 1), Region
			.everywhere())), amorphous, 1e9);
	}

	private void scene(final String only, final String name, final Micrograph before, final Micrograph after,
		final double life)
	{
		if (!only.equals("simulated") && !name.startsWith(only)) return;
		for (final double dose : new double[] { 5, 20, 60 }) {
			for (final double jump : new double[] { 0, 7 }) {
				final long seed = Math.round(100 * dose + jump);
				final double[][] track = DriftingMovie.track(FRAMES, USUAL_STEP, jump, seed);
				add(name, dose, jump, FRAMES / 2, new DriftingMovie(before, after, SIDE, dose, life, track[0], track[1], seed),
					track[0], track[1]);
			}
		}
	}

	private void add(final String name, final double dose, final double jump, final int jumpFrame, final Movie movie,
		final double[] dx, final double[] dy)
	{
		final Movie kept = new CachedMovie(movie);
		final long start = System.nanoTime();
		final Drift drift = DriftEstimator.standard().estimate(kept, Progress.NONE);
		final double seconds = (System.nanoTime() - start) * 1e-9 / movie.frames();
		double square = 0;
		double largest = 0;
		double sigma = 0;
		final double[] ex = new double[dx.length];
		final double[] ey = new double[dx.length];
		for (int i = 0; i < dx.length; i++) {
			ex[i] = drift.dx(i) - dx[i];
			ey[i] = drift.dy(i) - dy[i];
			square += ex[i] * ex[i] + ey[i] * ey[i];
			largest = Math.max(largest, Math.hypot(ex[i], ey[i]));
			sigma += drift.isMeasured(i) ? drift.sigma(i) / dx.length : 0;
		}
		final double middleX = median(ex);
		final double middleY = median(ey);
		double about = 0;
		int off = 0;
		for (int i = 0; i < dx.length; i++) {
			final double error = Math.hypot(ex[i] - middleX, ey[i] - middleY);
			about += error * error;
			off += error > 1 ? 1 : 0;
		}
		table.add(name, dose, jump, Math.sqrt(square / dx.length), Math.sqrt(about / dx.length), largest, sigma, off, Math
			.hypot(ex[jumpFrame] - ex[jumpFrame - 1], ey[jumpFrame] - ey[jumpFrame - 1]), seconds);
	}

	private static double median(final double[] values) {
		final double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

	private static HrtemSimulation bare() {
		return HrtemSimulation.of(FIELD, FIELD, PixelSize.square(PIXEL)).optics(Optics.tem(300).withDefocus(-450)).dose(1)
			.seed(11);
	}

	private static HrtemSimulation base() {
		return bare().amorphous(AmorphousMaterial.organicInterphase(), 30);
	}

	private static HrtemSimulation crystal(final HrtemSimulation simulation, final String phase, final ZoneAxis zone,
		final Region region)
	{
		return simulation.crystal(new Grain(PhaseLibrary.builtIn().find(phase).get(), zone, 23, region, 60));
	}

	private static Micrograph render(final HrtemSimulation simulation) {
		return simulation.renderNoiseFree().micrograph();
	}
}
