package org.latticelapse.view.dose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Collections;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.SpecimenTemperature;
import org.latticelapse.core.dose.limit.CriticalDoses;
import org.latticelapse.core.dose.limit.ExposurePlan;
import org.latticelapse.core.dose.limit.SafeWindows;

/** Where the bars of the chart end, and how. */
class SafeWindowChartTest {

	private static final ExposurePlan PLAN = ExposurePlan.NONE.withDoseRate(100);
	private static final Color BAR = new Color(0xD5, 0x5E, 0x00);

	/** Twice the middle of the first row. */
	private static final int MIDDLE = 2 * 94;

	@Test
	void aBarEndsAtTheLimit() {
		final BufferedImage chart = chart("LiF", PLAN);
		final int end = (int) Math.round(2 * axis(1e3).at(200));
		assertEquals(BAR.getRGB(), chart.getRGB(end - 3, MIDDLE));
		assertEquals(Color.WHITE.getRGB(), chart.getRGB(end + 3, MIDDLE));
	}

	@Test
	void whatTheSafetyFactorForbidsIsPale() {
		final BufferedImage chart = chart("LiF", PLAN.withSafetyFactor(0.5));
		assertEquals(BAR.getRGB(), chart.getRGB((int) (2 * axis(1e3).at(98)), MIDDLE));
		final Color pale = new Color(chart.getRGB((int) (2 * axis(1e3).at(150)), MIDDLE));
		assertTrue(pale.getBlue() > 150 && pale.getBlue() < 230, pale.toString());
	}

	/** An upper bound fades before its end, a lower bound behind it. */
	@Test
	void boundsAreOpenEnded() {
		final BufferedImage upper = chart("Li2CO3", PLAN);
		final LogAxis axis = new LogAxis(6, 2e3, 92, 580);
		final Color inside = new Color(upper.getRGB((int) (2 * axis.at(95)), 2 * 90));
		assertTrue(inside.getBlue() > 200, inside.toString());
		final BufferedImage lower = chart("Li", PLAN);
		final Color beyond = new Color(lower.getRGB((int) (2 * axis(3500).at(2300)), 2 * 90));
		assertTrue(beyond.getBlue() > 150 && beyond.getBlue() < 240, beyond.toString());
	}

	private static LogAxis axis(final double most) {
		return new LogAxis(90, Math.max(2e3, most), 92, 580);
	}

	private static BufferedImage chart(final String phase, final ExposurePlan plan) {
		final SafeWindows windows = new SafeWindows(CriticalDoses.builtIn(), plan, OptionalDouble.empty());
		return new SafeWindowChart(Collections.singletonMap(phase, Collections.singletonList(windows.of(phase,
			SpecimenTemperature.ROOM))), plan, Collections.emptyList()).render();
	}
}
