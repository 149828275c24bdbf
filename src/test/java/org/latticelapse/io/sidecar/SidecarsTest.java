package org.latticelapse.io.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.latticelapse.core.dose.DoseTrack;
import org.latticelapse.core.image.DoseKind;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.reader.CountCalibration;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.Mutations;
import org.latticelapse.io.reader.PixelScale;

/** Sidecars that the test writes. */
class SidecarsTest {

	private static final String SECTION = "Voltage = 200\n\n[FrameSet = 0]\nExposureDose = 10\nExposureTime = 5\nPixelSpacing = 1\nBinning = 1\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "m.tif, m.tif.mdoc", "m.tif, m.mdoc", "m.eer, m.eer.mdoc" })
	void findsTheMdoc(final String movie, final String sidecar) throws IOException {
		write(sidecar, SECTION);
		final FileRecord record = Sidecars.beside(folder.resolve(movie), FileRecord.EMPTY, 1);
		assertEquals(2, record.acquisition().value(Quantity.DOSE_RATE).getAsDouble());
		assertEquals("of the mdoc (ExposureDose / ExposureTime)", record.acquisition().source(Quantity.DOSE_RATE));
	}

	@ParameterizedTest
	@CsvSource({ "a_EER.eer, a.xml", "a_Fractions.mrc.eer, a.xml", "a_Fractions.mrc, a.xml", "a.mrc, a.xml" })
	void findsTheXmlOfEpu(final String movie, final String sidecar) throws IOException {
		write(sidecar, epu(5));
		final FileRecord record = Sidecars.beside(folder.resolve(movie), FileRecord.EMPTY, 1);
		assertEquals(300, record.acquisition().voltage().getAsDouble());
		assertEquals(2.5, record.acquisition().value(Quantity.CAMERA_DOSE_RATE).getAsDouble(), 1e-9);
	}

	/** Beside the xml of the image, whose voltage and dose are taken too. */
	@Test
	void fractionsOfEpuHaveTheirTimes() throws IOException {
		write("a.xml", epu(5));
		write("a_Fractions.xml", fractions(0.25));
		final FileRecord record = Sidecars.beside(folder.resolve("a_Fractions.mrc"), FileRecord.EMPTY, 3);
		final DoseTrack track = DoseTrack.of(record.acquisition(), 3);
		assertEquals(0.3, track.start(1), 1e-12);
		assertEquals(3600.7, track.start(2), 1e-9, "an hour and 0.7 s later");
		assertEquals(0.25, track.duration(2));
		assertEquals(2.5 * 0.25, track.dose(2), 1e-9);
		assertEquals(300, record.acquisition().voltage().getAsDouble());
		assertEquals(0.2, CountCalibration.of(record.acquisition()).get().electronsPerCount(), 1e-12);
	}

	@Test
	void fractionsThatDoNotFitAreToldOf() throws IOException {
		final Path file = write("m.xml", fractions(0.25));
		assertTrue(from(file, 4).warnings().get(0).contains("3 fractions, but the movie has 4 frames"));
		final Path same = write("m.xml", fractions(0.25).replace(".400", ".100"));
		assertTrue(from(same, 3).warnings().get(0).contains("do not tell its fractions apart"));
		assertFalse(from(same, 3).acquisition().schedule().isPresent());
	}

	@Test
	void directElectronStatesStepAndExposure() throws IOException {
		final String text = "ADUs Per Electron = 51\nFrames Per Second = 100\nAutosave Movie Sum Count = 2\n";
		assertEquals(0.02, from(write("m.txt", text), 3).acquisition().value(Quantity.FRAME_TIME).getAsDouble(), 1e-12);
		final FileRecord record = from(write("m.txt", text + "Frame Time (nanoseconds) = 12000000\n" +
			"Frame Exposure Time (nanoseconds) = 11000000\n"), 3);
		final DoseTrack track = DoseTrack.of(record.acquisition(), 3);
		assertEquals(0.048, track.start(2), 1e-12);
		assertEquals(0.022, track.duration(2), 1e-12);
		assertTrue(record.warnings().get(0).contains("0.02400 s") && record.warnings().get(0).contains("0.02000 s"), record.warnings()
			.toString());
	}

	@Test
	void framesOfDifferentDose() throws IOException {
		final FileRecord record = from(write("m.mdoc", SECTION + "FrameDosesAndNumbers = 1 4 2 3\nPriorRecordDose = 7\n"), 7);
		final DoseTrack track = DoseTrack.of(record.acquisition(), 7);
		assertEquals(DoseKind.INCIDENT, track.kind());
		assertEquals(7 + 10, track.cumulativeEnd(6), 1e-12);
		assertEquals(1, track.duration(6), 1e-12);
		assertEquals(2, track.start(4), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "1 4 2 4", "1 1e300", "1 -3", "x 7", "1" })
	void framesThatDoNotFitAreToldOf(final String doses) throws IOException {
		final FileRecord record = from(write("m.mdoc", SECTION + "FrameDosesAndNumber = " + doses + "\n"), 7);
		assertTrue(record.warnings().get(0).startsWith("FrameDosesAndNumber"), record.warnings().toString());
		assertEquals(2, record.acquisition().value(Quantity.DOSE_RATE).getAsDouble());
	}

	@Test
	void aSectionForEachImageTellsPauses() throws IOException {
		final StringBuilder mdoc = new StringBuilder();
		for (int i = 0; i < 3; i++) {
			mdoc.append("[ZValue = ").append(i).append("]\nExposureDose = 3\nExposureTime = 2\nDateTime = 08-Oct-2021  07:3").append(
				i).append(":08\n");
		}
		final DoseTrack track = DoseTrack.of(from(write("m.mdoc", mdoc.toString()), 3).acquisition(), 3);
		assertEquals(120, track.start(2));
		assertEquals(3, track.dose(2));
	}

	@Test
	void theSectionOfTheMovieIsTaken() throws IOException {
		final String mdoc = "[ZValue = 0]\nExposureTime = 1\nSubFramePath = X:\\frames\\a.tif\n[ZValue = 1]\nExposureTime = 4\nSubFramePath = X:\\frames\\b.tif\n";
		write("b.mdoc", mdoc);
		assertEquals(4, Sidecars.beside(folder.resolve("b.tif"), FileRecord.EMPTY, 1).acquisition().value(Quantity.FRAME_TIME)
			.getAsDouble());
	}

	@Test
	void dosesOfTheSidecarGoFirstAndConflictsAreTold() throws IOException {
		final double[] halves = { 0.5, 0.5 };
		final FileRecord own = FileRecord.EMPTY.withScale(PixelScale.specimen(1, 1, "of the file")).with(Quantity.VOLTAGE, 200,
			"of the file").with(Quantity.CAMERA_DOSE_RATE, 2, "of the file").withAcquisition(FileRecord.EMPTY.acquisition().with(
				Quantity.CAMERA_DOSE_RATE, 2, "of the file").with(Quantity.VOLTAGE, 200, "of the file").withSchedule(FrameSchedule
					.of(new double[] { 0, 0.5 }, halves, new double[] { 0.8, 1.2 }, DoseKind.CAMERA, "of the frames")));
		final FileRecord record = Sidecars.from(write("m.xml", epu(5)), folder.resolve("m.eer"), own, 2);
		assertEquals(200, record.acquisition().voltage().getAsDouble());
		assertEquals(2.5, record.acquisition().value(Quantity.CAMERA_DOSE_RATE).getAsDouble(), 1e-9);
		assertEquals(1.0, record.acquisition().schedule().get().dose(0), 1e-9);
		assertEquals(1.5, record.acquisition().schedule().get().dose(1), 1e-9);
		final String warnings = record.warnings().toString();
		assertTrue(warnings.contains("Camera dose rate: 2.500 e/\u00c5\u00b2/s of the EPU xml (DoseOnCamera) is used, not 2.000"),
			warnings);
		assertTrue(warnings.contains("Voltage: 200.0 kV of the file is used, not 300.0"), warnings);
		assertTrue(warnings.contains("Pixel size: 1.000 \u00c5 of the file is used, not 2.000"), warnings);
	}

	@Test
	void aBrokenSidecarDoesNotKeepAMovieClosed() throws IOException {
		write("m.xml", epu(5).replace("</gun>", ""));
		final FileRecord record = Sidecars.beside(folder.resolve("m.mrc"), FileRecord.EMPTY, 1);
		assertTrue(record.warnings().get(0).startsWith("The sidecar can not be used: m.xml"), record.warnings().toString());
	}

	@Test
	void namesWhatIsNoSidecar() throws IOException {
		final Path file = write("m.txt", "hello");
		assertTrue(assertThrows(FormatException.class, () -> from(file, 1)).getMessage().contains("m.txt"));
	}

	/** A document type could make the parser read other files. */
	@Test
	void entitiesAreRefused() throws IOException {
		final Path secret = write("secret.txt", "4711");
		final Path file = write("m.xml", "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>" + epu(5).replace("300000",
			"&s;"));
		assertThrows(FormatException.class, () -> from(file, 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "mdoc", "xml", "fractions", "txt" })
	void damagedSidecarsEndInTheDocumentedException(final String kind) throws IOException {
		final String text = kind.equals("mdoc") ? SECTION + "FrameDosesAndNumber = 1 4 2 3\nDateTime = 08-Oct-21  07:39:08\n"
			: kind.equals("xml") ? epu(5) : kind.equals("fractions") ? fractions(0.25) : "ADUs Per Electron = 51\nFrames Per Second = 700\nAutosave Movie Sum Count = 2\n";
		final Mutations mutations = new Mutations(text.getBytes(StandardCharsets.UTF_8), 1);
		for (int i = 0; i < 200; i++) {
			final Path file = Files.write(folder.resolve("m." + kind), mutations.next());
			try {
				from(file, 7);
			}
			catch (final FormatException e) {
				assertTrue(e.getMessage().startsWith("m." + kind), e.getMessage());
			}
		}
	}

	private FileRecord from(final Path sidecar, final int frames) throws IOException {
		return Sidecars.from(sidecar, folder.resolve("m.mrc"), FileRecord.EMPTY, frames);
	}

	private Path write(final String name, final String text) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	/** 0.2 electrons a count; the second begins 0.3 s after the first, the third in another time zone. */
	private static String fractions(final double exposure) {
		final StringBuilder xml = new StringBuilder("<MovieInfo xmlns=\"x\"><Info><CameraName>EF-Falcon</CameraName></Info><Fractions>");
		int index = 0;
		for (final String time : new String[] { "12:00:00.1000000+01:00", "12:00:00.400+01:00", "11:00:00.8-01:00" }) {
			xml.append("<Fraction><Index>").append(index).append("</Index><StartFrame>").append(7 * index++).append(
				"</StartFrame><NumberOfFrames>7</NumberOfFrames><DateTimeWithTimeZone>2026-01-02T").append(time).append(
					"</DateTimeWithTimeZone><ExposureTime>").append(exposure).append(
						"</ExposureTime><CountsToElectrons>0.05</CountsToElectrons><PixelValueToCameraCounts>4</PixelValueToCameraCounts></Fraction>");
		}
		return xml.append("</Fractions></MovieInfo>").toString();
	}

	/** 10 e/pixel on the camera in 1 s, of pixels of 2 Å. */
	private static String epu(final int doseRate) {
		return String.join("\n", Arrays.asList("<MicroscopeImage xmlns=\"x\" xmlns:a=\"y\"><CustomData>",
			"<a:KeyValueOfstringanyType><a:Key>DoseOnCamera</a:Key><a:Value>10</a:Value></a:KeyValueOfstringanyType>",
			"<a:KeyValueOfstringanyType><a:Key>DoseRate</a:Key><a:Value>" + doseRate +
				"</a:Value></a:KeyValueOfstringanyType></CustomData>",
			"<SpatialScale><pixelSize><x><numericValue>2e-10</numericValue></x><y><numericValue>2e-10</numericValue></y></pixelSize></SpatialScale>",
			"<microscopeData><acquisition><camera><ExposureTime>1</ExposureTime></camera></acquisition>",
			"<gun><AccelerationVoltage>300000</AccelerationVoltage></gun></microscopeData></MicroscopeImage>"));
	}
}
