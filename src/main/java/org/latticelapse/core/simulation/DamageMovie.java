package org.latticelapse.core.simulation;

import java.util.Arrays;

import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.ZoneAxis;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.image.Movie;
import org.latticelapse.core.image.PixelSize;
import org.latticelapse.core.image.Quantity;

/**
 * A crystal of LiF that the beam turns to Li and then to Li2O while it drifts.
 * Each frame is simulated when it is asked for. Of the crystal's area the part
 * exp(−D/De) is still LiF at the dose D, and of the lithium a part oxidises at
 * its own rate: first-order kinetics one after the other. The characteristic
 * doses are chosen for show, not measured. Immutable.
 */
public final class DamageMovie implements Movie {

	/** Frames, each as long as the others. */
	private static final int FRAMES = 32;
	private static final double FRAME_TIME = 0.5;
	private static final double DOSE_RATE = 50;

	/** Characteristic doses of the area, e/Å²: of LiF, and of the lithium made of it. */
	private static final double FLUORIDE_DOSE = 320;
	private static final double LITHIUM_DOSE = 240;

	/** Drift, pixels: steady, and a jump ahead of one frame. */
	private static final double DRIFT_X = 0.09;
	private static final double DRIFT_Y = -0.06;
	private static final int JUMP_FRAME = 18;
	private static final double JUMP = 2.5;

	private static final double THICKNESS = 60;
	private static final int SIDE = 256;
	private static final PixelSize PIXEL = PixelSize.square(0.4);
	private static final String SOURCE = "of the simulation";

	private final DamageField field = new DamageField(SIDE * PIXEL.x(), 34, 41);

	/** @return the title, free of characters that a macro or a file name must quote. */
	public String title() {
		return "LiF_decomposing";
	}

	@Override
	public int frames() {
		return FRAMES;
	}

	@Override
	public Micrograph frame(final int index) {
		return simulation(index).render().micrograph();
	}

	/** @return voltage, temperature, dose rate and frame time; nothing was received before the first frame. */
	@Override
	public Acquisition acquisition() {
		return Acquisition.UNKNOWN.with(Quantity.VOLTAGE, 200, SOURCE).with(Quantity.TEMPERATURE, 20, SOURCE).with(
			Quantity.DOSE_RATE, DOSE_RATE, SOURCE).with(Quantity.FRAME_TIME, FRAME_TIME, SOURCE).with(Quantity.PRIOR_DOSE, 0,
				SOURCE);
	}

	/** @return the size of a pixel. */
	public PixelSize pixelSize() {
		return PIXEL;
	}

	/** @return how far a frame has drifted from the first, pixels: {x right, y down}. */
	public double[] drift(final int frame) {
		final double jump = frame < JUMP_FRAME ? 0 : JUMP;
		return new double[] { DRIFT_X * frame + jump, DRIFT_Y * frame + jump / 2 };
	}

	/** @return the dose in the middle of a frame, e/Å². */
	public double dose(final int frame) {
		return DOSE_RATE * FRAME_TIME * (frame + 0.5);
	}

	/** @return the characteristic dose of the area of LiF, e/Å²: the intensity of its spots fades twice as fast. */
	public double characteristicDose() {
		return FLUORIDE_DOSE;
	}

	/** @return the parts of the area that are LiF, Li and Li2O at a dose, e/Å². */
	public double[] fractions(final double dose) {
		final double fluoride = Math.exp(-dose / FLUORIDE_DOSE);
		final double lithium = LITHIUM_DOSE / (FLUORIDE_DOSE - LITHIUM_DOSE) * (fluoride - Math.exp(-dose / LITHIUM_DOSE));
		return new double[] { fluoride, lithium, 1 - fluoride - lithium };
	}

	/** @return how the movie was made, for the reader: one statement a line. */
	public String description() {
		return "Simulated HRTEM movie: LiF [0 1 1] turns to Li [0 0 1] and Li2O [0 1 1] in the beam\n" +
			"Area of LiF: exp(-D / " + FLUORIDE_DOSE + " e/A2); of its lithium: exp(-D / " + LITHIUM_DOSE +
			" e/A2); both chosen for show\nDose rate: " + DOSE_RATE + " e/A2/s, " + FRAMES + " frames of " + FRAME_TIME +
			" s\nDrift: " + Arrays.toString(drift(1)) + " pixels a frame, and a jump of " + JUMP + ", " + JUMP / 2 +
			" pixels at frame " + (JUMP_FRAME + 1) + "\n" + simulation(0).render().description();
	}

	private HrtemSimulation simulation(final int frame) {
		final double[] parts = fractions(dose(frame));
		final double[] drift = drift(frame);
		return HrtemSimulation.of(SIDE, SIDE, PIXEL) //
			.optics(Optics.tem(200).withDefocus(-430)) //
			.crystal(crystal("LiF", new ZoneAxis(0, 1, 1), 23, field.between(0, parts[0]))) //
			.crystal(crystal("Li", new ZoneAxis(0, 0, 1), 68, field.between(parts[0], parts[0] + parts[1]))) //
			.crystal(crystal("Li2O", new ZoneAxis(0, 1, 1), 23, field.between(parts[0] + parts[1], 1))) //
			.amorphous(AmorphousMaterial.organicInterphase(), 25) //
			.dose(DOSE_RATE * FRAME_TIME).temperature(20).seed(2014).exposure(frame, drift[0], drift[1]);
	}

	private static Grain crystal(final String phase, final ZoneAxis zone, final double angle, final Region region) {
		return new Grain(PhaseLibrary.builtIn().get(phase), zone, angle, region, THICKNESS);
	}
}
