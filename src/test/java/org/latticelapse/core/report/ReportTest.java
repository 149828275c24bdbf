package org.latticelapse.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.swing.JEditorPane;

import org.junit.jupiter.api.Test;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;

/** What reports say, and that they invent nothing. */
class ReportTest {

	@Test
	void theParagraphSaysWhatTheRecordStates() {
		assertEquals("The specimen was the solid electrolyte interphase, came from a cell with the electrolyte 1 M LiFSI in DME " +
			"of high coulombic efficiency and was stored for 12 h between disassembly and preparation. It was milled with Xe " +
			"ions at 0.1 nA at cryogenic temperature, was transferred to the microscope under inert gas within 3 h of " +
			"preparation and was not exposed to air. Images were recorded at an accelerating voltage of 300 kV, " +
			"at a specimen temperature of -175 °C and at a pixel size of 0.31 Å (detector: Falcon 4i). The dose rate on the " +
			"specimen was 20 e/Å²/s. The movie of 40 frames took 0.25 s a frame and ended at a total dose of 200 e/Å² on the " +
			"specimen, with no dose before it. [Not reported: microscope, holder.]", MethodsParagraph.of(Records.movie(
				Records.GOOD)));
	}

	@Test
	void aParagraphOfNothingClaimsNothing() {
		final String paragraph = MethodsParagraph.of(new AcquisitionRecord("image", null, Acquisition.UNKNOWN, DoseTrack.of(
			Acquisition.UNKNOWN, 1)));
		assertTrue(paragraph.startsWith("[Not reported: pixel size, voltage, specimen temperature, dose rate"), paragraph);
		assertFalse(paragraph.matches(".*\\d.*"), paragraph);
	}

	@Test
	void everyNumberOfTheParagraphIsAnItemWithASource() {
		for (final Acquisition record : new Acquisition[] { Records.GOOD, Records.GOOD.with(Quantity.PRIOR_DOSE, 13,
			"of the file"), Records.GOOD.without(Quantity.DOSE_RATE).with(Quantity.CAMERA_DOSE_RATE, 7, "of the file"),
			Records.GOOD.without(Quantity.FRAME_TIME) })
		{
			final Set<String> stated = new HashSet<>();
			for (final List<ReportItem> items : ReportItems.of(Records.movie(record)).values()) {
				for (final ReportItem item : items) {
					if (!item.isReported()) continue;
					assertFalse(item.source().isEmpty(), item.label());
					stated.addAll(numbers(item.text()));
				}
			}
			final String paragraph = MethodsParagraph.of(Records.movie(record));
			assertTrue(stated.containsAll(numbers(paragraph)), paragraph);
			assertTrue(numbers(paragraph).size() > 5, paragraph);
		}
	}

	@Test
	void cameraDoseIsNeverTheDoseOnTheSpecimen() {
		final AcquisitionRecord camera = Records.movie(Records.GOOD.without(Quantity.DOSE_RATE).with(
			Quantity.CAMERA_DOSE_RATE, 7, "of the file"));
		final String paragraph = MethodsParagraph.of(camera);
		assertTrue(paragraph.contains("The camera received 7 e/Å²/s; the dose rate on the specimen, which is higher"), paragraph);
		assertTrue(paragraph.contains("70 e/Å² on the camera"), paragraph);
		assertFalse(paragraph.contains("on the specimen was"), paragraph);
		final String after = MethodsParagraph.of(Records.movie(camera.acquisition().with(Quantity.PRIOR_DOSE, 40, "of the file")));
		assertTrue(after.contains("The specimen had received 40 e/Å² before.") && after.contains("70 e/Å² on the camera"), after);
	}

	/** A mean is called one. */
	@Test
	void framesOfUnequalTimesHaveNoFrameTime() {
		final double[] starts = new double[40];
		final double[] durations = new double[40];
		for (int i = 0; i < 40; i++) {
			starts[i] = 3 * i;
			durations[i] = 1 + i % 2;
		}
		final String paragraph = MethodsParagraph.of(Records.movie(Records.GOOD.without(Quantity.FRAME_TIME).withSchedule(
			FrameSchedule.times(starts, durations, "of the file"))));
		assertTrue(paragraph.contains("was exposed for 1.5 s a frame in the mean"), paragraph);
	}

	@Test
	void jsonHoldsNumbersAndNulls() {
		final JsonObject report = JsonParser.parseString(JsonReport.of(Records.movie(Records.GOOD), "LatticeLapse 1"))
			.getAsJsonObject();
		final JsonObject voltage = report.getAsJsonArray("record").get(2).getAsJsonObject();
		assertEquals("Voltage", voltage.get("item").getAsString());
		assertEquals(300, voltage.get("value").getAsDouble());
		assertEquals("of the file", voltage.get("source").getAsString());
		assertEquals("LatticeLapse 1", report.get("software").getAsString());
		assertEquals(10, report.getAsJsonObject("protocol").getAsJsonArray("checks").size());
		final JsonObject empty = JsonParser.parseString(JsonReport.of(Records.movie(Acquisition.UNKNOWN), "")).getAsJsonObject();
		assertTrue(empty.getAsJsonArray("record").get(2).getAsJsonObject().get("value").isJsonNull());
	}

	@Test
	void markdownKeepsItsTables() {
		final Acquisition nasty = Records.note(Records.GOOD, ReportNote.DETECTOR, "a|b\n# c").with(Quantity.FRAME_DOSE, 9,
			"of the file");
		final String text = MarkdownReport.of(Records.movie(nasty), "LatticeLapse 1");
		assertTrue(text.contains("| Detector | a\\|b # c | stated by the user |\n"), text);
		assertTrue(text.contains("| Holder | *not reported* |  |\n"), text);
		assertTrue(text.contains("| Total dose on the specimen | 200 e/Å² | dose rate stated by the user"), text);
		assertTrue(text.contains("## Remarks on the dose\n\n- Two sources disagree on the total dose"), text);
		assertTrue(text.contains("| The total dose is reported | **caution** | "), text);
		for (final String line : text.split("\n")) {
			if (line.startsWith("| ")) assertEquals(4, line.replace("\\|", "").split("\\|", -1).length - 1, line);
		}
	}

	/** Names are text, not tags. */
	/** ImageJ's window takes seven tenths of the screen, of 1024 pixels here, and the scroll bar some of them. */
	@Test
	void thePageIsReadWithoutScrollingSideways() {
		for (final Acquisition record : new Acquisition[] { Acquisition.UNKNOWN, Records.GOOD }) {
			final JEditorPane pane = new JEditorPane("text/html", HtmlReport.of(Records.movie(record), "1"));
			assertTrue(pane.getMinimumSize().width < 0.7 * 1024 - 20, pane.getMinimumSize().toString());
		}
	}

	@Test
	void htmlShowsNamesAsTheyAre() {
		final String page = HtmlReport.of(Records.movie(Records.note(Records.GOOD, ReportNote.DETECTOR, "<b>K3 & co")), "1");
		assertTrue(page.contains("<td nowrap>Detector</td><td nowrap>&lt;b&gt;K3 &amp; co</td>"), page);
		assertTrue(page.contains("<td nowrap>pass</td><td>The lamella is transferred inertly</td>"), page);
	}

	@Test
	void formatsNoteTheirCameraUnderItsOwnName() {
		final String text = MarkdownReport.of(Records.movie(Acquisition.UNKNOWN.withNote("Camera", "Falcon",
			"of the EER header").withNote("Mode", "TEM", "of the EMI file")), "");
		assertTrue(text.contains("| Detector | Falcon | of the EER header |"), text);
		assertTrue(text.contains("## Further notes\n\n| Item | Value | Source |\n|---|---|---|\n| Mode | TEM | of the EMI file |"), text);
	}

	private static Set<String> numbers(final String text) {
		final Set<String> numbers = new HashSet<>();
		final Matcher matcher = Pattern.compile("-?\\d+(\\.\\d+)?").matcher(text);
		while (matcher.find()) numbers.add(matcher.group());
		return numbers;
	}
}
