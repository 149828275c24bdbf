package org.latticelapse.io.reader.ser;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.latticelapse.core.image.Acquisition;
import org.latticelapse.core.image.FrameSchedule;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.FormatException;
import org.latticelapse.io.reader.Fuzz;
import org.latticelapse.io.reader.MovieFile;

class SerFormatTest {

	private static final int HEADER = 70;
	private static final int U16 = 2;

	@TempDir
	Path folder;

	private Path path;

	@BeforeEach
	void name() {
		path = folder.resolve("a_1.ser");
	}

	@Test
	void readsNarrowAndWideOffsetsTopRowFirst() throws IOException {
		for (final boolean wide : new boolean[] { false, true }) {
			write(wide, 0x4122, 1e-10, 0, 3);
			try (MovieFile movie = MovieFormats.open(path).get()) {
				assertEquals(2, movie.frames());
				assertArrayEquals(new short[] { 5, 6, 3, 4, 1, 2 }, (short[]) movie.pixels(0));
				assertArrayEquals(new short[] { 15, 16, 13, 14, 11, 12 }, (short[]) movie.pixels(1));
				assertEquals(1, movie.record().scale().onSpecimen().get().x(), 1e-12);
			}
		}
	}

	@Test
	void takesTimesFromAClockThatTellsFramesApart() throws IOException {
		write(false, 0x4122, 1e-10, 1456000000, 3);
		final FrameSchedule schedule = record().acquisition().schedule().get();
		assertEquals(3, schedule.start(1));
		assertEquals("of the SER tags (a clock of 1 s)", schedule.source());
		write(false, 0x4122, 1e-10, 1456000000, 0);
		assertFalse(record().acquisition().schedule().isPresent(), "the clock says 0 s for all frames");
		assertFalse(record().acquisition().value(Quantity.FRAME_TIME).isPresent());
	}

	@Test
	void keepsADiffractionPatternReciprocal() throws IOException {
		write(true, 0x4122, 4e7, 0, 0);
		assertTrue(record().scale().isDiffraction());
		assertEquals(0.04, record().scale().x(), 1e-12);
		assertTrue(record().warnings().toString().contains("diffraction pattern"));
	}

	@Test
	void readsTheExperimentBesideIt() throws IOException {
		write(true, 0x4122, 1e-10, 1456000000, 3);
		writeEmi("<ObjectInfo><Other/></ObjectInfo>", "<ObjectInfo><ExperimentalConditions><MicroscopeConditions>" +
			"<AcceleratingVoltage>200000</AcceleratingVoltage></MicroscopeConditions></ExperimentalConditions><D><Data>" +
			"<Label>Mode</Label><Value>TEM</Value><Unit/></Data></D><AcquireInfo><DwellTimePath>0.5</DwellTimePath>" +
			"<CameraNamePath>Ceta</CameraNamePath></AcquireInfo></ObjectInfo>");
		path = Files.move(path, folder.resolve("a_2.ser"));
		final Acquisition acquisition = record().acquisition();
		assertEquals(200, acquisition.voltage().getAsDouble());
		assertEquals("of the EMI file", acquisition.source(Quantity.VOLTAGE));
		assertEquals("Ceta", acquisition.notes().get("Detector"));
		assertEquals("TEM", acquisition.notes().get("Mode"));
		assertEquals(0.5, acquisition.schedule().get().duration(1));
		assertEquals("of the SER tags (a clock of 1 s) and of the EMI file", acquisition.schedule().get().source());
	}

	@Test
	void opensTheSeriesWhenTheExperimentIsMissingOrHostile() throws IOException {
		write(true, 0x4122, 1e-10, 0, 0);
		assertTrue(record().warnings().get(0).contains("no a.emi"));
		writeEmi("<ObjectInfo><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><A>&e;</A></ObjectInfo>");
		assertTrue(record().warnings().get(0).contains("a.emi, byte "), record().warnings().toString());
		writeEmi("nothing");
		assertTrue(record().warnings().get(0).contains("a.emi does not describe the series"));
	}

	@Test
	void refusesSpectraInASentence() throws IOException {
		write(false, 0x4120, 1e-10, 0, 0);
		assertTrue(assertThrows(FormatException.class, () -> MovieFormats.open(path)).getMessage().contains(
			"a series of spectra"));
	}

	@Test
	void damagedFilesEndInTheDocumentedException() throws IOException, InterruptedException {
		write(true, 0x4122, 1e-10, 1456000000, 3);
		final Path damaged = Files.createDirectory(folder.resolve("damaged"));
		assertEquals(Collections.emptyList(), new Fuzz(path, damaged).run(300, 1).failures());
	}

	@Test
	void damagedExperimentsDoNotHideTheSeries() throws IOException, InterruptedException {
		write(true, 0x4122, 1e-10, 1456000000, 3);
		writeEmi("<ObjectInfo><AcquireInfo><DwellTimePath>0.5</DwellTimePath></AcquireInfo></ObjectInfo>");
		final Path damaged = Files.createDirectory(folder.resolve("damaged"));
		final Path series = Files.copy(path, damaged.resolve("a_1.ser"));
		final Fuzz fuzz = new Fuzz(folder.resolve("a.emi"), damaged, series).run(300, 1);
		assertEquals(Collections.emptyList(), fuzz.failures());
		assertEquals(300, fuzz.opened());
	}

	private void writeEmi(final String... objects) throws IOException {
		Files.write(folder.resolve("a.emi"), ("binary\0\1" + String.join("\0\2", objects) + "\0end").getBytes(
			StandardCharsets.UTF_8));
	}

	/** Two images of 2 x 3 pixels, taken a number of seconds apart. */
	private void write(final boolean wide, final int kind, final double step, final int time, final int apart)
		throws IOException
	{
		final int offsetBytes = wide ? 8 : 4;
		final int image = 50 + 12;
		final int first = HEADER + 4 * offsetBytes;
		final ByteBuffer bytes = ByteBuffer.allocate(first + 2 * (image + 8)).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putShort(0, (short) 0x4949).putShort(2, (short) 0x197).putShort(4, (short) (wide ? 0x220 : 0x210)).putInt(6,
			kind).putInt(10, 0x4152).putInt(14, 2).putInt(18, 2).putInt(22, HEADER).putInt(22 + offsetBytes, 1);
		for (int i = 0; i < 2; i++) {
			final int at = first + i * (image + 8);
			bytes.putInt(HEADER + i * offsetBytes, at).putInt(HEADER + (2 + i) * offsetBytes, at + image);
			bytes.putDouble(at + 8, step).putDouble(at + 28, step).putShort(at + 40, (short) U16).putInt(at + 42, 2).putInt(at +
				46, 3);
			for (int j = 0; j < 6; j++) bytes.putShort(at + 50 + 2 * j, (short) (10 * i + j + 1));
			bytes.putShort(at + image, (short) 0x4152).putInt(at + image + 4, time == 0 ? 0 : time + i * apart);
		}
		Files.write(path, bytes.array());
	}

	private FileRecord record() throws IOException {
		try (MovieFile movie = MovieFormats.open(path).get()) {
			return movie.record();
		}
	}
}
