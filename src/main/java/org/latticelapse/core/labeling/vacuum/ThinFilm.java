package org.latticelapse.core.labeling.vacuum;

import java.util.function.DoubleUnaryOperator;

import org.latticelapse.core.fourier.CameraNoise;

/**
 * Whether noise alone explains a spectrum better than noise under the contrast of
 * a thin film. A film multiplies the power of shot noise by 1 + 4 k D t e(g)
 * sin²(π z g²): dose D, thickness t, z the wavelength times the defocus, e(g) what
 * lens and atoms leave of it (L. Reimer, H. Kohl, Transmission Electron
 * Microscopy, 5th ed., 2008, ch. 6.4). So the dose decides what would have been
 * seen.
 */
final class ThinFilm {

	/**
	 * k t for 5 nm, per e/Å²: of films of carbon, ice and organic matter through
	 * ordinary lenses, two in three have more contrast for their thickness.
	 */
	private static final double CONTRAST = 7.5e-4;

	/** Where e(g) has fallen to 1/e, 1/Å. */
	private static final double REACH = 0.55;

	/** Wavelength times defocus, Å²: from near Scherzer's to a quarter of a µm under focus. */
	private static final double[] DEFOCUS = { 2.2, 5.5, 13, 26, 53 };

	/** Parts of that film that are tried; it alone must be disproved. */
	private static final double[] PARTS = { 0.1, 0.2, 0.4, 0.7, 1 };

	/** The mean of 4 e(g) sin² where material has its contrast. */
	private static final double MEAN = 1.5;

	/** A hole shows less than this part of the contrast of material beside it. */
	private static final double OF_MATERIAL = 0.5;

	/** The lens carries up to this part of the contrast of material into the quiet tiles beside it. */
	private static final double CARRIED_AT_MOST = 0.15;

	/** A film is seen if it lowers χ² by more than this, and disproved if it raises χ² by more than that. */
	private static final double SEEN = 7;
	private static final double DISPROVED = 4;

	private final double ordinary;
	private final double contrast;
	private final double carried;

	/**
	 * @param dose e/Å²
	 * @param material the power of material beside it, as a multiple of that of shot
	 *          noise, 0 if there is none
	 */
	ThinFilm(final double dose, final double material) {
		ordinary = CONTRAST * dose;
		contrast = Math.max(ordinary, OF_MATERIAL * material / MEAN);
		carried = CARRIED_AT_MOST * material;
	}

	/**
	 * @param spectrum that noise alone may explain
	 * @param noise that explains it
	 * @param counting whether the camera counts electrons
	 * @return whether it shows no film, though it would show one
	 */
	boolean isDisproved(final MeanSpectrum spectrum, final CameraNoise noise, final boolean counting) {
		final double alone = spectrum.chiSquare(g -> 0, counting);
		for (final double defocus : DEFOCUS) {
			for (final double part : PARTS) {
				final double change = spectrum.chiSquare(film(part * contrast, defocus), counting) - alone;
				if (MEAN * part * contrast > carried && change < -SEEN) {
					return false;
				}
			}
			// Chance may disprove a film that would not have been seen.
			final DoubleUnaryOperator film = film(contrast, defocus);
			if (Math.min(spectrum.chiSquare(film, counting) - alone, spectrum.expectedChiSquare(noise, film, counting)) < DISPROVED) {
				return false;
			}
			// However strong the material beside, an ordinary film that would be seen too must not explain the spectrum better.
			final DoubleUnaryOperator thin = film(ordinary, defocus);
			if (spectrum.expectedChiSquare(noise, thin, counting) > DISPROVED && spectrum.chiSquare(thin, counting) < alone) {
				return false;
			}
		}
		return true;
	}

	/** @return the power of a film of some contrast, as a multiple of that of shot noise. */
	private DoubleUnaryOperator film(final double strength, final double defocus) {
		return g -> {
			final double wave = Math.sin(Math.PI * defocus * g * g);
			return 4 * strength * Math.exp(-g * g / (REACH * REACH)) * wave * wave;
		};
	}
}
