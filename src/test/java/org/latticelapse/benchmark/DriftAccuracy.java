package org.latticelapse.benchmark;

import ij.ImagePlus;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

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

	private static final double[] DOSES = { 5, 10, 20, 60 };
	private static final double[] JUMPS = { 0, 7 };

	private final Table table = new Table("movie", "e/A2 a frame", "jump px", "RMS px", "RMS about middle", "largest",
		"sigma", "jump error px", "s a frame");
	private final Table gone = new Table("frames without content", "seed", "marked rightly", "marked wrongly",
		"RMS px of the others");
	private final Table simulated = new Table("scene", "e/A2 a frame", "jump px", "movies", "median RMS px",
		"largest RMS px", "slips", "not measured %", "measured, yet wrong %", "sigma");

	private DriftAccuracy() {}

	/**
	 * Measures the sample movies; with the argument {@code simulated} those made here
	 * too, and after it the seeds of the first and the last of each kind (1 3), and
	 * doses of a frame separated by commas (5,10,20,60). With {@code gone} and such
	 * seeds it measures movies of which some frames show nothing but noise instead.
	 */
	public static void main(final String[] arguments) {
		final DriftAccuracy accuracy = new DriftAccuracy();
		final int firstSeed = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
		final int lastSeed = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
		if (arguments.length > 0 && arguments[0].equals("gone")) {
			accuracy.gone(firstSeed, lastSeed);
			accuracy.gone.print();
			return;
		}
		accuracy.samples();
		accuracy.damage();
		accuracy.table.print();
		if (arguments.length == 0) return;
		final double[] doses = arguments.length > 3 ? Arrays.stream(arguments[3].split(",")).mapToDouble(Double::parseDouble)
			.toArray() : DOSES;
		accuracy.simulated(firstSeed, lastSeed, doses);
		accuracy.simulated.print();
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

	private void simulated(final int firstSeed, final int lastSeed, final double[] doses) {
		final Micrograph amorphous = render(base().amorphous(AmorphousMaterial.organicInterphase(), 60));
		final Region left = Region.particle(60, 75, 45, 5);
		final Region right = Region.particle(130, 110, 50, 8);
		final Micrograph grains = render(crystal(crystal(base(), "Li2O", new ZoneAxis(0, 1, 1), left), "Li2CO3", new ZoneAxis(
			0, 0, 1), right));
		final Micrograph lithiumFluoride = render(crystal(base(), "LiF", new ZoneAxis(0, 1, 1), Region.everywhere()));
		final Micrograph oxide = render(crystal(base(), "Li2O", new ZoneAxis(0, 0, 1), Region.everywhere()));
		final Micrograph pure = render(crystal(bare(), "LiF", new ZoneAxis(0, 1, 1), Region.everywhere()));
		for (final double dose : doses) {
			for (final double jump : JUMPS) {
				final Series series = new Series(dose, jump, firstSeed, lastSeed);
				scene("LiF [011] -> amorphous", lithiumFluoride, amorphous, 20, series);
				scene("Li2O [001] -> amorphous", oxide, amorphous, 40, series);
				scene("Li2O and Li2CO3 grains", grains, amorphous, 1e9, series);
				scene("amorphous film", amorphous, amorphous, 1e9, series);
				scene("pure LiF [011] without film", pure, amorphous, 1e9, series);
			}
		}
	}

	private void gone(final int firstSeed, final int lastSeed) {
		final Micrograph scene = render(crystal(base(), "LiF", new ZoneAxis(0, 1, 1), Region.everywhere()));
		for (int seed = firstSeed; seed <= lastSeed; seed++) {
			gone("26 to 60", scene, 25, 60, seed);
			gone("23 to 37", scene, 22, 37, seed);
			gone("all", scene, 0, 60, seed);
		}
		final Movie fading = ImagePlusMovie.allFrames(Samples.open(Samples.at("formats", "synth_fading_256.zip")));
		final double[] still = new double[fading.frames()];
		final DriftError error = error(fading, still, still);
		gone.add("synth_fading_256, faded", 0, error.notMeasured(), 0, error.rms());
	}

	private void gone(final String name, final Micrograph scene, final int from, final int to, final int seed) {
		final double[][] track = DriftingMovie.track(60, USUAL_STEP, 0, seed);
		final InterruptedMovie movie = new InterruptedMovie(new DriftingMovie(scene, scene, SIDE, 20, 1e9, track[0], track[1],
			seed), from, to, seed);
		final Drift drift = DriftEstimator.standard().estimate(new CachedMovie(movie), Progress.NONE);
		int rightly = 0;
		int wrongly = 0;
		double square = 0;
		for (int i = 0; i < movie.frames(); i++) {
			rightly += !drift.isMeasured(i) && !movie.hasContent(i) ? 1 : 0;
			wrongly += drift.isMeasured(i) != movie.hasContent(i) ? 1 : 0;
			if (movie.hasContent(i)) square += Math.pow(drift.dx(i) - track[0][i], 2) + Math.pow(drift.dy(i) - track[1][i], 2);
		}
		gone.add(name, seed, rightly, wrongly, Math.sqrt(square / Math.max(1, movie.frames() - (to - from))));
	}

	private void scene(final String name, final Micrograph before, final Micrograph after, final double life,
		final Series series)
	{
		final DriftError[] errors = IntStream.rangeClosed(series.firstSeed, series.lastSeed).parallel().mapToObj(seed -> {
			final double[][] track = DriftingMovie.track(FRAMES, USUAL_STEP, series.jump, seed);
			return error(new DriftingMovie(before, after, SIDE, series.dose, life, track[0], track[1], seed), track[0], track[1]);
		}).toArray(DriftError[]::new);
		final double[] rms = Arrays.stream(errors).mapToDouble(DriftError::rmsAboutMiddle).sorted().toArray();
		final double percent = 100.0 / (FRAMES * errors.length);
		simulated.add(name, series.dose, series.jump, errors.length, rms[rms.length / 2], rms[rms.length - 1], sum(errors,
			DriftError::slips), percent * sum(errors, DriftError::notMeasured), percent * sum(errors, DriftError::wrong), Arrays
				.stream(errors).mapToDouble(DriftError::sigma).average().getAsDouble());
	}

	private static int sum(final DriftError[] errors, final ToIntFunction<DriftError> count) {
		return Arrays.stream(errors).mapToInt(count).sum();
	}

	private static DriftError error(final Movie movie, final double[] dx, final double[] dy) {
		return new DriftError(DriftEstimator.standard().estimate(new CachedMovie(movie), Progress.NONE), dx, dy);
	}

	private void add(final String name, final double dose, final double jump, final int jumpFrame, final Movie movie,
		final double[] dx, final double[] dy)
	{
		final Movie kept = new CachedMovie(movie);
		final long start = System.nanoTime();
		final DriftError error = error(kept, dx, dy);
		final double seconds = (System.nanoTime() - start) * 1e-9 / movie.frames();
		table.add(name, dose, jump, error.rms(), error.rmsAboutMiddle(), error.largest(), error.sigma(), error.step(jumpFrame),
			seconds);
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
		return simulation.crystal(new Grain(PhaseLibrary.builtIn().get(phase), zone, 23, region, 60));
	}

	private static Micrograph render(final HrtemSimulation simulation) {
		return simulation.renderNoiseFree().micrograph();
	}

	/** Movies that differ by their seeds alone. */
	private static final class Series {

		private final double dose;
		private final double jump;
		private final int firstSeed;
		private final int lastSeed;

		Series(final double dose, final double jump, final int firstSeed, final int lastSeed) {
			this.dose = dose;
			this.jump = jump;
			this.firstSeed = firstSeed;
			this.lastSeed = lastSeed;
		}
	}
}
