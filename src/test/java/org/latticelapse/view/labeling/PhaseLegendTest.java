package org.latticelapse.view.labeling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.crystal.PhaseLibrary;

/** Colors by which everybody can tell the phases apart. */
class PhaseLegendTest {

	/** Steps of CIELAB; the colors of Okabe and Ito are at least 16 apart. */
	private static final double TOLD_APART = 15;

	/**
	 * The matrices of complete protanopia, deuteranopia and tritanopia are those of
	 * Machado, Oliveira and Fernandes (IEEE Trans. Vis. Comput. Graph. 15 (2009)
	 * 1291), for linear RGB.
	 */
	@ParameterizedTest
	@CsvSource({ "1, 0, 0, 0, 1, 0, 0, 0, 1",
		"0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998",
		"0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881",
		"1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900" })
	void labelsOfTheDefaultSetAreToldApartWithAnyColorVision(final double rr, final double rg, final double rb,
		final double gr, final double gg, final double gb, final double br, final double bg, final double bb)
	{
		final PhaseLegend legend = PhaseLegend.of(PhaseLibrary.builtIn().select("SEI"));
		assertEquals(12, legend.size());
		for (int i = 0; i < legend.size(); i++) {
			for (int j = 0; j < i; j++) {
				final double[] one = seen(legend.color(i), rr, rg, rb, gr, gg, gb, br, bg, bb);
				final double[] other = seen(legend.color(j), rr, rg, rb, gr, gg, gb, br, bg, bb);
				final double apart = Math.sqrt(Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] -
					other[2], 2));
				assertTrue(apart > TOLD_APART, legend.name(i) + " and " + legend.name(j) + ": " + apart);
			}
		}
	}

	/** CIELAB, for white of D65, of what is seen of a color. */
	private static double[] seen(final Color color, final double... m) {
		final double[] rgb = { linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue()) };
		final double r = clipped(m[0] * rgb[0] + m[1] * rgb[1] + m[2] * rgb[2]);
		final double g = clipped(m[3] * rgb[0] + m[4] * rgb[1] + m[5] * rgb[2]);
		final double b = clipped(m[6] * rgb[0] + m[7] * rgb[1] + m[8] * rgb[2]);
		final double x = root((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
		final double y = root(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
		final double z = root((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
		return new double[] { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
	}

	private static double linear(final int value) {
		final double v = value / 255.0;
		return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
	}

	private static double clipped(final double value) {
		return Math.max(0, Math.min(1, value));
	}

	private static double root(final double value) {
		return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116.0;
	}
}
