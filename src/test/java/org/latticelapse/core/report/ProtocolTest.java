package org.latticelapse.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.Quantity;

/** Records against the protocol of Bai et al. */
class ProtocolTest {

	@Test
	void aRecordAsTheProtocolAsksPasses() {
		for (final CheckResult result : Protocol.check(Records.movie(Records.GOOD))) {
			assertEquals(CheckVerdict.PASS, result.verdict(), result.rule() + ": " + result.reason());
		}
	}

	@Test
	void anEmptyRecordReportsNothing() {
		for (final CheckResult result : Protocol.check(Records.movie(Acquisition.UNKNOWN))) {
			assertEquals(CheckVerdict.NOT_REPORTED, result.verdict(), result.rule() + ": " + result.reason());
		}
	}

	@ParameterizedTest
	@CsvSource({ "36, high, pass", "36, low, caution", "36, '', caution", "10, low, pass", "10, '', pass", "60, high, caution",
		"'', high, not reported" })
	void storage(final String hours, final String efficiency, final String verdict) {
		assertVerdict(verdict, 0, Records.note(Records.note(Records.GOOD, ReportNote.STORAGE_TIME, hours),
			ReportNote.ELECTROLYTE_CLASS, efficiency));
	}

	@ParameterizedTest
	@CsvSource({ "Ga, room, caution", "Ga, '', caution", "Ga, cryo, pass", "Xe, room, pass", "Ar+, '', pass",
		"Xenon plasma, room, pass", "'', room, not reported", "'', cryo, pass", "none, '', pass", "Arsenic, room, caution" })
	void milling(final String ion, final String temperature, final String verdict) {
		assertVerdict(verdict, 1, Records.note(Records.note(Records.GOOD, ReportNote.MILLING_ION, ion),
			ReportNote.MILLING_TEMPERATURE, temperature));
	}

	@ParameterizedTest
	@CsvSource({ "24, pass", "24.5, caution", "'', not reported" })
	void transferTime(final String hours, final String verdict) {
		assertVerdict(verdict, 2, Records.note(Records.GOOD, ReportNote.TRANSFER_TIME, hours));
	}

	@ParameterizedTest
	@CsvSource({ "inert gas, '', pass, not reported", "cryo, 0, pass, pass", "air, '', caution, caution",
		"vacuum, 3, pass, caution", "'', 0, not reported, pass" })
	void transferAndAir(final String transfer, final String seconds, final String transferVerdict,
		final String airVerdict)
	{
		final Acquisition record = Records.note(Records.note(Records.GOOD, ReportNote.TRANSFER, transfer),
			ReportNote.AIR_EXPOSURE, seconds);
		assertVerdict(transferVerdict, 3, record);
		assertVerdict(airVerdict, 4, record);
	}

	@Test
	void aDoseOnTheCameraIsNotThatOnTheSpecimen() {
		final Acquisition camera = Records.GOOD.without(Quantity.DOSE_RATE).with(Quantity.CAMERA_DOSE_RATE, 7, "of the file");
		assertVerdict("caution", 5, camera);
		assertVerdict("caution", 6, camera);
		assertVerdict("not reported", 8, camera);
		assertVerdict("not reported", 9, camera);
		assertVerdict("caution", 8, camera.with(Quantity.CAMERA_DOSE_RATE, 150, "of the file"));
	}

	@Test
	void aTotalWithoutThePriorDoseOrWithDisagreementIsDoubtful() {
		assertVerdict("caution", 6, Records.GOOD.without(Quantity.PRIOR_DOSE));
		assertVerdict("caution", 6, Records.GOOD.with(Quantity.FRAME_DOSE, 8, "of the file"));
		assertVerdict("pass", 6, Records.GOOD.with(Quantity.CAMERA_DOSE_RATE, 7, "of the file"));
	}

	@ParameterizedTest
	@CsvSource({ "SEI, -175, pass", "SEI, 20, caution", "'', 20, caution", "lithium metal, 20, pass", "SEI, -60, caution",
		"lithium metal, -60, pass" })
	void temperature(final String material, final double celsius, final String verdict) {
		assertVerdict(verdict, 7, Records.note(Records.GOOD, ReportNote.MATERIAL, material).with(Quantity.TEMPERATURE,
			celsius, Acquisition.USER));
	}

	@ParameterizedTest
	@CsvSource({ "SEI, 99, pass", "SEI, 100, caution", "'', 100, caution", "lithium metal, 3500, pass",
		"lithium metal, 4000, caution" })
	void doseRate(final String material, final double rate, final String verdict) {
		assertVerdict(verdict, 8, Records.note(Records.GOOD, ReportNote.MATERIAL, material).with(Quantity.DOSE_RATE, rate,
			Acquisition.USER));
	}

	/** 40 frames of 0.25 s: cold, Li2CO3 bears 2000 e/Å²; warm, the limit of Li2CO3 lies somewhere below 100, that of LiF is 200. */
	@ParameterizedTest
	@CsvSource({ "SEI, -175, 199, pass", "SEI, -175, 201, caution", "SEI, 20, 1, caution", "lithium metal, 20, 170, pass",
		"lithium metal, 20, 180, caution", "lithium metal, -175, 1, caution", "SEI, -60, 1, not reported" })
	void criticalDose(final String material, final double celsius, final double rate, final String verdict) {
		assertVerdict(verdict, 9, Records.note(Records.GOOD, ReportNote.MATERIAL, material).with(Quantity.TEMPERATURE,
			celsius, Acquisition.USER).with(Quantity.DOSE_RATE, rate, Acquisition.USER));
	}

	@Test
	void aReasonTellsTheNumbers() {
		final List<CheckResult> results = Protocol.check(Records.movie(Records.GOOD.with(Quantity.TEMPERATURE, 20,
			Acquisition.USER)));
		assertEquals("200 e/Å², past that of LiF (200 e/Å², 20 °C), past that of Li2CO3 (< 100 e/Å², 20 °C)", results.get(9)
			.reason());
		assertTrue(results.get(5).reason().equals("20 e/Å²/s on the specimen (stated by the user)"), results.get(5).reason());
	}

	@Test
	void aNoteThatIsNoNumberIsNamed() {
		final String message = assertThrows(IllegalArgumentException.class, () -> Protocol.check(Records.movie(Records.note(
			Records.GOOD, ReportNote.STORAGE_TIME, "two days")))).getMessage();
		assertTrue(message.contains("\"Storage time\" of image \"movie.tif\" is \"two days\""), message);
	}

	private static void assertVerdict(final String verdict, final int check, final Acquisition record) {
		final CheckResult result = Protocol.check(Records.movie(record)).get(check);
		assertEquals(verdict, result.verdict().toString(), result.rule() + ": " + result.reason());
	}
}
