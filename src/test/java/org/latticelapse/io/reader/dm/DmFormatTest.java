package org.latticelapse.io.reader.dm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
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

class DmFormatTest {

	@TempDir
	Path folder;

	private Path path;
	private DmBytes dm = new DmBytes(3, ByteOrder.LITTLE_ENDIAN);

	@BeforeEach
	void name() {
		path = folder.resolve("a.dm3");
	}

	@Test
	void readsTheImageNotTheThumbnailInEveryVariant() throws IOException {
		for (final int version : new int[] { 3, 4 }) {
			for (final ByteOrder order : new ByteOrder[] { ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN }) {
				dm = new DmBytes(version, order);
				write(image("nm", 0.2, 2), dm.group());
				try (MovieFile movie = MovieFormats.open(path).get()) {
					assertEquals(3, movie.width());
					assertEquals(2, movie.height());
					assertEquals(2, movie.frames());
					assertArrayEquals(new short[] { 7, 8, 9, 10, 11, -1 }, (short[]) movie.pixels(1));
					assertEquals(2, movie.record().scale().onSpecimen().get().x(), 1e-12);
				}
			}
		}
	}

	@Test
	void keepsReciprocalUnitsAndSaysSo() throws IOException {
		write(image("1/nm", 0.04, 1), dm.group());
		assertTrue(record().scale().isDiffraction());
		assertEquals(0.04, record().scale().x());
		assertTrue(record().warnings().get(0).contains("diffraction pattern"));
		write(image("1/Å", 0.004, 1), dm.group());
		assertEquals(0.04, record().scale().x(), 1e-15);
		write(image("mrad", 0.5, 1), dm.group());
		assertEquals("0.5 x 0.5 mrad", record().scale().toString());
		assertFalse(record().scale().onSpecimen().isPresent());
	}

	@Test
	void readsVoltageExposureAndElectronsPerCount() throws IOException {
		write(image("nm", 0.2, 1), dm.group().group("Microscope Info", dm.group().f64("Voltage", 200000).f64(
			"Probe Current (nA)", 0).text("Name", "Scope")).group("DataBar", dm.group().f64("Exposure Time (s)", 0.5))
			.pair("Binning", 2, 2));
		final Acquisition acquisition = record().acquisition();
		assertEquals(200, acquisition.voltage().getAsDouble());
		assertEquals("of the DigitalMicrograph tags", acquisition.source(Quantity.VOLTAGE));
		assertFalse(acquisition.value(Quantity.BEAM_CURRENT).isPresent(), "a current of 0 is unknown");
		assertEquals(0.5, acquisition.schedule().get().duration(0));
		assertEquals("Scope", acquisition.notes().get("Microscope"));
		assertEquals("0.125", acquisition.notes().get("Electrons per count"));
		assertEquals("3.0", acquisition.notes().get("Counts at no electrons"));
	}

	@Test
	void readsTimesOfAnInSituMovie() throws IOException {
		final DmBytes.Group camera = dm.group().group("Frame", dm.group().group("Sequence", dm.group().f64(
			"Exposure Time (ns)", 2e7).f64("Frame Time (ns)", 2.5e7)));
		write(image("nm", 0.2, 2), dm.group().group("Acquisition", camera));
		final FrameSchedule schedule = record().acquisition().schedule().get();
		assertEquals(0.025, schedule.start(1), 1e-15);
		assertEquals(0.02, schedule.duration(1), 1e-15);
		assertEquals("of the DigitalMicrograph tags and of the DigitalMicrograph exposure", schedule.source());
	}

	@Test
	void ignoresANegativeFrameTime() throws IOException {
		write(image("nm", 0.2, 2), dm.group().group("Acquisition", dm.group().group("Frame", dm.group().group("Sequence", dm
			.group().f64("Frame Time (ns)", -4e9)))));
		assertFalse(record().acquisition().schedule().isPresent());
		assertFalse(record().acquisition().value(Quantity.FRAME_TIME).isPresent());
	}

	@Test
	void saysThatTheRestOfARecordingIsElsewhere() throws IOException {
		write(image("nm", 0.2, 1), dm.group().group("In-situ", dm.group().group("Recorded", dm.group().i32("# Frames",
			500))));
		assertTrue(record().warnings().get(0).contains("has 500 frames"));
	}

	@Test
	void refusesASpectrumInASentence() throws IOException {
		final DmBytes.Group data = dm.group().i32("DataType", 2).floats("Data", 1, 2, 3).group("Dimensions", dm.group().i32(
			"", 3).i32("", 1));
		write(dm.group().group("ImageData", data), null);
		final String message = assertThrows(FormatException.class, () -> MovieFormats.open(path)).getMessage();
		assertTrue(message.contains("a spectrum or line profile of 3 points"), message);
	}

	@Test
	void refusesPixelsThatAreNotThere() throws IOException {
		final DmBytes.Group data = dm.group().i32("DataType", 2).floats("Data", 1, 2, 3).group("Dimensions", dm.group().i32(
			"", 2).i32("", 2));
		write(dm.group().group("ImageData", data), null);
		assertThrows(FormatException.class, () -> MovieFormats.open(path));
	}

	@Test
	void damagedFilesEndInTheDocumentedException() throws IOException, InterruptedException {
		write(image("nm", 0.2, 2), dm.group().pair("Binning", 2, 2));
		final Path damaged = Files.createDirectory(folder.resolve("damaged"));
		assertEquals(Collections.emptyList(), new Fuzz(path, damaged).run(300, 1).failures());
	}

	private DmBytes.Group image(final String unit, final double scale, final int frames) throws IOException {
		final DmBytes.Group axis = dm.group().f64("Origin", 0).f64("Scale", scale).text("Units", unit);
		final DmBytes.Group calibrations = dm.group().group("Brightness", dm.group().f64("Origin", 3).f64("Scale", 0.125)
			.text("Units", "e-")).group("Dimension", dm.group().group("", axis).group("", axis));
		final DmBytes.Group size = dm.group().i32("", 3).i32("", 2);
		final int[] pixels = frames == 1 ? new int[] { 1, 2, 3, 4, 5, 6 } : new int[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
			-1 };
		return dm.group().group("ImageData", dm.group().group("Calibrations", calibrations).shorts("Data", pixels).i32(
			"DataType", 10).group("Dimensions", frames == 1 ? size : size.i32("", frames)));
	}

	/** Writes the image after a thumbnail. */
	private void write(final DmBytes.Group image, final DmBytes.Group tags) throws IOException {
		final DmBytes.Group thumbnail = dm.group().group("ImageData", dm.group().i32("DataType", 23).shorts("Data", 0, 0)
			.group("Dimensions", dm.group().i32("", 1).i32("", 1)));
		if (tags != null) image.group("ImageTags", tags);
		dm.write(path, dm.group().group("ImageList", dm.group().group("", thumbnail).group("", image)).group("Thumbnails", dm
			.group().group("", dm.group().i32("ImageIndex", 0))));
	}

	private FileRecord record() throws IOException {
		try (MovieFile movie = MovieFormats.open(path).get()) {
			return movie.record();
		}
	}
}
