package org.latticelapse.core.dose.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.latticelapse.core.crystal.SpecimenTemperature.CRYO;
import static org.latticelapse.core.crystal.SpecimenTemperature.ROOM;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.core.crystal.PhaseLibrary;

/** The published critical doses, and those of a user. */
class CriticalDosesTest {

	private static final String HEADER = "Phase,Range,Temperature,Voltage_kV,Limit_e/A2,Bound,Criterion,Source\n";

	@TempDir
	Path folder;

	/** Bai et al., arXiv:2412.19376, Fig. 4: what 100 e/Å²/s allows. */
	@Test
	void theValuesOfTheSourcePaperAreApplied() {
		assertEquals(2, limit("LiF", false) / 100, 1e-12);
		assertEquals(100, limit("LiF", true) / 100, 1e-12);
		assertEquals(20, limit("Li2CO3", true) / 100, 1e-12);
		final CriticalDose carbonate = CriticalDoses.builtIn().of("Li2CO3", ROOM).get();
		assertEquals(Bound.UPPER, carbonate.bound());
		assertEquals("< 100 e/Å²", carbonate.limit());
		assertEquals("> 1750 e/Å²", CriticalDoses.builtIn().of("Li", ROOM).get().limit());
	}

	@Test
	void everyPublishedValueIsKeptWithItsCriterion() {
		assertEquals(3, CriticalDoses.builtIn().all("Li2CO3", ROOM).size());
		assertEquals(750, CriticalDoses.builtIn().all("Li2CO3", ROOM).get(2).value());
		for (final CriticalDose dose : CriticalDoses.builtIn().all()) {
			assertFalse(dose.criterion().isEmpty() || dose.source().isEmpty() || dose.temperature().isEmpty());
			assertTrue(PhaseLibrary.builtIn().find(dose.phase()).isPresent(), dose.phase());
		}
	}

	@Test
	void whatIsUnknownStaysUnknown() {
		final CriticalDose oxide = CriticalDoses.builtIn().of("Li2O", ROOM).get();
		assertFalse(oxide.isKnown());
		assertEquals("unknown", oxide.limit());
		assertFalse(oxide.isCertainlyPast(1e9));
		assertTrue(Double.isNaN(oxide.fraction(100)));
		assertFalse(CriticalDoses.builtIn().of("Cu", ROOM).isPresent());
	}

	@Test
	void aLowerBoundIsNeverCertainlyPassed() {
		assertFalse(CriticalDoses.builtIn().of("Li", ROOM).get().isCertainlyPast(5000));
		assertTrue(CriticalDoses.builtIn().of("Li2CO3", ROOM).get().isCertainlyPast(100));
		assertFalse(CriticalDoses.builtIn().of("Li2CO3", ROOM).get().isCertainlyPast(99));
	}

	@Test
	void usersAddAndOverride() throws IOException {
		final Path file = file(HEADER + "LiOH,room,20 °C,300,50,,\"spots, gone\",own data\nLiF,cryo,-180 °C,300,5000,,ours,own data\n");
		final CriticalDoses doses = CriticalDoses.builtIn().with(file);
		assertEquals(50, doses.of("LiOH", ROOM).get().value());
		assertEquals(5000, doses.of("LiF", CRYO).get().value());
		assertEquals(2, doses.all("LiF", CRYO).size());
		assertEquals(200, doses.of("LiF", ROOM).get().value());
	}

	@Test
	void readsAFileAsSpreadsheetsWriteIt() throws IOException {
		final Path file = file("\uFEFF" + HEADER + "LiOH,room,20,300,50,,gone,own\r\n\r\n");
		assertEquals(50, CriticalDoses.builtIn().with(file).of("LiOH", ROOM).get().value());
		assertTrue(refusal(HEADER + "LiOH,room,20,300,50,,\"gone,own\n").contains("quotation marks"));
	}

	@Test
	void badFilesAreNamedWithRowAndRemedy() throws IOException {
		assertTrue(refusal("Phase;Range\nLiF;room\n").contains("column Phase"), refusal("Phase;Range\nLiF;room\n"));
		assertTrue(refusal(HEADER + "LiF,warm,20,200,5,,a,b\n").contains("room or cryo"));
		assertTrue(refusal(HEADER + "LiF,room,20,200,-5,,a,b\n").contains("\"-5\" in the column Limit_e/A2"));
		assertTrue(refusal(HEADER + "LiF,room,20,200,5,5,,a,b\n").contains("9 fields"));
		assertThrows(IllegalArgumentException.class, () -> CriticalDoses.builtIn().with(folder.resolve("missing.csv")));
	}

	@Test
	void productsPastTheDoseOfTheirParentMayBeBeamInduced() {
		final CriticalDoses doses = CriticalDoses.builtIn();
		assertTrue(BeamProducts.warnings("Li2O", 50, ROOM, doses).isEmpty());
		assertEquals(1, BeamProducts.warnings("Li2O", 150, ROOM, doses).size());
		assertTrue(BeamProducts.warnings("Li2O", 150, ROOM, doses).get(0).contains("Li2CO3 (< 100 e/Å²"));
		assertEquals(2, BeamProducts.warnings("Li2O", 250, ROOM, doses).size());
		assertEquals(1, BeamProducts.warnings("Li", 250, ROOM, doses).size());
		assertTrue(BeamProducts.warnings("Li2O", 250, CRYO, doses).isEmpty());
		assertTrue(BeamProducts.warnings("Li2O", 250, null, doses).isEmpty());
		assertTrue(BeamProducts.warnings("Li2O", Double.NaN, ROOM, doses).isEmpty());
		assertTrue(BeamProducts.warnings("LiF", 1e6, ROOM, doses).isEmpty());
	}

	private static double limit(final String phase, final boolean cold) {
		return CriticalDoses.builtIn().of(phase, cold ? CRYO : ROOM).get().value();
	}

	private String refusal(final String content) throws IOException {
		final Path file = file(content);
		final String message = assertThrows(IllegalArgumentException.class, () -> CriticalDoses.builtIn().with(file))
			.getMessage();
		assertTrue(message.contains(file.toString()), message);
		return message;
	}

	private Path file(final String content) throws IOException {
		return Files.write(folder.resolve("own.csv"), content.getBytes(StandardCharsets.UTF_8));
	}
}
