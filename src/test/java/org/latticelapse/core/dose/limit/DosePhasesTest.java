package org.latticelapse.core.dose.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.latticelapse.core.crystal.SpecimenTemperature.CRYO;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phases with and without critical doses. */
class DosePhasesTest {

	@TempDir
	Path folder;

	@Test
	void setsIdsAndOwnPhasesInTheOrderAskedForEachOnce() throws IOException {
		final Path file = Files.write(folder.resolve("own.csv"), ("Phase,Range,Temperature,Voltage_kV,Limit_e/A2,Bound," +
			"Criterion,Source\nLEDC,cryo,-175 °C,300,12,,own,own\n").getBytes(StandardCharsets.UTF_8));
		final CriticalDoses doses = CriticalDoses.builtIn().with(file);
		final List<String> phases = DosePhases.select("ledc, Cu, SEI, LiF", doses);
		assertEquals(Arrays.asList("LEDC", "Cu", "Li", "LiF"), phases.subList(0, 4));
		assertEquals(11, phases.size());
		assertEquals(12, new SafeWindows(doses, ExposurePlan.NONE, OptionalDouble.empty()).of("LEDC", CRYO).get(0)
			.remainingDose());
	}

	@Test
	void unknownNamesAndEmptyListsAreRefused() {
		assertTrue(assertThrows(IllegalArgumentException.class, () -> DosePhases.select("LEDC", CriticalDoses.builtIn()))
			.getMessage().contains("\"LEDC\""));
		assertThrows(IllegalArgumentException.class, () -> DosePhases.select(" , ", CriticalDoses.builtIn()));
	}

	@Test
	void aPhaseOfWhichNothingIsPublishedHasOneUnknownWindow() {
		final List<SafeWindow> windows = new SafeWindows(CriticalDoses.builtIn(), ExposurePlan.NONE.withDoseRate(1),
			OptionalDouble.of(300)).of("Cu", CRYO);
		assertEquals(1, windows.size());
		assertTrue(Double.isNaN(windows.get(0).seconds()));
		assertEquals("no published number known", windows.get(0).limit().criterion());
	}
}
