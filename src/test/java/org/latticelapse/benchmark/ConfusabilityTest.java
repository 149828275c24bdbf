package org.latticelapse.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.crystal.Miller;
import org.latticelapse.core.crystal.Phase;
import org.latticelapse.core.crystal.PhaseLibrary;
import org.latticelapse.core.crystal.Reflection;
import org.latticelapse.core.crystal.ReflectionList;

class ConfusabilityTest {

	private static final List<Phase> SEI = PhaseLibrary.builtIn().select("SEI");

	@Test
	void twoRocksaltPhasesTwoPercentApartShareEveryZone() {
		// LiF a = 4.026 Å and LiH a = 4.083 Å: 1.4 % apart. Li2S 220 and LiF 200 differ by 0.5 %.
		final List<String> phases = new Confusability(Arrays.asList(spot(2.013, 20), spot(2.013, 110))).among(SEI);
		assertTrue(phases.containsAll(Arrays.asList("LiF", "LiH", "Li2S")), phases.toString());
		assertFalse(phases.contains("Li2CO3"), phases.toString());
	}

	@Test
	void aSpotThatOnePhaseForbidsTellsThemApart() {
		// 1/sqrt(2) of the spacing along the diagonal is 220 of LiF; a third spot at 45° with twice the
		// spacing of 220 would be 110, which the face-centred lattices forbid.
		final List<String> phases = new Confusability(Arrays.asList(spot(2.013, 20), spot(2.013, 110), spot(2.847,
			65))).among(SEI);
		assertFalse(phases.contains("LiF"), phases.toString());
		assertFalse(phases.contains("LiH"), phases.toString());
	}

	@Test
	void theHandOfTheCameraDoesNotMatter() {
		final List<TrueSpot> seen = Arrays.asList(spot(2.667, 10), spot(2.310, 64.74), spot(2.667, 119.47));
		final List<TrueSpot> mirrored = Arrays.asList(spot(2.667, 170), spot(2.310, 115.26), spot(2.667, 60.53));
		assertEquals(new Confusability(seen).among(SEI), new Confusability(mirrored).among(SEI));
		assertTrue(new Confusability(seen).among(SEI).contains("Li2O"));
	}

	@Test
	void agreesWithTheSamples() {
		assumeTrue(Files.isReadable(Samples.at("simulated", "A_index", "truth.json")), "the samples are not here");
		for (final TestImage image : TruthFile.in(Samples.at("simulated", "A_index")).crystals()) {
			final List<String> expected = SEI.stream().map(Phase::id).filter(image.crystal()::mayBe).collect(Collectors
				.toList());
			assertEquals(expected, new Confusability(visible(image.crystal())).among(SEI), image.name());
		}
	}

	/** The visible spots but those of multiple scattering, which the structure forbids. */
	private static List<TrueSpot> visible(final TrueCrystal crystal) {
		final Set<Miller> allowed = ReflectionList.of(crystal.phase(), 0.8, 10).reflections().stream().map(
			Reflection::hkl).collect(Collectors.toSet());
		return crystal.spots().stream().filter(spot -> spot.isVisible() && allowed.contains(spot.hkl())).collect(
			Collectors.toList());
	}

	private static TrueSpot spot(final double d, final double angle) {
		final double radians = Math.toRadians(angle);
		return new TrueSpot(new Miller(0, 0, 0), Math.cos(radians) / d, -Math.sin(radians) / d, 100);
	}
}
