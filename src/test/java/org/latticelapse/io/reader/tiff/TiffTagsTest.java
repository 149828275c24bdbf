package org.latticelapse.io.reader.tiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.latticelapse.core.image.Quantity;
import org.latticelapse.io.MovieFormats;
import org.latticelapse.io.reader.CountCalibration;
import org.latticelapse.io.reader.FileRecord;
import org.latticelapse.io.reader.MovieFile;

/** What DigitalMicrograph and EMMENU write into tags of their own, in files that the test writes. */
class TiffTagsTest {

	private static final int EMMENU_BYTES = 4132;

	@TempDir
	Path folder;

	@Test
	void digitalMicrographStatesScaleAndElectrons() throws IOException {
		final FileRecord record = record(gms().text(65022, "e-").real(65024, 100).real(65025, 0.25).toBytes());
		assertEquals(0.2, record.scale().onSpecimen().get().x(), 1e-12);
		assertEquals(0.3, record.scale().onSpecimen().get().y(), 1e-12);
		final CountCalibration counts = CountCalibration.of(record.acquisition()).get();
		assertEquals(0.25, counts.electronsPerCount());
		assertEquals(100, counts.offset());
		assertTrue(record.metadata().contains("GMS origin = 7.0, 8.0"), record.metadata());
	}

	@Test
	void countsInNoUnitAreNoElectrons() throws IOException {
		assertFalse(CountCalibration.of(record(gms().real(65024, 0).real(65025, 1).toBytes()).acquisition()).isPresent());
	}

	@Test
	void emmenuStatesScaleVoltageAndExposure() throws IOException {
		final ByteBuffer header = ByteBuffer.allocate(EMMENU_BYTES).order(ByteOrder.LITTLE_ENDIAN);
		header.putInt(0, 2).putFloat(2968, 1.5f).putFloat(2972, 1.5f).putFloat(3272, 200_000).putFloat(3952, 250);
		final TiffBytes tiff = new TiffBytes().whole(37706, 0);
		final FileRecord record = record(tiff.whole(37706, tiff.length()).toBytes(header.array()));
		assertEquals(15, record.scale().onSpecimen().get().x(), 1e-6);
		assertEquals(200, record.acquisition().voltage().getAsDouble(), 1e-6);
		assertEquals(0.25, record.acquisition().value(Quantity.FRAME_TIME).getAsDouble(), 1e-9);
	}

	private static TiffBytes gms() {
		return new TiffBytes().text(65003, "nm").text(65004, "nm").real(65006, 7).real(65007, 8).real(65009, -0.02).real(65010,
			0.03).text(65012, "nanometer").text(65013, "nanometer");
	}

	private FileRecord record(final byte[] file) throws IOException {
		try (MovieFile movie = MovieFormats.open(Files.write(folder.resolve("tags.tif"), file)).get()) {
			assertArrayEquals(new byte[] { 3, 5 }, (byte[]) movie.pixels(0));
			return movie.record();
		}
	}
}
