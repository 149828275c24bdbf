package org.latticelapse.core.labeling.frame;

import org.latticelapse.core.fourier.Demodulator;
import org.latticelapse.core.fourier.peak.NoiseProfile;
import org.latticelapse.core.image.Micrograph;
import org.latticelapse.core.indexing.Spot;

/** The noise of a frame, and how bright it is: what is compared from frame to frame is the modulation. Immutable. */
public final class FrameNoise {

	private final NoiseProfile profile;
	private final double brightness;

	/**
	 * @param profile the noise of the frame
	 * @param frame the frame
	 */
	FrameNoise(final NoiseProfile profile, final Micrograph frame) {
		this.profile = profile;
		brightness = mean(frame);
	}

	/** Intensities whose mean is not positive have been rescaled: what they are relative to is unknown. */
	private static double mean(final Micrograph frame) {
		double sum = 0;
		int n = 0;
		for (int y = 0; y < frame.height(); y++) {
			for (int x = 0; x < frame.width(); x++) {
				final float value = frame.get(x, y);
				if (Float.isFinite(value)) {
					sum += value;
					n++;
				}
			}
		}
		return sum > 0 ? sum / n : 1;
	}

	/** @return its power density at each frequency, intensity² Å². */
	public NoiseProfile profile() {
		return profile;
	}

	/** @return the mean intensity; 1 if it is not known. */
	public double brightness() {
		return brightness;
	}

	/**
	 * @param field a demodulator of the frame
	 * @param spot fringes
	 * @return the squared modulation, relative to the mean intensity, that noise alone
	 *         has on average at their frequency
	 */
	public double modulation(final Demodulator field, final Spot spot) {
		return field.noisePower(profile.at(spot.gx(), spot.gy())) / (brightness * brightness);
	}
}
